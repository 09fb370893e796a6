package oyer.core.review.causes;

import java.util.List;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.Language;
import oyer.core.text.TableFile;

/// A heading under which a reviewer may want to read passages, after the definitions in the glossary of the National
/// Registry of Exonerations. Its passages are found by the words of `causes-en.txt` and `causes-de.txt`; readings of
/// the
/// register and of statements are added. That a heading has passages says nothing of the case, and that it has none
/// says
/// nothing either.
public enum KnownCause {
    IDENTIFICATION,
    CONFESSION,
    ACCUSATION,
    FORENSIC,
    MISCONDUCT,
    DEFENCE,
    INFORMANT;

    /// @param query in the words of [oyer.core.review.CaseIndex.Query]
    /// @param example a sentence that it finds
    public record Search(KnownCause cause, String query, String example) {}

    private static final List<Search> ENGLISH = load(Language.ENGLISH);
    private static final List<Search> GERMAN = load(Language.GERMAN);

    private static List<Search> load(Language language) {
        return TableFile.rows(KnownCause.class, "causes-" + language.code() + ".txt").stream()
                .map(row -> {
                    if (row.size() != 3) {
                        throw new IllegalArgumentException("a search has cause, query and example, not " + row);
                    }
                    return new Search(
                            valueOf(row.getFirst().toUpperCase(java.util.Locale.ROOT)), row.get(1), row.get(2));
                })
                .toList();
    }

    public static List<Search> searches(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    /// All that is searched for under this heading, in both languages, as one query.
    public String query() {
        return java.util.stream.Stream.concat(ENGLISH.stream(), GERMAN.stream())
                .filter(s -> s.cause() == this)
                .map(Search::query)
                .collect(java.util.stream.Collectors.joining(" OR "));
    }

    /// What became of evidence that belongs under this heading.
    public Set<Status> statuses() {
        return switch (this) {
            case FORENSIC -> Set.of(Status.DISCREDITED, Status.RETESTED);
            case MISCONDUCT -> Set.of(Status.WITHHELD, Status.SUPPRESSED, Status.DESTROYED, Status.MISSING);
            case IDENTIFICATION, CONFESSION, ACCUSATION, DEFENCE, INFORMANT -> Set.of();
        };
    }

    /// Statements that belong under this heading: what somebody took back.
    public Set<Act> acts() {
        return switch (this) {
            case CONFESSION, ACCUSATION -> Set.of(Act.RETRACTS);
            case IDENTIFICATION, FORENSIC, MISCONDUCT, DEFENCE, INFORMANT -> Set.of();
        };
    }
}
