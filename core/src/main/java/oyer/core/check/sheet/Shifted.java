package oyer.core.check.sheet;

import oyer.core.casefile.Quantity;
import oyer.core.text.Passage;

/// Whether a clause tells of another time than the day it names: `a day later he was 37`, `zwei Jahre später war sie
/// 19`.
public final class Shifted {

    private Shifted() {}

    /// Whether so long `later` or `earlier` stands between the begin of a passage's clause and the passage.
    public static boolean before(Sheet sheet, Passage passage) {
        int at = sheet.firstToken(passage.span());
        int sentence = sheet.sentenceOf(passage);
        int from = at;
        while (from > sheet.sentences().first(sentence) && !sheet.tokens().is(from - 1, ';')) {
            from--;
        }
        for (Quantity length : sheet.quantitiesIn(sentence)) {
            int first = sheet.firstToken(length.passage().span());
            if (length.measure() == Quantity.Measure.DURATION && first >= from && first < at && shifts(sheet, length)) {
                return true;
            }
        }
        for (int i = from; i < at; i++) { // `a day later`: the article is no number
            boolean unit = i > from
                    && (sheet.tokens().is(i - 1, "day")
                            || sheet.tokens().is(i - 1, "year")
                            || sheet.tokens().is(i - 1, "tag")
                            || sheet.tokens().is(i - 1, "jahr"));
            if (unit && (CueWords.LATER.has(sheet.tokens(), i) || CueWords.EARLIER.has(sheet.tokens(), i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean shifts(Sheet sheet, Quantity length) {
        int next = sheet.lastToken(length.passage().span()) + 1;
        return CueWords.LATER.has(sheet.tokens(), next) || CueWords.EARLIER.has(sheet.tokens(), next);
    }
}
