package oyer.core.read.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.text.DocumentId;

/// Whom a thing became known to through the paper that lists it: of a knife on the sheet of a towed car, when the sheet
/// was disclosed. That is no step of the knife's own; whoever had the sheet could know of it.
public final class ThroughPapers {

    private ThroughPapers() {}

    /// Documents that list the thing, as a form or list does.
    public static Set<DocumentId> listing(List<ExhibitReading> item) {
        Set<DocumentId> listing = new HashSet<>();
        for (ExhibitReading reading : item) {
            String rule = reading.grounds().rule();
            if (rule.equals("inventory") || rule.equals("item-list")) {
                listing.add(reading.passage().document());
            }
        }
        return listing;
    }

    /// @param others items of the same case, of which some may be the papers themselves
    public static List<StatusStep> of(List<ExhibitReading> item, Collection<List<ExhibitReading>> others) {
        Set<DocumentId> listing = listing(item);
        return others.stream()
                .filter(other -> other.stream()
                        .anyMatch(r -> r.grounds().rule().equals("copy-stamp")
                                && listing.contains(r.passage().document())))
                .flatMap(List::stream)
                .flatMap(r -> r.status().stream())
                .filter(s -> s.is() == Status.DISCLOSED)
                .distinct()
                .sorted(Comparator.comparing((StatusStep s) ->
                        s.when().earliest().or(s.when()::latest).orElse(LocalDate.MAX)))
                .toList();
    }
}
