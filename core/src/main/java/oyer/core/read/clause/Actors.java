package oyer.core.read.clause;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.PeopleAt;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Telling;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Whom the words of a document mean: names, `I` by whoever says it, `he` and `sie` by whom the text spoke of; the
/// one place where it is settled of whom a clause speaks.
public final class Actors {

    /// So many tokens back a pronoun looks at most.
    private static final int LONGEST = 120;

    private static final int NOBODY = -1;

    /// So many sentences back too.
    private static final int BACK = 4;

    private final Prose prose;
    private final Tokens tokens;
    private final Language language;
    private final Telling telling;
    private final Voice voice;
    private final PeopleAt people;
    /// By its noun, whom a field of the head names.
    private final Map<String, Integer> parts = new HashMap<>();

    private final Map<Integer, Character> sexes = new HashMap<>();
    /// By its token, whom `he` of `he said` means.
    private final Map<Integer, Integer> speaks = new HashMap<>();
    /// By token, whom a pronoun means.
    private final int[] meant;

    /// By token, whether it was chosen among several.
    private final boolean[] chosen;

    public Actors(DocumentReadings readings, Prose prose, Telling telling) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
        this.telling = telling;
        for (Entity entity : readings.entities()) {
            sexes.put(entity.number(), FirstNames.sex(entity.name()));
        }
        this.people = new PeopleAt(readings.mentions(), tokens, _ -> true);
        for (Mention mention : readings.mentions()) {
            if (mention.kind() == EntityKind.PERSON) {
                mention(mention);
            }
        }
        for (Statement statement : readings.statements()) {
            statement.speakerWords().ifPresent(words -> {
                int token = tokens.at(words.start());
                if (statement.speaker().isPresent() && he(token) && tokens.end(token) == words.end()) {
                    speaks.put(token, statement.speaker().getAsInt());
                }
            });
        }
        this.voice = new Voice(readings, tokens, telling, people);
        this.meant = new int[tokens.size()];
        this.chosen = new boolean[tokens.size()];
        Arrays.fill(meant, NOBODY);
        resolve();
    }

    private void mention(Mention mention) {
        boolean she = mention.passage().words().startsWith("Die ")
                || mention.role().filter(r -> FirstNames.sex(r) == 'f').isPresent();
        if (she) {
            sexes.put(mention.entity(), 'f');
        }
        int from = tokens.at(mention.passage().start());
        if (mention.form() == Mention.Form.NAME && from > 1 && tokens.is(from - 1, ':')) {
            parts.merge(tokens.lower(from - 2), mention.entity(), (one, other) -> one.equals(other) ? one : NOBODY);
        }
    }

    /// Who is named where.
    PeopleAt people() {
        return people;
    }

    /// The words that name the person who stands at a token.
    @Nullable Mention at(int token) {
        return people.mention(token);
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

    /// Whom the words at a token mean, `I` and pronouns with them.
    public OptionalInt who(int token) {
        Mention mention = people.mention(token);
        if (mention != null) {
            return OptionalInt.of(entity(mention));
        }
        if (me(token)) {
            return voice.at(token);
        }
        return meant[token] == NOBODY ? OptionalInt.empty() : OptionalInt.of(meant[token]);
    }

    /// Whom a pronoun means that no reader of names has linked; empty where that is not known.
    OptionalInt meant(int token) {
        return meant[token] == NOBODY ? OptionalInt.empty() : OptionalInt.of(meant[token]);
    }

    /// Who says `I` there.
    public OptionalInt speaker(int token) {
        return voice.at(token);
    }

    boolean female(Mention mention) {
        return sexes.getOrDefault(entity(mention), '?') == 'f'
                || mention.passage().words().contains("Frau");
    }

    /// Whether whom they mean was chosen among several.
    public boolean unsure(int token) {
        return chosen[token];
    }

    /// `I`, `me`, `my`, `ich`, `mir`, `mein`.
    public boolean me(int token) {
        return ClauseWords.ME.has(tokens, token) && !tokens.is(token + 1, '.') || ClauseWords.MINE.has(tokens, token);
    }

    private void resolve() {
        int last = NOBODY; // whom `he` or its like meant last
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            for (int i = first; i < end; i++) {
                Mention mention = people.mention(i);
                if (mention != null) {
                    boolean he = mention.form() == Mention.Form.PRONOUN
                            || sexes.getOrDefault(entity(mention), '?') == 'm' && !object(first, i);
                    last = he && male(i) ? entity(mention) : last;
                    continue;
                }
                boolean subject = he(i);
                if (!subject && !him(i)) {
                    continue;
                }
                int who = !subject ? NOBODY : speaks.containsKey(i) ? speaks.get(i) : named(s, i);
                if (who == NOBODY && subject && male(i) && i == first && s > 0 && last != NOBODY) {
                    boolean names = names(
                            prose.sentences().first(s - 1), prose.sentences().end(s - 1), true);
                    who = names ? NOBODY : last;
                }
                meant[i] = who;
                last = who != NOBODY && male(i) ? who : last;
            }
        }
    }

    boolean he(int token) {
        return begins(token, "he")
                || begins(token, "she")
                || tokens.is(token, "er")
                || tokens.is(token, "sie") && !tokens.capitalised(token)
                || tokens.is(token, "Sie")
                        && token == prose.sentences().first(prose.sentences().of(token));
    }

    /// `he`, and `he'd`.
    private boolean begins(int token, String word) {
        int length = word.length();
        return tokens.is(token, word)
                || tokens.length(token) > length
                        && tokens.kind(token) == Tokens.Kind.WORD
                        && tokens.characters().regionMatches(true, tokens.start(token), word, 0, length)
                        && "'\u2019".indexOf(tokens.characters().charAt(tokens.start(token) + length)) >= 0;
    }

    private boolean male(int token) {
        return begins(token, "he") || tokens.is(token, "er") || tokens.is(token, "him") || tokens.is(token, "ihn");
    }

    /// Whom a pronoun that is a subject means: who is reported to speak; the one person whom the sentence names
    /// before it; the one of the sentences before, or of several the one with whom that sentence begins.
    private int named(int sentence, int token) {
        int first = prose.sentences().first(sentence);
        boolean male = male(token);
        int quoted = quoted(token);
        Statement said = telling.at(tokens.start(token)).orElse(null);
        if (said != null
                && said.mode() == Statement.Mode.INDIRECT
                && said.speaker().isPresent()) {
            int from = tokens.at(said.passage().start());
            int speaker = said.speaker().getAsInt();
            boolean other = names(Math.max(first, from), token, male);
            if (!other && sexes.getOrDefault(speaker, '?') != (male ? 'f' : 'm')) {
                Set<Integer> before = spokenOf(sentence - 1, speaker, male);
                chosen[token] = !before.isEmpty();
                return before.isEmpty() ? speaker : before.iterator().next();
            }
        }
        Set<Integer> here = fitting(first, token, male, quoted);
        int clause = clause(first, token);
        Set<Integer> earlier = fitting(first, clause, male, quoted);
        // of `with Kern he did not speak` he is another
        here.removeIf(who -> !earlier.contains(who) && objectIn(first, clause, token, who));
        if (here.size() == 1) {
            return here.iterator().next();
        }
        if (here.size() > 1) {
            chosen[token] = true;
            return here.iterator().next();
        }
        for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
            Set<Integer> there =
                    fitting(prose.sentences().first(s), prose.sentences().end(s), male, quoted);
            if (!there.isEmpty()) {
                chosen[token] = there.size() > 1 || token != first;
                return there.iterator().next();
            }
        }
        return NOBODY;
    }

    private int clause(int first, int token) {
        int clause = token;
        while (clause > first
                && tokens.kind(clause - 1) != Tokens.Kind.SIGN
                && !ClauseWords.AND.has(tokens, clause - 1)
                && !ClauseWords.SUBORDINATOR.has(tokens, clause - 1)) {
            clause--;
        }
        return clause;
    }

    /// Whether somebody is named between two tokens behind prepositions alone.
    private boolean objectIn(int first, int from, int to, int who) {
        for (int i = from; i < to; i++) {
            Mention mention = people.mention(i);
            if (mention != null && entity(mention) == who && !object(first, i)) {
                return false;
            }
        }
        return true;
    }

    /// Of whom the same speaker speaks in the sentence before: `Der Angeklagte arbeite bei ihm. Am Freitag sei er ...`.
    private Set<Integer> spokenOf(int sentence, int speaker, boolean male) {
        if (sentence < 0) {
            return Set.of();
        }
        int first = prose.sentences().first(sentence);
        int end = prose.sentences().end(sentence);
        boolean same = teller(end - 1 > first ? end - 2 : first).equals(OptionalInt.of(speaker));
        return same ? fitting(first, end, male, speaker) : Set.of();
    }

    /// Who speaks the turn or quotation in which a token stands, and so is not `he`.
    private int quoted(int token) {
        return telling.at(tokens.start(token))
                .filter(s -> s.mode() == Statement.Mode.DIRECT)
                .map(Statement::speaker)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .orElse(NOBODY);
    }

    /// Whom a stretch names or means who can be meant by a pronoun, those first who are no object.
    private Set<Integer> fitting(int from, int to, boolean male, int but) {
        Set<Integer> subjects = new LinkedHashSet<>();
        Set<Integer> unsure = new LinkedHashSet<>();
        Set<Integer> others = new LinkedHashSet<>();
        int start = Math.max(from, to - LONGEST);
        for (int i = start; i < to; i++) {
            Mention mention = people.mention(i);
            int who = mention != null && !owner(i, mention) ? entity(mention) : mention == null ? meant[i] : NOBODY;
            if (mention == null && chosen[i]) {
                if (who != NOBODY && who != but && he(i) && male(i) == male) {
                    unsure.add(who); // of whom it goes on, rather than of whom he is told with
                }
                who = NOBODY;
            }
            boolean label = i == start && tokens.is(i + 1, ':');
            if (who != NOBODY && who != but && !label && sexes.getOrDefault(who, '?') != (male ? 'f' : 'm')) {
                (object(from, i) ? others : subjects).add(who);
            }
        }
        if (subjects.isEmpty()) {
            subjects.addAll(unsure);
        }
        subjects.addAll(others);
        return subjects;
    }

    /// Whether anybody is named there who can be meant.
    private boolean names(int from, int to, boolean male) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            Mention mention = people.mention(i);
            if (mention != null && sexes.getOrDefault(entity(mention), '?') != (male ? 'f' : 'm')) {
                return true;
            }
        }
        return false;
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
    OptionalInt other(int token, Doers.Subject doer) {
        int sentence = prose.sentences().of(token);
        int quoted = quoted(token);
        for (int s = sentence; s >= Math.max(0, sentence - BACK); s--) {
            OptionalInt one = OptionalInt.empty();
            boolean more = false;
            int to = s == sentence ? token : prose.sentences().end(s);
            for (int i = Math.max(prose.sentences().first(s), to - LONGEST); i < to; i++) {
                if (tokens.is(i, ':')) {
                    one = OptionalInt.empty(); // who asks or is heard, and not of whom they speak
                    more = false;
                }
                Mention mention = people.mention(i);
                int who = mention != null ? entity(mention) : chosen[i] ? NOBODY : meant[i];
                if (who != NOBODY && who != quoted && !doer.entity().equals(OptionalInt.of(who))) {
                    more |= one.isPresent() && one.getAsInt() != who;
                    one = OptionalInt.of(who);
                }
            }
            if (one.isPresent()) {
                return more ? OptionalInt.empty() : one;
            }
        }
        return OptionalInt.empty();
    }

    /// Behind a preposition a name is not the subject: `for Camille he poured`.
    boolean object(int first, int token) {
        int at = token;
        while (at > first && people.mention(token) != null && people.mention(at - 1) == people.mention(token)) {
            at--;
        }
        return at > first && (ClauseWords.PREPOSITION.has(tokens, at - 1) || tokens.is(at - 1, "to"));
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
