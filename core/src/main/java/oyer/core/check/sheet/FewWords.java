package oyer.core.check.sheet;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// The few words of a clause, of which a check keeps several for every clause of a case: a fourth of the room of a hash
/// set, and of so few words as quick to ask. They are in the order of the alphabet: what is summed over them or found
/// first is the same in each run, which of the sets of the JDK it is not.
public final class FewWords extends AbstractSet<String> {

    private final String[] words;

    private FewWords(Set<String> words) {
        this.words = words.toArray(String[]::new);
        Arrays.sort(this.words);
    }

    /// The sets of one paper, each kept once: what was spoken of before and who is near are the same for many clauses.
    public static final class Pool {

        private final Map<Set<String>, Set<String>> known = new HashMap<>();

        Set<String> of(Set<String> words) {
            if (words.size() < 2) {
                return Set.copyOf(words);
            }
            Set<String> same = known.get(words);
            if (same == null) {
                same = new FewWords(words);
                known.put(same, same);
            }
            return same;
        }
    }

    @Override
    public boolean contains(Object sought) {
        for (String word : words) {
            if (word.equals(sought)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }

    @Override
    public int size() {
        return words.length;
    }
}
