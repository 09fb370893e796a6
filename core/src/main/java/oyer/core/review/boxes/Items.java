package oyer.core.review.boxes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading;

/// The pieces of evidence that a box speaks of, by mark where they have one. Names alone differ from writer to writer,
/// so what has no mark is told after what has one, and only with its own words.
record Items(Map<String, Item> byKey) {

    static Items of(Box box) {
        Map<String, Item> byKey = new LinkedHashMap<>();
        for (Document document : box.documents()) {
            Optional<DocumentReadings> readings = box.store().readings(document.id());
            for (ExhibitReading exhibit :
                    readings.map(DocumentReadings::exhibits).orElse(List.of())) {
                byKey.putIfAbsent(key(exhibit), new Item(exhibit.name(), exhibit.mark(), document, exhibit.passage()));
            }
        }
        return new Items(byKey);
    }

    private static String key(ExhibitReading exhibit) {
        return exhibit.mark().map(m -> "#" + letters(m)).orElseGet(() -> letters(exhibit.name()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /// Those that the other box does not speak of: with a mark first, in the order in which they are named.
    List<Item> without(Items other) {
        List<Item> marked = new ArrayList<>();
        List<Item> others = new ArrayList<>();
        byKey.forEach((key, item) -> {
            if (!other.byKey.containsKey(key)) {
                (item.mark().isPresent() ? marked : others).add(item);
            }
        });
        marked.addAll(others);
        return marked;
    }
}
