package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;

/// Cases made up by chance, right and wrong ones, in both languages: what is said of them is said well.
class WellSaidTest {

    private static final String[] WEEK = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] WOCHE = {
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"
    };

    private final Random chance = new Random(20_261);
    private final DateTimeFormatter english = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private final DateTimeFormatter german = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    @Test
    void everySentenceOfCasesMadeByChanceIsWholeInBothLanguages() {
        Set<String> rules = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            Checks.Outcome outcome = CheckedBox.of(i % 2 == 0 ? inEnglish() : inGerman());
            outcome.found().stream().map(Discrepancy::rule).forEach(rules::add);
            outcome.fitting().stream().map(Consistent::rule).forEach(rules::add);
        }
        assertThat(rules)
                .contains("weekday", "weekday-of-date", "age", "age-against-birth", "units", "percentage", "listed");
    }

    private int off() {
        return chance.nextInt(3) == 0 ? 1 + chance.nextInt(4) : 0;
    }

    private String inEnglish() {
        LocalDate born = LocalDate.of(1950 + chance.nextInt(20), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        LocalDate arrest = born.plusDays(9_000 + chance.nextInt(5_000));
        LocalDate verdict = arrest.plusDays(chance.nextInt(700) - 60);
        int age = born.until(arrest).getYears() + off();
        int days = 2 + chance.nextInt(900);
        int whole = 10 + chance.nextInt(90);
        int part = 1 + chance.nextInt(whole + 2);
        List<String> told = new ArrayList<>();
        told.add("Carl Dorn was born on " + english.format(born) + ".");
        told.add("On " + WEEK[(arrest.getDayOfWeek().getValue() - 1 + off()) % 7] + ", " + english.format(arrest)
                + ", Carl Dorn, aged " + age + ", was arrested.");
        told.add("The verdict was given on " + english.format(verdict) + ".");
        told.add("That was " + days + " days, the equivalent of " + days * 24 * (1 + off()) + " hours.");
        told.add("Of the " + whole + " samples " + part + " were tested, " + (100 * part / whole + 9 * off())
                + " percent.");
        told.add("Three witnesses were heard: Ann Bell, Kurt Roth" + (off() > 0 ? "" : " and Peter Hask") + ".");
        told.add("From " + english.format(arrest) + " to " + english.format(verdict.plusDays(400)) + " he was held, "
                + (1 + chance.nextInt(3)) + " years in all.");
        return String.join("\n", told) + "\n";
    }

    private String inGerman() {
        LocalDate born = LocalDate.of(1950 + chance.nextInt(20), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        LocalDate arrest = born.plusDays(9_000 + chance.nextInt(5_000));
        LocalDate verdict = arrest.plusDays(chance.nextInt(700) - 60);
        int age = born.until(arrest).getYears() + off();
        List<String> told = new ArrayList<>();
        told.add("Karl Dorn wurde am " + german.format(born) + " geboren.");
        told.add("Am " + WOCHE[(arrest.getDayOfWeek().getValue() - 1 + off()) % 7] + ", dem " + german.format(arrest)
                + ", wurde Karl Dorn, " + age + " Jahre alt, festgenommen.");
        told.add("Das Urteil erging am " + german.format(verdict) + ".");
        told.add("Vom " + german.format(arrest) + " bis zum " + german.format(verdict.plusDays(90)) + " waren es "
                + (10 + chance.nextInt(300)) + " Tage.");
        told.add("Von den 42 Spuren waren " + (1 + chance.nextInt(44)) + " nicht von ihm.");
        return String.join("\n", told) + "\n";
    }
}
