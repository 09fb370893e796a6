package oyer.core.read.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Holds single words taken for places to what the document says of them. Towns bear the names of people:
/// `Voss` is a place where somebody is in it, comes through it or where its land follows, a great city
/// always, and a person where it owns, says or does, or where somebody of that surname is named. A word that
/// no gazetteer knows and nothing shows to be a place is a column's head or a thing.
final class PlaceEvidence {

    private static final WordTable<String> WORDS = WordLists.load(PlaceEvidence.class, "place-evidence.txt");

    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    private final NameText text;
    private final byte[] labels;

    private PlaceEvidence(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void weigh(NameText text, byte[] labels) {
        if (text.language == Language.ENGLISH) {
            new PlaceEvidence(text, labels).weigh();
        }
    }

    /// `Officer` in `Officer Lane`: no street is called after it.
    static boolean rank(NameText text, int i) {
        return i >= 0 && text.is(i, Words.ROLE | Words.TITLE) && "rank".equals(WORDS.get(text.tokens, i));
    }

    /// `saw`, `told`: what somebody does and no town.
    static boolean deed(NameText text, int i) {
        return i >= 0 && i < text.size() && !text.tokens.capitalised(i) && "deed".equals(WORDS.get(text.tokens, i));
    }

    /// `near Wrexley`, `left for Norwich`: a word that names nothing else, after what only a place stands.
    private void unknown() {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == PLACE && single(i)) {
                places.add(text.hashes[i]);
            }
        }
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] != Labels.OUT || !text.capital(i) || !text.follows(i) || !lone(i)) {
                continue;
            }
            String before = WORDS.get(text.tokens, i - 1);
            boolean where = "where".equals(before) || "beside".equals(before);
            boolean bound = (text.tokens.is(i - 1, "for") || text.tokens.is(i - 1, "to"))
                    && i >= 2
                    && ("bound".equals(WORDS.get(text.tokens, i - 2)) || deed(text, i - 2));
            boolean town = text.is(i, Words.TOWN) || places.contains(text.hashes[i]);
            if (where && (town || "beside".equals(before)) || bound && town) {
                labels[i] = PLACE;
            }
        }
    }

    /// A single word that no table knows but as a town or a surname, and that no number follows.
    private boolean lone(int i) {
        return text.tokens.kind(i) == Kind.WORD
                && text.tokens.length(i) > 3
                && !text.tokens.allCapitals(i)
                && !text.possessive(i)
                && (text.classes[i] & ~(Words.TOWN | Words.LAST | Words.PLACE_START)) == 0
                && !(text.capital(i + 1) && text.follows(i + 1))
                && (i + 1 >= labels.length || text.tokens.kind(i + 1) != Kind.NUMBER || text.parted(i + 1));
    }

    /// `COUNTY OF CLAIBORNE`, `PARISH OF MADISON`, `the Crown Court at Bradford`, `Tallulah, Louisiana`: a
    /// single word that its neighbours make a place.
    private void governed() {
        for (int i = 2; i < labels.length; i++) {
            boolean alone = labels[i] == PERSON && (i + 1 == labels.length || labels[i + 1] != PERSON + 1);
            if (!alone || text.tokens.kind(i) != Kind.WORD || text.tokens.gap(i) == Gap.LINE) {
                continue;
            }
            boolean court = text.tokens.is(i - 1, "at") && text.tokens.is(i - 2, "court");
            boolean state = text.tokens.is(i + 1, ',')
                    && i + 2 < labels.length
                    && text.is(i + 2, Words.LAND)
                    && text.tokens.gap(i + 2) == Gap.SPACE
                    && (!text.is(i, Words.FIRST) || text.is(i - 1, Words.IN) && !text.tokens.is(i + 3, "and"));
            if (ofKind(i) && text.capital(i - 2) || court || state) {
                labels[i] = PLACE;
                told.add(i);
            }
        }
    }

    private void weigh() {
        governed();
        unknown();
        several();
        named();
        addresses();
        Set<Integer> surnames = surnames();
        Map<Integer, Integer> weights = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (single(i)) {
                weights.merge(text.hashes[i], place(i) ? 100 : person(i) ? -1 : 0, Integer::sum);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (!single(i) || place(i)) {
                continue;
            }
            int weight = weights.getOrDefault(text.hashes[i], 0);
            boolean surname = surnames.contains(text.hashes[i]);
            if (weight < 0 || surname && person(i)) {
                labels[i] = PERSON;
            } else if (weight == 0) {
                labels[i] = surname ? PERSON : known(i) ? PLACE : Labels.OUT;
            }
        }
    }

    /// Several words of which the last is an office (`State's Attorney`), or all are common ones (`Interview
    /// Notes`).
    private void several() {
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i] != PLACE || labels[i + 1] != PLACE + 1) {
                continue;
            }
            int end = i + 1;
            boolean common = text.is(i, Words.COMMON);
            boolean kind = false;
            while (end < labels.length && labels[end] == PLACE + 1) {
                common &= text.is(end, Words.COMMON);
                kind |= text.is(end, Words.PLACE_HEAD) || text.lexicon.place(text, end);
                end++;
            }
            boolean office = text.is(end - 1, Words.ROLE) && !text.is(end - 1, Words.PLACE_HEAD);
            boolean known = text.is(i, Words.PLACE_START) && text.lexicon.placeLength(text.tokens, i) > 1;
            if (!known && (office || common && !kind)) {
                Arrays.fill(labels, i, end, Labels.OUT);
            }
        }
    }

    /// `ADDRESS: 18 Mill Road, Wrenfield`: what stands behind a street, up to the end of the line.
    private void addresses() {
        for (int i = 0; i + 2 < labels.length; i++) {
            boolean street = labels[i] == PLACE + 1 && text.lexicon.place(text, i) && labels[i + 1] == Labels.OUT;
            if (street
                    && text.tokens.is(i + 1, ',')
                    && labels[i + 2] == Labels.OUT
                    && text.capital(i + 2)
                    && !text.tokens.allCapitals(i + 2)
                    && !text.is(i + 2, Words.COMMON | Words.FIRST | Words.TITLE | Words.ROLE)
                    && (i + 3 == labels.length || text.parted(i + 3) || text.tokens.gap(i + 3) == Gap.LINE)) {
                labels[i + 2] = PLACE;
                told.add(i + 2);
            }
        }
    }

    /// Places that their line makes such.
    private final Set<Integer> told = new HashSet<>();

    /// `Analyst: Susan Park`, `Ms. Park`: a given name and a surname that is a word for a place as well.
    private void named() {
        Set<Integer> surnames = surnames();
        for (int i = 0; i + 1 < labels.length; i++) {
            boolean two = labels[i] == PLACE
                    && labels[i + 1] == PLACE + 1
                    && (i + 2 == labels.length || labels[i + 2] != PLACE + 1)
                    && text.is(i, Words.FIRST)
                    && !text.lexicon.place(text, i) // Pier Street
                    && !text.is(i, Words.DOUBTFUL | Words.COMMON | Words.LAND)
                    && text.is(i + 1, Words.LAST);
            if (two
                    && (text.tokens.is(i - 1, ':')
                            || text.follows(i) && text.capital(i - 1) && text.is(i - 1, Words.ROLE | Words.TITLE)
                            || text.follows(i + 2) && deed(text, i + 2)
                            || surnames.contains(text.hashes[i + 1]))) {
                labels[i] = PERSON;
                labels[i + 1] = (byte) (PERSON + 1);
            }
        }
    }

    /// Surnames of those who are named in full or with their title.
    private Set<Integer> surnames() {
        Set<Integer> surnames = new HashSet<>();
        for (int i = 1; i < labels.length; i++) {
            boolean last = i + 1 == labels.length || labels[i + 1] != PERSON + 1;
            boolean full = labels[i] == PERSON + 1 || labels[i] == PERSON && text.is(i - 1, Words.TITLE | Words.ROLE);
            if (last && full && text.tokens.length(i) > 2) {
                surnames.add(text.hashes[i]);
            }
        }
        return surnames;
    }

    /// A place of one word that is no great city and no land.
    private boolean single(int i) {
        return labels[i] == PLACE
                && (i + 1 == labels.length || labels[i + 1] != PLACE + 1)
                && text.tokens.kind(i) == Kind.WORD
                && !text.is(i, Words.LAND | Words.NATION);
    }

    private boolean known(int i) {
        return text.is(i, Words.TOWN) && !text.is(i, Words.FIRST);
    }

    private boolean place(int i) {
        String before = i == 0 || !text.follows(i) ? null : WORDS.get(text.tokens, i - 1);
        boolean where = ("where".equals(before) || "beside".equals(before)) && !text.possessive(i);
        boolean stands = text.follows(i)
                && text.is(i - 1, Words.IN)
                && (!text.tokens.is(i - 1, "of") || known(i)) // `Record of Interview`
                && !text.is(i - 1, Words.FIRST)
                && !given(i)
                && !text.possessive(i);
        boolean land = text.tokens.is(i + 1, ',') && (text.is(i + 2, Words.LAND) || beside(i + 2));
        boolean head = text.tokens.is(i - 1, ',') && i > 1 && labels[i - 2] != Labels.OUT && labels[i - 2] > PERSON + 1;
        return where || ofKind(i) || stands || land || head || told.contains(i);
    }

    /// `the county of Voss`.
    private boolean ofKind(int i) {
        return text.tokens.is(i - 1, "of") && "kind".equals(WORDS.get(text.tokens, i - 2));
    }

    /// `gave it back to Voss`, `a letter from Voss`: what is given goes to people.
    private boolean given(int i) {
        return (text.tokens.is(i - 1, "to") || text.tokens.is(i - 1, "from")) && !text.is(i, Words.TOWN)
                || (text.tokens.is(i - 1, "to") && (text.tokens.is(i - 2, "it") || text.tokens.is(i - 2, "back")));
    }

    private boolean beside(int i) {
        return i < labels.length && labels[i] == PLACE && !single(i);
    }

    private boolean person(int i) {
        boolean deed = text.follows(i + 1) && "deed".equals(WORDS.get(text.tokens, i + 1));
        return text.possessive(i) || deed || rank(text, i - 1);
    }
}
