package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// What a sentence says became of each item in it. A status word belongs to the item that it stands in; in
/// the passive or behind a noun (`the profile withheld from the jury`) to the subject on its left; before an
/// item to its object. A negation is no silence: `was never tested` is a step of its own.
final class StatusFinder {

    private static final int FARTHEST = 14;

    /// Tokens from a thing to the one that it was on: `a swab from the rim of a glass`.
    private static final int PLACED = 6;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final ItemFinder finder;
    private final Voice voice;
    private final StatusWords meaning;
    private final StatusPhrases phrases;
    private final boolean german;
    private final int farthest;

    /// @param item whose step it is; -1 when the sentence names none and an item said before is meant
    /// @param token the word that says so
    /// @param sure whether it is about an item said before, though no pronoun says so
    record Found(Status status, int item, int token, boolean sure) {
        Found(Status status, int item, int token) {
            this(status, item, token, false);
        }
    }

    StatusFinder(Prose prose, EvidenceWords words, ItemFinder finder) {
        this.tokens = prose.tokens();
        this.words = words;
        this.finder = finder;
        this.voice = new Voice(prose, words);
        this.meaning = new StatusWords(tokens, words);
        this.german = prose.language() == Language.GERMAN;
        this.phrases = new StatusPhrases(tokens, words, voice, this, SplitVerbs.of(prose.language()));
        this.farthest = german ? 2 * FARTHEST : FARTHEST;
    }

    /// `was never sent to the laboratory`.
    boolean toLaboratory(int token, int end) {
        return meaning.toLaboratory(token, end);
    }

