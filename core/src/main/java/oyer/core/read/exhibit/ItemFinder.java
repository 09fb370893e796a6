package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Finds the noun phrases of evidence in a sentence: an evidence noun and the words before it that describe it.
final class ItemFinder {

    private static final int LONGEST = 6;
    private static final int PLACE_WORDS = 8;

    private final Prose prose;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final boolean[] inPerson;
    private final boolean[] inTime;

    ItemFinder(Prose prose, EvidenceWords words, List<Mention> mentions, List<TimeReading> times) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.marks = new Marks(tokens, words);
        this.inPerson = new boolean[tokens.size()];
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME && mention.kind() != EntityKind.ORGANISATION) {
                mark(inPerson, mention.passage());
            }
        }
        this.inTime = new boolean[tokens.size()];
        times.forEach(time -> mark(inTime, time.passage()));
    }

    private void mark(boolean[] covered, Passage passage) {
        for (int t = tokens.at(passage.start()); t < covered.length && tokens.start(t) < passage.end(); t++) {
            covered[t] = true;
        }
    }

    List<Item> in(int first, int end) {
        List<Item> items = new ArrayList<>();
        int from = first;
        for (int i = first; i < end; i++) {
            Optional<Item> marked = marks.standing(i, end);
            if (marked.isPresent()) {
                items.add(explained(marked.get(), end));
                i = items.getLast().last();
                from = i + 1;
                continue;
            }
            Optional<EvidenceWords.Head> head = words.head(tokens, i);
            if (head.isEmpty() || inPerson[i] || soughtFor(i, first)) {
                continue;
            }
            int last = i;
            // of `blood samples`, `cash box` the last noun is the head
            while (last + 1 < end
                    && tokens.gap(last + 1) == Gap.SPACE
                    && !inPerson[last + 1]
                    && words.head(tokens, last + 1).isPresent()
                    && marks.standing(last + 1, end).isEmpty()) {
                last++;
            }
            int start = describedFrom(i, from);
            EvidenceWords.Head noun = words.head(tokens, last).orElseThrow();
            boolean absent = start > first && words.is(tokens, start - 1, "no");
            if (absent || !noun.vague() || treated(start, last, first, end)) {
                Optional<Marks.Mark> mark = marks.after(last, end);
                items.add(new Item(
                        start,
                        last,
                        mark.map(Marks.Mark::last).orElse(last),
                        kind(start, last, noun.type()),
                        mark.map(m -> m.words(tokens)),
                        absent));
            }
            i = last;
            from = last + 1;
        }
        return items;
    }

    /// A mark with the thing behind it is one item: `Item 7, a torn glove`, `Exhibit 12 (a knife)`.
    private Item explained(Item mark, int end) {
        int from = mark.last() + 1;
        if (from >= end || "(,:-\u2013".indexOf(tokens.first(from)) < 0) {
            return mark;
        }
        boolean article = from + 1 < end && isArticle(from + 1);
        if (!article && tokens.is(from, ',')) {
            return mark;
        }
        int head = -1;
        for (int i = from + (article ? 2 : 1); i < end && i - from <= LONGEST + 1; i++) {
            boolean plain = tokens.kind(i) == Kind.WORD && !small(i) && !inPerson[i] && tokens.gap(i) != Gap.BLOCK;
            if (!plain || i > from + 1 && tokens.gap(i) == Gap.NONE) {
                break;
            }
            if (words.head(tokens, i).isPresent()) {
                head = i;
            } else if (head >= 0) {
                break;
            }
        }
        if (head < 0) {
            return mark;
        }
        Type type = kind(from + 1, head, words.head(tokens, head).orElseThrow().type());
        return new Item(mark.first(), head, head, type, mark.mark(), false);
    }

    private boolean isArticle(int token) {
        return tokens.is(token, "a")
                || tokens.is(token, "an")
                || tokens.is(token, "the")
                || tokens.is(token, "one")
                || tokens.is(token, "ein")
                || tokens.is(token, "eine")
                || tokens.is(token, "der")
                || tokens.is(token, "die")
                || tokens.is(token, "das");
    }

    /// What a thing is tested for is no thing: `tested for DNA`, `auf Blut untersucht`.
    private boolean soughtFor(int head, int first) {
        boolean german = prose.language() == Language.GERMAN;
        if (head <= first || !tokens.is(head - 1, german ? "auf" : "for")) {
            return false;
        }
        int verb = german ? head + 1 : head - 2;
        return verb >= first
                && verb < tokens.size()
                && words.status(tokens, verb)
                        .filter(s -> s == Status.TESTED || s == Status.RETESTED)
                        .isPresent();
    }

    /// A word before the noun may tell its kind better than the noun does.
    private Type kind(int start, int head, Type type) {
        for (int i = head - 1; i >= start; i--) {
            Optional<Type> better = words.kind(tokens, i);
            if (better.isPresent() && better.get() != Type.OTHER && type != Type.TESTIMONY) {
                return better.get();
            }
        }
        return type;
    }

    /// Goes left over the words that describe the noun, to the one that cannot belong to it.
    private int describedFrom(int head, int from) {
        int first = head;
        while (first > from
                && head - first < LONGEST
                && (tokens.gap(first) == Gap.SPACE || tokens.gap(first) == Gap.LINE)
                && tokens.kind(first - 1) == Kind.WORD
                && !inPerson[first - 1]
                && !small(first - 1)
                && !acts(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean small(int token) {
        return words.is(tokens, token, "stop")
                || words.is(tokens, token, "clause")
                || words.is(tokens, token, "no")
                || words.is(tokens, token, "not")
                || words.is(tokens, token, "was")
                || words.is(tokens, token, "modal")
                || words.is(tokens, token, "have")
                || words.is(tokens, token, "of")
                || words.is(tokens, token, "adverb")
                || words.is(tokens, token, "him")
                || words.is(tokens, token, "it")
                || words.is(tokens, token, "place");
    }

    /// A verb before the noun with its subject before it: `police found blood`, not `the found blood`.
    private boolean acts(int token) {
        Optional<Status> status = words.status(tokens, token);
        return status.isPresent()
                && token > 0
                && tokens.gap(token) == Gap.SPACE
                && tokens.kind(token - 1) == Kind.WORD
                && (tokens.capitalised(token - 1) && !small(token - 1)
                        || status.get() == Status.COLLECTED
                        || status.get() == Status.DISCREDITED && !tokens.capitalised(token) && !article(token - 1));
    }

    private boolean article(int token) {
        return tokens.is(token, "the") || tokens.is(token, "a") || tokens.is(token, "an") || tokens.length(token) < 4;
    }

    /// Whether the sentence treats a vague noun (`glass`, `letter`, `car`) as evidence: by a word of what became of it,
    /// or of the crime, within reach.
    private boolean treated(int start, int head, int first, int end) {
        for (int i = Math.max(first, start - 12); i < Math.min(end, head + 12); i++) {
            boolean inside = i >= start && i <= head;
            if (words.status(tokens, i).filter(s -> s != Status.EXCLUDED).isPresent() && !inPerson[i]
                    || words.is(tokens, i, "trace")
                    || !inside && words.head(tokens, i).filter(h -> !h.vague()).isPresent()
                    || inside
                            && i < head
                            && words.kind(tokens, i)
                                    .filter(k -> k != Type.OTHER)
                                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// Where it was found, as the text says: `found on a glass at the scene`.
    Optional<String> foundAt(Item item, int end) {
        for (int i = item.last() + 1; i < Math.min(end, item.last() + PLACE_WORDS); i++) {
            if (words.is(tokens, i, "place") && (i == item.last() + 1 || collected(i - 1) || inTime[i - 1])) {
                int last = i;
                while (last + 1 < end
                        && last - i < PLACE_WORDS
                        && (tokens.kind(last + 1) == Kind.WORD || tokens.kind(last + 1) == Kind.MIXED)
                        && words.status(tokens, last + 1).isEmpty()
                        && !inTime[last + 1]
                        && !words.is(tokens, last + 1, "was")
                        && (last == i || !words.is(tokens, last + 1, "clause"))) {
                    last++;
                }
                while (last > i && words.is(tokens, last, "place")) {
                    last--; // `under the sink on` Saturday
                }
                if (last > i) {
                    return Optional.of(tokens.characters().substring(tokens.start(i), tokens.end(last)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean collected(int token) {
        return words.status(tokens, token).filter(s -> s == Status.COLLECTED).isPresent();
    }

    /// Whether a token is part of a person's or place's name.
    boolean inName(int token) {
        return inPerson[token];
    }

    Prose prose() {
        return prose;
    }
}
