package oyer.forensics.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;

/// What another program computed, a continuous model above all: told with its name, version and parameters, and not
/// checked. A file of lines `field,value` (or with a tab, a semicolon): `software`, `version`, `log10LR` or `LR`,
/// `prosecution`,
/// `defence`, optionally `sample`; `locus NAME` for the ratio at a locus; every other field is a parameter.
public record ImportedReport(Map<String, String> fields) {

    public ImportedReport {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// @throws IllegalArgumentException when it does not say what computed the ratio, or of which propositions
    public static ImportedReport read(Path file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int cut = -1;
            for (char separator : new char[] {'\t', ';', ','}) {
                int at = line.indexOf(separator);
                cut = at >= 0 && (cut < 0 || at < cut) ? at : cut;
            }
            if (cut <= 0) {
                throw new IllegalArgumentException(file + ":" + number + ": [" + line + "] is no field and value");
            }
            fields.put(unquoted(line.substring(0, cut)), unquoted(line.substring(cut + 1)));
        }
        ImportedReport report = new ImportedReport(fields);
        for (String wanted : List.of("software", "version", "prosecution", "defence")) {
            if (report.field(wanted).isEmpty()) {
                throw new IllegalArgumentException(file + " does not state [" + wanted
                        + "]. A ratio is worth nothing without it; a line [" + wanted + ",...] is wanted.");
            }
        }
        double log10 = report.log10();
        if (Double.isNaN(log10)) {
            throw new IllegalArgumentException(file + " states neither [log10LR] nor [LR] as a number");
        }
        return report;
    }

    private static String unquoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1)
                : plain;
    }

    private String field(String name) {
        return fields.entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private double log10() {
        try {
            String log = field("log10LR");
            return log.isEmpty() ? Math.log10(Double.parseDouble(field("LR"))) : Double.parseDouble(log);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    public TraceComparison of(Asked asked) {
        String software = field("software") + " " + field("version");
        List<String> assumptions = new ArrayList<>();
        List<List<String>> loci = new ArrayList<>();
        fields.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("locus ")) {
                loci.add(List.of(name.substring(6).strip(), value));
            } else if (!List.of("software", "version", "log10lr", "lr", "prosecution", "defence", "sample")
                    .contains(lower)) {
                assumptions.add(name + ": " + value + ".");
            }
        });
        if (assumptions.isEmpty()) {
            assumptions.add("The file states no parameter of the model.");
        }
        return asked.ratio(
                Kind.IMPORTED,
                (field("sample").isEmpty() ? "A result" : field("sample")) + ", computed by " + software,
                new Propositions(field("prosecution"), field("defence")),
                log10(),
                List.of("Computed by " + software + ", not by Oyer, which only tells it and has not checked it."),
                assumptions,
                loci.isEmpty() ? List.of() : List.of(new Table("Loci", List.of("locus", "ratio"), loci)),
                List.of(),
                software);
    }
}
