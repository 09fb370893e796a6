package oyer.core.check.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;

/// What is announced as to come (`his next hearing in 2017 may turn out otherwise`) lies after the day on which the
/// document is dated, and after the last one that it tells of. It flags what is announced for a time before the
/// document's own date.
final class StillToComeCheck extends ReckoningCheck {

    /// Words between `next` and the date.
    private static final int NEAR = 6;

    @Override
    public void read(Sheet sheet) {
        for (TimeReading time : sheet.times()) {
            if (announced(sheet, time)) {
                held(sheet, time);
            }
        }
    }

    /// `next` and a noun before the date, in a clause of the present or of what will be, told by the writer.
    private static boolean announced(Sheet sheet, TimeReading time) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(time.passage().span());
        int s = sheet.sentenceOf(time.passage());
        int from = Math.max(sheet.sentences().first(s), first - NEAR);
        int end = sheet.sentences().end(s);
        return time.timex().type() == Timex.Type.DATE
                && time.anchor().isEmpty()
                && CalendarWords.figures(time.passage()) >= 4
                && time.when().earliest().isPresent()
                && time.when().latest().isPresent()
                && CueWords.NEXT.within(tokens, from, first)
                && CueWords.TO_COME.within(tokens, from, end)
                && !CueWords.PAST.within(tokens, from, end)
                && sheet.telling(time.passage().start()).isEmpty();
    }

    private void held(Sheet sheet, TimeReading time) {
        LocalDate first = time.when().earliest().orElseThrow();
        LocalDate last = time.when().latest().orElseThrow();
        String words = words(time.passage());
        if (sheet.readings().written() instanceof Written.Stated(LocalDate day, Passage passage)) {
            List<Passage> passages = List.of(time.passage(), passage);
            if (last.isBefore(day)) {
                found.add(new Discrepancy(
                                Discrepancy.Type.TENSION,
                                "still-to-come",
                                "Announced for " + words + ", which was over on " + CalendarWords.day(day)
                                        + ", the day of the document.",
                                passages,
                                .6)
                        .inGerman("Angekündigt für " + GermanWords.quoted(words) + "; das lag am "
                                + GermanWords.day(day) + ", dem Tag des Schriftstücks, schon zurück."));
            } else {
                fitting.add(new Consistent(
                                "still-to-come",
                                "Announced for " + words + ", still to come on " + CalendarWords.day(day)
                                        + ", the day of the document.",
                                passages)
                        .inGerman("Angekündigt für " + GermanWords.quoted(words) + "; das stand am "
                                + GermanWords.day(day) + ", dem Tag des Schriftstücks, noch bevor."));
            }
            return;
        }
        lastTold(sheet, time)
                .filter(told -> told.when().latest().orElseThrow().isBefore(first))
                .ifPresent(told -> fitting.add(new Consistent(
                                "still-to-come",
                                "Announced for " + words + ", after the last day that is told of ("
                                        + words(told.passage()) + ").",
                                List.of(time.passage(), told.passage()))
                        .inGerman("Angekündigt für " + GermanWords.quoted(words)
                                + "; das liegt nach dem letzten Tag, von dem berichtet wird ("
                                + words(told.passage()) + ").")));
    }

    private static Optional<TimeReading> lastTold(Sheet sheet, TimeReading announced) {
        return sheet.times().stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE
                        && t.anchor().isEmpty()
                        && CalendarWords.figures(t.passage()) >= 4
                        && t.when().earliest().isPresent()
                        && t.when().latest().isPresent()
                        && !t.when().earliest().equals(announced.when().earliest()))
                .max(Comparator.comparing((TimeReading t) -> t.when().earliest().orElseThrow()));
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }
}
