package oyer.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import oyer.core.text.Language;
import oyer.core.time.When;

/// What a dossier says of itself, in one language.
final class PaperWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final Properties table = new Properties();

    PaperWords(Language language) {
        this.language = language;
        String name = language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PaperWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key, Object... values) {
        String message = Objects.requireNonNull(table.getProperty(key), key);
        for (int i = 0; i < values.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return message;
    }

    /// `1 page`, `12 pages`.
    String pages(int number) {
        return say(number == 1 ? "pages.one" : "pages.many", number);
    }

    String code() {
        return language.code();
    }

    /// As far as it is known, to the minute where a minute is told; empty for what has no place on the calendar.
    String say(When when) {
        if (when instanceof When.Moment(var from, var to)) {
            String begin = CLOCK.format(from);
            String end = CLOCK.format(to);
            if (!from.toLocalDate().equals(to.toLocalDate())) {
                return say("between", day(from.toLocalDate()) + ", " + begin, day(to.toLocalDate()) + ", " + end);
            }
            return day(from.toLocalDate()) + ", " + (begin.equals(end) ? begin : begin + "–" + end);
        }
        if (when.earliest().isPresent() && when.latest().isPresent()) {
            LocalDate first = when.earliest().get();
            LocalDate last = when.latest().get();
            boolean year =
                    first.getDayOfYear() == 1 && last.equals(first.withMonth(12).withDayOfMonth(31));
            boolean month = first.getDayOfMonth() == 1
                    && last.equals(YearMonth.from(first).atEndOfMonth());
            if (year) {
                return String.valueOf(first.getYear());
            }
            return first.equals(last) ? day(first) : month ? month(first) : say("between", day(first), day(last));
        }
        return when.earliest()
                .map(first -> say("after", day(first)))
                .or(() -> when.latest().map(last -> say("before", day(last))))
                .orElse("");
    }

    private String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()).format(day);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }
}
