package oyer.core.read.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// What people are called for what they are in a case (`case-parts.txt`): who stands accused is `the suspect`
/// of one paper, `the defendant` or `der Angeklagte` of the next.
public enum CasePart {
    ACCUSED,
    DEFENDANT,
    CONVICTED,
    SUSPECT,
    APPEALING,
    VICTIM;

    private static final WordTable<String> WORDS = WordLists.load(CasePart.class, "case-parts.txt");
    private static final Set<CasePart> CHARGED = EnumSet.of(ACCUSED, DEFENDANT, CONVICTED);
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "den", "dem", "des");
    private static final Set<String> PERSON = Set.of("person");

    /// What a token calls somebody.
    public static Optional<CasePart> of(Tokens tokens, int token) {
        return constant(WORDS.get(tokens, token));
    }

    /// What a role or a description calls somebody, with or without an article: `Angeklagter`, `the accused`,
    /// `die beschuldigte Person`. `Counsel for the accused` is none.
    public static Optional<CasePart> of(String words) {
        List<String> parts = List.of(SPACE.split(words.strip().toLowerCase(Locale.ROOT)));
        int first = ARTICLES.contains(parts.getFirst()) ? 1 : 0;
        boolean person = parts.size() == first + 2 && PERSON.contains(parts.getLast());
        return parts.size() == first + 1 || person ? constant(WORDS.get(parts.get(first))) : Optional.empty();
    }

    /// What a description with an article calls the one it means: `der Angeklagte`, and not `die Angeklagten`
    /// who are several, nor `an accused`.
    public static Optional<CasePart> definite(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        boolean several = lower.startsWith("die ") && lower.endsWith("n") && !lower.endsWith("person");
        return space > 0 && ARTICLES.contains(lower.substring(0, space)) && !several ? of(words) : Optional.empty();
    }

    /// Whether a token is a word for one against whom a case is brought.
    public static boolean charged(Tokens tokens, int token) {
        return of(tokens, token).filter(CHARGED::contains).isPresent();
    }

    /// Whether a role or a description is of one against whom a case is brought.
    public static boolean charged(String words) {
        return of(words).filter(CHARGED::contains).isPresent();
    }

    /// Whether one is called so against whom a case is brought, or may be, or was.
    public static boolean pursued(Tokens tokens, int token) {
        return of(tokens, token).filter(part -> part != VICTIM).isPresent();
    }

    /// As for a token.
    public static boolean pursued(String words) {
        return of(words).filter(part -> part != VICTIM).isPresent();
    }

    /// Whether one person is called both in the course of a case, as the accused becomes the defendant.
    public boolean same(CasePart other) {
        return this == other || CHARGED.contains(this) && CHARGED.contains(other);
    }

    private static Optional<CasePart> constant(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
