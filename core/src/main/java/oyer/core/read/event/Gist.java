package oyer.core.read.event;

import java.util.Optional;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// A few words of a clause, as they stand, to head a line with: a time that begins it is left out, because the line
/// shows it.
final class Gist {

    private static final int WORDS = 16;

    private Gist() {}

    static String of(Tokens tokens, int first, int last, Optional<Span> time) {
        StringBuilder gist = new StringBuilder();
        int words = 0;
        for (int i = first; i <= last; i++) {
            if (gist.isEmpty() && time.isPresent() && time.get().contains(tokens.start(i))) {
                continue;
            }
            boolean sign = tokens.kind(i) == Tokens.Kind.SIGN;
            if (words == WORDS) {
                gist.append(" \u2026");
                break;
            }
            if (gist.isEmpty() && (sign || isPreposition(tokens, i, time))) {
                continue;
            }
            if (!gist.isEmpty() && tokens.gap(i) != Tokens.Gap.NONE) {
                gist.append(' ');
            }
            gist.append(tokens.text(i));
            words += sign ? 0 : 1;
        }
        return gist.isEmpty() ? tokens.characters().substring(tokens.start(first), tokens.end(last)) : gist.toString();
    }

    /// The `On` of `On April 30, 1986, ...`, which makes no sense without its date.
    private static boolean isPreposition(Tokens tokens, int token, Optional<Span> time) {
        return time.isPresent()
                && token + 1 < tokens.size()
                && time.get().start() == tokens.start(token + 1)
                && tokens.length(token) <= 5;
    }
}
