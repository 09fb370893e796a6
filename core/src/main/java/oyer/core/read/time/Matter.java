package oyer.core.read.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.MatterDay;
import oyer.core.text.Sentences;
import oyer.core.text.TableFile;
import oyer.core.time.CalendarPoint;
import oyer.core.time.When;

/// The day of the matter that a paper is about: as its own head or a sentence of it says (`Date of offence:`, `the fire
/// of 12 March 1998`), else as it was given from another paper of the case. Hours and weekdays that an interview or a
/// letter tells without a day are reckoned from it.
final class Matter {

    /// So many atoms before a day a word for what happened makes it the day of that: `the fire in the barn on 12
    /// March`.
    private static final int BEFORE = 9;

    /// A label is no longer, and stands no farther before its day.
    private static final int LABEL = 44;

    /// A moment of the matter and an hour farther from it have nothing to do with each other.
    private static final Duration FAR = Duration.ofHours(14);

    /// So much nearer an hour of sleep must lie than the same of the day.
    private static final Duration ASLEEP = Duration.ofHours(5);

    private static final Map<String, Set<String>> WORDS = TableFile.phrases(Matter.class, "matter.txt");
    private static final Set<String> PICKS = Set.of("the", "am", "den", "dem");
    /// What can begin what a weekday is before or after.
    private static final Set<String> WHAT = Set.of(
            "i", "he", "she", "we", "they", "you", "it", "the", "my", "his", "her", "our", "their", "your", "der",
            "dem", "den", "meiner", "seiner", "ihrer", "unserer", "meinem", "seinem", "ihrem");
    private static final Set<String> LABELS = words("label");
    private static final Set<String> NOUNS = words("noun");
    private static final Set<String> PAPERS = words("paper");
    private static final Set<String> LATER = words("later");
    private static final Set<String> WRITINGS = words("writing");
    /// So far from a day stands what was done then.
    private static final int DEED = 14;

    private static final Set<String> DEEDS = words("deed");
    /// The same where it stands right behind the auxiliary, for a stolen car is none.
    private static final Set<String> DONE = words("done");
    private static final Set<String> NO_DEED = words("no-deed");
    private static final Set<String> PASSIVE = words("passive");
    private static final Set<String> LEADING = Set.of("between", "on", "from", "at", "about");
    private static final Set<String> ON =
            Set.of("on", "of", "about", "vom", "am", "zum", "night", "evening", "morning", "nacht");

    private final Telling telling;
    private final Atoms atoms;
    private final Sentences sentences;
    private final String text;
    private Optional<LocalDate> day;
    private Optional<LocalDateTime> at;
    private int by;

    Matter(Telling telling, Optional<MatterDay> given, Atoms atoms, Sentences sentences, String text) {
        this.telling = telling;
        this.atoms = atoms;
        this.sentences = sentences;
        this.text = text;
        this.day = given.map(MatterDay::day);
        this.at = given.flatMap(MatterDay::at);
        this.by = given.isPresent() ? Places.CASE : -1;
    }

    /// The words and phrases of a kind in `matter.txt`.
    static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    Telling telling() {
        return telling;
    }

    boolean looksBack() {
        return telling != Telling.NONE;
    }

    /// Whether it looks back, and is no letter.
    boolean tellsNoLetter() {
        return looksBack() && telling != Telling.LETTER;
    }

    Optional<LocalDate> day() {
        return day;
    }

    /// About when it was, where that is known.
    Optional<LocalDateTime> at() {
        return at;
    }

    /// Whether a time is that day, or the one before or after it.
    boolean isBeside(When when) {
        return when instanceof When.Day told
                && day.filter(on -> Math.abs(on.toEpochDay() - told.date().toEpochDay()) <= 1)
                        .isPresent();
    }

    /// The number of the expression that says it, [Places#CASE] when another paper does.
    int by() {
        return by;
    }

    /// The paper itself names the day. The first time it does so counts.
    void names(LocalDate on, Optional<LocalDateTime> moment, int number) {
        if (by >= 0) {
            if (day.equals(Optional.of(on)) && at.isEmpty()) {
                at = moment;
            }
            return;
        }
        // what another paper knows of the hour holds where both tell of the same night
        at = moment.or(() -> at.filter(then -> Math.abs(then.toLocalDate().toEpochDay() - on.toEpochDay()) <= 1));
        day = Optional.of(on);
        by = number;
    }

