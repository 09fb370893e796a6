package oyer.core.read.exhibit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import oyer.core.casefile.Along;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// When a step was: the time that its own sentence, or the rest of its line, gives nearest to it; of what a search or a
/// delivery came to, the time of that search or delivery, told just before; else the day of the document, or of the
/// sitting that a transcript is in, for what the document itself finds or what is done in court; else on or before that
/// day.
final class StepTime {

    /// A year that no evidence of a living case is of: a docket's number read as one.
    private static final int FIRST_YEAR = 1800;

    private static final int HEAD = 1_500;
    private static final int BACK = 4;
    private static final int BEHIND = 200;

    /// Characters before the hour that a line of notes begins with: a bracket, a dash.
    private static final int MARGIN = 3;

    /// Tokens from a verb to the day of what it tells.
    private static final int TAKEN_UP = 12;

    /// Tokens between a paper and its day that say whose it is.
    private static final int WHOSE = 8;

    /// Days from which on a step lies in another time than the document that tells it.
    private static final int MONTH = 30;

    private final Prose prose;
    private final EvidenceWords words;
    private final StepTense telling;
    private final Along<TimeReading> times;
    private final TreeMap<Integer, TimeReading> byStart = new TreeMap<>();
    private final Optional<LocalDate> written;
    private final PaperDays papers;
    private final boolean transcript;
    private final NavigableMap<Integer, LocalDate> sittings = new TreeMap<>();
    private final Map<Integer, Did> tests = new HashMap<>();
    private final Map<Integer, Did> told = new HashMap<>();
    private Optional<Did> delivery = Optional.empty();

    /// What was done last, in which sentence.
    private record Did(When when, int sentence, int exhibit) {}

    StepTime(Prose prose, EvidenceWords words, List<TimeReading> times, Written written) {
        this.prose = prose;
        this.words = words;
        this.telling = new StepTense(prose, words);
        this.times = new Along<>(times);
        times.forEach(time -> byStart.put(time.passage().start(), time));
        this.transcript = Sittings.transcript(prose.tokens());
        this.papers = new PaperDays(prose, byStart, written.anchor().or(() -> head(words)));
        this.written = papers.whole();
    }

    /// The day in a line of the document's head that begins with a word for a date: `DATE / TIME: 10/24/84`.
    private Optional<LocalDate> head(EvidenceWords words) {
        for (TimeReading time : byStart.headMap(HEAD).values()) {
            int line = prose.characters().lastIndexOf('\n', time.passage().start()) + 1;
            int gap = prose.characters().lastIndexOf("  ", time.passage().start());
            int first = prose.tokens().at(Math.max(line, gap)); // the cell of a form in which the day stands
            if (time.when().earliest().isPresent()
                    && time.when().earliest().equals(time.when().latest())
                    && first < prose.tokens().size()
                    && (dated(words, first) || dated(words, first + 1))) {
                return time.when().earliest();
            }
        }
        return Optional.empty();
    }

    private boolean dated(EvidenceWords words, int token) {
        return token < prose.tokens().size() && "date".equals(words.column(prose.tokens(), token));
    }

    /// Times of one sentence; sentences are asked for in order.
    List<TimeReading> in(int first, int end) {
        Span sentence = prose.tokens().span(first, end - 1);
        List<TimeReading> within = times.within(sentence);
        if (transcript) {
            for (TimeReading time : within) {
                if (time.when() instanceof When.Day day && Sittings.heading(prose.characters(), time)) {
                    sittings.put(time.passage().start(), day.date());
                }
            }
        }
        return within;
    }

    /// When what is said of things named behind it was.
    When of(Status status, int token, List<TimeReading> within, int sentence) {
        return of(status, token, within, Optional.empty(), sentence);
    }

    /// @param within the times of its sentence
    When of(Status status, int token, List<TimeReading> within, Draft item, int sentence) {
        return of(status, token, within, Optional.of(item), sentence);
    }

