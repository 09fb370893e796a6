package oyer.core.read.name;

import static oyer.core.read.name.Words.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.WordTable;

/// Finds names by what the tables know and how names are built. Two passes: the second knows the surnames and
/// organisations that the first found with good reason, so that they are known where they stand alone.
final class NameRules {

    /// Words that a name has at most; a longer run of capitals is a heading, and is read in pieces.
    private static final int LONGEST = 40;

    private final NameText text;
    private final byte[] labels;
    private final Set<Integer> surnames = new HashSet<>();
    private final Set<Integer> organisations = new HashSet<>();
    private final Set<Integer> towns = new HashSet<>();
    private final Set<Integer> given;
    private final boolean german;

    NameRules(NameText text) {
        this.text = text;
        this.labels = new byte[text.size()];
        this.given = CommonGivenNames.of(text);
        this.german = text.language == Language.GERMAN;
    }

    static byte[] mark(NameText text) {
        NameRules rules = new NameRules(text);
        rules.pass();
        Arrays.fill(rules.labels, Labels.OUT);
        rules.pass();
        return rules.labels;
    }

    private void pass() {
        int i = 0;
        int n = text.size();
        while (i < n) {
            i = text.capital(i) ? run(i) : i + 1;
        }
    }

    /// Reads the run of capitalised words that begins here; returns where to go on.
    private int run(int first) {
        int end = first + 1;
        while (end < text.size() && end - first < LONGEST && !text.possessive(end - 1) && continues(end)) {
            end++;
        }
        while (end - 1 > first && !text.capital(end - 1) && !(text.tokens.is(end - 1, '.') && text.initial(end - 2))) {
            end--;
        }
        if (end - 1 > first
                && text.tokens.is(end - 1, '.')
                && text.starts.length > end
                && text.starts[end] == 1
                && text.tokens.length(end - 2) > 1) {
            end--;
        }
        return classify(first, end);
    }

    /// Whether a token goes on with a run of capitals: a capital, the stop of an initial or title, a particle
    /// between.
    private boolean continues(int i) {
        if (!text.follows(i)) {
            return false;
        }
        if (text.capital(i)) {
            return !(german && text.idle(i) && !text.is(i, ORG | FIRST | LAST | TITLE));
        }
        if (text.tokens.is(i, '-')) {
            return text.joined(i)
                    && text.joined(i + 1)
                    && text.tokens.is(i - 1, '.')
                    && text.initial(i + 1); // C.-H. Roe
        }
        if (text.tokens.is(i, '.')) {
            return text.initial(i - 1) || text.is(i - 1, TITLE) && text.joined(i) && text.tokens.length(i - 1) < 5;
        }
        return text.is(i, PARTICLE) && text.capital(i + 1) && text.follows(i + 1) && !text.is(i - 1, ORG);
    }

    private int classify(int first, int end) {
        int i = first;
        while (i < end) {
            i = Math.max(i + 1, name(i, end));
        }
        return i;
    }

    /// Marks the name that begins at `i`, if any; returns the token after it.
    private int name(int i, int end) {
        if (text.is(i, TITLE) && !(text.is(i, COMMON) && text.starts[i] == 1)) {
            return titled(i, end);
        }
        int place = text.is(i, PLACE_START) ? text.lexicon.placeLength(text.tokens, i) : 0;
        if (place > 0 && !(text.is(i + place, ORG) && text.capital(i + place))) {
            Labels.mark(labels, i, i + place - 1, EntityKind.PLACE);
            return i + place;
        }
        int organisation = organisation(i, end);
        if (organisation > i) {
            Labels.mark(labels, i, organisation - 1, EntityKind.ORGANISATION);
            remember(i, organisation - 1);
            return organisation;
        }
        if (text.is(i, ROLE) && text.is(i, FIRST) && text.is(i - 1, ROLE | TITLE) && personEnd(i, end) > i + 1) {
            person(i, i, personEnd(i, end)); // `Deputy Earl Stokes`
            return personEnd(i, end);
        }
        if (text.is(i, ROLE) && i + 1 < end && text.capital(i + 1)) {
            return text.is(i + 1, ROLE | TITLE) ? i + 1 : roleBefore(i + 1, end);
        }
        return plain(i, end);
    }

    /// `Mr Robert Murray`, `Dr. Weber-Lind`: the title is part of the name in English and none in German.
    private int titled(int i, int end) {
        int at = i + 1;
        while (at < end && (text.is(at, TITLE) || text.tokens.is(at, '.') && !text.initial(at - 1))) {
            at++;
        }
        int last = personEnd(at, end);
        if (last <= at) {
            return at;
        }
        int from = i;
        while (from < at && (german || text.is(from, ROLE) || text.tokens.is(from, '.') && text.is(from - 1, ROLE))) {
            from++;
        }
        person(from, at, last);
        return last;
    }