    List<Found> in(List<Item> items, int first, int end) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).absent() && lacking(items.get(i), end)) {
                found.add(new Found(Status.ABSENT, i, items.get(i).first() - 1));
            }
        }
        for (int i = first; i < end; i++) {
            Optional<Status> said = words.status(tokens, i);
            // what is `found to be` something is a finding, and nothing was found
            boolean finding = tokens.is(i, "found") && tokens.is(i + 1, "to") || phrases.outcome(i, end);
            boolean finite = words.part("finite", tokens, i);
            if (said.isEmpty() || finding || finder.inName(i) || finite && tookPlace(i, end)) {
                continue;
            }
            int verb = i;
            // `tested it` is about the item said before, as `was tested` is; `found her` is about nobody's item
            boolean passive = voice.passive(i, first) || words.is(tokens, i + 1, "it") && !tokens.is(i + 1, "this");
            if (!passive && person(i + 1, items)) {
                continue;
            }
            int owner = group(said.get(), items, finite ? object(items, i) : owner(items, i, passive, first));
            boolean inside = owner >= 0
                    && items.get(owner).first() <= i
                    && i <= items.get(owner).head();
            boolean denied = denied(i, first, items, owner) || finite && deniedBehind(i, end);
            // `no weapon other than the hammer was produced` is not about the hammer
            if (owner >= 0
                    && (tokens.is(items.get(owner).first() - 1, "than")
                            || tokens.is(items.get(owner).first() - 2, "than"))) {
                continue;
            }
            if (owner >= 0
                    && tokens.is(i, "identified")
                    && !compared(items.get(owner).type())) {
                continue;
            }
            meaning.of(said.get(), i, end, passive, inside, denied, owner, items)
                    .filter(s -> owner < 0 || !items.get(owner).absent())
                    .filter(s -> found.stream().noneMatch(f -> f.item() == owner && f.status() == s))
                    .ifPresent(s -> shared(s, items, owner, verb, found));
        }
        phrases.in(items, first, end, found);
        return found;
    }

    /// `Am 3. Mai fand die Anhörung statt`.
    private boolean tookPlace(int verb, int end) {
        for (int t = verb + 1; t < end && !tokens.is(t, ';'); t++) {
            if (tokens.is(t, "statt")) {
                return true;
            }
        }
        return false;
    }

    /// German: `fand POM Kerber am 15. März einen Hammer`: what a verb is said of stands behind it, else in front.
    private int object(List<Item> items, int verb) {
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

    /// `fand das Messer nicht`.
    private boolean deniedBehind(int verb, int end) {
        for (int t = verb + 1; t < end && !tokens.is(t, ',') && !tokens.is(t, ';') && !tokens.is(t, "und"); t++) {
            if (words.is(tokens, t, "not")) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody is meant: `her` before an item is whose it is.
    private boolean person(int token, List<Item> items) {
        boolean pronoun =
                words.is(tokens, token, "him") || words.is(tokens, token, "his") || words.is(tokens, token, "somebody");
        return pronoun && items.stream().noneMatch(i -> i.first() > token && i.first() - token <= 2);
    }

    /// Of what a test gave, the step is the samples': `of the 15 swabs tested, 9 gave a usable profile`.
    int group(Status status, List<Item> items, int owner) {
        boolean came = status == Status.USABLE || status == Status.INCONCLUSIVE;
        for (int i = 0; came && i < owner; i++) {
            boolean outcome = tokens.is(items.get(owner).head(), "profile")
                    || tokens.is(items.get(owner).head(), "profiles")
                    || tokens.is(items.get(owner).head(), "Profil");
            if (outcome && items.get(i).type() == Type.BIOLOGICAL) {
                return i;
            }
        }
        return owner;
    }

    /// Whether whose a thing is can be told by comparing.
    private static boolean compared(Type type) {
        return switch (type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, OTHER, WEAPON -> true;
            case DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
        };
    }

    /// `Knife, boots and bag were released`: of every item of the list.
    void shared(Status status, List<Item> items, int owner, int token, List<Found> found) {
        found.add(new Found(status, owner, token));
        // `Enclosed are (1) the report; (2) photographs`: of each
        for (int i = owner + 1; tokens.is(token, "enclosed") && owner >= 0 && i < items.size(); i++) {
            if (token < items.get(owner).first()
                    && semicolon(items.get(i - 1).last(), items.get(i).first())) {
                found.add(new Found(status, i, token));
            }
        }
        // `received the swabs (Item 2), the crowbar (Item 1) and the glass (Item 3)`
        boolean ahead = owner >= 0
                && !tokens.is(token, "enclosed")
                && token < items.get(owner).first();
        for (int i = owner + 1; ahead && i < items.size() && listed(items.get(i - 1), items.get(i)); i++) {
            int next = tokens.is(items.get(i).last() + 1, ')')
                    ? items.get(i).last() + 2
                    : items.get(i).last() + 1;
            if (words.is(tokens, next, "was") || !joined(items.get(i - 1), items.get(i))) {
                break;
            }
            found.add(new Found(status, i, token));
        }
        boolean behind = owner >= 0 && items.get(owner).last() < token;
        for (int i = owner; behind && i > 0 && listed(items.get(i - 1), items.get(i)); i--) {
            found.add(new Found(status, i - 1, token));
        }
    }

    private boolean semicolon(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /// Of `three swabs of blood` the blood is none of its own.
    private boolean joined(Item one, Item next) {
        for (int i = one.last() + 1; i < next.first(); i++) {
            if (tokens.is(i, ',') || tokens.is(i, "and") || tokens.is(i, "und")) {
                return true;
            }
        }
        return one.first() == next.first();
    }

    private boolean listed(Item one, Item next) {
        if (one.first() == next.first()) {
            return true; // of `Items 1 through 4` each
        }
        for (int i = one.last() + 1; i < next.first(); i++) {
            boolean whose = words.is(tokens, i, "of") || finder.inName(i);
            if (!whose
                    && !tokens.is(i, ',')
                    && !tokens.is(i, ')')
                    && !tokens.is(i, "and")
                    && !tokens.is(i, "und")
                    && !tokens.is(i, "the")
                    && !tokens.is(i, "a")
                    && !tokens.is(i, "den")
                    && !tokens.is(i, "die")
                    && !tokens.is(i, "der")
                    && !tokens.is(i, "das")) {
                return false;
            }
        }
        return next.first() > one.last() + 1 && !one.absent() && !next.absent();
    }

    /// `no blade` and `no blade was found` say that there is none; `no blade was sharpened` does not.
    private boolean lacking(Item item, int end) {
        int verb = item.last() + 1;
        if (verb + 1 >= end || !words.is(tokens, verb, "was")) {
            return true;
        }
        do {
            verb++;
        } while (verb + 1 < end && words.is(tokens, verb, "adverb") || tokens.is(verb, "ever"));
        Optional<Status> said = words.status(tokens, verb);
        boolean participle = tokens.kind(verb) == Kind.WORD
                && (tokens.text(verb).endsWith("ed") || tokens.text(verb).endsWith("en"));
        return said.map(s -> s == Status.COLLECTED).orElse(!participle || words.part("detected", tokens, verb));
    }

    boolean denied(int token, int first, List<Item> items, int owner) {
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            if (words.is(tokens, i, "not") || german && words.is(tokens, i, "no")) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';') || words.is(tokens, i, "clause")) {
                return false;
            }
        }
        return owner >= 0
                && items.get(owner).first() > first
                && words.is(tokens, items.get(owner).first() - 1, "no");
    }

    private int owner(List<Item> items, int token, boolean passive, int first) {
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
                && items.get(subject).first() - items.get(subject - 1).last() <= PLACED
                && !cut(items.get(subject - 1).last(), items.get(subject).first())) {
            subject--;
        }
        if (at < 0
                || token - items.get(at).last() > farthest
                || items.get(at).type() == Type.DOCUMENT
                        && voice.pronoun(token, items.get(at).last())
                || cut(
                        fronted(items.get(at)) || apposed(items.get(at)) || apposed(items.get(subject), items.get(at))
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
            if (tokens.is(i, ';')
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
