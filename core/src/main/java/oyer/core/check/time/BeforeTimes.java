package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Lengths;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Steps;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// A day that is told as before, after or during a step which the same document dates: `on 9 May 1997, before his
/// arrest`, `three days after the verdict, on 12 June`, `during the trial, on 30 March`.
///
/// The step must be dated to one day by the document, the clause must stand beside the day, and where both name
/// somebody it must be the same person. That it is this step of which the clause speaks is taken from its word.
final class BeforeTimes implements TimeSource {

    private static final double SURE = .75;
    /// What lasts a day may go on into the night.
    private static final Stretch NEXT_DAY = new Stretch(0, 1);
    private static final Stretch EVER = Stretch.years(2_000);
    /// Words between `before` and what it is before.
    private static final int NEAR = 3;
    /// The same where a verb says it.
    private static final int FAR = 6;

    private enum Side {
        BEFORE,
        AFTER,
        DURING
    }

    /// @param length how long before or after, where the clause says so
    private record Told(
            TimeReading day, Passage clause, Side side, StepDays.Anchor anchor, String step, Optional<Lengths> length) {

        Worded says() {
            String how = side == Side.DURING ? "during" : side == Side.BEFORE ? "before" : "after";
            String date = CalendarWords.day(day.when().earliest().orElseThrow());
            String other = CalendarWords.day(anchor.day());
            String ends = anchor.end().map(e -> " to " + CalendarWords.day(e)).orElse("");
            LocalDate told = day.when().earliest().orElseThrow();
            return new Worded(
                    "the passage places " + date + " " + how + " the " + step + " (" + words(clause) + "); the " + step
                            + " is dated " + other + ends,
                    "nach der Stelle " + (side == Side.DURING ? "fällt" : "liegt") + " der " + GermanWords.day(told)
                            + " "
                            + (side == Side.DURING ? "in die Zeit" : side == Side.BEFORE ? "vor" : "nach") + " "
                            + (side == Side.DURING
                                    ? "von " + GermanWords.quoted(GermanWords.bare(step))
                                    : GermanWords.ofStep(step))
                            + " (" + words(clause)
                            + "); " + GermanWords.step(step) + " ist auf den " + GermanWords.day(anchor.day())
                            + anchor.end()
                                    .map(e -> " bis zum " + GermanWords.day(e))
                                    .orElse("") + " datiert");
        }
    }

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            List<TimeReading> days = StepDays.own(sheet, s);
            int end = sheet.sentences().end(s);
            for (int i = sheet.sentences().first(s); i < end && days.size() == 1; i++) {
                Optional<Side> side = side(tokens, i);
                if (side.isPresent()) {
                    clause(sheet, s, i, Math.min(end, i + 1 + FAR), side.get(), days.getFirst());
                }
            }
        }
    }

    private static Optional<Side> side(Tokens tokens, int token) {
        if (CueWords.BEFORE.has(tokens, token)) {
            return Optional.of(Side.BEFORE);
        }
        if (CueWords.AFTER.has(tokens, token)) {
            return Optional.of(Side.AFTER);
        }
        return CueWords.DURING.has(tokens, token) ? Optional.of(Side.DURING) : Optional.empty();
    }

    /// What a clause is before or after.
    ///
    /// @param last its last token
    record Named(String step, int last) {}

    /// The step that a clause names behind `before`, `after` or `during`: `his arrest`, `der Verhandlung`, `he was
    /// arrested`, `Dorn verhaftet worden war`. That of somebody whom the words behind it name is none.
    static Optional<Named> named(Sheet sheet, int cue, int end) {
        Tokens tokens = sheet.tokens();
        boolean befell = false;
        for (int i = cue + 1; i < end; i++) {
            Optional<String> noun = Steps.named(tokens, i);
            Optional<String> verb = Steps.befell(tokens, i);
            if (noun.isPresent() && i - cue <= NEAR) {
                return CueWords.OF.has(tokens, i + 1) || tokens.is(i + 1, "des") || tokens.is(i + 1, "seines")
                        ? Optional.empty()
                        : Optional.of(new Named(noun.get(), i));
            }
            if (verb.isPresent()) {
                int last = i;
                while (CueWords.BEFELL.has(tokens, last + 1) && last - i < 2) {
                    last++;
                }
                boolean ends = tokens.is(last + 1, ',') || tokens.is(last + 1, '.');
                return befell && ends ? Optional.of(new Named(verb.get(), last)) : Optional.empty();
            }
            boolean leads = CueWords.OWN.has(tokens, i)
                    || CueWords.THE.has(tokens, i)
                    || tokens.is(i, "to")
                    || CueWords.BEFELL.has(tokens, i)
                    || person(sheet, i);
            if (!leads) {
                return Optional.empty();
            }
            befell |= CueWords.BEFELL.has(tokens, i) || person(sheet, i);
        }
        return Optional.empty();
    }

    private static boolean person(Sheet sheet, int token) {
        int start = sheet.tokens().start(token);
        return sheet.mentionsIn(sheet.sentences().of(token)).stream()
                .anyMatch(m -> m.kind() == EntityKind.PERSON
                        && m.form() == Mention.Form.NAME
                        && m.passage().start() <= start
                        && start < m.passage().end());
    }

    private void clause(Sheet sheet, int s, int cue, int end, Side side, TimeReading day) {
        Tokens tokens = sheet.tokens();
        Optional<Named> named = named(sheet, cue, end);
        if (named.isEmpty()) {
            return;
        }
        String step = named.get().step();
        int at = named.get().last();
        int first = sheet.firstToken(day.passage().span());
        int last = sheet.lastToken(day.passage().span());
        Optional<Quantity> length = quantity(sheet, s, cue);
        int from = length.map(q -> sheet.firstToken(q.passage().span())).orElse(cue);
        boolean beside = first > at && led(tokens, at + 1, first)
                || last < from && follows(tokens, last + 1, from)
                || from == sheet.sentences().first(s) && fronted(sheet, at + 1, first);
        boolean not = CueWords.NOT.within(
                tokens, sheet.sentences().first(s), sheet.sentences().end(s));
        if (beside && !not) {
            boolean pointed = CueWords.OWN.within(tokens, cue + 1, at + 1);
            anchor(sheet, step, s, side)
                    .filter(a -> !pointed || told(sheet, a, s))
                    .ifPresent(anchor -> {
                        Optional<Lengths> lengths = length.flatMap(Lengths::of);
                        if (length.isEmpty() || lengths.isPresent() && !step.equals("trial")) {
                            told.add(new Told(day, sheet.prose().passage(from, at), side, anchor, step, lengths));
                        }
                    });
        }
    }

    /// `Before his arrest Dorn was moved on 9 May 1997`, `Vor seiner Festnahme verkaufte Dorn am 9. Mai 1997`:
    /// the clause opens the sentence, and the day stands behind the verb or the name of who does it. Behind a noun
    /// it is that of the noun (`he was asked about the robbery on 3 May 1997`).
    private static boolean fronted(Sheet sheet, int from, int to) {
        Tokens tokens = sheet.tokens();
        int at = tokens.is(from, ',') ? from + 1 : from;
        int on = to - 1;
        boolean near = at < on && on - at <= 6 && (tokens.is(on, "on") || tokens.is(on, "am"));
        for (int i = at; i < on && near; i++) {
            near = tokens.kind(i) == Tokens.Kind.WORD
                    && !CueWords.CLAUSE.has(tokens, i)
                    && !CueWords.THAT.has(tokens, i);
        }
        boolean verb = CueWords.BEFELL.has(tokens, on - 2) && !CueWords.THE.has(tokens, on - 2);
        return near && (person(sheet, on - 1) || CueWords.BEFELL.has(tokens, on - 1) || verb);
    }

    /// The length right before `before` or `after`.
    private static Optional<Quantity> quantity(Sheet sheet, int sentence, int cue) {
        return sheet.quantitiesIn(sentence).stream()
                .filter(q -> q.measure() == Quantity.Measure.DURATION
                        && sheet.lastToken(q.passage().span()) == cue - 1)
                .findFirst();
    }

    /// Behind the clause: a comma, then the day. `Before the arrest on 3 May` dates the arrest.
    private static boolean led(Tokens tokens, int from, int to) {
        boolean comma = tokens.is(from, ',');
        for (int i = from + 1; i < to; i++) {
            boolean on = tokens.is(i, "on") || tokens.is(i, "am") || tokens.is(i, "dem") || tokens.is(i, "namely");
            if (!on) {
                return false;
            }
        }
        return comma && to > from;
    }

    /// Before the clause: the day, perhaps a comma.
    private static boolean follows(Tokens tokens, int from, int to) {
        return to - from <= 1 && (to == from || tokens.is(from, ','));
    }

    /// Whether `his`, `she` can point to it: the sentence names whom it concerns, or the step was told before.
    private static boolean told(Sheet sheet, StepDays.Anchor anchor, int sentence) {
        return !persons(sheet, sentence).isEmpty()
                || anchor.words().start() < sheet.sentence(sentence).start();
    }

    /// The day of the step, where it can be that of those whom the sentence names. What lasts a day holds what is
    /// told of it; of a trial its beginning or its end must be told.
    private static Optional<StepDays.Anchor> anchor(Sheet sheet, String step, int sentence, Side side) {
        return StepDays.of(sheet, step, sentence)
                .filter(a -> a.concerns(persons(sheet, sentence)))
                .filter(a -> side != Side.DURING || a.end().isPresent() || a.begins() || !step.equals("trial"));
    }

    static List<String> persons(Sheet sheet, int sentence) {
        return sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() != Mention.Form.NOMINAL)
                .map(m -> sheet.key(m.entity()))
                .distinct()
                .toList();
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            int day = SpanTimes.dated(times, one.day());
            StepDays.Anchor anchor = one.anchor();
            int step = times.dated(anchor.words(), anchor.day(), anchor.day(), CalendarWords.theStepWas(one.step()));
            switch (one.side()) {
                case BEFORE -> order(times, day, step, one);
                case AFTER -> order(times, step, day, one);
                case DURING -> {
                    order(times, step, day, one, anchor.end().isPresent() || anchor.begins() ? EVER : NEXT_DAY);
                    anchor.ends()
                            .ifPresent(words -> order(
                                    times,
                                    day,
                                    times.dated(
                                            words,
                                            anchor.end().orElseThrow(),
                                            anchor.end().orElseThrow(),
                                            new Worded(
                                                    "the " + one.step() + " ended",
                                                    GermanWords.step(one.step()) + " endete")),
                                    one));
                }
            }
        }
    }

    private static void order(CaseTimes times, int from, int to, Told one) {
        order(times, from, to, one, one.length().map(Lengths::most).orElse(EVER));
    }

    private static void order(CaseTimes times, int from, int to, Told one, Stretch most) {
        times.after(
                from,
                to,
                CaseTimes.Kind.ORDER,
                one.says(),
                List.of(one.clause()),
                SURE,
                one.length().map(Lengths::least).orElse(new Stretch(0, 0)),
                most);
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .filter(BeforeTimes::fits)
                .map(one -> new Consistent(
                                "before-or-after",
                                CalendarWords.capital(one.says().english()) + ".",
                                List.of(
                                        one.day().passage(),
                                        one.clause(),
                                        one.anchor().words()))
                        .inGerman(CalendarWords.capital(one.says().german()) + "."))
                .toList();
    }

    private static boolean fits(Told one) {
        LocalDate day = one.day().when().earliest().orElseThrow();
        LocalDate step = one.anchor().day();
        LocalDate from = one.side() == Side.BEFORE ? day : step;
        LocalDate to = one.side() == Side.BEFORE ? step : day;
        boolean ends = one.side() != Side.DURING
                || one.anchor().end().isPresent()
                || !one.anchor().begins();
        boolean within =
                one.side() != Side.DURING || !day.isAfter(one.anchor().end().orElse(step.plusDays(1)));
        return !to.isBefore(from)
                && ends
                && within
                && one.length().map(l -> l.fit(from, to)).orElse(true);
    }
}
