package oyer.core.check.count;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.VictimsNamed;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// So many, and the list of them right behind a colon: `the following four items:` over the lines `1.` to `5.`, `two
/// things: He ... And he ...`, `three witnesses: Ann Brown, Carl Dorn and Ed Frey`.
///
/// A numbered list, and one of names alone, is held to be whole; of other lists only what comes out right is told.
final class ListedCountCheck extends ReckoningCheck {

    /// Words between the number and the colon.
    private static final int NEAR = 12;
    private static final int MOST = 60;
    /// Words of one entry of a list, at most.
    private static final int ENTRY = 80;

    /// @param whole whether nothing can be missing from it
    private record Listed(int count, Passage list, boolean whole) {}

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            boolean counted = quantity.measure() == Measure.COUNT
                    && quantity.bound() == Bound.EXACT
                    && quantity.of().isPresent()
                    && quantity.value().scale() <= 0
                    && quantity.value().intValue() > 1
                    && quantity.value().intValue() <= MOST;
            if (counted) {
                colon(sheet, quantity).ifPresent(colon -> listed(sheet, quantity, colon));
                victims(sheet, quantity);
            }
        }
    }

    /// `two terms for the murders of Ann and Carl Dorn`, `two counts of murder of ...`: so many, and as many names
    /// behind the offence. Another number is no mistake: one may be charged twice for one victim.
    private void victims(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int from = sheet.lastToken(quantity.passage().span()) + 1;
        int end = Math.min(sheet.sentences().end(sheet.sentenceOf(quantity.passage())), from + NEAR);
        boolean per = CueWords.PER_OFFENCE.has(tokens, from) || CueWords.PER_OFFENCE.has(tokens, from + 1);
        for (int i = from; per && i + 2 < end; i++) {
            if (CueWords.OFFENCE.has(tokens, i) && (tokens.is(i + 1, "of") || tokens.is(i + 1, "an"))) {
                VictimsNamed list = VictimsNamed.from(sheet, i + 2);
                if (list.somebody() && list.names() == quantity.value().intValue()) {
                    fitting.add(new Consistent(
                                    "victims-named",
                                    list.names() + " are stated and as many victims are named.",
                                    List.of(quantity.passage(), list.words()))
                            .inGerman("Genannt sind " + list.names() + " Opfer, und so viele haben einen Namen."));
                }
                return;
            }
        }
    }

    /// The colon that ends the clause of the number, without another number between.
    private static Optional<Integer> colon(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int from = sheet.lastToken(quantity.passage().span()) + 1;
        for (int i = from; i < Math.min(tokens.size() - 1, from + NEAR); i++) {
            if (tokens.is(i, ':')) {
                return Optional.of(i);
            }
            boolean ends = tokens.is(i, '.')
                    || tokens.is(i, ';')
                    || tokens.is(i, '?')
                    || tokens.is(i, '(')
                    || tokens.kind(i) == Kind.NUMBER
                    || tokens.gap(i) == Gap.BLOCK
                    || tokens.is(i, ',');
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void listed(Sheet sheet, Quantity quantity, int colon) {
        Optional<Listed> listed =
                numbered(sheet, colon).or(() -> names(sheet, colon)).or(() -> told(sheet, quantity, colon));
        if (listed.isEmpty()) {
            return;
        }
        int stated = quantity.value().intValue();
        int count = listed.get().count();
        List<Passage> passages = List.of(quantity.passage(), listed.get().list());
        if (stated == count) {
            fitting.add(new Consistent("listed", stated + " are stated and as many are listed.", passages)
                    .inGerman("Genannt sind " + stated + ", und so viele sind aufgeführt."));
        } else if (listed.get().whole()) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "listed",
                            stated + quantity.of().map(of -> " " + of).orElse("") + " are stated, and " + count
                                    + " are listed.",
                            passages,
                            .75)
                    .inGerman("Genannt sind " + stated + ", aufgeführt " + count + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(quantity.passage().words(), stated, stated),
                                    Working.Mark.reckoned("listed", count, count)))));
        }
    }

    /// Lines that begin with 1, 2, 3 and so on, from the line right behind the colon.
    private static Optional<Listed> numbered(Sheet sheet, int colon) {
        Tokens tokens = sheet.tokens();
        int at = colon + 1;
        int count = 0;
        int last = at;
        boolean bracket = tokens.is(at, '(');
        while (at < tokens.size() && (count == 0 || at - last < ENTRY)) {
            boolean line = tokens.gap(at) == Gap.LINE || tokens.gap(at) == Gap.BLOCK;
            int open = tokens.is(at, '(') ? at + 1 : at;
            if (line && bracket == open > at && tokens.whole(open, 2) == count + 1 && marked(tokens, open + 1)) {
                count++;
                last = at;
            } else if (count == 0) {
                return Optional.empty();
            } else if (tokens.gap(at) == Gap.BLOCK && tokens.whole(open, 2) < 0) {
                break;
            }
            at++;
        }
        return count < 2
                ? Optional.empty()
                : Optional.of(new Listed(count, sheet.prose().passage(colon + 1, last), true));
    }

    /// `1.`, `1)`, `(1)`.
    private static boolean marked(Tokens tokens, int token) {
        return tokens.is(token, '.') || tokens.is(token, ')');
    }

    /// People's names with only commas and a last `and` between, up to the end of the sentence.
    private static Optional<Listed> names(Sheet sheet, int colon) {
        Tokens tokens = sheet.tokens();
        int at = colon + 1;
        int count = 0;
        boolean and = false;
        int start = tokens.start(at);
        List<Mention> people = sheet.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && m.form() == Mention.Form.NAME
                        && m.passage().start() >= start)
                .limit(MOST)
                .toList();
        for (Mention person : people) {
            int first = sheet.firstToken(person.passage().span());
            while (at < first && (tokens.is(at, ',') || tokens.is(at, "and") || tokens.is(at, "und"))) {
                and |= !tokens.is(at, ',');
                at++;
            }
            if (at != first) {
                break;
            }
            count++;
            at = sheet.lastToken(person.passage().span()) + 1;
        }
        boolean ends = at >= tokens.size() || tokens.is(at, '.') || tokens.is(at, ';') || tokens.gap(at) == Gap.BLOCK;
        return count < 2 || !and || !ends
                ? Optional.empty()
                : Optional.of(new Listed(count, sheet.prose().passage(colon + 1, at - 1), true));
    }

    /// `two things: He ... . And he ...`: so many clauses of one subject. Whether there are more cannot be told.
    private static Optional<Listed> told(Sheet sheet, Quantity quantity, int colon) {
        Tokens tokens = sheet.tokens();
        if (quantity.value().intValue() != 2 || !tokens.capitalised(colon + 1)) {
            return Optional.empty();
        }
        int s = sheet.sentenceOf(sheet.prose().passage(colon + 1, colon + 1));
        if (s + 1 >= sheet.sentences().size()) {
            return Optional.empty();
        }
        int next = sheet.sentences().first(s + 1);
        boolean and =
                (tokens.is(next, "and") || tokens.is(next, "und")) && tokens.hash(next + 1) == tokens.hash(colon + 1);
        return and
                ? Optional.of(new Listed(
                        2, sheet.prose().passage(colon + 1, sheet.sentences().end(s + 1) - 1), false))
                : Optional.empty();
    }
}
