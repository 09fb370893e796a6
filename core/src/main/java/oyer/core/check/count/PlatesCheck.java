package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Figures;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// One number plate that two papers give with other figures: `NMS-K 417` and `NMS-K 471`, `F318` and `F381 KSP`.
///
/// The letters are the same, and one slip of a hand makes the figures of the one those of the other.
final class PlatesCheck implements Check {

    private static final TokenSet CUES = TokenSet.of(Set.of(
            "plate",
            "plates",
            "registration",
            "registered",
            "reg",
            "tag",
            "tags",
            "license",
            "licence",
            "kennzeichen",
            "nummernschild",
            "car",
            "van",
            "truck",
            "pickup",
            "vehicle",
            "pkw",
            "wagen",
            "auto",
            "fahrzeug",
            "lkw"));

    private static final TokenSet DENIED = TokenSet.of(Set.of("never", "not", "nie", "nicht", "kein"));

    /// Sentences around a plate in which something must say that it is one.
    private static final int AROUND = 2;

    private static final int LETTERS = 5;

    /// Fewer figures than this are as often another number.
    private static final int FIGURES = 3;

    private static final int MOST = 400;

    /// @param behind letters behind the figures; empty where none are told
    private record Plate(
            String before, String figures, String behind, boolean denied, Passage words, Passage sentence) {

        DocumentId document() {
            return words.document();
        }

        boolean letters(Plate other) {
            return before.equals(other.before)
                    && (behind.isEmpty() || other.behind.isEmpty() || behind.equals(other.behind))
                    && figures.length() == other.figures.length();
        }

        boolean same(Plate other) {
            return letters(other) && figures.equals(other.figures);
        }
    }

    private final List<Plate> plates = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int i = 0; i < tokens.size() && plates.size() < MOST; i++) {
            boolean figures = tokens.kind(i) == Tokens.Kind.MIXED || tokens.kind(i) == Tokens.Kind.NUMBER;
            if (figures && tokens.length(i) >= FIGURES && tokens.length(i) <= LETTERS + FIGURES) {
                plate(sheet, i);
            }
        }
    }

    private void plate(Sheet sheet, int at) {
        Tokens tokens = sheet.tokens();
        String text = tokens.text(at);
        int digit = 0;
        while (digit < text.length() && Character.isLetter(text.charAt(digit))) {
            digit++;
        }
        int end = digit;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String before = text.substring(0, digit);
        int first = at;
        if (digit == 0 && at > 0 && capitals(tokens, at - 1) && tokens.gap(at) == Tokens.Gap.SPACE) {
            before = tokens.text(at - 1);
            first = at - 1;
        }
        String behind = text.substring(end);
        int last = at;
        if (behind.isEmpty() && at + 1 < tokens.size() && capitals(tokens, at + 1) && tokens.length(at + 1) == 3) {
            behind = tokens.text(at + 1);
            last = at + 1;
        }
        boolean shaped = !before.isEmpty()
                && before.equals(before.toUpperCase(Locale.ROOT))
                && behind.chars().allMatch(Character::isUpperCase)
                && end - digit >= FIGURES
                && end - digit <= FIGURES + 1;
        if (shaped && told(sheet, at)) {
            int s = sheet.sentences().of(at);
            boolean denied = DENIED.within(tokens, sheet.sentences().first(s), at);
            plates.add(new Plate(
                    before,
                    text.substring(digit, end),
                    behind,
                    denied,
                    sheet.prose().passage(first, last),
                    sheet.sentence(s)));
        }
    }

    private static boolean capitals(Tokens tokens, int token) {
        String text = tokens.length(token) <= LETTERS + 1 ? tokens.text(token) : "";
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    private static boolean told(Sheet sheet, int at) {
        int s = sheet.sentences().of(at);
        int from = sheet.sentences().first(Math.max(0, s - AROUND));
        int to = sheet.sentences().end(Math.min(sheet.sentences().size() - 1, s + AROUND));
        return CUES.within(sheet.tokens(), from, to);
    }

    @Override
    public boolean whole() {
        return plates.size() < MOST;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Plate one : plates) {
            for (Plate other : plates) {
                boolean order = one.document().compareTo(other.document()) < 0;
                if (order
                        && !one.denied()
                        && !other.denied()
                        && one.letters(other)
                        && Figures.slip(one.figures(), other.figures())
                        && known(one, other)) {
                    found.add(discrepancy(one, other));
                }
            }
        }
        return Repeats.without(found);
    }

    /// Whether neither paper has the other's plate too, but to deny it: who has both knows of two cars.
    private boolean known(Plate one, Plate other) {
        return plates.stream()
                .noneMatch(p -> !p.denied()
                        && (p.document().equals(one.document()) && p.same(other)
                                || p.document().equals(other.document()) && p.same(one)));
    }

    private static Discrepancy discrepancy(Plate one, Plate other) {
        String a = "\u201c" + one.words().words().replaceAll("\\s+", " ") + "\u201d";
        String b = "\u201c" + other.words().words().replaceAll("\\s+", " ") + "\u201d";
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "plate-otherwise",
                        "Two documents give what seems to be one number plate with other figures: " + a + " and " + b
                                + ".",
                        List.of(one.sentence(), other.sentence()),
                        .8)
                .inGerman("Zwei Dokumente nennen wohl dasselbe Kennzeichen mit anderen Ziffern: " + a + " und " + b
                        + ".");
    }
}
