package oyer.core.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;

/// Which person each token of a document is a mention of; where mentions overlap, the first of the list.
public final class PeopleAt {

    private final @Nullable Mention[] mentions;

    /// @param counts which mentions of people do
    public PeopleAt(List<Mention> mentions, Tokens tokens, Predicate<Mention> counts) {
        this.mentions = new @Nullable Mention[tokens.size()];
        for (Mention mention : mentions) {
            if (mention.kind() != EntityKind.PERSON || !counts.test(mention)) {
                continue;
            }
            int end = mention.passage().end();
            for (int i = tokens.at(mention.passage().start()); i < tokens.size() && tokens.start(i) < end; i++) {
                this.mentions[i] = this.mentions[i] == null ? mention : this.mentions[i];
            }
        }
    }

    /// The words that name the person who stands at a token; null where nobody does, and outside the text.
    public @Nullable Mention mention(int token) {
        return token >= 0 && token < mentions.length ? mentions[token] : null;
    }

    /// Whether somebody is named at a token; nobody is outside the text.
    public boolean any(int token) {
        return mention(token) != null;
    }

    /// The entity of whoever is named at a token.
    ///
    /// @throws IllegalArgumentException where nobody is
    public int at(int token) {
        Mention mention = mention(token);
        if (mention == null) {
            throw new IllegalArgumentException("nobody is named at token " + token);
        }
        return mention.entity();
    }

    /// All who are named at the tokens `[first, end)`, in order of place.
    public Set<Integer> within(int first, int end) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            Mention mention = mention(i);
            if (mention != null) {
                found.add(mention.entity());
            }
        }
        return found;
    }
}
