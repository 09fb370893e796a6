package oyer.core.check.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// What an odometer stood at when a car was taken and when it came back, as a form or a sentence tells it, against the
/// distance told as driven: `Odometer out: 23,410 miles`, `Odometer in: 23,562 miles`, `Total miles driven: 252`.
///
/// Only where a paper tells two such readings of one unit, and one distance behind them.
final class OdometerStoodCheck extends ReckoningCheck {

    private static final TokenSet ODOMETER =
            TokenSet.of(Set.of("odometer", "mileage", "kilometerstand", "tachostand", "tacho", "kilometerz\u00e4hler"));
    private static final TokenSet DRIVEN = TokenSet.of(Set.of(
            "driven",
            "drove",
            "covered",
            "travelled",
            "traveled",
            "gefahren",
            "gefahrene",
            "zur\u00fcckgelegt",
            "fahrleistung",
            "fahrstrecke"));
    private static final TokenSet FAR = TokenSet.of(Set.of("miles", "kilometres", "kilometers", "km", "kilometer"));
    private static final long READING = 1_000;

    /// Words between the odometer and what it stood at, and about a distance.
    private static final int LEADS = 9;

    private static final int NEAR = 4;

    private record Told(long value, Passage passage, int token) {}

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        List<Told> stood = new ArrayList<>();
        List<Told> driven = new ArrayList<>();
        int odometer = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (ODOMETER.has(tokens, i)) {
                odometer = i;
            }
        }
        if (odometer < 0) {
            return;
        }
        for (Quantity q : sheet.quantities()) {
            int first = sheet.firstToken(q.passage().span());
            int last = sheet.lastToken(q.passage().span());
            boolean far = q.unit().equals("mi") || q.unit().equals("km");
            if (!far
                    || q.bound() != Bound.EXACT
                    || q.value().stripTrailingZeros().scale() > 0) {
                continue;
            }
            Told told = new Told(q.value().longValue(), q.passage(), first);
            if (told.value() >= READING && reads(tokens, first, stood)) {
                stood.add(told);
            } else if (told.value() < READING
                    && (DRIVEN.within(tokens, Math.max(0, first - NEAR), first)
                            || DRIVEN.within(tokens, last + 1, last + NEAR))) {
                driven.add(told);
            }
        }
        for (int i = 0; i + 3 < tokens.size(); i++) { // Total miles driven: 252
            boolean label =
                    FAR.has(tokens, i) && DRIVEN.has(tokens, i + 1) || DRIVEN.has(tokens, i) && FAR.has(tokens, i + 1);
            int number = label && tokens.is(i + 2, ':') ? tokens.whole(i + 3, 4) : -1;
            if (number > 0) {
                driven.add(new Told(number, sheet.prose().passage(i + 3, i + 3), i + 3));
            }
        }
        if (stood.size() == 2
                && driven.size() == 1
                && driven.getFirst().token() > stood.getFirst().token()) {
            reckon(stood.get(0), stood.get(1), driven.getFirst());
        }
    }

    /// Whether the odometer is named before it, or it goes on from a reading: `stood at 23,410 and later at 23,562`.
    private static boolean reads(Tokens tokens, int first, List<Told> before) {
        return ODOMETER.within(tokens, Math.max(0, first - LEADS), first)
                || !before.isEmpty() && first - before.getLast().token() <= 2 * LEADS;
    }

    private void reckon(Told out, Told in, Told told) {
        long way = in.value() - out.value();
        if (way <= 0 || way > READING) {
            return;
        }
        List<Passage> passages = List.of(out.passage(), in.passage(), told.passage());
        if (way == told.value()) {
            fitting.add(new Consistent("odometer", in.value() + " less " + out.value() + " is " + way + ".", passages)
                    .inGerman(in.value() + " weniger " + out.value() + " ist " + way + "."));
            return;
        }
        found.add(new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "odometer",
                        in.value() + " less " + out.value() + " is " + way + ", not " + told.value() + ".",
                        passages,
                        .8)
                .inGerman(in.value() + " weniger " + out.value() + " ist " + way + ", nicht " + told.value() + ".")
                .with(Working.against(
                        Working.Unit.MILES,
                        told.passage(),
                        BigDecimal.valueOf(told.value()),
                        "odometer",
                        BigDecimal.valueOf(way))));
    }
}
