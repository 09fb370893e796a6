package oyer.core.read.exhibit;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The thing that a mark is on, where the text describes it beside the mark: `Item 7, a torn glove`, `a palm print on
/// the window frame (Item 9)`.
final class Described {

    private static final int LONGEST = 6;

    /// Words of a description whose noun no table has, with sign and article.
    private static final int UNKNOWN = 6;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final Cardinals cardinals;
    private final ItemFinder finder;

    Described(Prose prose, EvidenceWords words, Marks marks, ItemFinder finder) {
        this.tokens = prose.tokens();
        this.words = words;
        this.marks = marks;
        this.cardinals = new Cardinals(prose);
        this.finder = finder;
    }

    /// `a palm print on the window frame (Item 9)`: the mark stands behind where it was.
    Optional<Marks.Mark> bracketed(int head, int end) {
        int i = head + 1;
        if (i >= end || !words.is(tokens, i, "place")) {
            return Optional.empty();
        }
        while (i < end
                && i - head <= Places.WORDS
                && tokens.kind(i) == Kind.WORD
                && !words.is(tokens, i, "was")
                && words.status(tokens, i).isEmpty()) {
            i++;
        }
        // `die Spur an der Tür, Asservat 3, konnte`
        char close = tokens.is(i, ',') ? ',' : ')';
        return i + 1 < end && (tokens.is(i, '(') || tokens.is(i, ','))
                ? marks.at(i + 1, end).filter(m -> tokens.is(m.last() + 1, close))
                : Optional.empty();
    }

    /// A mark with the thing behind it is one item: `Item 7, a torn glove`, `Exhibit 12 (a knife)`.
    Item explained(Item mark, int end) {
        int from = mark.last() + 1;
        // a receipt or an order may be of many things
        boolean many = tokens.is(mark.first(), "order") || tokens.is(mark.first() + 1, "receipt");
        if (many || from >= end || "(,:-\u2013".indexOf(tokens.first(from)) < 0) {
            return mark;
        }
        boolean article = from + 1 < end && isArticle(from + 1);
        if (!article && tokens.is(from, ',')) {
            return mark;
        }
        int head = -1;
        int counted = cardinals.at(from + (article ? 2 : 1)).isPresent() ? 1 : 0;
        int several = from + (article ? 2 : 1) + counted;
        // `Item 7, a pair of shears`
        counted += words.part("several", tokens, several) && tokens.is(several + 1, "of") ? 2 : 0;
        for (int i = from + (article ? 2 : 1) + counted; i < end && i - from <= LONGEST + 1; i++) {
            // `a Nike running shoe`: whoever made it is no person
            boolean maker = i == from + 2 && i + 1 < end && !tokens.capitalised(i + 1) && !finder.inName(i + 1);
            boolean plain = tokens.kind(i) == Kind.WORD
                    && !finder.small(i)
                    && (maker || !finder.inName(i))
                    && tokens.gap(i) != Gap.BLOCK;
            if (!plain || i > from + 1 && tokens.gap(i) == Gap.NONE) {
                break;
            }
            if (words.head(tokens, i).isPresent()) {
                head = i;
            } else if (head >= 0) {
                break;
            }
        }
        // `a cigarette butt`: the last word of the description, where it plainly ends
        if (head >= 0
                && head + 2 < end
                && tokens.kind(head + 1) == Kind.WORD
                && tokens.gap(head + 1) == Gap.SPACE
                && !finder.small(head + 1)
                && !finder.inName(head + 1)
                && words.status(tokens, head + 1).isEmpty()
                && ",.;:()".indexOf(tokens.first(head + 2)) >= 0) {
            return new Item(
                    mark.first(),
                    head + 1,
                    head + 1,
                    finder.kind(
                            from + 1,
                            head,
                            words.head(tokens, head).orElseThrow().type()),
                    mark.mark(),
                    false);
        }
        if (head < 0) {
            // what a side offers has its number from the court: `Defendant's 2, the time card, is received`
            boolean offered = tokens.text(mark.first()).endsWith("s") && tokens.is(from + 1, "the");
            int named = article ? unknown(from, end, offered) : -1;
            return named < 0 ? mark : new Item(mark.first(), named, named, Type.OTHER, mark.mark(), false);
        }
        Type type = finder.kind(
                from + 1, head, words.head(tokens, head).orElseThrow().type());
        return new Item(mark.first(), head, head, type, mark.mark(), false);
    }

    /// The last word of a short description of a thing that no table knows: `Item 9, a brass lantern, ...`. Only
    /// with an indefinite article, and only where the description plainly ends.
    private int unknown(int from, int end, boolean offered) {
        boolean indefinite = offered
                || tokens.is(from + 1, "a")
                || tokens.is(from + 1, "an")
                || tokens.is(from + 1, "one")
                || tokens.is(from + 1, "ein")
                || tokens.is(from + 1, "eine");
        int i = from + 2;
        while (i < end
                && i - from <= UNKNOWN
                && tokens.kind(i) == Kind.WORD
                && !finder.small(i)
                && !finder.inName(i)
                && tokens.gap(i) == Gap.SPACE) {
            i++;
        }
        boolean ends = i >= end || ",.;:()".indexOf(tokens.first(i)) >= 0;
        return indefinite && ends && i > from + 2 && i - from <= UNKNOWN ? i - 1 : -1;
    }

    boolean isArticle(int token) {
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

    /// The noun that a sentence says something to be: `That is the letter that I got`, `A. It is a receipt`; -1 when it
    /// says none.
    int saidToBe(int first, int end) {
        boolean label = first + 2 < end && tokens.length(first) == 1 && tokens.is(first + 1, '.');
        int at = label ? first + 2 : first;
        boolean pronoun = at + 3 < end
                && (words.part("points", tokens, at) || words.part("article", tokens, at) && !isA(at))
                && words.is(tokens, at + 1, "was");
        boolean article = pronoun && (isArticle(at + 2) || words.is(tokens, at + 2, "his"));
        for (int i = at + 3; article && i < Math.min(end, at + 3 + LONGEST); i++) {
            if (words.head(tokens, i).isPresent() && words.head(tokens, i + 1).isEmpty()) {
                return i;
            }
            if (tokens.kind(i) != Kind.WORD || finder.small(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isA(int token) {
        return tokens.is(token, "a") || tokens.is(token, "the") || tokens.is(token, "ein") || tokens.is(token, "eine");
    }
}
