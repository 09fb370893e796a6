package oyer.core.read.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Surnames that an officer and somebody else bear: `Detective Voss took the statement of Anna Voss`. Who is named
/// twice
/// in one sentence, with a rank and without, is two people, unless the words between say that one is the other.
final class Apart {

    /// Words between the two that make them one: `Detective Voss, now Inspector Anna Voss`.
    private static final int BESIDE = 2;

    private Apart() {}

    /// @param names first and last token and kind of each, in order
    /// @return the surnames, in small letters
    static Set<String> of(NameText text, List<int[]> names) {
        Set<String> apart = new HashSet<>();
        for (int k = 0; k < names.size(); k++) {
            for (int j = k + 1; j < names.size() && sameSentence(text, names.get(k), names.get(j)); j++) {
                int[] one = names.get(k);
                int[] two = names.get(j);
                if (one[2] == 0
                        && two[2] == 0
                        && text.hashes[one[1]] == text.hashes[two[1]]
                        && two[0] - one[1] > BESIDE
                        && officer(text, one) != officer(text, two)
                        && introduced(text, one)
                        && introduced(text, two)) {
                    apart.add(text.word(one[1]).toLowerCase(Locale.ROOT));
                }
            }
        }
        return apart;
    }

    private static boolean sameSentence(NameText text, int[] one, int[] two) {
        return text.sentences.of(one[0]) == text.sentences.of(two[0]);
    }

    private static boolean officer(NameText text, int[] name) {
        return Address.before(text, name[0]).police();
    }

    /// Named in full, with a title or a rank, as one is who is not taken up again.
    private static boolean introduced(NameText text, int[] name) {
        Address address = Address.before(text, name[0]);
        return name[1] > name[0] || address.police() || !address.title().isEmpty();
    }
}
