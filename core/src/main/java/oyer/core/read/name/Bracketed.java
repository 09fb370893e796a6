package oyer.core.read.name;

import java.util.Arrays;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Kind;

/// Brackets behind names in English: a name holds both of a pair or neither. In judgments the bracket behind an
/// authority repeats its name in the language of its country, or in short, and is part of it: `the Supreme Court
/// (Högsta
/// domstolen)`; one that says what it is called from here on (`("the Ministry")`) or where it is (`(Germany)`) is not.
final class Bracketed {

    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    /// Words in such a bracket, at most.
    private static final int LONGEST = 12;

    private final NameText text;
    private final byte[] labels;
    private final boolean judgment;

    private Bracketed(NameText text, byte[] labels, boolean judgment) {
        this.text = text;
        this.labels = labels;
        this.judgment = judgment;
    }

    /// @param judgment whether what is repeated in a bracket is part of the name, as judgments mark it
    static byte[] close(NameText text, byte[] labels, boolean judgment) {
        Bracketed brackets = new Bracketed(text, labels, judgment);
        for (int i = 1; i + 1 < labels.length; i++) {
            if (text.tokens.is(i, '(')) {
                brackets.open(i);
            } else if (text.tokens.is(i, ')')) {
                brackets.unopened(i);
            }
        }
        return labels;
    }

    private void open(int at) {
        int close = closing(at);
        boolean within = labels[at] != Labels.OUT && !Labels.begins(labels[at]);
        if (judgment && close > 0 && kind(at - 1) == ORGANISATION && repeats(at, close)) {
            rest(close + 1);
            Arrays.fill(labels, at, close + 1, (byte) (ORGANISATION + 1));
            return;
        }
        boolean whole = within && close > 0 && labels[close] == labels[at];
        if (within && (!whole || place(at, close))) {
            cut(at, close < 0 ? labels.length : close);
        }
    }

    /// Takes a name back from its opening bracket on; what stands within begins one of its own.
    private void cut(int at, int close) {
        byte inside = labels[at];
        labels[at] = Labels.OUT;
        int i = at + 1;
        if (i < close && i < labels.length && labels[i] == inside && text.capital(i)) {
            labels[i] = (byte) (inside - 1);
            while (++i < labels.length && i < close && labels[i] == inside) {
                labels[i] = inside;
            }
        }
        while (i < labels.length && labels[i] == inside) {
            labels[i++] = Labels.OUT;
        }
    }

    private boolean place(int at, int close) {
        return labels[at] == PLACE + 1
                && close == at + 2
                && text.is(at + 1, Words.LAND)
                && !text.tokens.allCapitals(at + 1);
    }

    /// A closing bracket that the name of which it is part did not open.
    private void unopened(int at) {
        byte inside = labels[at];
        if (inside == Labels.OUT || Labels.begins(inside)) {
            return;
        }
        for (int i = at - 1; i >= 0 && labels[i] != Labels.OUT; i--) {
            if (text.tokens.is(i, '(')) {
                return;
            }
            if (Labels.begins(labels[i])) {
                break;
            }
        }
        for (int i = at; i < labels.length && labels[i] == inside; i++) {
            labels[i] = Labels.OUT;
        }
    }

    /// What goes on behind is a name of its own no more.
    private void rest(int from) {
        for (int i = from; i < labels.length && labels[i] != Labels.OUT && !Labels.begins(labels[i]); i++) {
            labels[i] = Labels.OUT;
        }
    }

    private byte kind(int i) {
        return labels[i] == Labels.OUT || Labels.begins(labels[i]) ? labels[i] : (byte) (labels[i] - 1);
    }

    private int closing(int at) {
        for (int i = at + 1; i < labels.length && i - at <= LONGEST && text.starts[i] == 0; i++) {
            if (text.tokens.is(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    private boolean repeats(int at, int close) {
        if (!text.capital(at + 1) || close == at + 2 && text.is(at + 1, Words.LAND | Words.TOWN)) {
            return false;
        }
        for (int i = at + 1; i < close; i++) {
            boolean word = text.tokens.kind(i) == Kind.WORD
                    || text.tokens.is(i, '-')
                    || text.tokens.is(i, '.')
                    || text.tokens.is(i, ',')
                    || text.tokens.is(i, '\'')
                    || text.tokens.is(i, '\u2019');
            if (!word) {
                return false;
            }
        }
        return true;
    }
}
