package oyer.forensics.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Peak;
import oyer.forensics.profile.Profile;

/// Profiles as they come together, row by row, with what went wrong.
final class Draft {

    private final String file;
    private final Map<String, TreeMap<Locus, List<Peak>>> profiles = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Draft(String file) {
        this.file = file;
    }

    void problem(int line, String reason) {
        problems.add(new Problem(file, line, reason));
    }

    /// The name under which a further row of the same name is kept, where a file has one row a sample.
    String another(String name) {
        String free = name;
        for (int n = 2; profiles.containsKey(free); n++) {
            free = name + " (" + n + ")";
        }
        profiles.put(free, new TreeMap<>());
        return free;
    }

    Optional<Locus> locus(int line, String written) {
        try {
            return Optional.of(Locus.of(unquoted(written)));
        } catch (IllegalArgumentException e) {
            problem(line, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// Some programs write quotation marks within the quotation marks of the cell.
    private static String unquoted(String cell) {
        return cell.length() > 2 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1)
                : cell;
    }

    /// Adds what was detected at a locus; a cell that is no allele is named and left out.
    ///
    /// @param heights beside the alleles, as far as there are any
    void add(int line, String sample, Locus locus, List<String> alleles, List<String> heights) {
        List<Peak> peaks = new ArrayList<>();
        for (int i = 0; i < alleles.size(); i++) {
            String cell = alleles.get(i).strip();
            if (isAbsent(cell)) {
                continue;
            }
            try {
                Allele allele = Allele.of(cell);
                peaks.add(new Peak(
                        allele,
                        i < heights.size() ? height(line, sample, locus, heights.get(i)) : OptionalDouble.empty()));
            } catch (IllegalArgumentException e) {
                problem(line, "sample [" + sample + "], " + locus + ": " + e.getMessage());
            }
        }
        TreeMap<Locus, List<Peak>> loci = profiles.computeIfAbsent(sample, _ -> new TreeMap<>());
        List<Peak> before = loci.putIfAbsent(locus, peaks);
        if (before != null && !before.equals(peaks)) {
            problem(
                    line,
                    "sample [" + sample + "] has " + locus + " a second time with other alleles; the first is kept");
        }
    }

    static boolean isAbsent(String cell) {
        return cell.isEmpty() || cell.equals("NULL") || cell.equals("NA") || cell.equals("-") || cell.equals("\"\"");
    }

    /// A height that is none costs the height and not the allele.
    private OptionalDouble height(int line, String sample, Locus locus, String cell) {
        if (isAbsent(cell.strip())) {
            return OptionalDouble.empty();
        }
        try {
            double height = Double.parseDouble(cell.strip());
            if (height >= 0 && height < 1e9) {
                return OptionalDouble.of(height);
            }
        } catch (NumberFormatException _) {
            // told below, as the others are
        }
        problem(
                line,
                "sample [" + sample + "], " + locus + ": [" + ProfileReader.shortened(cell.strip())
                        + "] is no peak height; the allele is kept without one");
        return OptionalDouble.empty();
    }

    ProfileFile done(String sha256, Format format) {
        List<Profile> done = new ArrayList<>();
        profiles.forEach((name, loci) -> done.add(new Profile(name, loci)));
        if (done.isEmpty() && problems.isEmpty()) {
            problem(0, "no profile in it");
        }
        return new ProfileFile(file, sha256, format, done, problems);
    }
}
