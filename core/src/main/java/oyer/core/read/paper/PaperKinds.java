package oyer.core.read.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Of what kinds a paper is by its own head, and of what kinds are those that a sentence speaks of.
public final class PaperKinds {

    /// Tokens at the beginning of a paper that are its head.
    private static final int HEAD = 90;

    /// Letters of an abbreviation.
    private static final int LETTERS = 4;

    /// The shortest word that can be the last part of a German compound.
    private static final int PART = 5;

    private static final Map<String, Set<String>> SPOKEN = words(1);
    private static final Map<String, Set<String>> HEADS = words(2);

    private PaperKinds() {}

    private static Map<String, Set<String>> words(int column) {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : TableFile.rows(PaperKinds.class, "papers.txt")) {
            for (String word : row.get(column).split(" ")) {
                words.computeIfAbsent(word, _ -> new HashSet<>()).add(row.getFirst());
            }
        }
        return words;
    }

    /// The kinds of a paper: several where its head is of several words, as `transcript of interview`.
    public static Set<String> of(Prose prose) {
        Set<String> kinds = new HashSet<>();
        Tokens tokens = prose.tokens();
        for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
            kinds.addAll(kinds(HEADS, tokens.text(i)));
        }
        spread(tokens, HEAD).forEach(word -> kinds.addAll(kinds(HEADS, word)));
        return kinds;
    }

    /// The letters by which a house is known in its own letterhead (`LKA`, `FSS`), or in a sentence that speaks of it.
    public static Set<String> letters(Tokens tokens, int first, int end) {
        Set<String> letters = new HashSet<>();
        for (int i = first; i < Math.min(end, tokens.size()); i++) {
            boolean capitals = tokens.kind(i) == Tokens.Kind.WORD
                    && tokens.length(i) > 1
                    && tokens.length(i) <= LETTERS
                    && tokens.text(i).chars().allMatch(Character::isUpperCase);
            if (capitals) {
                letters.add(tokens.text(i));
            }
        }
        return letters;
    }

    /// The letters in the head of a paper.
    public static Set<String> letters(Prose prose) {
        return letters(prose.tokens(), 0, HEAD);
    }

    /// The words of a head whose letters stand apart, in small letters: `U R T E I L`.
    ///
    /// @param most so many tokens are looked at
    public static Set<String> spread(Tokens tokens, int most) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < Math.min(most, tokens.size()); i++) {
            boolean line = tokens.gap(i) == Tokens.Gap.LINE || tokens.gap(i) == Tokens.Gap.BLOCK;
            boolean letter = tokens.kind(i) == Tokens.Kind.WORD && tokens.length(i) == 1;
            if (line || !letter) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.append(tokens.first(i));
            }
        }
        return words;
    }

    /// The kinds of the papers that some tokens `[first, end)` speak of.
    public static Set<String> spokenOf(Tokens tokens, int first, int end) {
        Set<String> kinds = new HashSet<>();
        for (int i = first; i < end; i++) {
            if (!tokens.is(i + 1, "box")) { // a letter box
                kinds.addAll(kinds(SPOKEN, tokens.text(i)));
            }
        }
        return kinds;
    }

    /// What those write who inquire, of what they were told.
    public static Set<String> ofInquiry() {
        return Set.of("report", "statement", "interview", "form");
    }

    private static Set<String> kinds(Map<String, Set<String>> table, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Set<String> whole = table.get(small);
        if (whole != null) {
            return whole;
        }
        for (int from = 2; from + PART <= small.length(); from++) {
            Set<String> part = table.get(small.substring(from));
            if (part != null) {
                return part;
            }
        }
        return Set.of();
    }
}
