package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// How many wounds there were, as two documents count them: `nine stab wounds` against `six stab wounds`.
///
/// Only of counts of all (`two stab wounds in the back` may be some of them), of one kind of wound, and in a case in
/// which every document gives one number only: more numbers speak of more than one victim.
final class WoundsCheck implements Check {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("stab wounds", "stab wounds"),
            Map.entry("stab wound", "stab wounds"),
            Map.entry("knife wounds", "stab wounds"),
            Map.entry("stichwunden", "stab wounds"),
            Map.entry("stichverletzungen", "stab wounds"),
            Map.entry("messerstiche", "stab wounds"),
            Map.entry("messerstichen", "stab wounds"),
            Map.entry("gunshot wounds", "gunshot wounds"),
            Map.entry("bullet wounds", "gunshot wounds"),
            Map.entry("schusswunden", "gunshot wounds"),
            Map.entry("schussverletzungen", "gunshot wounds"));
    /// Ends of other words for what a body bears, each a kind of its own: `head injuries`, `Kopfverletzungen`.
    private static final List<String> BORNE = List.of(
            "wounds",
            "injuries",
            "lacerations",
            "fractures",
            "bruises",
            "blows",
            "shots",
            "verletzungen",
            "wunden",
            "frakturen",
            "brüche",
            "hiebe",
            "stiche",
            "schüsse");
    /// By which they are some of them only.
    private static final TokenSet SOME = TokenSet.of(Set.of(
            "in", "to", "on", "of", "at", "through", "im", "am", "an", "other", "more", "further", "weitere", "which",
            "that", "davon"));

    private record Counted(int number, String of, Passage passage, Set<String> persons) {}

    private final Map<String, Map<DocumentId, List<Counted>>> counted = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            String kind = kind(of(quantity).toLowerCase(Locale.ROOT));
            boolean whole = quantity.measure() == Measure.COUNT
                    && quantity.bound() == Bound.EXACT
                    && quantity.value().scale() <= 0
                    && !kind.isEmpty();
            if (whole && !some(sheet, quantity)) {
                int s = sheet.sentenceOf(quantity.passage());
                counted.computeIfAbsent(kind, _ -> new TreeMap<>())
                        .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                        .add(new Counted(
                                quantity.value().intValue(),
                                of(quantity),
                                sheet.sentence(s),
                                Filled.persons(sheet, s)));
            }
        }
    }

    private static String kind(String of) {
        String known = KINDS.get(of);
        if (known != null) {
            return known;
        }
        return BORNE.stream().anyMatch(of::endsWith) ? of : "";
    }

    private static boolean some(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(quantity.passage());
        int first = sheet.firstToken(quantity.passage().span());
        int words = of(quantity).split(" ").length;
        int behind = sheet.lastToken(quantity.passage().span()) + 1;
        while (words > 0 && behind < sheet.sentences().end(s) && within(tokens, behind, of(quantity))) {
            behind++;
            words--;
        }
        boolean before = tokens.is(first - 1, "other") || tokens.is(first - 1, "of") || tokens.is(first - 1, "least");
        return before || SOME.has(tokens, behind) || tokens.is(sheet.sentences().end(s) - 1, '?');
    }

    private static String of(Quantity quantity) {
        return quantity.of().orElse("").replaceAll("\\s+", " ");
    }

    private static boolean within(Tokens tokens, int token, String words) {
        return (' ' + words + ' ').contains(' ' + tokens.text(token) + ' ');
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        counted.forEach((kind, byDocument) -> {
            List<Counted> single = byDocument.values().stream()
                    .filter(list ->
                            list.stream().map(Counted::number).distinct().count() == 1)
                    .map(List::getFirst)
                    .toList();
            boolean one = single.size() == byDocument.size();
            List<Integer> numbers =
                    single.stream().map(Counted::number).distinct().toList();
            if (one && numbers.size() == 2) {
                Counted a = single.getFirst();
                Counted b = single.stream()
                        .filter(c -> c.number() != a.number())
                        .findFirst()
                        .orElseThrow();
                found.add(new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "number-of-wounds",
                                "One document counts " + a.number() + " " + a.of() + ", the other " + b.number() + ".",
                                List.of(a.passage(), b.passage()),
                                .75)
                        .inGerman("Das eine Dokument zählt " + a.number() + " (" + a.of() + "), das andere "
                                + b.number() + ".")
                        .with(new Working(
                                Working.Unit.PIECES,
                                List.of(
                                        Working.Mark.stated(String.valueOf(a.number()), a.number(), a.number()),
                                        Working.Mark.stated(String.valueOf(b.number()), b.number(), b.number())))));
            }
        });
        return found;
    }
}
