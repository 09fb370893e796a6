package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.text.Grid;
import oyer.core.text.TableFile;

/// Who can have had a document, told from the ranks and offices in an address.
final class Parties {

    private static final Map<String, List<String>> WORDS = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(Parties.class, "parties.txt")) {
            WORDS.put(row.getFirst(), List.of(row.get(1).split(" *, *")));
        }
    }

    private static final List<String> POLICE = words("police");
    private static final List<String> PROSECUTION = words("prosecution");
    private static final List<String> DEFENCE = words("defence");
    private static final List<String> COUNSEL = words("counsel");
    private static final List<String> COURT = words("court");

    private Parties() {}

    private static List<String> words(String party) {
        return Objects.requireNonNull(WORDS.get(party), party);
    }

    static Optional<Party> of(String address) {
        String said = address.toLowerCase(Locale.ROOT);
        return any(said, POLICE)
                ? Optional.of(Party.POLICE)
                : any(said, PROSECUTION)
                        ? Optional.of(Party.PROSECUTION)
                        : any(said, DEFENCE)
                                ? Optional.of(Party.DEFENCE)
                                : any(said, COURT) ? Optional.of(Party.COURT) : Optional.empty();
    }

    /// The side on which somebody of this role speaks; counsel of whom no more is said are the defence's, as whom they
    /// act against has titles of its own.
    static Optional<Party> speaking(String role) {
        String said = role.toLowerCase(Locale.ROOT);
        boolean office = said.contains("general") || said.contains("states") || said.contains("u.s.");
        return of(role).or(() -> !office && any(said, COUNSEL) ? Optional.of(Party.DEFENCE) : Optional.empty());
    }

    /// To whom a list of disclosed material goes: what an office of the prosecution sends, the defence gets.
    static Optional<Party> recipient(String text, int to) {
        String said = text.substring(0, to).toLowerCase(Locale.ROOT);
        return any(said, PROSECUTION) ? Optional.of(Party.DEFENCE) : Optional.empty();
    }

    private static boolean any(String said, List<String> words) {
        return words.stream().anyMatch(said::contains);
    }

    /// What a document calls itself: of its first lines the first all in capitals that is no letterhead, else the
    /// first.
    static String title(List<Grid.Row> rows, String text) {
        String first = "";
        int seen = 0;
        for (Grid.Row row : rows) {
            String line = text.substring(row.start(), row.end()).strip();
            if (line.length() > 3 && Character.isLetter(line.charAt(0)) && seen++ < 4) {
                String lower = line.toLowerCase(Locale.ROOT);
                if (lower.contains("report") || lower.contains("statement") || lower.contains("record")) {
                    return line.replaceAll("(?:\\s{2,99}|\\s[.:]\\s).{0,200}", "");
                }
                first = first.isEmpty() ? line : first;
            }
        }
        return first;
    }
}
