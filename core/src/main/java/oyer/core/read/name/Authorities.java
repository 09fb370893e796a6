package oyer.core.read.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;

/// Organisations as a whole English document shows them: what it once writes in capitals behind one, or reads as
/// one, is one wherever it stands (`the Employment Appeal Tribunal (EAT)`, later `the EAT`); an office without what
/// it is the office of is none (`the Federal Minister`).
final class Authorities {

    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);

    private Authorities() {}

    static void weigh(NameText text, byte[] labels) {
        if (text.language != Language.ENGLISH) {
            return;
        }
        Set<Integer> letters = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != ORGANISATION) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && labels[end] == ORGANISATION + 1) {
                end++;
            }
            if (text.tokens.is(end - 1, "Minister")) {
                Arrays.fill(labels, i, end, Labels.OUT);
            } else if (end == i + 1 && letters(text, i)) {
                letters.add(text.hashes[i]);
            } else if (behind(text, end) > 0) {
                letters.add(text.hashes[behind(text, end)]);
            }
        }
        for (int i = 0; i < labels.length && !letters.isEmpty(); i++) {
            if (labels[i] == Labels.OUT
                    && letters.contains(text.hashes[i])
                    && letters(text, i)
                    && !(text.capital(i + 1) && text.follows(i + 1) && shouts(text, i + 1))
                    && !(shouts(text, i - 1) && text.follows(i))) {
                labels[i] = ORGANISATION;
            }
        }
    }

    /// The capitals in brackets behind a name, with or without marks: `(EAT)`, `("the EAT")`; 0 for none.
    private static int behind(NameText text, int end) {
        if (!text.tokens.is(end, '(')) {
            return 0;
        }
        for (int i = end + 1; i <= end + 3 && i + 1 < text.size(); i++) {
            if (letters(text, i)) {
                boolean closes = text.tokens.is(i + 1, ')') || text.tokens.is(i + 2, ')');
                return closes ? i : 0;
            }
            if (text.tokens.kind(i) != Kind.SIGN && !text.tokens.is(i, "the")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean letters(NameText text, int i) {
        return text.tokens.kind(i) == Kind.WORD
                && text.tokens.length(i) > 2
                && text.tokens.length(i) < 9
                && text.tokens.allCapitals(i)
                && !text.is(
                        i,
                        Words.LAND
                                | Words.TITLE
                                | Words.ROLE
                                | Words.CALENDAR
                                | Words.COMMON
                                | Words.FIRST
                                | Words.ARTICLE);
    }

    private static boolean shouts(NameText text, int i) {
        return i >= 0 && i < text.size() && text.tokens.length(i) > 3 && text.tokens.allCapitals(i);
    }
}
