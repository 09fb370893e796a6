package oyer.core.read.statement.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.GermanParts;
import oyer.core.read.statement.german.Heard;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;

/// The lines of a letter, a mail or a signed statement that are not its words: greeting, closing, signature, head.
public final class LetterLines {

    private static final Set<String> GREETINGS = Set.of(
            "Dear",
            "Dearest",
            "Hello",
            "Hi",
            "Liebe",
            "Lieber",
            "Werter",
            "Werte",
            "Geehrter",
            "Geehrte",
            "Hallo",
            "Verehrter",
            "Verehrte",
            "Sehr",
            "Hochverehrter");
    private static final Set<String> CLOSINGS = Set.of(
            "Sincerely",
            "sincerely",
            "Yours",
            "Regards",
            "regards",
            "Respectfully",
            "Love",
            "Cordially",
            "Faithfully",
            "truly",
            "Hochachtungsvoll",
            "Gr\u00fc\u00dfe",
            "Gr\u00fc\u00dfen",
            "Gr\u00fcssen",
            "Herzlichst");

    /// Two sign side by side when so many blanks are between them.
    private static final int FAR = 5;

    /// A line that says who will speak may tell his age, his work and where he lives.
    private static final int LONGEST_OPENER = 30;

    private static final Set<String> KIN = Set.of(
            "Bruder",
            "Schwester",
            "Vater",
            "Mutter",
            "Sohn",
            "Tochter",
            "Mann",
            "Frau",
            "Onkel",
            "Tante",
            "Freund",
            "Freundin",
            "Papa",
            "Mama",
            "Oma",
            "Opa",
            "Neffe",
            "Nichte",
            "Vetter",
            "Cousin",
            "Cousine",
            "Enkel",
            "Enkelin",
            "Schwager",
            "Schwägerin");

    private static final Map<String, Set<String>> WORDS = TableFile.classes(LetterLines.class, "heads-and-feet.txt");

    private final ClauseText text;
    private final Names names;

    /// Whether the paper counts its sections with Roman numerals: 0 not looked, 1 it does, 2 it does not.
    private int sections;

    LetterLines(ClauseText text) {
        this.text = text;
        this.names = new Names(text);
    }

    /// `Dear Mr. Lund,`, `Sehr geehrte Frau Berg,`, `To whom it may concern:`.
    boolean greets(int first, int end) {
        if (text.tokens.is(first, "To") && text.tokens.is(first + 1, "whom") && end - first <= 8) {
            return true;
        }
        boolean word = GREETINGS.contains(brief(first))
                && (!text.tokens.is(first, "Sehr")
                        || text.tokens.is(first + 1, "geehrte")
                        || text.tokens.is(first + 1, "geehrter"));
        boolean closed = text.sign(end - 1, ',') || text.sign(end - 1, ':') || text.sign(end - 1, '!');
        return word && end - first <= 10 && end - first >= 3 && (closed || unclosed(first, end));
    }

    /// `Dear Ms Berg`, `Sehr geehrte Frau Lund`: a line of its own with an empty one behind needs no sign.
    private boolean unclosed(int first, int end) {
        boolean stands = text.tokens.gap(first) == Gap.BLOCK && end < text.tokens.size() && blank(end);
        return stands && text.capital(end - 1) && end - first <= 7;
    }

    private boolean blank(int token) {
        return text.tokens.gap(token) == Gap.BLOCK;
    }

    /// Whom a greeting addresses.
    Range hearer(int first, int end) {
        int name = text.tokens.is(first, "Sehr") ? first + 2 : first + 1;
        int last = text.word(end - 1) ? end - 1 : end - 2;
        return last >= name && !text.tokens.is(first, "To") ? new Range(name, last) : Range.NONE;
    }

