package oyer.core.read.statement.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.TimeReading;
import oyer.core.read.paper.PaperKinds;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.text.Prose;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordSet;
import oyer.core.time.When;

/// The day on which somebody was told what a paper goes on to tell, where the sentence of the telling has none: that of
/// the scene, `On May 3 I went to the house. The widow said ...`, `The next morning he rang me. He told me ...`; in the
/// papers of an inquiry that of the entry (`Saturday 5th June`, and rows with times below it) or of the head.
public final class Scenes {

    /// A sentence opens with a day that begins within so many tokens.
    private static final int OPENING = 3;

    /// So many sentences a scene lasts at most.
    private static final int LASTS = 40;

    /// A newspaper tells of the day in court within so many sentences, heading and all.
    private static final int OPENERS = 9;

    private static final int WEEK = 8;

    /// Tokens of a head.
    private static final int HEAD = 40;

    private static final WordSet COURT =
            WordSet.of("court", "jury", "jurors", "tribunal", "trial", "inquest", "prozeß");

    private static final WordSet CLOCK = WordSet.of(
            "at", "about", "approximately", "hours", "hrs", "h", "am", "pm", "a", "p", "m", "um", "gegen", "uhr");

    private static final Set<String> INQUIRY = Set.of("report", "interview", "form", "statement");
    private static final Set<String> OTHER = Set.of("judgment", "article", "charge");

    /// @param at the token of the day
    /// @param head whether it stands in a head, for all below it
    private record Anchor(int at, When day, boolean head) {}

    private final ClauseText text;
    private final List<Anchor> anchors = new ArrayList<>();
    private final boolean inquiry;
    private final When hearing;
    private final When written;

    /// @param inquiry whether the paper is one of an inquiry
    /// @param drafts all that is said: a day within another's words opens no scene
    public Scenes(
            ClauseText text,
            boolean inquiry,
            List<TimeReading> times,
            ClockRows rows,
            Occasions occasions,
            List<Draft> drafts) {
        this.text = text;
        this.inquiry = inquiry;
        boolean[] told = new boolean[text.tokens.size()];
        for (Draft draft : drafts) {
            boolean hides = !draft.own() && !draft.rule().equals("reported");
            for (int i = draft.content().first(); hides && i <= draft.content().last(); i++) {
                told[i] = true;
            }
        }
        for (int i = 0; i < times.size(); i++) {
            When when = times.get(i).when();
            int at = text.tokens.at(times.get(i).passage().start());
            int first = text.prose.sentences().first(text.prose.sentences().of(at));
            boolean one = when.earliest().isPresent() && when.earliest().equals(when.latest());
            if (occasions.heads(i)) {
                anchors.add(new Anchor(at, when, true));
            } else if (at - first < OPENING
                    && when.dated()
                    && !told[at]
                    && text.quoted.at(at) < 0
                    && !clock(times.get(i))) {
                // a stretch of days that opens a sentence ends the scene and begins none
                anchors.add(new Anchor(at, one ? when : new When.Undated(), false));
            }
        }
        midnight(rows.rows());
        this.written = anchors.stream()
                .filter(Anchor::head)
                .map(Anchor::day)
                .findFirst()
                .orElseGet(() -> first(times));
        Set<String> kinds = PaperKinds.of(text.prose);
        boolean press = kinds.contains("article") || Set.of("transcript").containsAll(kinds);
        this.hearing = press ? hearing(times, occasions, told) : new When.Undated();
    }

    /// The day in court of which a newspaper tells at its beginning: `told the jury yesterday`, `vor dem Landgericht am
    /// Mittwoch`; what else was said there has no day of its own.
    private When hearing(List<TimeReading> times, Occasions occasions, boolean[] told) {
        Optional<LocalDate> printed = Optional.empty();
        for (int i = 0; i < times.size(); i++) {
            When when = times.get(i).when();
            int at = text.tokens.at(times.get(i).passage().start());
            boolean one = when.earliest().isPresent() && when.earliest().equals(when.latest());
            if (one && (occasions.heads(i) || printed.isEmpty())) {
                printed = when.earliest();
                continue;
            }
            int sentence = text.prose.sentences().of(at);
            if (sentence > OPENERS) {
                break;
            }
            boolean fresh = one
                    && printed.isPresent()
                    && !when.earliest().get().isAfter(printed.get())
                    && when.earliest().get().isAfter(printed.get().minusDays(WEEK));
            if (fresh && !told[at] && inCourt(sentence)) {
                return when;
            }
        }
        return new When.Undated();
    }

