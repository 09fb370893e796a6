package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.casefile.StepDetail.Result;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// What a sentence says a test came to for a person, in three states: `Mr. Ames is excluded as the source`,
/// `consistent with Ames`, `cannot be excluded`, `belonged to someone other than him`, `is not the
/// defendant's`.
final class TestResults {

    /// Words behind `from` and the like in which a party is looked for.
    private static final int REACH = 9;

    /// Words that say how sure it is, at most.
    private static final int SURELY = 6;

    private static final List<String> SOMEBODY =
            List.of("someone", "somebody", "anyone", "male", "female", "man", "woman", "individual", "person", "donor");
    private static final WordSet SOMEONE = WordSet.of(SOMEBODY);
    /// The words at which a result can be told, besides those that say from whom something stems: no other
    /// token needs a look.
    private static final WordSet TELLING = WordSet.of(Stream.concat(
                    SOMEBODY.stream(),
                    Stream.of(
                            "jemand",
                            "unknown",
                            "unidentified",
                            "exclude",
                            "excluded",
                            "ausgeschlossen",
                            "auszuschließen",
                            "scheidet",
                            "scheiden",
                            "schied",
                            "zugeordnet",
                            "zuzuordnen",
                            "included",
                            "Betracht",
                            "consistent",
                            "matched",
                            "matches",
                            "match",
                            "come",
                            "identified",
                            "other",
                            "belong",
                            "is",
                            "was",
                            "were"))
            .toList());

    private final Tokens tokens;
    private final EvidenceWords words;
    private final ResultRules rules;
    private final ResultPeople people;
    private final NoResult none;

    /// @param token the word that says so
    record Found(int token, Result result) {}

    TestResults(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
        this.rules = ResultRules.of(prose.language());
        this.people = new ResultPeople(prose, words);
        this.none = new NoResult(prose.tokens(), words, people);
    }

    /// @param mentions those of the sentence
    List<Found> in(int first, int end, List<Mention> mentions) {
        List<Found> found = new ArrayList<>();
        int reached = first;
        for (int i = first; i < end; i++) {
            if (i < reached || none.supposed(i, first)) {
                continue;
            }
            Optional<ResultRules.Found> told = rules.at(tokens, words, i, first, end);
            if (told.isPresent() && told(told.get(), first, end, mentions, found)) {
                reached = told.get().end();
                continue;
            }
            if (!TELLING.has(tokens, i) && !words.is(tokens, i, "stems")) {
                continue;
            }
            int at = i;
            unnamed(i, end, first).ifPresent(result -> found.add(new Found(at, result)));
            state(i, end, first).ifPresent(s -> {
                if (!s.after() && ofThing(at, first)) {
                    return;
                }
                boolean spoken = s.after() && people.unnamed(at + 1, end).isPresent();
                List<Mention> beside = spoken ? List.of() : people.beside(at, first, end, mentions, s.after());
                Optional<String> words = Optional.of(wording(at, first, end));
                beside.forEach(p ->
                        found.add(new Found(at, new Result(s.outcome(), said(p), OptionalInt.of(p.entity()), words))));
                if (beside.isEmpty() && !s.after()) {
                    unread(at, first)
                            .ifPresent(of ->
                                    found.add(new Found(at, new Result(s.outcome(), of, OptionalInt.empty(), words))));
                }
                if (beside.isEmpty() && s.after()) {
                    people.unnamed(at + 1, end)
                            .ifPresent(of ->
                                    found.add(new Found(at, new Result(s.outcome(), of, OptionalInt.empty(), words))));
                }
                if (beside.isEmpty() && s.after() && ofTrace(at)) {
                    party(at, end)
                            .ifPresent(whom -> found.add(
                                    new Found(at, new Result(s.outcome(), whom, OptionalInt.empty(), words))));
                }
                if (beside.isEmpty() && tokens.is(at, "other") && at + 2 < end) {
                    String whom = Wording.of(tokens, at + 2, at + 2);
                    found.add(new Found(at, new Result(s.outcome(), whom, OptionalInt.empty(), words)));
                }
            });
        }
        return found;
    }

