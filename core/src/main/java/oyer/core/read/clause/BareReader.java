package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.PeopleAt;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Telling;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Reads of every clause what it speaks of and whether it denies it. Where [PropositionReader] leaves a clause
/// out whose doer or object it cannot tell, this reads on: what it reads is held against others by how much
/// they share.
public final class BareReader {

    private static final String SAY = "say";

    /// Shorter words in -ing are none of a doing: `king`.
    private static final int SHORT = 5;

    private static final int LONGEST = 120;

    /// So many sentences that name nobody may go on about whom the one before named.
    private static final int CARRIED = 3;

    private final Prose prose;
    private final Tokens tokens;
    private final Language language;
    private final Telling telling;
    private final Actors actors;
    private final Doers doers;
    private final PeopleAt people;
    private final BitSet times = new BitSet();
    private final List<Bare> found = new ArrayList<>();
    private Set<String> before = Set.of();
    private Set<Integer> peopleBefore = Set.of();
    /// Whose doing the clause before was.
    private Doers.Subject doer = Doers.Subject.NOBODY;

    /// The last thing of the clause before, and its token; of what `which` at the head of the next one speaks.
    private String lastThing = "";

    private int lastThingAt = -1;

    /// So many sentences ago somebody was named.
    private int since;

    private BareReader(DocumentReadings readings, Prose prose, Telling telling, Actors actors) {
        this.actors = actors;
        this.doers = new Doers(actors, prose);
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
        this.telling = telling;
        readings.times().forEach(time -> {
            for (int i = tokens.at(time.passage().start());
                    i < tokens.size() && tokens.start(i) < time.passage().end();
                    i++) {
                times.set(i);
            }
        });
        this.people = actors.people();
    }