    boolean closes(int first, int end) {
        boolean kin = end - first >= 2
                && end - first <= 4
                && (text.tokens.is(first, "Your")
                        || text.tokens.is(first, "Dein")
                        || text.tokens.is(first, "Deine")
                        || text.tokens.is(first, "Euer")
                        || text.tokens.is(first, "Eure")
                        || text.tokens.is(first, "Ihr")
                        || text.tokens.is(first, "Ihre"));
        if (kin && !text.full(end - 1)) {
            return true; // Your brother, Dein Bruder
        }
        boolean word = CLOSINGS.contains(brief(first))
                || CLOSINGS.contains(brief(first + 1))
                || text.tokens.is(first, "Mit") && text.tokens.is(first + 1, "freundlichen");
        return word && end - first <= 5 && !text.full(end - 1);
    }

    private String brief(int token) {
        return token < text.tokens.size() && text.tokens.length(token) <= 16 ? text.tokens.text(token) : "";
    }

    /// `Dein Sven`, `Deine Schwester Ada`: the name behind the word that closes, none where only kin is named.
    private Range yours(int first, int end) {
        boolean your = text.tokens.is(first, "Dein")
                || text.tokens.is(first, "Deine")
                || text.tokens.is(first, "Euer")
                || text.tokens.is(first, "Eure")
                || text.tokens.is(first, "Your");
        int last = text.sign(end - 1, '.') ? end - 2 : end - 1;
        int name = first + 1;
        while (name < last && (KIN.contains(brief(name)) || holds("YOURS", brief(name)) || text.sign(name, ','))) {
            name++;
        }
        if (name <= last && (KIN.contains(brief(name)) || holds("YOURS", brief(name)))) {
            return Range.NONE; // Dein Bruder, and the name on the next line
        }
        return your && last >= name && last - name < 2 && text.capital(name) && text.capital(last)
                ? new Range(name, last)
                : Range.NONE;
    }

