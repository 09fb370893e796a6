package oyer.core.read.name;

import java.util.Locale;
import oyer.core.text.Language;

/// What stands before a name and tells who is meant: a rank of the police, and in German the title, which is no part of
/// the name there.
///
/// @param title in lower case, empty for none
/// @param sex as the title or the form of the office tells it (`die Zeugin Kolb`, `POK Stein`)
record Address(String title, boolean police, Sex sex) {

    static final Address NONE = new Address("", false, Sex.UNKNOWN);

    /// Words before a name that are looked at, at most.
    private static final int REACH = 8;

    static Address of(NameText text, int first, int last) {
        Address before = before(text, first);
        return rankBehind(text, last) ? new Address(before.title, true, before.sex) : before;
    }

    /// `gez. Sander, KHK`, `Rudd, Sgt.`: a rank written short that ends the line or the clause.
    private static boolean rankBehind(NameText text, int last) {
        int rank = last + 2;
        if (!text.tokens.is(last + 1, ',')
                || rank >= text.size()
                || !text.is(rank, Words.ROLE)
                || text.tokens.length(rank) > 5) {
            return false;
        }
        int next = text.tokens.is(rank + 1, '.') ? rank + 2 : rank + 1;
        boolean ends = next >= text.size() || text.parted(next) || text.starts[next] == 1 || !text.capital(next);
        return ends && text.capital(rank) && Ranks.police(text.word(rank));
    }

    private static Address before(NameText text, int first) {
        boolean german = text.language == Language.GERMAN;
        String title = "";
        boolean police = false;
        Sex sex = german && masculine(text, first - 1) ? Sex.MALE : Sex.UNKNOWN;
        for (int i = first - 1; i >= 0 && first - i <= REACH && !text.parted(i + 1); i--) {
            if (text.tokens.is(i, '.')) {
                if (!text.is(i - 1, Words.TITLE | Words.ROLE)) {
                    break;
                }
                continue;
            }
            if (!text.capital(i) || !text.is(i, german ? Words.TITLE | Words.ROLE : Words.ROLE)) {
                break;
            }
            String word = text.word(i).toLowerCase(Locale.ROOT);
            police |= text.is(i, Words.ROLE) && Ranks.police(word);
            if (german && text.is(i, Words.TITLE)) {
                title = word;
                Sex titled = Sex.of(text.classes[i] & (Words.MALE | Words.FEMALE));
                sex = titled == Sex.UNKNOWN ? sex : titled;
            } else if (german && sex == Sex.UNKNOWN) {
                sex = word.endsWith("te") ? article(text, i - 1) : office(text, i, word);
            }
            if (text.starts[i] == 1) {
                break;
            }
        }
        return new Address(title, police, sex);
    }

    /// `den Lund`, `zum Lund`, `vom Lund`: in free talk a surname has its bearer's article.
    private static boolean masculine(NameText text, int before) {
        return before >= 0
                && (text.tokens.is(before, "den")
                        || text.tokens.is(before, "dem")
                        || text.tokens.is(before, "zum")
                        || text.tokens.is(before, "vom")
                        || text.tokens.is(before, "beim"));
    }

    /// The title as it stands before a name: `Herrn` as `Herr`; with the space behind it, empty for none.
    String shown() {
        return switch (title) {
            case "" -> "";
            case "herrn", "herren" -> "Herr ";
            case "dr", "prof", "mag" -> "";
            default -> Character.toUpperCase(title.charAt(0)) + title.substring(1) + ' ';
        };
    }

    /// `der Angeklagte`, `die Beschuldigte`: the article alone tells it.
    private static Sex article(NameText text, int i) {
        boolean he = text.tokens.is(i, "der") || text.tokens.is(i, "ein");
        return he ? Sex.MALE : text.tokens.is(i, "die") || text.tokens.is(i, "eine") ? Sex.FEMALE : Sex.UNKNOWN;
    }

    /// `Zeugin`, `KOKin`: a woman; the word without the ending, where the language has both, a man.
    private static Sex office(NameText text, int i, String word) {
        if (word.endsWith("in") && word.length() > 3) {
            return Sex.FEMALE;
        }
        return (text.lexicon.classes(word + "in") & Words.ROLE) != 0 || text.tokens.allCapitals(i) && Ranks.police(word)
                ? Sex.MALE
                : Sex.UNKNOWN;
    }
}
