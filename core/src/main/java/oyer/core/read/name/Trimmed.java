package oyer.core.read.name;

import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Cuts names to what they are: none runs from one cell of a table into the next, none begins with a sign, a
/// turn mark or `of`, none ends in the pronoun `I`; `Harbour Lane` and `Port Ellery` are places whatever
/// their words are else.
final class Trimmed {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);

    /// Verbs that are names as well.
    private static final Set<String> AUXILIARY = Set.of("WILL", "MAY", "CAN", "HAS", "IS");

    /// Before an office they are part of it.
    private static final Set<String> OF_OFFICES =
            Set.of("District", "County", "City", "Circuit", "State's", "Prosecuting", "Commonwealth's", "Crown");

    private final NameText text;
    private final byte[] labels;
    private final boolean english;

    private Trimmed(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        this.english = text.language == Language.ENGLISH;
    }

    static void trim(NameText text, byte[] labels) {
        Trimmed trimmed = new Trimmed(text, labels);
        int i = 0;
        while (i < labels.length) {
            int end = i + 1;
            if (Labels.begins(labels[i])) {
                while (end < labels.length
                        && labels[end] == labels[i] + 1
                        && !text.parted(end)
                        && !trimmed.item(i, end)
                        && !trimmed.nextLine(i, end)) {
                    end++;
                }
                if (end < labels.length && labels[end] == labels[i] + 1 && trimmed.nextLine(i, end)) {
                    trimmed.forget(end);
                }
                if (end < labels.length && labels[end] == labels[i] + 1) {
                    trimmed.rest(end, labels[i]);
                }
                trimmed.name(i, end);
            }
            i = end;
        }
        if (trimmed.english) {
            trimmed.join();
        }
        trimmed.streets();
        trimmed.datelines();
    }

    /// Whether a line ends before a token, which names one thing of a list, each on its line, or is the head of a
    /// field: `Officer Lane` / `Sergeant Hill`, `Present: Ms Bell` / `Subject: Theft`.
    private boolean item(int first, int end) {
        if (text.tokens.gap(end) != Gap.LINE || labels[first] != PERSON) {
            return false;
        }
        int from = first;
        while (from > 0 && text.tokens.gap(from) == Gap.SPACE && text.is(from - 1, Words.ROLE | Words.TITLE)) {
            from--;
        }
        return from == 0
                || text.tokens.gap(from) == Gap.LINE
                || text.tokens.gap(from) == Gap.BLOCK
                || field(end)
                || dateline(end);
    }

    /// Whether a line ends before a word that is part of no name: `State Pathologist` / `Identified by`, `R. Solberg` /
    /// `Hon. Per Engel`.
    private boolean nextLine(int first, int end) {
        return text.tokens.gap(end) == Gap.LINE
                && labels[first] == PERSON
                && text.tokens.kind(end) == Kind.WORD
                && !text.is(end, Words.FIRST | Words.LAST)
                && (text.is(end, Words.COMMON | Words.TITLE | Words.ROLE)
                        || text.word(end).endsWith("ed"));
    }

    /// No name begins with what was cut off, up to a given name.
    private void forget(int from) {
        byte inside = labels[from];
        int i = from;
        boolean office = text.is(from, Words.TITLE | Words.ROLE);
        while (i < labels.length
                && labels[i] == inside
                && !text.is(i, Words.FIRST)
                && (!office || text.is(i, Words.TITLE | Words.ROLE) || !text.capital(i))) {
            labels[i++] = Labels.OUT;
        }
        if (i < labels.length && labels[i] == inside) {
            labels[i] = PERSON;
        }
    }

    /// `Subject:`, `Date of birth:`.
    private boolean field(int head) {
        int colon = head + 1;
        for (int i = head + 2; text.tokens.is(head + 1, "of") && i < Math.min(text.tokens.size(), head + 5); i++) {
            if (text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK) {
                break;
            }
            colon = text.tokens.is(i, ':') ? i : colon;
        }
        return text.tokens.is(colon, ':');
    }

    /// What was cut off begins a name of its own, but for the head of a field and a rank before it.
    private void rest(int from, byte label) {
        int i = from;
        boolean person = label == PERSON;
        while (i < labels.length
                && labels[i] == label + 1
                && person
                && (field(i) || text.is(i, Words.ROLE) && !text.is(i, Words.LAST))) {
            labels[i++] = Labels.OUT;
        }
        if (i < labels.length && labels[i] == label + 1) {
            labels[i] = label;
        }
    }

    private void name(int first, int last) {
        byte label = labels[first];
        int from = first;
        int to = last;
        while (from < to && leads(from, label)) {
            labels[from++] = Labels.OUT;
        }
        while (to > from && trails(to - 1, from)) {
            labels[--to] = Labels.OUT;
        }
        int end = english && label == PERSON ? shouted(from, to) : to;
        if (end < to) {
            another(end, to);
            to = end;
        }
        if (from < to) {
            labels[from] = label;
            if (english && label == PERSON) {
                initials(from);
            }
        }
    }

    /// A given name and the surname behind it are one: `MARTIN J. HARK` in a line of capitals.
    private void join() {
        for (int i = 0; i + 1 < labels.length; i++) {
            int next = i + 1;
            while (text.initial(next) && labels[next] == Labels.OUT && text.follows(next)) {
                next += 2;
            }
            boolean pair = labels[i] == PERSON
                    && next < labels.length
                    && labels[next] == PERSON
                    && text.follows(next)
                    && text.tokens.gap(i + 1) == Gap.SPACE
                    && text.is(i, Words.FIRST)
                    && text.tokens.allCapitals(i)
                    && text.tokens.allCapitals(next);
            for (int k = i + 1; pair && k <= next; k++) {
                labels[k] = (byte) (PERSON + 1);
            }
        }
    }

    /// What was cut off names somebody else where a given name has a word behind it: `LEO HARK ALIAS PETER ROWE`.
    private void another(int from, int to) {
        int i = from;
        while (i < to && !(text.is(i, Words.FIRST) && !text.is(i, Words.COMMON) && i + 1 < to)) {
            labels[i++] = Labels.OUT;
        }
        if (i < to) {
            labels[i] = PERSON;
            name(i, to);
        }
    }

    /// Where a text is all in capitals they tell no name from what is said of it: `LEO HARK HAS LEFT`, `LEO HARK
    /// MURDER FILE`. The end of what can be a name.
    private int shouted(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (text.tokens.kind(i) != Kind.WORD || text.tokens.length(i) == 1) {
                continue;
            }
            if (!text.tokens.allCapitals(i)) {
                return to;
            }
            boolean could = text.is(i, Words.FIRST | Words.LAST) && !AUXILIARY.contains(text.word(i));
            boolean common =
                    text.is(i, Words.COMMON | Words.STOP | Words.VERB | Words.HARM) && !text.is(i, Words.PARTICLE);
            if (words > 1 && common && !could) {
                return i;
            }
            words++;
        }
        return to;
    }

    /// `Dep. R. Cole`, `by: J. T. Pike`: the letters before a surname are part of the name.
    private void initials(int name) {
        int from = name;
        while (from > 1
                && text.tokens.is(from - 1, '.')
                && text.initial(from - 2)
                && text.follows(from)
                && labels[from - 1] == Labels.OUT
                && labels[from - 2] == Labels.OUT
                && text.tokens.length(from - 2) == 1) {
            from -= 2;
        }
        boolean office = from > 0
                && (text.is(from - 1, Words.ROLE | Words.TITLE)
                        || text.tokens.is(from - 1, '.') && text.is(from - 2, Words.ROLE | Words.TITLE)
                        || text.tokens.is(from - 1, ':'));
        if (from < name && office) {
            for (int i = from; i <= name; i++) {
                labels[i] = i == from ? PERSON : (byte) (PERSON + 1);
            }
        }
    }

    private boolean leads(int i, byte label) {
        if (text.turn(i) || i > 0 && text.turn(i - 1)) {
            return true;
        }
        if (text.tokens.kind(i) == Kind.SIGN) {
            char c = text.tokens.first(i);
            return c == '.'
                    || c == ','
                    || c == ')'
                    || c == ':'
                    || c == ';'
                    || c == '-'
                    || c == '\u201e' && label == PERSON;
        }
        if (!english && label == PERSON && text.is(i, Words.PREP) && text.capital(i + 1)) {
            return true; // `Laut Ebel`
        }
        if (!english
                && label == PERSON
                && (text.is(i, Words.COMMON | Words.STOP) && !text.is(i, Words.FIRST | Words.LAST)
                        || text.tokens.is(i, "Sie")
                        || text.tokens.is(i, "Ihr"))
                && text.is(i + 1, Words.FIRST)
                && text.capital(i + 2)) {
            return true; // `Kennen Sie Karl Weber?`
        }
        if (!english && label == PERSON && text.is(i + 1, Words.FIRST)) {
            boolean surname = text.is(i + 2, Words.LAST) || text.capital(i + 2); // `Wirt Alois Brandl`
            if (surname && Announced.announces(text, i)) {
                return true; // `Gast Uwe Lahn`
            }
            return surname && GermanNames.agent(text, i)
                    || !text.is(i, Words.FIRST | Words.LAST) && text.is(i, Words.ROLE | Words.KIN | Words.SOMEBODY);
        }
        if (english && label == PERSON && (bloodGroup(i) || against(i))) {
            return true;
        }
        if (english && label == PERSON && Announced.stopped(text, i) && text.follows(i + 1)) {
            return true;
        }
        if (english && label == PERSON && (office(i, i + 1) || office(i - 1, i))) {
            return true; // `District Attorney Ada Berg`
        }
        if (english
                && label == PERSON
                && text.follows(i + 1)
                && text.tokens.length(i) < 4
                && text.tokens.allCapitals(i)
                && Ranks.police(text.word(i))
                && text.capital(i + 1)
                && text.tokens.length(i + 1) > 2) {
            return true;
        }
        if (english && label == PERSON && text.follows(i + 1) && !text.is(i, Words.FIRST | Words.LAST | Words.TITLE)) {
            boolean said = text.starts[i] == 1 && text.is(i, Words.COMMON) && text.is(i + 1, Words.FIRST);
            if (said || Ranks.police(text.word(i)) && text.capital(i + 1) && text.tokens.length(i + 1) > 2) {
                return true; // `Okay Dale, go on`, `DC Marsh`
            }
        }
        return english && (text.tokens.is(i, "of") || text.tokens.is(i, "by") && label == PERSON);
    }

    /// `STATE V. ARLEN DOBBS`: no initial, but what stands between the parties.
    private boolean against(int i) {
        boolean versus = text.tokens.is(i, "v") || text.tokens.is(i, "vs");
        return versus && text.tokens.is(i + 1, '.') && text.capital(i - 1) && text.tokens.gap(i) == Gap.SPACE;
    }

    /// `He was group O. Tully is group A.`
    private boolean bloodGroup(int i) {
        return text.tokens.length(i) <= 2
                && (text.tokens.is(i - 1, "group") || text.tokens.is(i - 1, "type"))
                && (text.tokens.is(i, "O")
                        || text.tokens.is(i, "A")
                        || text.tokens.is(i, "B")
                        || text.tokens.is(i, "AB"));
    }

    /// `District Attorney`, `County Prosecutor`: what two words of a name are together.
    private boolean office(int one, int two) {
        return one >= 0
                && two < text.size()
                && OF_OFFICES.contains(text.word(one))
                && (text.is(two, Words.ROLE) || text.tokens.is(two, "Attorney"));
    }

    private boolean trails(int i, int from) {
        if (!english || i == from) {
            return false;
        }
        if (text.tokens.length(i) == 1 && text.tokens.is(i + 1, '/')) {
            return true; // `J. Rendle S/C 27114`
        }
        if (i > from + 1
                && text.tokens.allCapitals(i)
                && text.tokens.length(i) < 5
                && Ranks.police(text.word(i))
                && (i + 1 == text.size() || text.tokens.kind(i + 1) == Kind.NUMBER || text.parted(i + 1))) {
            return true; // `R. Dunmore PC 2217`
        }
        if (text.tokens.is(i, "I")) {
            return !text.is(from - 1, Words.ROLE) && small(i + 1);
        }
        return text.tokens.is(i, "No") && (text.tokens.is(i + 1, '.') || i + 1 == text.size());
    }

    private boolean small(int i) {
        return i < text.size() && text.tokens.kind(i) == Kind.WORD && !text.tokens.capitalised(i);
    }

    /// `14 Harbour Lane`, `Lantern Motel`, `Port Ellery`.
    private void streets() {
        for (int i = 1; i < labels.length; i++) {
            if (!text.capital(i)) {
                continue;
            }
            boolean after = text.capital(i - 1) && text.follows(i);
            if (after
                    && text.lexicon.place(text, i)
                    && !(text.is(i - 1, Words.FIRST) && text.is(i, Words.LAST) && !number(i - 2))
                    && !text.is(i - 1, Words.TITLE | Words.ARTICLE)
                    && !(PlaceEvidence.rank(text, i - 1) && !number(i - 2))
                    && bare(i - 1)
                    && bare(i)
                    && !joinsOn(i + 1)) {
                place(i - 1, i);
            } else if (after
                    && text.lexicon.fore(text, i - 1)
                    && !joinsOn(i + 1)
                    && (labels[i - 1] == Labels.OUT || labels[i - 1] == PERSON)
                    && labels[i] <= PERSON + 1
                    && !text.is(i, Words.ROLE | Words.ORG | Words.CALENDAR)) {
                place(i - 1, i);
            }
        }
    }

    /// `Neustadt, den 3. März 1986`: where a letter is written.
    private void datelines() {
        for (int i = 0; i + 2 < labels.length; i++) {
            if (labels[i] <= PERSON
                    && (text.starts[i] == 1 || text.tokens.gap(i) == Gap.LINE)
                    && (english ? headed(i) : dateline(i))) {
                place(i, i);
            }
        }
    }

    /// A word that a comma and a day follow: `Neustadt, den 3. März`, `Neustadt, 19.03.2009` alone on a line.
    private boolean dateline(int i) {
        boolean comma = text.capital(i) && text.tokens.is(i + 1, ',');
        return headed(i) || comma && (text.tokens.is(i + 2, "den") && number(i + 3) || numbers(i + 2));
    }

    /// `HARLAN - Lawyers for a man asked`, `HARLAN (AP) -`: capitals before a dash, at the head of a
    /// newspaper's report.
    private boolean headed(int i) {
        int dash = text.tokens.is(i + 1, '(') ? i + 4 : i + 1;
        boolean capitals =
                text.tokens.allCapitals(i) && text.tokens.length(i) > 3 && !text.is(i, Words.ORG | Words.ROLE);
        boolean line = i == 0 || text.tokens.gap(i) == Gap.BLOCK;
        boolean apart = dash + 1 < text.size() && text.follows(dash) && text.follows(dash + 1);
        char sign = apart && text.tokens.length(dash) == 1 ? text.tokens.first(dash) : ' ';
        boolean stroke = sign == '-' || sign == '\u2013' || sign == '\u2014';
        return capitals
                && line
                && stroke
                && text.capital(dash + 1)
                && dash + 2 < text.size()
                && text.tokens.kind(dash + 2) == Kind.WORD
                && !text.tokens.capitalised(dash + 2);
    }

    /// Whether numbers go on to the end of the line: `19.03.2009`.
    private boolean numbers(int from) {
        int i = from;
        while (i < text.size() && (number(i) || text.tokens.is(i, '.')) && (i == from || text.follows(i))) {
            i++;
        }
        boolean ends = i >= text.size() || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
        return i > from && ends;
    }

    private boolean number(int i) {
        return i >= 0 && text.tokens.kind(i) == Kind.NUMBER;
    }

    /// Unmarked, or a name of one word, or the beginning of a person of two.
    private boolean bare(int i) {
        return labels[i] == Labels.OUT
                || labels[i] == PERSON
                || labels[i] == PERSON + 1
                || labels[i] == Labels.begin(EntityKind.PLACE)
                        && (i + 1 == labels.length || labels[i + 1] != labels[i] + 1);
    }

    /// Whether the name goes on: `Port Ellery Police Department`.
    private boolean joinsOn(int i) {
        return i < text.size() && text.capital(i) && text.follows(i) && !Labels.begins(labels[i]);
    }

    private void place(int first, int last) {
        int end = last + 1;
        while (end < labels.length && labels[end] != Labels.OUT && !Labels.begins(labels[end])) {
            labels[end++] = Labels.OUT;
        }
        int from = first;
        while (from > 0 && labels[from] != Labels.OUT && !Labels.begins(labels[from])) {
            labels[--from + 1] = Labels.OUT;
        }
        if (from < first) {
            return; // the longer name keeps its beginning
        }
        Labels.mark(labels, first, last, EntityKind.PLACE);
    }
}
