package oyer.core.text;

import oyer.core.text.Tokens.Kind;

/// What tells the part of speech of a token: its letters, what it can be by the lexicon, and the same of its
/// neighbours, each hashed to a row of weights.
final class KindFeatures {

    static final int COUNT = 16;
    static final int SLOTS = 1 << 16;

    private final Tokens tokens;
    private final WordTable<Integer> lexicon;
    private final int[] classes;
    private int two;
    private int three;
    private int four;

    KindFeatures(Tokens tokens, WordTable<Integer> lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.classes = new int[tokens.size()];
    }

    /// Looks up the words of a sentence; [#of] asks for those of the whole sentence.
    void look(int first, int end) {
        for (int i = first; i < end; i++) {
            classes[i] = classOf(i);
        }
    }

    private int classOf(int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> 1;
            case MIXED -> 2;
            case SIGN -> 64 + tokens.first(i);
            case WORD -> {
                int length = owner(i);
                int start = tokens.start(i);
                Integer known = length == tokens.length(i)
                        ? lexicon.get(tokens, i)
                        : lexicon.get(tokens.characters(), start, start + length);
                int shape = tokens.capitalised(i) ? tokens.allCapitals(i) ? 2 : 1 : 0;
                yield 1024 + (known == null ? 0 : known) * 8 + shape * 2 + (length < tokens.length(i) ? 1 : 0);
            }
        };
    }

    /// The length of a word without `'s`.
    private int owner(int i) {
        int length = tokens.length(i);
        String text = tokens.characters();
        int end = tokens.end(i);
        boolean owns = length > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return owns ? length - 2 : length;
    }

    /// Hashes of the last two, three and four letters of a word, of all of them where it has fewer.
    private void endings(int i) {
        int end = tokens.start(i) + owner(i);
        String text = tokens.characters();
        int hash = 0;
        int power = 1;
        int least = Math.max(tokens.start(i), end - 4);
        for (int at = end - 1; at >= least; at--) {
            char c = text.charAt(at);
            hash += power * (c < 128 ? c >= 'A' && c <= 'Z' ? c | 0x20 : c : Character.toLowerCase(c));
            power *= 31;
            int ending = hash + 7 * power;
            if (end - at <= 2) {
                two = ending;
            }
            if (end - at <= 3) {
                three = ending;
            }
            four = ending;
        }
    }

    private int word(int i, int first, int end) {
        return i < first || i >= end ? -1 : tokens.hash(i);
    }

    private int classAt(int i, int first, int end) {
        return i < first || i >= end ? 0 : classes[i];
    }

    /// @param kinds one more than the kind of each token before `i`
    void of(int i, int first, int end, byte[] kinds, int[] slots) {
        int before = i > first ? kinds[i - 1] - 1 : 30;
        int before2 = i > first + 1 ? kinds[i - 2] - 1 : 30;
        int here = classes[i];
        int next = classAt(i + 1, first, end);
        int word = tokens.hash(i);
        boolean letters = tokens.kind(i) == Kind.WORD;
        int opens = i == first ? 1 : 0;
        if (letters) {
            endings(i);
        }
        slots[0] = slot(0, word, opens);
        slots[1] = slot(1, letters ? three : word, tokens.capitalised(i) ? 1 : 0);
        slots[2] = slot(2, here, letters ? two : 0);
        slots[3] = slot(3, here, opens);
        slots[4] = slot(4, before, 0);
        slots[5] = slot(5, before * 32 + before2, 0);
        slots[6] = slot(6, here, before * 32 + before2);
        slots[7] = slot(7, here, next);
        slots[8] = slot(8, word(i - 1, first, end), 0);
        slots[9] = slot(9, word(i + 1, first, end), 0);
        slots[10] = slot(10, word, before);
        slots[11] = slot(11, here, word(i - 1, first, end));
        slots[12] = slot(12, here, word(i + 1, first, end));
        slots[13] = slot(13, next, classAt(i + 2, first, end));
        slots[14] = slot(14, before, next);
        slots[15] = slot(15, letters ? four : here, before);
    }

    private static int slot(int kind, int a, int b) {
        int hash = (a * 0x9E3779B1 + b) * 0x85EBCA6B + kind * 0xC2B2AE35;
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >>> 13;
        return hash & (SLOTS - 1);
    }
}
