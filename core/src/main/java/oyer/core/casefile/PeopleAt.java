package oyer.core.casefile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import oyer.core.text.Tokens;

/// Which person each token of a document is a mention of; where mentions overlap, the first of the list.
public final class PeopleAt {

    private static final int NOBODY = -1;

    private final int[] people;

    /// @param counts which mentions of people do
    public PeopleAt(List<Mention> mentions, Tokens tokens, Predicate<Mention> counts) {
        people = new int[tokens.size()];
        Arrays.fill(people, NOBODY);
        for (Mention mention : mentions) {
            if (mention.kind() != EntityKind.PERSON || !counts.test(mention)) {
                continue;
            }
            int end = mention.passage().end();
            for (int i = tokens.at(mention.passage().start()); i < people.length && tokens.start(i) < end; i++) {
                people[i] = people[i] == NOBODY ? mention.entity() : people[i];
            }
        }
    }

    /// Whether somebody is named at a token; nobody is outside the text.
    public boolean any(int token) {
        return token >= 0 && token < people.length && people[token] != NOBODY;
    }

    /// The entity of whoever is named at a token.
    ///
    /// @throws IllegalArgumentException where nobody is
    public int at(int token) {
        if (!any(token)) {
            throw new IllegalArgumentException("nobody is named at token " + token);
        }
        return people[token];
    }

    /// All who are named at the tokens `[first, end)`, in order of place.
    public Set<Integer> within(int first, int end) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (any(i)) {
                found.add(people[i]);
            }
        }
        return found;
    }
}