    /// Takes in what a rule tells of whoever stands on its side.
    ///
    /// @return whether anybody does
    private boolean told(ResultRules.Found told, int first, int end, List<Mention> mentions, List<Found> found) {
        if (none.done(told, first)) {
            return false;
        }
        List<Mention> whom = switch (told.side()) {
            case BEFORE -> people.beside(told.first(), first, end, mentions, false);
            case AFTER -> people.beside(told.end() - 1, first, end, mentions, true);
            case NEXT -> people.next(told.end() - 1, first, end, mentions);
            case WITHIN, EITHER -> people.within(told, mentions);
        };
        if (whom.isEmpty() && told.side() == ResultRules.Side.EITHER) {
            whom = people.beside(told.first(), first, end, mentions, false);
        }
        Optional<String> wording = Optional.of(Wording.of(tokens, told.first(), told.end() - 1));
        for (Mention person : whom) {
            found.add(new Found(
                    told.cited(), new Result(told.outcome(), said(person), OptionalInt.of(person.entity()), wording)));
        }
        if (whom.isEmpty() && told.side() == ResultRules.Side.AFTER) {
            Optional<String> unnamed = people.unnamed(told.end(), end);
            unnamed.ifPresent(of ->
                    found.add(new Found(told.cited(), new Result(told.outcome(), of, OptionalInt.empty(), wording))));
            return unnamed.isPresent();
        }
        return !whom.isEmpty();
    }

    /// `stammt nicht von dem Verurteilten`: by what he is in the case, where no name stands.
    private Optional<String> party(int at, int end) {
        for (int i = at + 1; i + 1 < Math.min(end, at + REACH); i++) {
            boolean of = tokens.is(i, "vom") || tokens.is(i, "von") && words.part("article", tokens, i + 1);
            int noun = tokens.is(i, "vom") ? i + 1 : i + 2;
            if (of && noun < end && words.part("party", tokens, noun)) {
                return Optional.of(Wording.of(tokens, noun - 1, noun));
            }
        }
        return Optional.empty();
    }

    /// The word with what denies or weakens it: `could not exclude`, `cannot be excluded`, `consistent with`.
    private String wording(int at, int first, int end) {
        int from = at;
        while (from > first
                && at - from < 4
                && (words.is(tokens, from - 1, "not")
                        || words.is(tokens, from - 1, "was")
                        || words.is(tokens, from - 1, "modal")
                        || words.is(tokens, from - 1, "adverb"))) {
            from--;
        }
        boolean with =
                at + 1 < end && (tokens.is(at + 1, "with") || tokens.is(at + 1, "from") || tokens.is(at + 1, "than"));
        int last = with ? at + 1 : at;
        if (words.is(tokens, at, "was") && at + 1 < end && words.is(tokens, at + 1, "not")) {
            last++;
        }
        while (prose(last + 1, end) && last - at < 2) {
            last++;
        }
        return Wording.of(tokens, from, last);
    }

    /// Whether a word says whose something is only of what a body leaves: a jacket may belong to anybody.
    boolean ofTrace(int token) {
        return words.is(tokens, token, "stems") || tokens.is(token, "belong") || tokens.is(token, "is");
    }

