package oyer.core.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Takes back people that the way a paper is set made of other words: of a sentence in capitals
/// (`SEEN AT NORTH WALL`), of an article cut short (`D. Bierglas`), of what is counted (`Trupp 1`, `App. 214`), of a
/// number plate.
final class Unlikely {

    /// Words of a line in capitals that can be a sentence.
    private static final int SENTENCE = 5;

    /// Words of a line that are looked at.
    private static final int LINE = 40;

    /// So often a paper that cuts articles short does so.
    private static final int OFTEN = 3;

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);

    private final NameText text;
    private final byte[] labels;
    private final boolean english;
    private final boolean cutArticles;
    private final Set<Integer> named = new HashSet<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    private Unlikely(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        this.english = text.language == Language.ENGLISH;
        int cut = 0;
        for (int i = 0; i + 1 < labels.length; i++) {
            if (!english && text.tokens.is(i, "d") && !text.tokens.capitalised(i) && text.tokens.is(i + 1, '.')) {
                cut++;
            }
            boolean inName = labels[i] == PERSON && labels[i + 1] == PERSON + 1 || labels[i] == PERSON + 1;
            if (labels[i] == PERSON || labels[i] == PERSON + 1) {
                counts.merge(text.hashes[i], 1, Integer::sum);
            }
            if (inName && text.tokens.length(i) > 2) {
                named.add(text.hashes[i]);
            }
        }
        cutArticles = cut >= OFTEN;
    }

    static void drop(NameText text, byte[] labels) {
        Unlikely unlikely = new Unlikely(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == PERSON) {
                int end = i + 1;
                while (end < labels.length && labels[end] == PERSON + 1) {
                    end++;
                }
                boolean none = unlikely.english ? unlikely.english(i, end) : unlikely.german(i, end);
                for (int k = i; none && k < end; k++) {
                    labels[k] = Labels.OUT;
                }
            }
        }
    }

    private boolean german(int first, int end) {
        boolean one = end == first + 1 || end == first + 2 && text.tokens.is(first + 1, '.');
        boolean cut = cutArticles && text.tokens.is(first, "D") && text.tokens.is(first + 1, '.') && end > first + 2;
        if (cut) {
            int word = first + 2;
            boolean runsOn = end < labels.length && text.follows(end) && !text.capital(end) && !text.parted(end);
            return text.is(word, Words.ROLE | Words.COMMON)
                    || text.lexicon.compound(text, word)
                    || runsOn && !text.is(word, Words.LAST)
                    || text.tokens.is(word + 1, '.') && !text.is(word, Words.LAST) && text.tokens.length(word) < 7;
        }
        if (one && end < labels.length && labels[end] == PERSON && text.follows(end) && office(first)) {
            return true; // Oberstaatsanwalt Karl Berg
        }
        if (!one || titled(first)) {
            return false;
        }
        boolean cutShort = text.tokens.is(first + 1, '.') && text.joined(first + 1) && text.tokens.length(first) < 5;
        boolean unknown = !text.is(first, Words.FIRST) && !named.contains(text.hashes[first]) || cutShort;
        int behind = text.tokens.is(first + 1, '.') ? first + 2 : first + 1;
        boolean counted = behind < labels.length
                && text.tokens.kind(behind) == Kind.NUMBER
                && text.tokens.gap(behind) == Gap.SPACE
                && unknown;
        boolean money = text.tokens.is(first, "Mark") && first > 0 && text.tokens.kind(first - 1) == Kind.NUMBER;
        return counted || money || text.word(first).startsWith("Diplom");
    }

    private boolean office(int i) {
        String word = text.word(i).toLowerCase(java.util.Locale.ROOT);
        return word.endsWith("anwalt")
                || word.endsWith("anwältin")
                || word.endsWith("richter") && word.length() > 8
                || word.endsWith("richterin")
                || GermanNames.agent(text, i) && !text.is(i, Words.FIRST | Words.LAST);
    }

    private boolean english(int first, int end) {
        boolean one = end == first + 1;
        if (one && text.tokens.is(first, "I") || text.tokens.is(end - 1, "undersigned")) {
            return true;
        }
        if (titled(first)) {
            return false;
        }
        if (one && addressed(first) || initials(first, end)) {
            return true;
        }
        boolean plate = !one;
        for (int k = first; k < end; k++) {
            boolean capitals = text.tokens.kind(k) == Kind.WORD && text.tokens.allCapitals(k);
            plate &= capitals && text.tokens.length(k) < 4 && !text.is(k, Words.FIRST | Words.LAST);
            boolean small = capitals
                    && text.tokens.length(k) > 1
                    && text.is(k, Words.STOP)
                    && !text.is(k, Words.FIRST | Words.LAST | Words.PARTICLE);
            if (small && k > first) {
                return true; // MOTION TO SUPPRESS AND
            }
        }
        return plate || shouted(first, end) && !borne(first, end);
    }

    /// `PROCURATOR FISCAL, ELGIN`, `9 SOUTH STREET, ELGIN`: the town behind an office or a street that ends a line.
    private boolean addressed(int i) {
        boolean ends = i + 1 >= labels.length
                || text.tokens.gap(i + 1) == Gap.LINE
                || text.tokens.gap(i + 1) == Gap.BLOCK
                || text.parted(i + 1);
        return ends
                && text.tokens.is(i - 1, ',')
                && text.tokens.gap(i) == Gap.SPACE
                && text.capital(i - 2)
                && (text.is(i - 2, Words.ORG | Words.ORG_TAIL | Words.PLACE_HEAD)
                        || text.is(i - 2, Words.ROLE) && text.capital(i - 3)
                        || text.lexicon.place(text, i - 2));
    }

    /// `R.McW.`: the letters with which somebody closes a note.
    private boolean initials(int first, int end) {
        boolean joined = end - first == 3 && text.tokens.is(first + 1, '.') && text.joined(first + 2);
        return joined
                && text.tokens.length(first) == 1
                && text.tokens.length(first + 2) <= 3
                && text.tokens.is(end, '.');
    }

    /// Whether a name in a sentence in capitals has what makes it one: a given name before a surname, a surname that
    /// stands in a full name elsewhere, a comma between both, an owner's ending.
    private boolean borne(int first, int end) {
        String last = text.tokens.text(end - 1);
        boolean owner = last.endsWith("'S") || last.endsWith("\u2019S");
        boolean known = named.contains(text.hashes[end - 1]) && end == first + 1
                || !text.is(end - 1, Words.COMMON) && counts.getOrDefault(text.hashes[end - 1], 0) > 1;
        boolean inverted = text.tokens.is(first + 1, ',');
        boolean given = text.is(first, Words.FIRST) || text.initial(first);
        boolean surname = !text.is(end - 1, Words.COMMON) || text.is(end - 1, Words.LAST) && given;
        boolean common = text.is(first, Words.COMMON) && text.is(end - 1, Words.COMMON);
        return owner || known || inverted || end > first + 1 && given && surname && !common;
    }

    /// Whether a line is all in capitals and a sentence: several words, one of them small or a verb.
    private boolean shouted(int first, int end) {
        int from = first;
        while (from > 0
                && first - from < LINE
                && text.tokens.gap(from) != Gap.LINE
                && text.tokens.gap(from) != Gap.BLOCK) {
            from--;
        }
        int words = 0;
        boolean sentence = false;
        for (int i = from; i < Math.min(labels.length, from + LINE); i++) {
            if (i > from && (text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK)) {
                break;
            }
            if (text.tokens.kind(i) != Kind.WORD) {
                continue;
            }
            if (!text.tokens.allCapitals(i)) {
                return false;
            }
            words++;
            sentence |= (i < first || i >= end) && text.is(i, Words.STOP | Words.VERB | Words.PREP);
        }
        return words >= SENTENCE && sentence;
    }

    private boolean titled(int first) {
        int before = text.tokens.is(first - 1, '.') ? first - 2 : first - 1;
        boolean apart = first > 0 && text.tokens.start(first) - text.tokens.end(first - 1) > 2; // another cell
        return text.is(first, Words.TITLE)
                || before >= 0 && !apart && text.is(before, Words.TITLE | Words.ROLE | Words.KIN)
                || Bynames.called(text, first - 1);
    }
}