    private When of(Status status, int token, List<TimeReading> within, Optional<Draft> of, int sentence) {
        int place = prose.tokens().start(token);
        Optional<Draft> item = status == Status.MADE ? Optional.empty() : of; // what is signed is signed on its own day
        int exhibit = of.map(d -> d.exhibit).orElse(-1);
        boolean test = status == Status.TESTED || status == Status.RETESTED;
        TimeReading nearest = null;
        boolean passing = words.attribute(prose.tokens(), token).isPresent();
        for (TimeReading time : within) {
            if (places(time)
                    && !parted(time, place)
                    && (passing ? telling.inPhrase(time, token) : !telling.ofAttribute(time))
                    && !telling.inRemark(time, place)
                    && !(test && ofTestimony(time))
                    && item.filter(d -> ofPaper(time, d)).isEmpty()
                    && !(status == Status.WITHHELD && (ends(time) || takenUp(time, place)))
                    && (nearest == null || distance(time, place) < distance(nearest, place))) {
                nearest = time;
            }
        }
        if (passing && nearest == null) {
            return undated(status, place);
        }
        return nearest != null
                ? nearest.when()
                : carried(status, token, exhibit, sentence)
                        .or(() -> restOfLine(place, item))
                        .orElseGet(() -> noted(place)
                                ? document(status, place)
                                : clock(place) || within.stream().anyMatch(StepTime::clock)
                                        ? sceneDay(place).orElseGet(() -> document(status, place))
                                        : longAgo(exhibit, sentence)
                                                .or(() -> toldBefore(status, place))
                                                .orElseGet(() -> telling.presently(status, token)
                                                        ? document(status, place)
                                                        : undated(status, place)));
    }

    /// The day that the paragraph told last, where what was done on it goes on: `On 3 May I went to the flat. I seized
    /// the knife.` Who tells what he did himself goes on with the day of the paragraph before.
    private Optional<When> toldBefore(Status status, int place) {
        boolean done = switch (status) {
            case COLLECTED, TRANSFERRED, DESTROYED, RETURNED, MADE -> true;
            case MENTIONED, TESTED, RETESTED, NOT_TESTED, USABLE, INCONCLUSIVE, DISCLOSED, WITHHELD -> false;
            case SUPPRESSED, ADMITTED, EXCLUDED, CHALLENGED, DISCREDITED, MISSING, UNATTRIBUTED, ABSENT -> false;
        };
        if (!done) {
            return Optional.empty();
        }
        String text = prose.characters();
        int from = text.lastIndexOf("\n\n", place);
        boolean own = first(place);
        if (!own && written.isEmpty()) {
            return Optional.empty();
        }
        int before = own && from > 0 ? text.lastIndexOf("\n\n", from - 1) : from;
        return byStart.subMap(Math.max(0, before), true, place, false).descendingMap().values().stream()
                .filter(t -> t.when() instanceof When.Day day && fresh(day.date()) && narrative(t))
                .map(TimeReading::when)
                .findFirst();
    }

    /// Whether a day lies shortly before the paper's: a report tells of days just gone, a page on the web of years.
    private boolean fresh(LocalDate day) {
        return written.isEmpty()
                || !day.isAfter(written.get()) && !day.plusDays(2 * MONTH).isBefore(written.get());
    }

    /// Whether the sentence is told by whoever did it.
    private boolean first(int place) {
        Tokens tokens = prose.tokens();
        int at = tokens.at(place);
        int first =
                at < tokens.size() ? prose.sentences().first(prose.sentences().of(at)) : at;
        for (int t = first; t < at; t++) {
            if (tokens.is(t, "I") || tokens.is(t, "we") || tokens.is(t, "ich") || tokens.is(t, "wir")) {
                return true;
            }
        }
        return false;
    }

