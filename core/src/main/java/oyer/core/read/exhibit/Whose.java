package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Whose step it is: which item of a sentence a word of what became of it is said of. In the passive or behind a noun
/// the subject on its left, across what only tells where it was; before an item its object.
final class Whose {

    private static final int FARTHEST = 14;

    /// Tokens from a thing to the one that it was on: `a swab from the rim of a glass`.
    private static final int PLACED = 6;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final ItemFinder finder;
    private final Voice voice;
    private final boolean german;
    private final int farthest;

    Whose(Prose prose, EvidenceWords words, ItemFinder finder, Voice voice) {
        this.tokens = prose.tokens();
        this.words = words;
        this.finder = finder;
        this.voice = voice;
        this.german = prose.language() == Language.GERMAN;
        this.farthest = german ? 2 * FARTHEST : FARTHEST;
    }

    /// German: `fand POM Kerber am 15. März einen Hammer`: what a verb is said of stands behind it, else in front.
    int object(List<Item> items, int verb) {
        int right = -1;
        for (int i = items.size() - 1; i >= 0; i--) {
            right = items.get(i).first() > verb ? i : right;
        }
        for (int t = verb + 1; right >= 0 && t < items.get(right).first(); t++) {
            if (tokens.is(t, ';') || words.is(tokens, t, "clause")) {
                right = -1;
            }
        }
        return right >= 0 ? right : left(items, verb);
    }

    /// `Ein Kalender, den die Polizei beschlagnahmte, ist fort`: a verb that ends a relative clause tells of what
    /// stands before it.
    int told(List<Item> items, int verb, int first) {
        boolean aux = words.is(tokens, verb + 1, "was") || words.is(tokens, verb + 1, "have");
        int last = aux ? verb + 1 : verb;
        boolean closes = tokens.is(last + 1, ',') || tokens.is(last + 1, '.');
        for (int t = verb - 1; closes && t > first; t--) {
            boolean relative = tokens.is(t, "den") || tokens.is(t, "die") || tokens.is(t, "das");
            if (tokens.is(t - 1, ',') && relative) {
                int comma = t - 1;
                int of = nearest(items, comma);
                return of >= 0 && comma - items.get(of).last() <= PLACED ? of : object(items, verb);
            }
        }
        return object(items, verb);
    }

    /// `Der Bericht, den der Beauftragte vorgelegt hat, fehlt`: a participle that ends such a clause with its
    /// auxiliary.
    boolean relative(List<Item> items, int verb, int first) {
        boolean aux = words.is(tokens, verb + 1, "was") || words.is(tokens, verb + 1, "have");
        boolean closes = aux && (tokens.is(verb + 2, ',') || tokens.is(verb + 2, '.'));
        for (int t = verb - 1; closes && t > first; t--) {
            if (tokens.is(t - 1, ',') && (tokens.is(t, "den") || tokens.is(t, "die") || tokens.is(t, "das"))) {
                int of = nearest(items, t - 1);
                return of >= 0 && t - 1 - items.get(of).last() <= PLACED;
            }
        }
        return false;
    }

