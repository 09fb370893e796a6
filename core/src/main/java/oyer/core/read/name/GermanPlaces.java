package oyer.core.read.name;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Places that German writes by rules, added to what was learnt where it is silent: a country or a Land
/// outside a citation (`Thüringens`, `die Länder Hessen und Bayern`), a town of the gazetteer after `in` or
/// `nach`, a street by how it ends, a letter that stands for a town (`in G. und P.`).
final class GermanPlaces {

    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    private static final Pattern STREET = Pattern.compile("(?:[sS]tra(?:ß|ss)e|[aA]llee|[gG]asse|[cC]haussee)$");

    /// Words before a place that are part of its name.
    private static final Set<String> FORE =
            Set.of("Bundesrepublik", "Freistaat", "Freistaats", "Freistaates", "Republik", "Königreich");

    /// Nouns right before the name of a Land; after another (`Landesregierung Hessen`) it is part of a longer
    /// name.
    private static final Set<String> LANDS = Set.of("Land", "Lande", "Landes", "Länder", "Ländern", "Bundesland");

    private static final WordTable<String> WORDS = WordLists.load(GermanPlaces.class, "place-words-de.txt");

    private final NameText text;
    private final byte[] labels;

    private GermanPlaces(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void add(NameText text, byte[] labels) {
        GermanPlaces places = new GermanPlaces(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (text.capital(i)) {
                places.word(i);
            }
        }
        places.several();
    }

    /// `die Länder Hessen und Bayern` are places; in `die Staatskanzleien der Länder Hessen und Bayern` they are
    /// part of the name of an authority.
    private void several() {
        for (int i = 2; i + 1 < labels.length; i++) {
            String noun = text.capital(i) ? text.word(i) : "";
            if (!LANDS.contains(noun) && !FORE.contains(noun)) {
                continue;
            }
            boolean part = GermanNames.institution(text, i - 2);
            boolean more = noun.startsWith("Länder");
            int at = LANDS.contains(noun) ? i + 1 : i;
            while (at < labels.length && text.follows(at) && (at == i || land(at))) {
                int last = FORE.contains(noun) && at == i && land(i + 1) ? i + 1 : at;
                if (part && (labels[at] == PLACE || labels[at] == Labels.OUT)) {
                    Arrays.fill(labels, at, last + 1, Labels.OUT);
                } else if (more && !part && land(at)) {
                    mark(at, last);
                }
                boolean joins = text.tokens.is(last + 1, ',') || text.tokens.is(last + 1, "und");
                at = more && joins ? last + 2 : labels.length;
            }
        }
    }

    private void word(int i) {
        if (text.is(i, Words.PLACE_START) && labels[i] != Labels.CITED) {
            int length = text.lexicon.placeLength(text.tokens, i);
            if (length > 1 && free(i, i + length)) {
                mark(i, i + length - 1);
                return;
            }
        }
        if (initial(i) && letter(i)) {
            mark(i, i);
            others(i);
            return;
        }
        if (labels[i] != Labels.OUT && labels[i] != PLACE) {
            return;
        }
        if (labels[i] == Labels.OUT && field(i)) {
            mark(i, i);
            return;
        }
        if (labels[i] == PLACE && text.tokens.length(i) == 1 && letter(i)) {
            others(i);
        }
        if (land(i) && (labels[i] == PLACE || !joined(i))) {
            int first = fore(i - 1) && free(i - 1, i) ? i - 1 : i;
            mark(first, i);
        } else if (labels[i] == Labels.OUT && street(i)) {
            boolean two = text.tokens.is(i, "Straße") && text.capital(i - 1) && text.follows(i) && free(i - 1, i);
            int last = text.tokens.kind(i + 1 < labels.length ? i + 1 : i) == Kind.NUMBER && text.follows(i + 1)
                    ? i + 1
                    : i;
            if (!plain(i) || two || last > i && text.tokens.is(i, "Bundesstraße")) {
                mark(two ? i - 1 : i, last);
            }
        } else if (labels[i] == Labels.OUT && town(i)) {
            mark(i, i);
            others(i);
        }
    }

    /// Whether a name is only the end of something longer: `Landesregierung Hessen`, `FG (Hamburg)`, `Roe /
    /// Belgien`.
    private boolean joined(int i) {
        boolean noun = text.capital(i - 1)
                && text.follows(i)
                && text.is(i, Words.LAND) // `das Staatsgebiet Afghanistans` is a genitive
                && !LANDS.contains(text.word(i - 1))
                && !fore(i - 1);
        return noun || text.tokens.is(i - 1, '/') || text.tokens.is(i - 1, ')');
    }

    /// `Wohnort: Lohberg` of a form.
    private boolean field(int i) {
        if (i < 2
                || !text.tokens.is(i - 1, ':')
                || text.is(i, Words.COMMON | Words.TITLE | Words.ROLE)
                || text.tokens.length(i) < 3) {
            return false;
        }
        String head = text.word(i - 2);
        return head.equals("Wohnort") || head.equals("Geburtsort") || head.equals("Wohnsitz") || head.equals("Tatort");
    }

    private boolean fore(int i) {
        return i >= 0 && FORE.contains(text.word(i));
    }

    /// A letter that stands for a name, unmarked or taken for a person's.
    private boolean initial(int i) {
        return text.tokens.length(i) <= 2
                && (labels[i] == Labels.OUT || labels[i] == Labels.begin(EntityKind.PERSON))
                && (i + 1 == labels.length
                        || labels[i + 1] != Labels.begin(EntityKind.PERSON) + 1
                        || text.tokens.is(i + 1, '.'));
    }

    /// `Hessen`, `Hessens`; no common word (`Oder`, `Essen`).
    private boolean land(int i) {
        if (text.is(i, Words.COMMON)) {
            return false;
        }
        if (text.is(i, Words.LAND)) {
            return true;
        }
        String word = text.word(i);
        return word.length() > 5
                && word.endsWith("s")
                && (text.lexicon.classes(word.substring(0, word.length() - 1)) & Words.LAND) != 0;
    }

    private boolean street(int i) {
        return text.tokens.length(i) > 5 && STREET.matcher(text.word(i)).find();
    }

    /// A word that says what kind of street or that there is one, and names none.
    private boolean plain(int i) {
        return text.is(i, Words.COMMON)
                || text.tokens.is(i, "Straße")
                || text.tokens.is(i, "Bundesstraße")
                || text.tokens.is(i, "Arbeitsplatz")
                || text.word(i).endsWith("wasserstraße")
                || text.lexicon.compound(text, i) && !text.word(i).endsWith("traße");
    }

    private boolean into(int i) {
        return (text.tokens.is(i - 1, "in") || text.tokens.is(i - 1, "nach")) && text.follows(i);
    }

    private boolean town(int i) {
        return into(i)
                && (text.is(i, Words.TOWN) || unknown(i))
                && !text.is(i, Words.COMMON | Words.FIRST | Words.CALENDAR | Words.TITLE)
                && !text.lexicon.compound(text, i);
    }

    /// `wohnhaft in Neubeckum`, `lebten in Kundus`: a word that no table knows, where somebody lives.
    private boolean unknown(int i) {
        return text.tokens.is(i - 1, "in")
                && !text.tokens.capitalised(i - 1)
                && dwells(i)
                && text.tokens.kind(i) == Kind.WORD
                && text.tokens.length(i) > 3
                && !text.tokens.allCapitals(i)
                && (text.classes[i] & ~(Words.LAST | Words.PLACE_START)) == 0
                && !GermanPeople.NOUNS.matcher(text.word(i)).find()
                && !GermanNames.agent(text, i)
                && !(text.capital(i + 1) && text.follows(i + 1));
    }

    private boolean dwells(int place) {
        for (int i = place - 2; i >= 0 && i > place - 8 && text.starts[i + 1] == 0; i--) {
            if ("dwells".equals(WORDS.get(text.tokens, i))) {
                return true;
            }
        }
        return "dwells".equals(WORDS.get(text.tokens, Math.min(place + 1, labels.length - 1)));
    }

    /// One letter, with or without a stop, that no number or bracket makes a mark.
    private boolean letter(int i) {
        int after = text.tokens.is(i + 1, '.') && text.joined(i + 1) ? i + 2 : i + 1;
        boolean mark = after < labels.length
                && (text.tokens.kind(after) != Kind.WORD && !text.tokens.is(after, ',') && !text.tokens.is(after, '.')
                        || text.tokens.capitalised(after));
        return into(i) && text.tokens.length(i) == 1 && !mark;
    }

    /// `in G, P und S`: those after the first.
    private void others(int first) {
        int i = first + 1;
        while (i + 1 < labels.length) {
            i = text.tokens.is(i, '.') && text.joined(i) ? i + 1 : i;
            boolean joins = text.tokens.is(i, ',') || text.tokens.is(i, "und");
            int next = i + 1;
            boolean like = next < labels.length
                    && (labels[next] == Labels.OUT || initial(next))
                    && text.capital(next)
                    && (text.tokens.length(first) == 1
                            ? text.tokens.length(next) <= 2
                            : text.is(next, Words.TOWN) && !text.is(next, Words.COMMON | Words.FIRST));
            if (!joins || !like) {
                return;
            }
            mark(next, next);
            i = next + 1;
        }
    }

    private boolean free(int from, int to) {
        for (int k = from; k < to; k++) {
            if (k < 0 || labels[k] != Labels.OUT && labels[k] != PLACE && labels[k] != PLACE + 1) {
                return false;
            }
        }
        return true;
    }

    private void mark(int first, int last) {
        int end = last + 1;
        while (end < labels.length
                && labels[end] != Labels.OUT
                && !Labels.begins(labels[end])
                && labels[end] < Labels.CITED) {
            end++;
        }
        Labels.mark(labels, first, end - 1, EntityKind.PLACE);
    }
}
