package oyer.core.read.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Names that people go by, in quotation marks or brackets within or before the name: `Calvin "Red" Tarrant`,
/// `"Big Al" Moreno`, `Frank (Bud) Miller`. They are part of the name where they stand, and mean its bearer
/// wherever else they do.
final class Bynames {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);

    /// Words of a byname, at most.
    private static final int LONGEST = 3;
    /// Bynames of one text, at most, so that time stays linear.
    private static final int MOST = 100;

    private static final WordTable<String> CUES = WordLists.load(Bynames.class, "byname-cues.txt");

    private Bynames() {}

    static void mark(NameText text, byte[] labels) {
        for (int i = 0; i + 3 < labels.length; i++) {
            int close = opens(text, i) ? closing(text, i, i + LONGEST + 1) : -1;
            if (close < 0 || !text.follows(close + 1) || !surname(text, labels, close + 1)) {
                continue;
            }
            boolean given = i > 0
                    && text.follows(i)
                    && text.follows(i + 1)
                    && text.capital(i - 1)
                    && (labels[i - 1] == PERSON
                            || labels[i - 1] == PERSON + 1
                            || labels[i - 1] == Labels.OUT && text.is(i - 1, Words.FIRST))
                    && !text.is(i - 1, Words.ROLE | Words.TITLE);
            boolean bracket = text.tokens.is(i, '(');
            if (bracket ? given && text.is(i + 1, Words.FIRST) : given || alone(text, labels, i, close)) {
                int from = given ? i - 1 : i;
                while (given && from > 0 && labels[from] == PERSON + 1) {
                    from--;
                }
                int last = close + 1;
                while (last + 1 < labels.length && labels[last + 1] == PERSON + 1) {
                    last++;
                }
                Labels.mark(labels, from, last, EntityKind.PERSON);
                i = last;
            }
        }
    }

    /// Marks what somebody goes by wherever else it stands: `Red was tried`, `Ratte lachte`.
    static void again(NameText text, byte[] labels) {
        List<int[]> bynames = known(text, labels);
        for (int i = 0; i < labels.length && !bynames.isEmpty(); i++) {
            for (int b = 0; b < bynames.size() && text.capital(i); b++) {
                int[] byname = bynames.get(b);
                int end = i + byname.length;
                if (text.hashes[i] == byname[0] && stands(text, labels, byname, i) && mayMean(text, i, end)) {
                    Labels.mark(labels, i, end - 1, EntityKind.PERSON);
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /// The words of each byname that stands within a name, or behind `genannt` and the like.
    private static List<int[]> known(NameText text, byte[] labels) {
        Set<Integer> seen = new HashSet<>();
        List<int[]> bynames = new ArrayList<>();
        for (int i = 0; i < labels.length && bynames.size() < MOST; i++) {
            int last = i;
            while (labels[i] == PERSON && last + 1 < labels.length && labels[last + 1] == PERSON + 1) {
                last++;
            }
            int[] byname = labels[i] != PERSON
                    ? NONE
                    : called(text, i - 1) && last - i < LONGEST ? new int[] {i, last} : within(text, i, last);
            if (byname.length > 0) {
                int[] words = Arrays.copyOfRange(text.hashes, byname[0], byname[1] + 1);
                if (seen.add(Arrays.hashCode(words))) {
                    bynames.add(words);
                }
            }
        }
        return bynames;
    }

    private static boolean stands(NameText text, byte[] labels, int[] byname, int at) {
        int end = at + byname.length;
        if (end > labels.length || end < labels.length && labels[end] == PERSON + 1) {
            return false;
        }
        for (int k = at; k < end; k++) {
            if (text.hashes[k] != byname[k - at]
                    || !text.capital(k) && k == at
                    || labels[k] != Labels.OUT && labels[k] != PERSON
                    || k > at && !text.follows(k)) {
                return false;
            }
        }
        return true;
    }

    /// A word that means something else too is a name where it does something, and in English within a
    /// sentence, as no other word has a capital there; never as part of something longer (`Red Cross`).
    private static boolean mayMean(NameText text, int first, int end) {
        boolean longer = end < text.size() && text.capital(end) && text.follows(end) && !text.possessive(end - 1)
                || text.capital(first - 1)
                        && text.follows(first)
                        && text.starts[first - 1] == 0
                        && !text.is(first - 1, Words.CALENDAR);
        if (longer) {
            return false;
        }
        if (end - first > 1 || !text.is(first, Words.COMMON)) {
            return true;
        }
        boolean german = text.language == Language.GERMAN;
        boolean verb = german
                ? GermanNames.verb(text, end) || text.is(end, Words.SAYS)
                : text.is(end, Words.VERB | Words.SAYS) || PlaceEvidence.deed(text, end) || acts(text, end);
        return text.starts[first] == 1 ? text.follows(end) && verb && !text.tokens.capitalised(end) : !german;
    }

    /// `Slim works at`, `Red owned the`: an ending of a verb, and a small word behind.
    private static boolean acts(NameText text, int i) {
        boolean small = text.follows(i) && text.tokens.kind(i) == Kind.WORD && text.tokens.length(i) > 3;
        String word = small ? text.word(i) : "";
        return (word.endsWith("s") || word.endsWith("ed")) && text.is(i + 1, Words.STOP | Words.PREP);
    }

    /// Without a given name before it, only where the surname is known as one; `the "Hamlet" Theatre` is none.
    private static boolean alone(NameText text, byte[] labels, int open, int close) {
        boolean article = open > 0 && (text.tokens.is(open - 1, "the") || text.tokens.is(open - 1, "a"));
        boolean known = labels[close + 1] == PERSON
                || text.is(close + 1, Words.LAST) && !text.is(close + 1, Words.COMMON | Words.ROLE | Words.ORG);
        return !article && known && text.tokens.length(open + 1) > 2;
    }

    private static boolean surname(NameText text, byte[] labels, int i) {
        return i < labels.length
                && text.capital(i)
                && text.tokens.length(i) > 2
                && (labels[i] == Labels.OUT || labels[i] == PERSON)
                && !text.is(i, Words.ROLE | Words.TITLE | Words.ORG_TAIL | Words.CALENDAR | Words.NATION)
                && (text.is(i, Words.LAST) || !text.is(i, Words.COMMON | Words.ORG | Words.PLACE_HEAD));
    }

    /// Where the byname that is opened at a token is closed; -1 for none. Only capitalised words stand within.
    static int closing(NameText text, int open, int most) {
        for (int i = open + 1; i <= most && i < text.size(); i++) {
            if (text.tokens.kind(i) == Kind.SIGN) {
                boolean pair = text.tokens.is(open, '(') ? text.tokens.is(i, ')') : quote(text, i);
                return pair && i > open + 1 ? i : -1;
            }
            if (!text.capital(i) && !(i > open + 1 && text.tokens.is(i, "the"))) {
                return -1;
            }
        }
        return -1;
    }

    static boolean opens(NameText text, int i) {
        return i >= 0
                && i + 1 < text.size()
                && (text.tokens.is(i, '(') || quote(text, i))
                && text.joined(i + 1)
                && text.capital(i + 1);
    }

    /// Whether the words before an opening quotation mark say that what it holds is what somebody goes by.
    static boolean called(NameText text, int open) {
        int i = open - 1;
        return i > 0
                && quote(text, open)
                && (CUES.get(text.tokens, i) != null || text.tokens.is(i, "as") && text.tokens.is(i - 1, "known"));
    }

    /// `Everybody calls him` before a name.
    static boolean calledSo(NameText text, int pronoun) {
        return (text.tokens.is(pronoun, "him") || text.tokens.is(pronoun, "her"))
                && (text.tokens.is(pronoun - 1, "calls")
                        || text.tokens.is(pronoun - 1, "call")
                        || text.tokens.is(pronoun - 1, "called"));
    }

    private static boolean quote(NameText text, int i) {
        return text.tokens.length(i) == 1
                && switch (text.tokens.first(i)) {
                    case '"',
                            '\'',
                            '\u201c',
                            '\u201d',
                            '\u2018',
                            '\u2019',
                            '\u201e',
                            '\u201a',
                            '`',
                            '\u00bb',
                            '\u00ab' -> true;
                    default -> false;
                };
    }

    /// First and last token of the byname within a name, if there is one.
    static int[] within(NameText text, int first, int last) {
        for (int i = first; i < last - 1; i++) {
            if (opens(text, i)) {
                int close = closing(text, i, last);
                if (close > 0) {
                    return new int[] {i + 1, close - 1};
                }
            }
        }
        return NONE;
    }

    private static final int[] NONE = {};
}
