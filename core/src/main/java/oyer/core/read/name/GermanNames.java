package oyer.core.read.name;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    private static final WordTable<String> WORDS = WordLists.load(GermanNames.class, "offices-de.txt");

    private static final WordTable<String> PAPERS = WordLists.load(GermanNames.class, "papers-de.txt");

    /// Letters of a surname that stands alone, at most.
    private static final int SURNAME = 12;

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
        names.marks();
        names.complaints();
        GermanPeople.add(text, labels);
        Inverted.plain(text, labels);
        GermanBodies.add(text, labels);
        names.bounds();
        GermanUnplaced.drop(text, labels);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i] == Labels.CITED ? Labels.OUT : labels[i];
        }
        return labels;
    }

    /// Judges sign with their surname alone on a line; nouns that stand alone are headings and mostly compounds.
    private void signatures() {
        for (int s = 0; s < text.sentences.size(); s++) {
            int i = text.sentences.first(s);
            boolean alone = text.sentences.end(s) == i + 1 && labels[i] <= PERSON && text.capital(i);
            if (alone && "heading".equals(WORDS.get(text.tokens, i))) {
                labels[i] = Labels.OUT;
                continue;
            }
            alone &= labels[i] == Labels.OUT && WORDS.get(text.tokens, i) == null && !agent(i);
            if (alone
                    && text.tokens.length(i) > 2
                    && text.tokens.length(i) <= SURNAME
                    && !text.tokens.allCapitals(i)
                    && !text.is(i, Words.COMMON | Words.TITLE | Words.ROLE | Words.ORG | Words.CALENDAR | Words.LAND)
                    && !GermanPeople.NOUNS.matcher(text.word(i)).find()
                    && !text.lexicon.compound(text, i)) {
                labels[i] = PERSON;
            }
        }
    }

    /// `Gutachterin`, `Regierungsrätin`: what somebody is, and no name.
    static boolean office(NameText text, int i) {
        return "office".equals(WORDS.get(text.tokens, i));
    }

    private boolean office(int i) {
        return office(text, i) || text.follows(i + 1) && agent(i);
    }

    /// `der Briefzusteller N`, `den Referatsleiter Kolbe`: a noun for what somebody does, however it is compounded.
    private boolean agent(int i) {
        return agent(text, i);
    }

    static boolean agent(NameText text, int i) {
        return ends(text, i, "agent");
    }

    static boolean house(NameText text, int i) {
        return i >= 0 && "house".equals(WORDS.get(text.tokens, i));
    }

    /// `die Staatskanzlei`, `das Landesbeamtengesetz`: what bears the name of a Land within its own.
    static boolean institution(NameText text, int i) {
        return ends(text, i, "institution");
    }

    /// `Beschluss`, `VERNEHMUNGSNIEDERSCHRIFT`: a paper by its kind.
    static boolean paper(NameText text, int i) {
        String word = text.word(i);
        for (int from = 0; from <= word.length() - 4; from++) {
            if ("paper".equals(PAPERS.get(word, from, word.length()))) {
                return true;
            }
        }
        return false;
    }

    /// A house of the state behind which stands where it sits.
    static boolean seated(NameText text, int i) {
        return ends(text, i, "seated", PAPERS);
    }

    /// A house behind which a letter stands for a place.
    static boolean body(NameText text, int i) {
        return ends(text, i, "body", PAPERS);
    }

    private static boolean ends(NameText text, int i, String kind) {
        return ends(text, i, kind, WORDS);
    }

    private static boolean ends(NameText text, int i, String kind, WordTable<String> words) {
        if (i < 0 || !text.capital(i) || text.tokens.allCapitals(i)) {
            return false;
        }
        int end = text.ends[i];
        for (int from = text.tokens.start(i); from <= end - 4; from++) {
            if (kind.equals(words.get(text.tokens.characters(), from, end))) {
                return true;
            }
        }
        return false;
    }

    static boolean verb(NameText text, int i) {
        return "verb".equals(WORDS.get(text.tokens, i)) && !text.tokens.capitalised(i);
    }

    /// Letters that stand for something else than a person after the noun before them: `der Firma H`, `der Stadt Z`,
    /// `Fall A`; and a place of several letters after what kind of place it is: `in der Hafenstadt Adamas`.
    private void marks() {
        for (int i = 1; i < labels.length; i++) {
            if (!text.capital(i) || !text.follows(i) || !text.capital(i - 1)) {
                continue;
            }
            String before = WORDS.get(text.tokens, i - 1);
            boolean person = labels[i] == PERSON && single(i);
            boolean letter = text.tokens.length(i) <= 2;
            if ("house".equals(before) && labels[i] == PERSON) {
                relabel(i, Labels.OUT); // `im Gasthof Anna Seeger`
            }
            if (before == null || labels[i] != Labels.OUT && !person) {
                continue;
            }
            switch (before) {
                case "firm" -> relabel(i, ORGANISATION);
                case "area" -> area(i, letter);
                case "mark", "court" -> relabel(i, letter ? Labels.OUT : labels[i]);
                default -> {}
            }
        }
    }

    /// `im Dorf Bakhi Kali`: a letter, or a name of one or two words.
    private void area(int i, boolean letter) {
        if (letter || named(i)) {
            relabel(i, PLACE);
            boolean two = !letter && labels[i] == PLACE && i + 1 < labels.length && labels[i + 1] == Labels.OUT;
            if (two
                    && text.capital(i + 1)
                    && text.follows(i + 1)
                    && text.tokens.gap(i + 1) == Gap.SPACE
                    && named(i + 1)) {
                labels[i + 1] = (byte) (PLACE + 1);
            }
        }
    }

    /// Gives a name of one word, and the points after it, another label.
    private void relabel(int i, byte label) {
        byte inside = (byte) (labels[i] + 1);
        boolean out = labels[i] == Labels.OUT;
        labels[i] = label;
        for (int k = i + 1; !out && k < labels.length && labels[k] == inside; k++) {
            labels[k] = label == Labels.OUT ? Labels.OUT : (byte) (label + 1);
        }
    }

    /// `Demir und Yildiz v. Türkei`: who complained of a country before a court of human rights.
    private void complaints() {
        for (int i = 1; i + 2 < labels.length; i++) {
            if (text.tokens.is(i, "v") && text.tokens.is(i + 1, '.') && text.is(i + 2, Words.LAND)) {
                int at = complainant(i);
                if (at > 1 && at < i && text.tokens.is(at - 1, "und")) {
                    complainant(at - 1);
                }
            }
        }
    }

    private int complainant(int end) {
        int from = end;
        while (from > 0
                && end - from < 4
                && text.capital(from - 1)
                && !text.is(from - 1, Words.ACRONYM | Words.ORG | Words.COMMON | Words.ROLE)
                && (from == end || text.follows(from))) {
            from--;
        }
        if (from < end) {
            int begin = from;
            while (begin > 0 && labels[begin] != Labels.OUT && !Labels.begins(labels[begin])) {
                begin--;
            }
            Arrays.fill(labels, begin, from, Labels.OUT);
            Labels.mark(labels, from, end - 1, EntityKind.PERSON);
        }
        return from;
    }

    private boolean single(int i) {
        return i + 1 >= labels.length || labels[i + 1] != labels[i] + 1 || text.tokens.kind(i + 1) == Kind.SIGN;
    }

    private boolean named(int i) {
        return !text.is(i, Words.COMMON | Words.ROLE | Words.TITLE | Words.ORG | Words.CALENDAR | Words.ACRONYM)
                && !text.lexicon.compound(text, i)
                && !GermanPeople.NOUNS.matcher(text.word(i)).find();
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
        boolean noble = text.is(from - 1, Words.TITLE) && text.capital(from + 1); // `Herr von Arnsberg`
        return i > from && !text.capital(from) && !noble ? from : i;
    }

    private boolean bears(int i, int from) {
        if (text.tokens.is(i, "von") || text.tokens.is(i, "van") || text.tokens.is(i, "de")) {
            return !text.tokens.capitalised(i) && text.capital(i + 1) && !text.is(i + 1, Words.COMMON);
        }
        if (i == from + 1 && text.tokens.length(from) == 1 && text.tokens.length(i) > 2) {
            return false; // `Frau H Gespräche`
        }
        return text.capital(i)
                && !noun(WORDS.get(text.tokens, i))
                && !text.is(i, Words.TITLE | Words.CALENDAR | Words.ORG | Words.ROLE | Words.ORG_TAIL | Words.ACRONYM)
                && (text.tokens.length(i) < 3 && text.tokens.allCapitals(i)
                        || text.is(i, Words.FIRST | Words.LAST)
                        || !text.is(i, Words.COMMON) && !text.lexicon.compound(text, i));
    }

    private static boolean noun(@Nullable String kind) {
        return kind != null && !kind.equals("agent") && !kind.equals("verb");
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
            boolean letters = text.tokens.length(last) < 4
                    && text.tokens.capitalised(last)
                    && !(text.tokens.length(last) == 3
                            && text.is(last, Words.TOWN | Words.LAND | Words.FIRST | Words.LAST));
            int to = count == 0 || !letters
                    ? last + 1
                    : count == 1 && text.tokens.is(last + 1, '.') || count == 2 ? last + 2 : points;
            if (begin == ORGANISATION && !letters) {
                boolean stop = count == 1 && end - 1 == last + 1 && text.tokens.is(end - 1, '.');
                if (stop && text.tokens.length(last) > 4 && (end >= labels.length || text.starts[end] == 1)) {
                    labels[end - 1] = Labels.OUT; // the sentence's, no abbreviation's
                }
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
