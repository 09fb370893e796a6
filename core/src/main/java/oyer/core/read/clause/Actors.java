package oyer.core.read.clause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Telling;
import oyer.core.read.statement.FirstNames;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Whose doing a clause tells, and to whom it was done. Sentences are asked of in the order of the text: a pronoun
/// looks
/// back.
final class Actors {

    /// So far before a verb its auxiliary may stand.
    private static final int GROUP = 5;

    /// So many tokens back a pronoun looks at most.
    private static final int LONGEST = 120;

    private static final int NOBODY = -1;

    /// So many sentences back too.
    private static final int BACK = 4;

    private final Prose prose;
    private final Tokens tokens;
    private final Language language;
    private final Telling telling;
    private final Map<Integer, Mention> mentionAt = new HashMap<>();
    /// By its noun, whom a field of the head names.
    private final Map<String, Integer> parts = new HashMap<>();

    private final Map<Integer, Character> sexes = new HashMap<>();
    /// Whom `he`, `him` or their like meant last.
    private OptionalInt lastHe = OptionalInt.empty();

    Actors(DocumentReadings readings, Prose prose, Telling telling) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
        this.telling = telling;
        for (Entity entity : readings.entities()) {
            sexes.put(entity.number(), FirstNames.sex(entity.name()));
        }
        for (Mention mention : readings.mentions()) {
            if (mention.kind() != EntityKind.PERSON) {
                continue;
            }
            boolean she = mention.passage().words().startsWith("Die ")
                    || mention.role().filter(r -> FirstNames.sex(r) == 'f').isPresent();
            if (she) {
                sexes.put(mention.entity(), 'f');
            }
            int from = tokens.at(mention.passage().start());
            if (mention.form() == Mention.Form.NAME && from > 1 && tokens.is(from - 1, ':')) {
                parts.merge(
                        tokens.text(from - 2).toLowerCase(Locale.ROOT),
                        mention.entity(),
                        (one, other) -> one.equals(other) ? one : NOBODY);
            }
            for (int i = from;
                    i < tokens.size() && tokens.start(i) < mention.passage().end();
                    i++) {
                mentionAt.putIfAbsent(i, mention);
            }
        }
    }

    /// The words that name the person who stands at a token.
    @Nullable Mention at(int token) {
        return mentionAt.get(token);
    }

    /// Whom they name. `The witness` of a form is whom its head names as `Witness:`.
    int entity(Mention mention) {
        if (mention.form() != Mention.Form.NOMINAL) {
            return mention.entity();
        }
        String words = mention.passage().words().toLowerCase(Locale.ROOT);
        int part = parts.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), NOBODY);
        return part == NOBODY ? mention.entity() : part;
    }

    /// Whose doing a clause tells.
    ///
    /// @param entity empty where nobody's, as `gasoline was found`
    record Subject(OptionalInt entity) {

        static final Subject NOBODY = new Subject(OptionalInt.empty());
        /// Somebody's, and whose is not known.
        static final Subject OPEN = new Subject(OptionalInt.of(-1));
    }

    Subject subject(Cut.Clause clause, int verb, OptionalInt you) {
        boolean passive = passive(clause, verb);
        OptionalInt teller = teller(verb);
        if (language == Language.GERMAN && !passive && me(clause)) {
            return teller.isPresent() ? new Subject(teller) : Subject.OPEN;
        }
        boolean open = false;
        for (int i = clause.first(); i < (language == Language.GERMAN ? clause.end() : verb); i++) {
            if (ClauseWords.ME.has(tokens, i) && (i > clause.first() || !tokens.is(i + 1, '.'))) {
                return teller.isPresent() && !passive ? new Subject(teller) : Subject.OPEN;
            }
            if (you.isPresent() && (tokens.is(i, "you") || tokens.is(i, "Sie"))) {
                return new Subject(you);
            }
            Mention mention = mentionAt.get(i);
            if (mention != null && !owner(i, mention) && !object(clause, i)) {
                return passive ? by(clause, verb) : new Subject(OptionalInt.of(entity(mention)));
            }
            if (ClauseWords.PRONOUN.has(tokens, i) && mention == null) {
                OptionalInt only = he(i) ? named(i) : OptionalInt.empty();
                if (only.isPresent()) {
                    return passive ? by(clause, verb) : new Subject(only);
                }
                open = true;
            }
        }
        return passive ? by(clause, verb) : open ? Subject.OPEN : Subject.NOBODY;
    }

    boolean him(int token) {
        return tokens.is(token, "him")
                || tokens.is(token, "ihn")
                || tokens.is(token, "ihm")
                || tokens.is(token, "them")
                || tokens.is(token, "her")
                        && (token + 1 >= tokens.size()
                                || tokens.kind(token + 1) == Tokens.Kind.SIGN
                                || ClauseWords.PREPOSITION.has(tokens, token + 1)
                                || ClauseWords.DETERMINER.has(tokens, token + 1))
                || tokens.is(token, "ihnen");
    }

    /// Whom `him` means: the one other person of this sentence, or of the one before.
    OptionalInt other(int token, Subject doer) {
        int sentence = prose.sentences().of(token);
        for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
            OptionalInt one = OptionalInt.empty();
            boolean more = false;
            int to = s == sentence ? token : prose.sentences().end(s);
            for (int i = Math.max(prose.sentences().first(s), to - LONGEST); i < to; i++) {
                if (tokens.is(i, ':')) {
                    one = OptionalInt.empty(); // who asks or is heard, and not of whom they speak
                    more = false;
                }
                Mention mention = mentionAt.get(i);
                if (mention != null && !doer.entity().equals(OptionalInt.of(entity(mention)))) {
                    more |= one.isPresent() && one.getAsInt() != entity(mention);
                    one = OptionalInt.of(entity(mention));
                }
            }
            if (one.isPresent()) {
                return more ? OptionalInt.empty() : one;
            }
        }
        boolean male = tokens.is(token, "him") || tokens.is(token, "ihn");
        return male && !lastHe.equals(doer.entity()) ? lastHe : OptionalInt.empty();
    }

    private boolean me(Cut.Clause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (ClauseWords.ME.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean he(int token) {
        return tokens.is(token, "he")
                || tokens.is(token, "she")
                || tokens.is(token, "er")
                || tokens.is(token, "sie") && !tokens.capitalised(token);
    }

    /// The one person whom the sentence names before a pronoun; for a pronoun with which it begins, the one of the
    /// sentence before.
    private OptionalInt named(int token) {
        int sentence = prose.sentences().of(token);
        int first = prose.sentences().first(sentence);
        boolean male = tokens.is(token, "he") || tokens.is(token, "er");
        OptionalInt one = only(first, token, male);
        boolean opens = token == first && sentence > 0;
        for (int s = sentence - 1; opens && one.isEmpty() && s >= Math.max(0, sentence - BACK); s--) {
            int start = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            one = only(start, end, male);
            boolean named = names(start, end, male);
            if (one.isEmpty() && male && !named && s == sentence - 1 && lastHe.isPresent()) {
                return lastHe;
            }
            if (named) {
                break; // two of them, or the one
            }
        }
        if (male && one.isPresent()) {
            lastHe = one;
        }
        return one;
    }

    /// Whether anybody is named there who can be meant.
    private boolean names(int from, int to, boolean male) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            Mention mention = mentionAt.get(i);
            if (mention != null && fits(mention, male)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Mention mention, boolean male) {
        return sexes.getOrDefault(entity(mention), '?') != (male ? 'f' : 'm');
    }

    private OptionalInt only(int from, int to, boolean male) {
        OptionalInt one = OptionalInt.empty();
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            Mention mention = mentionAt.get(i);
            if (mention == null
                    || mention.form() == Mention.Form.PRONOUN
                    || owner(i, mention)
                    || !fits(mention, male)) {
                continue;
            }
            if (one.isPresent() && one.getAsInt() != entity(mention)) {
                return OptionalInt.empty();
            }
            one = OptionalInt.of(entity(mention));
        }
        return one;
    }

    /// Behind a preposition a name is not the subject: `for Camille he poured`.
    private boolean object(Cut.Clause clause, int token) {
        int at = token;
        while (at > clause.first() && mentionAt.get(at - 1) == mentionAt.get(token)) {
            at--;
        }
        return at > clause.first() && (ClauseWords.PREPOSITION.has(tokens, at - 1) || tokens.is(at - 1, "to"));
    }

    /// `by Kell`, `von Kell`.
    private Subject by(Cut.Clause clause, int verb) {
        for (int i = clause.first(); i + 1 < clause.end(); i++) {
            boolean by = tokens.is(i, "by") && i > verb || tokens.is(i, "von") || tokens.is(i, "durch");
            for (int j = i + 1; by && j < Math.min(clause.end(), i + 4); j++) {
                Mention mention = mentionAt.get(j);
                if (mention != null) {
                    return new Subject(OptionalInt.of(entity(mention)));
                }
            }
        }
        return Subject.NOBODY;
    }

    boolean passive(Cut.Clause clause, int verb) {
        if (language == Language.ENGLISH && tokens.characters().startsWith("ing", tokens.end(verb) - 3)) {
            return false;
        }
        int from = language == Language.GERMAN ? clause.first() : Math.max(clause.first(), verb - GROUP);
        int to = language == Language.GERMAN ? clause.end() : verb;
        for (int i = from; i < to; i++) {
            if (ClauseWords.PASSIVE.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    boolean owner(int token, Mention mention) {
        String words = mention.passage().words();
        int end = mention.passage().end();
        boolean genitive = words.endsWith("'s")
                || words.endsWith("\u2019s")
                || tokens.characters().startsWith("'s", end)
                || tokens.characters().startsWith("\u2019s", end);
        boolean pronoun = mention.form() == Mention.Form.PRONOUN
                && !him(token)
                && (ClauseWords.DETERMINER.has(tokens, token) || tokens.is(token, "her"));
        return genitive || pronoun;
    }

    OptionalInt teller(int token) {
        return telling.at(tokens.start(token)).map(Statement::speaker).orElse(OptionalInt.empty());
    }
}
