package oyer.core.read.quantity;

import java.util.Set;
import oyer.core.read.quantity.NumberContext.Role;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Finds the noun that a number counts: `42 blood samples tested` counts blood samples.
final class CountedThing {

    private static final int MOST_WORDS = 5;

    /// Plurals without an s.
    private static final Set<String> PLURALS = Set.of(
            "people", "men", "women", "children", "police", "feet", "teeth", "mice", "policemen", "jurymen", "data");

    private final Tokens tokens;
    private final NumberContext context;
    private final Language language;

    CountedThing(Tokens tokens, NumberContext context, Language language) {
        this.tokens = tokens;
        this.context = context;
        this.language = language;
    }

    /// The last token of the counted noun phrase that begins at `from`, or -1.
    int end(int from) {
        return switch (language) {
            case ENGLISH -> english(from);
            case GERMAN -> german(from);
        };
    }

    private boolean ends(int token) {
        return token >= tokens.size()
                || tokens.kind(token) != Kind.WORD
                || tokens.gap(token) == Gap.BLOCK
                || tokens.gap(token) == Gap.NONE && !quoted(token - 1)
                || context.is(token, Role.STOP);
    }

    private int english(int from) {
        int quotes = 0;
        for (int i = from; i < from + MOST_WORDS + quotes && (quoted(i) || !ends(i)); i++) {
            if (quoted(i)) {
                quotes++; // two "open" prisons
            } else if (plural(i) && quotes % 2 == 0) {
                return !ends(i + 1) && plural(i + 1) ? i + 1 : i;
            }
        }
        return -1;
    }

    /// A quotation mark that opens right before a word or closes right behind one.
    private boolean quoted(int token) {
        return token < tokens.size()
                && (tokens.is(token, '"') || tokens.is(token, '\u201c') || tokens.is(token, '\u201d'))
                && token + 1 < tokens.size()
                && tokens.gap(token) != Gap.BLOCK;
    }

    private boolean plural(int token) {
        int length = tokens.length(token);
        char last = Character.toLowerCase(tokens.last(token));
        if (last == 's' && length > 3) {
            char before = Character.toLowerCase(tokens.characters().charAt(tokens.end(token) - 2));
            return before != 's' && before != 'u' && before != '\'' && before != '\u2019';
        }
        return length >= 3 && length <= 9 && PLURALS.contains(tokens.text(token).toLowerCase(java.util.Locale.ROOT));
    }

    private int german(int from) {
        for (int i = from; i < from + 4 && !ends(i); i++) {
            if (tokens.capitalised(i)) {
                return i;
            }
        }
        return -1;
    }
}
