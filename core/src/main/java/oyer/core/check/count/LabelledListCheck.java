package oyer.core.check.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Grid;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// So many, and the marks of them: `I took five samples:` over the lines `S-1` to `S-6`, `CALLS: 4 (03:12, 03:15,
/// 06:48)`, `five tubes (2 serum, 3 whole blood)`.
final class LabelledListCheck extends ReckoningCheck {

    private static final int MOST = 60;

    /// Words from a number to the bracket that lists.
    private static final int NEAR = 5;

    /// Letters of a mark before its number.
    private static final int PREFIX = 4;

    /// Lines between what announces a list and its first line.
    private static final int HEADS = 2;

    /// A mark at the head of a line.
    ///
    /// @param prefix what stands before its number
    private record Label(String prefix, int number, Grid.Row row) {}

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            if (counts(quantity)) {
                lines(sheet, quantity);
            }
        }
        Tokens tokens = sheet.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, '(')) {
                bracket(sheet, i);
            }
        }
    }

    private static boolean counts(Quantity quantity) {
        return quantity.measure() == Measure.COUNT
                && quantity.bound() == Bound.EXACT
                && quantity.value().scale() <= 0
                && quantity.value().intValue() > 1
                && quantity.value().intValue() <= MOST;
    }

    private void lines(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int end = sheet.sentences().end(sheet.sentenceOf(quantity.passage()));
        for (int i = sheet.lastToken(quantity.passage().span()) + 1; i < end; i++) {
            if (tokens.gap(i) == Tokens.Gap.LINE || tokens.gap(i) == Tokens.Gap.BLOCK) {
                boolean label = label(sheet, row(sheet, tokens.start(i))).isPresent();
                end = label ? i : end;
            }
        }
        List<Label> labels = labels(sheet, tokens.end(end - 1));
        if (labels.size() < 2) {
            return;
        }
        Set<String> prefixes = new HashSet<>();
        boolean run = true;
        for (int i = 0; i < labels.size(); i++) {
            prefixes.add(labels.get(i).prefix());
            run &= labels.get(i).number() == i + 1;
        }
        Passage list = sheet.prose()
                .text()
                .passage(
                        labels.getFirst().row().cells().getFirst().start(),
                        labels.getLast().row().end());
        said(
                quantity.passage(),
                quantity.value().intValue(),
                labels.size(),
                list,
                run
                        && prefixes.size() == 1
                        && announced(
                                sheet, tokens.end(end - 1), labels.getFirst().row()));
    }

    /// Whether a sentence ends with a colon right before a list: another heading announces another list.
    private static boolean announced(Sheet sheet, int end, Grid.Row first) {
        String text = sheet.prose().characters();
        return end > 0
                && text.charAt(end - 1) == ':'
                && text.substring(Math.min(end, first.start()), first.start()).isBlank();
    }

    /// The lines that each begin with a mark, right behind an offset.
    private static List<Label> labels(Sheet sheet, int offset) {
        List<Label> labels = new ArrayList<>();
        int passed = 0;
        List<Grid.Row> rows = sheet.grid();
        for (int r = row(sheet, offset) + 1; r < rows.size(); r++) {
            Optional<Label> label = label(sheet, r);
            if (label.isPresent()) {
                labels.add(label.get());
            } else if (!labels.isEmpty() || passed++ >= HEADS) {
                break;
            }
        }
        return labels;
    }

    private static int row(Sheet sheet, int offset) {
        List<Grid.Row> rows = sheet.grid();
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// `S-1`, `RN1`, `AL 1`, `AS/3` before a wider gap.
    private static Optional<Label> label(Sheet sheet, int row) {
        Grid.Row line = sheet.grid().get(row);
        if (line.cells().size() < 2) {
            return Optional.empty();
        }
        String mark = line.cells().getFirst().in(sheet.prose().characters());
        int digits = mark.length();
        while (digits > 0 && Character.isDigit(mark.charAt(digits - 1))) {
            digits--;
        }
        String prefix = mark.substring(0, digits).strip();
        boolean letters = !prefix.isEmpty()
                && prefix.length() <= PREFIX
                && Character.isUpperCase(prefix.charAt(0))
                && prefix.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '/');
        boolean number = digits < mark.length() && mark.length() - digits < 4;
        return letters && number
                ? Optional.of(new Label(prefix, Integer.parseInt(mark.substring(digits)), line))
                : Optional.empty();
    }

    private void bracket(Sheet sheet, int open) {
        Tokens tokens = sheet.tokens();
        int close = open + 1;
        while (close < Math.min(tokens.size(), open + MOST) && !tokens.is(close, ')')) {
            close++;
        }
        Optional<Quantity> stated = stated(sheet, open);
        int label = tokens.whole(open - 1, 2);
        boolean field = label > 1 && tokens.is(open - 2, ':');
        if (close >= tokens.size() || !tokens.is(close, ')') || stated.isEmpty() && !field) {
            return;
        }
        List<String> items = items(tokens, open + 1, close);
        if (items.size() < 2 || new HashSet<>(items).size() < items.size()) {
            return;
        }
        boolean times = items.stream().allMatch(LabelledListCheck::time);
        boolean parts = items.stream().allMatch(item -> item.matches("\\d{1,2} \\p{L}[^\\d]{1,40}"));
        int count = parts
                ? items.stream()
                        .mapToInt(item -> Integer.parseInt(item.substring(0, item.indexOf(' '))))
                        .sum()
                : items.size();
        if (times || parts) {
            Passage number =
                    stated.map(Quantity::passage).orElseGet(() -> sheet.prose().passage(open - 1, open - 1));
            int value = stated.map(q -> q.value().intValue()).orElse(label);
            said(number, value, count, sheet.prose().passage(open, close), true);
        }
    }

    private static boolean time(String item) {
        return item.matches("\\d{1,2}[:.]\\d{2}([:.]\\d{2})?");
    }

    /// The count right before a bracket, nothing but words between.
    private static Optional<Quantity> stated(Sheet sheet, int open) {
        Tokens tokens = sheet.tokens();
        return sheet.quantitiesIn(sheet.sentences().of(open)).stream()
                .filter(LabelledListCheck::counts)
                .filter(q -> {
                    int last = sheet.lastToken(q.passage().span());
                    boolean near = last < open && open - last <= NEAR;
                    for (int i = last + 1; near && i < open; i++) {
                        near = tokens.kind(i) == Tokens.Kind.WORD;
                    }
                    return near;
                })
                .findFirst();
    }

    private static List<String> items(Tokens tokens, int from, int to) {
        List<String> items = new ArrayList<>();
        int first = from;
        for (int i = from; i <= to; i++) {
            boolean parts = i == to || tokens.is(i, ',') && tokens.gap(Math.min(i + 1, to)) != Tokens.Gap.NONE;
            if (parts || tokens.is(i, "and") || tokens.is(i, "und")) {
                if (i > first) {
                    items.add(tokens.characters().substring(tokens.start(first), tokens.end(i - 1)));
                }
                first = i + 1;
            }
        }
        return items;
    }

    private void said(Passage number, int stated, int count, Passage list, boolean whole) {
        List<Passage> passages = List.of(number, list);
        if (stated == count) {
            fitting.add(new Consistent("listed", stated + " are stated and as many are listed.", passages)
                    .inGerman("Genannt sind " + stated + ", und so viele sind aufgeführt."));
        } else if (whole) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "listed",
                            stated + " are stated, and " + count + " are listed.",
                            passages,
                            .75)
                    .inGerman("Genannt sind " + stated + ", aufgeführt " + count + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(number.words(), stated, stated),
                                    Working.Mark.reckoned("listed", count, count)))));
        }
    }
}
