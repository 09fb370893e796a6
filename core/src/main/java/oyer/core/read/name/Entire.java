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

/// How far English names of authorities and places go, where the words around say it: `the Government of Austria` and
/// `the Social and Labour Court` are one, `Swidnica in Poland` are two, a country behind `v.` is a party and no place.
/// What a document once names in several words it names wherever it writes them.
final class Entire {

    private static final byte ORGANISATION = Labels.begin(EntityKind.ORGANISATION);
    private static final byte PERSON = Labels.begin(EntityKind.PERSON);
    private static final byte PLACE = Labels.begin(EntityKind.PLACE);

    /// Words of a name that is looked for again, at most.
    private static final int LONGEST = 12;

    private final NameText text;
    private final byte[] labels;

    private Entire(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
    }

    static void mark(NameText text, byte[] labels) {
        if (text.language != Language.ENGLISH) {
            return;
        }
        Entire names = new Entire(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == ORGANISATION) {
                names.coordinated(i);
            } else if (labels[i] == PLACE) {
                names.within(i);
                names.party(i);
            }
        }
        names.headings();
        names.again();
    }

    /// `the Social and Labour Court`: what stands before `and` is no name, but the field of the same body.
    private void coordinated(int first) {
        int last = end(first) - 1;
        int i = first - 1;
        if (!text.tokens.is(i, "and")
                || !text.follows(first)
                || last == first
                || text.tokens.last(last) == 's'
                || text.is(first, Words.LAND | Words.TOWN | Words.NATION)
                || !text.is(first, Words.COMMON)) {
            return;
        }
        int from = i - 1;
        while (from > 0
                && labels[from] == Labels.OUT
                && (text.capital(from) && text.is(from, Words.COMMON) && !text.is(from, Words.ORG | Words.ROLE)
                        || text.tokens.is(from, ',') && text.capital(from - 1))
                && text.starts[from] == 0) {
            from--;
        }
        if (from < i - 1 && text.tokens.is(from, "the")) {
            labels[first] = (byte) (ORGANISATION + 1);
            Arrays.fill(labels, from + 1, first, (byte) (ORGANISATION + 1));
            labels[from + 1] = ORGANISATION;
        }
    }

    /// `Swidnica in Poland`.
    private void within(int first) {
        int end = end(first);
        for (int i = first + 1; i + 1 < end; i++) {
            if (text.tokens.is(i, "in") && text.is(i + 1, Words.LAND)) {
                labels[i] = Labels.OUT;
                labels[i + 1] = PLACE;
            }
        }
    }

    /// `the Government of Austria` is its government; a state behind `v.` or `in respect of` is one that is judged.
    private void party(int first) {
        int end = end(first);
        int before = text.tokens.is(first - 1, "the") ? first - 2 : first - 1;
        if (!text.is(first, Words.LAND) && !text.is(first, Words.PLACE_START)) {
            return;
        }
        boolean judged = text.tokens.is(before, '.') && text.tokens.is(before - 1, "v")
                || text.tokens.is(before, "of")
                        && text.tokens.is(before - 1, "respect")
                        && text.tokens.is(before - 2, "in");
        boolean government = text.tokens.is(before, "of") && text.tokens.is(before - 1, "Government");
        int from = government ? before - 1 : first;
        if (government && labels[from] != Labels.OUT && labels[from] != ORGANISATION || !judged && !government) {
            return;
        }
        Labels.mark(labels, from, end - 1, EntityKind.ORGANISATION);
    }

    /// `SUPERIOR COURT OF HARLOW COUNTY`, `HARLOW COUNTY SHERIFF'S OFFICE`: a line of capitals that ends in what kind
    /// of
    /// body it is, or says of which place it is.
    private void headings() {
        int i = 0;
        while (i < labels.length) {
            int end = i + 1;
            while (end < labels.length && !text.parted(end) && text.tokens.gap(end) != Gap.LINE) {
                end++;
            }
            heading(i, end);
            i = end;
        }
    }

    private void heading(int first, int end) {
        int from = first;
        while (from < end && (text.is(from, Words.STOP | Words.IN) || text.tokens.is(from, "THE"))) {
            from++;
        }
        int last = end - 1;
        if (last - from < 1 || last - from > LONGEST) {
            return;
        }
        int body = -1;
        for (int i = from; i <= last; i++) {
            boolean small = text.tokens.is(i, "OF")
                    || text.tokens.is(i, "FOR")
                    || text.tokens.is(i, "AND")
                    || text.tokens.is(i, "THE");
            if (text.tokens.kind(i) != Kind.WORD
                    || !text.tokens.allCapitals(i)
                    || labels[i] == PERSON
                    || !small && text.is(i, Words.STOP | Words.VERB | Words.PREP)) {
                return;
            }
            if (text.is(i, Words.ORG) && (i == last || text.tokens.is(i + 1, "OF"))) {
                body = body < 0 ? i : body;
            }
        }
        if (body > from || body == from && last > from + 1) {
            Arrays.fill(labels, first, end, Labels.OUT);
            Labels.mark(labels, from, last, EntityKind.ORGANISATION);
        }
    }

    private int end(int first) {
        int end = first + 1;
        while (end < labels.length && labels[end] == labels[first] + 1) {
            end++;
        }
        return end;
    }

    /// Marks the names of several words wherever else they stand unmarked, in one pass.
    private void again() {
        Map<Integer, Set<Integer>> lengths = new HashMap<>();
        Map<Integer, Integer> names = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == ORGANISATION && end(i) - i <= LONGEST && text.capital(i) && body(i, end(i))) {
                int length = end(i) - i;
                lengths.computeIfAbsent(text.hashes[i], _ -> new HashSet<>()).add(length);
                names.merge(key(i, length), 1, Integer::sum);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            Set<Integer> all = labels[i] == Labels.OUT && text.capital(i) ? lengths.get(text.hashes[i]) : null;
            if (all == null) {
                continue;
            }
            int most = 0;
            for (int length : all) {
                if (length > most && free(i, length) && names.containsKey(key(i, length))) {
                    most = length;
                }
            }
            if (most > 0 && !(text.capital(i - 1) && text.follows(i))) {
                Labels.mark(labels, i, i + most - 1, EntityKind.ORGANISATION);
            }
        }
    }

    /// Several words with what kind of body it is among them; `United Kingdom` alone is a country as well.
    private boolean body(int first, int end) {
        boolean body = false;
        for (int i = first; i < end; i++) {
            body |= text.is(i, Words.ORG | Words.ORG_TAIL);
        }
        return body && end > first + 1;
    }

    private boolean free(int first, int length) {
        if (first + length > labels.length) {
            return false;
        }
        for (int i = first; i < first + length; i++) {
            if (labels[i] != Labels.OUT || i > first && text.starts[i] == 1) {
                return false;
            }
        }
        int next = first + length;
        return !(text.capital(next) && text.follows(next) && text.tokens.kind(next) == Kind.WORD);
    }

    private int key(int first, int length) {
        int key = length;
        for (int i = first; i < first + length; i++) {
            key = key * 31 + text.hashes[i];
        }
        return key;
    }
}
