package oyer.core.check.place;

import java.util.List;
import oyer.core.check.sheet.Check;

/// Where people were, and how they can have got from one place to another. To add a check: write it as a [Check] and
/// add it to
/// the list here.
public final class PlaceChecks {

    private PlaceChecks() {}

    public static List<Check> all() {
        return List.of(
                new ContactCheck(),
                new PresenceCheck(),
                new MileageCheck(),
                new WayInTimeCheck(),
                new ApartInTimeCheck(),
                new OdometerRunCheck(),
                new OdometerStoodCheck(),
                new FuelCheck(),
                new UnaccountedCheck(),
                new AlibiCheck(),
                new DoneAtAnotherHourCheck(),
                new ComingAndGoingCheck(),
                new LoggedOtherwiseCheck(),
                new StayedInCheck(),
                new NeverThereCheck());
    }
}
