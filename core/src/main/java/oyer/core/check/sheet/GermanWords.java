package oyer.core.check.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.TableFile;

/// Days, lengths of time and steps of proceedings as a German explanation writes them.
public final class GermanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);
    private static final Map<String, String> STEPS = steps();
    private static final Map<String, String> OUTCOMES = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(GermanWords.class, "outcomes-de.txt")) {
            OUTCOMES.put(row.getFirst(), row.get(1));
        }
    }

    private GermanWords() {}

    private static Map<String, String> steps() {
        Map<String, String> steps = new HashMap<>();
        for (List<String> row : TableFile.rows(GermanWords.class, "step-names-de.txt")) {
            steps.put(row.getFirst(), row.get(1));
        }
        return Map.copyOf(steps);
    }

    /// `30. März 1985`.
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    /// `am 30. März 1985`, or `zwischen dem ... und dem ...`.
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? "am " + day(first) : "zwischen dem " + day(first) + " und dem " + day(last);
    }

    /// `1 Tag`, `35 Tage`.
    public static String days(long number) {
        return PeriodWords.GERMAN.days(number);
    }

    /// `15 Jahre, 3 Monate und 8 Tage`.
    public static String length(Period period) {
        return PeriodWords.GERMAN.of(period);
    }

    /// A step with its article: `die Festnahme`.
    public static String step(String action) {
        return STEPS.getOrDefault(action, "der Schritt „" + action + "“");
    }

    /// The step without its article: `Festnahme`.
    public static String bare(String action) {
        String step = step(action);
        return step.substring(step.indexOf(' ') + 1);
    }

    /// Behind `auf` and `über`: `die Festnahme`, `den Prozess`.
    public static String forStep(String action) {
        String step = step(action);
        return step.startsWith("der ") ? "den" + step.substring(3) : step;
    }

    /// `auf den 30. März 1985`, or `auf die Zeit vom ... bis ...`: how a thing is dated.
    public static String on(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? "auf den " + day(first)
                : "auf die Zeit vom " + day(first) + " bis zum " + day(last);
    }

    /// Behind `vor` and `nach`: `der Festnahme`, `dem Prozess`.
    public static String ofStep(String action) {
        return (step(action).startsWith("die ") ? "der " : "dem ") + bare(action);
    }

    /// `bewilligt`; an outcome that no row has stands in quotation marks.
    public static String outcome(String outcome) {
        return OUTCOMES.getOrDefault(outcome, "„" + outcome + "“");
    }

    /// `12,5` for `12.5`.
    public static String decimal(String number) {
        return number.replace('.', ',');
    }

    /// The name of a unit of time in the plural; others keep the name that they have.
    public static String units(String unit) {
        return switch (unit) {
            case "second" -> "Sekunden";
            case "minute" -> "Minuten";
            case "hour" -> "Stunden";
            case "day" -> "Tage";
            case "week" -> "Wochen";
            case "month" -> "Monate";
            case "year" -> "Jahre";
            default -> unit;
        };
    }

    /// Words as a document has them, within a sentence of either language.
    public static String bracketed(String words) {
        return "[" + words + "]";
    }

    /// Words as a document has them, within a German sentence.
    public static String quoted(String words) {
        return "„" + words + "“";
    }
}