    public static List<Bare> read(DocumentReadings readings, Prose prose, Telling telling, Actors actors) {
        BareReader reader = new BareReader(readings, prose, telling, actors);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s));
        }
        reader.answers(readings.statements());
        return List.copyOf(reader.found);
    }

    private void sentence(int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += tokens.kind(i) == Kind.WORD ? 1 : 0;
        }
        // of a row of a table only what it speaks of is kept, for the sentence behind it
        boolean silent = tokens.is(end - 1, '?') || words * 2 < end - first;
        Set<String> spoken = new LinkedHashSet<>();
        Set<Integer> named = new HashSet<>();
        Set<Integer> near = people.within(first, end);
        near.addAll(peopleBefore);
        int start = first;
        doer = Doers.Subject.NOBODY;
        lastThingAt = -1;
        for (int i = first; i <= end; i++) {
            if (i < end && !bound(i, start, end)) {
                continue;
            }
            if (i > start && i - start <= LONGEST) {
                Set<String> things = things(start, i);
                if (!silent) {
                    clause(start, i, new LinkedHashSet<>(things), spoken, near);
                }
                remember(start, i);
                spoken.addAll(things);
                named.addAll(people.within(start, i));
            }
            start = i < end && tokens.kind(i) == Kind.SIGN ? i + 1 : i;
        }
        before = spoken;
        since = named.isEmpty() ? since + 1 : 0;
        peopleBefore = named.isEmpty() && since < CARRIED ? peopleBefore : named;
    }

    /// At a sign, and at `and`, `weil` and their like where a clause of its own follows.
    private boolean bound(int token, int start, int end) {
        if (tokens.kind(token) == Kind.SIGN) {
            boolean inner = tokens.is(token, '\'')
                    || tokens.is(token, '-')
                    || tokens.is(token, '/')
                    || tokens.is(token, '"')
                    || tokens.is(token, '.') && token + 1 < end;
            return !inner;
        }
        boolean joins = ClauseWords.AND.has(tokens, token) || ClauseWords.SUBORDINATOR.has(tokens, token);
        return joins
                && token > start
                && token + 1 < end
                && (ClauseWords.PRONOUN.has(tokens, token + 1)
                        || ClauseWords.NOT.has(tokens, token + 1)
                        || people.any(token + 1)
                        || ClauseWords.SUBORDINATOR.has(tokens, token)
                        || !Predicate.bare(tokens, token + 1) // `no threats or promises`
                                && !verbs(token + 1, Math.min(end, token + 2), true)
                                        .isEmpty());
    }

    /// @param spoken what the clauses before it in its sentence speak of
    /// @param near whom its sentence and those before it name
    private void clause(int first, int end, Set<String> things, Set<String> spoken, Set<Integer> near) {
        int nots = 0;
        int notAt = end;
        boolean open = otherTimes(end);
        for (int i = first; i < end; i++) {
            if (ClauseWords.SUPPOSED.has(tokens, i) && !times.get(i)) {
                return;
            }
            open |= open(i) || otherTimes(i);
            if (not(i) || ClauseWords.UNDONE.has(tokens, i) || ceased(i)) {
                nots++;
                notAt = Math.min(notAt, i);
            }
        }
        Set<String> verbs = verbs(first, end, nots == 0);
        if (says(first, end)) {
            verbs.add(SAY);
        }
        if (relative(first, end)) {
            things.add(lastThing);
        }
        if (nots > 1 || nots == 1 && open || verbs.isEmpty() && things.isEmpty()) {
            return;
        }
        Set<String> behind = things(notAt, end);
        behind.addAll(notAt < end ? verbs(notAt, end, false) : Set.of());
        Set<String> around = new HashSet<>(before);
        around.addAll(spoken);
        OptionalInt own = own(first, end);
        OptionalInt teller =
                telling.at(tokens.start(first)).map(Statement::speaker).orElse(OptionalInt.empty());
        boolean clipped = own.isEmpty() && clipped(first, end);
        OptionalInt self =
                own.isPresent() ? actors.who(own.getAsInt()) : clipped ? actors.speaker(first) : OptionalInt.empty();
        found.add(new Bare(
                prose.passage(first, end - 1),
                nots == 1,
                ever(first, end),
                verbs,
                things,
                behind,
                around,
                self,
                own.isPresent() || clipped,
                subject(first, end),
                people.within(first, end),
                near,
                teller));
    }

    /// Whether it is words that somebody is quoted with, or denies to have said.
    private boolean says(int first, int end) {
        for (int i = first; i < end; i++) {
            if (ClauseWords.SAYS.has(tokens, i)) {
                return true;
            }
        }
        return telling.at(tokens.start(first))
                .filter(s -> "\"\u201c\u201e'\u2018".indexOf(s.passage().words().charAt(0)) >= 0)
                .isPresent();
    }

    private boolean open(int token) {
        return ClauseWords.OPEN.has(tokens, token) && !tokens.is(token, "all") && !tokens.is(token, "mehr");
    }

    /// `never seen him before or since`: at other times, and not at that of which is told.
    private boolean otherTimes(int token) {
        if (token + 2 >= tokens.size()) {
            return false;
        }
        boolean joined = tokens.is(token + 1, "or") || tokens.is(token + 1, "nor") || tokens.is(token + 1, "noch");
        return joined
                && (tokens.is(token, "before") && (tokens.is(token + 2, "since") || tokens.is(token + 2, "after"))
                        || tokens.is(token, "vorher") && tokens.is(token + 2, "nachher"));
    }

    /// `has not stopped saying`: it is done.
    private boolean ceased(int token) {
        return (tokens.is(token, "stopped") || tokens.is(token, "stop") || tokens.is(token, "ceased"))
                && token + 1 < tokens.size()
                && tokens.kind(token + 1) == Kind.WORD
                && tokens.length(token + 1) > SHORT
                && tokens.text(token + 1).endsWith("ing");
    }

    private boolean ever(int first, int end) {
        for (int i = first; i < end; i++) {
            if (ClauseWords.EVER.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt own(int first, int end) {
        for (int i = first; i < end; i++) {
            if (ClauseWords.ME.has(tokens, i) && !tokens.is(i + 1, '.')) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// `Never met him.`, `Didn't see her there.`: in a spoken answer it is the doing of whoever speaks.
    private boolean clipped(int first, int end) {
        boolean denies = language == Language.ENGLISH
                && first + 1 < end
                && not(first)
                && (tokens.is(first, "never") || !ClauseWords.NOT.has(tokens, first))
                && first == prose.sentences().first(prose.sentences().of(first));
        return denies
                && Predicate.at(tokens, first + 1, end, language) != null
                && telling.at(tokens.start(first))
                        .filter(s -> s.mode() == Statement.Mode.DIRECT)
                        .isPresent();
    }

    private void remember(int first, int end) {
        lastThingAt = -1;
        for (int i = end - 1; i >= first && lastThingAt < 0; i--) {
            if (thing(i, i)) {
                lastThing = Things.ofLast(tokens, i);
                lastThingAt = i;
            }
        }
    }

    /// Whether a clause goes on about the last thing of the one before it: `the key, which he gave back`, `die Jacke,
    /// die sie im Keller fand`.
    private boolean relative(int first, int end) {
        if (lastThingAt < 0 || lastThingAt >= first || first + 1 >= end) {
            return false;
        }
        if (language == Language.ENGLISH) {
            int before = tokens.kind(first - 1) == Kind.SIGN ? first - 2 : first - 1;
            boolean noun = ClauseWords.DETERMINER.has(tokens, before - 1)
                    || ClauseWords.MINE.has(tokens, before - 1)
                    || ClauseWords.DETERMINER.has(tokens, before - 2);
            return lastThingAt == before && (tokens.is(first, "which") || tokens.is(first, "that") && noun);
        }
        boolean pronoun = ClauseWords.RELATIVE.has(tokens, first) && tokens.is(first - 1, ',');
        return pronoun
                && !tokens.capitalised(first + 1)
                && (ClauseWords.PRONOUN.has(tokens, first + 1)
                        || ClauseWords.DETERMINER.has(tokens, first + 1)
                        || ClauseWords.PREPOSITION.has(tokens, first + 1)
                        || ClauseWords.MINE.has(tokens, first + 1)
                        || actors.him(first + 1));
    }

    /// Whose doing it is. A clause without a subject goes on about that of the one before it: `and drove off`.
    private OptionalInt subject(int first, int end) {
        int verb = first;
        while (verb < end && (Predicate.at(tokens, verb, end, language) == null || people.any(verb))) {
            verb++;
        }
        Doers.Subject subject = doers.subject(first, end, Math.min(verb, end - 1), OptionalInt.empty());
        boolean none = subject.equals(Doers.Subject.NOBODY);
        boolean bare = none && verb < end && language == Language.ENGLISH && !doers.passive(first, end, verb);
        for (int i = first; i < verb && bare; i++) {
            bare = ClauseWords.LEADS.has(tokens, i) || ClauseWords.NOT.has(tokens, i) || tokens.kind(i) == Kind.SIGN;
        }
        if (!bare) {
            doer = none ? doer : subject;
            return subject.known();
        }
        return doer.known();
    }

    private boolean not(int token) {
        String words = tokens.characters();
        int end = tokens.end(token);
        boolean number = tokens.is(token, "no") && tokens.is(token + 1, '.'); // `No. 12`
        return ClauseWords.NOT.has(tokens, token) && !number
                || tokens.length(token) > 3
                        && (words.startsWith("n't", end - 3) || words.startsWith("n\u2019t", end - 3));
    }

    /// `he'd`, `you'll`.
    private boolean shortened(int token) {
        String words = tokens.characters();
        int start = tokens.start(token);
        int end = tokens.end(token);
        return words.indexOf('\'', start, end) >= 0 || words.indexOf('\u2019', start, end) >= 0;
    }

    /// @param so whether it was so: what was not moved may yet have been touched
    private Set<String> verbs(int first, int end, boolean so) {
        Set<String> verbs = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            List<Predicate> predicates = Predicate.at(tokens, i, end, language);
            if (predicates == null || people.any(i)) {
                continue;
            }
            boolean noun = language == Language.GERMAN && tokens.capitalised(i) && i > first;
            boolean label = tokens.is(i + 1, ':'); // `Present: Sgt. Dow`
            boolean there = tokens.is(i, "there") || tokens.is(i, "befand") || tokens.is(i, "befanden");
            noun |= language == Language.ENGLISH && Predicate.noun(tokens, i) && !finite(first, i);
            if (noun || label || there) {
                continue;
            }
            for (Predicate predicate : predicates) {
                verbs.add(predicate.denies() ? "not " + predicate.name() : predicate.name());
                predicate.takes().ifPresent(verbs::add);
                predicate.shows().filter(_ -> so).ifPresent(verbs::add);
            }
        }
        if (verbs.size() > 1) {
            verbs.remove("own"); // `had seen`
        }
        return verbs;
    }

    /// Whether what stands before a form that is nearly always a noun makes it a verb: `did not ring`, `to lift it`.
    private boolean finite(int first, int token) {
        for (int i = Math.max(first, token - 2); i < token; i++) {
            boolean leads = ClauseWords.PRONOUN.has(tokens, i)
                    || ClauseWords.ABLE.has(tokens, i)
                    || not(i)
                    || tokens.is(i, "did")
                    || tokens.is(i, "do")
                    || tokens.is(i, "does")
                    || tokens.is(i, "to");
            if (leads) {
                return true;
            }
        }
        return false;
    }

    private Set<String> things(int first, int end) {
        Set<String> things = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            if (thing(first, i)) {
                things.add(Things.ofLast(tokens, i));
            }
        }
        return things;
    }

    /// Whether a token names a thing, in words that begin at another.
    private boolean thing(int first, int i) {
        boolean word = tokens.kind(i) == Kind.WORD
                && tokens.length(i) > 2
                && !times.get(i)
                && !people.any(i)
                && !ClauseWords.NAMING_NOTHING.has(tokens, i)
                && !shortened(i)
                && !not(i)
                && (language == Language.ENGLISH || tokens.capitalised(i))
                && (language == Language.GERMAN
                        || Predicate.table(language).get(tokens, i) == null
                        || Predicate.bare(tokens, i) && !finite(first, i));
        // `Harbour Street` is one thing
        boolean goesOn = language == Language.ENGLISH
                && i > first
                && tokens.capitalised(i)
                && tokens.capitalised(i - 1)
                && tokens.kind(i - 1) == Kind.WORD;
        return word && !goesOn;
    }

    /// `And nobody swabbed his hands? No.` says that nobody did.
    private void answers(List<Statement> statements) {
        List<Statement> turns = statements.stream()
                .filter(s -> s.mode() == Statement.Mode.DIRECT)
                .sorted(Comparator.comparing(s -> s.passage().span()))
                .toList();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Statement question = turns.get(i);
            Statement answer = turns.get(i + 1);
            int first = tokens.at(question.passage().start());
            int end = tokens.at(question.passage().end());
            int reply = tokens.at(answer.passage().start());
            if (question.act() != Statement.Act.ASKS || end - first > LONGEST / 2 || reply + 1 >= tokens.size()) {
                continue;
            }
            boolean no = ClauseWords.NO.has(tokens, reply)
                    || not(reply)
                    || not(reply + 1)
                    || reply + 2 < tokens.size() && not(reply + 2) && tokens.kind(reply + 1) == Kind.WORD;
            boolean yes = ClauseWords.YES.has(tokens, reply);
            Set<String> verbs = verbs(first, end, yes);
            boolean able = false;
            for (int t = first; t < Math.min(tokens.size(), reply + 8); t++) {
                able |= ClauseWords.ABLE.has(tokens, t)
                        || ClauseWords.SUPPOSED.has(tokens, t)
                        || t >= reply && ClauseWords.DONE.has(tokens, t); // `Not that I recall.`
            }
            Set<String> things = things(first, end);
            if (able || no == yes || verbs.isEmpty() && things.isEmpty()) {
                continue;
            }
            int last = Math.min(tokens.size(), tokens.at(answer.passage().end())) - 1;
            boolean own = asked(first, end);
            found.add(new Bare(
                    prose.passage(first, Math.max(reply, Math.min(last, reply + 14))),
                    no,
                    ever(first, end),
                    verbs,
                    things,
                    Stream.concat(things.stream(), verbs.stream()).collect(Collectors.toSet()),
                    Set.of(),
                    own ? answer.speaker() : OptionalInt.empty(),
                    own,
                    own ? answer.speaker() : OptionalInt.empty(),
                    people.within(first, end),
                    people.within(first, end),
                    answer.speaker()));
        }
    }

    /// Whether it is the doing of whoever answers: `Did you ever meet him?`
    private boolean asked(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            boolean you = tokens.is(i, "you") && ClauseWords.ASKING.has(tokens, i - 1)
                    || tokens.is(i, "Sie")
                            && tokens.capitalised(i)
                            && !ClauseWords.PRONOUN.has(tokens, i - 1)
                            && !people.any(i - 1);
            if (you) {
                return true;
            }
        }
        return false;
    }
}
