package oyer.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which of many sets of phrases may have one that begins at a token: told by its first word, in one look-up for all of
/// them, where to ask each set of each token takes as many as there are sets. Most tokens begin none.
public final class Openings {

    private final WordTable<int[]> byFirst;
    /// Those with a phrase whose first word may end in any way: they are asked of every token.
    private final int[] open;

    private Openings(Map<String, int[]> byFirst, int[] open) {
        this.byFirst = WordTable.of(byFirst);
        this.open = open;
    }

    public static Openings of(List<Phrases> sets) {
        int[] open = IntStream.range(0, sets.size())
                .filter(i -> sets.get(i).beginsOpen())
                .toArray();
        Map<String, int[]> byFirst = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            int set = i;
            for (String word : sets.get(i).firsts()) {
                byFirst.merge(word, new int[] {set}, Openings::union);
            }
        }
        byFirst.replaceAll((_, known) -> union(known, open));
        return new Openings(byFirst, open);
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others))
                .sorted()
                .distinct()
                .toArray();
    }

    /// The places of those sets in the list, in its order.
    public int[] at(Tokens tokens, int token) {
        int[] known = byFirst.get(tokens, token);
        return known == null ? open : known;
    }

    /// The next token of `[from, end)` at which a phrase of one of them may begin; `end` where none does.
    public int next(Tokens tokens, int from, int end) {
        int i = from;
        while (i < end && at(tokens, i).length == 0) {
            i++;
        }
        return i;
    }
}
