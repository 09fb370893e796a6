package oyer.core.read.name;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;

/// Whom a description means that a name behind a comma explains: `the prosecutor, Vernon Glass,`, `der
/// Staatsanwalt, Dr. Kurt Lehnert,`, and over what the noun is of: `der Bruder der Toten, Heinz Brandt,`. Of two
/// nouns before the comma the one is meant whose sex the name has, or the first where nothing tells of the second;
/// else it stays open.
final class Apposition {

    /// Words of a complement (`of the young victim`), at most.
    private static final int LONGEST = 4;
    /// Tokens of the titles before a name, at most.
    private static final int TITLES = 8;

    private static final int PERSON = Words.ROLE | Words.SOMEBODY | Words.KIN;

    private final NameText text;
    private final Sighting[] startingAt;
    private final Sighting[] endingAt;
    private final boolean german;

    Apposition(NameText text, Sighting[] startingAt, Sighting[] endingAt) {
        this.text = text;
        this.startingAt = startingAt;
        this.endingAt = endingAt;
        this.german = text.language == Language.GERMAN;
    }

    /// The name that explains a noun from behind a comma.
    Optional<Sighting> behind(int noun) {
        boolean direct = text.tokens.is(noun + 1, ',');
        int comma = direct ? noun + 1 : complement(noun);
        if (comma < 0) {
            return Optional.empty();
        }
        Sighting named = named(comma);
        boolean addressed = direct // `We spoke to your aunt, Rudi.`
                && text.tokens.is(noun - 1, "your")
                && named != null
                && named.first() == named.last()
                && !text.tokens.is(named.last() + 1, ',');
        if (named == null || addressed) {
            return Optional.empty();
        }
        int head = direct ? head(noun) : noun;
        int inner = comma - 1;
        if (head < 0) {
            return Optional.of(named);
        }
        boolean list = text.tokens.is(named.last() + 2, "and") || text.tokens.is(named.last() + 2, "und");
        return !list && meant(head, inner, named.draft().sex) == noun ? Optional.of(named) : Optional.empty();
    }

    private @Nullable Sighting named(int comma) {
        int at = titles(comma + 1);
        Sighting named = at < startingAt.length ? startingAt[at] : null;
        boolean closed = named != null
                && (text.tokens.is(named.last() + 1, ',')
                        || text.tokens.is(named.last() + 1, '.')
                        || text.tokens.is(named.last() + 1, ')'));
        return closed ? named : null;
    }

    /// German titles are no part of the name: `der Sachverständige Prof. Dr. Mannheim`.
    int titles(int from) {
        int i = from;
        while (german
                && i < from + TITLES
                && (text.is(i, Words.TITLE) || i > from && text.tokens.is(i, '.') && text.joined(i))) {
            i++;
        }
        return Math.min(i, text.size());
    }

    /// Which of two nouns the name explains, by token; -1 where that is open.
    private int meant(int head, int inner, Sex named) {
        if (endingAt[inner] != null) {
            return head; // who is named already is explained by no other name
        }
        Sex one = sex(head);
        Sex two = sex(inner);
        if (one.fits(named) != two.fits(named)) {
            return one.fits(named) ? head : inner;
        }
        return named != Sex.UNKNOWN && one == named && two == Sex.UNKNOWN ? head : -1;
    }

    /// As the noun tells it, in German also by the article of a genitive: `der Toten`, `des Toten`.
    private Sex sex(int noun) {
        Sex own = Sex.of(text.classes[noun] & (Words.MALE | Words.FEMALE));
        if (own != Sex.UNKNOWN || !german) {
            return own;
        }
        if (text.word(noun).endsWith("in")) {
            return Sex.FEMALE;
        }
        for (int i = noun - 1; i > 0 && i >= noun - LONGEST && text.tokens.kind(i) == text.tokens.kind(noun); i--) {
            if (text.tokens.is(i, "der") && text.capital(i - 1)) {
                return Sex.FEMALE;
            }
            if (text.tokens.is(i, "des")) {
                return text.tokens.last(noun) == 'n' ? Sex.MALE : Sex.UNKNOWN;
            }
        }
        return Sex.UNKNOWN;
    }

    /// The comma behind what a noun is of: `of the victim,`, `der Toten,`, `von Anna Roth,`; -1 for none.
    private int complement(int noun) {
        int i = noun + 1;
        if (!of(i)) {
            return -1;
        }
        int from = text.tokens.is(i, "der") || text.tokens.is(i, "des") ? i : i + 1;
        for (int k = from; k <= from + LONGEST && k < text.size() && text.follows(k); k++) {
            Sighting name = startingAt[k];
            if (name != null) {
                return text.tokens.is(name.last() + 1, ',') ? name.last() + 1 : -1;
            }
            if (text.is(k, PERSON) && text.tokens.is(k + 1, ',')) {
                return k + 1;
            }
            if (!Character.isLetter(text.tokens.first(k))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean of(int i) {
        return german
                ? text.tokens.is(i, "der") || text.tokens.is(i, "des") || text.tokens.is(i, "von")
                : text.tokens.is(i, "of") || text.tokens.is(i, "to");
    }

    /// The noun that this one is the complement of; -1 for none.
    private int head(int noun) {
        for (int i = noun - 1; i > 0 && i >= noun - LONGEST && text.follows(i + 1); i--) {
            if (of(i)) {
                return text.is(i - 1, PERSON) && text.capital(i - 1) == german ? i - 1 : -1;
            }
        }
        return -1;
    }
}
