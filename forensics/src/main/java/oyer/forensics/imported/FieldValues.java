package oyer.forensics.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lines of `field,value` (or with a tab, a semicolon): `software`, `version`, `log10LR` or `LR`, `prosecution`,
/// `defence`, optionally `sample`; `locus NAME` for the ratio at a locus; every other field is a parameter.
final class FieldValues {
    private FieldValues() {}

    static Imported read(String file, List<String> lines, Imported.Said said) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Imported.Figure> loci = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int cut = cut(line);
            if (cut <= 0) {
                throw new IllegalArgumentException(file + ":" + (i + 1) + ": [" + shortened(line)
                        + "] is no field and value; this is also neither a report of EuroForMix nor a results.xml of"
                        + " STRmix");
            }
            String name = unquoted(line.substring(0, cut));
            String value = unquoted(line.substring(cut + 1));
            String lower = name.toLowerCase(Locale.ROOT);
            switch (lower) {
                case "software", "version", "log10lr", "lr", "prosecution", "defence", "sample" ->
                    fields.put(lower, value);
                default -> {
                    if (lower.startsWith("locus ")) {
                        loci.add(new Imported.Figure(name.substring(6).strip(), value));
                    } else {
                        parameters.put(name, value);
                    }
                }
            }
        }
        if (fields.getOrDefault("prosecution", "").isEmpty()) {
            fields.put("prosecution", said.prosecution());
        }
        if (fields.getOrDefault("defence", "").isEmpty()) {
            fields.put("defence", said.defence());
        }
        for (String wanted : List.of("software", "version", "prosecution", "defence")) {
            if (fields.getOrDefault(wanted, "").isEmpty()) {
                throw Imported.missing(file, wanted);
            }
        }
        double log10 = Imported.log10(fields.getOrDefault("log10lr", ""), fields.getOrDefault("lr", ""));
        if (Double.isNaN(log10)) {
            throw new IllegalArgumentException(file + " states neither [log10LR] nor [LR] as a number");
        }
        return new Imported(
                fields.getOrDefault("software", ""),
                fields.getOrDefault("version", ""),
                fields.getOrDefault("sample", ""),
                fields.getOrDefault("prosecution", ""),
                fields.getOrDefault("defence", ""),
                log10,
                parameters,
                loci,
                List.of());
    }

    private static int cut(String line) {
        int cut = -1;
        for (char separator : new char[] {'\t', ';', ','}) {
            int at = line.indexOf(separator);
            cut = at >= 0 && (cut < 0 || at < cut) ? at : cut;
        }
        return cut;
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }

    private static String unquoted(String cell) {
        String plain = cell.strip();
        return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1)
                : plain;
    }
}
