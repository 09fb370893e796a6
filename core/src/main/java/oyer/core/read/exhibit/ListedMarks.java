package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Marks that a paper makes up for itself and begins the lines of a list with: `HV-1 Folding knife`, `S-2
/// carpet`, `AL 3 Urine`. That they are marks is known from the list: at least two lines with the same letters,
/// a wide gap behind them, and above the list a word for items, samples, or what was seized or received.
final class ListedMarks {

    private static final int LETTERS = 3;
    private static final int DIGITS = 3;

    /// Tokens from the verb that gives a mark to the mark: `marked by me as`.
    private static final int GIVEN = 4;

    /// Lines above a list that may say what it is of.
    private static final int ABOVE = 5;

    private final Map<String, Integer> series = new HashMap<>();

    private ListedMarks() {}

    static ListedMarks in(Tokens tokens, EvidenceWords words) {
        ListedMarks marks = new ListedMarks();
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Integer> sentences = new HashMap<>();
        int since = Integer.MAX_VALUE / 2;
        boolean row = false;
        for (int t = 0; t < tokens.size(); t++) {
            boolean begins = t == 0 || tokens.gap(t) == Gap.LINE || tokens.gap(t) == Gap.BLOCK;
            if (begins) {
                int last = last(tokens, t);
                row = last >= 0 && wide(tokens, last);
                since = row ? since : since + 1;
                if (row && since <= ABOVE) {
                    lines.merge(series(tokens, t), 1, Integer::sum);
                    sentences.merge(series(tokens, t), sentence(tokens, words, last) ? 1 : 0, Integer::sum);
                }
            }
            if (!row && says(tokens, words, t)) {
                since = 0;
            }
        }
        lines.forEach((letters, n) -> {
            // `B3  The lamp is stamped LH.`: the numbers of paragraphs
            boolean numbers = sentences.getOrDefault(letters, 0) * 2 > n;
            if ((n > 1 || lines.values().stream().anyMatch(others -> others > 1)) && !numbers) {
                marks.series.put(letters, n);
            }
        });
        marks.told(tokens, words);
        return marks;
    }

    /// `marked by me AM 1`, and further on `AM 2`: what a paper says it marks things with.
    private void told(Tokens tokens, EvidenceWords words) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (letters(tokens, t) < 2 || last(tokens, t) < 0) {
                continue;
            }
            seen.merge(series(tokens, t), 1, Integer::sum);
            for (int v = t - 1; v >= Math.max(0, t - GIVEN); v--) {
                if (words.part("marks", tokens, v)) {
                    given.add(series(tokens, t));
                }
            }
        }
        given.stream().filter(g -> seen.getOrDefault(g, 0) > 1).forEach(g -> series.putIfAbsent(g, 1));
    }

    /// Whether the line behind a mark tells something with a verb: then the mark numbers a paragraph.
    private static boolean sentence(Tokens tokens, EvidenceWords words, int mark) {
        for (int t = mark + 1; t < tokens.size() && tokens.gap(t) != Gap.LINE && tokens.gap(t) != Gap.BLOCK; t++) {
            boolean relative = tokens.is(t - 1, "that") || tokens.is(t - 1, "which");
            boolean verb = words.is(tokens, t, "was") || words.is(tokens, t, "have") || words.is(tokens, t, "modal");
            if (verb && !relative && !words.is(tokens, t, "adverb")) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Tokens tokens, EvidenceWords words, int token) {
        String role = words.column(tokens, token);
        boolean seized = role != null
                && (role.equals("collected")
                        || role.equals("received")
                        || role.equals("gathered")
                        || role.equals("sample"));
        return seized || words.is(tokens, token, "mark");
    }

    /// The last token of what looks like such a mark (`HV-1`, `RN1`, `AL 3`), or -1.
    static int last(Tokens tokens, int token) {
        if (token >= tokens.size() || letters(tokens, token) == 0) {
            return -1;
        }
        if (tokens.kind(token) == Kind.MIXED) {
            return token;
        }
        boolean dash = tokens.is(token + 1, '-') && tokens.gap(token + 1) == Gap.NONE;
        int number = dash ? token + 2 : token + 1;
        boolean near = number < tokens.size() && tokens.gap(number) == (dash ? Gap.NONE : Gap.SPACE);
        return near && tokens.kind(number) == Kind.NUMBER && tokens.length(number) <= DIGITS ? number : -1;
    }

    /// How many capitals it begins with; 0 where it does not look like one.
    private static int letters(Tokens tokens, int token) {
        int length = tokens.length(token);
        if (length > LETTERS + DIGITS) {
            return 0;
        }
        String text = tokens.characters();
        int start = tokens.start(token);
        int letters = 0;
        while (letters < length && text.charAt(start + letters) >= 'A' && text.charAt(start + letters) <= 'Z') {
            letters++;
        }
        boolean shape = tokens.kind(token) == Kind.MIXED ? letters < length : letters == length;
        if (letters == 0 || letters > LETTERS || !shape) {
            return 0;
        }
        for (int i = start + letters; i < start + length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        return letters;
    }

    private static String series(Tokens tokens, int token) {
        int start = tokens.start(token);
        return tokens.characters().substring(start, start + letters(tokens, token));
    }

    /// Two spaces or a tab, and then more of the same line.
    private static boolean wide(Tokens tokens, int last) {
        if (last + 1 >= tokens.size() || tokens.gap(last + 1) != Gap.SPACE) {
            return false;
        }
        String between = tokens.characters().substring(tokens.end(last), tokens.start(last + 1));
        return between.length() > 1 || between.indexOf('\t') >= 0;
    }

    /// Whether what looks like a mark is one of a list.
    boolean of(Tokens tokens, int token) {
        return !series.isEmpty() && series.containsKey(series(tokens, token));
    }
}
