package oyer.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;

/// Every check there is. To add one: write it as a [Check] and add it to the list here.
public final class Checks {

    private Checks() {}

    private static List<Check> all() {
        return List.of(
                new WeekdayCheck(),
                new AgeCheck(),
                new CaptivityCheck(),
                new SameEventCheck(),
                new SameFactCheck(),
                new FirstOfCheck(),
                new ExpertWordsCheck(),
                new VersionsCheck(),
                new DuplicateCheck(),
                new LightCheck(),
                new BodyPlaceCheck(),
                new MeansCheck(),
                new NeverFoundCheck(),
                new SureCheck(),
                new GlassesCheck(),
                new DealingsCheck(),
                new DisclosedCheck(),
                new ContactCheck(),
                new TraceCheck(),
                new RequestCheck(),
                new PresenceCheck());
    }

    /// Everything in the case that does not sit together, the most telling first: the surest, then those of the fewest
    /// passages. The same input gives the same list.
    public static List<Discrepancy> all(CaseReadings readings) {
        List<Check> checks = all();
        Map<CaseReadings.Member, String> who = readings.who();
        List<DocumentReadings> documents = new ArrayList<>(readings.documents());
        documents.sort(Comparator.comparing(DocumentReadings::document));
        for (DocumentReadings document : documents) {
            readings.prose()
                    .apply(document.document())
                    .filter(prose -> prose.tokens().size() > 0)
                    .map(prose -> new Sheet(document, prose, who))
                    .ifPresent(sheet -> checks.forEach(check -> check.read(sheet)));
        }
        List<Discrepancy> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.found()));
        found.sort(Comparator.comparing(Discrepancy::type)
                .thenComparing(
                        Comparator.comparingDouble(Discrepancy::confidence).reversed())
                .thenComparingInt(d -> d.passages().size())
                .thenComparing(d -> d.passages().getFirst())
                .thenComparing(Discrepancy::rule));
        return found;
    }
}
