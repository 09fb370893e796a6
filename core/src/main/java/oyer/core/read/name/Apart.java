package oyer.core.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Surnames that an officer and somebody else bear: `Detective Voss took the statement of Anna Voss`. Who is named
/// twice in one sentence, with a rank and without, is two people, unless the words between say that one is the
/// other.
final class Apart {

    /// Words between the two that make them one: `Detective Voss, now Inspector Anna Voss`.
    private static final int BESIDE = 2;

    /// Words from a name to what is said of its bearer, at most.
    private static final int CLAUSE = 16;

    private Apart() {}

    /// @param names first and last token and kind of each, in order
    /// @return the surnames, in small letters
    static Set<String> of(NameText text, List<int[]> names) {
        Set<String> apart = new HashSet<>();
        Set<String> officers = new HashSet<>();
        Set<String> others = new HashSet<>();
        Set<String> letters = new HashSet<>();
        Set<String> named = new HashSet<>();
        Map<String, String> signed = new HashMap<>();
        for (int[] name : names) {
            if (name[2] == 0 && officer(text, name)) {
                officers.add(surname(text, name));
                letters.add(letter(text, name));
                if (unrelated(text, name)) {
                    apart.add(surname(text, name));
                }
            } else if (name[2] == 0 && name[1] > name[0] && (office(text, name[0]) || civil(text, name))) {
                others.add(surname(text, name));
                if (text.initial(name[0]) && !civil(text, name)) {
                    signed.put(surname(text, name), letter(text, name));
                } else {
                    named.add(surname(text, name));
                }
            }
        }
        // `Witness: P. Roe` below what Sergeant Paul Roe took down
        signed.forEach((surname, letter) -> {
            if (letters.contains(letter) && !named.contains(surname)) {
                others.remove(surname);
            }
        });
        others.retainAll(officers);
        apart.addAll(others);
        apart.addAll(beside(text, names));
        return apart;
    }

    /// Surnames that one sentence names with a rank and without, each in full, with a title or with the rank. The first
    /// of each kind stands farthest from those that follow.
    private static Set<String> beside(NameText text, List<int[]> names) {
        Set<String> apart = new HashSet<>();
        Map<Integer, Integer> officers = new HashMap<>();
        Map<Integer, Integer> others = new HashMap<>();
        int sentence = -1;
        for (int[] name : names) {
            if (text.sentences.of(name[0]) != sentence) {
                sentence = text.sentences.of(name[0]);
                officers.clear();
                others.clear();
            }
            if (name[2] != 0 || !introduced(text, name)) {
                continue;
            }
            boolean officer = officer(text, name);
            Integer before = (officer ? others : officers).get(text.hashes[name[1]]);
            if (before != null && name[0] - before > BESIDE) {
                apart.add(surname(text, name));
            }
            (officer ? officers : others).putIfAbsent(text.hashes[name[1]], name[1]);
        }
        return apart;
    }

    /// The first letter of the given name, with the surname.
    private static String letter(NameText text, int[] name) {
        return text.tokens.first(name[0]) + " " + surname(text, name);
    }

    private static String surname(NameText text, int[] name) {
        return text.word(name[1]).toLowerCase(Locale.ROOT);
    }

    /// `Mr. Colin Webb`: in full and with the title of one who has no rank.
    private static boolean civil(NameText text, int[] name) {
        int first =
                text.is(name[0], Words.TITLE) ? name[0] : text.tokens.is(name[0] - 1, '.') ? name[0] - 2 : name[0] - 1;
        boolean titled = text.is(first, Words.TITLE) && text.is(first, Words.MALE | Words.FEMALE);
        int given = first < name[0] ? name[0] : text.tokens.is(first + 1, '.') ? first + 2 : first + 1;
        return titled && given < name[1];
    }

    /// `the witness Alois Brandl`: whoever is said to be something else before the name.
    private static boolean office(NameText text, int first) {
        int field = text.tokens.is(first - 1, ':') ? first - 2 : first;
        if (field < first) {
            return text.is(field, Words.ROLE | Words.SOMEBODY)
                    && !Ranks.police(text.word(field)); // `WITNESS: Ann Cole`
        }
        return text.follows(first)
                && text.is(first - 1, Words.ROLE | Words.SOMEBODY)
                && !text.is(first - 1, Words.TITLE)
                && !Ranks.police(text.word(first - 1));
    }

    /// `Constable Webb, who is no relation,`, `mit der Zeugin nicht verwandt`.
    private static boolean unrelated(NameText text, int[] name) {
        int end = Math.min(text.sentences.end(text.sentences.of(name[1])), name[1] + CLAUSE);
        for (int i = name[1] + 1; i + 1 < end; i++) {
            if (text.tokens.is(i, "no") && (text.tokens.is(i + 1, "relation") || text.tokens.is(i + 1, "relative"))
                    || text.tokens.is(i, "not") && text.tokens.is(i + 1, "related")
                    || text.tokens.is(i, "nicht") && text.tokens.is(i + 1, "verwandt")) {
                return true;
            }
        }
        return false;
    }

    private static boolean officer(NameText text, int[] name) {
        return Address.of(text, name[0], name[1]).police();
    }

    /// Named in full, with a title or a rank, as one is who is not taken up again.
    private static boolean introduced(NameText text, int[] name) {
        Address address = Address.of(text, name[0], name[1]);
        return name[1] > name[0] || address.police() || !address.title().isEmpty();
    }
}
