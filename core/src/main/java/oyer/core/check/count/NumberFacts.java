package oyer.core.check.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.Quantity;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.FactReader;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.check.time.DateFacts;
import oyer.core.text.Passage;

/// The numbers that a case states of something, each with the words around it. Of a kind are those that count the same
/// noun, or that are measured in the same unit and are bounded alike.
final class NumberFacts {

    private static final TokenSet UNLESS = TokenSet.of(java.util.Set.of("unless", "sofern"));

    private final List<Fact> facts = new ArrayList<>();

    void read(Sheet sheet) {
        List<Passage> counted =
                sheet.quantities().stream().map(Quantity::passage).toList();
        List<Fact> own = new ArrayList<>();
        for (Quantity quantity : sheet.quantities()) {
            String kind = kind(quantity);
            // `over 15` and `over 18` may be of one thing
            int sentence = sheet.sentenceOf(quantity.passage());
            // `unless a period of ten years has passed` tells what a law asks, for each of its cases otherwise
            boolean asked = UNLESS.within(
                    sheet.tokens(),
                    sheet.sentences().first(sentence),
                    sheet.sentences().end(sentence));
            boolean told = !asked
                    && !listed(sheet, quantity.passage())
                    && (quantity.bound() == Quantity.Bound.EXACT || quantity.bound() == Quantity.Bound.ABOUT);
            if (!kind.isEmpty() && told && quantity.partOf().isEmpty()) {
                long value = quantity.value().movePointRight(3).longValue();
                String said = quantity.passage().words();
                FactReader.read(sheet, kind + quantity.bound(), quantity.passage(), counted, value, value, said)
                        .ifPresent(own::add);
            }
        }
        facts.addAll(DateFacts.together(own));
    }

    /// `2   Cartridge case   Street, 14 ft E of body`: each row of a list is of a thing of its own.
    private static boolean listed(Sheet sheet, Passage number) {
        String text = sheet.prose().characters();
        int line = text.lastIndexOf('\n', Math.max(0, number.start() - 1)) + 1;
        int at = line;
        while (at < number.start() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > line
                && at - line <= 3
                && at + 2 < number.start()
                && text.charAt(at) == ' '
                && text.charAt(at + 1) == ' ';
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT -> quantity.of().map(of -> "count " + lastStem(of)).orElse("");
            case AGE -> "age";
            case DURATION -> "duration " + quantity.unit();
            case DISTANCE, MONEY, PERCENTAGE, CONCENTRATION, SPEED -> quantity.measure() + " " + quantity.unit();
            case ORDINAL, OTHER -> "";
        };
    }

    private static String lastStem(String of) {
        String last = of.substring(of.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    List<Fact> all() {
        return facts;
    }

    /// How many different values of each kind each document tells.
    Map<String, Integer> values() {
        Map<String, java.util.Set<Long>> values = new HashMap<>();
        for (Fact fact : facts) {
            values.computeIfAbsent(series(fact), _ -> new java.util.HashSet<>()).add(fact.low());
        }
        Map<String, Integer> counts = new HashMap<>();
        values.forEach((kind, set) -> counts.put(kind, set.size()));
        return counts;
    }

    /// The values of one kind in one document.
    static String series(Fact fact) {
        return fact.passage().document().sha256() + ' ' + fact.kind();
    }
}
