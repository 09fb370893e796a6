package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;

/// An example of a rule, which is its test: a text with the expression in brackets, and its TIMEX3 value.
///
/// `Written 1986-05-06. He left [two days ago]. = 1986-05-04`: when the example begins with `Written` and a day, that
/// is
/// when the text was written. A value of `-` says that nothing may be read.
///
/// @param rule whose example it is
/// @param text without the brackets
/// @param quote the words in brackets; empty when nothing may be read
record RuleExample(String rule, String text, String quote, String value, Optional<LocalDate> written) {

    static RuleExample of(String rule, String line) {
        int equals = line.lastIndexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("an example needs `= value`");
        }
        String text = line.substring(0, equals).strip();
        Optional<LocalDate> written = Optional.empty();
        if (text.startsWith("Written ")) {
            written = Optional.of(LocalDate.parse(text.substring(8, 18)));
            text = text.substring(19).strip();
        }
        int open = text.indexOf('[');
        String quote = open < 0 ? "" : text.substring(open + 1, text.indexOf(']'));
        return new RuleExample(
                rule,
                text.replace("[", "").replace("]", ""),
                quote,
                line.substring(equals + 1).strip(),
                written);
    }
}
