package oyer.core.read.paper;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// What a paper says of itself and its parts by the lines at their heads, and the labels by which papers are called.
public final class Headings {

    /// So many tokens a label has at most: `WA 4`, `C-2`.
    private static final int LABEL = 3;

    /// A running head has at most so many tokens before the name of its part.
    private static final int RUNNING = 8;

    /// Rules are told in so many sentences at least, and in one of so many.
    private static final int SAYINGS = 8;

    private static final int SHARE = 6;

    private Headings() {}

    /// What a line says at its beginning that this is: `Supplement 4`, `Annex B: plan`. In small letters.
    public static Set<String> of(Prose prose) {
        Set<String> headings = new LinkedHashSet<>();
        Tokens tokens = prose.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (ReferenceWords.NUMBERED.has(tokens, i) || ReferenceWords.PART.has(tokens, i)) {
                int end = label(tokens, i + 1);
                if (end > i + 1 && heads(tokens, i, end)) {
                    headings.add(name(tokens, i, end));
                }
            }
        }
        prose.characters().lines().map(Headings::bare).filter(Headings::file).forEach(headings::add);
        return headings;
    }

    /// Without the signs around it, in small letters: `--- roster.txt ---`.
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// The name of a file: one word with a short ending.
    static boolean file(String name) {
        int point = name.lastIndexOf('.');
        return point > 0
                && name.indexOf(' ') < 0
                && name.length() - point <= 5
                && name.length() - point > 3
                && Character.isLetter(name.charAt(point + 1));
    }

    /// Whether a name begins its line and no sentence goes on behind it.
    static boolean heads(Tokens tokens, int first, int end) {
        boolean line = begins(tokens, first) || running(tokens, first, end);
        boolean goesOn = end < tokens.size()
                && tokens.kind(end) == Kind.WORD
                && !tokens.capitalised(end)
                && tokens.gap(end) == Gap.SPACE;
        return line && !goesOn;
    }

    private static boolean begins(Tokens tokens, int token) {
        return token == 0 || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
    }

    /// `CHAPTER III, ANNEX B` alone in its line.
    private static boolean running(Tokens tokens, int first, int end) {
        boolean alone = tokens.allCapitals(first) && (end >= tokens.size() || begins(tokens, end));
        for (int i = first - 1; alone && i >= Math.max(0, first - RUNNING); i--) {
            if (begins(tokens, i)) {
                return ReferenceWords.RUNNING.has(tokens, i);
            }
        }
        return false;
    }

    /// Whether a paper tells what is to be done again and again, as an instruction does: of no paper that `will be
    /// furnished` in it one is to come.
    static boolean rules(Prose prose) {
        Tokens tokens = prose.tokens();
        int sayings = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (ReferenceWords.RULE.has(tokens, i) && tokens.is(i + 1, "be")) {
                sayings++;
            }
        }
        return sayings >= SAYINGS && sayings * SHARE >= prose.sentences().size();
    }

    /// The token behind a label, or the same where there is none: a number, a letter, `C-2`, `WA 4`, `IV`.
    static int label(Tokens tokens, int token) {
        int end = token;
        // among capitals a short word is no label: `ATTACHMENT TO`
        boolean loud = token > 0 && tokens.length(token - 1) > 1 && capitals(tokens, token - 1);
        for (int i = token; i < Math.min(tokens.size(), token + LABEL); i++) {
            boolean same = tokens.gap(i) == Gap.NONE || tokens.gap(i) == Gap.SPACE;
            boolean number = tokens.kind(i) == Kind.NUMBER && tokens.length(i) < 4 || tokens.kind(i) == Kind.MIXED;
            boolean letters = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) <= 3
                    && capitals(tokens, i)
                    && (!loud || tokens.length(i) == 1 || roman(tokens, i));
            boolean dash = i > token && tokens.is(i, '-') && tokens.gap(i) == Gap.NONE;
            boolean no = i == token && (tokens.is(i, "No") || tokens.is(i, "Nr"));
            boolean point = i == token + 1 && tokens.is(i, '.') && end == token;
            if (!same || !(number || letters || dash || no || point)) {
                break;
            }
            if (number) {
                return i + 1;
            }
            end = letters && !no ? i + 1 : end;
        }
        return end;
    }

    private static boolean roman(Tokens tokens, int token) {
        return tokens.text(token).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean capitals(Tokens tokens, int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Character.isUpperCase(tokens.characters().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String name(Tokens tokens, int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < end; i++) {
            name.append(name.isEmpty() || tokens.gap(i) == Gap.NONE ? "" : " ").append(tokens.text(i));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
