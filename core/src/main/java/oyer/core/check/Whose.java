package oyer.core.check;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.clause.Doers;
import oyer.core.read.name.CasePart;
import oyer.core.read.statement.FirstNames;
import oyer.core.text.Tokens;

/// Whose coming, staying or going a clause tells.
final class Whose {

    /// So many sentences back a pronoun looks.
    private static final int BACK = 3;

    private Whose() {}

    /// Who says `I`; else the first who is named in the clause or before it; else whom a pronoun means.
    ///
    /// @param at token of the words that tell it
    static Optional<Integer> doing(Sheet sheet, int s, int first, int end, int at) {
        Tokens tokens = sheet.tokens();
        for (int i = first; i < end; i++) {
            if (CueWords.I_OR_WE.has(tokens, i) && !tokens.is(i + 1, '.')) {
                OptionalInt speaker = sheet.actors().speaker(i);
                return speaker.isPresent() ? Optional.of(speaker.getAsInt()) : Optional.empty();
            }
        }
        Optional<Doers.Doer> doer = sheet.doers().doing(at).filter(Doers.Doer::sure);
        if (doer.isPresent()) {
            return doer.map(Doers.Doer::entity);
        }
        int from = tokens.start(first);
        int to = tokens.end(end - 1);
        Optional<Integer> before = Optional.empty();
        for (Mention mention : sheet.mentionsIn(s)) {
            if (mention.kind() == EntityKind.PERSON && mention.passage().start() < to) {
                if (mention.passage().start() >= from) {
                    return Optional.of(mention.entity());
                }
                before = before.isEmpty() ? Optional.of(mention.entity()) : before;
            }
        }
        char sex = sex(tokens, first, end);
        return sex == '?' ? before : meant(sheet, s, from, sex, OptionalInt.empty());
    }

    private static char sex(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "he") || tokens.is(i, "er")) {
                return 'm';
            }
            if (tokens.is(i, "she") || tokens.is(i, "sie") && !tokens.capitalised(i)) {
                return 'f';
            }
        }
        return '?';
    }

    /// Whom a pronoun that nothing else resolves means: whoever was named last and can be meant.
    ///
    /// @param teller who is not meant
    static Optional<Integer> meant(Sheet sheet, int sentence, int before, char sex, OptionalInt teller) {
        for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
            Optional<Integer> last = Optional.empty();
            for (Mention mention : sheet.mentionsIn(s)) {
                boolean fits = mayBe(sheet, mention, before, sex) && !teller.equals(OptionalInt.of(mention.entity()));
                last = fits ? Optional.of(mention.entity()) : last;
            }
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /// Whether a pronoun may mean whom words name before it.
    static boolean mayBe(Sheet sheet, Mention mention, int before, char sex) {
        return mention.kind() == EntityKind.PERSON
                && mention.passage().start() < before
                && sheet.entity(mention.entity())
                        .map(e -> FirstNames.sex(e.name()))
                        .filter(of -> of == sex || of == '?')
                        .isPresent();
    }

    /// One accused whom no paper names is one, however each paper calls him.
    static String key(Sheet sheet, int entity) {
        return CasePart.pursued(sheet.name(entity)) ? "accused" : sheet.key(entity);
    }
}
