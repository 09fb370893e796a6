package oyer.core.read.statement.cue;

import java.util.Set;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Single quotation marks, as British and Swiss papers set them: `'Morning, pal' and went`, `‘I left at ten,’`,
/// `‚Komm her‘`, `›Komm her‹`. The same sign leaves out letters (`'em`, `'96`) and makes owners (`the boys' bikes`): it
/// opens only before a word with a space before it, and only where its paragraph closes it again.
final class SingleMarks {

    /// What a word is left of when its head is cut off.
    private static final Set<String> CUT =
            Set.of("em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "s", "ne", "nen", "nem", "ner");

    private final Tokens tokens;

    /// The next token that can close a single quotation in the same paragraph, by token; -1 where there is none.
    private final int[] closer;

    SingleMarks(Tokens tokens) {
        this.tokens = tokens;
        this.closer = new int[tokens.size()];
        int next = -1;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            closer[i] = next;
            if (closes(i) && !owner(i, next)) {
                next = i;
            }
            if (tokens.gap(i) == Gap.BLOCK) {
                next = -1;
            }
        }
    }

    /// The mark that closes what a token opens, -1 when it opens nothing.
    int close(int token) {
        return opens(token) && fits(token, closer[token]) ? closer[token] : -1;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private char sign(int token) {
        boolean one = token >= 0 && token < tokens.size() && tokens.length(token) == 1;
        return one && tokens.kind(token) == Kind.SIGN ? tokens.first(token) : 0;
    }

    private boolean opens(int token) {
        char c = sign(token);
        boolean mark = c == '\'' || c == '\u2018' || c == '\u201a' || c == '\u203a' || c == '\u2039';
        boolean apart = mark && (token == 0 || tokens.gap(token) != Gap.NONE || leads(sign(token - 1)));
        if (!apart || token + 1 >= tokens.size() || tokens.gap(token + 1) != Gap.NONE) {
            return false;
        }
        Kind kind = tokens.kind(token + 1);
        return c == '\'' ? kind == Kind.WORD && !CUT.contains(tokens.text(token + 1)) : kind != Kind.SIGN;
    }

    /// What a mark may follow closely and still open: a bracket, a dash.
    private static boolean leads(char c) {
        return c == '(' || c == '[' || c == '\u2014' || c == '\u2013';
    }

    private boolean closes(int token) {
        char c = sign(token);
        boolean mark = apostrophe(c) || c == '\u2018' || c == '\u203a' || c == '\u2039';
        if (!mark || token == 0 || tokens.gap(token) != Gap.NONE || apostrophe(sign(token + 1))) {
            return false;
        }
        int behind = token + 1;
        return behind == tokens.size() || tokens.gap(behind) != Gap.NONE || tokens.kind(behind) == Kind.SIGN;
    }

    /// `the boys' bikes`: behind an s, a small word close by, and a mark further on that closes.
    private boolean owner(int token, int next) {
        int behind = token + 1;
        return next >= 0
                && behind < tokens.size()
                && tokens.kind(behind) == Kind.WORD
                && Character.isLowerCase(tokens.first(behind))
                && tokens.kind(token - 1) == Kind.WORD
                && tokens.text(token - 1).endsWith("s");
    }

    private boolean fits(int open, int close) {
        if (close <= open + 1) {
            return false;
        }
        char mark = sign(close);
        return switch (sign(open)) {
            case '\u203a' -> mark == '\u2039';
            case '\u2039' -> mark == '\u203a';
            case '\u201a' -> mark == '\u2018' || apostrophe(mark);
            default -> apostrophe(mark);
        };
    }
}