    /// Whether the table of heads and feet has a word in a class.
    static boolean holds(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a line of a letterhead tells a place: `Holm Gaol`, `HMP Lund, 3 Mill Rd.`.
    boolean place(int first, int end) {
        for (int i = first; i < end; i++) {
            if (holds("HOUSE", brief(i))) {
                return true;
            }
        }
        return false;
    }

    /// The name behind `(signed)`, `gez.`, `/s/`, `Signed:`.
    Range signed(int first, int end) {
        Range yours = yours(first, end);
        if (yours.exists()) {
            return yours;
        }
        int at = text.sign(first, '(') || text.sign(first, '/') ? first + 1 : first;
        boolean whose = text.tokens.is(at, "Her")
                || text.tokens.is(at, "His")
                || text.tokens.is(at, "Witness")
                || text.tokens.is(at, "Deponent");
        at = whose && text.tokens.is(at + 1, "signature") && text.sign(at + 2, ':') ? at + 1 : at;
        boolean mark = text.tokens.is(at, "signed")
                || text.tokens.is(at, "signature") && text.sign(at + 1, ':')
                || text.tokens.is(at, "Unterschrift") && text.sign(at + 1, ':')
                || text.tokens.is(at, "gez")
                || text.tokens.is(at, "unterzeichnet")
                || text.tokens.is(at, "s") && text.sign(first, '/');
        if (!mark || end - first > 14) {
            return Range.NONE;
        }
        int from = at + 1;
        while (from < end && !text.word(from)) {
            from++;
        }
        return names.at(from, end);
    }

    /// `Sworn to before me this 3rd day of May, 2012`: what stands before was vouched for then; whoever signs below it
    /// took the oath and did not write.
    boolean jurat(int first, int end) {
        boolean opens = text.tokens.is(first, "Sworn")
                || text.tokens.is(first, "Subscribed")
                || text.tokens.is(first, "Affirmed")
                || text.tokens.is(first, "Acknowledged");
        if (!opens) {
            return false;
        }
        for (int i = first + 1; i < end; i++) {
            if (text.tokens.is(i, "before") || text.tokens.is(i, "sworn")) {
                return true;
            }
        }
        return false;
    }

    /// A line that is a name and nothing else; what stands far to the right of it is another's.
    Range name(int from, int limit) {
        int first = untitled(from, limit);
        if (!text.capital(first) || leads(first) || numeral(first)) {
            return Range.NONE;
        }
        int end = first + 1;
        while (end < limit && !text.apart(end, FAR)) {
            if (text.is(end, WordClass.PRO)) {
                return Range.NONE; // Friday, October 19, I was on duty
            }
            end++;
        }
        Range name = names.at(first, end);
        return name.exists() && name.last() > name.first() && name.last() - name.first() <= 8 && names.alone(name, end)
                ? name
                : Range.NONE;
    }

    /// `II. Toxicology`: a number of a heading, and no initial; `I.` and `V.` where the paper has a `II.` too.
    private boolean numeral(int first) {
        int length = text.tokens.length(first);
        for (int i = text.tokens.start(first); i < text.tokens.end(first); i++) {
            if (length > 4 || "IVX".indexOf(text.tokens.characters().charAt(i)) < 0) {
                return false;
            }
        }
        return text.sign(first + 1, '.') && (length > 1 || numerals());
    }

    private boolean numerals() {
        for (int i = 1; sections == 0 && i + 1 < text.tokens.size(); i++) {
            boolean line = text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
            sections = line && text.tokens.is(i, "II") && text.sign(i + 1, '.') ? 1 : 0;
        }
        sections = sections == 0 ? 2 : sections;
        return sections == 1;
    }

    /// `(Mrs.) Ada Berg`: the token behind the form of address in brackets.
    private int untitled(int first, int limit) {
        int close = text.sign(first + 2, ')') ? first + 2 : text.sign(first + 2, '.') ? first + 3 : first;
        return text.sign(first, '(') && text.sign(close, ')') && close + 1 < limit ? close + 1 : first;
    }

    /// Whether a word leads into a clause, and no name begins with it: `On Friday, the 19th of October,`.
    private boolean leads(int token) {
        return text.is(token, WordClass.PREP)
                || text.is(token, WordClass.DET) && !text.sign(token + 1, '.') // A. Berg
                || text.sign(token + 1, '.')
                        && text.is(token + 2, WordClass.DET)
                        && !text.sign(token + 3, '.') // A. Das Urteil, but R. A. Berg
                || text.is(token, WordClass.PRO)
                || text.is(token, WordClass.POSS)
                || text.is(token, WordClass.SUB);
    }

    /// A line that is a given name and nothing else, as a letter to one's own people is signed.
    Range given(int first, int end) {
        int last = text.sign(end - 1, '.') || text.sign(end - 1, ',') ? end - 2 : end - 1;
        return first == last && text.capital(first) && text.tokens.length(first) > 1
                ? new Range(first, first)
                : Range.NONE;
    }

    /// `Mrs Berg states:`, `ADA BERG, being duly sworn, deposes and says:`: whose words follow.
    Range saying(int first, int end) {
        int colon = text.sign(end - 1, ':') ? end - 1 : text.stroke(end - 1) ? end - 2 : end;
        if (!text.sign(colon, ':') || colon >= end || end - first > LONGEST_OPENER) {
            return Range.NONE;
        }
        boolean says = false;
        for (int i = Math.max(first, colon - 6); i < colon; i++) {
            says |= text.tokens.is(i, "states")
                    || text.tokens.is(i, "state") && text.tokens.is(i - 1, "will")
                    || text.tokens.is(i, "say") && text.tokens.is(i - 1, "will")
                    || text.tokens.is(i, "saith")
                    || text.tokens.is(i, "says")
                    || text.tokens.is(i, "deposes")
                    || text.tokens.is(i, "declares")
                    || text.tokens.is(i, "erkl\u00e4rt")
                    || text.tokens.is(i, "sagt")
                    || text.tokens.is(i, "gibt");
        }
        Range name = says ? names.at(first, end) : Range.NONE;
        boolean person = name.exists()
                && !text.is(first, WordClass.PRO)
                && !text.is(first, WordClass.DET)
                && (name.last() > name.first() || text.tokens.allCapitals(name.first()));
        return person ? name : Range.NONE;
    }

    /// `Sworn saith as follows:`: it opens the words and is none of them.
    boolean opens(int first, int end) {
        return text.sign(end - 1, ':')
                && end - first <= 10
                && (text.tokens.is(first, "Sworn")
                        || text.tokens.is(first, "Saith")
                        || text.tokens.is(first, "States"));
    }

    /// `STATEMENT OF ADA BERG`, `FIRST STATEMENT`: what follows is its maker's.
    boolean section(int first, int end) {
        boolean matter = text.tokens.is(first, "STATEMENT") && text.tokens.is(first + 3, "matter");
        boolean wordy = end - first > 10 && !text.tokens.is(first + 1, "OF") && !matter;
        if (wordy || end - first > 18 || text.full(end - 1) || !text.capital(first)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean statement = text.tokens.is(i, "STATEMENT")
                    || text.tokens.is(i, "AFFIDAVIT")
                    || text.tokens.is(i, "DECLARATION")
                    || text.tokens.is(i, "CONFESSION")
                    || text.tokens.is(i, "DEPOSITION")
                    || text.tokens.is(i, "PRECOGNITION")
                    || text.tokens.is(i, "Aussage")
                    || text.tokens.is(i, "Erkl\u00e4rung")
                    || text.tokens.is(i, "Gest\u00e4ndnis");
            if (statement && (text.tokens.allCapitals(i) || text.capital(i) && i == first)) {
                return true;
            }
        }
        return examined(first, end).exists();
    }

    /// Whom the heading of a German record names: `Vernehmung der Zeugin Ada Berg`.
    private Range examined(int first, int end) {
        int article = first + 1;
        boolean heading = text.capital(first)
                && Heard.ends(text.tokens.text(first), "heading")
                && (text.tokens.is(article, "des") || text.tokens.is(article, "der"));
        return heading && GermanParts.says(text, article + 1) ? names.at(article + 2, end) : Range.NONE;
    }

    /// Whom a heading names behind `OF`.
    Range maker(int first, int end) {
        Range examined = examined(first, end);
        if (examined.exists()) {
            return examined;
        }
        for (int i = first; i < end; i++) {
            if (text.tokens.is(i, "OF") || text.tokens.is(i, "von") || text.tokens.is(i, "des")) {
                if (text.tokens.is(i - 1, "matter")) {
                    return Range.NONE; // STATEMENT in the matter of: the death of Ada Berg
                }
                boolean witness = text.tokens.is(i + 1, "WITNESS") && text.sign(i + 2, ':');
                return names.at(witness ? i + 3 : text.sign(i + 1, ':') ? i + 2 : i + 1, end);
            }
        }
        return Range.NONE;
    }

    /// Whether three words or more are a sentence, one of them small.
    public static boolean sentence(ClauseText text, Range sentence) {
        int words = 0;
        boolean small = false;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            words += text.word(i) ? 1 : 0;
            small |= text.word(i) && !text.capital(i);
        }
        return small && words >= 3;
    }

    /// `Name: Ada BERG`, `Full name: Ada Berg`: whose statement it is, below a heading that did not say.
    Range named(int first, int end) {
        int name = text.tokens.is(first, "Full") ? first + 1 : first;
        boolean field = text.tokens.is(name, "Name") && text.sign(name + 1, ':');
        Range found = field ? names.at(name + 2, end) : Range.NONE;
        return found.exists() && found.last() > found.first() ? found : Range.NONE;
    }

    /// Words in sentences and no field, list or heading: some word small, a few words in all.
    boolean prose(int first, int end) {
        int small = 0;
        int words = 0;
        for (int i = first; i < end && small < 2; i++) {
            if (text.word(i)) {
                words++;
                small += text.capital(i)
                                || text.tokens.length(i) < 3
                                || text.tokens.is(i, "a.m")
                                || text.tokens.is(i, "p.m")
                        ? 0
                        : 1;
            }
        }
        return small >= 2 || words >= 2 && small >= 1 && text.full(end - 1);
    }
}
