package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.name.CasePart;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// The man who was described or left a print against the man who stands accused: `six feet or more` against `he is five
/// feet seven`, a print of size 11 against a shoe size of 9. Tensions: descriptions err.
final class BuildCheck implements Check {

    /// Inches by which an estimate of height may be off, and sizes of shoe.
    private static final double INCHES = 3;

    private static final double SIZES = 1;

    /// Centimetres of the grown.
    private static final int SMALL = 140;

    private static final int TALL = 215;

    private static final double INCH = 2.54;

    /// Words of a line of a form, before the height or behind it.
    private static final int LINE = 24;

    /// What the one who is measured is called besides.
    private static final Set<String> MEASURED = Set.of("subject", "prisoner", "appellee");
    private static final Set<String> DESCRIBED = Set.of("tall", "described", "height", "man", "groß", "person");
    private static final Set<String> PRINT = Set.of("print", "footprint", "impression", "mark", "cast", "abdruck");

    /// @param low the least, inches or a size
    private record Built(Passage passage, double low, double high, boolean accused, String said) {}

    private final List<Built> heights = new ArrayList<>();
    private final List<Built> sizes = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DISTANCE
                    && quantity.unit().equals("ft")) {
                height(sheet, quantity);
            }
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.NUMBER) {
                figures(sheet, i);
            }
            boolean size = tokens.is(i, "size") || tokens.is(i, "größe");
            if (size && tokens.kind(i + 1) == Kind.NUMBER && tokens.length(i + 1) < 3) {
                double value = Double.parseDouble(tokens.text(i + 1));
                int s = sheet.sentences().of(i);
                boolean shoe = tokens.is(i - 1, "shoe") || tokens.is(i - 1, "boot") || tokens.is(i - 1, "foot");
                boolean print = !shoe && (near(sheet, s, PRINT) || s > 0 && near(sheet, s - 1, PRINT));
                if (print || shoe && accused(sheet, s)) {
                    sizes.add(new Built(sheet.prose().passage(i, i + 1), value, value, !print, tokens.text(i + 1)));
                }
            }
        }
    }

    /// `ca. 185 cm, schlank`, `Haftblatt: 168 cm`, `5-9 to 5-11, 170 lbs.`, `Carl Lind (suspect)  6-3`: of a form or a
    /// list, where the line says that it is a height.
    private void figures(Sheet sheet, int at) {
        Tokens tokens = sheet.tokens();
        double low;
        double high;
        int last;
        int tall = tokens.whole(at, 3);
        if (tall >= SMALL && tall <= TALL && tokens.is(at + 1, "cm")) {
            low = tall / INCH;
            high = low;
            last = at + 1;
        } else {
            low = feet(tokens, at);
            boolean range = tokens.is(at + 3, "to") || tokens.is(at + 3, "-");
            double to = low > 0 && range ? feet(tokens, at + 4) : -1;
            high = Math.max(low, to);
            last = to > 0 ? at + 6 : at + 2;
        }
        boolean second = at > 3 && feet(tokens, at - 4) > 0 && (tokens.is(at - 1, "to") || tokens.is(at - 1, "-"));
        if (low <= 0 || second) {
            return;
        }
        int first = at;
        while (first > 0 && at - first < LINE && !tokens.newLine(first) && tokens.gap(first) != Tokens.Gap.BLOCK) {
            first--;
        }
        int end = last + 1;
        while (end < tokens.size() && end - last < LINE && !tokens.newLine(end)) {
            end++;
        }
        boolean described = false;
        boolean pursued = false;
        for (int i = first; i < end; i++) {
            described |= tokens.length(i) < 20 && CueWords.OF_BUILD.has(tokens, i);
            pursued |= CasePart.pursued(tokens, i) || tokens.is(i, "suspect");
        }
        int from = tokens.start(first);
        int to = tokens.start(at);
        boolean named = sheet.mentions().stream()
                .anyMatch(m -> m.kind() == EntityKind.PERSON
                        && m.form() == Mention.Form.NAME
                        && m.passage().words().length() > 2 // `W/M` is no name
                        && m.passage().start() >= from
                        && m.passage().end() <= to);
        boolean accused = pursued && named;
        if (accused || described && !named) {
            Passage words = sheet.prose().passage(at, Math.min(last, tokens.size() - 1));
            heights.add(new Built(words, low, high, accused, words.asRead()));
        }
    }

    /// The inches of `5-11`, no part of a day or a number; else -1.
    private static double feet(Tokens tokens, int at) {
        if (at < 0 || at + 2 >= tokens.size() || !tokens.is(at + 1, '-')) {
            return -1;
        }
        int feet = tokens.whole(at, 1);
        int inches = tokens.whole(at + 2, 2);
        boolean glued = tokens.gap(at + 1) == Tokens.Gap.NONE && tokens.gap(at + 2) == Tokens.Gap.NONE;
        boolean longer = at + 3 < tokens.size()
                && tokens.gap(at + 3) == Tokens.Gap.NONE
                && (tokens.is(at + 3, '-') || tokens.is(at + 3, '/') || tokens.is(at + 3, ':'));
        boolean part = at > 0 && tokens.gap(at) == Tokens.Gap.NONE && tokens.kind(at - 1) != Kind.WORD;
        return glued && !longer && !part && feet >= 4 && feet <= 6 && inches >= 0 && inches < 12
                ? feet * 12 + inches
                : -1;
    }

    private void height(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int last = sheet.lastToken(quantity.passage().span());
        double feet = quantity.value().doubleValue();
        if (feet < 4 || feet > 7) {
            return;
        }
        double inches = feet * 12 + inches(tokens, last + 1);
        int s = sheet.sentenceOf(quantity.passage());
        boolean least = quantity.bound() == Quantity.Bound.AT_LEAST || tokens.is(last + 2, "more");
        boolean now = accusedHere(sheet, s);
        if (now || near(sheet, s, DESCRIBED)) {
            Passage whole = sheet.sentence(s);
            heights.add(new Built(
                    whole.words().length() < 80 ? whole : quantity.passage(),
                    inches,
                    least ? Double.MAX_VALUE : inches,
                    now,
                    quantity.value().stripTrailingZeros().toPlainString() + " ft"
                            + (inches % 12 > 0 ? " " + Math.round(inches % 12) + " in" : "")
                            + (least ? " or more" : "")));
        }
    }

    /// `five feet seven`.
    private static double inches(Tokens tokens, int token) {
        List<String> numbers = List.of(
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
        if (token < tokens.size()) {
            int word = numbers.indexOf(tokens.lower(token));
            if (word > 0) {
                return word;
            }
            if (tokens.kind(token) == Kind.NUMBER && tokens.length(token) < 3) {
                return Double.parseDouble(tokens.text(token));
            }
        }
        return 0;
    }

    private static boolean near(Sheet sheet, int sentence, Set<String> words) {
        Tokens tokens = sheet.tokens();
        for (int i = sheet.sentences().first(sentence); i < sheet.sentences().end(sentence); i++) {
            if (tokens.length(i) < 12 && words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean accused(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        for (int i = sheet.sentences().first(sentence); i < sheet.sentences().end(sentence); i++) {
            if (CasePart.pursued(tokens, i)) {
                return true;
            }
        }
        return near(sheet, sentence, MEASURED) || accusedHere(sheet, sentence);
    }

    /// `Would the defendant stand up. He is ...`
    private static boolean accusedHere(Sheet sheet, int sentence) {
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            for (Mention mention : sheet.mentionsIn(s)) {
                Optional<Entity> entity = sheet.entity(mention.entity());
                if (mention.kind() == EntityKind.PERSON
                        && entity.filter(e ->
                                        e.roles().stream().anyMatch(r -> CasePart.pursued(r) || MEASURED.contains(r)))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        pairs(heights, INCHES, "height", Working.Unit.INCHES, "height", "Körpergröße", found);
        pairs(sizes, SIZES, "shoe-size", Working.Unit.SIZE, "size of shoe", "Schuhgröße", found);
        return Repeats.without(found);
    }

    private static void pairs(
            List<Built> all,
            double margin,
            String rule,
            Working.Unit unit,
            String what,
            String german,
            List<Discrepancy> found) {
        for (Built trace : all) {
            for (Built person : all) {
                boolean apart = person.high() + margin <= trace.low() || trace.high() + margin <= person.low();
                if (!trace.accused() && person.accused() && apart) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    rule,
                                    "The " + what + " that is told of whoever was there (" + trace.said()
                                            + ") is not that of the person accused (" + person.said() + ").",
                                    List.of(trace.passage(), person.passage()),
                                    .65)
                            .inGerman("Die " + german + " dessen, der dort war (" + trace.said()
                                    + "), ist nicht die des Beschuldigten (" + person.said() + ").")
                            .with(new Working(
                                    unit,
                                    List.of(
                                            Working.Mark.stated(
                                                    trace.said(),
                                                    Math.round(trace.low()),
                                                    // what is open above is drawn at its least: no passage gives an end
                                                    Math.round(
                                                            trace.high() == Double.MAX_VALUE
                                                                    ? trace.low()
                                                                    : trace.high())),
                                            Working.Mark.stated(
                                                    person.said(),
                                                    Math.round(person.low()),
                                                    Math.round(person.high()))))));
                }
            }
        }
    }
}
