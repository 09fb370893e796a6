package oyer.core.read.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// What a learnt model looks at for each token, as hashes of which a model keeps some bits: the word and its
/// neighbours, their
/// classes and shapes, the run of capitals around it, and what the rules take it for.
final class NameFeatures {

    /// Features of one token, at most.
    static final int MOST = 128;

    /// The classes that bear on names, not on descriptions of people.
    private static final int NAMING = (1 << 27) - 1;

    private static final int GERMAN = 2;

    private final NameText text;
    private final byte[] rules;
    private final int register;
    private final int[] runFirst;
    private final int[] runLast;
    /// The shape of each token, 0 where it was not asked for yet: its neighbours ask as well.
    private final int[] shapes;
    private final int[] suffixes;
    private final @Nullable Elsewhere elsewhere;
    private final boolean[] bracketed;
    private int[] out = new int[MOST];
    private int size;
    /// What was written for each token before, where it is kept.
    private final int[][] kept;

    NameFeatures(NameText text, byte[] rules) {
        this(text, rules, false);
    }

    /// @param keep whether a token's features are kept once made, for a learner that asks for them in each
    ///      round
    NameFeatures(NameText text, byte[] rules, boolean keep) {
        this.kept = new int[keep ? text.size() : 0][0];
        this.text = text;
        this.rules = rules;
        this.register = text.language == Language.GERMAN ? GERMAN : register(text);
        int n = text.size();
        this.runFirst = new int[n];
        this.runLast = new int[n];
        this.shapes = new int[n];
        this.suffixes = new int[n];
        runs();
        boolean german = register == GERMAN;
        this.elsewhere = german ? null : new Elsewhere(text, runFirst, runLast);
        this.bracketed = german ? new boolean[0] : bracketed(text);
    }

    /// Words of a bracket looked at, at most.
    private static final int BRACKET = 12;

    /// The tokens of short brackets behind a capital that begin with one: `(Högsta domstolen)` is named too.
    private static boolean[] bracketed(NameText text) {
        boolean[] within = new boolean[text.size()];
        for (int i = 1; i + 1 < within.length; i++) {
            if (text.tokens.is(i, '(') && text.capital(i - 1) && text.capital(i + 1)) {
                int end = i + 1;
                while (end < within.length && end - i < BRACKET && !text.tokens.is(end, ')') && text.starts[end] == 0) {
                    end++;
                }
                if (end < within.length && text.tokens.is(end, ')')) {
                    Arrays.fill(within, i, end + 1, true);
                }
            }
        }
        return within;
    }

    /// Judgments write of the parties by role and of courts by name; other prose does not. Conventions of
    /// what is a name differ between the two, and the model learns them apart.
    private static int register(NameText text) {
        int applicant = WORD_APPLICANT;
        int seen = 0;
        for (int i = 0; i < text.size() && seen < 3; i++) {
            if (text.hashes[i] == applicant || text.hashes[i] == WORD_APPELLANT) {
                seen++;
            }
        }
        return seen >= 3 ? 1 : 0;
    }

    private static final int WORD_APPLICANT = WordTable.hash("applicant", 0, 9);
    private static final int WORD_APPELLANT = WordTable.hash("appellant", 0, 9);

    /// Whether the text reads as a judgment, or is German, where the model was learnt from nothing but
    /// decisions.
    boolean judgment() {
        return register == 1 || text.language == Language.GERMAN;
    }

    private void runs() {
        int n = text.size();
        int i = 0;
        while (i < n) {
            int end = i + 1;
            if (text.capital(i)) {
                while (end < n
                        && text.follows(end)
                        && (text.capital(end) || text.is(end, Words.PARTICLE) || text.tokens.is(end, "of"))) {
                    end++;
                }
                while (end - 1 > i && !text.capital(end - 1)) {
                    end--;
                }
            }
            for (int k = i; k < end; k++) {
                runFirst[k] = i;
                runLast[k] = end - 1;
            }
            i = end;
        }
    }

    /// Whether a token can be part of a name. Those far from any capital are in none (12 of 12,000 labels of
    /// English judgments and letters were), and are most tokens: they need no look. In German points stand
    /// for names too: `in ...`.
    boolean mayName(int i) {
        return text.capital(i)
                || i > 0 && text.capital(i - 1)
                || i + 1 < text.size() && text.capital(i + 1)
                || register != GERMAN && bracketed[i]
                || register == GERMAN && point(i);
    }

    private boolean point(int i) {
        return text.tokens.is(i, '\u2026')
                || text.tokens.is(i, '.') && text.tokens.is(i + 1, '.')
                || text.tokens.is(i, '.') && text.tokens.is(i - 1, '.');
    }

