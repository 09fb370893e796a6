package oyer.core.check.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// `More than half of his life` in prison, against the age told beside it and the years that the same document says he
/// is held: the one thing said of time that is no difference of two days.
final class ShareOfLifeCheck extends ReckoningCheck {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int NEAR = 2;

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            boolean half = quantity.measure() == Measure.OTHER
                    && quantity.bound() == Bound.AT_LEAST
                    && quantity.value().compareTo(HALF) == 0
                    && quantity.of()
                            .filter(of -> of.endsWith("life") || of.endsWith("Lebens"))
                            .isPresent();
            int s = half ? sheet.sentenceOf(quantity.passage()) : 0;
            if (half && held(sheet, s)) {
                age(sheet, s).ifPresent(age -> years(sheet).ifPresent(years -> reckon(quantity, age, years)));
            }
        }
    }

    private static boolean held(Sheet sheet, int sentence) {
        return CueWords.HELD.within(
                sheet.tokens(),
                sheet.sentences().first(sentence),
                sheet.sentences().end(sentence));
    }

    /// The age told nearest before, of now.
    private static Optional<Quantity> age(Sheet sheet, int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - NEAR); s--) {
            Optional<Quantity> age = sheet.quantitiesIn(s).stream()
                    .filter(q -> q.measure() == Measure.AGE && q.bound() == Bound.EXACT)
                    .reduce((_, later) -> later);
            if (age.isPresent()) {
                return age;
            }
        }
        return Optional.empty();
    }

    /// How long he is held by now: the only one that the document tells.
    private static Optional<Quantity> years(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        List<Quantity> told = sheet.quantities().stream()
                .filter(q -> q.measure() == Measure.DURATION && q.unit().equals("year") && q.bound() != Bound.AT_MOST)
                .filter(q -> {
                    int s = sheet.sentenceOf(q.passage());
                    return held(sheet, s)
                            && CueWords.LASTING.within(
                                    tokens,
                                    sheet.sentences().first(s),
                                    sheet.sentences().end(s))
                            && !CueWords.TERM.within(
                                    tokens,
                                    sheet.sentences().first(s),
                                    sheet.sentences().end(s));
                })
                .toList();
        return told.stream().max(java.util.Comparator.comparing(Quantity::value));
    }

    private void reckon(Quantity half, Quantity age, Quantity years) {
        long held = years.value().longValue();
        long old = age.value().longValue();
        List<Passage> passages = List.of(half.passage(), age.passage(), years.passage());
        if (2 * held > old) {
            fitting.add(new Consistent(
                            "share-of-life", held + " years are more than half of " + old + " years of age.", passages)
                    .inGerman(held + " Jahre sind mehr als die Hälfte von " + old + " Lebensjahren."));
        } else if (2 * (held + 1) < old) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "share-of-life",
                            "Held for " + held + " years at the age of " + old
                                    + ", less than half of a life: half would be " + old / 2 + " years.",
                            passages,
                            .7)
                    .inGerman(held + " Jahre Haft im Alter von " + old
                            + " Jahren sind weniger als das halbe Leben: die Hälfte wären " + old / 2 + " Jahre.")
                    .with(new Working(
                            Working.Unit.YEARS,
                            List.of(
                                    Working.Mark.stated(years.passage().words(), held, held),
                                    Working.Mark.reckoned("half", old / 2, (old + 1) / 2)))));
        }
    }
}
