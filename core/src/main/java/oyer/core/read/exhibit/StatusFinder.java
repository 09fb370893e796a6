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

    /// No longer are words in brackets between two things of a list.
    private static final int BRACKETED = 6;

    /// Within so many tokens the same step is told of the same thing.
    private static final int NEAR = 4;

    /// Farther away what was found is named in another clause.
    private static final int FAR = 16;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final ItemFinder finder;
    private final Voice voice;
    private final StatusWords meaning;
    private final StatusPhrases phrases;
    private final boolean german;
    private final Whose whose;
    private final Norms norms;

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
        this.whose = new Whose(prose, words, finder, voice);
        this.norms = new Norms(prose, words);
        this.phrases = new StatusPhrases(tokens, words, voice, this, finder, whose, SplitVerbs.of(prose.language()));
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
            if (said.isEmpty()) {
                continue;
            }
            // what is `found to be` something is a finding, and nothing was found
            boolean finding = tokens.is(i, "found") && tokens.is(i + 1, "to") || phrases.outcome(i, end);
            boolean finite = words.part("finite", tokens, i);
            if (finding || standing(i, first, end) || finder.inName(i) || finite && tookPlace(i, end)) {
                continue;
            }
            int verb = i;
            // `tested it` is about the item said before, as `was tested` is; `found her` is about nobody's item
            boolean passive = voice.passive(i, first) || words.is(tokens, i + 1, "it") && !tokens.is(i + 1, "this");
            if (!passive && person(i + 1, items)) {
                continue;
            }
            int owner = group(
                    said.get(),
                    items,
                    finite || whose.relative(items, i, first)
                            ? whose.told(items, i, first)
                            : whose.owner(items, i, passive, first));
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
        attributes(items, first, found);
        phrases.in(items, first, end, found);
        norms.leaveOut(items, first, end, found);
        found.removeIf(f -> f.item() >= 0 && dose(items.get(f.item()), f.token()));
        // `I never saw that knife`: only a paper or a picture is kept from somebody
        found.removeIf(f -> f.item() >= 0
                && f.status() == Status.WITHHELD
                && (tokens.is(f.token(), "seen") || tokens.is(f.token(), "saw") || seen(f.token()))
                && solid(items.get(f.item()).type()));
        // `der Wagen wurde in Linz gesichtet`: only a recording is looked through
        found.removeIf(f -> f.status() == Status.TESTED
                && (tokens.is(f.token(), "gesichtet") || tokens.is(f.token(), "angesehen"))
                && (f.item() < 0 || items.get(f.item()).type() != Type.DIGITAL));
        // `he withdrew the motion`: only what somebody said is taken back
        found.removeIf(f -> f.item() >= 0
                && f.status() == Status.DISCREDITED
                && takenBack(tokens, f.token())
                && items.get(f.item()).type() != Type.TESTIMONY
                && items.get(f.item()).type() != Type.DOCUMENT);
        // `took the boots and brought them back`: told of the boots already
        found.removeIf(f -> f.item() < 0
                && found.stream()
                        .anyMatch(o ->
                                o.item() >= 0 && o.status() == f.status() && Math.abs(o.token() - f.token()) <= NEAR));
        for (int f = found.size() - 1; f >= 0; f--) {
            unplaced(items, found, f);
        }
        inOrder(found);
        for (int f = 0; f < found.size(); f++) {
            prayed(found, f, first);
        }
        found.removeIf(f -> f.token() < 0);
        return found;
    }

    /// `die am 3. Mai mitgenommenen Schuhe`: told in passing, of the noun behind it.
    private void attributes(List<Item> items, int first, List<Found> found) {
        for (int i = 0; german && i < items.size(); i++) {
            for (int t = Math.max(first, items.get(i).first() - 1);
                    t < items.get(i).head();
                    t++) {
                int at = t;
                int of = i;
                words.attribute(tokens, t)
                        .filter(s -> s != Status.TESTED || !denied(at, first, items, of))
                        .filter(s -> found.stream().noneMatch(f -> f.item() == of && f.status() == s))
                        .ifPresent(s -> found.add(new Found(s, of, at)));
            }
        }
    }

    /// `fand sich im Lieferwagen ein Brecheisen`, `searched with torches`: where or with what something was found is
    /// not
    /// what was found.
    private void unplaced(List<Item> items, List<Found> found, int at) {
        Found f = found.get(at);
        boolean taken = f.item() >= 0
                && (f.status() == Status.COLLECTED
                        || f.status() == Status.MISSING && german && inside(items.get(f.item()))
                        || f.status() == Status.TESTED && tokens.is(f.token(), "searched")
                        || along(items, f));
        if (!taken
                || !along(items, f) && !placed(items.get(f.item()), f.token())
                || inside(items.get(f.item()), f.token())) {
            return;
        }
        int of = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean free = !item.absent() && !placed(item, f.token());
            boolean behind = item.first() > f.token();
            of = free && (of < 0 || behind && items.get(of).first() < f.token()) ? i : of;
        }
        int other = of;
        of = of >= 0 && Math.abs(items.get(of).first() - f.token()) > FAR ? -1 : of;
        if (words.is(tokens, f.token() + 1, "it")) {
            found.set(at, new Found(f.status(), -1, f.token(), true)); // `put it in a bag`
        } else if (of < 0 || found.stream().anyMatch(o -> o.item() == other && o.status() == Status.COLLECTED)) {
            found.remove(at);
        } else if (f.status() != Status.TESTED) {
            found.set(at, new Found(f.status(), of, f.token(), f.sure()));
        }
    }

    /// `prays that the boots be suppressed`: asked for, and not done.
    private void prayed(List<Found> found, int at, int first) {
        Found f = found.get(at);
        if (german || !tokens.is(f.token() - 1, "be") || words.is(tokens, f.token() - 2, "modal")) {
            return;
        }
        for (int t = f.token() - 2; t >= first; t--) {
            if (words.said("asks", tokens, t)) {
                boolean out = f.status() == Status.SUPPRESSED || f.status() == Status.EXCLUDED;
                found.set(at, new Found(Status.CHALLENGED, f.item(), out ? f.token() : -1, f.sure()));
                return;
            }
        }
    }

    /// `took the boots and brought them back`: what was taken first is told first.
    private static void inOrder(List<Found> found) {
        for (int i = 1; i < found.size(); i++) {
            Found taken = found.get(i);
            for (int k = 0; k < i && taken.status() == Status.COLLECTED && taken.item() >= 0; k++) {
                if (found.get(k).item() == taken.item() && found.get(k).token() > taken.token()) {
                    found.remove(i);
                    found.add(k, taken);
                    break;
                }
            }
        }
    }

    /// `mit diesem Gutachten`: what goes along with a thing that goes back.
    private boolean along(List<Item> items, Found found) {
        if (!german || found.status() != Status.RETURNED) {
            return false;
        }
        Item item = items.get(found.item());
        return tokens.is(item.first() - 1, "mit") || tokens.is(item.first() - 2, "mit");
    }

    /// `in meiner Abschrift nicht enthalten`.
    private boolean inside(Item item) {
        return tokens.is(item.first() - 1, "in")
                || tokens.is(item.first() - 1, "im")
                || tokens.is(item.first() - 2, "in");
    }

    private static boolean inside(Item item, int token) {
        return item.first() <= token && token <= item.last();
    }

    private boolean placed(Item item, int verb) {
        int article = item.first() - 1;
        boolean led = words.part("article", tokens, article)
                || words.is(tokens, article, "his")
                || tokens.is(article, "one")
                || german && words.is(tokens, article, "determiner");
        int place = led ? article - 1 : article;
        // `turned in a wallet` is said with the verb; `the revolver found in the shed` was found
        boolean particle = place == verb + 1 && !words.said("located", tokens, verb) && !german;
        boolean there = words.is(tokens, place, "place") || tokens.is(place, "with") || tokens.is(place, "mit");
        return there && !particle && item.last() + 1 != verb;
    }

    /// `a pill taken at noon`: what is swallowed is not taken as evidence.
    static boolean takenBack(Tokens tokens, int token) {
        return tokens.is(token, "withdrew") || tokens.is(token, "withdrawn");
    }

    private boolean dose(Item item, int token) {
        return words.said("dose", tokens, item.head()) && words.said("swallowed", tokens, token);
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

    /// `nicht gesehen`; the words are cited by their `nicht`.
    private boolean seen(int token) {
        return german && (tokens.is(token + 1, "gesehen") || tokens.is(token + 2, "gesehen"));
    }

    /// `Der Brief findet sich in der Akte`: it is there, and nobody finds it.
    private boolean standing(int verb, int first, int end) {
        for (int t = first; t < end && tokens.is(verb, "findet"); t++) {
            if (tokens.is(t, "sich")) {
                return true;
            }
        }
        return false;
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

    private static boolean solid(Type type) {
        return switch (type) {
            case DOCUMENT, PHOTOGRAPH, DIGITAL -> false;
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, OTHER, WEAPON, VEHICLE, TESTIMONY -> true;
        };
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
            if (tokens.is(i, ',') || words.part("and", tokens, i)) {
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
                    && !words.part("several", tokens, i) // a coat (AB/1), a pair of jeans (AB/2)
                    && !tokens.is(i, ',')
                    && !tokens.is(i, ')')
                    && !words.part("and", tokens, i)
                    && (!words.part("article", tokens, i) || tokens.is(i, "that"))) {
                int close = bracketed(i, next.first());
                if (close < 0) {
                    return false;
                }
                i = close;
            }
        }
        return next.first() > one.last() + 1 && !one.absent() && !next.absent();
    }

    /// The end of a few words in brackets behind a thing (`a cash box (empty)`), or -1.
    private int bracketed(int open, int end) {
        for (int i = open + 1; tokens.is(open, '(') && i < Math.min(end, open + BRACKETED); i++) {
            if (tokens.is(i, ')')) {
                return i;
            }
        }
        return -1;
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
        return deniedBefore(token, first, items, owner) != disowned(token, first);
    }

    /// `It does not appear that`, `there is no indication that`: what follows is told as not done.
    private boolean disowned(int token, int first) {
        for (int i = token - 1; i > first + 1; i--) {
            if (tokens.is(i, "that") && words.part("shown", tokens, i - 1)) {
                for (int n = i - 2; n >= Math.max(first, i - 5); n--) {
                    if (words.is(tokens, n, "not") || words.is(tokens, n, "no")) {
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    private boolean deniedBefore(int token, int first, List<Item> items, int owner) {
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            boolean longer = tokens.is(i, "longer") && tokens.is(i - 1, "no");
            if (longer || words.is(tokens, i, "not") || german && words.is(tokens, i, "no")) {
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
}
