package oyer.core.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tokens of a text: words, numbers, punctuation, with exact offsets, kept in arrays because there are
/// many. Token `i` is `[start(i), end(i))` of the characters. White space is no token; what lies before a token
/// is known by [#gap(int)].
public final class Tokens {

    /// What a token is made of.
    public enum Kind {
        /// Letters, with inner apostrophes (`don't`, `O'Hara`) and the hyphens of a compound (`Weber-Lind`).
        WORD,
        /// Digits only.
        NUMBER,
        /// Letters and digits (`6K`, `30th`, `l986`, `3O`).
        MIXED,
        /// One sign.
        SIGN
    }

    /// What lies between a token and the one before it.
    public enum Gap {
        NONE,
        SPACE,
        LINE,
        /// An empty line or a page break.
        BLOCK
    }

    private static final Kind[] KINDS = Kind.values();
    private static final Gap[] GAPS = Gap.values();

    private static final long[][] UNTOLD = {};

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    /// The number of each token's word in the [Vocabulary] as it was, or 0.
    private final int[] words;
    private final int vocabulary;
    private final byte[] kinds;
    private final byte[] gaps;
    /// The first character of each token.
    private final char[] firsts;
    private final byte[] cases;

    /// Bits of [#cases].
    private static final int CAPITALISED = 1;

    private static final int ALL_CAPITALS = 2;

    /// Words in small letters, made when they are first asked for. Several threads may make the same word; each then
    /// has an equal one.
    private @Nullable String @Nullable [] lower;

    /// Of each table of classes by its number which tokens are of which class; made when first asked for. Threads that
    /// ask at once make equal ones.
    private volatile long[][][] classes = {};

    Tokens(String text, int size, int[] starts, int[] ends, int[] hashes, byte[] kinds, byte[] gaps) {
        this.text = text;
        this.size = size;
        this.vocabulary = Vocabulary.size();
        this.words = new int[size];
        this.firsts = new char[size];
        this.cases = new byte[size];
        for (int i = 0; i < size; i++) {
            words[i] = Vocabulary.number(text, starts[i], ends[i], hashes[i]);
            cases[i] = (byte) cases(text, starts[i], ends[i]);
            firsts[i] = text.charAt(starts[i]);
        }
        this.starts = Arrays.copyOf(starts, size);
        this.ends = Arrays.copyOf(ends, size);
        this.hashes = Arrays.copyOf(hashes, size);
        this.kinds = Arrays.copyOf(kinds, size);
        this.gaps = Arrays.copyOf(gaps, size);
    }

    /// @param words numbers of the same tokens in a larger vocabulary
    private Tokens(Tokens same, int[] words, int vocabulary) {
        this.text = same.text;
        this.size = same.size;
        this.vocabulary = vocabulary;
        this.words = words;
        this.starts = same.starts;
        this.ends = same.ends;
        this.hashes = same.hashes;
        this.kinds = same.kinds;
        this.gaps = same.gaps;
        this.firsts = same.firsts;
        this.cases = same.cases;
        this.lower = same.lower;
        this.classes = same.classes;
    }

    /// The same tokens, known to every table that has been loaded since these were made; these, where none has.
    Tokens upToDate() {
        int now = Vocabulary.size();
        if (now == vocabulary) {
            return this;
        }
        int[] numbers = words.clone();
        for (int i = 0; i < size; i++) {
            if (numbers[i] == 0) {
                numbers[i] = Vocabulary.number(text, starts[i], ends[i], hashes[i]);
            }
        }
        return new Tokens(this, numbers, now);
    }

    public static Tokens of(String text) {
        return new Tokenizer(text, MarginNumbers.of(text)).tokens();
    }