    /// Writes the hashes of a token's features into `hashes`; returns how many.
    int of(int i, int[] hashes) {
        if (kept.length == 0) {
            return make(i, hashes);
        }
        if (kept[i].length == 0) {
            kept[i] = Arrays.copyOf(hashes, make(i, hashes));
        }
        System.arraycopy(kept[i], 0, hashes, 0, kept[i].length);
        return kept[i].length;
    }

    private int make(int i, int[] hashes) {
        out = hashes;
        size = 0;
        int w = word(i);
        int before = word(i - 1);
        int after = word(i + 1);
        int c = classes(i);
        int cb = classes(i - 1);
        int ca = classes(i + 1);
        int s = shape(i);
        int sb = shape(i - 1);
        int sa = shape(i + 1);
        add(1, register);
        both(2, w);
        add(3, before);
        add(4, after);
        add(5, word(i - 2));
        add(6, word(i + 2));
        both(7, mix(before, w));
        both(8, mix(w, after));
        add(9, s);
        add(10, mix(sb, s));
        add(11, mix(s, sa));
        add(12, mix(mix(sb, s), sa));
        add(13, c);
        add(14, cb);
        add(15, ca);
        add(16, mix(cb, c));
        add(17, mix(c, ca));
        add(18, mix(mix(cb, c), ca));
        add(19, mix(classes(i - 2), cb));
        add(20, mix(ca, classes(i + 2)));
        add(21, mix(before, c));
        add(22, mix(c, after));
        add(23, mix(w, cb));
        for (int bits = c; bits != 0; bits &= bits - 1) {
            add(24, Integer.numberOfTrailingZeros(bits));
        }
        affixes(i);
        int r = rule(i);
        both(30, r);
        both(31, mix(rule(i - 1), r));
        both(32, mix(r, rule(i + 1)));
        add(33, mix(r, w));
        add(34, mix(r, c));
        add(35, mix(r, s));
        int first = i < text.size() ? runFirst[i] : i;
        int last = runLast[i];
        int head = word(last);
        both(40, mix(head, s));
        add(41, mix(classes(last), s));
        both(42, mix(word(first), Math.min(3, i - first)));
        add(43, mix(word(first - 1), mix(Math.min(2, i - first), s)));
        add(44, mix(word(last + 1), mix(Math.min(2, i - first), s)));
        add(45, mix(mix(word(first - 1), classes(last)), Math.min(2, i - first)));
        add(46, mix(mix(word(first - 2), word(first - 1)), Math.min(2, i - first)));
        add(47, mix(Math.min(5, last - first), mix(Math.min(3, i - first), s)));
        add(48, mix(text.starts[i], mix(c, s)));
        add(49, mix(bracket(i), s));
        int sentence = text.sentences.of(i);
        int length = text.sentences.end(sentence) - text.sentences.first(sentence);
        add(70, mix(Math.min(5, length), mix(s, c)));
        add(71, mix(before, s));
        add(72, mix(after, s));
        add(73, mix(suffix(i - 1), s));
        add(74, mix(suffix(i + 1), s));
        add(75, mix(suffix(i), suffix(i + 1)));
        if (register == GERMAN) {
            german(i, s, length);
        }
        both(50, mix(mix(word(first - 1), head), Math.min(2, i - first)));
        if (elsewhere != null) {
            elsewhere(elsewhere.of(i), i, s, c, first, last);
        }
        return size;
    }

    /// How the document writes the word elsewhere, and the whole run of capitals around it; of no use to the
    /// German model, which was learnt from sentences without their documents.
    private void elsewhere(int ways, int i, int s, int c, int first, int last) {
        if (ways != 0) {
            add(91, mix(ways, s));
            add(92, mix(ways, c));
            for (int k = 0; k < Elsewhere.WAYS; k++) {
                add(93, mix(k * 2 + (ways >> k & 1), s));
            }
        }
        if (i < text.size() && last > first && last - first < 8) {
            int run = 0;
            for (int k = first; k <= last; k++) {
                run = mix(run, word(k));
            }
            add(94, mix(run, i - first));
        }
    }

    /// What tells a German name from a noun: how nouns end, that they are compounds, that they stand alone.
    private void german(int i, int s, int length) {
        if (!text.capital(i)) {
            return;
        }
        int noun = text.lexicon.compound(text, i) ? 1 : 0;
        int known = (text.classes[i] & (Words.FIRST | Words.LAST | Words.COMMON | Words.TOWN | Words.LAND));
        int alone = Math.min(3, length);
        add(80, mix(noun, s));
        add(81, mix(noun, mix(alone, known)));
        add(82, mix(suffix(i), alone));
        add(83, mix(noun, mix(word(i - 1), known)));
        add(84, mix(noun, mix(classes(i - 1), classes(i + 1))));
        add(85, mix(rule(i), mix(alone, known)));
        int cited = cited(runLast[i] + 1);
        add(86, mix(cited, known));
        add(87, mix(cited, word(i)));
        add(88, mix(cited, mix(suffix(i), word(runFirst[i] - 1))));
        add(89, mix(cited, classes(i)));
    }

