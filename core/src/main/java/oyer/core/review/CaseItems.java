package oyer.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.StepDetail;
import oyer.core.read.register.EvidenceItems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// The register of evidence of a case: what the documents tell, with what reviewers decided.
public final class CaseItems {

    private CaseItems() {}

    /// In the order of the documents, and of the exhibits in each.
    ///
    /// @param readings of all documents of the case, in order of their paths
    public static List<EvidenceItem> of(CaseStore store, List<DocumentReadings> readings) {
        Map<DocumentId, DocumentReadings> byDocument = new HashMap<>();
        readings.forEach(r -> byDocument.put(r.document(), r));
        List<EvidenceItem> items = RuledItems.of(
                EvidenceItems.of(readings),
                store.rulings(),
                passage -> at(store, passage, byDocument),
                member -> Optional.ofNullable(byDocument.get(member.document())).stream()
                        .flatMap(r -> r.exhibits().stream())
                        .filter(e -> e.exhibit() == member.exhibit())
                        .toList());
        Map<DocumentId, Integer> places = new HashMap<>();
        readings.forEach(r -> places.put(r.document(), places.size()));
        return items.stream()
                .sorted(Comparator.comparing((EvidenceItem item) -> item.members().stream()
                        .map(m -> new Place(places.getOrDefault(m.document(), Integer.MAX_VALUE), m.exhibit()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow()))
                .toList();
    }

    private record Place(int document, int exhibit) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byDocument = Integer.compare(document, other.document);
            return byDocument != 0 ? byDocument : Integer.compare(exhibit, other.exhibit);
        }
    }

    private static Optional<RuledItems.Spoken> at(
            CaseStore store, Passage passage, Map<DocumentId, DocumentReadings> byDocument) {
        return Optional.ofNullable(byDocument.get(passage.document()))
                .flatMap(readings -> store.text(passage.document())
                        .flatMap(text -> FoundAgain.in(text, passage))
                        .flatMap(place -> readings.exhibits().stream()
                                .filter(e -> e.passage().span().equals(place.span()))
                                .findFirst()))
                .map(e -> new RuledItems.Spoken(passage.document(), e.exhibit()));
    }

    /// All words that speak of an item, in the order of the documents.
    static List<ExhibitReading> readings(EvidenceItem item, List<DocumentReadings> all) {
        List<ExhibitReading> found = new ArrayList<>();
        for (DocumentReadings readings : all) {
            Set<Integer> numbers = new TreeSet<>();
            item.members().stream()
                    .filter(m -> m.document().equals(readings.document()))
                    .forEach(m -> numbers.add(m.exhibit()));
            readings.exhibits().stream()
                    .filter(e -> numbers.contains(e.exhibit()))
                    .forEach(found::add);
        }
        return found;
    }

    /// Entities of its document that a reading names: who found it, whom a test names, who says so.
    public static Set<Integer> people(ExhibitReading reading) {
        Set<Integer> people = new TreeSet<>();
        reading.foundBy().ifPresent(people::add);
        for (ExhibitReading.StatusStep step : reading.status()) {
            step.accordingTo().ifPresent(people::add);
            if (step.detail().orElse(null) instanceof StepDetail.Test test) {
                test.results().forEach(r -> r.person().ifPresent(people::add));
            }
        }
        return people;
    }
}
