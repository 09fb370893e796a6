package oyer.core.read.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Sentences;
import oyer.core.time.CalendarPoint;
import oyer.core.time.When;

/// Tells the days of a matter from those on which it was told of, at a trial or in a letter years later. After `The
/// trial opened on 3 March 1998`, `on 15 May she had signed` goes back to the matter, and where nothing says to which
/// of the two a bare day belongs, its year stays open.
final class LookingBack {

    /// So many atoms on each side, within its sentence, tell what an expression is told of.
    private static final Set<String> THAT = Set.of("dass", "daß");
    private static final int WINDOW = 30;

    /// Within so many atoms before a day, a word of telling says that it is the day of the telling.
    private static final int BESIDE = 5;

    /// Within so many atoms before a day `convicted by a jury` makes it one of the court.
    private static final int COURT = 12;

    /// So many atoms on, the last telling still is the one told of.
    private static final int REACH = 200;

    /// So many days after the matter, a day of a court is one of telling it.
    private static final long LATER = 90;

    /// Within so many days of the matter's last day, a bare day may well be the matter's.
    private static final long SOON = 30;

    /// Within so many days after it, a day of a court goes on from the last one.
    private static final long GOES_ON = 180;

    /// So many atoms before a time stands who is told of something then.
    private static final int PAPER = 6;
    /// So many characters of a paper hold its own name.
    private static final int HEAD = 300;

