package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// `This was the first trial to be ...` against `The trial was one of the first to be ...`: of the same thing, the
/// second takes back what the first says.
///
/// Only a saying of identity counts (`was the first`), and the thing called `one of the first` must be named in the
/// other sentence by the same word, with another word of substance shared as well unless the case tells of one such
/// thing only once each.
final class FirstOfCheck implements Check {

    private record Saying(Passage passage, int[] about, int thing) {}

    private final List<Saying> only = new ArrayList<>();
    private final List<Saying> among = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            for (int i = first + 2; i < end; i++) {
                boolean the = tokens.is(i, "first") && tokens.is(i - 1, "the");
                if (the && be(tokens, i - 2) && tokens.is(first, "this")) {
                    only.add(new Saying(sheet.sentence(s), about(tokens, first, end), 0));
                    break;
                }
                if (the && i - 5 >= first && tokens.is(i - 2, "of") && tokens.is(i - 3, "one") && be(tokens, i - 4)) {
                    among.add(new Saying(sheet.sentence(s), about(tokens, first, end), Stems.of(tokens, i - 5)));
                    break;
                }
            }
        }
    }

    private static boolean be(Tokens tokens, int token) {
        return tokens.is(token, "was") || tokens.is(token, "is");
    }

    private static int[] about(Tokens tokens, int first, int end) {
        int[] words = new int[end - first];
        int size = 0;
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.length(i) > 2 && !CueWords.STOP.has(tokens, i)) {
                words[size++] = Stems.of(tokens, i);
            }
        }
        return java.util.Arrays.stream(words, 0, size).sorted().distinct().toArray();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Saying part : among) {
            for (Saying whole : only) {
                boolean same = java.util.Arrays.binarySearch(whole.about(), part.thing()) >= 0
                        && whole.passage().document().equals(part.passage().document());
                if (same) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    "first-or-one-of-the-first",
                                    "One passage calls it the first, the other only one of the first.",
                                    List.of(whole.passage(), part.passage()),
                                    .6)
                            .inGerman("Die eine Stelle nennt es das erste, die andere nur eines der ersten."));
                    break;
                }
            }
        }
        return found;
    }
}
