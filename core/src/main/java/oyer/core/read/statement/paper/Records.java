package oyer.core.read.statement.paper;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Kind;

/// Whether a text is the record of an inquiry, in which an officer, a nurse or a judge sets down what others told, and
/// no press: its head has fields (`Case No: 12`), its paragraphs have numbers, or its writer is told things himself.
public final class Records {

    /// A head is no longer than this many lines.
    private static final int HEAD = 25;

    private static final int FIELDS = 3;
    private static final int PARAGRAPHS = 3;

    private Records() {}

    public static boolean is(ClauseText text, Lines lines) {
        int fields = 0;
        int paragraphs = 0;
        for (int k = 0; k < lines.size(); k++) {
            int first = lines.first(k);
            int end = lines.end(k);
            if (lines.empty(k)) {
                continue;
            }
            fields += k < HEAD && field(text, first, end) ? 1 : 0;
            boolean bracketed =
                    text.sign(first, '[') && text.tokens.kind(first + 1) == Kind.NUMBER && text.sign(first + 2, ']');
            boolean numbered = text.tokens.kind(first) == Kind.NUMBER
                    && (text.sign(first + 1, '.') || text.sign(first + 1, ')'))
                    && text.capital(first + 2);
            paragraphs += bracketed || numbered ? 1 : 0;
            if (fields >= FIELDS || paragraphs >= PARAGRAPHS) {
                return true;
            }
        }
        return toldTheWriter(text);
    }

    /// `Name of witness: Ada Berg`.
    private static boolean field(ClauseText text, int first, int end) {
        if (!text.capital(first)) {
            return false;
        }
        for (int i = first + 1; i < Math.min(end - 1, first + 5); i++) {
            if (text.sign(i, ':')) {
                return true;
            }
            if (!text.word(i) && !text.sign(i, '.') && !text.sign(i, '/')) {
                return false;
            }
        }
        return false;
    }

    /// `told me`, `informed the undersigned`, outside of quotation marks.
    private static boolean toldTheWriter(ClauseText text) {
        for (int i = 0; i + 1 < text.tokens.size(); i++) {
            boolean me =
                    text.tokens.is(i + 1, "me") || text.tokens.is(i + 1, "us") || text.tokens.is(i + 1, "undersigned");
            if (me && text.quoted.at(i) < 0) {
                Cue cue = text.lexicon.verb(text.tokens, i);
                if (cue != null && cue.has('h') && cue.clause()) {
                    return true;
                }
            }
        }
        return false;
    }
}