    /// 1 where a date and a file number follow, as after the court of a cited decision: `Urteil vom 3. Mai
    /// 2001 - 2 U 7/01`; 2 where only a date does.
    private int cited(int from) {
        int dated = 0;
        for (int k = from; k < text.size() && k < from + 18 && text.starts[k] == 0; k++) {
            if (text.tokens.is(k, '/')) {
                return 1;
            }
            boolean small = text.tokens.kind(k) == Kind.WORD && !text.tokens.capitalised(k);
            if (small && !text.tokens.is(k, "vom") && !text.tokens.is(k, "v") && !text.tokens.is(k, "des")) {
                return dated;
            }
            if (text.tokens.is(k, '(') || text.tokens.is(k, ';')) {
                return dated;
            }
            dated = text.tokens.kind(k) == Kind.NUMBER ? 2 : dated;
        }
        return dated;
    }

    private int suffix(int i) {
        if (i < 0 || i >= text.size()) {
            return 3;
        }
        if (suffixes[i] == 0) {
            int end = text.ends[i];
            suffixes[i] = WordTable.hash(text.tokens.characters(), Math.max(text.tokens.start(i), end - 4), end);
        }
        return suffixes[i];
    }

    private void affixes(int i) {
        String chars = text.tokens.characters();
        int start = text.tokens.start(i);
        int end = text.ends[i];
        int length = end - start;
        // as WordTable.hash of each of them, letter by letter
        int hash = 0;
        int power = 1;
        for (int k = 1; k <= 5 && k <= length; k++) {
            hash += power * WordTable.fold(chars.charAt(end - k));
            power *= 31;
            if (k > 1) {
                add(50 + k, hash);
            }
        }
        hash = 0;
        for (int k = 1; k <= 4 && k <= length; k++) {
            hash = 31 * hash + WordTable.fold(chars.charAt(start + k - 1));
            if (k > 1) {
                add(60 + k, hash);
            }
        }
    }

    /// 1 within a bracket opened in the last dozen tokens, 2 right after its opening, 3 within quotation marks.
    private int bracket(int i) {
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            if (text.tokens.is(k, ')') || text.starts[k + 1] == 1) {
                return 0;
            }
            if (text.tokens.is(k, '(')) {
                return k == i - 1 ? 2 : 1;
            }
            if (text.tokens.is(k, '\u201c') || text.tokens.is(k, '\u201e')) {
                return 3;
            }
        }
        return 0;
    }

    private int word(int i) {
        return i < 0 || i >= text.size() ? 7 : text.tokens.kind(i) == Kind.NUMBER ? 11 : text.hashes[i];
    }

    private int classes(int i) {
        return i < 0 || i >= text.size() ? 0x5000_0000 : text.classes[i] & NAMING;
    }

    private int rule(int i) {
        return i < 0 || i >= rules.length ? 9 : rules[i];
    }

    private int shape(int i) {
        if (i < 0 || i >= text.size()) {
            return 1;
        }
        if (shapes[i] == 0) {
            shapes[i] = shapeOf(i);
        }
        return shapes[i];
    }

    private int shapeOf(int i) {
        return switch (text.tokens.kind(i)) {
            case SIGN -> 100 + text.tokens.first(i);
            case NUMBER -> 2 + Math.min(5, text.tokens.length(i));
            case MIXED -> 10 + (text.tokens.capitalised(i) ? 1 : 0);
            case WORD -> {
                int length = text.tokens.length(i);
                int base = !text.tokens.capitalised(i) ? 20 : text.tokens.allCapitals(i) ? 30 : length == 1 ? 40 : 50;
                yield base + Math.min(length, 4) + (text.ends[i] < text.tokens.end(i) ? 5 : 0);
            }
        };
    }

    private void both(int template, int value) {
        add(template, value);
        add(template + 100 + 100 * register, value);
    }

    private void add(int template, int value) {
        if (size < MOST) {
            out[size++] = mix(template * 0x9E3779B1, value);
        }
    }

    private static int mix(int a, int b) {
        int h = a * 0x85EBCA6B ^ b;
        h ^= h >>> 15;
        h *= 0xC2B2AE35;
        return h ^ h >>> 13;
    }
}
