package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.read.name.Cast;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;
import oyer.core.time.When;

/// The interviews of which a report tells with their day: `On March 12 I interviewed Ada Berg`, `Am 12.03. wurde die
/// Zeugin Berg vernommen`. What is reported of her after it, until the next interview is told, she said that day.
public final class Interviews {

    /// So many sentences a report goes on about one interview at most.
    private static final int GOES_ON = 40;
    /// So many tokens from the verb stands who is interviewed.
    private static final int NEAR = 10;

    private static final WordSet VERBS = WordSet.of(
            "interviewed",
            "re-interviewed",
            "reinterviewed",
            "questioned",
            "interrogated",
            "vernommen",
            "vernahm",
            "befragt",
            "befragte",
            "einvernommen",
            "nachvernommen",
            "angehört",
            "telephoned",
            "phoned");

    private static final WordSet SPOKE = WordSet.of("spoke", "met", "sprach");

    private static final WordSet ELSEWHERE = WordSet.of(
            "testified",
            "testimony",
            "trial",
            "court",
            "hearing",
            "wrote",
            "letter",
            "affidavit",
            "later",
            "earlier",
            "previously",
            "hauptverhandlung",
            "gericht",
            "schrieb",
            "brief",
            "später",
            "früher",
            "zuvor");

    private record Interview(int sentence, Set<Integer> people, When day) {}

    private final Prose prose;
    private final List<Interview> interviews = new ArrayList<>();

    public Interviews(Prose prose, Cast cast, List<TimeReading> times) {
        this.prose = prose;
        Tokens tokens = prose.tokens();
        int mention = 0;
        int time = 0;
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            int from = tokens.start(first);
            int to = tokens.end(end - 1);
            while (mention < cast.mentions().size()
                    && cast.mentions().get(mention).passage().start() < from) {
                mention++;
            }
            while (time < times.size() && times.get(time).passage().start() < from) {
                time++;
            }
            int verb = verb(first, end);
            if (verb < 0 || tokens.is(end - 1, '?')) {
                continue;
            }
            Set<Integer> people = people(cast.mentions(), mention, to, verb);
            if (!people.isEmpty()) {
                interviews.add(new Interview(s, people, day(tokens, first, times, time, to)));
            }
        }
    }

    private int verb(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean spoke = SPOKE.has(prose.tokens(), i) && to(i + 1, end);
            if (spoke || VERBS.has(prose.tokens(), i)) {
                return i;
            }
        }
        return -1;
    }

    /// `spoke to`, `met with`, `spoke by telephone with`.
    private boolean to(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            if (prose.tokens().is(i, "with")
                    || prose.tokens().is(i, "to")
                    || prose.tokens().is(i, "mit")) {
                return true;
            }
        }
        return false;
    }

    /// Who is named right behind the verb, and whoever is joined to him; else who stands before it.
    private Set<Integer> people(List<Mention> mentions, int from, int to, int verb) {
        Set<Integer> behind = new HashSet<>();
        Set<Integer> before = new HashSet<>();
        int reach = verb + NEAR;
        for (int i = from; i < mentions.size() && mentions.get(i).passage().start() < to; i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != EntityKind.PERSON) {
                continue;
            }
            int token = prose.tokens().at(mention.passage().start());
            if (token < verb) {
                before.clear();
                before.add(mention.entity());
            } else if (token <= reach && (behind.isEmpty() || joined(token))) {
                behind.add(mention.entity());
                reach = token + NEAR;
            }
        }
        boolean by = prose.tokens().is(verb + 1, "by") || prose.tokens().is(verb + 1, "von");
        return behind.isEmpty() || by ? before : behind;
    }

    private boolean joined(int token) {
        return prose.tokens().is(token - 1, "and") || prose.tokens().is(token - 1, "und");
    }

    /// The one day that the sentence tells.
    private static When day(Tokens tokens, int first, List<TimeReading> times, int from, int to) {
        When day = new When.Undated();
        for (int i = from; i < times.size() && times.get(i).passage().start() < to; i++) {
            When when = times.get(i).when();
            boolean one = when.earliest().isPresent() && when.earliest().equals(when.latest());
            if (!one
                    || Occasions.born(
                            tokens, first, tokens.at(times.get(i).passage().start()))) {
                continue;
            }
            if (day.dated() && !day.earliest().equals(when.earliest())) {
                return new When.Undated();
            }
            day = when;
        }
        return day;
    }

    /// When somebody said what is reported at a token: the day of the last interview told before, if it was his; of
    /// what he said in court, wrote, or told somebody else, it is not the day.
    public When day(int token, int speaker) {
        int sentence = prose.sentences().of(token);
        if (elsewhere(token)) {
            return new When.Undated();
        }
        int upTo = upTo(sentence);
        if (upTo == 0) {
            return new When.Undated();
        }
        Interview last = interviews.get(upTo - 1);
        boolean his = last.people().contains(speaker) && sentence - last.sentence() <= GOES_ON;
        return his ? last.day() : new When.Undated();
    }

    /// How many interviews are told up to a sentence.
    private int upTo(int sentence) {
        int low = 0;
        int high = interviews.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (interviews.get(middle).sentence() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The one person heard in the sentence right before that of a token, if it tells of an interview.
    public OptionalInt before(int token) {
        int before = prose.sentences().of(token) - 1;
        for (int i = upTo(before) - 1; i >= 0 && interviews.get(i).sentence() == before; i--) {
            Interview interview = interviews.get(i);
            if (interview.people().size() == 1) {
                return OptionalInt.of(interview.people().iterator().next());
            }
        }
        return OptionalInt.empty();
    }

    /// Whether the sentence at a token tells of what was said in court, written, or at another time.
    public boolean elsewhere(int token) {
        int sentence = prose.sentences().of(token);
        for (int i = prose.sentences().first(sentence); i < prose.sentences().end(sentence); i++) {
            if (ELSEWHERE.has(prose.tokens(), i)) {
                return true;
            }
        }
        return false;
    }
}
