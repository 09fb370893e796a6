package oyer.core.check.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// A register of custody against itself and against what others say they handed over: the count of pieces falls from
/// one entry to the next, or who releases a thing is not who received it last.
final class RegisterCheck implements Check {

    private record Entry(StatusStep step, StepDetail.Transfer transfer, int exhibit, String name) {}

    /// A count in a sentence that tells of sending or returning.
    private record Sent(Quantity quantity, Passage passage, List<LocalDate> days) {}

    private final List<List<Entry>> registers = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Entry> entries = new ArrayList<>();
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            for (StatusStep step : exhibit.status()) {
                if (step.is() == Status.TRANSFERRED
                        && step.detail().orElse(null) instanceof StepDetail.Transfer transfer
                        && transfer.from().isPresent()
                        && transfer.to().isPresent()) {
                    entries.add(new Entry(step, transfer, exhibit.exhibit(), exhibit.name()));
                }
            }
        }
        if (entries.size() > 1) {
            registers.add(entries);
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() != Quantity.Measure.COUNT) {
                continue;
            }
            int s = sheet.sentenceOf(quantity.passage());
            String words = sheet.sentence(s).words().toLowerCase(java.util.Locale.ROOT);
            if (words.contains("returned") || words.contains("sent") || words.contains("übergeben")) {
                List<LocalDate> days = sheet.timesIn(s).stream()
                        .map(t -> t.when().earliest())
                        .flatMap(Optional::stream)
                        .toList();
                sent.add(new Sent(quantity, sheet.sentence(s), days));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Entry> register : registers) {
            for (int i = 1; i < register.size(); i++) {
                Entry before = register.get(i - 1);
                Entry after = register.get(i);
                if (before.exhibit() == after.exhibit()) {
                    count(before, after, found);
                    holder(before, after, found);
                }
            }
        }
        return found;
    }

    private void count(Entry before, Entry after, List<Discrepancy> found) {
        if (before.step().count().isEmpty() || after.step().count().isEmpty()) {
            return;
        }
        int had = before.step().count().getAsInt();
        int has = after.step().count().getAsInt();
        if (has == had) {
            return;
        }
        Optional<Sent> claim = sent.stream()
                .filter(s -> s.quantity().value().compareTo(BigDecimal.valueOf(had)) == 0)
                .filter(s -> after.step()
                        .when()
                        .earliest()
                        .filter(s.days()::contains)
                        .isPresent())
                .filter(s ->
                        !s.passage().document().equals(after.step().passage().document()))
                .findFirst();
        List<Passage> passages =
                new ArrayList<>(List.of(before.step().passage(), after.step().passage()));
        claim.ifPresent(c -> passages.addFirst(c.passage()));
        String day = after.step()
                .when()
                .earliest()
                .map(d -> " on " + CalendarWords.day(d))
                .orElse("");
        found.add(new Discrepancy(
                        claim.isPresent() ? Discrepancy.Type.CONTRADICTION : Discrepancy.Type.GAP,
                        "count-in-custody",
                        had + (had == 1 ? " piece of " : " pieces of ") + before.name() + (had == 1 ? " was" : " were")
                                + " last received, and " + has + (has == 1 ? " is" : " are") + " handed over"
                                + day
                                + (claim.isPresent() ? ", although " + had + " are said to have been sent." : ".")
                                + " The difference of " + Math.abs(had - has) + " is not accounted for.",
                        passages,
                        .85)
                .inGerman("Von " + before.name() + " wurden zuletzt " + had + " Stück übernommen, übergeben werden "
                        + after.step()
                                .when()
                                .earliest()
                                .map(d -> "am " + GermanWords.day(d) + " ")
                                .orElse("")
                        + has
                        + (claim.isPresent() ? ", obwohl " + had + " abgesandt worden sein sollen." : ".")
                        + " Die Differenz von " + Math.abs(had - has) + " ist nicht erklärt.")
                .with(new Working(
                        Working.Unit.PIECES,
                        List.of(
                                Working.Mark.stated("received", had, had),
                                Working.Mark.stated("handed over", has, has)))));
    }

    private static void holder(Entry before, Entry after, List<Discrepancy> found) {
        String to = before.transfer().to().orElse("");
        String from = after.transfer().from().orElse("");
        if (surname(to).equals(surname(from))) {
            return;
        }
        found.add(new Discrepancy(
                        Discrepancy.Type.GAP,
                        "holder-in-custody",
                        called(before, "What the form lists") + " was received by " + to + " and is next released by "
                                + from + "; how it passed from the one to the other is not recorded.",
                        List.of(before.step().passage(), after.step().passage()),
                        .8)
                .inGerman(called(before, "Das Aufgeführte") + " wurde von " + to
                        + " übernommen und wird als Nächstes von " + from + " übergeben"
                        + "; wie es vom einen zum anderen kam, ist nicht verzeichnet."));
    }

    /// Of `J. Farrow, BCI` what stands before the house that he is of.
    private static String surname(String name) {
        String own =
                name.indexOf(',') > 0 ? name.substring(0, name.indexOf(',')).strip() : name;
        return own.substring(own.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /// What a form calls the thing; a row that names none but its two holders calls it nothing.
    private static String called(Entry entry, String nothing) {
        boolean row = entry.name().equals(entry.step().passage().asRead());
        return row ? nothing : entry.name();
    }
}
