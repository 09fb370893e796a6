package oyer.core.read.exhibit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// One language's words for evidence: what things are, and what becomes of them. The tables are `en.txt` and `de.txt`
/// beside this class; a class there is `head:TYPE`, `status:STATUS`, or one of a few named roles.
final class EvidenceWords {

    private static final Map<Language, EvidenceWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new EvidenceWords(language));
        }
    }

    private final WordTable<String> classes;

    private EvidenceWords(Language language) {
        classes = WordLists.load(EvidenceWords.class, language.code() + ".txt");
    }

    static EvidenceWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private @Nullable String known(Tokens tokens, int token) {
        return token >= 0 && token < tokens.size() ? classes.get(tokens, token) : null;
    }

    /// What kind of evidence a noun names.
    Optional<Type> head(Tokens tokens, int token) {
        String known = known(tokens, token);
        return known != null && known.startsWith("head:")
                ? Optional.of(Type.valueOf(known.substring(5).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// What a word says became of a thing.
    Optional<Status> status(Tokens tokens, int token) {
        String known = known(tokens, token);
        return known != null && known.startsWith("status:")
                ? Optional.of(Status.valueOf(known.substring(7).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// Whether a word is of one of the roles `stop` (ends a noun phrase), `no`, `not`, `mark`, `place` (a preposition),
    /// `clause` (begins one), `trace` (makes evidence of a noun that is it only sometimes).
    boolean is(Tokens tokens, int token, String role) {
        return role.equals(known(tokens, token));
    }
}
