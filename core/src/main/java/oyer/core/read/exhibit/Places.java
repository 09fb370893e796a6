package oyer.core.read.exhibit;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Where a thing was found, in the words behind it or, in German, before the participle.
final class Places {

    /// The longest place, in words.
    static final int WORDS = 8;

    private static final int LONGEST = 6;

    private final Prose prose;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final boolean[] inPerson;
    private final boolean[] inTime;

    /// @param inPerson whether each token is part of a name
    /// @param inTime whether each token is part of a time
    Places(Prose prose, EvidenceWords words, Marks marks, boolean[] inPerson, boolean[] inTime) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.marks = marks;
        this.inPerson = inPerson;
        this.inTime = inTime;
    }

    /// Where it was found, as the text says: `found on a glass at the scene`, `im Keller sichergestellt`.
    Optional<String> of(Item item, int end) {
        for (int i = item.last() + 1; i < Math.min(end, item.last() + WORDS); i++) {
            if (prose.language() == Language.GERMAN && tokens.is(i, "und")) {
                break;
            }
            if (words.is(tokens, i, "place") && (i == item.last() + 1 || collected(i - 1) || inTime[i - 1])) {
                Optional<String> place = place(i, end, collected(i - 1));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return prose.language() == Language.GERMAN
                ? beforeVerb(item, end).or(() -> inFront(item, end))
                : Optional.empty();
    }

    private Optional<String> place(int from, int end, boolean collected) {
        int last = from;
        boolean person = false;
        while (last + 1 < end
                && last - from < WORDS
                && (tokens.kind(last + 1) == Kind.WORD
                        || tokens.kind(last + 1) == Kind.MIXED
                        || tokens.kind(last + 1) == Kind.NUMBER && words.is(tokens, last, "mark"))
                && !tokens.is(last + 1, "by")
                && !tokens.is(last + 1, "durch")
                && !(tokens.gap(last + 1) == Gap.LINE && marks.at(last + 1, end).isPresent())
                && words.status(tokens, last + 1).isEmpty()
                && !inTime[last + 1]
                && !words.is(tokens, last + 1, "was")
                && !words.is(tokens, last + 1, "stems")
                && !words.is(tokens, last + 1, "have")
                && !words.is(tokens, last + 1, "modal")
                && (last == from || !words.is(tokens, last + 1, "clause"))) {
            last++;
            person |= inPerson[last];
        }
        while (last > from && (words.is(tokens, last, "place") || words.part("article", tokens, last))) {
            last--; // `under the sink on` Saturday, `on the` Sunday
        }
        if (prose.language() == Language.GERMAN) {
            last = noun(from, last);
        }
        // `from Det. Sand`: of whom it was had is no place
        boolean rank = tokens.is(last + 1, '.') && last == from + 1 && tokens.length(last) < 5;
        boolean author = (person || rank) && !collected && tokens.is(from, "from");
        boolean it = last == from + 1 && words.is(tokens, last, "it");
        return last > from && !author && !it ? Optional.of(Wording.of(tokens, from, last)) : Optional.empty();
    }

    /// In German the place stands before the participle that ends the clause.
    private Optional<String> beforeVerb(Item item, int end) {
        int verb = item.last() + 1;
        while (verb < end && !collected(verb) && !tokens.is(verb, ';')) {
            verb++;
        }
        if (verb >= end || !collected(verb)) {
            return Optional.empty();
        }
        for (int i = verb - 1; i > item.last() && verb - i <= LONGEST; i--) {
            if (inTime[i] || inPerson[i] || tokens.kind(i) != Kind.WORD) {
                return Optional.empty();
            }
            if (words.is(tokens, i, "place") && !tokens.is(i, "vom") && i < verb - 1) {
                return german(i, verb - 1);
            }
        }
        return Optional.empty();
    }

    /// `Im Keller fand POM Kerber einen Hammer`, `stellte er in der Küche ein Messer sicher`, `Auf dem Teppich wurden
    /// drei
    /// Blutspuren gesichert`.
    private Optional<String> inFront(Item item, int end) {
        boolean found = !SplitVerbs.of(Language.GERMAN)
                .in(tokens, Math.max(0, item.first() - WORDS), end)
                .isEmpty();
        for (int i = Math.max(0, item.first() - WORDS); i < end && !found; i++) {
            found = collected(i);
        }
        int last = item.first() - 1;
        int counted = last - 1;
        boolean before = last > 0
                && (words.part("article", tokens, last)
                        || !words.is(tokens, last, "was") && words.is(tokens, counted, "was"));
        last = before ? last - 1 : last;
        while (last > 0
                && (inTime[last] || inPerson[last] || rank(last) || inTime[last + 1] && tokens.is(last, "am"))) {
            last--;
        }
        last = last > 0 && (words.is(tokens, last, "was") || collected(last)) ? last - 1 : last;
        for (int i = last;
                found
                        && i >= 0
                        && last - i < LONGEST
                        && prose.sentences().of(i) == prose.sentences().of(last);
                i--) {
            if (inTime[i] || inPerson[i] || tokens.kind(i) != Kind.WORD) {
                return Optional.empty();
            }
            if (words.is(tokens, i, "place") && !tokens.is(i, "vom") && i < last) {
                return german(i, last);
            }
        }
        return Optional.empty();
    }

    private Optional<String> german(int from, int to) {
        int last = noun(from, to);
        return last > from ? Optional.of(Wording.of(tokens, from, last)) : Optional.empty();
    }

    /// The last noun of a German place, behind which only small words stand (`im Zimmer ferner`); -1 where the words
    /// are no place: where something was moved to (`in das Haus`, `in den Oberschenkel`), or a turn
    /// (`in Augenschein`).
    private int noun(int from, int to) {
        boolean into = tokens.is(from, "ins")
                || tokens.is(from + 1, "das")
                || tokens.is(from + 1, "die") && !tokens.is(from, "am") && !tokens.is(from, "im");
        int last = to;
        while (last > from && !tokens.capitalised(last) && tokens.kind(last) == Kind.WORD) {
            last--;
        }
        int noun = from + 1;
        while (noun < last && !tokens.capitalised(noun)) {
            noun++;
        }
        boolean accusative =
                tokens.is(from + 1, "den") && noun <= last && !tokens.text(noun).endsWith("n");
        return last == from || into || accusative || words.part("turn", tokens, noun) ? -1 : last;
    }

    /// `POM`, `KHK`.
    private boolean rank(int token) {
        return tokens.allCapitals(token) && tokens.length(token) <= 4;
    }

    private boolean collected(int token) {
        return words.status(tokens, token).filter(s -> s == Status.COLLECTED).isPresent();
    }
}
