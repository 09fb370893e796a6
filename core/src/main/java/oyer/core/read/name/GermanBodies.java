package oyer.core.read.name;

import java.util.Arrays;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Authorities and companies that German names by a fixed pattern, added where what was learnt is silent or takes them
/// for people: `Kriminalinspektion Hallberg`, `Landgericht Frankfurt am Main`, `Kolb-GmbH`; and single letters and
/// words behind such a noun, which are nobody.
final class GermanBodies {

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    private final NameText text;
    private final byte[] labels;

    private GermanBodies(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void add(NameText text, byte[] labels) {
        GermanBodies bodies = new GermanBodies(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (text.capital(i) && GermanNames.seated(text, i)) {
                bodies.seated(i);
            } else if (labels[i] == PERSON || labels[i] == PLACE) {
                bodies.nobody(i);
            } else if (labels[i] == Labels.OUT && bodies.company(text.word(i))) {
                labels[i] = ORGANISATION;
            }
        }
    }

    /// A house of the state and the town where it sits, in one line.
    private void seated(int i) {
        if (labels[i] == Labels.CITED && head(i)) {
            labels[i] = Labels.OUT; // above a paper, no citation
            labels[i + 1] = Labels.OUT;
        }
        if (labels[i] == Labels.CITED || labels[i] == ORGANISATION + 1) {
            return;
        }
        int end = end(i);
        if (labels[i] == ORGANISATION && end > i + 1) {
            end = river(end);
            Arrays.fill(labels, i + 1, end, (byte) (ORGANISATION + 1));
            return;
        }
        int town = i + 1;
        boolean named = town < labels.length
                && text.capital(town)
                && text.follows(town)
                && text.tokens.gap(town) == Gap.SPACE
                && text.tokens.length(town) > 2
                && !text.is(town, Words.TITLE | Words.ROLE | Words.CALENDAR | Words.ORG | Words.ARTICLE | Words.ACRONYM)
                && (!text.is(town, Words.COMMON) || text.is(town, Words.TOWN | Words.LAND))
                && !GermanPeople.NOUNS.matcher(text.word(town)).find();
        if (!named && labels[i] == Labels.OUT && text.word(i).endsWith("kriminalamt")) {
            labels[i] = ORGANISATION;
            return;
        }
        if (!named || labels[i] == PERSON + 1 || text.capital(town + 1) && text.follows(town + 1) && given(town)) {
            return;
        }
        int last = end(town);
        if (labels[town] > Labels.OUT && last > town + 1 && labels[town] != PLACE && labels[i] == Labels.OUT) {
            return;
        }
        last = river(Math.max(town + 1, labels[town] == PLACE ? last : town + 1));
        clear(i, last);
        Labels.mark(labels, i, last - 1, EntityKind.ORGANISATION);
    }

    /// `Landgericht Reutheim` alone in its line.
    private boolean head(int i) {
        return (i == 0 || text.tokens.gap(i) == Gap.BLOCK || text.tokens.gap(i) == Gap.LINE)
                && text.capital(i + 1)
                && (i + 2 == labels.length
                        || text.tokens.gap(i + 2) == Gap.BLOCK
                        || i + 2 < labels.length && text.tokens.gap(i + 2) == Gap.LINE);
    }

    /// `Amtsgericht Karl Weber`: a heading above a judge's name, no seat.
    private boolean given(int i) {
        return text.is(i, Words.FIRST) && !text.is(i, Words.TOWN | Words.LAND);
    }

    /// `Frankfurt am Main`, `Neustadt an der Aisch`.
    private int river(int end) {
        int i = end;
        if (!text.tokens.is(i, "am") && !text.tokens.is(i, "an") || text.tokens.gap(i) != Gap.SPACE) {
            return end;
        }
        i += text.tokens.is(i, "an") && text.tokens.is(i + 1, "der") ? 2 : 1;
        boolean water = text.tokens.is(i, "Main")
                || text.tokens.is(i, "Rhein")
                || text.tokens.is(i, "Neckar")
                || text.is(i, Words.LAND);
        return water && text.capital(i) ? i + 1 : end;
    }

    /// Takes back what these tokens were taken for, and what hung on it.
    private void clear(int first, int end) {
        int to = end;
        while (to < labels.length
                && labels[to] != Labels.OUT
                && !Labels.begins(labels[to])
                && labels[to] < Labels.CITED) {
            labels[to++] = Labels.OUT;
        }
        Arrays.fill(labels, first, end, Labels.OUT);
    }

    /// Letters behind a school, an office or a clinic; a grade's number; a company's form alone: `Fachschule B.`,
    /// `D. II`, `& Co. KG`.
    private void nobody(int i) {
        int end = end(i);
        boolean letter = text.tokens.length(i) == 1 && (end == i + 1 || end == i + 2 && text.tokens.is(i + 1, '.'));
        boolean body = letter && text.follows(i) && GermanNames.body(text, i - 1);
        boolean joined = letter && text.tokens.is(end, '-') && !text.parted(end) && text.joined(end + 1);
        boolean person = labels[i] == PERSON;
        boolean numbered = person
                && (text.tokens.length(i) == 1 && roman(end - 1) && end > i + 1 || contains(i, end, Kind.NUMBER));
        boolean form =
                person && end == i + 1 && text.is(i, Words.ORG_TAIL | Words.ACRONYM) && text.tokens.allCapitals(i);
        if (body || joined || numbered || form) {
            Arrays.fill(labels, i, end, Labels.OUT);
        }
    }

    private boolean roman(int i) {
        String word = text.word(i);
        return word.length() > 1 && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private boolean contains(int first, int end, Kind kind) {
        for (int i = first; i < end; i++) {
            if (text.tokens.kind(i) == kind) {
                return true;
            }
        }
        return false;
    }

    /// `Kolb-GmbH`, `A-AG`: a name joined to what kind of company it is.
    private boolean company(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 1) {
            return false;
        }
        String form = word.substring(hyphen + 1);
        boolean noun =
                (text.lexicon.classes(word.substring(0, hyphen).toLowerCase(text.language.locale())) & Words.COMMON)
                        != 0;
        return !noun
                && Character.isUpperCase(word.charAt(0))
                && (form.equals("GmbH")
                        || form.equals("AG")
                        || form.equals("KG")
                        || form.equals("GbR")
                        || form.equals("OHG"));
    }

    private int end(int first) {
        int end = first + 1;
        while (end < labels.length && labels[end] == labels[first] + 1 && labels[first] != Labels.OUT) {
            end++;
        }
        return end;
    }
}
