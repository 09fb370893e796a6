package oyer.forensics.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Peak;
import oyer.forensics.profile.Profile;

/// Writes profiles as CSV, one row a sample and marker, as LRmix and EuroForMix read them.
public final class ProfileWriter {

    private ProfileWriter() {}

    public static void write(List<Profile> profiles, Appendable out) throws IOException {
        int most = profiles.stream()
                .flatMap(p -> p.loci().values().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        most = Math.max(2, most);
        boolean heights = profiles.stream()
                .flatMap(p -> p.loci().values().stream())
                .flatMap(List::stream)
                .anyMatch(peak -> peak.height().isPresent());
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            csv.printRecord(header(most, heights));
            for (Profile profile : profiles) {
                for (Map.Entry<Locus, List<Peak>> locus : profile.loci().entrySet()) {
                    csv.printRecord(row(profile.name(), locus.getKey(), locus.getValue(), most, heights));
                }
            }
        }
    }

    private static List<String> header(int most, boolean heights) {
        List<String> header = new ArrayList<>(List.of("SampleName", "Marker"));
        for (int i = 1; i <= most; i++) {
            header.add("Allele" + i);
        }
        for (int i = 1; heights && i <= most; i++) {
            header.add("Height" + i);
        }
        return header;
    }

    private static List<String> row(String name, Locus locus, List<Peak> peaks, int most, boolean heights) {
        List<String> row = new ArrayList<>(List.of(name, locus.name()));
        for (int i = 0; i < most; i++) {
            row.add(i < peaks.size() ? peaks.get(i).allele().name() : "");
        }
        for (int i = 0; heights && i < most; i++) {
            row.add(
                    i < peaks.size() && peaks.get(i).height().isPresent()
                            ? String.valueOf(peaks.get(i).height().getAsDouble())
                            : "");
        }
        return row;
    }
}
