package oyer.core.check.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Figures;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentId;
import oyer.core.text.ListedWords;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// The number of a seal, a bag, a passport, an account that two papers give with one figure otherwise or with two
/// changed about: `seal no. 0047716` here, `Siegel-Nr. 0047761` there.
///
/// Numbers follow each other, and one kind of thing may have many: nothing is said where a paper has both, or where the
/// last figure alone differs, as those of a roll of seals do.
final class MarkedNumbersCheck extends MatterCheck {

    /// Figures; shorter numbers are alike by chance.
    private static final int LEAST = 5;

    private static final int MOST = 20;

    /// Tokens between the word and its number: `Siegel-Nr. Pos. 3: 0047716`.
    private static final int NEAR = 8;

    private static final int IN_ALL = 500;

    /// @param kind of thing, by the class that its word is of
    private record Marked(CueWords kind, String figures, Passage words, Passage sentence) {

        DocumentId document() {
            return words.document();
        }
    }

    private static final List<CueWords> KINDS =
            List.of(CueWords.SEAL, CueWords.BAG, CueWords.PASSPORT, CueWords.ACCOUNT);

    private static final ListedWords.Several ANY =
            ListedWords.Several.of(CueWords.SEAL, CueWords.BAG, CueWords.PASSPORT, CueWords.ACCOUNT);

    private final List<Marked> all = new ArrayList<>();

    @Override
    public boolean whole() {
        return all.size() < IN_ALL;
    }

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int i = 0; i < tokens.size() && all.size() < IN_ALL; i++) {
            for (CueWords kind : ANY.has(tokens, i) ? KINDS : List.<CueWords>of()) {
                if (kind.has(tokens, i)) {
                    number(sheet, kind, i);
                }
            }
        }
    }

    private void number(Sheet sheet, CueWords kind, int word) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentences().of(word);
        for (int i = word + 1; i < Math.min(tokens.size(), word + NEAR + 1); i++) {
            String figures = tokens.kind(i) == Kind.NUMBER ? tokens.text(i) : "";
            boolean whole = figures.length() >= LEAST
                    && figures.length() <= MOST
                    && figures.chars().allMatch(c -> c >= '0' && c <= '9');
            if (whole) {
                Passage words = sheet.prose().passage(word, i);
                // `Nr.` may end what is held to be a sentence
                Passage shown = sheet.sentences().of(i) == s ? sheet.shown(s, words) : words;
                all.add(new Marked(kind, figures, words, shown));
                return;
            }
            if (tokens.gap(i) == Tokens.Gap.BLOCK || tokens.is(i, ';')) {
                return;
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Marked one : all) {
            for (Marked other : all) {
                boolean pair = one.document().compareTo(other.document()) < 0
                        && one.kind() == other.kind()
                        && Figures.slip(one.figures(), other.figures())
                        && together(one.document(), other.document());
                if (pair && !roll(one, other) && !known(one, other)) {
                    found.add(discrepancy(one, other));
                }
            }
        }
        return Repeats.without(found);
    }

    /// Two of one roll: they differ in the last figure alone.
    private static boolean roll(Marked one, Marked other) {
        int last = one.figures().length() - 1;
        return one.figures().regionMatches(0, other.figures(), 0, last);
    }

    /// Whether either paper has the other's number too.
    private boolean known(Marked one, Marked other) {
        Map<DocumentId, String> others = new HashMap<>();
        others.put(one.document(), other.figures());
        others.put(other.document(), one.figures());
        return all.stream().anyMatch(m -> m.figures().equals(others.get(m.document())));
    }

    private static Discrepancy discrepancy(Marked one, Marked other) {
        String a = "\u201c" + one.words().asRead() + "\u201d";
        String b = "\u201c" + other.words().asRead() + "\u201d";
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "number-otherwise",
                        "Two documents give what seems to be one number with other figures: " + a + " and " + b + ".",
                        List.of(one.sentence(), other.sentence()),
                        .75)
                .inGerman("Zwei Dokumente nennen wohl dieselbe Nummer mit anderen Ziffern: " + a + " und " + b + ".");
    }
}