    /// The day that stands first in a paper, where that is in its head.
    private When first(List<TimeReading> times) {
        if (times.isEmpty() || text.tokens.at(times.getFirst().passage().start()) > HEAD) {
            return new When.Undated();
        }
        When when = times.getFirst().when();
        boolean one = when.earliest().isPresent() && when.earliest().equals(when.latest());
        return one ? when : new When.Undated();
    }

    private boolean inCourt(int sentence) {
        for (int i = text.prose.sentences().first(sentence);
                i < text.prose.sentences().end(sentence);
                i++) {
            boolean word = text.word(i) && text.tokens.length(i) > 3;
            if (word && (COURT.has(text.tokens, i) || text.ends(i, "gericht") || text.ends(i, "prozess"))) {
                return true;
            }
        }
        return false;
    }

    /// `At 2318 hours`: the time of the clock goes on with the scene and opens none.
    private static boolean clock(TimeReading time) {
        for (String word : time.passage().words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !CLOCK.has(word)) {
                return false;
            }
        }
        return time.when() instanceof When.Moment;
    }

    /// Whether a paper is one of an inquiry, in which each sentence is told for itself.
    public static boolean inquiry(Prose prose) {
        Set<String> kinds = PaperKinds.of(prose);
        return kinds.stream().anyMatch(INQUIRY::contains) && kinds.stream().noneMatch(OTHER::contains);
    }

    /// Behind midnight the rows of a log are of the day after their heading.
    private void midnight(List<ClockRows.Row> rows) {
        for (ClockRows.Row row : rows) {
            int before = before(row.at());
            boolean told = before >= 0 && anchors.get(before).at() >= row.at() - 1; // the hour has its day of itself
            if (row.nextDay() && before >= 0 && !told && anchors.get(before).head()) {
                anchors.get(before)
                        .day()
                        .earliest()
                        .map(day -> new Anchor(row.at(), new When.Day(day.plusDays(1)), true))
                        .ifPresent(next -> anchors.add(before + 1, next));
            }
        }
    }

    /// The last anchor up to a token, or -1.
    private int before(int token) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).at() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// The day of the paper, on which what it orders was ordered.
    public When written() {
        return written;
    }

    /// When it was said, by the scene in which its cue stands.
    ///
    /// @param own what kind of own account it is told in, or nothing
    public When day(Range cue, String own) {
        boolean account = !own.isEmpty();
        boolean evening = own.equals("account") || own.equals("report"); // and no letter, which tells of years
        int last = before(cue.first());
        boolean court = hearing.dated()
                && !account
                && !before(cue)
                && (last < 0 || anchors.get(last).head());
        if (court) {
            return hearing;
        }
        if (last < 0 || !inquiry && !account || before(cue)) {
            return new When.Undated();
        }
        Anchor anchor = anchors.get(last);
        int apart =
                text.prose.sentences().of(cue.first()) - text.prose.sentences().of(anchor.at());
        boolean lasts = anchor.head()
                ? inquiry && !account
                : apart <= LASTS && (inquiry && !account || evening || near(anchor, cue));
        return lasts ? anchor.day() : new When.Undated();
    }

    /// `had told`, `gesagt hatte`: before the scene.
    private boolean before(Range cue) {
        for (int i = cue.first() - 2; i <= cue.last() + 1; i++) {
            boolean had = text.tokens.is(i, "had") || text.tokens.is(i, "hatte") || text.tokens.is(i, "hatten");
            if (had && text.quoted.at(i) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Anchor anchor, Range cue) {
        for (int i = anchor.at() + 1; i <= cue.first(); i++) {
            if (text.tokens.gap(i) == Gap.BLOCK) {
                return false;
            }
        }
        return true;
    }
}