    /// Whether the words before a day say that the matter was then.
    boolean isNamedBy(Expression e) {
        return labelled(atoms.start(e.first)) || told(e);
    }

    /// `On the evening of May 19, 1993 the shop was robbed`, `wurde am 3. Mai 1986 erstochen`: the sentence tells of a
    /// day what was done then to somebody.
    boolean isOfDeed(Expression e) {
        if (day.isPresent() || e.day == 0 && e.weekday == 0) {
            return false;
        }
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        boolean passive = false;
        boolean deed = false;
        for (int atom = Math.max(0, e.first - DEED); atom < Math.min(atoms.size(), e.last + DEED); atom++) {
            int token = atoms.token(atom);
            if (token < from || token >= to) {
                continue;
            }
            String word = atoms.word(atom);
            if (LATER.contains(word) || PAPERS.contains(word) || NO_DEED.contains(word)) {
                return false;
            }
            passive |= PASSIVE.contains(word);
            deed |= DEEDS.contains(word) || DONE.contains(word) && PASSIVE.contains(atoms.word(atom - 1));
        }
        return passive && deed && !isOfPaper(e);
    }

    /// `Occurred:   between Fri 10/16/2015`, `Tatzeit: Samstag, 10.02.1996`.
    private boolean labelled(int offset) {
        return isLabelled(text, offset);
    }

    static boolean isLabelled(String text, int offset) {
        int line = offset;
        while (line > 0 && text.charAt(line - 1) != '\n' && offset - line <= LABEL) {
            line--;
        }
        String before = text.substring(line, offset).toLowerCase(Locale.ROOT);
        // `Venue: 14 Hale Street        Committed: between 2100 hrs 14/6/91`
        int column = before.lastIndexOf("   ", Math.max(0, before.lastIndexOf(':')));
        int gap = before.lastIndexOf("   ");
        return offset - line <= LABEL && labels(before)
                || column >= 0 && labels(before.substring(column).strip())
                || leadsIn(before.substring(gap < 0 ? 0 : gap).strip());
    }

    /// `Committed between`, and no colon: the label and what leads on from it are all that stands there.
    private static boolean leadsIn(String before) {
        int word = before.lastIndexOf(' ');
        return word > 0
                && LEADING.contains(before.substring(word + 1))
                && LABELS.contains(before.substring(0, word).strip())
                && (before.startsWith("committed") || before.startsWith("occurred"));
    }

    private static boolean labels(String before) {
        int end = before.indexOf(':');
        if (end < 0) {
            end = before.indexOf("  ", before.length() - before.stripLeading().length());
        }
        return end > 0
                && LABELS.contains(before.substring(0, end)
                        .strip()
                        .replaceAll("[ .&/]+", " ")
                        .strip());
    }