    /// Neither the day of a paper nor that of a birth.
    private boolean narrative(TimeReading time) {
        Tokens tokens = prose.tokens();
        int at = tokens.at(time.passage().start());
        return !tokens.is(at - 1, "of")
                && !tokens.is(at - 1, "dated")
                && !tokens.is(at - 1, "vom")
                && !tokens.is(at - 1, "born")
                && !tokens.is(at - 1, "geboren")
                && !tokens.is(at - 1, "geb")
                && !tokens.is(at - 1, "until")
                && !tokens.is(at - 1, "bis")
                && !tokens.is(at - 1, '(')
                && !tokens.is(at - 2, "geb")
                && !tokens.is(at - 1, "dob");
    }

    /// Behind a semicolon stands what else was done, and when.
    private boolean parted(TimeReading time, int place) {
        int from = Math.min(place, time.passage().start());
        int semicolon = prose.characters().indexOf(';', from);
        return semicolon >= 0 && semicolon < Math.max(place, time.passage().start());
    }

    /// What follows a step of long before the document is told of that time, and is not of the document's day.
    private Optional<When> longAgo(int exhibit, int sentence) {
        return Optional.ofNullable(told.get(exhibit))
                .filter(d -> sentence - d.sentence() <= BACK)
                .filter(d -> written.isPresent()
                        && d.when()
                                .latest()
                                .map(l -> l.plusDays(MONTH).isBefore(written.get()))
                                .orElse(false))
                .map(_ -> new When.Before(written.get()));
    }

    /// `withheld until 1996`: the time at which it ended, when one is given.
    Optional<TimeReading> until(List<TimeReading> within) {
        return within.stream().filter(t -> places(t) && ends(t)).findFirst();
    }

    private boolean ends(TimeReading time) {
        int before = prose.tokens().at(time.passage().start()) - 1;
        return prose.tokens().is(before, "until")
                || prose.tokens().is(before, "till")
                || prose.tokens().is(before, "bis");
    }

    private static boolean places(TimeReading time) {
        return time.when().dated()
                && !(time.when() instanceof When.Before)
                && time.when().earliest().map(d -> d.getYear() >= FIRST_YEAR).orElse(true);
    }

    /// An hour without a day, as in notes taken through a day.
    private static boolean clock(TimeReading time) {
        return time.timex().type() == Timex.Type.TIME;
    }

    /// An hour that the line tells, up to a place in it; the sentence may seem to end behind `a.m.`.
    private boolean clock(int place) {
        return told(line(place), place);
    }

    /// The hour that a line of notes begins with.
    private boolean noted(int place) {
        int line = line(place);
        return told(line, Math.min(place, line + MARGIN));
    }

    private int line(int place) {
        return prose.characters().lastIndexOf('\n', place) + 1;
    }

    private boolean told(int from, int to) {
        return byStart.subMap(from, Math.max(from, to) + 1).values().stream().anyMatch(StepTime::clock);
    }

    /// The day last told in the same paragraph, which an hour goes on with.
    private Optional<When> sceneDay(int place) {
        int from = prose.characters().lastIndexOf("\n\n", place);
        return byStart.subMap(Math.max(0, from), true, place, false).descendingMap().values().stream()
                .map(TimeReading::when)
                .filter(When::dated)
                .filter(when -> when.earliest().isPresent() && when.earliest().equals(when.latest()))
                .findFirst();
    }

    /// `the laboratory report of 20 April 1992` says what day the report is of, and not when it was disclosed; what a
    /// report of a day found was found then.
    private boolean ofPaper(TimeReading time, Draft item) {
        Tokens tokens = prose.tokens();
        int at = tokens.at(time.passage().start());
        boolean of = tokens.is(at - 1, "of") || tokens.is(at - 1, "dated") || tokens.is(at - 1, "vom");
        if (at < 2 || !of || item.type != Type.DOCUMENT && item.type != Type.TESTIMONY) {
            return false;
        }
        // between it and its day may stand whose it is: `Die Aussage des Zeugen Jan Holt vom 3. Mai`
        int before = at - 2;
        while (before >= 0
                && at - before <= WHOSE
                && !item.passage.span().contains(tokens.span(before, before))
                && (tokens.capitalised(before)
                        || tokens.is(before, "of")
                        || tokens.is(before, ',')
                        || genitive(tokens, before))) {
            before--;
        }
        return before >= 0 && item.passage.span().contains(tokens.span(before, before));
    }

