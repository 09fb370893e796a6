package oyer.core.check.evidence;

import java.util.List;
import oyer.core.check.sheet.Check;

/// Things, traces and the body: what they were, where they lay, who found and kept them, and what was found on them. To
/// add a check: write it as a [Check] and add it to
/// the list here.
public final class EvidenceChecks {

    private EvidenceChecks() {}

    public static List<Check> all() {
        return List.of(
                new ExpertWordsCheck(),
                new BodyPlaceCheck(),
                new MeansCheck(),
                new NeverFoundCheck(),
                new DisclosedCheck(),
                new TraceCheck(),
                new FinderCheck(),
                new RegisterCheck(),
                new CollectedTwiceCheck(),
                new WithheldOrLostCheck(),
                new UnreportedTestCheck(),
                new KilledHowCheck(),
                new ThingFinderCheck(),
                new TwoFatesCheck(),
                new CustodyCheck(),
                new FindingsCheck(),
                new KeepingCheck(),
                new TraitsCheck(),
                new MarkedThingCheck(),
                new OffenderCheck());
    }
}
