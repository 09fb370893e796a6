package oyer.core.check.sheet;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.read.clause.Doers;
import oyer.core.read.happening.Movement;
import oyer.core.read.name.CasePart;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.text.Tokens;

/// Whose coming, staying or going a clause tells.
public final class Whose {

    /// So many sentences back a pronoun looks.
    private static final int BACK = 3;

    private Whose() {}

    /// Who says `I`; else the first who is named in the clause or before it; else whom a pronoun means.
    ///
    /// @param at token of the words that tell it
    public static Optional<Integer> doing(Sheet sheet, int s, int first, int end, int at) {
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

    /// @param key across the case
    public record Person(String key, String name) {}

    /// Whose doing a clause tells, by what it says itself: who says `I`, its subject, or whom it names by a
    /// last name that one person of the case alone bears.
    public static Optional<Person> told(Sheet sheet, int first, int end, int at) {
        Tokens tokens = sheet.tokens();
        for (int i = first; i < end; i++) {
            if (CueWords.I_OR_WE.has(tokens, i) && !tokens.is(i + 1, '.')) {
                return sheet.actors().speaker(i).stream()
                        .mapToObj(who -> of(sheet, who))
                        .findFirst();
            }
        }
        for (int i = first; i < end; i++) {
            Optional<String> key = sheet.bySingleName(i);
            boolean subject = key.isPresent()
                    && sheet.actors().who(i).isEmpty()
                    && !CueWords.OBJECT_OF.has(tokens, i - 1)
                    && !CueWords.OBJECT_OF.has(tokens, i - 2);
            if (subject) {
                return key.map(k -> new Person(k, sheet.nameOf(k)));
            }
        }
        Optional<Person> addressed = addressed(sheet, first, end);
        if (addressed.isPresent()) {
            return addressed;
        }
        Optional<Doers.Doer> doer = sheet.doers().doing(at);
        if (doer.isPresent()) {
            return doer.map(d -> of(sheet, d.entity()));
        }
        Optional<Person> reported = reported(sheet, first, end, at);
        if (reported.isPresent()) {
            return reported;
        }
        char sex = sex(tokens, first, end);
        return sex == '?' ? Optional.empty() : before(sheet, sheet.sentences().of(at), first, sex);
    }

    /// Whom a pronoun that nothing else resolves means: whoever was named last, if by one name alone.
    private static Optional<Person> before(Sheet sheet, int sentence, int first, char sex) {
        for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
            int end = Math.min(first, sheet.sentences().end(s));
            for (int i = sheet.sentences().first(s); i < end; i++) {
                Optional<String> key = sheet.bySingleName(i);
                if (key.isPresent() && sheet.actors().who(i).isEmpty()) {
                    return key.map(k -> new Person(k, sheet.nameOf(k)));
                }
            }
            Optional<Integer> meant = meant(sheet, s, s, sheet.tokens().start(first), sex, OptionalInt.empty());
            if (meant.isPresent()) {
                return meant.map(who -> of(sheet, who));
            }
        }
        return Optional.empty();
    }

    /// `The landlady says you stayed till past eleven.`: who is told so.
    private static Optional<Person> addressed(Sheet sheet, int first, int end) {
        Tokens tokens = sheet.tokens();
        for (int i = first; i < end; i++) {
            boolean you = tokens.is(i, "you")
                    || tokens.capitalised(i)
                            && tokens.is(i, "Sie")
                            && i > sheet.sentences().first(sheet.sentences().of(i));
            if (you) {
                return sheet.telling(tokens.start(i))
                        .map(Statement::hearer)
                        .filter(OptionalInt::isPresent)
                        .map(hearer -> of(sheet, hearer.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /// `Danach sei er heimgegangen.`: a report that goes on is of whom it reports.
    private static Optional<Person> reported(Sheet sheet, int first, int end, int at) {
        if (!CueWords.REPORTED.within(sheet.tokens(), first, end) || sex(sheet.tokens(), first, end) == '?') {
            return Optional.empty();
        }
        int s = sheet.sentences().of(at);
        for (int back = s; back >= Math.max(0, s - BACK); back--) {
            int last = sheet.tokens().start(sheet.sentences().end(back) - 1) - 1;
            Optional<Statement> said = sheet.telling(last).filter(t -> t.mode() == Statement.Mode.INDIRECT);
            if (said.isPresent()) {
                return said.get().speaker().stream()
                        .mapToObj(speaker -> of(sheet, speaker))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// Who came, left or was there, as told.
    public static Optional<Person> moving(Sheet sheet, Movement movement) {
        int first = movement.first();
        int end = movement.end();
        int at = (first + end) / 2;
        return told(sheet, first, end, at)
                .or(() -> answers(sheet, first, end))
                .or(() -> doing(sheet, sheet.sentenceOf(movement.words()), first, end, at)
                        .map(entity -> of(sheet, entity)));
    }

    /// Who answers, in words without a subject, what he was asked of himself: `Where were you? At the mill
    /// until ten.`
    public static Optional<Person> answers(Sheet sheet, int first, int end) {
        Tokens tokens = sheet.tokens();
        int asked = first;
        while (asked < end && !tokens.is(asked, '?')) {
            asked++;
        }
        boolean you = false;
        for (int i = first; i < asked; i++) {
            you |= tokens.is(i, "you") || tokens.is(i, "Sie") || tokens.is(i, "du");
        }
        return you && asked < end
                ? sheet.telling(tokens.start(end - 1))
                        .map(Statement::speaker)
                        .filter(OptionalInt::isPresent)
                        .map(speaker -> of(sheet, speaker.getAsInt()))
                : Optional.empty();
    }

    /// Whom the first of some words means that means anybody.
    public static Optional<Person> meant(Sheet sheet, int first, int end) {
        for (int i = first; i < end; i++) {
            OptionalInt who = sheet.tokens().is(i, "me") || sheet.tokens().is(i, "mich")
                    ? sheet.actors().speaker(i)
                    : sheet.actors().who(i);
            if (who.isPresent()) {
                return Optional.of(of(sheet, who.getAsInt()));
            }
        }
        return Optional.empty();
    }

    public static Person of(Sheet sheet, int entity) {
        return new Person(key(sheet, entity), sheet.name(entity));
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
    public static Optional<Integer> meant(Sheet sheet, int sentence, int before, char sex, OptionalInt teller) {
        return meant(sheet, sentence, Math.max(0, sentence - BACK), before, sex, teller);
    }

    private static Optional<Integer> meant(
            Sheet sheet, int sentence, int earliest, int before, char sex, OptionalInt teller) {
        for (int s = sentence; s >= earliest; s--) {
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
    public static String key(Sheet sheet, int entity) {
        return CasePart.pursued(sheet.name(entity)) ? "accused" : sheet.key(entity);
    }

    /// Keys of whom a paper names.
    public static Set<String> named(Sheet sheet) {
        return sheet.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() != Mention.Form.PRONOUN)
                .map(m -> Whose.key(sheet, m.entity()))
                .collect(Collectors.toSet());
    }
}
