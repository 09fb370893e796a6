package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Finds the noun phrases of evidence in a sentence: an evidence noun and the words before it that describe it.
final class ItemFinder {

    private static final int LONGEST = 6;
    private static final int PLACE_WORDS = 8;

    private final Prose prose;
    private final EvidenceWords words;
    private final boolean[] inPerson;

    ItemFinder(Prose prose, EvidenceWords words, List<Mention> mentions) {
        this.prose = prose;
        this.words = words;
        this.inPerson = new boolean[prose.tokens().size()];
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME && mention.kind() != EntityKind.ORGANISATION) {
                int from = prose.tokens().at(mention.passage().start());
                for (int t = from;
                        t < inPerson.length
                                && prose.tokens().start(t) < mention.passage().end();
                        t++) {
                    inPerson[t] = true;
                }
            }
        }
    }

    List<Item> in(int first, int end) {
        Tokens tokens = prose.tokens();
        List<Item> items = new ArrayList<>();
        int from = first;
        for (int i = first; i < end; i++) {
            Optional<Type> type = words.head(tokens, i);
            if (type.isEmpty() || inPerson[i]) {
                marked(i, end).ifPresent(items::add);
                continue;
            }
            int head = i;
            // of `blood samples`, `DNA analysis` the last noun is the head, the first says what kind
            Type kind = type.get();
            while (head + 1 < end
                    && tokens.gap(head + 1) == Gap.SPACE
                    && words.head(tokens, head + 1).isPresent()) {
                Type next = words.head(tokens, ++head).orElseThrow();
                kind = kind == Type.OTHER ? next : kind;
            }
            int start = describedFrom(i, from);
            boolean absent = start > first && words.is(tokens, start - 1, "no");
            if (!isFigurative(start, head, end)) {
                Optional<Integer> mark = markAfter(head, end);
                int last = mark.orElse(head);
                items.add(new Item(
                        start,
                        head,
                        last,
                        kind,
                        mark.map(m -> tokens.characters().substring(tokens.start(head(m)), tokens.end(m))),
                        absent));
            }
            i = head;
            from = head + 1;
        }
        return items;
    }

    /// The token where a mark that ends at `last` begins: `Exhibit 12` is two words, `6K` one.
    private int head(int last) {
        return words.is(prose.tokens(), last - 1, "mark") ? last - 1 : last;
    }

    /// `Exhibit 12`, `item 6K`, `Asservat 14` on their own.
    private Optional<Item> marked(int token, int end) {
        Tokens tokens = prose.tokens();
        if (!words.is(tokens, token, "mark") || token + 1 >= end || !isMark(token + 1)) {
            return Optional.empty();
        }
        String mark = tokens.characters().substring(tokens.start(token), tokens.end(token + 1));
        return Optional.of(new Item(token, token, token + 1, Type.OTHER, Optional.of(mark), false));
    }

    private Optional<Integer> markAfter(int head, int end) {
        Tokens tokens = prose.tokens();
        int next = head + 1;
        if (next < end && (tokens.is(next, '(') || tokens.is(next, ','))) {
            next++;
        }
        return next + 1 < end && words.is(tokens, next, "mark") && isMark(next + 1)
                ? Optional.of(next + 1)
                : Optional.empty();
    }

    private boolean isMark(int token) {
        Tokens tokens = prose.tokens();
        return tokens.kind(token) == Kind.NUMBER && tokens.length(token) < 6
                || tokens.kind(token) == Kind.MIXED && tokens.length(token) < 8
                || tokens.kind(token) == Kind.WORD && tokens.length(token) == 1 && tokens.capitalised(token);
    }

    /// Goes left over the words that describe the noun, to the one that cannot belong to it.
    private int describedFrom(int head, int from) {
        Tokens tokens = prose.tokens();
        int first = head;
        while (first > from
                && head - first < LONGEST
                && tokens.gap(first) == Gap.SPACE
                && tokens.kind(first - 1) == Kind.WORD
                && !inPerson[first - 1]
                && !words.is(tokens, first - 1, "stop")
                && !words.is(tokens, first - 1, "clause")
                && !words.is(tokens, first - 1, "no")
                && !words.is(tokens, first - 1, "not")
                && !words.is(tokens, first - 1, "was")
                && !words.is(tokens, first - 1, "place")) {
            first--;
        }
        return first;
    }

    /// A vague noun (`glass`, `letter`, `car`) counts only where the sentence treats it as evidence.
    private boolean isFigurative(int start, int head, int end) {
        Tokens tokens = prose.tokens();
        if (!isVague(head)) {
            return false;
        }
        int from = prose.sentences().first(prose.sentences().of(head));
        for (int i = from; i < end; i++) {
            if ((i < start || i > head) && (words.status(tokens, i).isPresent() || words.is(tokens, i, "trace"))
                    || i >= start && i < head && words.status(tokens, i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isVague(int head) {
        return words.head(prose.tokens(), head).orElse(Type.OTHER) == Type.OTHER;
    }

    /// Where it was found, as the text says: `found on a glass at the scene`.
    Optional<String> foundAt(Item item, int end) {
        Tokens tokens = prose.tokens();
        for (int i = item.last() + 1; i < Math.min(end, item.last() + PLACE_WORDS); i++) {
            boolean found = words.is(tokens, i, "place") && (i == item.last() + 1 || isFinding(i - 1));
            if (found) {
                int last = i;
                while (last + 1 < end
                        && last - i < PLACE_WORDS
                        && (tokens.kind(last + 1) == Kind.WORD || tokens.kind(last + 1) == Kind.MIXED)
                        && words.status(tokens, last + 1).isEmpty()
                        && (last == i || !words.is(tokens, last + 1, "clause"))) {
                    last++;
                }
                return last > i
                        ? Optional.of(tokens.characters().substring(tokens.start(i), tokens.end(last)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isFinding(int token) {
        return words.status(prose.tokens(), token)
                .filter(s -> s == oyer.core.casefile.ExhibitReading.Status.COLLECTED)
                .isPresent();
    }
}
