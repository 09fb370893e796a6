package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.network.Stretch;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A day that is told as before, after or during a step which the same document dates: `on 9 May 1997, before his
/// arrest`, `three days after the verdict, on 12 June`, `during the trial, on 30 March`.
///
/// The step must be dated to one day by the document, the clause must stand beside the day, and where both name
/// somebody it must be the same person. That it is this step of which the clause speaks is taken from its word.
final class BeforeTimes implements TimeSource {

    private static final double SURE = .75;
    private static final Stretch EVER = Stretch.years(2_000);
    /// Words between `before` and what it is before.
    private static final int NEAR = 3;

    private enum Side {
        BEFORE,
        AFTER,
        DURING
    }

    /// @param end of a step that lasts
    private record Anchor(LocalDate day, Passage words, Optional<LocalDate> end, Optional<Passage> ends) {}

    /// @param length how long before or after, where the clause says so
    private record Told(
            TimeReading day, Passage clause, Side side, Anchor anchor, String step, Optional<Lengths> length) {

        String says() {
            String how = side == Side.DURING ? "during" : side == Side.BEFORE ? "before" : "after";
            String date = CalendarWords.day(day.when().earliest().orElseThrow());
            String other = CalendarWords.day(anchor.day());
            String ends = anchor.end().map(e -> " to " + CalendarWords.day(e)).orElse("");
            return "the passage places " + date + " " + how + " the " + step + " (" + words(clause) + "); the " + step
                    + " is dated " + other + ends;
        }
    }

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            List<TimeReading> days = own(sheet, s);
            int end = sheet.sentences().end(s);
            for (int i = sheet.sentences().first(s); i < end && days.size() == 1; i++) {
                Optional<Side> side = side(tokens, i);
                if (side.isPresent()) {
                    clause(sheet, s, i, Math.min(end, i + 1 + NEAR), side.get(), days.getFirst());
                }
            }
        }
    }

    private static List<TimeReading> own(Sheet sheet, int sentence) {
        return sheet.timesIn(sentence).stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE
                        && t.when() instanceof When.Day
                        && t.timex().mod().isEmpty()
                        && t.passage()
                                        .words()
                                        .chars()
                                        .filter(Character::isDigit)
                                        .count()
                                > 4)
                .toList();
    }

    private static Optional<Side> side(Tokens tokens, int token) {
        if (tokens.is(token, "before") || tokens.is(token, "vor")) {
            return Optional.of(Side.BEFORE);
        }
        if (tokens.is(token, "after") || tokens.is(token, "nach")) {
            return Optional.of(Side.AFTER);
        }
        return tokens.is(token, "during") || tokens.is(token, "während") ? Optional.of(Side.DURING) : Optional.empty();
    }

    private void clause(Sheet sheet, int s, int cue, int end, Side side, TimeReading day) {
        Tokens tokens = sheet.tokens();
        for (int i = cue + 1; i < end; i++) {
            Optional<String> step = Steps.named(tokens, i);
            if (step.isEmpty()) {
                boolean leads = CueWords.OWN.has(tokens, i) || CueWords.THE.has(tokens, i) || tokens.is(i, "der");
                if (!leads) {
                    return;
                }
                continue;
            }
            int first = sheet.firstToken(day.passage().span());
            int last = sheet.lastToken(day.passage().span());
            int from = quantity(sheet, s, cue)
                    .map(q -> sheet.firstToken(q.passage().span()))
                    .orElse(cue);
            boolean beside = first > i && led(tokens, i + 1, first) || last < from && follows(tokens, last + 1, from);
            if (!beside
                    || CueWords.NOT.within(
                            tokens,
                            sheet.sentences().first(s),
                            sheet.sentences().end(s))) {
                return;
            }
            int at = i;
            anchor(sheet, step.get(), s, day, side).ifPresent(anchor -> {
                Optional<Quantity> length = quantity(sheet, s, cue);
                Optional<Lengths> lengths = length.flatMap(Lengths::of);
                if (length.isEmpty() || lengths.isPresent() && !step.get().equals("trial")) {
                    told.add(new Told(day, sheet.prose().passage(from, at), side, anchor, step.get(), lengths));
                }
            });
            return;
        }
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

    /// The one day to which the document dates the step, outside of the sentence itself.
    private static Optional<Anchor> anchor(Sheet sheet, String step, int sentence, TimeReading own, Side side) {
        List<String> persons = persons(sheet, sentence);
        List<Proceeding> steps = sheet.readings().proceedings().stream()
                .filter(p -> p.action().equals(step)
                        && p.when() instanceof When.Day
                        && p.time().isPresent()
                        && p.passage().span().overlaps(p.time().get().span())
                        && !p.time().get().span().overlaps(own.passage().span()))
                .toList();
        boolean one = steps.stream().map(Proceeding::when).distinct().count() == 1;
        if (!one) {
            return Optional.empty();
        }
        Proceeding dated = steps.getFirst();
        boolean other = dated.of().isPresent()
                && !persons.isEmpty()
                && !persons.contains(sheet.key(dated.of().getAsInt()));
        Passage words = dated.time().orElseThrow();
        List<TimeReading> within = own(sheet, sheet.sentenceOf(words));
        boolean lasts = step.equals("trial") && within.size() == 2;
        if (other || side == Side.DURING && !lasts) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(
                dated.when().earliest().orElseThrow(),
                words,
                lasts ? within.getLast().when().latest() : Optional.empty(),
                lasts ? Optional.of(within.getLast().passage()) : Optional.empty()));
    }

    private static List<String> persons(Sheet sheet, int sentence) {
        return sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() != Mention.Form.NOMINAL)
                .map(m -> sheet.key(m.entity()))
                .distinct()
                .toList();
    }

    private static String words(Passage passage) {
        return passage.words().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            int day = SpanTimes.dated(times, one.day());
            Anchor anchor = one.anchor();
            int step = times.dated(anchor.words(), anchor.day(), anchor.day(), "the " + one.step() + " was");
            switch (one.side()) {
                case BEFORE -> order(times, day, step, one);
                case AFTER -> order(times, step, day, one);
                case DURING -> {
                    order(times, step, day, one);
                    anchor.ends()
                            .ifPresent(words -> order(
                                    times,
                                    day,
                                    times.dated(
                                            words,
                                            anchor.end().orElseThrow(),
                                            anchor.end().orElseThrow(),
                                            "the " + one.step() + " ended"),
                                    one));
                }
            }
        }
    }

    private static void order(CaseTimes times, int from, int to, Told one) {
        times.after(
                from,
                to,
                CaseTimes.Kind.ORDER,
                one.says(),
                List.of(one.clause()),
                SURE,
                one.length().map(Lengths::least).orElse(new Stretch(0, 0)),
                one.length().map(Lengths::most).orElse(EVER));
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .filter(BeforeTimes::fits)
                .map(one -> new Consistent(
                        "before-or-after",
                        Character.toUpperCase(one.says().charAt(0)) + one.says().substring(1) + ".",
                        List.of(one.day().passage(), one.clause(), one.anchor().words())))
                .toList();
    }

    private static boolean fits(Told one) {
        LocalDate day = one.day().when().earliest().orElseThrow();
        LocalDate step = one.anchor().day();
        LocalDate from = one.side() == Side.BEFORE ? day : step;
        LocalDate to = one.side() == Side.BEFORE ? step : day;
        boolean ends =
                one.side() != Side.DURING || !day.isAfter(one.anchor().end().orElse(LocalDate.MAX));
        return !to.isBefore(from)
                && ends
                && one.length().map(l -> l.fit(from, to)).orElse(true);
    }
}