    private static final Set<String> PRESS = Matter.words("press");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "ich", "wir", "mir", "mich", "uns");
    private static final Set<String> WHOSE =
            Set.of("he", "she", "they", "it", "that", "his", "her", "their", "er", "sie", "es", "dass", "daß");
    private static final Set<String> SECOND = Set.of("you", "ihnen", "dir", "dich", "du", "euch");
    /// So many atoms before a day `last saw` is looked for.
    private static final int LAST = 3;
    private static final int LAST_SEEN = 12;

    private static final Set<String> SEEN =
            Set.of("saw", "seen", "heard", "spoke", "spoken", "met", "used", "wore", "visited", "talked");
    private static final Set<String> ASIDE = Set.of("after", "since", "before", "until", "nach", "seit", "vor");
    private static final Set<String> CUSTODY = Matter.words("custody");

    private final Atoms atoms;
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final String text;
    /// Where a newspaper names itself.
    private final String head;

    private @Nullable LocalDate matter;
    private int matterBy = -1;
    private @Nullable LocalDate telling;
    private final Set<LocalDate> tellings = new HashSet<>();
    private int tellingBy = -1;
    private int tellingAtom = -1_000_000;
    /// Whether the day named last is one of telling, and whether it is so long after the matter that a bare day can be
    /// taken for the wrong year's.
    private boolean told;

    private boolean later;
    /// The last night or evening of the matter, for `that night` told years later.
    private @Nullable LocalDate night;
    /// The first day of the trial, in a letter that tells of it years later.
    private @Nullable LocalDate trial;

    LookingBack(Atoms atoms, Lexicon lexicon, Sentences sentences, String text) {
        this.text = text;
        this.head = text.substring(0, Math.min(text.length(), HEAD));
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    /// Where a bare day goes.
    ///
    /// @param point empty when its year stays open
    /// @param between from the first to the last day that it can be, when it stays open
    /// @param by the number of the expression that it leans on; -1 when it is where it was
    record Place(Optional<CalendarPoint> point, Optional<When> between, int by) {

        private static Place at(CalendarPoint point, int by) {
            return new Place(Optional.of(point), Optional.empty(), by);
        }
    }

    /// A day was named, or a time of one.
    void named(LocalDate day, int by, Expression e) {
        long days = matter == null ? 0 : day.toEpochDay() - matter.toEpochDay();
        boolean reported = sees(e, WordClass.THAT, 2, 0);
        // `she came yesterday`, in a letter about a matter of years ago
        boolean now = e.dayOffset != Expression.NONE;
        later = days > LATER && !reported && (now || sees(e, WordClass.TELLING, WINDOW, WINDOW));
        // `in a statement of 14 May`
        told = later || days > 0 && !reported && sees(e, WordClass.TELLING, BESIDE, 0);
        if (told || sees(e, WordClass.TELLING, COURT, 0) && !sees(e, WordClass.BACK, COURT, 0)) {
            tellings.add(day);
        }
        if (told) {
            telling = day;
            tellingBy = by;
            tellingAtom = e.last;
        } else {
            matter = day;
            matterBy = by;
        }
    }

    /// Whether somebody is told to have said it: `she said she last saw it on Friday, the 10th`.
    boolean isReported(Expression e) {
        return sees(e, WordClass.SAID, WINDOW, 0) || sees(e, WordClass.REPORT, WINDOW, WINDOW);
    }

    /// `he last saw it on Wednesday`: a look back from the day that is told of.
    boolean isLastSeen(Expression e) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - LAST_SEEN) && atoms.token(atom) >= from; atom--) {
            String word = atoms.word(atom);
            if (word.equals("zuletzt") || word.equals("last") && SEEN.contains(atoms.word(atom + 1))) {
                return true;
            }
        }
        return false;
    }

    /// `Last meal 7 pm`, `last drink at 11`: before what is told.
    boolean isLast(Expression e) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - LAST) && atoms.token(atom) >= from; atom--) {
            if (atoms.word(atom).equals("last")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause of what somebody said holds it: `he stated he left at 1.10`, but not `he rang at 9 and said`.
    boolean isWithinSaid(Expression e) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        boolean subject = false;
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - WINDOW) && atoms.token(atom) >= from; atom--) {
            if (subject && lexicon.has(atoms.symbol(atom), WordClass.SAID)) {
                return true;
            }
            subject |= WHOSE.contains(atoms.word(atom));
        }
        return false;
    }

    /// Whether on a day a court did something, or something was told.
    boolean isTelling(LocalDate day) {
        return tellings.contains(day);
    }

    int matterBy() {
        return matterBy;
    }

    /// Whether somebody told it to the paper itself then, which names itself in its head: `told the Beacon in January`,
    /// `told this newspaper in May`.
    boolean isToPaper(Expression e) {
        int from = sentences.first(sentences.of(atoms.token(e.first)));
        boolean hearer = false;
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - PAPER) && atoms.token(atom) >= from; atom--) {
            if (lexicon.has(atoms.symbol(atom), WordClass.SAID)) {
                return hearer;
            }
            String word = text.substring(atoms.start(atom), atoms.end(atom));
            hearer |= PRESS.contains(word)
                    || word.length() > 3 && Character.isUpperCase(word.charAt(0)) && head.contains(word);
        }
        return false;
    }

    /// Whether its sentence tells that something was told or asked then: `On October 31 you told the detective`.
    boolean isOfTelling(Expression e) {
        return sees(e, WordClass.TELLING, WINDOW, WINDOW)
                || sees(e, WordClass.SAID, WINDOW, WINDOW)
                || sees(e, WordClass.INQUIRY, WINDOW, WINDOW);
    }

    /// Whether its sentence tells what writer and reader had to do with each other: `I sent you his letter in October`.
    boolean isBetweenUs(Expression e) {
        return isBeside(e, atom -> FIRST.contains(atoms.word(atom)))
                && isBeside(e, atom -> SECOND.contains(atoms.word(atom)) || isYou(atom));
    }

    /// German `Sie` in the midst of a sentence.
    private boolean isYou(int atom) {
        int token = atoms.token(atom);
        return atoms.length(atom) == 3
                && text.startsWith("Sie", atoms.start(atom))
                && token > sentences.first(sentences.of(token));
    }

    /// Whether its sentence tells how somebody was held or questioned: `He came to my cell at six.`
    boolean isInCustody(Expression e) {
        return isBeside(e, atom -> CUSTODY.contains(atoms.word(atom)));
    }

    /// Whether there is such a word near an expression, in its sentence.
    private boolean isBeside(Expression e, IntPredicate word) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        for (int atom = Math.max(0, e.first - WINDOW); atom < Math.min(atoms.size(), e.last + WINDOW); atom++) {
            int token = atoms.token(atom);
            if (token >= from && token < to && word.test(atom)) {
                return true;
            }
        }
        return false;
    }

    /// Whether its sentence tells of a court or a trial.
    boolean isOfCourt(Expression e) {
        return sees(e, WordClass.TELLING, WINDOW, WINDOW);
    }

    /// The last such day before the trial, for a bare one of which a letter tells years later that something was said
    /// or done before the police or the court.
    Optional<CalendarPoint> beforeTrial(Expression e, int tense) {
        boolean told = tense <= 0
                && e.day > 0
                && (sees(e, WordClass.SAID, WINDOW, WINDOW) || isOfCourt(e) || isOfInquiry(e, tense));
        return Optional.ofNullable(trial)
                .filter(_ -> told)
                .flatMap(day -> Calendar.withYear(e, day.getYear())
                        .filter(here -> here.start().isBefore(day))
                        .or(() -> Calendar.withYear(e, day.getYear() - 1)));
    }

    /// A trial is told of years later.
    void trial(LocalDate first) {
        trial = first;
    }

    /// A time of a night or of an evening was told.
    void night(LocalDate day) {
        if (!told) {
            night = day;
        }
    }

    /// Whether the matter was on the night of a day, or late that day.
    boolean isNight(LocalDate day) {
        return day.equals(night);
    }

    /// `Did you see him again after that night?`: the last night told, whatever day was told of since.
    Optional<LocalDate> nightBefore(Expression e) {
        return e.first > 0 && ASIDE.contains(atoms.word(e.first - 1)) ? Optional.ofNullable(night) : Optional.empty();
    }

    /// The last night told of the matter, a short while before the day at which the matter stands; else that day.
    Optional<LocalDate> nightOf(LocalDate day) {
        boolean near = night != null && Math.abs(ChronoUnit.DAYS.between(night, day)) <= SOON;
        return Optional.ofNullable(near ? night : day);
    }

    /// The day of the matter, when the text stands at a later telling of it and an expression looks back from there.
    Optional<LocalDate> matter(Expression e, int tense) {
        boolean back = later ? isOfInquiry(e, tense) : isBack(e, tense);
        return told && matter != null && back ? Optional.of(matter) : Optional.empty();
    }

    /// The same for `that night`, of which the sentence of a statement may speak without a word that looks back.
    Optional<LocalDate> matterOfThat(Expression e, int tense) {
        boolean same = told && sentences.of(atoms.token(e.first)) == sentences.of(atoms.token(tellingAtom));
        boolean said = same && tense <= 0 && sees(e, WordClass.SAID, WINDOW, WINDOW);
        return told && (said || isBack(e, tense)) ? Optional.ofNullable(matter) : Optional.empty();
    }

    private boolean isBack(Expression e, int tense) {
        return tense <= 0
                && e.first - tellingAtom <= REACH
                && (sees(e, WordClass.BACK, WINDOW, WINDOW) || sees(e, WordClass.THAT, 2, 0));
    }

    private boolean isOfInquiry(Expression e, int tense) {
        return isBack(e, tense) || tense <= 0 && sees(e, WordClass.INQUIRY, WINDOW, WINDOW);
    }

    /// @param here the day or month as the story has it
    /// @param tense 1 when the sentence looks ahead
    Place place(Expression e, CalendarPoint here, int tense) {
        if (matter == null || telling == null || e.first - tellingAtom > REACH) {
            return Place.at(here, -1);
        }
        CalendarPoint ofMatter = nearest(here, matter);
        CalendarPoint ofTelling = nearest(here, telling);
        if (e.weekday > 0 && !falls(here, e.weekday)) {
            return falls(ofMatter, e.weekday)
                    ? Place.at(ofMatter, matterBy)
                    : falls(ofTelling, e.weekday) ? Place.at(ofTelling, tellingBy) : Place.at(here, -1);
        }
        long fromTelling = ChronoUnit.DAYS.between(telling, ofTelling.start());
        if (!later) {
            boolean goesOn = fromTelling >= 0 && fromTelling <= GOES_ON;
            return goesOn && sees(e, WordClass.TELLING, WINDOW, WINDOW) && !isOfInquiry(e, tense)
                    ? Place.at(ofTelling, tellingBy)
                    : Place.at(here, -1);
        }
        long fromMatter = Math.abs(ChronoUnit.DAYS.between(matter, ofMatter.start()));
        boolean justBefore = fromTelling <= 0 && fromTelling >= -LATER;
        if (isOfInquiry(e, tense)) {
            return fromMatter <= LATER && !justBefore
                    ? Place.at(ofMatter, matterBy)
                    : justBefore && fromMatter > LATER ? Place.at(ofTelling, tellingBy) : open(ofMatter, here);
        }
        return tense <= 0
                        && e.day > 0
                        && fromMatter <= SOON
                        && !justBefore
                        && !sees(e, WordClass.TELLING, WINDOW, WINDOW)
                ? open(ofMatter, here)
                : Place.at(here, -1);
    }

    private static Place open(CalendarPoint ofMatter, CalendarPoint here) {
        return ofMatter.equals(here)
                ? Place.at(here, -1)
                : new Place(
                        Optional.empty(),
                        Optional.of(
                                ofMatter.start().isBefore(here.start())
                                        ? When.between(ofMatter.start(), here.end())
                                        : When.between(here.start(), ofMatter.end())),
                        -1);
    }

    private static boolean falls(CalendarPoint day, int weekday) {
        return day.start().getDayOfWeek().getValue() == weekday;
    }

    /// The same day or month of the year that brings it nearest to a day.
    static CalendarPoint nearest(CalendarPoint here, LocalDate to) {
        CalendarPoint best = here;
        long apart = Long.MAX_VALUE;
        for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
            LocalDate start = here.start();
            if (Calendar.exists(year, start.getMonthValue(), start.getDayOfMonth())) {
                LocalDate then = LocalDate.of(year, start.getMonthValue(), start.getDayOfMonth());
                long days = Math.abs(ChronoUnit.DAYS.between(to, then));
                if (days < apart) {
                    apart = days;
                    best = CalendarPoint.of(here.grain(), then);
                }
            }
        }
        return best;
    }

    /// Whether the sentence has a word of a class so many atoms before or after an expression.
    private boolean sees(Expression e, WordClass type, int before, int after) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - before) && atoms.token(atom) >= from; atom--) {
            if (lexicon.has(atoms.symbol(atom), type)) {
                return true;
            }
        }
        int end = Math.min(atoms.size(), e.last + 1 + after);
        for (int atom = e.last + 1; atom < end && atoms.token(atom) < to; atom++) {
            if (lexicon.has(atoms.symbol(atom), type)) {
                return true;
            }
            if (THAT.contains(atoms.word(atom))) {
                return false; // `Am 23. erstattete sie Anzeige, dass er nicht heimgekehrt sei`
            }
        }
        return false;
    }
}
