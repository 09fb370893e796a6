package oyer.core.read.name;

import java.util.regex.Pattern;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// What German decisions write by a fixed grammar, added to what was learnt: whoever stands after an office
/// or title (`Richterin am Landgericht Dr. Kolb`, `die Zeugin W. und der Zeuge T.`), and how far names
/// without letters go (`W ...`, `P. Ts.`).
final class GermanNames {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);

    private static final WordTable<String> WORDS = WordLists.load(GermanNames.class, "offices-de.txt");

    /// Letters of a surname that stands alone, at most.
    private static final int SURNAME = 12;
    /// How nouns end that are made from other words.
    private static final Pattern NOUNS =
            Pattern.compile("(?:ung|ungen|heit|keit|keiten|tion|tionen|schaft|nis|ismus|ität)$");

    private final NameText text;
    private final byte[] labels;

    private GermanNames(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    /// @param labels as learnt, with those within citations marked as such; these are taken out
    static byte[] add(NameText text, byte[] labels) {
        GermanNames names = new GermanNames(text, labels);
        GermanPlaces.add(text, labels);
        names.signatures();
        for (int i = 0; i < labels.length; i++) {
            if (names.office(i)) {
                names.after(i);
            }
        }
        names.bounds();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i] == Labels.CITED ? Labels.OUT : labels[i];
        }
        return labels;
    }

    /// Judges sign with their surname alone on a line; nouns that stand alone are headings and mostly compounds.
    private void signatures() {
        for (int s = 0; s < text.sentences.size(); s++) {
            int i = text.sentences.first(s);
            boolean alone = text.sentences.end(s) == i + 1 && labels[i] == Labels.OUT && text.capital(i);
            if (alone
                    && text.tokens.length(i) > 2
                    && text.tokens.length(i) <= SURNAME
                    && !text.tokens.allCapitals(i)
                    && !text.is(i, Words.COMMON | Words.TITLE | Words.ROLE | Words.ORG | Words.CALENDAR | Words.LAND)
                    && !NOUNS.matcher(text.word(i)).find()
                    && !text.lexicon.compound(text, i)) {
                labels[i] = PERSON;
            }
        }
    }

    private boolean office(int i) {
        return "office".equals(WORDS.get(text.tokens, i));
    }

    private boolean court(int i) {
        return "court".equals(WORDS.get(text.tokens, i));
    }

    private boolean seat(int i) {
        return court(i) || text.is(i, Words.ACRONYM);
    }

    /// Whoever stands after an office, and those joined to him by commas and `und`.
    private void after(int office) {
        int i = office + 1;
        if (text.tokens.is(i, "am") || text.tokens.is(i, "beim")) {
            int court = i + 1;
            while (court < labels.length && court < i + 6 && text.capital(court) && text.follows(court)) {
                if (seat(court)) {
                    break;
                }
                court++;
            }
            if (!seat(court)) {
                return;
            }
            i = court + 1;
        }
        while (i < labels.length) {
            int from = titles(i);
            int end = name(from);
            if (end == from) {
                return;
            }
            mark(from, end);
            boolean more = (text.tokens.is(end, ',') || text.tokens.is(end, "und")) && text.follows(end + 1);
            i = more ? end + 1 : labels.length;
            if (more && !text.capital(i)) {
                return; // `und die Zeugin` begins anew with its own office
            }
        }
    }

    private int titles(int i) {
        int at = i;
        while (text.is(at, Words.TITLE)
                || text.tokens.is(at, "med")
                || text.tokens.is(at, "h")
                || text.tokens.is(at, "c")
                || text.tokens.is(at, '.') && at > i) {
            at++;
        }
        return at;
    }

    /// The end of a name of one to four capitals and initials; its beginning when there is none.
    private int name(int from) {
        int i = from;
        while (i < labels.length
                && i - from < 6
                && (i == from || text.follows(i) || text.initial(i - 2) && text.tokens.gap(i) == Gap.SPACE)
                && bears(i, from)) {
            i++;
            if (text.tokens.is(i, '.') && text.joined(i) && text.tokens.length(i - 1) < 3 && text.capital(i - 1)) {
                i++;
            }
        }
        return i > from && !text.capital(from) ? from : i;
    }

    private boolean bears(int i, int from) {
        if (text.tokens.is(i, "von") || text.tokens.is(i, "van") || text.tokens.is(i, "de")) {
            return !text.tokens.capitalised(i) && text.capital(i + 1) && !text.is(i + 1, Words.COMMON);
        }
        if (i == from + 1 && text.tokens.length(from) == 1 && text.tokens.length(i) > 2) {
            return false; // `Frau H Gespräche`
        }
        return text.capital(i)
                && WORDS.get(text.tokens, i) == null
                && !text.is(i, Words.TITLE | Words.CALENDAR | Words.ORG | Words.ROLE)
                && (text.tokens.length(i) < 3 && text.tokens.allCapitals(i)
                        || text.is(i, Words.FIRST | Words.LAST)
                        || !text.is(i, Words.COMMON) && !text.lexicon.compound(text, i));
    }

    private void mark(int from, int end) {
        for (int k = from; k < end; k++) {
            boolean alone = end == from + 1 && (k + 1 == labels.length || labels[k + 1] != labels[k] + 1);
            if (labels[k] > PERSON + 1 && !(alone && Labels.begins(labels[k]))) {
                return;
            }
        }
        int after = end;
        while (after < labels.length && labels[after] == PERSON + 1) {
            after++;
        }
        Labels.mark(labels, from, after - 1, EntityKind.PERSON);
    }

    /// One stop after an initial belongs to the name, a second ends the sentence; the points that stand for
    /// letters belong to it all.
    private void bounds() {
        for (int i = 0; i < labels.length; i++) {
            byte begin = labels[i];
            if (!Labels.begins(begin)) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && labels[end] == begin + 1) {
                end++;
            }
            int last = end - 1;
            while (last > i && text.tokens.kind(last) == Kind.SIGN && point(last)) {
                last--;
            }
            int points = last + 1;
            while (points < labels.length && point(points) && !text.parted(points)) {
                points++;
            }
            int count = points - last - 1;
            boolean letters = text.tokens.length(last) < 4 && text.tokens.capitalised(last);
            int to = count == 0 || !letters
                    ? last + 1
                    : count == 1 && text.tokens.is(last + 1, '.') || count == 2 ? last + 2 : points;
            if (begin == ORGANISATION && !letters) {
                continue;
            }
            for (int k = i + 1; k < Math.max(end, to) && k < labels.length; k++) {
                if (k < to) {
                    labels[k] = (byte) (begin + 1);
                } else if (k < end) {
                    labels[k] = Labels.OUT;
                }
            }
            i = Math.max(i, to - 1);
        }
    }

    private boolean point(int i) {
        return text.tokens.is(i, '.') || text.tokens.is(i, '\u2026');
    }
}
