package oyer.core.check.time;

import java.util.List;
import oyer.core.check.sheet.Check;

/// What is said of time: the network of times, and the days, ages, offices and steps that do not fit. To add a check:
/// write it as a [Check] and add it to
/// the list here.
public final class TimeChecks {

    private TimeChecks() {}

    public static List<Check> all() {
        return List.of(
                new TimesCheck(),
                new InterviewLengthCheck(),
                new NowCheck(),
                new OfficeCheck(),
                new ShareOfLifeCheck(),
                new StepsFitCheck(),
                new DestinationFitsCheck(),
                new HeadedDatesCheck(),
                new OffenceFitsCheck(),
                new AgesApartCheck(),
                new StillToComeCheck(),
                new WrittenBeforeCheck(),
                new DecidedLaterCheck(),
                new AfterDeathCheck(),
                new SentenceTermCheck(),
                new FindingTimesCheck(),
                new JointDayCheck(),
                new SameHourCheck(),
                new SameDayCheck(),
                new LastedCheck(),
                new InCustodyCheck(),
                new FitsCheck());
    }
}