    private int roleBefore(int at, int end) {
        if (text.is(at, CALENDAR | ORG | NATION | ARTICLE) || text.idle(at) && !text.is(at, FIRST)) {
            return at;
        }
        int last = personEnd(at, end);
        if (last > at && (!german || text.is(at, FIRST | LAST) || !text.is(at, COMMON))) {
            person(at, at, last);
            return last;
        }
        return at;
    }

    /// Where the name of a person that begins at `at` ends: all that runs on, up to a word that is none of a name.
    private int personEnd(int at, int end) {
        int i = at;
        while (i < end) {
            if (text.is(i, ORG | ORG_TAIL | PLACE_HEAD) && i > at && !text.is(i, FIRST | LAST)
                    || text.is(i, CALENDAR) && !text.is(i, FIRST | LAST)
                    || text.is(i, ARTICLE) && !text.is(i, FIRST | LAST)
                    || text.is(i, TITLE) && i > at
                    || !german && i > at && text.idle(i) && text.tokens.is(i - 1, '.') && !text.is(i, LAST)
                    || !german && i > at && text.is(i, STOP) && !text.is(i, PARTICLE | LAST) && !text.initial(i)) {
                break;
            }
            i++;
        }
        while (i > at && !text.capital(i - 1) && !text.tokens.is(i - 1, '.')) {
            i--;
        }
        return i;
    }

    private void person(int from, int name, int end) {
        Labels.mark(labels, from, end - 1, EntityKind.PERSON);
        int last = text.tokens.is(end - 1, '.') ? end - 2 : end - 1;
        if (last >= name && text.tokens.length(last) > 2 && !text.is(last, COMMON)) {
            surnames.add(text.hashes[last]);
        }
    }

    private int plain(int i, int end) {
        if (given.contains(text.hashes[i]) && personEnd(i, end) == i + 1) {
            Labels.mark(labels, i, i, EntityKind.PERSON);
            return i + 1;
        }
        if (text.starts[i] == 1 && text.idle(i) && !nameLike(i, end)) {
            return i + 1;
        }
        if (text.is(i, NATION | CALENDAR | ARTICLE)
                && (!text.is(i, FIRST) || i + 1 == end || text.is(i - 1, IN) || text.is(i + 1, FIRST) && i + 2 < end)) {
            return i + 1;
        }
        if (text.is(i, ROLE) && !(text.is(i, FIRST) && i + 1 < end)) {
            return i + 1;
        }
        int last = personEnd(i, end);
        int length = last - i;
        boolean first = text.is(i, FIRST);
        boolean town = text.is(i, TOWN | LAND);
        boolean in = text.is(i - 1, IN)
                && !text.capital(i - 1)
                && (!first || text.tokens.is(i - 1, "in") || text.tokens.is(i - 1, "near"));
        if (placeHead(i, end)) {
            int head = i;
            while (!text.is(head, PLACE_HEAD)) {
                head++;
            }
            while (head + 1 < end && text.is(head + 1, PLACE_HEAD) && !text.is(head + 1, ORG)) {
                head++; // `Mill Harbour Lane`
            }
            Labels.mark(labels, i, head, EntityKind.PLACE);
            return head + 1;
        }
        if (length >= 2 && first && !(text.is(i, COMMON) && !text.is(i + 1, LAST)) && !(in && text.is(i, LAND))) {
            if (!(text.idle(last - 1) && !text.is(last - 1, LAST))) {
                person(i, i, last);
                return last;
            }
        }
        if (length == 2 && bareInitial(i) && surnames.contains(text.hashes[last - 1])) {
            person(i, i, last); // `P Kitteridge was seen`
            return last;
        }
        boolean two = text.initial(i) && text.initial(i + 2) && last - 1 > i + 3; // `T. R. Banks`
        if (length >= 2
                && text.initial(i)
                && !text.tokens.is(last - 1, '.')
                && (!text.is(last - 1, COMMON) || two && text.is(last - 1, LAST))) {
            person(i, i, last);
            return last;
        }
        if (length >= 2 && !german && text.is(last - 2, PARTICLE) && text.capital(last - 2) && !text.is(i, COMMON)) {
            person(i, i, last); // `Siobhán Ní Dhomhnaill`, whatever the tables know of either
            return last;
        }
        if (town && !text.is(i, COMMON) && !known(i) && (in || text.is(i, LAND) || !first && placed(i))) {
            Labels.mark(labels, i, i, EntityKind.PLACE);
            if (in) {
                towns.add(text.hashes[i]);
            }
            return i + 1;
        }
        if (length >= 2
                && text.is(last - 1, LAST)
                && !text.is(i, COMMON | ROLE)
                && !text.is(last - 1, COMMON | TOWN)
                && !german) {
            person(i, i, last);
            return last;
        }
        if (text.is(i, ACRONYM) && text.tokens.allCapitals(i) || organisations.contains(text.hashes[i])) {
            Labels.mark(labels, i, i, EntityKind.ORGANISATION);
            return i + 1;
        }
        if (known(i) || known(i) && length == 1) {
            Labels.mark(labels, i, i, EntityKind.PERSON);
            return i + 1;
        }
        if (first && !text.is(i, COMMON | DOUBTFUL | CALENDAR) && !in) {
            Labels.mark(labels, i, i, EntityKind.PERSON);
            return i + 1;
        }
        return i + 1;
    }

