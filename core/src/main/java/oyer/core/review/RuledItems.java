package oyer.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oyer.core.casefile.Decision;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.EvidenceItem.Because;
import oyer.core.casefile.EvidenceItem.Member;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Rulings;
import oyer.core.read.register.EvidenceItems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// The items of evidence as reviewers decided: merged and split, by words that speak of them. Done anew on every
/// settlement, so that another reading of the documents never loses it.
final class RuledItems {

    /// An exhibit of one document.
    record Spoken(DocumentId document, int exhibit) {}

    private final Map<String, EvidenceItem> items = new LinkedHashMap<>();
    private final Map<Spoken, String> of = new LinkedHashMap<>();
    private final Function<Passage, Optional<Spoken>> at;
    private final Function<Member, List<ExhibitReading>> readings;

    private RuledItems(
            List<EvidenceItem> proposed,
            Function<Passage, Optional<Spoken>> at,
            Function<Member, List<ExhibitReading>> readings) {
        this.at = at;
        this.readings = readings;
        proposed.forEach(this::put);
    }

    /// @param at the exhibit that words speak of, wherever they stand now
    static List<EvidenceItem> of(
            List<EvidenceItem> proposed,
            Rulings rulings,
            Function<Passage, Optional<Spoken>> at,
            Function<Member, List<ExhibitReading>> readings) {
        RuledItems ruled = new RuledItems(proposed, at, readings);
        for (Ruled each : rulings.standing()) {
            if (!each.ruling().kind().equals("exhibit")) {
                continue;
            }
            if (each.decision() instanceof Decision.Merged) {
                ruled.merge(each.ruling().about());
            } else if (each.decision() instanceof Decision.Split) {
                ruled.split(each);
            }
        }
        return List.copyOf(ruled.items.values());
    }

    private void put(EvidenceItem item) {
        items.put(item.id(), item);
        item.members().forEach(m -> of.put(new Spoken(m.document(), m.exhibit()), item.id()));
    }

    private Optional<EvidenceItem> item(Passage passage) {
        return at.apply(passage).map(of::get).map(items::get);
    }

    private void merge(List<Passage> about) {
        List<EvidenceItem> all =
                about.stream().flatMap(p -> item(p).stream()).distinct().toList();
        if (all.size() < 2) {
            return;
        }
        List<Member> members = new ArrayList<>(all.getFirst().members());
        for (EvidenceItem from : all.subList(1, all.size())) {
            items.remove(from.id());
            from.members().forEach(m -> members.add(new Member(m.document(), m.exhibit(), Because.REVIEWER)));
        }
        put(made(all.getFirst().id(), members));
    }

    private void split(Ruled ruled) {
        List<Passage> about = ruled.ruling().about();
        Optional<Spoken> stays = at.apply(about.getFirst());
        Optional<EvidenceItem> was = item(about.getFirst());
        if (stays.isEmpty() || was.isEmpty()) {
            return;
        }
        Set<Spoken> leaving = new LinkedHashSet<>();
        about.stream().skip(1).flatMap(p -> at.apply(p).stream()).forEach(leaving::add);
        leaving.remove(stays.get());
        // those that the first is not one with are apart already
        leaving.removeIf(s -> !was.get().id().equals(of.get(s)));
        if (leaving.isEmpty()) {
            return;
        }
        List<Member> left = was.get().members().stream()
                .filter(m -> !leaving.contains(new Spoken(m.document(), m.exhibit())))
                .toList();
        put(made(was.get().id(), left));
        put(made(
                was.get().id() + "-" + ruled.number(),
                leaving.stream()
                        .map(s -> new Member(s.document(), s.exhibit(), Because.REVIEWER))
                        .toList()));
    }

    private EvidenceItem made(String id, List<Member> members) {
        List<ExhibitReading> all =
                members.stream().flatMap(m -> readings.apply(m).stream()).toList();
        return EvidenceItems.item(id, all, members);
    }
}
