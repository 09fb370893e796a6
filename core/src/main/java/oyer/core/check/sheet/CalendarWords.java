package oyer.core.check.sheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The names of weekdays in the languages that Oyer reads, and days as an explanation writes them.
public final class CalendarWords {

    private static final WordTable<DayOfWeek> WEEKDAYS = weekdays();

    private static final int LONG = 160;

    private CalendarWords() {}

    private static WordTable<DayOfWeek> weekdays() {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), day);
        }
        String[] german = {"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"};
        for (int i = 0; i < german.length; i++) {
            words.put(german[i], DayOfWeek.of(i + 1));
        }
        words.put("Sonnabend", DayOfWeek.SATURDAY);
        return WordTable.of(words);
    }

    /// The weekday that a token names in full and capitalised, where it does.
    public static Optional<DayOfWeek> weekday(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size() || !tokens.capitalised(token)) {
            return Optional.empty();
        }
        return Optional.ofNullable(WEEKDAYS.get(tokens, token));
    }

    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// `30 March 1985`.
    public static String day(LocalDate date) {
        Month month = date.getMonth();
        return date.getDayOfMonth() + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear();
    }

    /// How many digits the words of a date have: a year has four, a day in full has more.
    public static long figures(Passage date) {
        return date.words().chars().filter(Character::isDigit).count();
    }

    /// The day itself, or `between ... and ...`.
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? "on " + day(first) : "between " + day(first) + " and " + day(last);
    }

    /// `1 day`, `35 days`.
    public static String days(long number) {
        return PeriodWords.ENGLISH.days(number);
    }

    /// `4874th`, `21st`.
    public static String ordinal(long number) {
        long last = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /// Words of a document at the end of a sentence, without a stop of their own; long ones cut at a word.
    public static String ending(Passage passage) {
        String words = passage.asRead();
        if (words.length() > LONG) {
            int cut = words.lastIndexOf(' ', LONG);
            return words.substring(0, cut < LONG / 2 ? LONG : cut) + " …";
        }
        int end = words.length();
        while (end > 1 && ".,;:!?".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /// A sentence begins with a capital.
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// What dates a step: `the arrest was`.
    public static Worded theStepWas(String action) {
        return new Worded("the " + action.replace('-', ' ') + " was", GermanWords.step(action) + " war");
    }

    /// `15 years, 3 months and 8 days`.
    public static String length(Period period) {
        return PeriodWords.ENGLISH.of(period);
    }
}