    /// `the confession of 3 May 1984`: made on its own day.
    Optional<StatusStep> made(Draft item, List<TimeReading> within) {
        boolean told = item.steps.stream().anyMatch(s -> s.is() == Status.MADE || s.is() == Status.COLLECTED);
        return told
                ? Optional.empty()
                : within.stream()
                        .filter(t -> t.when() instanceof When.Day && ofPaper(t, item))
                        .map(t -> StatusStep.of(Status.MADE, t.when(), t.passage(), OptionalInt.empty()))
                        .findFirst();
    }

    private static boolean genitive(Tokens tokens, int token) {
        return tokens.is(token, "des") || tokens.is(token, "der");
    }

    /// Nothing is tested in a testimony.
    private boolean ofTestimony(TimeReading time) {
        Tokens tokens = prose.tokens();
        int at = tokens.at(time.passage().start());
        return at > 1 && tokens.is(at - 1, "of") && tokens.is(at - 2, "testimony");
    }

    /// `There was no candidate` is of the search before, `the seven that were not received` of the delivery.
    private Optional<When> carried(Status status, int token, int exhibit, int sentence) {
        boolean came = status == Status.UNATTRIBUTED || status == Status.INCONCLUSIVE;
        boolean again = status == Status.TESTED || status == Status.USABLE;
        Optional<Did> did = came || again
                ? Optional.ofNullable(tests.get(exhibit)).filter(d -> came || sentence - d.sentence() <= 1)
                : status == Status.MISSING
                        ? delivery.filter(d -> d.exhibit() == exhibit || notReceived(token))
                        : Optional.empty();
        return did.filter(d -> sentence - d.sentence() <= BACK).map(Did::when);
    }

    private boolean notReceived(int token) {
        return words.status(prose.tokens(), token)
                .filter(s -> s == Status.TRANSFERRED)
                .isPresent();
    }

    /// Remembers a step for those that follow from it.
    void did(Status status, When when, int exhibit, int sentence) {
        Did did = new Did(when, sentence, exhibit);
        if ((status == Status.TESTED || status == Status.RETESTED)
                && when.earliest().isPresent()
                && when.latest().isPresent()) {
            tests.put(exhibit, did);
        }
        if (!(when instanceof When.Day)) {
            return;
        }
        told.put(exhibit, did);
        if (status == Status.TRANSFERRED) {
            delivery = Optional.of(did);
        }
    }

    private Optional<When> restOfLine(int place, Optional<Draft> item) {
        int end = prose.characters().indexOf('\n', place);
        int next = end < 0 ? end : prose.characters().indexOf('\n', end + 1);
        // a sentence that does not end with its line goes on in the next, where an abbreviation seems to end it
        boolean goesOn = end > 0 && Character.isLowerCase(prose.characters().charAt(end - 1));
        int line = end < 0 || goesOn && next < 0 ? prose.characters().length() : goesOn ? next : end;
        int to = Math.min(line, endOfProse(place, line));
        return byStart.subMap(place, to).values().stream()
                .filter(time ->
                        places(time) && item.filter(d -> ofPaper(time, d)).isEmpty() && !ends(time))
                .map(TimeReading::when)
                .findFirst();
    }

