package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The sums behind the planted clashes and the planted near misses, done once more.
final class GoldenArithmeticTest {

    private static final LocalDate NIGHT = LocalDate.of(1984, 10, 19);
    private static final LocalDate ARREST = LocalDate.of(1984, 10, 29);
    private static final LocalDate BORN = LocalDate.of(1962, 2, 4);

    @Test
    void theDayCountsAreRightWhereTheyAreNearMissesAndWrongWhereTheyArePlanted() {
        assertThat(ChronoUnit.DAYS.between(ARREST, LocalDate.of(2008, 11, 18))).isEqualTo(8786);
        assertThat(ChronoUnit.DAYS.between(ARREST, LocalDate.of(2009, 9, 15)) + 1)
                .isEqualTo(9088);
        assertThat(ChronoUnit.DAYS.between(ARREST, LocalDate.of(1998, 3, 3))).isEqualTo(4873);
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(1985, 5, 6), LocalDate.of(1985, 6, 10)))
                .isEqualTo(5 * 7);
    }

    @Test
    void theNightOfTheMurderWasAFriday() {
        assertThat(NIGHT.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    }

    @Test
    void heWasFortyOneWhenTheNewspaperSaysFortyThree() {
        assertThat(Period.between(BORN, LocalDate.of(2003, 3, 16)).getYears()).isEqualTo(41);
        assertThat(Period.between(BORN, ARREST).getYears()).isEqualTo(22);
        assertThat(Period.between(BORN, LocalDate.of(2008, 11, 18)).getYears()).isEqualTo(46);
    }

    @Test
    void theDriveWouldNeedMoreThanEightySevenMilesAnHour() {
        long minutes =
                Duration.between(NIGHT.atTime(22, 14), NIGHT.atTime(23, 20)).toMinutes();
        assertThat(96 * 60.0 / minutes).isBetween(87.0, 88.0);
    }

    @Test
    void theOdometerLeavesOutAHundredAndFortySixMiles() {
        assertThat(41_421 - 41_208).isEqualTo(213);
        assertThat(71 + 96 + 96 + 96).isEqualTo(359).isEqualTo(213 + 146);
    }

    @Test
    void theInterviewLastedSixteenAndAHalfHours() {
        LocalDateTime begun = ARREST.atTime(11, 40);
        assertThat(Duration.between(begun, LocalDate.of(1984, 10, 30).atTime(4, 10)))
                .isEqualTo(Duration.ofMinutes(16 * 60 + 30));
    }

    @Test
    void theSwabsAddUp() throws IOException {
        Map<String, Integer> groups = new HashMap<>();
        Map<String, Integer> results = new HashMap<>();
        Map<String, Integer> suspect = new HashMap<>();
        Map<String, Integer> victim = new HashMap<>();
        for (String line : rows("samples.csv")) {
            String[] cells = line.split(",", -1);
            groups.merge(cells[1], 1, Integer::sum);
            results.merge(cells[2], 1, Integer::sum);
            victim.merge(cells[3], 1, Integer::sum);
            suspect.merge(cells[4], 1, Integer::sum);
        }
        assertThat(groups).isEqualTo(Map.of("A", 11, "O", 5, "AB", 2, "no result", 4));
        assertThat(results).isEqualTo(Map.of("profile", 9, "no result", 6, "not received", 7));
        assertThat(suspect).isEqualTo(Map.of("excluded", 9, "no result", 6, "not tested", 7));
        assertThat(victim).isEqualTo(Map.of("not excluded", 5, "excluded", 4, "no result", 6, "not tested", 7));
    }

    @Test
    void theProfilesExcludeWhomTheTableSaysTheyExclude() throws IOException {
        Map<String, Map<String, String>> profiles = new HashMap<>();
        for (String line : rows("dna-profiles.csv")) {
            String[] cells = line.split(",", -1);
            profiles.computeIfAbsent(cells[0], s -> new HashMap<>()).put(cells[1], cells[2] + "," + cells[3]);
        }
        for (String line : rows("samples.csv")) {
            String[] cells = line.split(",", -1);
            if (cells[2].equals("profile")) {
                assertThat(agree(profiles, cells[0], "E. H. Pruett"))
                        .as(cells[0])
                        .isEqualTo(cells[3].equals("not excluded"));
                assertThat(agree(profiles, cells[0], "D. A. Marrick"))
                        .as(cells[0])
                        .isFalse();
            }
        }
    }

    /// Whether two profiles are the same at every locus where both have a result.
    private static boolean agree(Map<String, Map<String, String>> profiles, String one, String other) {
        Map<String, String> person = profiles.getOrDefault(other, Map.of());
        return profiles.getOrDefault(one, Map.of()).entrySet().stream()
                .filter(locus -> !locus.getValue().equals(","))
                .allMatch(locus -> locus.getValue().equals(person.get(locus.getKey())));
    }

    private static List<String> rows(String name) throws IOException {
        Path file = DemoBox.EXAMPLES.resolve("expected").resolve("harbour-lane").resolve(name);
        return Files.readAllLines(file).stream().skip(1).toList();
    }
}
