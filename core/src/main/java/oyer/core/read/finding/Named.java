package oyer.core.read.finding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.PeopleAt;
import oyer.core.text.Tokens;

/// Who is named at a token, and which mark of an exhibit begins at one.
///
/// @param marks the mark as [#mark(String)] has it, by the token at which it begins
record Named(PeopleAt people, Map<Integer, String> marks) {

    /// @param forms of mention that count
    static Named in(DocumentReadings readings, Tokens tokens, Predicate<Mention.Form> forms) {
        Named named = new Named(
                new PeopleAt(readings.mentions(), tokens, mention -> forms.test(mention.form())), new HashMap<>());
        for (ExhibitReading exhibit : readings.exhibits()) {
            exhibit.mark()
                    .map(Named::mark)
                    .filter(mark -> !mark.isEmpty())
                    .ifPresent(mark ->
                            named.marks.putIfAbsent(tokens.at(exhibit.passage().start()), mark));
        }
        return named;
    }

    /// `Item 4` and `item no. 4` are `4`, `MK/4` is `MK4`.
    private static String mark(String mark) {
        String plain = mark.replaceAll("[^0-9A-Za-z]", "").replaceAll("^[A-Za-z]{3,}(?=[0-9A-Z])", "");
        return plain.chars().anyMatch(Character::isDigit) ? plain.toUpperCase(Locale.ROOT) : "";
    }
}
