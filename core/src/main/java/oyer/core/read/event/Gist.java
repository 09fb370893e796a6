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
        boolean told = false; // something but the time
        boolean quoted = false;
        for (int i = first; i <= last; i++) {
            if (gist.isEmpty() && time.isPresent() && time.get().contains(tokens.start(i))) {
                continue;
            }
            boolean sign = tokens.kind(i) == Tokens.Kind.SIGN;
            if (!gist.isEmpty() && !quoted && closesValue(tokens, i)) {
                if (told) {
                    break;
                }
                gist.setLength(0);
                words = 0;
                continue;
            }
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
            quoted ^= tokens.is(i, '"');
            gist.append(tokens.text(i));
            words += sign ? 0 : 1;
            told |= !sign
                    && (time.isEmpty()
                            || tokens.start(i) >= time.get().end()
                            || tokens.end(i) <= time.get().start() && tokens.capitalised(i));
        }
        return gist.isEmpty() ? tokens.characters().substring(tokens.start(first), tokens.end(last)) : gist.toString();
    }

    /// The end of a quoted value in the row of a table, which began before the gist: `lamp reported out",order
    /// 2214,yes`.
    private static boolean closesValue(Tokens tokens, int i) {
        return tokens.is(i, '"')
                && tokens.is(i + 1, ',')
                && tokens.gap(i) == Tokens.Gap.NONE
                && tokens.gap(i + 1) == Tokens.Gap.NONE;
    }

    /// The `On` of `On April 30, 1986, ...`, which makes no sense without its date.
    private static boolean isPreposition(Tokens tokens, int token, Optional<Span> time) {
        return time.isPresent()
                && token + 1 < tokens.size()
                && time.get().start() == tokens.start(token + 1)
                && tokens.length(token) <= 5;
    }
}
