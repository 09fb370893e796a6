package oyer.site.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.name.Gazetteer;

/// Where the places of a case are taken to lie. Names are ambiguous, so the case's own geography decides: of the places
/// of a name a large one is likelier to be meant, and one in a country of which the case speaks much; of one country
/// the
/// one nearest to the others. A place far from all others by a name that may be another's is not put on the map but
/// told
/// of; nor is a country or a state, which is no point.
public final class Atlas {

    /// Of all mentions of places, so large a share must be able to lie in a country for its places to be drawn unasked.
    private static final double SHARE = 0.04;
    /// Or so many mentions of the place itself.
    private static final int OFTEN = 12;

    /// How many times ten as large a place must be to be taken although the whole case lies in another country.
    private static final double HOME = 2;

    /// Kilometres from the middle of the case that weigh as much as being ten times smaller; beyond, all is far.
    private static final double FAR = 1_500;
    /// Countries that are towns.
    private static final Set<String> TOWNS = Set.of("singapore", "singapur", "monaco", "luxembourg", "gibraltar");

    private static final Set<String> REGIONS = regions();

    private final Map<String, Spot> spots = new HashMap<>();

    /// What is known of where a place lies.
    ///
    /// @param country ISO 3166 code of two letters
    /// @param others how many more places bear the name
    /// @param doubtful whether it lies where the case has next to nothing else
    public record Spot(String country, double latitude, double longitude, int others, boolean doubtful) {}

    /// A place of the case.
    ///
    /// @param names under which it goes, the fullest first
    public record Asked(String key, List<String> names, int mentions) {}

    private Atlas() {}

    public static Atlas of(List<Asked> places) {
        Atlas atlas = new Atlas();
        Map<String, List<Gazetteer.Site>> sites = new HashMap<>();
        Map<String, Double> countries = new HashMap<>();
        double all = 0;
        for (Asked place : places) {
            List<Gazetteer.Site> found = find(place.names());
            if (!found.isEmpty()) {
                sites.put(place.key(), found);
                all += place.mentions();
                List<String> possible =
                        found.stream().map(Gazetteer.Site::country).distinct().toList();
                for (String country : possible) {
                    countries.merge(country, 1.0 * place.mentions() / possible.size(), Double::sum);
                }
            }
        }
        double sum = Math.max(1, all);
        Optional<double[]> middle = middle(places, sites, countries);
        for (Asked place : places) {
            List<Gazetteer.Site> found = sites.get(place.key());
            if (found != null) {
                Gazetteer.Site site = found.stream()
                        .max(Comparator.comparingDouble((Gazetteer.Site s) -> Math.log10(1.0 + s.thousands())
                                + HOME * countries.getOrDefault(s.country(), 0.0) / sum
                                - middle.map(m -> Math.min(1, away(s, m) / FAR)).orElse(0.0)))
                        .orElseThrow();
                boolean doubtful =
                        countries.getOrDefault(site.country(), 0.0) < SHARE * all && place.mentions() < OFTEN;
                atlas.spots.put(
                        place.key(),
                        new Spot(site.country(), site.latitude(), site.longitude(), found.size() - 1, doubtful));
            }
        }
        return atlas;
    }

    private static List<Gazetteer.Site> find(List<String> names) {
        if (names.stream().anyMatch(n -> REGIONS.contains(n.toLowerCase(Locale.ROOT)))) {
            return List.of();
        }
        for (String name : names) {
            List<Gazetteer.Site> found = Gazetteer.find(name);
            if (found.isEmpty() && name.indexOf(',') > 0) { // `Lynford, Virginia`
                found = Gazetteer.find(name.substring(0, name.indexOf(',')));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// The mean of the places of which there is one only, in the country of most; latitude and longitude.
    private static Optional<double[]> middle(
            List<Asked> places, Map<String, List<Gazetteer.Site>> sites, Map<String, Double> countries) {
        String most = countries.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        List<double[]> sure = new ArrayList<>();
        for (Asked place : places) {
            List<Gazetteer.Site> found = sites.getOrDefault(place.key(), List.of());
            if (found.size() == 1 && found.getFirst().country().equals(most)) {
                Gazetteer.Site site = found.getFirst();
                sure.add(new double[] {site.latitude(), site.longitude(), place.mentions()});
            }
        }
        double weight = sure.stream().mapToDouble(s -> s[2]).sum();
        return weight == 0
                ? Optional.empty()
                : Optional.of(new double[] {
                    sure.stream().mapToDouble(s -> s[0] * s[2]).sum() / weight,
                    sure.stream().mapToDouble(s -> s[1] * s[2]).sum() / weight
                });
    }

    /// Countries by the names that Java knows, and states and parts of the world from a list.
    private static Set<String> regions() {
        Set<String> regions = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String name = Locale.of("", country).getDisplayCountry(language).toLowerCase(Locale.ROOT);
                if (!TOWNS.contains(name)) {
                    regions.add(name);
                }
            }
        }
        try (InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream("regions.txt"), "regions.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(regions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(regions);
    }

    private static double away(Gazetteer.Site site, double[] middle) {
        return site.kilometresTo(new Gazetteer.Site(site.country(), middle[0], middle[1], 0));
    }

    /// Where a place lies; empty where no place of the gazetteer bears one of its names.
    public Optional<Spot> spot(String key) {
        return Optional.ofNullable(spots.get(key));
    }
}
