package oyer.core.check.time;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.PeriodWords;
import oyer.core.check.time.CaseTimes.Kind;
import oyer.core.check.time.CaseTimes.Said;
import oyer.core.check.time.CaseTimes.TimeClash;

/// A clash of times in a sentence of either language: the two have one shape and other words.
enum ClashWords {
    ENGLISH(
            Said::says,
            PeriodWords.ENGLISH,
            " was ",
            "Two passages that seem to tell of the same event date it differently: ",
            "Several passages that seem to tell of the same event date it differently: ",
            " and ",
            " apart.",
            "They miss each other by ",
            "Taking it that ",
            ", and that ",
            ", they miss each other by ",
            " minute",
            " minutes"),
    GERMAN(
            Said::german,
            PeriodWords.GERMAN,
            " war ",
            "Zwei Stellen, die wohl von demselben Ereignis berichten, datieren es verschieden: ",
            "Mehrere Stellen, die wohl von demselben Ereignis berichten, datieren es verschieden: ",
            " und ",
            " auseinander.",
            "Sie verfehlen einander um ",
            "Angenommen, dass ",
            " und dass ",
            ", verfehlen sie einander um ",
            " Minute",
            " Minuten");

    private static final long DAY = 1440;

    private final Function<Said, String> words;
    private final PeriodWords lengths;
    private final String was;
    private final String twoDate;
    private final String severalDate;
    private final String and;
    private final String apart;
    private final String theyMiss;
    private final String taking;
    private final String andThat;
    private final String takenTheyMiss;
    private final String minute;
    private final String minutes;

    ClashWords(
            Function<Said, String> words,
            PeriodWords lengths,
            String was,
            String twoDate,
            String severalDate,
            String and,
            String apart,
            String theyMiss,
            String taking,
            String andThat,
            String takenTheyMiss,
            String minute,
            String minutes) {
        this.words = words;
        this.lengths = lengths;
        this.was = was;
        this.twoDate = twoDate;
        this.severalDate = severalDate;
        this.and = and;
        this.apart = apart;
        this.theyMiss = theyMiss;
        this.taking = taking;
        this.andThat = andThat;
        this.takenTheyMiss = takenTheyMiss;
        this.minute = minute;
        this.minutes = minutes;
    }

    String explain(String rule, TimeClash clash, int passages) {
        return switch (rule) {
            case "days-since" -> said(clash, Kind.SINCE);
            case "day-count" -> said(clash, Kind.COUNT);
            case "order-of-steps" -> CalendarWords.capital(said(clash, Kind.ORDER)) + ".";
            case "held-so-long" -> words.apply(clash.all(Kind.LENGTH).getFirst());
            case "weekday-of-date" -> CalendarWords.capital(said(clash, Kind.WEEKDAY)) + ".";
            case "same-event-other-date" -> same(clash, passages);
            case "so-long-after" -> reckoned(clash, Kind.LATER);
            case "length-of-time" -> reckoned(clash, Kind.LENGTH);
            default -> sum(clash);
        };
    }

    /// A length that the two dates beside it do not give says so itself.
    private String reckoned(TimeClash clash, Kind kind) {
        boolean dates = clash.sayings().size() == 3 && clash.all(Kind.DATE).size() == 2;
        return dates ? said(clash, kind) : sum(clash);
    }

    private String said(TimeClash clash, Kind kind) {
        return clash.of(kind).map(words).orElse("");
    }

    private String same(TimeClash clash, int passages) {
        List<String> dates = clash.all(Kind.DATE).stream()
                .map(words)
                .map(said -> said.substring(said.indexOf(was) + was.length()))
                .toList();
        return (passages == 2 ? twoDate : severalDate) + String.join(and, dates) + ", " + days(clash.off()) + apart;
    }

    private String sum(TimeClash clash) {
        boolean aged = clash.of(Kind.AGE).isPresent(); // an age tells its day itself
        String told = clash.sayings().stream()
                .filter(s -> !s.assumption() && !(s.kind() == Kind.DATE && aged))
                .map(s -> unended(words.apply(s)))
                .distinct()
                .collect(Collectors.joining("; "));
        String assumed = clash.sayings().stream()
                .filter(Said::assumption)
                .map(words)
                .distinct()
                .collect(Collectors.joining(andThat));
        return CalendarWords.capital(told) + ". "
                + (assumed.isEmpty() ? theyMiss : taking + assumed + takenTheyMiss)
                + (clash.of(Kind.TRAVEL).isPresent()
                        ? clash.off() + (clash.off() == 1 ? minute : minutes)
                        : days(clash.off()))
                + ".";
    }

    private static String unended(String says) {
        return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    }

    /// Days from the last minute that the one allows to the first that the other does.
    private String days(long minutes) {
        return lengths.daysAndYears((minutes + 2 * (DAY - 1)) / DAY);
    }
}
