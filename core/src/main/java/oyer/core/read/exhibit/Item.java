package oyer.core.read.exhibit;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Prose;

/// A noun phrase that names a piece of evidence.
///
/// @param first token of the phrase, its article left out
/// @param head the noun itself
/// @param last token, with a mark that follows
/// @param absent the text says that there is none: `no murder weapon`
/// @param plain it is evidence only if the text says what became of it
record Item(int first, int head, int last, Type type, Optional<String> mark, boolean absent, boolean plain) {

    Item(int first, int head, int last, Type type, Optional<String> mark, boolean absent) {
        this(first, head, last, type, mark, absent, false);
    }

    Item marked(Optional<String> as) {
        return new Item(first, head, last, type, as, absent, plain && as.isEmpty());
    }

    String name(Prose prose) {
        String said = Wording.of(prose.tokens(), first, head);
        // of `Items 1 through 4` each is called by its own mark
        return mark.filter(m -> first == head && head < last && one(m, said)).orElse(said);
    }

    private static boolean one(String mark, String said) {
        return Character.isDigit(said.charAt(0)) || mark.startsWith(said) || said.startsWith(mark.split(" ", 2)[0]);
    }
}