    /// Whom no reader took for a person: capitalised words before `is excluded as the source`, `ist als
    /// Verursacher auszuschließen`.
    private Optional<String> unread(int at, int first) {
        boolean as = near(at, Math.min(tokens.size(), at + 3), "as", 3);
        int verb = -1;
        for (int i = at - 1; i >= Math.max(first, at - 8) && verb < 0; i--) {
            as |= tokens.is(i, "als");
            verb = words.is(tokens, i, "was") || words.is(tokens, i, "modal") ? i : -1;
        }
        int last = verb - 1;
        int from = verb;
        while (from > first && verb - from < 3 && name(from - 1)) {
            from--;
        }
        // `bei Asservat 9 konnte Falk als ...`: the name stands behind the verb
        if (verb >= 0 && from == verb && name(verb + 1)) {
            from = verb + 1;
            last = from;
        }
        return as && verb >= 0 && from <= last ? Optional.of(Wording.of(tokens, from, last)) : Optional.empty();
    }

    private boolean name(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.kind(token) == Tokens.Kind.WORD
                && tokens.capitalised(token)
                && words.head(tokens, token).isEmpty()
                && !words.part("article", tokens, token)
                && !words.is(tokens, token, "it")
                && !words.is(tokens, token, "mark");
    }

    /// `the knife was excluded` over somebody's objection: a ruling on the thing, and no result of a test.
    private boolean ofThing(int at, int first) {
        int subject = subject(at, first);
        return subject >= first
                && subject < at - 1
                && words.head(tokens, subject).isPresent()
                && !source(subject, first);
    }

