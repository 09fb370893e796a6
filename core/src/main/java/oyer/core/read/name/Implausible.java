package oyer.core.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Takes back people that cannot be any: `A.` that numbers a heading, and a single word that has an article more than
/// once (`the Sami`), which is a people, a thing or a paper.
final class Implausible {

    private Implausible() {}

    static void drop(NameText text, byte[] labels) {
        byte person = Labels.begin(EntityKind.PERSON);
        Map<Integer, Integer> articles = new HashMap<>();
        Set<Integer> surnames = new HashSet<>();
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == person + 1 && (i + 1 == labels.length || labels[i + 1] != labels[i])) {
                surnames.add(text.hashes[i]);
            }
        }
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == person && single(labels, i) && article(text, i - 1) && !family(text, i, surnames)) {
                articles.merge(text.hashes[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == person
                    && (numbers(text, i)
                            || nobody(text, labels, i)
                            || single(labels, i) && articles.getOrDefault(text.hashes[i], 0) > 1)) {
                int k = i;
                labels[k++] = Labels.OUT;
                while (k < labels.length && labels[k] == person + 1) {
                    labels[k++] = Labels.OUT;
                }
            }
        }
    }

    /// `the Millers`, where a Miller is named.
    private static boolean family(NameText text, int i, Set<Integer> surnames) {
        int start = text.tokens.start(i);
        int end = text.ends[i];
        return end - start > 2
                && text.tokens.characters().charAt(end - 1) == 's'
                && surnames.contains(WordTable.hash(text.tokens.characters(), start, end - 1));
    }

    /// A run of words of which none can be a name: a rank or role alone, `AB` of a blood group, `Ten-print`, `Sep 14`.
    private static boolean nobody(NameText text, byte[] labels, int i) {
        if (text.language != Language.ENGLISH) {
            return false;
        }
        if (text.is(i, Words.CALENDAR) && !single(labels, i) && text.tokens.kind(i + 1) == Kind.NUMBER) {
            return true;
        }
        boolean titled = text.is(i - 1, Words.TITLE | Words.ROLE)
                || text.tokens.is(i - 1, '.') && text.is(i - 2, Words.TITLE | Words.ROLE);
        if (single(labels, i) && !titled && !text.is(i, Words.FIRST | Words.LAST)) {
            return text.tokens.allCapitals(i) && text.tokens.length(i) < 4 && !text.tokens.is(i + 1, '.')
                    || text.is(i, Words.ROLE | Words.TITLE)
                    || compound(text, i);
        }
        int k = i;
        boolean roles = true;
        do {
            roles &= text.is(k, Words.ROLE | Words.ORG | Words.TITLE) && !text.is(k, Words.FIRST | Words.LAST);
            k++;
        } while (k < labels.length && labels[k] == labels[i] + 1);
        return roles;
    }

    /// A hyphen and a small letter after it.
    private static boolean compound(NameText text, int i) {
        int hyphen = text.tokens.characters().indexOf('-', text.tokens.start(i));
        return hyphen > 0
                && hyphen + 1 < text.ends[i]
                && Character.isLowerCase(text.tokens.characters().charAt(hyphen + 1));
    }

    private static boolean single(byte[] labels, int i) {
        return i + 1 == labels.length || labels[i + 1] != labels[i] + 1;
    }

    private static boolean article(NameText text, int i) {
        return text.language == oyer.core.text.Language.ENGLISH && (text.tokens.is(i, "the") || text.tokens.is(i, "a"));
    }

    private static boolean numbers(NameText text, int i) {
        return text.starts[i] == 1
                && text.language == oyer.core.text.Language.ENGLISH
                && text.tokens.length(i) == 1
                && text.tokens.is(i + 1, '.')
                && text.is(i + 2, Words.COMMON)
                && !text.is(i + 2, Words.FIRST | Words.LAST);
    }
}
