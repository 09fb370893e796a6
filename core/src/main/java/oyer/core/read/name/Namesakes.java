package oyer.core.read.name;

import java.util.HashSet;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.WordTable;

/// Whoever a text names in full it names by the surname or the given name alone elsewhere: `Lund rief an`, `Tims
/// Freund`, `Sillence drank there`. Such a word is a name wherever it stands, though no table knows it; one that is a
/// noun as well only where the sentence tells (`Sommer wurde nicht vernommen`).
final class Namesakes {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    private final NameText text;
    private final byte[] labels;
    private final boolean german;
    private final Set<Integer> surnames = new HashSet<>();
    private final Set<Integer> givens = new HashSet<>();

    private Namesakes(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        this.german = text.language == Language.GERMAN;
    }

    static void mark(NameText text, byte[] labels) {
        Namesakes names = new Namesakes(text, labels);
        names.remember();
        for (int i = 0; i < labels.length; i++) {
            boolean place = names.german && labels[i] == PLACE && names.single(i);
            if (text.capital(i) && (labels[i] == Labels.OUT || place) && names.known(i, place)) {
                labels[i] = PERSON;
            }
        }
    }

    private boolean single(int i) {
        return i + 1 == labels.length || labels[i + 1] != labels[i] + 1;
    }

    /// The names of those who are named in full, or with a title or an office.
    private void remember() {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != PERSON) {
                continue;
            }
            int last = i;
            boolean runs = true;
            while (last + 1 < labels.length && labels[last + 1] == PERSON + 1) {
                last++;
                runs &= text.follows(last);
            }
            boolean titled = text.is(i, Words.TITLE) && last > i || german && before(i, Words.TITLE | Words.ROLE);
            boolean named = last > i && runs && text.is(i, Words.FIRST | Words.TITLE);
            if ((named || titled) && text.capital(last) && text.tokens.length(last) > 2) {
                surnames.add(text.hashes[last]);
            }
            if (named && german && text.is(i, Words.FIRST) && text.tokens.length(i) > 2) {
                givens.add(text.hashes[i]);
            }
        }
    }

    private boolean before(int i, int bits) {
        return text.is(i - 1, bits) || text.tokens.is(i - 1, '.') && text.is(i - 2, bits);
    }

    private boolean known(int i, boolean place) {
        int hash = text.hashes[i];
        boolean bare = surnames.contains(hash) || !place && givens.contains(hash);
        if (!bare && !(german && genitive(i) && !text.is(i, Words.COMMON))) {
            return false;
        }
        int never = GermanPeople.NEVER & ~Words.LAND;
        if (text.is(i, never) || text.tokens.allCapitals(i) && !text.is(i, Words.FIRST | Words.LAST)) {
            return false;
        }
        if (place) {
            return !text.is(i - 1, Words.IN) && !text.is(i, Words.LAND);
        }
        if (text.is(i, Words.COMMON) && !(german && subject(i)) || german && cited(i)) {
            return false;
        }
        return german || !text.is(i, Words.ROLE) && !runs(i);
    }

    /// `Hacker, a. a. O.`, `Ströbele / Hacker`: who is cited.
    private boolean cited(int i) {
        return text.tokens.is(i + 1, '/')
                || text.tokens.is(i - 1, '/')
                || text.tokens.is(i + 1, ',') && text.tokens.is(i + 2, "a") && text.tokens.is(i + 3, '.')
                || text.tokens.is(i + 1, "in") && text.tokens.is(i + 2, ':');
    }

    /// Part of a longer name of something else: `Pelling Farm`, `the Old Sillence Mill`.
    private boolean runs(int i) {
        boolean after = text.capital(i + 1) && text.follows(i + 1) && !text.possessive(i);
        boolean before = text.capital(i - 1)
                && text.follows(i)
                && !text.is(i - 1, Words.ROLE | Words.TITLE)
                && text.starts[i - 1] == 0;
        return after || before;
    }

    /// `Sommer wurde nicht vernommen`: a noun of its own would have an article before the verb.
    private boolean subject(int i) {
        return text.starts[i] == 1 && text.follows(i + 1) && GermanNames.verb(text, i + 1);
    }

    /// `Kolbes Verteidiger`, `Tims Freund`.
    private boolean genitive(int i) {
        int start = text.tokens.start(i);
        int end = text.tokens.end(i);
        if (end - start < 4 || text.tokens.last(i) != 's') {
            return false;
        }
        int hash = WordTable.hash(text.tokens.characters(), start, end - 1);
        return surnames.contains(hash) || givens.contains(hash);
    }
}
