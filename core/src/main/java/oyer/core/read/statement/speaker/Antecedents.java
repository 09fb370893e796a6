package oyer.core.read.statement.speaker;

import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.text.Prose;

/// Whom a relative pronoun means: the name that it touches, with an age between them at most.
final class Antecedents {

    private final Prose prose;
    private final List<Mention> mentions;

    Antecedents(Prose prose, List<Mention> mentions) {
        this.prose = prose;
        this.mentions = mentions;
    }

    /// Who stands right before `who`.
    Found of(int token, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            int gap = prose.tokens().start(token) - mentions.get(i).passage().end();
            boolean aged = gap > 2 && gap <= 8 && bare(mentions.get(i).passage().end(), token);
            if ((gap >= 0 && gap <= 2 || aged) && mentions.get(i).kind() != EntityKind.PLACE) {
                return new Found(OptionalInt.of(mentions.get(i).entity()), false);
            }
        }
        return Found.NOBODY;
    }

    /// Whether no word stands between: `Ada Berg, 41, who`.
    private boolean bare(int end, int token) {
        return prose.characters()
                .substring(end, prose.tokens().start(token))
                .chars()
                .noneMatch(Character::isLetter);
    }

    /// `his`, `ihre`: a pronoun that owns what follows it.
    static boolean possessive(Mention mention) {
        return mention.form() == Form.PRONOUN
                && switch (mention.passage().words()) {
                    case "his", "His", "her", "Her", "their", "Their", "my", "our", "sein", "seine", "ihr", "ihre" ->
                        true;
                    default -> false;
                };
    }
}
