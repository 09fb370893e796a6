package oyer.core.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// How long somebody was questioned: the hours that are told against each other, and against the first and last time
/// of day in the notes of the interview. Told lengths that differ by less than a half are estimates of the same.
final class InterviewLengthCheck implements Check {

    private static final Set<String> QUESTIONED = Set.of(
            "interview",
            "interviewed",
            "interrogation",
            "interrogated",
            "questioned",
            "questioning",
            "vernehmung",
            "verhör");
    /// A night of questioning, not a career of it.
    private static final double MOST = 72;

    /// @param low the least hours
    private record Length(Passage passage, Passage other, double low, double high, String said, boolean noted) {}

    private final List<Length> lengths = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DURATION
                    && quantity.unit().equals("hour")) {
                told(sheet, quantity);
            }
        }
        notes(sheet);
    }

    private void told(Sheet sheet, Quantity quantity) {
        int s = sheet.sentenceOf(quantity.passage());
        double hours = quantity.value().doubleValue();
        if (!about(sheet, s, quantity) || hours > MOST) {
            return;
        }
        // `four or five hours` is one length
        double low = hours;
        double high = hours;
        Passage whole = quantity.passage();
        for (Quantity beside : sheet.quantitiesIn(s)) {
            int gap = beside.passage().start() - quantity.passage().start();
            if (beside.unit().equals("hour") && gap != 0 && Math.abs(gap) < 16) {
                if (gap < 0) {
                    return; // told with the number before
                }
                low = Math.min(low, beside.value().doubleValue());
                high = Math.max(high, beside.value().doubleValue());
                whole = sheet.prose()
                        .passage(
                                sheet.firstToken(whole.span()),
                                sheet.lastToken(beside.passage().span()));
            }
        }
        boolean least = quantity.bound() == Quantity.Bound.AT_LEAST;
        lengths.add(new Length(
                whole,
                whole,
                low,
                least ? Double.MAX_VALUE : high,
                whole.words().replaceAll("\\s+", " "),
                false));
    }

    /// Whether its sentence, one right before, or the question that it answers speaks of questioning.
    private static boolean about(Sheet sheet, int sentence, Quantity quantity) {
        for (int s = Math.max(0, sentence - 2); s <= sentence; s++) {
            if (words(sheet.sentence(s).words())) {
                return true;
            }
        }
        return sheet.telling(quantity.passage().start())
                .filter(answer -> sheet.readings().statements().stream()
                        .filter(q -> q.act() == Statement.Act.ASKS
                                && q.passage().end() <= answer.passage().start()
                                && q.passage().end() > answer.passage().start() - 40)
                        .anyMatch(q -> q.passage()
                                        .words()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("\\s+(\\d+\\s+)?", " ")
                                        .contains("how long did you talk")
                                || words(q.passage().words())))
                .isPresent();
    }

    private static boolean words(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (QUESTIONED.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Notes of an interview with four times of day or more.
    private void notes(Sheet sheet) {
        int opening = Math.min(160, sheet.prose().characters().length());
        if (!words(sheet.prose().characters().substring(0, opening))) {
            return;
        }
        List<TimeReading> rows = sheet.times().stream()
                .filter(t -> t.when() instanceof When.Moment(var from, var to) && from.equals(to))
                .filter(t -> begins(sheet, t.passage()))
                .toList();
        int begun = 0;
        while (begun < rows.size() && !start(sheet, rows.get(begun).passage())) {
            begun++;
        }
        if (rows.size() - begun < 4) {
            return;
        }
        // the notes give times of day; where they go back, midnight has passed
        int minutes = 0;
        int last = minute(rows.get(begun));
        for (TimeReading row : rows.subList(begun + 1, rows.size())) {
            int at = minute(row);
            minutes += at >= last ? at - last : at + 24 * 60 - last;
            last = at;
        }
        double hours = minutes / 60.0;
        if (hours <= MOST) {
            Passage from = rows.get(begun).passage();
            Passage to = rows.getLast().passage();
            lengths.add(new Length(from, to, hours, hours, "from " + from.words() + " to " + to.words(), true));
        }
    }

    private static boolean begins(Sheet sheet, Passage passage) {
        return switch (sheet.tokens().gap(sheet.firstToken(passage.span()))) {
            case LINE, BLOCK -> true;
            case NONE, SPACE -> false;
        };
    }

    /// `11:40 a.m. Interview begins`.
    private static boolean start(Sheet sheet, Passage time) {
        int token = sheet.lastToken(time.span()) + 1;
        for (int i = token; i < Math.min(sheet.tokens().size(), token + 5); i++) {
            if (sheet.tokens().length(i) < 16 && words(sheet.tokens().text(i))) {
                return true;
            }
        }
        return false;
    }

    private static int minute(TimeReading time) {
        return time.when() instanceof When.Moment(var from, var _) ? from.getHour() * 60 + from.getMinute() : 0;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            for (int j = 0; j < lengths.size(); j++) {
                Length less = lengths.get(i);
                Length more = lengths.get(j);
                if (i != j && less.high() * 2 < more.low() && (more.noted() || !same(less, more))) {
                    found.add(discrepancy(less, more));
                }
            }
        }
        return Repeats.without(found);
    }

    /// Told lengths of two documents may be of two interviews.
    private static boolean same(Length less, Length more) {
        return !less.passage().document().equals(more.passage().document());
    }

    private static Discrepancy discrepancy(Length less, Length more) {
        List<Passage> passages = new ArrayList<>(List.of(less.passage(), more.passage()));
        if (more.noted()) {
            passages.add(more.other());
        }
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "length-of-interview",
                        "One passage has " + told(less, " to ") + " hours of questioning (“" + less.said()
                                + "”), the other "
                                + (more.noted()
                                        ? "notes times that are " + hours(more.low()) + " hours apart."
                                        : told(more, " to ") + " (“" + more.said() + "”)."),
                        passages,
                        more.noted() ? .7 : .65)
                .inGerman("Nach der einen Stelle dauerte die Vernehmung " + GermanWords.decimal(told(less, " bis "))
                        + " Stunden („" + less.said() + "“), "
                        + (more.noted()
                                ? "die andere verzeichnet Uhrzeiten, die " + GermanWords.decimal(hours(more.low()))
                                        + " Stunden auseinanderliegen."
                                : "nach der anderen " + GermanWords.decimal(told(more, " bis ")) + " („" + more.said()
                                        + "“)."))
                .with(new Working(
                        Working.Unit.HOURS,
                        List.of(
                                Working.Mark.stated(less.said(), Math.round(less.low()), Math.round(less.high())),
                                more.noted()
                                        ? Working.Mark.reckoned(
                                                more.said(), Math.round(more.low()), Math.round(more.low()))
                                        : Working.Mark.stated(
                                                more.said(), Math.round(more.low()), Math.round(more.low())))));
    }

    /// `5`, or `4 to 5`; of what is open above, its least.
    private static String told(Length length, String to) {
        return length.low() == length.high() || length.high() > MOST
                ? hours(length.low())
                : hours(length.low()) + to + hours(length.high());
    }

    private static String hours(double hours) {
        return hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
    }
}
