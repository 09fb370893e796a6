package oyer.core.read.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Whose doing a clause tells, by whom its words mean: the subject, the doer of a passive, who is told of before a
/// clause without a subject.
public final class Doers {

    /// So far before a verb its auxiliary may stand.
    private static final int GROUP = 5;

    /// So far behind a passive verb its doer may stand.
    private static final int AGENT = 14;

    /// So many tokens back a subject stands at most.
    private static final int LONGEST = 120;

    /// So many tokens, of an apposition, may stand between somebody and `who`.
    private static final int APPOSITION = 7;

    private static final int NOBODY = -1;

    /// A clause that they begin is of whom it stands behind.
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "welche", "welcher");

    private final Actors actors;
    private final Prose prose;
    private final Tokens tokens;
    private final Language language;

    public Doers(Actors actors, Prose prose) {
        this.actors = actors;
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
    }

    /// Whose doing a clause tells.
    ///
    /// @param entity empty where nobody's, as `gasoline was found`
    /// @param sure whether it was not chosen among several
    record Subject(OptionalInt entity, boolean sure) {

        static final Subject NOBODY = new Subject(OptionalInt.empty(), true);
        /// Somebody's, and whose is not known.
        static final Subject OPEN = new Subject(OptionalInt.of(-1), false);

        static Subject of(OptionalInt entity) {
            return entity.isPresent() ? new Subject(entity, true) : OPEN;
        }

        /// Whose it is, where that is known.
        OptionalInt known() {
            return entity.isPresent() && entity.getAsInt() >= 0 ? entity : OptionalInt.empty();
        }
    }

    /// @param first of the clause
    /// @param end the token behind it
    /// @param you whom `you` means
    Subject subject(int first, int end, int verb, OptionalInt you) {
        boolean passive = passive(first, end, verb);
        if (language == Language.GERMAN && !passive) {
            for (int i = first; i < end; i++) {
                if (ClauseWords.ME.has(tokens, i)) {
                    return Subject.of(actors.speaker(i));
                }
            }
        }
        boolean open = false;
        for (int i = first; i < (language == Language.GERMAN ? end : verb); i++) {
            if (ClauseWords.ME.has(tokens, i) && (i > first || !tokens.is(i + 1, '.'))) {
                return passive ? Subject.OPEN : Subject.of(actors.speaker(i));
            }
            if (you.isPresent() && (tokens.is(i, "you") || tokens.is(i, "Sie"))) {
                return Subject.of(you);
            }
            Mention mention = actors.at(i);
            if (mention != null && !actors.owner(i, mention) && !actors.object(first, i)) {
                return passive ? by(first, end, verb) : Subject.of(OptionalInt.of(actors.entity(mention)));
            }
            if (ClauseWords.PRONOUN.has(tokens, i) && mention == null) {
                if (actors.he(i) && actors.meant(i).isPresent()) {
                    return passive ? by(first, end, verb) : new Subject(actors.meant(i), !actors.unsure(i));
                }
                open = true;
            }
        }
        return passive ? by(first, end, verb) : open ? Subject.OPEN : Subject.NOBODY;
    }

    /// Who does what a verb tells, looked for in its clause and, where that has no subject, in those of its sentence
    /// before it.
    ///
    /// @param entity number of the entity
    /// @param token of the words that name it, or of the pronoun
    /// @param sure whether it was not chosen among several
    public record Doer(int entity, int token, boolean sure) {}

    /// Who does what a verb tells; empty where that is not known, or where it is done by nobody who is named.
    public Optional<Doer> doing(int verb) {
        int sentence = prose.sentences().of(verb);
        int from = Math.max(prose.sentences().first(sentence), verb - LONGEST);
        int to = prose.sentences().end(sentence);
        int end = verb + 1;
        while (end < to && !bound(end)) {
            end++;
        }
        int first = verb;
        while (first > from && !bound(first - 1)) {
            first--;
        }
        if (passive(first, end, verb)) {
            return by(first, Math.min(to, Math.max(end, verb + AGENT)), verb).entity().stream()
                    .mapToObj(who -> new Doer(who, verb, true))
                    .findFirst();
        }
        Optional<Doer> relative = antecedent(first, from);
        if (relative.isPresent()) {
            return relative;
        }
        Optional<Doer> found = within(first, language == Language.GERMAN ? end : verb, verb);
        while (found.isEmpty() && first > from && !tokens.is(first - 1, ';') && !tokens.is(first - 1, ':')) {
            int before = first - 1;
            first = before;
            while (first > from && !bound(first - 1)) {
                first--;
            }
            relative = antecedent(first, from);
            if (relative.isPresent()) {
                return relative;
            }
            boolean aside =
                    ClauseWords.SUBORDINATOR.has(tokens, first - 1) && !RELATIVE.contains(tokens.text(first - 1));
            found = aside ? Optional.empty() : within(first, before, verb); // `when he did not come, she found him`
        }
        return found.filter(doer -> doer.entity() != NOBODY);
    }

    /// Whom `who` at the head of a clause stands for: `by Dobell who found him`, `Berg, the maid, who came and found`.
    private Optional<Doer> antecedent(int first, int from) {
        if (first <= from || !tokens.is(first - 1, "who")) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= Math.max(from, first - APPOSITION); i--) {
            Mention mention = actors.at(i);
            if (mention != null) {
                return Optional.of(new Doer(actors.entity(mention), i, true));
            }
        }
        return Optional.empty();
    }

    private Optional<Doer> within(int first, int end, int verb) {
        for (int i = first; i < end; i++) {
            if (ClauseWords.ME.has(tokens, i) && !tokens.is(i + 1, '.')) {
                int token = i;
                return actors.speaker(i).stream()
                        .mapToObj(who -> new Doer(who, token, true))
                        .findFirst();
            }
        }
        for (int i = first; i < end; i++) {
            Mention mention = actors.at(i);
            if (mention != null
                    && !actors.owner(i, mention)
                    && !actors.object(first, i)
                    && !accusative(i, mention)
                    && !(actors.him(i) && mention.form() == Mention.Form.PRONOUN)
                    && i != verb) {
                return Optional.of(new Doer(actors.entity(mention), i, true));
            }
            if (mention == null && actors.he(i)) {
                return Optional.of(new Doer(actors.meant(i).orElse(NOBODY), i, !actors.unsure(i)));
            }
            if (mention == null && ClauseWords.OTHERS.has(tokens, i)) {
                return Optional.of(new Doer(NOBODY, i, false)); // `they`, `man`
            }
        }
        return Optional.empty();
    }

    /// `den Peter`, `der Frau Kern` do nothing: it is done to them.
    private boolean accusative(int token, Mention mention) {
        if (language != Language.GERMAN) {
            return false;
        }
        int at = token;
        while (at > 0 && actors.at(at - 1) == mention) {
            at--;
        }
        String words = mention.passage().words();
        boolean she = actors.female(mention);
        return tokens.is(at - 1, "den")
                || tokens.is(at - 1, "dem")
                || tokens.is(at - 1, "des")
                || tokens.is(at - 1, "einen")
                || words.startsWith("den ")
                || words.startsWith("dem ")
                || words.startsWith("des ")
                || she && (words.startsWith("der ") || tokens.is(at - 1, "der"));
    }

    private boolean bound(int token) {
        boolean sign = tokens.is(token, ',')
                || tokens.is(token, ';')
                || tokens.is(token, ':')
                || tokens.is(token, '"')
                || tokens.is(token, '(')
                || tokens.is(token, ')');
        return sign || ClauseWords.AND.has(tokens, token) || ClauseWords.SUBORDINATOR.has(tokens, token);
    }

    /// `by Kell`, `von Kell`.
    private Subject by(int first, int end, int verb) {
        for (int i = first; i + 1 < end; i++) {
            boolean by = tokens.is(i, "by") && i > verb || tokens.is(i, "von") || tokens.is(i, "durch");
            for (int j = i + 1; by && j < Math.min(end, i + 4); j++) {
                Mention mention = actors.at(j);
                if (mention != null) {
                    return new Subject(OptionalInt.of(actors.entity(mention)), true);
                }
            }
        }
        return Subject.NOBODY;
    }

    boolean passive(int first, int end, int verb) {
        if (language == Language.ENGLISH && tokens.characters().startsWith("ing", tokens.end(verb) - 3)) {
            return false;
        }
        int from = language == Language.GERMAN ? first : Math.max(first, verb - GROUP);
        int to = language == Language.GERMAN ? end : verb;
        for (int i = from; i < to; i++) {
            if (ClauseWords.PASSIVE.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
