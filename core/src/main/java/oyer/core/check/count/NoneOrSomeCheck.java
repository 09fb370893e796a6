package oyer.core.check.count;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Tokens;

/// Of traces: `none of the hairs was Dorn's` beside `of the 30 hairs tested, eight came from somebody else`. The one
/// says it of all, the other of some; of the rest the second says nothing. It is a tension.
final class NoneOrSomeCheck extends ReckoningCheck {

    /// Sentences between the two.
    private static final int NEAR = 3;
    private static final int BESIDE = 8;

    @Override
    public void read(Sheet sheet) {
        for (int s = 0; s < sheet.sentences().size(); s++) {
            if (none(sheet, s)) {
                for (int near = Math.max(0, s - NEAR);
                        near <= Math.min(sheet.sentences().size() - 1, s + NEAR);
                        near++) {
                    if (near != s) {
                        some(sheet, s, near);
                    }
                }
            }
        }
    }

    /// `none of the DNA evidence was his`, `keine der Spuren stammt von ihm`: of all, and not asked.
    private static boolean none(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        for (int i = first; i + 2 < end; i++) {
            boolean of = CueWords.NONE.has(tokens, i) && (tokens.is(i + 1, "of") || CueWords.THE.has(tokens, i + 1));
            if (of && CueWords.TRACE.within(tokens, i + 2, Math.min(end, i + 6)) && !tokens.is(end - 1, '?')) {
                return !CueWords.TESTED.within(tokens, i, end);
            }
        }
        return false;
    }

    private void some(Sheet sheet, int none, int near) {
        Tokens tokens = sheet.tokens();
        for (Quantity part : sheet.quantitiesIn(near)) {
            Optional<Quantity> whole = sheet.quantitiesIn(near).stream()
                    .filter(w -> part.partOf()
                            .filter(p -> p.span().overlaps(w.passage().span()))
                            .isPresent())
                    .findFirst();
            int behind = sheet.lastToken(part.passage().span()) + 1;
            int end = Math.min(sheet.sentences().end(near), behind + BESIDE);
            boolean another = CueWords.ELSE.within(tokens, behind, end);
            if (whole.isPresent()
                    && another
                    && trace(sheet, part, whole.get(), near)
                    && part.value().compareTo(whole.get().value()) < 0) {
                long k = part.value().longValue();
                long n = whole.get().value().longValue();
                found.add(new Discrepancy(
                                Discrepancy.Type.TENSION,
                                "none-or-some",
                                "One passage says of all the traces what the other says of " + k + " of " + n
                                        + "; of the remaining " + (n - k) + " it does not say whose they are.",
                                List.of(sheet.sentence(none), whole.get().passage(), part.passage()),
                                .55)
                        .inGerman("Die eine Stelle sagt von allen Spuren, was die andere von " + k + " der " + n
                                + " sagt; von den übrigen " + (n - k) + " sagt sie nicht, von wem sie sind.")
                        .with(new Working(
                                Working.Unit.PIECES,
                                List.of(Working.Mark.stated("part", k, k), Working.Mark.stated("whole", n, n)))));
                return;
            }
        }
    }

    private static boolean trace(Sheet sheet, Quantity part, Quantity whole, int sentence) {
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        return (part.of().isPresent() || whole.of().isPresent()) && CueWords.TRACE.within(sheet.tokens(), first, end);
    }
}