    /// A letter without its stop, and no article, pronoun or turn.
    private boolean bareInitial(int i) {
        return text.tokens.length(i) == 1
                && !text.turn(i)
                && !text.tokens.is(i, "A")
                && !text.tokens.is(i, "I")
                && !text.tokens.is(i, "O");
    }

    /// A surname that stands elsewhere after a first name, also with a genitive or plural s.
    private boolean known(int i) {
        if (text.is(i, COMMON)) {
            return false;
        }
        if (surnames.contains(text.hashes[i])) {
            return true;
        }
        int length = text.tokens.length(i);
        if (length > 3 && text.tokens.last(i) == 's') {
            int start = text.tokens.start(i);
            return surnames.contains(WordTable.hash(text.tokens.characters(), start, start + length - 1));
        }
        return false;
    }

    /// A town known as one from elsewhere in the text, or followed by its land (`Ulm, Germany`).
    private boolean placed(int i) {
        return towns.contains(text.hashes[i])
                || text.tokens.is(i + 1, ',') && text.is(i + 2, LAND | PLACE_START) && text.capital(i + 2);
    }

    private boolean nameLike(int i, int end) {
        return i + 1 < end
                && text.is(i, FIRST)
                && text.is(i + 1, LAST)
                && !text.is(i + 1, COMMON)
                && !(text.is(i, DOUBTFUL) && text.is(i + 1, FIRST) && text.capital(i + 2));
    }

    private boolean placeHead(int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + 4); k++) {
            if (text.is(k, PLACE_HEAD)) {
                return !text.is(k, ORG) && !text.idle(i);
            }
            if (!text.capital(k)) {
                return false;
            }
        }
        return false;
    }

    private void remember(int first, int last) {
        // `(ABC)` after an organisation is its short name
        if (text.tokens.is(last + 1, '(') && text.tokens.is(last + 3, ')') && text.tokens.allCapitals(last + 2)) {
            organisations.add(text.hashes[last + 2]);
        }
        if (first == last && text.tokens.allCapitals(first)) {
            organisations.add(text.hashes[first]);
        }
    }

    /// Where the organisation that begins at `i` ends; `i` when none does.
    private int organisation(int i, int end) {
        if (text.is(i, ARTICLE) || text.idle(i) && text.starts[i] == 1 && !text.is(i, ORG)) {
            return i;
        }
        int head = -1;
        for (int k = i; k < end; k++) {
            if (text.is(k, ORG | ORG_TAIL)) {
                head = k;
            } else if (text.is(k, ROLE | TITLE) && head < 0 && !text.is(k, NATION)) {
                return i;
            }
        }
        if (head < 0) {
            return i;
        }
        int last = head + 1;
        boolean grown = false;
        if (text.is(head, ORG_OF)
                && (text.tokens.is(last, "of")
                        || text.tokens.is(last, "for")
                        || german && text.tokens.is(last, "der"))) {
            int of = last + 1;
            if (text.tokens.is(of, "the") || text.tokens.is(of, "First")) {
                of++;
            }
            while (of < text.size()
                    && of - head < LONGEST
                    && (text.capital(of) && !text.is(of, CALENDAR)
                            || text.tokens.is(of, "and")
                                    && text.capital(of + 1)
                                    && text.is(head, ORG_OF)
                                    && !text.is(of + 1, TITLE | FIRST | ROLE)
                            || text.tokens.is(of, "of") && text.capital(of + 1))
                    && text.follows(of)) {
                of++;
                last = of;
                grown = true;
            }
        }
        if (head == i && !grown && !text.is(head, ORG_TAIL)) {
            // the head alone names nothing: `the Court`
            return german && text.tokens.length(i) > 9 && !text.is(i, COMMON) ? last : i;
        }
        if (head == i && text.is(i, ORG_TAIL) && !text.is(i, ORG)) {
            return i;
        }
        return last;
    }
}
