package oyer.core.read.statement.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// The stretches of a text that stand in quotation marks, whatever the marks: `"` `“ ”` `„ “` `« »` `» «` `''
/// ''`, and the single ones (`SingleMarks`). A quotation does not reach beyond its paragraph, unless a page
/// ends within; one left open ends there.
public final class Quoted {

    /// @param first the opening mark
    /// @param last the closing mark, or the paragraph's last token
    public record Stretch(int first, int last) {}

    private final Tokens tokens;
    private final int[] at;
    private final List<Stretch> stretches = new ArrayList<>();

    Quoted(Tokens tokens) {
        this.tokens = tokens;
        this.at = new int[tokens.size()];
        Arrays.fill(at, -1);
        int open = -1;
        char opener = 0;
        boolean inner = false;
        SingleMarks singles = new SingleMarks(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (open >= 0 && tokens.gap(i) == Gap.BLOCK && !goesOn(i)) {
                close(open, i - 1, true);
                open = -1;
                inner = false;
            }
            int single = open < 0 ? singles.close(i) : -1;
            if (single > i) {
                close(i, single, false);
                i = single;
                continue;
            }
            char mark = mark(i);
            if (mark == 0) {
                continue;
            }
            int width = tokens.length(i) == 1 && (mark == '\'' || mark == '`') ? 2 : 1;
            if (open < 0) {
                if (mark != '\u201d' || heads(i)) {
                    open = i;
                    opener = mark == '\u201d' ? '\u201c' : mark;
                }
            } else if (opener == '"' && mark == '\u201c' && before(i)) {
                inner = true; // "I read “Loose Ends” there"
            } else if (inner && mark == '\u201d') {
                inner = false;
            } else if (closes(opener, mark, i)) {
                inner = false;
                close(open, i + width - 1, false);
                open = -1;
            }
            i += width - 1;
        }
        if (open >= 0) {
            close(open, tokens.size() - 1, true);
        }
    }

    /// A small letter behind the end of a page: the paragraph and its quotation go on there.
    private boolean goesOn(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD
                && Character.isLowerCase(tokens.first(token))
                && tokens.kind(token - 1) != Tokens.Kind.SIGN;
    }

    /// The mark that a token is, 0 when it is none.
    private char mark(int token) {
        if (tokens.length(token) != 1) {
            return 0;
        }
        char c = tokens.first(token);
        return switch (c) {
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u201f' -> c;
            case '\'', '`' -> tokens.is(token + 1, c) && tokens.gap(token + 1) == Gap.NONE ? c : (char) 0;
            default -> 0;
        };
    }

    /// A closing mark at the head of a paragraph, its word close behind it: set wrong, and meant to open.
    private boolean heads(int token) {
        return (token == 0 || tokens.gap(token) == Gap.BLOCK) && before(token);
    }

    /// Whether a word stands close behind a mark and none close before it.
    private boolean before(int token) {
        return token + 1 < tokens.size()
                && tokens.gap(token + 1) == Gap.NONE
                && (token == 0 || tokens.gap(token) != Gap.NONE);
    }

    private boolean closes(char opener, char mark, int token) {
        return switch (opener) {
            case '\u201e' -> mark == '\u201c' || mark == '\u201d' || mark == '"';
            case '\u00ab' -> mark == '\u00bb';
            case '\u00bb' -> mark == '\u00ab';
            case '\u201c' -> mark == '\u201d' || mark == '"' && tokens.gap(token) == Gap.NONE;
            default -> mark == opener || mark == '\u201d' || mark == '\'' || mark == '\u201c';
        };
    }

    /// One left open is kept only when it opens like a quotation, at the head of its paragraph.
    private void close(int first, int last, boolean unclosed) {
        if (last <= first || unclosed && tokens.gap(first) != Gap.BLOCK) {
            return;
        }
        Arrays.fill(at, first, last + 1, stretches.size());
        stretches.add(new Stretch(first, last));
    }

    public List<Stretch> stretches() {
        return stretches;
    }

    /// The index of the stretch that a token is in, its marks included, or -1.
    public int at(int token) {
        return token >= 0 && token < at.length ? at[token] : -1;
    }

    public boolean opensAt(int token) {
        int stretch = at(token);
        return stretch >= 0 && stretches.get(stretch).first() == token;
    }

    public boolean closesAt(int token) {
        int stretch = at(token);
        return stretch >= 0 && stretches.get(stretch).last() == token;
    }
}
