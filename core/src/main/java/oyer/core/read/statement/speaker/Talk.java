package oyer.core.read.statement.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.name.CasePart;
import oyer.core.text.Prose;

/// Whom those mean by `he` who tell of somebody else: in questions and answers neither of the two, and in the words of
/// one who says `I` not himself.
final class Talk {

    private final Prose prose;
    private final List<Mention> mentions;
    private final IntUnaryOperator sex;

    /// Who has asked so far: nobody means them by `he`.
    private final Set<Integer> asking = new HashSet<>();

    /// @param sex of an entity: `m`, `f` or `?`
    Talk(Prose prose, List<Mention> mentions, IntUnaryOperator sex) {
        this.prose = prose;
        this.mentions = mentions;
        this.sex = sex;
    }

    void asks(int entity) {
        asking.add(entity);
    }

    /// Whether a pronoun was taken for one of those who ask or answer, or for nobody.
    boolean holds(Found found, Set<Integer> talking) {
        return found.entity().isEmpty()
                || talking.contains(found.entity().getAsInt())
                || asking.contains(found.entity().getAsInt());
    }

    /// Whom those who ask and answer call `he`: the person of that sex of whom they spoke last, which may be long
    /// before, for they go on about one.
    ///
    /// @param pronoun its token
    /// @param from the first mention that is looked at
    /// @param at the mention behind the last
    Found third(int pronoun, int from, int at, Set<Integer> talking) {
        boolean she = prose.tokens().is(pronoun, "she") || prose.tokens().is(pronoun, "sie");
        if (!she && !prose.tokens().is(pronoun, "he") && !prose.tokens().is(pronoun, "er")) {
            return Found.NOBODY;
        }
        return nearest(pronoun, from, at, Integer.MAX_VALUE, who -> talking.contains(who) || asking.contains(who));
    }

    /// The nearest before a pronoun who can be meant by it, whether named or described.
    ///
    /// @param sentences so many back he is looked for
    /// @param not who is not meant
    Found nearest(int pronoun, int from, int at, int sentences, IntPredicate not) {
        boolean she = prose.tokens().is(pronoun, "she") || prose.tokens().is(pronoun, "sie");
        int here = prose.sentences().of(pronoun);
        for (int i = at - 1; i >= from; i--) {
            Mention mention = mentions.get(i);
            if (here - prose.sentences().of(prose.tokens().at(mention.passage().start())) > sentences) {
                return Found.NOBODY;
            }
            boolean fits = mention.kind() == EntityKind.PERSON
                    && mention.form() != Form.PRONOUN
                    && !not.test(mention.entity())
                    && sex.applyAsInt(mention.entity()) != (she ? 'm' : 'f');
            if (fits) {
                return new Found(OptionalInt.of(mention.entity()), true);
            }
        }
        return Found.NOBODY;
    }

    /// `Ich habe den Angeklagten vernommen. Er sagte`: whom one who says `I` spoke with in the sentence before, and not
    /// himself.
    boolean ofHim(Mention mention, int sentence) {
        boolean me = false;
        for (int i = prose.sentences().first(sentence); i < prose.sentences().end(sentence) && !me; i++) {
            me = prose.tokens().is(i, "ich") || prose.tokens().is(i, "I");
        }
        int end = prose.tokens().at(mention.passage().end()) - 1;
        return me && CasePart.pursued(prose.tokens(), end);
    }
}
