package oyer.core.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The weekday that stands beside a date: `Sunday, the 30th`, `30 March 1985, a Sunday`, and short, as heads and logs
/// have it: `Sun 30.03.1985`, `3-30-85 (SUN)`, `Thurs. 30th March`. A short one must touch the date: `Do` and `Sat` are
/// words too.
final class WeekdayBeside {

    private static final WordTable<String> ENGLISH = WordLists.load(WeekdayBeside.class, "weekdays-en.txt");
    private static final WordTable<String> GERMAN = WordLists.load(WeekdayBeside.class, "weekdays-de.txt");

    private WeekdayBeside() {}

    /// @param token that names it
    record Named(DayOfWeek day, int token) {}

    /// Beside the date whose words are the tokens `first` to `last`.
    static Optional<Named> of(Tokens tokens, Language language, int first, int last) {
        WordTable<String> brief = switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
        for (int i = first; i <= last; i++) {
            Optional<Named> within = named(tokens, brief, i, true);
            if (within.isPresent()) {
                return within;
            }
        }
        return before(tokens, brief, first).or(() -> behind(tokens, brief, last));
    }

    /// `on Sunday, the 30th`, `Sonntag, den 30.`, `Thurs. 30th`.
    private static Optional<Named> before(Tokens tokens, WordTable<String> brief, int first) {
        boolean touching = true;
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            Optional<Named> named = named(tokens, brief, i, touching);
            if (named.isPresent()) {
                return named;
            }
            touching &= tokens.is(i, ',') || tokens.is(i, '.');
            if (!touching && !tokens.is(i, ',') && !CueWords.THE.has(tokens, i) && !tokens.is(i, "dem")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// `30 March 1985, a Sunday`, `30 March 1985 (Sunday)`, `30 March 1985 was a Sunday`.
    private static Optional<Named> behind(Tokens tokens, WordTable<String> brief, int last) {
        for (int i = last + 1; i < tokens.size() && i <= last + 4; i++) {
            boolean bracketed = tokens.is(i - 1, '(');
            Optional<Named> named = named(tokens, brief, i, bracketed);
            if (named.isPresent()) {
                boolean said =
                        bracketed || tokens.is(i - 1, "a") || tokens.is(i - 1, "ein") || tokens.is(i - 1, "einem");
                return said ? named : Optional.empty();
            }
            if (!tokens.is(i, ',')
                    && !tokens.is(i, '(')
                    && !tokens.is(i, "was")
                    && !tokens.is(i, "a")
                    && !tokens.is(i, "war")
                    && !tokens.is(i, "ein")
                    && !tokens.is(i, "einem")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Named> named(Tokens tokens, WordTable<String> brief, int token, boolean touching) {
        Optional<DayOfWeek> day = CalendarWords.weekday(tokens, token);
        if (day.isEmpty() && touching && tokens.capitalised(token)) {
            day = Optional.ofNullable(brief.get(tokens, token)).map(DayOfWeek::valueOf);
        }
        return day.map(d -> new Named(d, token));
    }

    /// Whether the words themselves give the day and the year: `30 March 1985`, `3-30-85`.
    static boolean complete(Tokens tokens, int first, int last, LocalDate date) {
        List<String> numbers = numbers(tokens, first, last);
        if (numbers.size() < 2) {
            return false;
        }
        String third = numbers.get(Math.min(2, numbers.size() - 1)); // behind it may stand an hour
        String year = numbers.stream().filter(n -> n.length() == 4).findFirst().orElse(third);
        boolean two = year.length() == 2 && (numbers.size() > 2 || month(tokens, first, last, date));
        return day(numbers, date)
                && (year.length() == 4 && Integer.parseInt(year) == date.getYear()
                        || two && Integer.parseInt(year) == date.getYear() % 100);
    }

    /// Whether the words tell a day and a month and no year: `30 March`, `the 30th of March`, `30.3.`.
    static boolean ofDay(Tokens tokens, int first, int last, MonthDay date) {
        List<String> numbers = numbers(tokens, first, last);
        LocalDate day = date.atYear(2000);
        return day(numbers, day)
                && (numbers.size() == 1 && month(tokens, first, last, day)
                        || numbers.size() == 2 && Integer.parseInt(numbers.getLast()) == day.getMonthValue());
    }

    private static boolean day(List<String> numbers, LocalDate date) {
        return numbers.stream().anyMatch(n -> n.length() < 3 && Integer.parseInt(n) == date.getDayOfMonth());
    }

    /// Runs of at most four figures.
    private static List<String> numbers(Tokens tokens, int first, int last) {
        List<String> numbers = new ArrayList<>();
        int end = tokens.end(last);
        for (int i = tokens.start(first); i < end; i++) {
            int from = i;
            while (i < end
                    && tokens.characters().charAt(i) >= '0'
                    && tokens.characters().charAt(i) <= '9') {
                i++;
            }
            if (i > from && i - from <= 4) {
                numbers.add(tokens.characters().substring(from, i));
            }
        }
        return numbers;
    }

    /// `March`, `Mar.`, `März`.
    private static boolean month(Tokens tokens, int first, int last, LocalDate date) {
        for (int i = first; i <= last; i++) {
            String word = tokens.lower(i);
            boolean named = tokens.kind(i) == Kind.WORD
                    && word.length() > 2
                    && (name(date, Locale.ENGLISH).startsWith(word)
                            || name(date, Locale.GERMAN).startsWith(word));
            if (named) {
                return true;
            }
        }
        return false;
    }

    private static String name(LocalDate date, Locale language) {
        return date.getMonth().getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT);
    }
}
