package oyer.core.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Takes back people that cannot be any: `A.` that numbers a heading, and a single word that has an article
/// more than once (`the Sami`), which is a people, a thing or a paper.
final class Implausible {

    private Implausible() {}

    static void drop(NameText text, byte[] labels) {
        papers(text, labels);
        ranks(text, labels);
        Unlikely.drop(text, labels);
        byte person = Labels.begin(EntityKind.PERSON);
        Map<Integer, Integer> articles = new HashMap<>();
        Set<Integer> surnames = new HashSet<>();
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == person + 1 && (i + 1 == labels.length || labels[i + 1] != labels[i])) {
                surnames.add(text.hashes[i]);
            }
        }
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == person && single(labels, i) && article(text, i - 1) && !family(text, i, surnames)) {
                articles.merge(text.hashes[i], 1, Integer::sum);
            }
        }
        Set<Integer> written = written(text);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == person
                    && !Bynames.called(text, i - 1)
                    && (numbers(text, i)
                            || single(labels, i) && grade(text, i)
                            || verb(text, i)
                            || nobody(text, labels, i, written)
                            || single(labels, i) && articles.getOrDefault(text.hashes[i], 0) > 1)) {
                int k = i;
                labels[k++] = Labels.OUT;
                while (k < labels.length && labels[k] == person + 1) {
                    labels[k++] = Labels.OUT;
                }
            }
        }
    }

    /// The number of a grade, as in `Serologist II`.
    private static boolean grade(NameText text, int i) {
        int length = text.tokens.length(i);
        if (length < 2 || length > 4) {
            return false;
        }
        for (char c : text.tokens.text(i).toCharArray()) {
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return true;
    }

    /// `I'm`, `I'd`: the one who speaks, with a verb.
    private static boolean verb(NameText text, int i) {
        boolean me = text.tokens.length(i) > 2
                && text.tokens.length(i) < 5
                && text.tokens.text(i).charAt(0) == 'I';
        char mark = me ? text.tokens.text(i).charAt(1) : ' ';
        return mark == '\'' || mark == '\u2019';
    }

    /// `PHK Brenner`: what is short for a rank is no authority, and what was read as its name is the officer's.
    private static void ranks(NameText text, byte[] labels) {
        byte organisation = Labels.begin(EntityKind.ORGANISATION);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != organisation || !text.is(i, Words.ROLE) || text.is(i, Words.ORG)) {
                continue;
            }
            if (single(labels, i)) {
                labels[i] = Labels.OUT;
            } else if ((i + 2 == labels.length || labels[i + 2] != labels[i + 1])
                    && Ranks.police(text.word(i))
                    && !text.is(i + 1, Words.ORG | Words.ORG_TAIL | Words.LAND)) {
                labels[i] = Labels.OUT;
                labels[i + 1] = Labels.begin(EntityKind.PERSON);
            }
        }
    }

    /// `The Port Hollis Courier`: of several words after an article, none of them a first name, is no person.
    private static void papers(NameText text, byte[] labels) {
        byte person = Labels.begin(EntityKind.PERSON);
        for (int i = 1; i < labels.length; i++) {
            boolean town = text.lexicon.fore(text, i - 1) && text.follows(i);
            if (labels[i] != person
                    || single(labels, i)
                    || text.is(i, Words.TITLE)
                    || text.initial(i)
                    || text.is(i, Words.FIRST) && !town) {
                continue;
            }
            int from = i;
            while (from > 0
                    && text.follows(from)
                    && text.capital(from - 1)
                    && labels[from - 1] == Labels.OUT
                    && !article(text, from - 1)
                    && !text.is(from - 1, Words.ROLE | Words.TITLE | Words.FIRST)) {
                from--;
            }
            int last = i;
            while (last + 1 < labels.length && labels[last + 1] == person + 1) {
                last++;
            }
            if (article(text, from - 1) && text.follows(from) && text.tokens.last(last) != 's') {
                Labels.mark(labels, from, last, EntityKind.ORGANISATION);
            }
        }
    }

    /// `the Millers`, where a Miller is named.
    private static boolean family(NameText text, int i, Set<Integer> surnames) {
        int start = text.tokens.start(i);
        int end = text.ends[i];
        return end - start > 2
                && text.tokens.characters().charAt(end - 1) == 's'
                && surnames.contains(WordTable.hash(text.tokens.characters(), start, end - 1));
    }

    /// A run of words of which none can be a name: a rank or role alone, `AB` of a blood group, `Ten-print`,
    /// `Sep 14`.
    private static boolean nobody(NameText text, byte[] labels, int i, Set<Integer> written) {
        if (text.language != Language.ENGLISH) {
            return single(labels, i) ? german(text, i) : crosses(text, labels, i);
        }
        if (degree(text, labels, i) || single(labels, i) && stated(text, i) || state(text, labels, i)) {
            return true;
        }
        if (single(labels, i) && text.tokens.is(i, "Sirs")) {
            return true; // Dear Sirs
        }
        if (text.is(i, Words.CALENDAR) && !single(labels, i) && text.tokens.kind(i + 1) == Kind.NUMBER) {
            return true;
        }
        if (i > 0 && text.is(i, Words.CALENDAR) && single(labels, i) && text.tokens.kind(i - 1) == Kind.NUMBER) {
            return true; // `3 May` in a table
        }
        boolean titled = text.is(i - 1, Words.TITLE | Words.ROLE)
                || text.tokens.is(i - 1, '.') && text.is(i - 2, Words.TITLE | Words.ROLE);
        if (!titled && (party(text, labels, i) || ruling(text, labels, i))) {
            return true;
        }
        if (single(labels, i)
                && text.tokens.allCapitals(i)
                && text.is(i, Words.COMMON)
                && text.tokens.allCapitals(i - 1)) {
            return true; // `WITNESS LIST`
        }
        if (shouts(text, i) && heading(text, labels, i, written)) {
            return true;
        }
        if (single(labels, i) && !titled && text.tokens.allCapitals(i) && text.tokens.length(i) == 2) {
            return true; // a blood group, a state
        }
        if (single(labels, i) && !titled && small(text, i)) {
            return true;
        }
        if (single(labels, i)
                && !titled
                && text.lexicon.place(text, i)
                && (text.capital(i - 1) || article(text, i - 1) && text.follows(i))) {
            return true; // the end of a street's name, or `the Mart`
        }
        if (single(labels, i) && !titled && !text.is(i, Words.FIRST | Words.LAST)) {
            return text.tokens.allCapitals(i) && text.tokens.length(i) < 4 && !text.tokens.is(i + 1, '.')
                    || text.is(i, Words.ROLE | Words.TITLE)
                    || compound(text, i);
        }
        int k = i;
        boolean roles = true;
        boolean bears = titled;
        boolean one = false;
        int last = i;
        do {
            roles &= text.is(k, Words.ROLE | Words.ORG | Words.TITLE) && !text.is(k, Words.FIRST | Words.LAST)
                    || letters(text, k);
            one |= text.is(k, Words.ROLE | Words.ORG | Words.TITLE);
            bears |= text.is(k, Words.FIRST | Words.TITLE) || text.initial(k) || text.tokens.is(k + 1, ',');
            last = text.capital(k) ? k : last;
            k++;
        } while (k < labels.length && labels[k] == labels[i] + 1);
        return roles && one
                || crosses(text, labels, i)
                || !bears && text.is(last, Words.COMMON | Words.ROLE) && !text.is(last, Words.LAST)
                || !bears && last == k - 1 && text.is(last, Words.ROLE);
    }

    /// `U.S. Agencies`, `US Currency`: what is the state's.
    private static boolean state(NameText text, byte[] labels, int i) {
        boolean stops = text.tokens.is(i, "U") && text.tokens.is(i + 1, '.') && text.tokens.is(i + 2, "S");
        boolean named = false;
        for (int k = i + 1; k < labels.length && labels[k] == labels[i] + 1; k++) {
            named |= text.is(k, Words.FIRST);
        }
        return !single(labels, i)
                && !named
                && (stops || text.tokens.is(i, "U.S") || text.tokens.is(i, "US"))
                && !text.is(i - 1, Words.TITLE | Words.ROLE);
    }

    /// `B.Sc`, `M.I.Biol`: letters behind a name, each with its stop.
    private static boolean degree(NameText text, byte[] labels, int i) {
        int last = i;
        while (last + 1 < labels.length && labels[last + 1] == labels[i] + 1) {
            if (!text.joined(last + 1)) {
                return false;
            }
            last++;
        }
        return last > i && text.tokens.is(i + 1, '.') && Letters.degree(text.word(last));
    }

    /// `COUNTY, GEORGIA`, `OF GEORGIA`: a state in the head of a paper; a participle of a form: `DET. ASSIGNED`.
    private static boolean stated(NameText text, int i) {
        boolean capitals = text.tokens.allCapitals(i) && text.tokens.length(i) > 3;
        boolean state = text.is(i, Words.LAND)
                && (text.tokens.is(i - 1, ',') && text.capital(i - 2) || text.tokens.is(i - 1, "of"));
        return capitals && (state || text.word(i).endsWith("ED") && !text.is(i, Words.FIRST | Words.LAST));
    }

    /// `THE STATE v.`, `PEOPLE`: who brings the case, no person.
    private static boolean party(NameText text, byte[] labels, int i) {
        int last = i;
        while (last + 1 < labels.length && labels[last + 1] == labels[i] + 1) {
            last++;
        }
        int word = text.tokens.is(i, "THE") && last == i + 1 ? last : i;
        int v = text.tokens.is(last + 1, '-') ? last + 2 : last + 1;
        boolean against = text.tokens.is(v, "v") || text.tokens.is(v, "vs");
        return word == last && against && state(text, word);
    }

    /// `STATE`, `People`: in whose name a case is brought.
    static boolean state(NameText text, int i) {
        return text.capital(i)
                && switch (text.word(i).toUpperCase(java.util.Locale.ROOT)) {
                    case "REGINA", "REX", "STATE", "PEOPLE", "COMMONWEALTH", "CROWN", "GOVERNMENT" -> true;
                    default -> false;
                };
    }

    /// `Overruled.`: a participle that is all of its sentence.
    private static boolean ruling(NameText text, byte[] labels, int i) {
        String word = text.word(i);
        return single(labels, i)
                && (text.starts[i] == 1 || text.tokens.is(i - 1, ':'))
                && text.tokens.is(i + 1, '.')
                && (i + 2 >= text.size() || text.starts[i + 2] == 1)
                && word.endsWith("ed")
                && !text.is(i, Words.FIRST | Words.LAST);
    }

    /// A verb or another small word within: two names, or none.
    private static boolean crosses(NameText text, byte[] labels, int first) {
        for (int k = first + 1; k < labels.length && labels[k] == labels[first] + 1; k++) {
            if (small(text, k) && text.is(k, Words.STOP | Words.VERB) && !text.is(k, Words.PARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /// German writes all nouns with a capital: one that the tables know and that no title introduces is no name.
    private static boolean german(NameText text, int i) {
        boolean titled = text.is(i - 1, Words.TITLE | Words.ROLE)
                || text.tokens.is(i - 1, '.') && text.is(i - 2, Words.TITLE | Words.ROLE);
        boolean heading = text.tokens.allCapitals(i) && text.tokens.length(i) > 4 && !titled; // `VERMERK`
        if (!titled
                && alone(text, i)
                && (GermanNames.paper(text, i) || GermanNames.office(text, i) || text.lexicon.office(text.word(i)))) {
            return true;
        }
        if (text.tokens.is(i + 1, ':') && !text.is(i, Words.FIRST | Words.LAST) && noun(text, i)) {
            return true; // `Frau Geburtstag: 3.4.1950` of a form whose cells ran together
        }
        boolean rank = text.is(i, Words.ROLE) && (text.tokens.allCapitals(i) || !text.is(i, Words.FIRST | Words.LAST));
        return text.is(i, Words.TITLE)
                || feast(text, i)
                || text.tokens.is(i, "Sie") && text.tokens.length(i) == 3
                || text.tokens.is(i, "Dipl") && text.tokens.is(i + 1, '.')
                || rank && !titled
                || (heading || !titled && text.is(i, Words.COMMON)) && !text.is(i, Words.FIRST | Words.LAST);
    }

    /// `am Tag nach Nikolaus`
    private static boolean feast(NameText text, int i) {
        String before = i == 0 ? "" : text.word(i - 1);
        return (text.tokens.is(i, "Nikolaus") || text.tokens.is(i, "Silvester"))
                && (before.equals("nach")
                        || before.equals("an")
                        || before.equals("vor")
                        || before.equals("seit")
                        || before.equals("bis")
                        || before.equals("zu"));
    }

    private static boolean noun(NameText text, int i) {
        return text.is(i, Words.COMMON) || text.lexicon.compound(text, i);
    }

    /// Whether a word stands alone in its line.
    private static boolean alone(NameText text, int i) {
        return (i == 0 || breaks(text, i) || text.starts[i] == 1)
                && (breaks(text, i + 1) || text.starts[i + 1] == 1 || text.tokens.is(i + 1, ':'));
    }

    /// Degrees and numbers of a grade: `B`, `S`, `II`, and the stops between.
    private static boolean letters(NameText text, int i) {
        return !Character.isLetter(text.tokens.first(i))
                || text.tokens.length(i) == 1
                || text.tokens.length(i) < 4 && text.tokens.allCapitals(i) && !text.is(i, Words.FIRST | Words.LAST);
    }

    private static boolean small(NameText text, int i) {
        return text.tokens.kind(i) == Kind.WORD && !text.tokens.capitalised(i);
    }

    /// `WITNESS LIST`, `JUDGE RULING`: capitals alone on their lines whose words no table knows as names and that
    /// the text writes nowhere else as one.
    private static boolean heading(NameText text, byte[] labels, int first, Set<Integer> written) {
        int end = first;
        boolean unknown = true;
        do {
            unknown &= shouts(text, end)
                    && (!text.is(end, Words.FIRST | Words.LAST) || text.is(end, Words.DOUBTFUL | Words.COMMON));
            end++;
        } while (end < labels.length && labels[end] == labels[first] + 1);
        int from = first;
        while (from > 0 && text.tokens.gap(from) == Gap.SPACE && shouts(text, from - 1)) {
            from--;
        }
        boolean office = from < first || text.is(first, Words.ROLE);
        if (!unknown || !office || !breaks(text, from) || !breaks(text, end)) {
            return false;
        }
        return !written.contains(text.hashes[end - 1]);
    }

    /// The words that the text writes with a capital and small letters somewhere.
    private static Set<Integer> written(NameText text) {
        Set<Integer> written = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (text.capital(i) && !text.tokens.allCapitals(i)) {
                written.add(text.hashes[i]);
            }
        }
        return written;
    }

    private static boolean shouts(NameText text, int i) {
        return text.tokens.length(i) > 1 && text.tokens.allCapitals(i);
    }

    private static boolean breaks(NameText text, int i) {
        return i >= text.size() || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
    }

    /// A hyphen and a small letter after it.
    private static boolean compound(NameText text, int i) {
        int hyphen = text.tokens.characters().indexOf('-', text.tokens.start(i));
        return hyphen > 0
                && hyphen + 1 < text.ends[i]
                && Character.isLowerCase(text.tokens.characters().charAt(hyphen + 1));
    }

    private static boolean single(byte[] labels, int i) {
        return i + 1 == labels.length || labels[i + 1] != labels[i] + 1;
    }

    private static boolean article(NameText text, int i) {
        return text.language == oyer.core.text.Language.ENGLISH && (text.tokens.is(i, "the") || text.tokens.is(i, "a"));
    }

    private static boolean numbers(NameText text, int i) {
        boolean letter = text.tokens.length(i) == 1 && text.tokens.is(i + 1, '.');
        boolean english = text.language == Language.ENGLISH && text.starts[i] == 1 && text.is(i + 2, Words.COMMON);
        boolean german = text.language == Language.GERMAN && breaks(text, i) && text.tokens.is(i, "I");
        return letter && (english || german) && !text.is(i + 2, Words.FIRST | Words.LAST);
    }
}
