package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// So many times, and the times listed: `denied five times: in May 1990, in June 1991 and in July 1992`.
///
/// Only where the list follows the number after a colon and holds nothing but times; and where a document tells a
/// step so many times, and lists it in one row of times (`in 2002, 2004 and 2007`) and nowhere else. Of those, more may
/// have been than the row names, so that it is a tension.
final class ListedTimesCheck extends ReckoningCheck {

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            boolean times = quantity.measure() == Quantity.Measure.COUNT
                    && quantity.bound() == Quantity.Bound.EXACT
                    && quantity.of()
                            .filter(of -> of.equals("times") || of.equals("occasions") || of.equals("Mal"))
                            .isPresent();
            if (times) {
                listed(sheet, quantity);
            }
        }
        series(sheet);
    }

    private void series(Sheet sheet) {
        List<Proceeding> steps = sheet.readings().proceedings();
        for (Proceeding told : steps) {
            if (told.times().isEmpty()) {
                continue;
            }
            List<Proceeding> each = steps.stream()
                    .filter(p -> p.times().isEmpty()
                            && p.action().equals(told.action())
                            && p.outcome().equals(told.outcome())
                            && p.of().equals(told.of()))
                    .toList();
            List<Passage> days =
                    each.stream().flatMap(p -> p.time().stream()).distinct().toList();
            boolean row = each.size() > 1
                    && days.size() == each.size()
                    && each.stream().skip(1).allMatch(p -> p.grounds().rule().equals("listed-series"))
                    && sheet.sentenceOf(days.getFirst()) == sheet.sentenceOf(days.getLast());
            if (!row) {
                continue;
            }
            int stated = told.times().getAsInt();
            Passage whole = sheet.prose()
                    .text()
                    .passage(days.getFirst().start(), days.getLast().end());
            if (stated == days.size()) {
                fitting.add(new Consistent(
                                "listed-steps",
                                stated + " times are stated and as many listed.",
                                List.of(told.passage(), whole))
                        .inGerman("Genannt sind " + stated + " Male, und so viele sind aufgezählt."));
            } else {
                found.add(new Discrepancy(
                                Discrepancy.Type.TENSION,
                                "listed-steps",
                                "The same step is told " + stated + " times, and its times are listed " + days.size()
                                        + " times.",
                                List.of(told.passage(), whole),
                                .7)
                        .inGerman("Derselbe Schritt wird " + stated + "-mal genannt, aufgezählt ist er " + days.size()
                                + "-mal."));
            }
        }
    }

    private void listed(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(quantity.passage());
        int last = sheet.lastToken(quantity.passage().span());
        int end = sheet.sentences().end(s);
        int colon = -1;
        for (int i = last + 1; i < Math.min(end, last + 4); i++) {
            if (tokens.is(i, ':')) {
                colon = i;
            }
        }
        if (colon < 0) {
            return;
        }
        List<TimeReading> list = new ArrayList<>();
        for (TimeReading time : sheet.timesIn(s)) {
            if (time.passage().start() > tokens.start(colon)) {
                list.add(time);
            }
        }
        int stated = quantity.value().intValue();
        if (list.size() < 2) {
            return;
        }
        Passage whole = sheet.prose()
                .text()
                .passage(
                        list.getFirst().passage().start(),
                        list.getLast().passage().end());
        if (list.size() == stated) {
            fitting.add(new Consistent(
                            "listed-times",
                            stated + " times are stated and as many listed.",
                            List.of(quantity.passage(), whole))
                    .inGerman("Genannt sind " + stated + " Male, und so viele sind aufgezählt."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "listed-times",
                            stated + " times are stated, and " + list.size() + " are listed.",
                            List.of(quantity.passage(), whole),
                            .9)
                    .inGerman("Genannt sind " + stated + " Male, aufgezählt " + list.size() + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(quantity.passage().words(), quantity.value()),
                                    Working.Mark.reckoned("listed", list.size(), list.size())))));
        }
    }
}