    /// `konnte als Verursacher der Spur nicht ausgeschlossen werden`: the thing says of what somebody is the source.
    private boolean source(int thing, int first) {
        for (int i = thing - 1; i >= Math.max(first, thing - 4); i--) {
            if (words.part("source", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// What stands before the form of `be` and what goes with it.
    private int subject(int at, int first) {
        int i = at - 1;
        while (i >= first
                && (words.is(tokens, i, "was")
                        || words.is(tokens, i, "not")
                        || words.is(tokens, i, "modal")
                        || words.is(tokens, i, "have")
                        || words.is(tokens, i, "adverb"))) {
            i--;
        }
        return i;
    }

    /// Whether `excluded` is said of somebody, and of no thing.
    ///
    /// @param ofThing whether it stands before the thing that it would be said of
    boolean ofSomebody(int verb, int first, int end, List<Mention> mentions, boolean ofThing) {
        return !ofThing && ofPerson(verb, first, mentions) || leavesOut(verb, end, mentions);
    }

    /// Whether a person is what a status word is said of: `Strand was excluded`.
    private boolean ofPerson(int at, int first, List<Mention> mentions) {
        int subject = subject(at, first);
        return subject >= first
                && mentions.stream()
                        .anyMatch(m -> m.kind() == EntityKind.PERSON
                                && m.passage().span().contains(tokens.span(subject, subject)));
    }

    /// Whether somebody is left out, and no thing: `she excluded him as the source of the blood`, `excluded
    /// Dr. Sand from testifying about the blood`. `Excluded her report` is of a thing.
    private boolean leavesOut(int verb, int end, List<Mention> mentions) {
        boolean her = tokens.is(verb + 1, "her") && tokens.is(verb + 2, "as");
        return her
                || verb + 1 < end && words.part("whom", tokens, verb + 1)
                || people.unnamed(verb + 1, end).isPresent()
                || !people.next(verb, verb, end, mentions).isEmpty();
    }

    /// German: what follows the word and is of it (`ausgeschlossen werden`).
    private boolean prose(int token, int end) {
        return token < end && (tokens.is(token, "werden") || tokens.is(token, "worden"));
    }

    /// `came from somebody else`: of somebody whom the text does not name.
    private Optional<Result> unnamed(int token, int end, int first) {
        boolean from = token > first
                && (tokens.is(token - 1, "from") || tokens.is(token - 1, "to") || tokens.is(token - 1, "of"));
        boolean german = token > first && tokens.is(token - 1, "von") && tokens.is(token, "jemand");
        boolean whom = from && someone(token) && token + 1 < end && tokens.is(token + 1, "else")
                || german && token + 1 < end && tokens.is(token + 1, "anderem");
        if (whom && !denied(token, first)) {
            return Optional.of(result(Wording.of(tokens, token, token + 1)));
        }
        // `an unknown male was included`
        boolean unknown = (tokens.is(token, "unknown") || tokens.is(token, "unidentified"))
                && token + 3 < end
                && someone(token + 1)
                && words.is(tokens, token + 2, "was")
                && tokens.is(token + 3, "included");
        return unknown ? Optional.of(result(Wording.of(tokens, token, token + 1))) : Optional.empty();
    }

    private static Result result(String whom) {
        return new Result(Outcome.INCLUDED, whom, OptionalInt.empty(), Optional.empty());
    }

    /// @param after whether the person stands behind the word
    private record State(Outcome outcome, boolean after) {}

    private Optional<State> state(int i, int end, int first) {
        boolean denied = denied(i, first);
        if (tokens.is(i, "exclude")) {
            return Optional.of(new State(denied ? Outcome.INCLUDED : Outcome.EXCLUDED, true));
        }
        if (tokens.is(i, "excluded") || tokens.is(i, "ausgeschlossen") || tokens.is(i, "auszuschließen")) {
            boolean active = tokens.is(i, "excluded") && !words.is(tokens, i - 1, "was") && people.object(i + 1, end);
            if (none.ruling(i, first, end)) {
                return Optional.empty();
            }
            return Optional.of(new State(denied ? Outcome.INCLUDED : Outcome.EXCLUDED, active));
        }
        // `scheidet als Verursacher aus`, `ist als Spurenleger ausgeschieden`
        if (tokens.is(i, "scheidet") || tokens.is(i, "scheiden") || tokens.is(i, "schied")) {
            return Optional.of(
                            new State(denied || near(i, end, "nicht", 7) ? Outcome.INCLUDED : Outcome.EXCLUDED, false))
                    .filter(_ -> near(i, end, "aus", 9));
        }
        // `Fingerspur 3.1 wurde Hedwig Falk zugeordnet`
        if ((tokens.is(i, "zugeordnet") || tokens.is(i, "zuzuordnen")) && !denied) {
            return Optional.of(new State(Outcome.INCLUDED, false)).filter(_ -> !none(i, first));
        }
        if (tokens.is(i, "included") && i > first && words.is(tokens, i - 1, "was") && !someone(i - 2)) {
            return Optional.of(new State(denied ? Outcome.EXCLUDED : Outcome.INCLUDED, false));
        }
        // `kommt als Verursacher (nicht) in Betracht`
        if (tokens.is(i, "Betracht") && i > first && tokens.is(i - 1, "in")) {
            return Optional.of(new State(denied ? Outcome.EXCLUDED : Outcome.INCLUDED, false));
        }
        if ((tokens.is(i, "consistent") || tokens.is(i, "matched") || tokens.is(i, "matches") || tokens.is(i, "match"))
                && i + 1 < end
                && (tokens.is(i + 1, "with") || !tokens.is(i, "consistent") && tokens.capitalised(i + 1))) {
            return Optional.of(new State(denied ? Outcome.EXCLUDED : Outcome.INCLUDED, true));
        }
        if (tokens.is(i, "come") && i + 1 < end && tokens.is(i + 1, "from") && i > first && tokens.is(i - 1, "have")) {
            return Optional.of(new State(denied ? Outcome.EXCLUDED : Outcome.INCLUDED, true));
        }
        if (tokens.is(i, "come") && i + 1 < end && tokens.is(i + 1, "from") && denied) {
            return Optional.of(new State(Outcome.EXCLUDED, true));
        }
        if (tokens.is(i, "identified") && near(i, end, "as", 8) && !none.recognised(i, end)) {
            return Optional.of(new State(Outcome.INCLUDED, true));
        }
        if (tokens.is(i, "other") && i + 1 < end && tokens.is(i + 1, "than") && i > first && someone(i - 1)) {
            return Optional.of(new State(Outcome.EXCLUDED, true));
        }
        if (i + 1 < end && words.is(tokens, i, "stems")) {
            boolean not = words.is(tokens, i + 1, "not");
            int of = i + 1;
            while (of < Math.min(end, i + SURELY) && !tokens.is(of, "von") && !tokens.is(of, "vom") && surely(of)) {
                of++;
            }
            boolean von = tokens.is(of, "von") || tokens.is(of, "vom");
            return Optional.of(new State(not || denied ? Outcome.EXCLUDED : Outcome.INCLUDED, true))
                    .filter(_ -> von);
        }
        if (tokens.is(i, "belong") && i + 1 < end && tokens.is(i + 1, "to") && denied) {
            return Optional.of(new State(Outcome.EXCLUDED, true));
        }
        // `that this man is not Paul Hale`
        boolean donor = i - 2 >= first
                && someone(i - 1)
                && (tokens.is(i - 2, "this") || tokens.is(i - 2, "that") || tokens.is(i - 2, "the"));
        if (donor && tokens.is(i, "is") && tokens.is(i + 1, "not") && someoneBehind(i + 1, end)) {
            return Optional.of(new State(Outcome.EXCLUDED, true));
        }
        boolean be = tokens.is(i, "is") || tokens.is(i, "was") || tokens.is(i, "were");
        if (be
                && i + 1 < end
                && (tokens.is(i + 1, "not") || tokens.is(first, "none") || near(first, i, "none", i - first))) {
            return Optional.of(new State(Outcome.EXCLUDED, true)).filter(_ -> possessive(i, end));
        }
        return Optional.empty();
    }

    /// `is not the defendant's`, `was Hale's`: the possessive is near, and nothing is possessed.
    private boolean possessive(int be, int end) {
        for (int i = be + 1; i < Math.min(end, be + 8); i++) {
            boolean mark = (tokens.is(i, '\'')
                            || tokens.is(i, '\u2019')
                            || tokens.text(i).startsWith("'"))
                    || tokens.kind(i) == Tokens.Kind.WORD && tokens.text(i).endsWith("'s");
            if (mark) {
                int next = tokens.is(i, '\'') || tokens.is(i, '\u2019') ? i + 2 : i + 1;
                return next >= end
                        || tokens.kind(next) != Tokens.Kind.WORD
                        || words.is(tokens, next, "stop")
                        || words.is(tokens, next, "clause");
            }
        }
        return false;
    }

    private String said(Mention mention) {
        int first = tokens.at(mention.passage().start());
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.start(last + 1) < mention.passage().end()) {
            last++;
        }
        return Wording.of(tokens, first, last);
    }

    private boolean someone(int token) {
        return SOMEONE.has(tokens, token);
    }

    /// `the laboratory excluded Dow`: a name stands right behind.
    private boolean someoneBehind(int token, int end) {
        return token + 1 < end && tokens.kind(token + 1) == Tokens.Kind.WORD && tokens.capitalised(token + 1);
    }

    private boolean near(int from, int end, String word, int most) {
        for (int i = from; i < Math.min(end, from + most); i++) {
            if (tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// `konnte keiner Person zugeordnet werden`.
    private boolean none(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            if (words.is(tokens, i, "no")) {
                return true;
            }
        }
        return false;
    }

    /// `stammt mit hoher Wahrscheinlichkeit von`: how sure it is stands between, and no other place or thing.
    private boolean surely(int token) {
        return words.is(tokens, token, "not")
                || words.is(tokens, token, "adverb")
                || words.part("surely", tokens, token);
    }

    private boolean denied(int token, int first) {
        if (ResultRules.neither(tokens, token, first)) {
            return true;
        }
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
        }
        return false;
    }

    /// `the judge excluded the expert`: no test came to anything for the judge.
    boolean decides(String of) {
        Tokens said = Tokens.of(of);
        return said.size() > 0 && words.part("bench", said, said.size() - 1);
    }
}
