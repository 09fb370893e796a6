package oyer.core.read.statement.german;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Who is heard in a German paper, by the people that its names were read to be, however the name is set: below the
/// heading of a record of a hearing (`BESCHULDIGTENVERNEHMUNG`, `N I E D E R S C H R I F T`) the first who is given
/// with his birth; in the record of a trial whoever is called (`Zeuge Adolf B e r g, Pensionist:`).
public final class Heard {

    private static final Map<String, Set<String>> WORDS = TableFile.classes(Heard.class, "hearings-de.txt");

    /// Tokens of a paper within which its heading and the name of who is heard stand.
    private static final int HEAD = 150;
    /// Tokens behind a name within which the birth is given.
    private static final int BIRTH = 7;
    /// As many where a comma behind the name begins a row of what he is.
    private static final int ROW = 16;
    /// Behind so many tokens a name is another's and no further part of the same.
    private static final int NEAR = 3;
    /// Tokens of a line that calls somebody, up to its colon.
    private static final int CALL = 32;
    /// Words of rank and title between the part and the name.
    private static final int TITLES = 5;

    /// No word of the table that is asked for as a whole is as long.
    private static final int LONGEST = 24;

    private final ClauseText text;
    private final boolean german;
    /// The last token of the name of a person that begins at a token.
    private final Map<Integer, Integer> people = new HashMap<>();

    private final Range interviewee;

    public Heard(ClauseText text, Cast cast) {
        this.text = text;
        this.german = text.prose.language() == Language.GERMAN;
        if (german) {
            for (Mention mention : cast.mentions()) {
                if (mention.kind() == EntityKind.PERSON && mention.form() == Form.NAME) {
                    Range name = text.range(mention.passage());
                    people.put(name.first(), name.last());
                }
            }
        }
        this.interviewee = german ? below(heading()) : Range.NONE;
    }

    /// Whom the record of one hearing has, where its head gives the birth; else none.
    public Range interviewee() {
        return interviewee;
    }

    /// `Es erscheint ... Ada Berg ... und erklärt, ...`: in the line below the name whoever appears says it.
    public void appearing(List<Draft> drafts) {
        if (!interviewee.exists()) {
            return;
        }
        drafts.replaceAll(d -> {
            int first = text.prose.sentences().first(d.sentence());
            int start = blockBefore(d.content().first(), first);
            boolean says = !d.speaker().exists()
                    && start > interviewee.last()
                    && start < interviewee.last() + HEAD
                    && text.tokens.is(start, "und")
                    && (text.tokens.is(start + 1, "erklärt")
                            || text.tokens.is(start + 1, "erklärte")
                            || text.tokens.is(start + 1, "gibt")
                            || text.tokens.is(start + 1, "sagt"));
            return says ? d.withSpeaker(interviewee) : d;
        });
    }

    /// Where the block begins in which a token stands, not before `least`.
    private int blockBefore(int token, int least) {
        int i = token;
        while (i > least && text.tokens.gap(i) != Gap.BLOCK) {
            i--;
        }
        return i;
    }

    /// The token behind the heading of a record, or -1.
    private int heading() {
        int most = Math.min(HEAD, text.tokens.size());
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < most; i++) {
            boolean letter = text.tokens.kind(i) == Kind.WORD && text.tokens.length(i) == 1;
            if (letter) {
                spaced.append(text.tokens.text(i));
            } else {
                spaced.setLength(0);
            }
            String word = letter ? spaced.toString() : text.tokens.kind(i) == Kind.WORD ? text.tokens.text(i) : "";
            boolean alone = i + 1 >= most || !text.tokens.is(i + 1, '.');
            if (alone && word.length() > 5 && Character.isUpperCase(word.charAt(0)) && ends(word, "heading")) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Whether a word ends with one of a class of the table of hearings, alone or as a compound.
    public static boolean ends(String word, String kind) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(kind, Set.of()).stream().anyMatch(lower::endsWith);
    }

    private Range below(int from) {
        for (int i = from; i >= 0 && i < Math.min(from + HEAD, text.tokens.size()); i++) {
            Integer last = people.get(i);
            if (last != null && born(last + 1)) {
                return new Range(i, last);
            }
        }
        return Range.NONE;
    }

    private boolean born(int from) {
        boolean row = text.sign(from, ',') || text.sign(from - 1, ',');
        int end = Math.min(from + (row ? ROW : BIRTH), text.tokens.size());
        for (int i = from; i < end; i++) {
            if (i > from + NEAR && people.containsKey(i)) {
                return false; // the birth of another
            }
            if (is(text, i, "born") || day(i) && !dated(i) || aged(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a day is told of something that happened: `Überfall auf das Gasthaus Berg am 23.11.2003`.
    private boolean dated(int day) {
        return text.tokens.is(day - 1, "am") || text.tokens.is(day - 1, "vom") || text.tokens.is(day - 1, "seit");
    }

    /// `02.05.1961`, one token or several.
    private boolean day(int i) {
        boolean whole = text.tokens.kind(i) != Kind.WORD && text.tokens.length(i) >= 8 && figures(i);
        boolean parted = text.tokens.kind(i) == Kind.NUMBER
                && text.sign(i + 1, '.')
                && text.sign(i + 3, '.')
                && i + 4 < text.tokens.size()
                && text.tokens.kind(i + 4) == Kind.NUMBER
                && text.tokens.length(i + 4) == 4;
        return whole || parted;
    }

    private boolean figures(int i) {
        int stops = 0;
        for (int k = text.tokens.start(i); k < text.tokens.end(i); k++) {
            char c = text.tokens.characters().charAt(k);
            stops += c == '.' ? 1 : 0;
            if (c != '.' && !Character.isDigit(c)) {
                return false;
            }
        }
        return stops == 2;
    }

    /// `49 Jahre alt`, `49 J.`.
    private boolean aged(int i) {
        return text.tokens.kind(i) == Kind.NUMBER
                && (text.tokens.is(i + 1, "Jahre") || text.tokens.is(i + 1, "J") && text.sign(i + 2, '.'));
    }

    /// Whether a token is of a class of the table of hearings.
    static boolean is(ClauseText text, int token, String kind) {
        return text.word(token)
                && text.tokens.length(token) < LONGEST
                && WORDS.getOrDefault(kind, Set.of()).contains(text.tokens.lower(token));
    }

    /// The name of whoever is called on a line that begins with his part, and is closed by a colon; else none.
    public Range called(int first, int end) {
        if (!german || !text.capital(first) || !is(text, first, "called")) {
            return Range.NONE;
        }
        for (int i = first + 1; i < Math.min(end, first + TITLES); i++) {
            Integer last = people.get(i);
            if (last != null) {
                return colon(last + 1, end) >= 0 ? new Range(i, last) : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// The colon that closes such a line; -1 where a sentence ends before it.
    public int colon(int from, int end) {
        for (int i = from; i < Math.min(end, from + CALL); i++) {
            if (text.sign(i, ':')) {
                return i;
            }
            if (text.full(i) && i + 1 < end && text.capital(i + 1) && text.tokens.length(i - 1) > 3) {
                return -1;
            }
        }
        return -1;
    }
}
