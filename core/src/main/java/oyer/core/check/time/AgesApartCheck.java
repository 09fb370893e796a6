package oyer.core.check.time;

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

/// An age at the arrest, an age now and how long somebody is held by now (`he was 19 years old then, today he is 50`,
/// `over 30 years behind bars`): the years between the two ages are the years held, but for the one that a birthday
/// makes. Where the birth is told, its day decides and [NowCheck] flags what does not fit.
final class AgesApartCheck extends ReckoningCheck {

    /// @param told whether the birth is told as well
    private record Ages(Quantity then, Quantity now, boolean told) {

        long apart() {
            return now.value().longValue() - then.value().longValue();
        }
    }

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int before = sheet.sentences().first(Math.max(0, s - 2));
            if (sheet.quantitiesIn(s).size() > 1
                    && CueWords.ARRESTED.within(
                            tokens, before, sheet.sentences().end(s))) {
                ages(sheet, s).ifPresent(ages -> held(sheet).forEach(years -> reckon(ages, years)));
            }
        }
    }

    /// Two ages of one sentence of which the second is that of now.
    private static Optional<Ages> ages(Sheet sheet, int sentence) {
        List<Quantity> here = sheet.quantitiesIn(sentence).stream()
                .filter(q -> q.measure() == Measure.AGE && q.bound() == Bound.EXACT)
                .toList();
        return here.size() == 2
                        && now(
                                sheet.tokens(),
                                sheet.firstToken(here.getLast().passage().span()))
                        && !now(
                                sheet.tokens(),
                                sheet.firstToken(here.getFirst().passage().span()))
                        && here.getLast().value().compareTo(here.getFirst().value()) > 0
                ? Optional.of(new Ages(here.getFirst(), here.getLast(), born(sheet)))
                : Optional.empty();
    }

    private static boolean born(Sheet sheet) {
        return CueWords.BORN.within(sheet.tokens(), 0, sheet.tokens().size());
    }

    private static boolean now(Tokens tokens, int token) {
        for (int i = Math.max(0, token - 4); i < token; i++) {
            if (tokens.is(i, "today") || tokens.is(i, "now") || tokens.is(i, "heute")) {
                return true;
            }
        }
        return false;
    }

    private static List<Quantity> held(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        return sheet.quantities().stream()
                .filter(q -> q.measure() == Measure.DURATION
                        && q.unit().equals("year")
                        && q.value().scale() <= 0
                        && (q.bound() == Bound.EXACT || q.bound() == Bound.AT_LEAST))
                .filter(q -> {
                    int s = sheet.sentenceOf(q.passage());
                    int first = sheet.sentences().first(s);
                    int end = sheet.sentences().end(s);
                    return CueWords.HELD.within(tokens, first, end)
                            && CueWords.LASTING.within(tokens, first, end)
                            && !CueWords.TERM.within(tokens, first, end)
                            && !CueWords.NOT.within(tokens, first, end);
                })
                .toList();
    }

    private void reckon(Ages ages, Quantity years) {
        long held = years.value().longValue();
        List<Passage> passages = List.of(ages.then().passage(), ages.now().passage(), years.passage());
        String says = "From the age of " + ages.then().value().toPlainString() + " at the arrest to that of "
                + ages.now().value().toPlainString() + " now there are " + ages.apart() + " years, give or take one";
        String german =
                "Vom Alter von " + ages.then().value().toPlainString() + " Jahren bei der Festnahme bis zu dem von "
                        + ages.now().value().toPlainString() + " Jahren heute sind es " + ages.apart()
                        + " Jahre, auf eines genau";
        String of = (years.bound() == Bound.AT_LEAST ? "over " : "") + held + " years held";
        if (Math.abs(ages.apart() - held) <= 1) {
            fitting.add(new Consistent("ages-apart", says + ": " + of + ".", passages)
                    .inGerman(
                            german + ": " + (years.bound() == Bound.AT_LEAST ? "über " : "") + held + " Jahre Haft."));
        } else if (!ages.told() && Math.abs(ages.apart() - held) > 2) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION, "ages-apart", says + "; told are " + of + ".", passages, .7)
                    .inGerman(german + "; genannt sind " + held + " Jahre Haft.")
                    .with(new Working(
                            Working.Unit.YEARS,
                            List.of(
                                    Working.Mark.stated(years.passage().words(), held, held),
                                    Working.Mark.reckoned("reckoned", ages.apart() - 1, ages.apart() + 1)))));
        }
    }
}
