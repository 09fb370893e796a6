package oyer.forensics.imported;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The report that EuroForMix saves of a weight of evidence, as its versions 3 and 4 write it: sections between lines
/// of
/// hyphens, in them `name: value` or `name=value`; hypotheses by their known contributors; the ratio by maximum
/// likelihood, and the same by marker; bounds where they were computed.
final class EuroForMix {
    private static final int HEAD = 4;
    private static final String BEGIN = "EuroForMix version ";

    private final String file;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> hypotheses = new LinkedHashMap<>();
    private final List<Imported.Figure> loci = new ArrayList<>();
    private final List<Imported.Figure> others = new ArrayList<>();
    private String version = "";
    private String sample = "";
    private String ratio = "";
    private String log10 = "";

    private EuroForMix(String file) {
        this.file = file;
    }

    static boolean accepts(List<String> lines) {
        return lines.stream().limit(HEAD).anyMatch(line -> line.strip().startsWith(BEGIN));
    }

    static Imported read(String file, List<String> lines, Imported.Said said) {
        EuroForMix report = new EuroForMix(file);
        String section = "";
        for (String line : lines) {
            String plain = line.strip();
            if (plain.startsWith(BEGIN)) {
                report.version = plain.substring(BEGIN.length()).strip();
            } else if (plain.startsWith("---")) {
                section = plain.replace("-----", "").replaceAll("^-+|-+$", "").strip();
            } else if (!plain.isEmpty()) {
                report.line(section, plain);
            }
        }
        return report.done(said);
    }

    private void line(String section, String line) {
        if (section.startsWith("Evaluating data") || section.startsWith("Frequency data")) {
            return;
        }
        if (section.equals("MLE based LR (per marker)")) {
            String[] cells = line.split("\\s+", -1);
            if (cells.length == 2) {
                loci.add(new Imported.Figure(cells[0], cells[1]));
            }
            return;
        }
        if (section.startsWith("Estimates under")) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 2 && !cells[0].equals("Param.")) {
                parameters.put(section + ", " + cells[0].strip(), cells[1].strip());
                return;
            }
        }
        int colon = line.indexOf(':');
        int equals = line.indexOf('=');
        int cut = colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
        if (cut <= 0) {
            return;
        }
        pair(section, line.substring(0, cut).strip(), line.substring(cut + 1).strip());
    }

    private void pair(String section, String name, String value) {
        if (section.startsWith("Hypothesis ")) {
            hypotheses
                    .computeIfAbsent(section.substring(11).strip(), _ -> new LinkedHashMap<>())
                    .put(name, value);
        } else if (section.startsWith("MLE based LR (all markers)") && name.equals("LR")) {
            ratio = value;
        } else if (section.startsWith("MLE based LR (all markers)") && name.equals("log10LR")) {
            log10 = value;
        } else if (value.startsWith("log10LR=")) {
            others.add(new Imported.Figure(name + ", log10", value.substring(8)));
        } else if (name.equals("Evidence(s)")) {
            sample = value;
        } else if (!name.equals("User")) {
            boolean estimate = section.startsWith("Estimates under") || section.startsWith("Model validation");
            parameters.put(estimate ? section + ", " + name : name, value);
        }
    }

    private Imported done(Imported.Said said) {
        double ratioLog = Imported.log10(log10, ratio);
        if (Double.isNaN(ratioLog)) {
            throw new IllegalArgumentException(
                    file + " is a report of EuroForMix without [log10LR=] of all markers. Maybe only one hypothesis was"
                            + " fitted?");
        }
        return new Imported(
                "EuroForMix",
                version.isEmpty() ? "?" : version,
                sample,
                said.prosecution().isEmpty() ? words("Hp") : said.prosecution(),
                said.defence().isEmpty() ? words("Hd") : said.defence(),
                ratioLog,
                parameters,
                loci,
                others);
    }

    /// `Ann and 1 unknown person of the population contributed to cup`.
    private String words(String which) {
        Map<String, String> hypothesis = hypotheses.getOrDefault(which, Map.of());
        String number = hypothesis.getOrDefault("Number of contributors", "");
        if (number.isEmpty() || number.length() > 2 || !number.chars().allMatch(Character::isDigit)) {
            throw Imported.missing(file, "Number of contributors under " + which);
        }
        String known = hypothesis.getOrDefault("Known contributors", "");
        List<String> names = known.isEmpty() ? List.of() : List.of(known.split("/", -1));
        int unknown = Integer.parseInt(number) - names.size();
        String others =
                unknown == 1 ? "1 unknown person of the population" : unknown + " unknown persons of the population";
        String who = String.join(" and ", names);
        String all = unknown <= 0 ? who : who.isEmpty() ? others : who + " and " + others;
        String related = hypothesis.getOrDefault("Assumed relationship", "");
        return all + " contributed to " + (sample.isEmpty() ? "the sample" : sample)
                + (related.isEmpty() ? "" : " (" + related + ")");
    }
}