    int owner(List<Item> items, int token, boolean passive, int first) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() <= token && token <= items.get(i).last()) {
                return i;
            }
        }
        int placed = foundIn(items, token);
        if (placed >= 0) {
            return placed;
        }
        int at = nearest(items, token);
        // `the bullet from the revolver found in the shed`: the revolver was found there
        if (!passive
                && at > 0
                && items.get(at).last() == token - 1
                && inPlace(items.get(at))
                && words.is(tokens, token + 1, "place")
                && tokens.is(token, "found")) {
            return at;
        }
        int right = right(items, token);
        if (!passive
                && right >= 0
                && items.get(right).first() - token <= 3
                && !tokens.is(token + 1, "from")
                && !commaBetween(token, items.get(right))) {
            return right;
        }
        int content = content(items, token, passive);
        if (content >= 0) {
            return content;
        }
        int left = left(items, token);
        if (left >= 0) {
            return left;
        }
        return passive || right < 0 || commaBetween(token, items.get(right)) ? -1 : right;
    }

    /// `a print, found on a glass`, `the fibres found in the boot`: the thing in front, and not where it was.
    private int foundIn(List<Item> items, int token) {
        int before = tokens.is(token - 1, ',') ? token - 2 : token - 1;
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).last() == before && items.get(i + 1).first() > token && inPlace(items.get(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /// `we received from the property room an envelope, said to hold Item 3`: what was received is in it.
    private int content(List<Item> items, int token, boolean passive) {
        boolean received = !passive
                && words.status(tokens, token)
                        .filter(s -> s == Status.TRANSFERRED)
                        .isPresent();
        for (int i = 0; received && i < items.size(); i++) {
            if (items.get(i).first() > token && items.get(i).first() - token <= 2 * FARTHEST) {
                for (int t = token + 1; t < items.get(i).first(); t++) {
                    if (words.is(tokens, t, "holding")) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private boolean commaBetween(int token, Item item) {
        for (int i = token + 1; i < item.first(); i++) {
            if (tokens.is(i, ',') || tokens.is(i, ';') || words.is(tokens, i, "clause")) {
                return true;
            }
        }
        return false;
    }

    int right(List<Item> items, int token) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() > token) {
                return items.get(i).first() - token <= farthest ? i : -1;
            }
        }
        return -1;
    }

    /// Whether a word stands in a clause about the thing in front: `a boot which I took up`, `the knife he threw away`.
    boolean described(List<Item> items, int token) {
        int at = nearest(items, token);
        for (int t = at < 0 ? token : items.get(at).last() + 1; t < token; t++) {
            if (relative(t) || tokens.is(t, "whom")) {
                return token - items.get(at).last() <= PLACED;
            }
        }
        return false;
    }

    /// The last item in front of a token, or -1.
    private static int nearest(List<Item> items, int token) {
        int at = -1;
        for (int i = 0; i < items.size() && items.get(i).last() < token; i++) {
            at = i;
        }
        return at;
    }

    /// The subject on the left: the nearest item of the clause, or the one that it only tells the place or
    /// the whole of (`the print on the glass was lost`).
    int left(List<Item> items, int token) {
        int at = nearest(items, token);
        // `Of 23 hairs collected from the rug, 9 were examined`: what stands between tells of the whole in front
        for (int i = at; i > 0 && cut(items.get(at).last(), token); i--) {
            if (fronted(items.get(i - 1)) && !cut(pastComma(items.get(at).last(), token), token)) {
                return i - 1;
            }
        }
        // `the boots are gone; according to a note they were destroyed`
        if (at > 0
                && items.get(at).type() == Type.DOCUMENT
                && voice.subject(token, items.get(at).last())) {
            return at - 1;
        }
        int subject = at;
        while (subject > 0
                && inPlace(items.get(subject))
                && items.get(subject).first() - items.get(subject - 1).last()
                        <= (relative(items.get(subject - 1).last() + 1) ? 2 * PLACED : PLACED)
                && !cut(items.get(subject - 1).last(), items.get(subject).first())) {
            subject--;
        }
        if (at < 0
                || token - items.get(at).last() > farthest
                || items.get(at).type() == Type.DOCUMENT
                        && voice.pronoun(token, items.get(at).last())
                || cut(
                        fronted(items.get(at))
                                        || apposed(items.get(at))
                                        || apposed(items.get(subject), items.get(at))
                                        || appositive(items, at)
                                ? pastComma(items.get(at).last(), token)
                                : items.get(at).last(),
                        token)) {
            return -1;
        }
        return subject;
    }

    /// `Item 9, a brass lantern, was found`, `the butts, Item 4, gave no result`: one of both stands between two
    /// commas.
    private boolean apposed(Item item) {
        if (item.mark().isEmpty() || !tokens.is(item.last() + 1, ',')) {
            return false;
        }
        for (int i = item.first(); i < item.last(); i++) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /// `Item 4, a swab from the rim of a glass, was examined`: the description goes on to where it was.
    private boolean apposed(Item item, Item place) {
        return item != place && item.mark().isPresent() && tokens.is(place.last() + 1, ',');
    }

    /// `the murder weapon, a .32 pistol, has vanished`: the thing once more between two commas.
    private boolean appositive(List<Item> items, int at) {
        int article = items.get(at).first() - 1;
        return at > 0
                && tokens.is(items.get(at).last() + 1, ',')
                && words.part("article", tokens, article)
                && tokens.is(article - 1, ',')
                && article - 1 - items.get(at - 1).last() <= 2;
    }

    /// `Of 18 hairs collected, 11 were compared`: the whole stands in front, and a comma parts it from its parts.
    private boolean fronted(Item item) {
        for (int i = item.first() - 1; i >= Math.max(0, item.first() - 4); i--) {
            if (words.is(tokens, i, "of") || tokens.is(i, "from") || tokens.is(i, "von")) {
                return tokens.capitalised(i);
            }
        }
        return false;
    }

    /// The first comma, or the last of several that hold no more than a description: `, size 10, was taken`.
    private int pastComma(int from, int to) {
        int first = from;
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, ',')) {
                first = first == from ? i : first;
                if (words.is(tokens, i + 1, "was") || words.is(tokens, i + 1, "have")) {
                    return i;
                }
            } else if (words.is(tokens, i, "clause")
                    || words.is(tokens, i, "was")
                    || words.status(tokens, i).isPresent()) {
                return first;
            }
        }
        return first;
    }

    private boolean inPlace(Item item) {
        for (int i = item.first() - 1; i >= Math.max(0, item.first() - 3); i--) {
            boolean genitive = german && i == item.first() - 1 && (tokens.is(i, "des") || tokens.is(i, "der"));
            if (genitive
                    || words.is(tokens, i, "place")
                    || words.is(tokens, i, "of")
                    || words.part("about", tokens, i)) {
                return true;
            }
            if (!words.is(tokens, i, "stop")) {
                return false;
            }
        }
        return false;
    }

    /// Whether a new main clause begins between two places. A relative clause does not count: it is about the
    /// noun.
    private boolean cut(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int past = tokens.is(i, ',') ? inserted(i, to) : -1;
            if (past > i) {
                i = past;
            } else if (tokens.is(i, ';')
                    || tokens.is(i, ',')
                            && !finder.dated(i)
                            && !relative(i + 1)
                            && !referring(i + 1, to)
                            && !(i + 1 < to && tokens.is(i + 1, "in"))
                    || words.is(tokens, i, "clause") && !relative(i) && !coordinated(i, to)) {
                return true;
            }
        }
        return false;
    }

    /// `das Messer, das im Schuppen gefunden wurde`, `da sie nicht auffindbar ist`: it goes on about the thing in
    /// front.
    private boolean referring(int token, int verb) {
        boolean which = tokens.is(token, "die") || tokens.is(token, "das") || tokens.is(token, "der");
        boolean why = (tokens.is(token, "da") || tokens.is(token, "weil")) && words.is(tokens, token + 1, "it");
        return german && words.is(tokens, verb + 1, "was") && (which && finder.plain(token + 1) || why);
    }

    /// The comma that ends a clause about the thing in front: `Die Splitter, auf die sich die Anklage stützte, hat das
    /// Gericht nicht verwertet`; -1 where none begins at this one.
    private int inserted(int comma, int to) {
        if (!german) {
            for (int i = comma + 2; relative(comma + 1) && i < to; i++) {
                if (tokens.is(i, ',')) {
                    return i;
                }
            }
            return -1;
        }
        boolean article = articled(comma + 1) || words.is(tokens, comma + 1, "place") && articled(comma + 2);
        boolean open = tokens.is(comma + 1, "welche") || tokens.is(comma + 1, "welcher") || tokens.is(comma + 1, "wie");
        for (int i = comma + 2; (article || open) && i < to; i++) {
            if (tokens.is(i, ',')) {
                return i;
            }
        }
        return -1;
    }

    private boolean articled(int token) {
        return tokens.is(token, "die")
                || tokens.is(token, "das")
                || tokens.is(token, "der")
                || tokens.is(token, "den")
                || tokens.is(token, "dem")
                || tokens.is(token, "deren")
                || tokens.is(token, "dessen");
    }

    private boolean relative(int token) {
        return tokens.is(token, "which") || tokens.is(token, "that") || tokens.is(token, "who");
    }

    /// `was seized and tested`: the same subject goes on.
    private boolean coordinated(int token, int to) {
        boolean goesOn = german
                && tokens.is(token, "und")
                && (tokens.is(token + 1, "am")
                        || words.is(tokens, token + 1, "place")
                        || words.is(tokens, token + 1, "adverb"));
        return goesOn
                || (tokens.is(token, "and") || tokens.is(token, "but") || tokens.is(token, "und")) && to - token <= 3;
    }
}
