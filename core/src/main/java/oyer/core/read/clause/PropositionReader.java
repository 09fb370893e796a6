package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Reads what the clauses of a document say was so, or was not so. It would rather leave a clause out than take a
/// thought, a wish or half a denial for something told.
public final class PropositionReader {

    /// A longer sentence is a list or a broken page.
    private static final int LONGEST = 120;

    private static final int LONGEST_MARK = 24;

    private final Prose prose;
    private final Tokens tokens;
    private final Language language;
    private final Actors actors;
    private final Doers doers;
    private final Map<Integer, ExhibitReading> exhibitAt = new HashMap<>();
    private final BitSet times = new BitSet();
    private final Map<Integer, String> described = new HashMap<>();
    private final List<Proposition> found = new ArrayList<>();

    private PropositionReader(DocumentReadings readings, Prose prose, Actors actors) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.language = prose.language();
        this.actors = actors;
        this.doers = new Doers(actors, prose);
        readings.times().forEach(time -> each(time.passage(), times::set));
        Map<String, String> listed = listed(prose.characters());
        for (ExhibitReading exhibit : readings.exhibits()) {
            if (exhibit.mark().isPresent()) {
                each(exhibit.passage(), token -> exhibitAt.put(token, exhibit));
            }
            String inList =
                    exhibit.mark().map(mark -> listed.getOrDefault(mark, "")).orElse("");
            described.merge(
                    exhibit.exhibit(),
                    inList.isEmpty() ? exhibit.name() : inList,
                    (one, other) -> !inList.isEmpty() || other.length() > one.length() ? other : one);
        }
    }

    /// What lists say that a mark stands for, by mark: `Exhibit 3: pair of work boots`, on a line of its own.
    private static Map<String, String> listed(String text) {
        Map<String, String> listed = new HashMap<>();
        for (int from = 0, end; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String line = text.substring(from, Math.min(end, from + LONGEST));
            int colon = line.indexOf(':');
            if (colon > 0 && colon <= LONGEST_MARK && end - from < LONGEST) {
                listed.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return listed;
    }

    /// In order of place, but for questions and answers, which come last.
    ///
    /// @param actors whom the words of the document mean
    public static List<Proposition> read(DocumentReadings readings, Prose prose, Actors actors) {
        PropositionReader reader = new PropositionReader(readings, prose, actors);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s));
        }
        reader.answers(readings.statements());
        return List.copyOf(reader.found);
    }

    private void each(Passage passage, java.util.function.IntConsumer use) {
        for (int i = tokens.at(passage.start()); i < tokens.size() && tokens.start(i) < passage.end(); i++) {
            use.accept(i);
        }
    }

    private void sentence(int first, int end) {
        if (end - first > LONGEST || end - first < 2 || tokens.is(end - 1, '?')) {
            return;
        }
        found.addAll(clauses(first, end, OptionalInt.empty(), Optional.empty()));
    }

    /// @param you whom `you` means
    /// @param whole the passage to give instead of the clause
    private List<Proposition> clauses(int first, int end, OptionalInt you, Optional<Passage> whole) {
        List<Proposition> said = new ArrayList<>();
        Doers.Subject before = Doers.Subject.NOBODY;
        for (Cut.Clause clause : new Cut(tokens, language).of(first, end)) {
            Doers.Subject subject = Doers.Subject.NOBODY;
            for (int i = clause.first(); i < clause.end(); i++) {
                List<Predicate> predicates = Predicate.at(tokens, i, clause.end(), language);
                if (predicates == null || !verb(clause, i)) {
                    continue;
                }
                subject = clause.goesOn() && !before.equals(Doers.Subject.NOBODY)
                        ? before
                        : doers.subject(clause.first(), clause.end(), i, you);
                OptionalInt denied = subject.sure() ? denied(clause, i) : OptionalInt.empty();
                if (denied.isPresent()) {
                    for (Predicate predicate : predicates) {
                        said.addAll(propositions(clause, i, predicate, denied.getAsInt() == 1, subject, whole));
                    }
                }
            }
            before = subject;
        }
        return said;
    }

    private boolean verb(Cut.Clause clause, int token) {
        boolean noun = token > clause.first()
                && (ClauseWords.DETERMINER.has(tokens, token - 1)
                        || ClauseWords.PREPOSITION.has(tokens, token - 1)
                        || language == Language.ENGLISH && tokens.capitalised(token));
        boolean infinitive = token > clause.first() && (tokens.is(token - 1, "to") || tokens.is(token - 1, "zu"));
        boolean undone = infinitive && token - 2 >= clause.first() && ClauseWords.UNDONE.has(tokens, token - 2);
        if (language == Language.ENGLISH && ends(token, "ing")) {
            return going(clause, token);
        }
        if (tokens.is(token, "there")) { // `there was no blood on it`
            return language == Language.ENGLISH
                    && token + 1 < clause.end()
                    && ClauseWords.PASSIVE.has(tokens, token + 1);
        }
        boolean auxiliary = auxiliary(clause, token);
        noun |= language == Language.ENGLISH && Predicate.bare(tokens, token) && !finite(clause, token);
        return !noun && (!infinitive || undone) && !auxiliary && actors.at(token) == null;
    }

    /// `was wearing`, `denied knowing`: but not the `walking` of `a man walking`.
    private boolean going(Cut.Clause clause, int token) {
        int before = token - 1;
        if (before > clause.first() && (not(before) || ends(before, "ly"))) {
            before--;
        }
        return before >= clause.first()
                && (ClauseWords.PASSIVE.has(tokens, before)
                        || ClauseWords.UNDONE.has(tokens, before)
                        || ClauseWords.DONE.has(tokens, before));
    }

    /// Whether what stands before a form that is also a noun makes it a verb: `he and I smoke`, `did not show`.
    private boolean finite(Cut.Clause clause, int token) {
        for (int i = token - 1; i >= Math.max(clause.first(), token - 2); i--) {
            boolean leads = ClauseWords.PRONOUN.has(tokens, i)
                    || ClauseWords.ABLE.has(tokens, i)
                    || ClauseWords.PASSIVE.has(tokens, i)
                    || not(i)
                    || actors.at(i) != null
                    || tokens.is(i, "did")
                    || tokens.is(i, "do")
                    || tokens.is(i, "to")
                    || tokens.is(i, "does");
            if (leads) {
                return true;
            }
        }
        return tokens.is(clause.first(), "did")
                || tokens.is(clause.first(), "do")
                || ClauseWords.PASSIVE.has(tokens, clause.first());
    }

    /// `had seen`, `hat gesehen`: the verb is another.
    private boolean auxiliary(Cut.Clause clause, int token) {
        boolean form = switch (language) {
            case ENGLISH -> tokens.is(token, "had") || tokens.is(token, "has") || tokens.is(token, "have");
            case GERMAN -> tokens.first(token) == 'h' && tokens.length(token) <= 6;
        };
        if (!form) {
            return false;
        }
        if (language == Language.ENGLISH) {
            int next = token + 1;
            while (next < clause.end()
                    && (not(next) && !tokens.is(next, "no") || ends(next, "ly") || tokens.is(next, "ever"))) {
                next++;
            }
            return next >= clause.end()
                    || !ClauseWords.DETERMINER.has(tokens, next)
                            && !tokens.is(next, "no")
                            && tokens.kind(next) != Kind.NUMBER
                            && !tokens.is(next, "one");
        }
        for (int i = clause.first(); i < clause.end(); i++) {
            if (i != token && participle(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean participle(int token) {
        return tokens.kind(token) == Kind.WORD
                && tokens.length(token) > 4
                && !tokens.capitalised(token)
                && (ends(token, "t") || ends(token, "en"));
    }

    private boolean ends(int token, String ending) {
        return tokens.characters().startsWith(ending, tokens.end(token) - ending.length());
    }

    /// 1 where it was not so, 0 where it was; empty where the clause does not say.
    private OptionalInt denied(Cut.Clause clause, int verb) {
        int not = 0;
        boolean able = false;
        for (int i = clause.first(); i < clause.end(); i++) {
            if (times.get(i)) {
                continue; // the month of May
            }
            if (ClauseWords.SUPPOSED.has(tokens, i) || ClauseWords.OPEN.has(tokens, i)) {
                return OptionalInt.empty();
            }
            boolean before = i < verb && ClauseWords.UNDONE.has(tokens, i);
            if (not(i) || before) {
                not++;
            }
            able |= ClauseWords.ABLE.has(tokens, i)
                    && language == Language.ENGLISH
                    && !tokens.is(i, "can")
                    && !tokens.is(i + 1, "be");
        }
        boolean seen = tokens.is(verb, "see") || tokens.is(verb, "hear");
        boolean idle = able && not == 0 && !seen;
        return not > 1 || idle ? OptionalInt.empty() : OptionalInt.of(not);
    }

    private boolean not(int token) {
        return ClauseWords.NOT.has(tokens, token)
                || tokens.length(token) > 3 && (ends(token, "n't") || ends(token, "n\u2019t"));
    }

    private List<Proposition> propositions(
            Cut.Clause clause,
            int verb,
            Predicate predicate,
            boolean denied,
            Doers.Subject subject,
            Optional<Passage> whole) {
        Set<Integer> people = new HashSet<>();
        Set<String> things = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        Map<Integer, ExhibitReading> marked = new LinkedHashMap<>();
        boolean active = !doers.passive(clause.first(), clause.end(), verb) && language == Language.ENGLISH;
        for (int i = clause.first(); i < clause.end(); i++) {
            Mention mention = actors.at(i);
            ExhibitReading exhibit = exhibitAt.get(i);
            if (mention != null) {
                if (!actors.owner(i, mention) && !subject.entity().equals(OptionalInt.of(actors.entity(mention)))) {
                    people.add(actors.entity(mention));
                }
            } else if (actors.him(i)) {
                OptionalInt who = actors.other(i, subject);
                if (who.isEmpty()) {
                    return List.of(); // somebody, and whom is not known
                }
                people.add(who.getAsInt());
            } else if (exhibit != null) {
                marked.put(exhibit.exhibit(), exhibit);
            } else if (i != verb && thing(i, clause.end())) {
                (active && i < verb ? subjects : things).add(Things.of(tokens, i));
            }
        }
        if (things.isEmpty() && marked.isEmpty() && subject.equals(Doers.Subject.NOBODY)) {
            things.addAll(subjects);
        }
        boolean denies = denied != predicate.denies();
        int from = clause.first();
        if (tokens.length(from) == 1 && tokens.is(from + 1, '.') && from + 2 < verb) {
            from += 2; // the label of a turn
        }
        Passage passage = whole.orElse(prose.passage(from, clause.end() - 1));
        List<Proposition> all = new ArrayList<>();
        if (marked.isEmpty()) {
            add(all, passage, predicate, denies, subject, people, things, verb);
        }
        for (ExhibitReading exhibit : marked.values()) {
            Set<String> with = new LinkedHashSet<>(things);
            List<String> words = words(described.getOrDefault(exhibit.exhibit(), exhibit.name()));
            // what is denied of an item is denied of it whatever else describes it
            with.addAll(denies && !words.isEmpty() ? List.of(words.getLast()) : words);
            add(all, passage, predicate, denies, subject, people, with, verb);
        }
        return all;
    }

    private void add(
            List<Proposition> all,
            Passage passage,
            Predicate predicate,
            boolean denied,
            Doers.Subject subject,
            Set<Integer> people,
            Set<String> things,
            int verb) {
        OptionalInt teller = actors.teller(verb);
        all.add(new Proposition(passage, predicate, denied, subject.entity(), people, things, teller));
        predicate
                .takes()
                .ifPresent(taken -> all.add(new Proposition(
                        passage, predicate.taken(taken), false, subject.entity(), people, things, teller)));
    }

    /// A word that names something of the clause's matter.
    private boolean thing(int token, int end) {
        if (tokens.kind(token) != Kind.WORD
                || language == Language.GERMAN && !tokens.capitalised(token)
                || times.get(token)
                || tokens.length(token) < 3
                || ClauseWords.STOP.has(tokens, token)
                || ClauseWords.NOT.has(tokens, token)
                || ClauseWords.ABLE.has(tokens, token)
                || ClauseWords.GENERAL.has(tokens, token)
                || ClauseWords.UNDONE.has(tokens, token)
                || not(token)) {
            return false;
        }
        boolean owner = token + 1 < end && (tokens.is(token + 1, "'s") || tokens.is(token + 1, "\u2019s"))
                || ends(token, "'s")
                || ends(token, "\u2019s");
        boolean manner = language == Language.ENGLISH && ends(token, "ly");
        return !owner && !manner;
    }

    /// The words of an item's description before its first comma, of which the last names it: `pair of work boots`.
    private List<String> words(String name) {
        Tokens words = Tokens.of(name);
        List<String> things = new ArrayList<>();
        for (int i = 0; i < words.size() && !words.is(i, ','); i++) {
            if (words.kind(i) == Kind.WORD
                    && words.length(i) > 2
                    && words.text(i).indexOf('\'') < 0
                    && !ClauseWords.STOP.has(words, i)
                    && !ClauseWords.GENERAL.has(words, i)) {
                things.add(Things.of(words, i));
            }
        }
        return things;
    }

    /// `Q. Did you own a can? A. No.` says that he owned none.
    private void answers(List<Statement> statements) {
        List<Statement> turns = statements.stream()
                .filter(s -> s.mode() == Statement.Mode.DIRECT)
                .sorted(Comparator.comparing(s -> s.passage().span()))
                .toList();
        for (int i = 0; i + 1 < turns.size(); i++) {
            Statement question = turns.get(i);
            Statement answer = turns.get(i + 1);
            int first = tokens.at(question.passage().start());
            int end = Math.min(tokens.size(), tokens.at(question.passage().end()));
            int reply = tokens.at(answer.passage().start());
            boolean near = reply - end <= 8 && reply < tokens.size() && end - first <= LONGEST / 2;
            boolean asks = question.act() == Statement.Act.ASKS
                    && end > first
                    && answer.speaker().isPresent();
            boolean did = near && did(reply);
            boolean not = did && not(reply + 2);
            boolean yes = near && ClauseWords.YES.has(tokens, reply) || did && !not;
            boolean no = near && ClauseWords.NO.has(tokens, reply) || not;
            if (!asks || !yes && !no || !closed(first, end)) {
                continue;
            }
            int last = Math.min(
                    prose.sentences().end(prose.sentences().of(reply)) - 1,
                    tokens.at(answer.passage().end()) - 1);
            Passage both = prose.passage(first, Math.max(reply, Math.min(last, reply + 12)));
            for (Proposition asked : clauses(first, end, answer.speaker(), Optional.of(both))) {
                if (!asked.denied()) {
                    found.add(new Proposition(
                            both,
                            asked.predicate(),
                            no,
                            asked.doer(),
                            asked.people(),
                            asked.things(),
                            answer.speaker()));
                }
            }
        }
    }

    /// `I did.`, `There were.`, `He did not.`: an answer in two words or three.
    private boolean did(int reply) {
        boolean subject = ClauseWords.PRONOUN.has(tokens, reply) || tokens.is(reply, "there");
        if (reply + 2 >= tokens.size()) {
            return false;
        }
        boolean verb = ClauseWords.PASSIVE.has(tokens, reply + 1)
                || tokens.is(reply + 1, "did")
                || tokens.is(reply + 1, "had")
                || tokens.is(reply + 1, "have");
        return subject && verb && (tokens.is(reply + 2, '.') || tokens.is(reply + 3, '.'));
    }

    /// Whether a question can be answered by yes or no: it begins with its verb.
    private boolean closed(int first, int end) {
        for (int i = first; i < Math.min(end, first + 6); i++) {
            boolean opens = i == first || tokens.is(i - 1, ',') || ClauseWords.AND.has(tokens, i - 1);
            boolean verb = ClauseWords.PASSIVE.has(tokens, i)
                    || tokens.is(i, "did")
                    || tokens.is(i, "do")
                    || tokens.is(i, "does")
                    || tokens.is(i, "have")
                    || tokens.is(i, "had")
                    || tokens.is(i, "has")
                    || tokens.is(i, "haben")
                    || tokens.is(i, "hatten")
                    || tokens.is(i, "hat")
                    || Predicate.table(language).get(tokens, i) != null && language == Language.GERMAN;
            if (opens && verb) {
                return true;
            }
        }
        return false;
    }
}