    static Tokens of(DocumentText text) {
        return new Tokenizer(text.characters(), text.margin()).tokens();
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /// 0 where there is no token: readers look one ahead and one behind.
    public int length(int token) {
        return has(token) ? ends[token] - starts[token] : 0;
    }

    /// [Kind#SIGN] before the first and behind the last token: no word and no number.
    public Kind kind(int token) {
        return has(token) ? KINDS[kinds[token]] : Kind.SIGN;
    }

    /// [Gap#BLOCK] where there is no token: nothing goes on behind the last.
    public Gap gap(int token) {
        return has(token) ? GAPS[gaps[token]] : Gap.BLOCK;
    }

    /// Whether a line begins at a token; it does behind the last.
    public boolean newLine(int token) {
        return gap(token) == Gap.LINE || gap(token) == Gap.BLOCK;
    }

    /// Whether a gap as between the columns of a table lies before a token.
    public boolean newCell(int token) {
        return gap(token) == Gap.SPACE && token > 0 && starts[token] - ends[token - 1] > 2;
    }

    private boolean has(int token) {
        return token >= 0 && token < size;
    }

    /// The same for tokens that differ in case only; see [WordTable#hash].
    public int hash(int token) {
        return hashes[token];
    }

    /// The number of a token's word in the [Vocabulary]; 0 where it was in no table of those that
    /// [#vocabulary()] counts.
    int word(int token) {
        return words[token];
    }

    /// How many words the [Vocabulary] had when this text was looked up in it.
    int vocabulary() {
        return vocabulary;
    }

    /// The tokens of each class of a table.
    long[][] classes(WordClasses table) {
        long[][][] known = classes;
        int number = table.number();
        if (number < known.length && known[number] != UNTOLD) {
            return known[number];
        }
        long[][][] more = Arrays.copyOf(known, Math.max(known.length, number + 1));
        Arrays.fill(more, known.length, more.length, UNTOLD);
        more[number] = table.of(this);
        classes = more;
        return more[number];
    }

    public String characters() {
        return text;
    }

    /// No letters where there is no token.
    public String text(int token) {
        return has(token) ? text.substring(starts[token], ends[token]) : "";
    }

    /// A token in small letters; made once, however many readers and checks ask for it. No letters where there is
    /// no token.
    public String lower(int token) {
        if (!has(token)) {
            return "";
        }
        @Nullable String[] words = lower;
        if (words == null) {
            words = new @Nullable String[size];
            lower = words;
        }
        String word = words[token];
        if (word == null) {
            // the same for all texts: a box says the same few thousand words millions of times
            String known = Vocabulary.lower(this.words[token], text, starts[token], ends[token]);
            word = known != null ? known : text(token).toLowerCase(Locale.ROOT).intern();
            words[token] = word;
        }
        return word;
    }

    /// The sign 0 where there is no token, which is no letter, no digit and no mark.
    public char first(int token) {
        return has(token) ? firsts[token] : 0;
    }

    /// The sign 0 where there is no token.
    public char last(int token) {
        return has(token) ? text.charAt(ends[token] - 1) : 0;
    }

    public boolean is(int token, char sign) {
        return token >= 0 && token < size && firsts[token] == sign && ends[token] - starts[token] == 1;
    }

    /// The value of a number of at most so many digits and nothing else; -1 for any other token.
    public int whole(int token, int digits) {
        if (token < 0 || token >= size || kind(token) != Kind.NUMBER || length(token) > digits) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    /// Whether a token is this word, whatever its case.
    public boolean is(int token, String word) {
        if (token < 0 || token >= size || word.length() != ends[token] - starts[token]) {
            return false;
        }
        // most words of the same length begin with another letter
        char a = word.charAt(0);
        char b = firsts[token];
        return (a >= 128 || b >= 128 || ((a ^ b) & ~0x20) == 0) && WordTable.same(word, text, starts[token]);
    }

    public boolean capitalised(int token) {
        return has(token) && (cases[token] & CAPITALISED) != 0;
    }

    /// Whether every letter is a capital and there are two or more.
    public boolean allCapitals(int token) {
        return has(token) && (cases[token] & ALL_CAPITALS) != 0;
    }

    private static int cases(String text, int start, int end) {
        int capital = Character.isUpperCase(text.charAt(start)) ? CAPITALISED : 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c)) {
                return capital;
            }
            letters += (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) ? 1 : 0;
        }
        return letters > 1 ? capital | ALL_CAPITALS : capital;
    }

    /// The first token that starts at or after an offset; [#size()] when there is none.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
