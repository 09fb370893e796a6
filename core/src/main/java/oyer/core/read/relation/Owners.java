package oyer.core.read.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Whom `She` or `His` at the head of a sentence means, where the cast leaves it open and the sentence before names one
/// whom it fits and nobody else whom it could: `Dr. Helen Marsh came. She is the sister of ...`. Somebody whose name
/// does not tell man from woman could be meant by either.
final class Owners {

    private static final double CONFIDENCE = .7;

    private static final Set<String> SHE = Set.of("She", "Her", "Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer");
    private static final Set<String> HE = Set.of("He", "His", "Er", "Sein", "Seine", "Seinen", "Seinem", "Seiner");
    /// By which `Sie` is one woman, not many nor the one spoken to.
    private static final List<String> ONE = List.of("ist", "war", "hat", "hatte", "wurde", "wird");

    private static final Set<String> OWNS = Set.of(
            "his", "her", "their", "my", "our", "your", "its", "sein", "seine", "seiner", "seinen", "seinem", "seines",
            "ihr", "ihre", "ihrer", "ihren", "ihrem", "ihres", "mein", "meine", "meiner", "meinen", "meinem");

    private Owners() {}

    /// Adds such pronouns to the mentions by their token.
    static void add(Prose prose, Cast cast, Map<Integer, Mention> startingAt, Map<Integer, Mention> endingAt) {
        Tokens tokens = prose.tokens();
        for (int s = 1; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            if (startingAt.containsKey(first) && startingAt.get(first).form() != Mention.Form.NOMINAL
                    || endingAt.containsKey(first)) {
                continue;
            }
            String word = tokens.text(first);
            boolean she = SHE.contains(word);
            if (!she && !HE.contains(word)
                    || prose.language() == Language.GERMAN && word.equals("Sie") && !one(tokens, first)) {
                continue;
            }
            int who = only(prose, cast, s - 1, she ? 'f' : 'm', startingAt);
            if (who >= 0) {
                Mention mention = new Mention(
                        prose.text().passage(new Span(tokens.start(first), tokens.end(first))),
                        EntityKind.PERSON,
                        Mention.Form.PRONOUN,
                        who,
                        java.util.Optional.empty(),
                        new Grounds("the only one of the sentence before", CONFIDENCE));
                startingAt.putIfAbsent(first, mention);
                endingAt.put(first, mention);
            }
        }
    }

    /// Whether a pronoun says whose a noun is: `her brother`, `He said that his brother`, but not `She saw a brother`.
    static boolean owns(Tokens tokens, int pronoun, int noun) {
        return OWNS.contains(tokens.text(pronoun).toLowerCase(Locale.ROOT))
                || OWNS.contains(tokens.text(noun - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean one(Tokens tokens, int pronoun) {
        return ONE.stream().anyMatch(verb -> tokens.is(pronoun + 1, verb));
    }

    /// The one named person of a sentence who can be meant; -1 where none or several can.
    private static int only(Prose prose, Cast cast, int sentence, char sex, Map<Integer, Mention> startingAt) {
        Set<Integer> fitting = new HashSet<>();
        for (int i = prose.sentences().first(sentence); i < prose.sentences().end(sentence); i++) {
            Mention mention = startingAt.get(i);
            if (mention != null && mention.form() != Mention.Form.PRONOUN) {
                Entity entity = cast.entities().get(mention.entity());
                char other = FirstNames.sex(entity.name());
                if (other == sex || other != 'm' && other != 'f') {
                    fitting.add(entity.named() && other == sex ? entity.number() : -2 - entity.number());
                }
            }
        }
        int only = fitting.size() == 1 ? fitting.iterator().next() : -1;
        return Math.max(-1, only);
    }
}
