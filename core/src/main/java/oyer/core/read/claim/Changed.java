package oyer.core.read.claim;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// What a later version says in other words than an earlier one: the later words in order, in stretches that the
/// earlier version has too and stretches that it has not. By the longest common subsequence of words, whatever their
/// case; the comparison is of the first [#MOST] words of each, the rest counts as new.
public final class Changed {

    /// Versions longer than this many words are compared by their beginnings, so that work stays bounded.
    private static final int MOST = 400;

    /// @param words as they stand in the later version, with the white space behind them
    /// @param fresh whether the earlier version lacks them
    public record Stretch(String words, boolean fresh) {}

    private Changed() {}

    /// Whether every word of a version is compared.
    public static boolean compares(String version) {
        return Tokens.of(version).size() <= MOST;
    }

    public static List<Stretch> between(String earlier, String later) {
        Tokens left = Tokens.of(earlier);
        Tokens right = Tokens.of(later);
        int n = Math.min(MOST, left.size());
        int m = Math.min(MOST, right.size());
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = left.is(i, right.text(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[right.size()];
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (left.is(i, right.text(j))) {
                kept[j] = true;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return stretches(right, kept);
    }

    private static List<Stretch> stretches(Tokens words, boolean[] kept) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < kept.length; i++) {
            boolean turns = i > 0 && kept[i] != kept[i - 1];
            if (i > 0 && words.gap(i) != Gap.NONE) {
                open.append(' ');
            }
            if (turns) {
                stretches.add(new Stretch(open.toString(), !kept[i - 1]));
                open.setLength(0);
            }
            open.append(words.text(i));
        }
        if (!open.isEmpty()) {
            stretches.add(new Stretch(open.toString(), !kept[kept.length - 1]));
        }
        return List.copyOf(stretches);
    }
}
