package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            for (int i = draft.content().first();
                    !draft.own() && i <= draft.content().last();
                    i++) {
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
            if (row.nextDay() && before >= 0 && anchors.get(before).head()) {
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

    /// When it was said, by the scene in which its cue stands.
    ///
    /// @param own what kind of own account it is told in, or nothing
    public When day(Range cue, String own) {
        boolean account = !own.isEmpty();
        boolean evening = own.equals("account") || own.equals("report"); // and no letter, which tells of years
        int last = before(cue.first());
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
