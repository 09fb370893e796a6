package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Shortfall;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Documents read by the real readers, and what the checks say of them together.
public final class CheckedBox {

    private CheckedBox() {}

    public static Checks.Outcome of(String... documents) {
        Map<DocumentId, Prose> prose = new LinkedHashMap<>();
        List<DocumentReadings> readings = List.of(documents).stream()
                .map(words -> {
                    DocumentText text = new DocumentText(id(words), words, List.of());
                    DocumentReadings read = DocumentPipeline.unaided().read(text);
                    prose.put(text.id(), Prose.of(text, read.language()));
                    return read;
                })
                .toList();
        Checks.Outcome outcome = Checks.outcome(
                new CaseReadings(readings, WhoIsWho.of(readings), id -> Optional.ofNullable(prose.get(id))));
        assertThat(outcome.shortfalls()).noneMatch(s -> s.kind() == Shortfall.Kind.FAILED);
        WellSaid.each(outcome);
        return outcome;
    }

    /// What one rule found.
    public static List<Discrepancy> found(String rule, String... documents) {
        return of(documents).found().stream().filter(d -> d.rule().equals(rule)).toList();
    }

    /// How often one rule found something in one document.
    public static int count(String rule, String words) {
        return found(rule, words + "\n").size();
    }

    /// What one rule reckoned in one document and found right.
    public static List<String> fitting(String rule, String words) {
        return of(words + "\n").fitting().stream()
                .filter(c -> c.rule().equals(rule))
                .map(Consistent::explanation)
                .toList();
    }

    private static DocumentId id(String words) {
        try {
            return new DocumentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