    /// Where a sentence of running prose ends beyond doubt: a full stop behind a long small word or a year, and a
    /// capital after it.
    /// What the next sentence dates is its own.
    private int endOfProse(int place, int line) {
        String words = prose.characters();
        int semicolon = words.indexOf(';', place);
        if (semicolon >= 0 && semicolon < line) {
            return Math.min(semicolon, endOfProse(place, semicolon));
        }
        for (int dot = words.indexOf('.', place); dot >= 0 && dot + 2 < line; dot = words.indexOf('.', dot + 1)) {
            boolean small = dot >= 4;
            boolean verb = this.words.is(prose.tokens(), prose.tokens().at(dot) - 1, "was");
            boolean bracket =
                    dot >= 2 && words.charAt(dot - 1) == ')' && Character.isLetterOrDigit(words.charAt(dot - 2));
            boolean year = dot >= 5 && words.charAt(dot - 5) == ' ';
            for (int i = dot - 4; small && i < dot; i++) {
                boolean noun = i == dot - 4 && prose.language() == Language.GERMAN;
                small = noun ? Character.isLetter(words.charAt(i)) : Character.isLowerCase(words.charAt(i));
            }
            for (int i = dot - 4; year && i < dot; i++) {
                year = Character.isDigit(words.charAt(i));
            }
            // also where the next sentence is glued to it
            int next = words.charAt(dot + 1) == ' ' ? dot + 2 : dot + 1;
            if ((small || year || verb || bracket) && Character.isUpperCase(words.charAt(next))) {
                return dot;
            }
        }
        return line;
    }

    /// A German participle stands behind its time: `wurde am 8. Mai sichergestellt und am 9. Mai übersandt`.
    private int distance(TimeReading time, int place) {
        boolean behind = prose.language() == Language.GERMAN && time.passage().start() > place;
        return (behind || takenUp(time, place) ? BEHIND : 0)
                + Math.abs(time.passage().start() - place);
    }

    /// `recovered the box on June 9 and sent it to the laboratory on June 12`: the first day is the first step's.
    private boolean takenUp(TimeReading time, int place) {
        Tokens tokens = prose.tokens();
        int at = tokens.at(time.passage().start());
        int step = tokens.at(place);
        boolean joined = false;
        for (int i = tokens.at(time.passage().end()); i < step && !joined; i++) {
            joined = tokens.is(i, "and") || tokens.is(i, "und") || tokens.is(i, "then");
        }
        for (int i = at - 1; joined && i >= 0 && at - i <= TAKEN_UP; i--) {
            if (tokens.is(i, '.') || tokens.is(i, ';')) {
                return false;
            }
            if (words.status(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// When words were written or spoken.
    When spoken(Passage passage) {
        return day(passage.start()).<When>map(When.Day::new).orElseGet(When.Undated::new);
    }

    private Optional<LocalDate> day(int place) {
        return Optional.ofNullable(sittings.floorEntry(place))
                .map(Map.Entry::getValue)
                .or(() -> papers.at(place));
    }

    /// Of a step to which no time is given.
    ///
    /// @param place where it is told
    When undated(Status status, int place) {
        Optional<LocalDate> day = day(transcript ? Integer.MAX_VALUE : place);
        if (day.isEmpty()) {
            return new When.Undated();
        }
        return switch (status) {
            case TESTED, RETESTED, NOT_TESTED, USABLE, INCONCLUSIVE, UNATTRIBUTED, MISSING, ABSENT, MENTIONED ->
                new When.Day(day.get());
            case CHALLENGED -> new When.Day(day.get());
            case ADMITTED, EXCLUDED, DISCLOSED -> transcript ? new When.Day(day.get()) : new When.Before(day.get());
            case MADE, COLLECTED, TRANSFERRED, WITHHELD, SUPPRESSED, DISCREDITED, DESTROYED, RETURNED ->
                new When.Before(day.get());
        };
    }

    /// The day that a list or form is of.
    ///
    /// @param place where it stands
    When document(Status status, int place) {
        return papers.at(place).<When>map(When.Day::new).orElseGet(() -> undated(status, place));
    }

    /// Whether a time lies more than a year before the document.
    boolean longBefore(When when) {
        return written.isPresent()
                && when.latest()
                        .map(d -> d.isBefore(written.get().minusYears(1)))
                        .orElse(false);
    }
}
