package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;

/// What every sentence of a check must be like, in both languages. Each box that a test checks is held to it.
public final class WellSaid {

    /// Words that only an English sentence has; months among them that are written otherwise in German.
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "is",
            "are",
            "there",
            "passage",
            "passages",
            "one",
            "other",
            "January",
            "February",
            "March",
            "May",
            "June",
            "July",
            "October",
            "December");

    private static final Set<String> GERMAN =
            Set.of("der", "das", "und", "ist", "sind", "Stelle", "Stellen", "Januar", "Februar", "März", "Dezember");

    private WellSaid() {}

    public static void each(Checks.Outcome outcome) {
        for (Discrepancy found : outcome.found()) {
            each(found.rule(), found.explanation(), found.german().orElse(""));
        }
        for (Consistent fits : outcome.fitting()) {
            each(fits.rule(), fits.explanation(), fits.german().orElse(""));
        }
    }

    private static void each(String rule, String english, String german) {
        sentence(rule + " in English", english);
        sentence(rule + " in German", german);
        assertThat(foreign(german, ENGLISH))
                .as("English in the German of %s: %s", rule, german)
                .isEmpty();
        assertThat(foreign(english, GERMAN))
                .as("German in the English of %s: %s", rule, english)
                .isEmpty();
    }

    private static void sentence(String of, String says) {
        String end = says.isEmpty() ? "" : says.substring(Math.max(0, says.length() - 3));
        assertThat(says).as(of).isNotBlank().endsWith(".");
        assertThat(end).as("the end of %s: %s", of, says).doesNotContain("..", ",.", ";.", "!.", "?.", " .", ":.");
        assertThat(says).as(of).doesNotContain("  ", " ,", " ;", "null", "Optional", "\n", "..", "()");
        assertThat(Character.isLowerCase(says.codePointAt(0)))
                .as("small at the begin of %s: %s", of, says)
                .isFalse();
        for (List<String> pair : List.of(List.of("(", ")"), List.of("[", "]"))) {
            assertThat(count(says, pair.getFirst()))
                    .as("%s in %s: %s", pair, of, says)
                    .isEqualTo(count(says, pair.getLast()));
        }
        assertThat(says)
                .as("a number and its word in %s", of)
                .doesNotContainPattern("(?<![\\d.,])1 (days|times|words|passages|Tage|Wörter|Stellen|Minuten)\\b");
    }

    /// Words of another language outside of what stands in quotation marks or brackets, which is a document's own.
    private static Set<String> foreign(String says, Set<String> words) {
        StringBuilder own = new StringBuilder();
        int within = 0;
        for (char c : says.toCharArray()) {
            within += "„[(“".indexOf(c) >= 0 && !(c == '“' && within > 0) ? 1 : 0;
            if (within == 0) {
                own.append(c);
            }
            within -= within > 0 && ("])”".indexOf(c) >= 0 || c == '“' && says.indexOf('„') >= 0) ? 1 : 0;
        }
        Set<String> found = new TreeSet<>(List.of(own.toString().split("[^\\p{L}]+")));
        found.retainAll(words);
        return found;
    }

    private static long count(String says, String sign) {
        return says.chars().filter(c -> c == sign.charAt(0)).count();
    }
}
