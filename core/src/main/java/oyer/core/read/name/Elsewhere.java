package oyer.core.read.name;

import java.util.HashMap;
import java.util.Map;
import oyer.core.text.Tokens.Kind;

/// How a document writes each of its capitalised words elsewhere: behind a title, in a place, in small letters,
/// at the head of an authority's name, in brackets behind one. What stands alone in one sentence is plain in
/// another, and a name means the same in both.
final class Elsewhere {

    private static final int TITLED = 1;
    private static final int PLACED = 1 << 1;
    private static final int SMALL = 1 << 2;
    private static final int IN_AUTHORITY = 1 << 3;
    private static final int ALONE = 1 << 4;
    private static final int BRACKETED = 1 << 5;
    private static final int OWNS = 1 << 6;
    private static final int THE = 1 << 7;
    private static final int GIVEN = 1 << 8;
    private static final int SHORT = 1 << 9;

    /// That a word was met at all.
    private static final int MET = 1 << 30;

    /// Kinds of ways, for whoever walks them.
    static final int WAYS = 10;

    /// By the hash of a word, which is its place among so many, one after the other until an empty one.
    private final int[] words;
    private final int[] ways;
    private final Map<Integer, Boolean> shorts = new HashMap<>();
    private final NameText text;

    /// @param runFirst for each token where its run of capitals begins
    /// @param runLast where it ends
    Elsewhere(NameText text, int[] runFirst, int[] runLast) {
        this.text = text;
        int capitals = 1;
        for (int i = 0; i < text.size(); i++) {
            capitals += text.tokens.capitalised(i) ? 1 : 0;
        }
        this.words = new int[Integer.highestOneBit(capitals) << 2];
        this.ways = new int[words.length];
        for (int i = 0; i < text.size(); i++) {
            if (text.tokens.kind(i) != Kind.WORD) {
                continue;
            }
            if (!text.tokens.capitalised(i)) {
                int place = place(text.hashes[i]);
                ways[place] |= ways[place] == 0 ? 0 : MET | SMALL;
                continue;
            }
            if (text.starts[i] == 0 || runLast[i] > i) {
                int place = place(text.hashes[i]);
                words[place] = text.hashes[i];
                ways[place] |= MET | way(i, runFirst[i], runLast[i]);
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (i == runFirst[i] && runLast[i] > i + 1 && text.capital(i)) {
                initials(i, runLast[i]);
            }
        }
    }

    /// Where a word is, or can be put.
    private int place(int hash) {
        int place = (hash ^ hash >>> 15) & words.length - 1;
        while (ways[place] != 0 && words[place] != hash) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    private int way(int i, int first, int last) {
        int way = 0;
        boolean head = first == i;
        if (head && (text.is(i - 1, Words.TITLE) || text.tokens.is(i - 1, '.') && text.is(i - 2, Words.TITLE))) {
            way |= TITLED;
        }
        if (i > first && text.is(i - 1, Words.FIRST) && text.is(first, Words.FIRST | Words.TITLE)) {
            way |= GIVEN;
        }
        if (head && last == i && text.is(i - 1, Words.IN) && !text.capital(i - 1) && text.starts[i] == 0) {
            way |= PLACED;
        }
        if (last > i && text.is(last, Words.ORG | Words.ORG_TAIL)) {
            way |= IN_AUTHORITY;
        }
        if (head && last == i) {
            way |= ALONE;
        }
        if (text.tokens.is(first - 1, '(') || text.tokens.is(first - 2, '(')) {
            way |= BRACKETED;
        }
        if (text.possessive(i)) {
            way |= OWNS;
        }
        if (text.tokens.is(first - 1, "the") || text.tokens.is(first - 1, "der") || text.tokens.is(first - 1, "die")) {
            way |= THE;
        }
        return way;
    }

    /// `European Court of Human Rights` makes known what `ECHR` is short for.
    private void initials(int first, int last) {
        int all = 17;
        int capitals = 17;
        int count = 0;
        for (int i = first; i <= last; i++) {
            if (text.tokens.kind(i) == Kind.WORD) {
                char letter = Character.toUpperCase(text.tokens.first(i));
                all = all * 31 + letter;
                if (text.capital(i)) {
                    capitals = capitals * 31 + letter;
                    count++;
                }
            }
        }
        if (count > 2) {
            shorts.put(all, true);
            shorts.put(capitals, true);
        }
    }

    /// The ways in which a token's word is written here; 0 for no capitalised word.
    int of(int i) {
        if (!text.capital(i)) {
            return 0;
        }
        int found = ways[place(text.hashes[i])] & ~MET;
        if (text.tokens.allCapitals(i) && text.tokens.length(i) > 2 && text.tokens.length(i) < 8) {
            int key = 17;
            String word = text.word(i);
            for (int k = 0; k < word.length(); k++) {
                key = key * 31 + word.charAt(k);
            }
            found |= shorts.containsKey(key) ? SHORT : 0;
        }
        return found;
    }
}