    /// `concerning the fire at the mill on 12 March 1998`: a noun of what happened, then words that lead on to its day.
    private boolean told(Expression e) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        if (e.first == 0
                || !ON.contains(atoms.word(e.first - 1)) && !ON.contains(atoms.word(e.first - 2))
                || isOfPaper(e)) {
            return false;
        }
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - BEFORE) && atoms.token(atom) >= from; atom--) {
            if (NOUNS.contains(atoms.word(atom))) {
                return true;
            }
            if (LATER.contains(atoms.word(atom))) {
                return false; // `convicted of the murder of E. P. and sentenced on 19 July`
            }
        }
        return false;
    }

    /// `the fire report of 12 March`: the day of the paper, which stands nearer.
    private boolean isOfPaper(Expression e) {
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - 3); atom--) {
            if (PAPERS.contains(atoms.word(atom))) {
                return true;
            }
        }
        return false;
    }

    /// `the confession of October 30, 1984`: which writing is meant, and the story does not go to its day.
    boolean isOfWriting(Expression e) {
        boolean whole = e.day > 0 && e.month > 0 && e.hour < 0;
        String before = whole ? atoms.word(e.first - 1) : "";
        return (before.equals("of") || before.equals("dated")) && WRITINGS.contains(atoms.word(e.first - 2));
    }

    /// `the Saturday after I was charged`, `am Samstag nach dem Brand`: 1 behind what is told there, -1 before it; 0
    /// where the weekday is picked by nothing of the kind.
    int besideWhat(Expression e) {
        boolean picked = e.weekday > 0 && e.day == 0 && PICKS.contains(atoms.word(e.first - 1));
        if (!picked || e.last + 2 >= atoms.size() || !WHAT.contains(atoms.word(e.last + 2))) {
            return 0;
        }
        return switch (atoms.word(e.last + 1)) {
            case "after", "nach" -> 1;
            case "before", "vor" -> -1;
            default -> 0;
        };
    }

    /// Whether what follows a picked weekday is the matter itself: `the Saturday after the fire`.
    boolean isBesideMatter(Expression e) {
        int end = Math.min(atoms.size(), e.last + 6);
        for (int atom = e.last + 2; atom < end && atoms.length(atom) > 1; atom++) {
            if (NOUNS.contains(atoms.word(atom))) {
                return day.isPresent();
            }
        }
        return false;
    }

    /// The day and half of the day of an hour of the matter; of a night and its day, those at which it was.
    Optional<CalendarPoint> hour(Expression e, CalendarPoint day) {
        if (e.hour < 0) {
            boolean night = e.part.equals("TNI")
                    && at.filter(then -> then.getHour() < 12).isPresent();
            return Optional.of(day.plus(Pointing.delta(e.point) - (night ? 1 : 0)));
        }
        if (!Pointing.isOfStory(e.point) || Pointing.isThat(e.point)) {
            Optional<LocalDateTime> then = nearest(Clock.hour(e), e.minute, e.twelve);
            if (then.isPresent()) {
                if (e.twelve) {
                    e.pm = then.get().getHour() >= 12;
                    e.am = !e.pm;
                }
                return Optional.of(CalendarPoint.day(then.get().toLocalDate()));
            }
        }
        return Optional.of(day.plus(Pointing.delta(e.point)));
    }

    /// The moment nearest to the matter that an hour can mean.
    ///
    /// @param twelve whether it may be before noon or after it
    Optional<LocalDateTime> nearest(int hour, int minute, boolean twelve) {
        if (day.isEmpty() || hour > 24 || minute > 59) {
            return Optional.empty();
        }
        LocalDateTime here = day.get().atStartOfDay().plusHours(hour).plusMinutes(Math.max(minute, 0));
        if (at.isEmpty()) {
            return twelve ? Optional.empty() : Optional.of(here);
        }
        LocalDateTime best = here;
        for (int halves = -4; halves <= 4; halves++) {
            LocalDateTime then = here.plusHours(12L * halves);
            if ((twelve || halves % 2 == 0) && weighed(then, twelve) < weighed(best, twelve)) {
                best = then;
            }
        }
        return apart(best) <= FAR.toMinutes() ? Optional.of(best) : Optional.empty();
    }

    /// How far an hour lies from the matter; what may be three in the afternoon is seldom three at night.
    private long weighed(LocalDateTime then, boolean twelve) {
        boolean asleep = twelve && isSmall(then) && !at.filter(Matter::isSmall).isPresent();
        return apart(then) + (asleep ? ASLEEP.toMinutes() : 0);
    }

    private static boolean isSmall(LocalDateTime then) {
        return then.getHour() >= 1 && then.getHour() < 6;
    }

    /// Whether an hour of a day told of beside the matter is rather after noon: near ten at night, `half past nine`.
    boolean isAfternoon(LocalDate of, int hour, int minute) {
        if (!looksBack() || at.isEmpty() || hour > 11) {
            return false;
        }
        LocalDateTime early = of.atTime(hour, Math.max(minute, 0));
        return apart(early) <= Duration.ofDays(1).toMinutes() && apart(early.plusHours(12)) < weighed(early, true);
    }

    private long apart(LocalDateTime then) {
        return Math.abs(Duration.between(at.orElse(then), then).toMinutes());
    }
}
