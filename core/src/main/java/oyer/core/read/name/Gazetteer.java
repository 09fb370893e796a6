package oyer.core.read.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import oyer.core.text.TableFile;

/// Towns of the world with where they lie, from GeoNames (CC BY 4.0, see NOTICE). Names are ambiguous: a
/// look-up gives every place of the name, the most populous first, and the case's own geography decides.
public final class Gazetteer {

    /// What the table says of each name, read when it is asked for: most names are only known to be ones.
    private static final Map<String, String> SITES = load();

    /// `München` is `Munich`.
    private static final Map<String, String> OTHERWISE = otherwise();

    private Gazetteer() {}

    /// A place on the map.
    ///
    /// @param country ISO 3166 code of two letters
    /// @param latitude degrees, north positive
    /// @param longitude degrees, east positive
    /// @param thousands inhabitants
    public record Site(String country, double latitude, double longitude, int thousands) {

        /// Kilometres to another, on a sphere of the earth's mean radius (haversine).
        public double kilometresTo(Site other) {
            double dLat = Math.toRadians(other.latitude - latitude) / 2;
            double dLon = Math.toRadians(other.longitude - longitude) / 2;
            double a = Math.pow(Math.sin(dLat), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(dLon), 2);
            return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(a)));
        }
    }

    /// The places of this name, a few; empty when none is known.
    public static List<Site> find(String name) {
        String sites = SITES.get(name);
        String other = SITES.get(OTHERWISE.getOrDefault(name, ""));
        return sites == null && other == null
                ? List.of()
                : Stream.of(sites, other)
                        .filter(Objects::nonNull)
                        .flatMap(list -> parse(list).stream())
                        .toList();
    }

    private static Map<String, String> otherwise() {
        Map<String, String> names = new HashMap<>();
        TableFile.rows(Gazetteer.class, "other-names.txt").forEach(row -> names.put(row.get(0), row.get(1)));
        return Map.copyOf(names);
    }

    /// Each name, with the thousands of inhabitants of the largest place that bears it.
    static void names(ObjIntConsumer<String> each) {
        SITES.forEach((name, sites) -> {
            int end = sites.indexOf(';');
            int to = end < 0 ? sites.length() : end;
            each.accept(name, Integer.parseInt(sites, sites.lastIndexOf(' ', to) + 1, to, 10));
        });
    }

    private static Map<String, String> load() {
        Map<String, String> sites = new HashMap<>(1 << 17);
        try (InputStream in = Gazetteer.class.getResourceAsStream("places.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("the gazetteer is missing from the artefact");
            }
            new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        sites.put(line.substring(0, tab), line.substring(tab + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sites;
    }

    private static List<Site> parse(String list) {
        List<Site> found = new ArrayList<>(1);
        for (String one : list.split(";")) {
            String[] p = one.split(" ");
            found.add(new Site(p[0], Double.parseDouble(p[1]), Double.parseDouble(p[2]), Integer.parseInt(p[3])));
        }
        return List.copyOf(found);
    }
}
