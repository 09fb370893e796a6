package oyer.core.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Names that the words before or after them make names, though no table knows them: `a man named Quarles`,
/// `he called himself "Denton"`, `ein Mann namens Kolbe`, `er heiße Rudi`, `and Ketterman says`.
final class Introduced {

    private static final WordTable<String> HOUSES = WordLists.load(Introduced.class, "houses.txt");

    private final NameText text;
    private final byte[] labels;

    private Introduced(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void mark(NameText text, byte[] labels) {
        Introduced introduced = new Introduced(text, labels);
        introduced.houses();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUT
                    && text.capital(i)
                    && (introduced.word(i) || Bynames.called(text, i - 1) && Bynames.opens(text, i - 1))
                    && (introduced.named(i) || introduced.begins(i) || introduced.acts(i))) {
                Labels.mark(labels, i, introduced.last(i), EntityKind.PERSON);
            }
        }
    }

    /// `their house called "High Withens"`, and the same words wherever else they stand.
    private void houses() {
        List<int[]> found = new ArrayList<>();
        for (int i = 3; i < labels.length; i++) {
            int called = quote(text.tokens.first(i - 1)) && text.tokens.length(i - 1) == 1 ? i - 2 : i - 1;
            if (text.capital(i)
                    && (text.tokens.is(called, "called") || text.tokens.is(called, "named"))
                    && HOUSES.get(text.tokens, called - 1) != null) {
                int last = i;
                while (last + 1 < labels.length && text.capital(last + 1) && text.follows(last + 1)) {
                    last++;
                }
                found.add(new int[] {i, last});
            }
        }
        for (int[] house : found) {
            for (int i = 0; i + house[1] - house[0] < labels.length; i++) {
                if (text.capital(i) && same(house, i)) {
                    int end = i + house[1] - house[0];
                    clear(i, end);
                    Labels.mark(labels, i, end, EntityKind.PLACE);
                }
            }
        }
    }

    private boolean same(int[] house, int at) {
        for (int k = house[0]; k <= house[1]; k++) {
            if (text.hashes[k] != text.hashes[at + k - house[0]] || !text.capital(at + k - house[0])) {
                return false;
            }
        }
        return true;
    }

    /// Takes back whatever overlaps these tokens.
    private void clear(int first, int last) {
        int from = first;
        while (from > 0 && labels[from] != Labels.OUT && !Labels.begins(labels[from])) {
            from--;
        }
        int to = last + 1;
        while (to < labels.length && labels[to] != Labels.OUT && !Labels.begins(labels[to])) {
            to++;
        }
        Arrays.fill(labels, from, to, Labels.OUT);
    }

    /// A word that can be a name: no common one, no place, no office.
    private boolean word(int i) {
        return text.tokens.kind(i) == Kind.WORD
                && text.tokens.length(i) > 2
                && !text.is(i, Words.TITLE | Words.ROLE | Words.CALENDAR | Words.ORG | Words.ARTICLE | Words.NATION)
                && !text.is(i, Words.ACRONYM | Words.LAND)
                && (!text.is(i, Words.COMMON) || text.is(i, Words.FIRST | Words.LAST))
                && !(text.language == Language.GERMAN && text.lexicon.compound(text, i));
    }

    private boolean named(int i) {
        int before = i - 1;
        if (before < 0) {
            return false;
        }
        boolean quoted = !Character.isLetterOrDigit(text.tokens.first(before)) && quote(text.tokens.first(before));
        if (quoted) {
            before--;
        }
        if (quoted && Bynames.called(text, i - 1)) {
            return true;
        }
        if (before < 0 || text.parted(i) || text.tokens.gap(i) == Gap.BLOCK) {
            return false;
        }
        if (salutation(before) && (text.tokens.is(i + 1, ',') || text.tokens.is(i + 1, '!'))) {
            return true;
        }
        if (text.language == Language.GERMAN) {
            return spoken(i, before)
                    || text.tokens.is(before, "namens")
                    || text.tokens.is(before, "heiße")
                    || text.tokens.is(before, "heißt")
                    || text.tokens.is(before, "hieß")
                    || text.tokens.is(before, "genannt")
                    || text.tokens.is(before, "sich")
                            && (text.tokens.is(before - 1, "nannte") || text.tokens.is(before - 1, "nennt"));
        }
        return text.tokens.is(before, "named")
                || text.tokens.is(before, "as") && text.tokens.is(before - 1, "known") && !text.is(i, Words.COMMON)
                || Bynames.calledSo(text, before)
                || text.tokens.is(before, "himself") && called(before - 1)
                || text.tokens.is(before, "herself") && called(before - 1)
                || quoted && called(before) && pronoun(before - 1)
                || text.tokens.is(before, "of")
                        && text.tokens.is(before - 1, "name")
                        && text.tokens.is(before - 2, "the")
                || says(i, before);
    }

    /// A given name that is a common word as well, where a sentence begins and somebody does something: `Mark saw her`,
    /// `Mark Sillence found him`.
    private boolean begins(int i) {
        if (text.language != Language.ENGLISH
                || text.starts[i] == 0
                || !text.is(i, Words.FIRST)
                || !text.is(i, Words.COMMON)
                || text.is(i, Words.ROLE | Words.CALENDAR | Words.NATION | Words.KIN)
                || !text.follows(i + 1)) {
            return false;
        }
        boolean two = text.capital(i + 1) && word(i + 1) && labels[i + 1] == Labels.OUT && text.follows(i + 2);
        int verb = two ? i + 2 : i + 1;
        return text.is(i, Words.DOUBTFUL)
                ? text.is(verb, Words.SAYS)
                : PlaceEvidence.deed(text, verb)
                        || two && text.is(verb, Words.VERB | Words.SAYS) && !text.tokens.capitalised(verb);
    }

    /// Two words that no table knows and somebody's deed behind them: `Barnaby Ravensbourne told her`; `the Quayside
    /// Beacon said` has an article.
    private boolean acts(int i) {
        int verb = i + 2;
        return text.language == Language.ENGLISH
                && verb < labels.length
                && unknown(i)
                && unknown(i + 1)
                && labels[i + 1] == Labels.OUT
                && text.follows(i + 1)
                && text.follows(verb)
                && !text.tokens.capitalised(verb)
                && (text.is(verb, Words.SAYS) || PlaceEvidence.deed(text, verb))
                && (text.starts[i] == 1
                        || i > 0
                                && text.tokens.kind(i - 1) == Kind.WORD
                                && !text.tokens.capitalised(i - 1)
                                && !text.tokens.is(i - 1, "the")
                                && !text.tokens.is(i - 1, "a"));
    }

    private boolean unknown(int i) {
        return text.capital(i)
                && word(i)
                && !text.tokens.allCapitals(i)
                && !text.is(
                        i,
                        Words.COMMON | Words.TOWN | Words.ORG_TAIL | Words.PLACE_HEAD | Words.PLACE_START | Words.WORK);
    }

    /// A given name, though it be a common word too, and a further one behind who it is: `die Nachbarin Erna Vogt`.
    private boolean spoken(int i, int before) {
        return text.is(i, Words.FIRST)
                && text.is(before, Words.ROLE | Words.SOMEBODY | Words.KIN)
                && i + 1 < labels.length
                && labels[i + 1] == Labels.OUT
                && text.capital(i + 1)
                && text.follows(i + 1)
                && word(i + 1);
    }

    private boolean called(int i) {
        return text.tokens.is(i, "called") || text.tokens.is(i, "calls") || text.tokens.is(i, "calling");
    }

    /// `Liebe Maren,`, `Dear Tom,`.
    private boolean salutation(int i) {
        return text.starts[i] == 1
                && (text.tokens.is(i, "Liebe")
                        || text.tokens.is(i, "Lieber")
                        || text.tokens.is(i, "Liebster")
                        || text.tokens.is(i, "Liebste")
                        || text.tokens.is(i, "Hallo")
                        || text.tokens.is(i, "Dear"));
    }

    private boolean pronoun(int i) {
        return text.tokens.is(i, "he")
                || text.tokens.is(i, "she")
                || text.tokens.is(i, "they")
                || text.tokens.is(i, "I");
    }

    /// Within a sentence, after a small word, right before a verb of speech; `the Beacon says` is none.
    private boolean says(int i, int before) {
        boolean never = text.tokens.is(i + 1, "never") || text.tokens.is(i + 1, "always");
        return text.starts[i] == 0
                && (text.is(i + 1, Words.SAYS) || never && PlaceEvidence.deed(text, i + 2))
                && text.follows(i + 1)
                && text.tokens.kind(before) == Kind.WORD
                && !text.tokens.capitalised(before)
                && !text.tokens.is(before, "the")
                && !text.tokens.is(before, "a")
                && !text.is(i, Words.TOWN);
    }

    private int last(int i) {
        int last = i;
        while (last + 1 < labels.length
                && labels[last + 1] == Labels.OUT
                && text.capital(last + 1)
                && text.follows(last + 1)
                && !text.possessive(last)
                && word(last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\'' || c == '\u201c' || c == '\u2018' || c == '\u201e' || c == '\u201a';
    }
}
