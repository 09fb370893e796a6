package oyer.forensics.frequency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;

/// The populations that ship: NIST 1036, FBI 2015, UK DNA-17. What each is, and its licence, stands in its file.
public final class Populations {

    private static final List<String> FILES = List.of("nist.txt", "fbi.txt", "uk.txt");

    private static final Map<String, Population> SHIPPED = read();

    private Populations() {}

    /// All, in order of file.
    public static List<Population> all() {
        return List.copyOf(SHIPPED.values());
    }

    public static Optional<Population> of(String id) {
        return Optional.ofNullable(SHIPPED.get(id));
    }

    private static Map<String, Population> read() {
        Map<String, Population> all = new LinkedHashMap<>();
        for (String file : FILES) {
            lines(file, all);
        }
        return all;
    }

    private static void lines(String file, Map<String, Population> all) {
        Origin origin = Origin.UNKNOWN;
        String id = "";
        String name = "";
        TreeMap<Locus, LocusTable> loci = new TreeMap<>();
        for (String line : linesOf(file)) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#")) {
                origin = origin.with(line.substring(1));
            } else if (cells[0].equals("population")) {
                if (!id.isEmpty()) {
                    all.put(id, new Population(id, name, origin, loci));
                }
                id = cells[1];
                name = cells[2];
                loci = new TreeMap<>();
            } else {
                loci.put(new Locus(cells[0]), table(cells[1]));
            }
        }
        all.put(id, new Population(id, name, origin, loci));
    }

    private static LocusTable table(String cell) {
        Map<Allele, Integer> counts = new TreeMap<>();
        for (String pair : cell.split(" ", -1)) {
            int is = pair.indexOf('=');
            counts.put(Allele.of(pair.substring(0, is)), Integer.valueOf(pair.substring(is + 1)));
        }
        return LocusTable.counted(counts);
    }

    private static List<String> linesOf(String file) {
        try (InputStream in = Populations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table of frequencies [" + file + "]");
            }
            try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines().filter(line -> !line.isEmpty()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
