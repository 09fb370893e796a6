package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Golden data are worth something only when their words stand in the documents as Oyer reads them.
final class QuotedWordsTest {

    private static final List<String> FILES = List.of(
            "times.jsonl",
            "people.jsonl",
            "relations.jsonl",
            "statements.jsonl",
            "exhibits.jsonl",
            "proceedings.jsonl",
            "discrepancies.jsonl",
            "near-misses.jsonl",
            "custody.jsonl",
            "custody-gaps.jsonl",
            "disclosure.jsonl");

    @Test
    void everyQuotationStandsInItsDocument() {
        DemoBox box = DemoBox.read();
        List<String> missing = new ArrayList<>();
        int quotations = 0;
        for (String file : FILES) {
            for (Fields line : quoted(DemoBox.expected(file))) {
                quotations++;
                if (box.canSee(line) && box.places(line).isEmpty()) {
                    missing.add(file + ": " + line.text("document") + ": " + line.text("words"));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(quotations).isGreaterThan(400);
    }

    /// The lines themselves where they quote, and whatever they hold that quotes.
    private static List<Fields> quoted(List<Fields> lines) {
        List<Fields> quoted = new ArrayList<>();
        for (Fields line : lines) {
            if (line.optional("words").isPresent()) {
                quoted.add(line);
            }
            for (String inner : List.of("passages", "mentions", "status")) {
                quoted.addAll(line.list(inner));
            }
        }
        return quoted;
    }

    @Test
    void theBoxHoldsOnlyWhatWasReceived() {
        assertThat(DemoBox.read().texts().keySet())
                .hasSizeGreaterThanOrEqualTo(24)
                .noneMatch(path -> path.contains("expected") || path.contains("sources"));
    }

    @Test
    void theTranscriptKeepsItsPrintedPageNumbers() {
        assertThat(DemoBox.read().text("12-trial-transcript-vol-3.pdf").pages())
                .hasSize(14)
                .first()
                .satisfies(page -> assertThat(page.label()).contains("412"));
    }
}
