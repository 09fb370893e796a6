package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.exhibit.StatusFinder.Found;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// What is said of a thing in more than a word: `motion to suppress`, `is not on the list`, `no candidate`.
final class StatusPhrases {

    private static final int FARTHEST = 14;

    /// The words at which [#said] and [#none] can tell something: no other token needs a look.
    private static final WordSet SAID = WordSet.of("suppress", "strike", "exclude", "unknown");

    private static final WordSet NONE = WordSet.of(
            "gave", "yielded", "ergab", "ergaben", "obtained", "recovered", "developed", "no", "any", "kein", "keinen");

    private static final Optional<Status> COLLECTED = Optional.of(Status.COLLECTED);

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Voice voice;
    private final StatusFinder finder;
    private final Whose whose;
    private final ItemFinder told;
    private final SplitVerbs split;
    private final ToldOfWhat sides;

    StatusPhrases(
            Tokens tokens,
            EvidenceWords words,
            Voice voice,
            StatusFinder finder,
            ItemFinder told,
            Whose whose,
            SplitVerbs split) {
        this.whose = whose;
        this.told = told;
        this.split = split;
        this.tokens = tokens;
        this.words = words;
        this.voice = voice;
        this.finder = finder;
        this.sides = new ToldOfWhat(tokens, words, voice, whose, finder);
    }

    void in(List<Item> items, int first, int end, List<Found> found) {
        none(items, first, end, found);
        said(items, first, end, found);
        split.in(tokens, first, end).forEach(verb -> split(verb, items, first, found));
        for (int i = first; i < end; i++) {
            taken(i, items, end, found);
            boolean away = tokens.is(i, "thrown") && (tokens.is(i + 1, "away") || tokens.is(i + 1, "out"));
            if (away && voice.passive(i, first) && whose.left(items, i) >= 0) {
                found.add(new Found(Status.DESTROYED, whose.left(items, i), i));
            }
            detected(i, items, found);
        }
        sides.tell(told.told(first, end), items, first, found);
    }

    /// `We took it on 9 March`, `Detectives took a rope from the shed`, `stellten wir das Messer sicher`.
    /// Nobody takes into custody who `took it to mean` something.
    private void taken(int i, List<Item> items, int end, List<Found> found) {
        boolean police = words.part("took", tokens, i) && i > 0 && words.part("police", tokens, i - 1);
        if (!police) {
            return;
        }
        boolean it = words.is(tokens, i + 1, "it") && !tokens.is(i + 1, "this") && !tokens.is(i + 1, "none");
        int item = whose.right(items, i);
        if (it && !words.meaning(tokens, i + 2)) {
            found.add(new Found(Status.COLLECTED, -1, i, true));
        } else if (item >= 0
                && items.get(item).first() - i <= 2
                && solid(items.get(item).type())) {
            found.add(new Found(Status.COLLECTED, item, i));
        }
    }

    /// What a verb in two parts is said of: what stands between them, else what stands in front; for a pronoun
    /// what was said before.
    private void split(SplitVerbs.Found verb, List<Item> items, int first, List<Found> found) {
        int object = -1;
        int before = -1;
        for (int i = 0; i < items.size(); i++) {
            boolean between = items.get(i).first() > verb.verb() && items.get(i).last() < verb.particle();
            object = object < 0 && between ? i : object;
            before = items.get(i).last() < verb.verb() ? i : before;
        }
        boolean pronoun = false;
        for (int t = verb.verb() + 1; t <= Math.min(verb.particle(), verb.verb() + 3); t++) {
            pronoun |= words.is(tokens, t, "it") || words.is(tokens, t, "him");
        }
        if (finder.denied(verb.particle(), first, items, object)) {
            return;
        }
        int of = object >= 0 && !pronoun ? object : before;
        if (of >= 0) {
            finder.shared(verb.status(), items, of, verb.particle(), found);
        } else if (pronoun) {
            found.add(new Found(verb.status(), -1, verb.particle(), true));
        }
    }

    private static boolean solid(Type type) {
        return switch (type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, WEAPON, OTHER, DIGITAL -> true;
            case DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY -> false;
        };
    }

    /// `An dem Messer wurde kein Blut nachgewiesen`: the knife was tested.
    private void detected(int i, List<Item> items, List<Found> found) {
        boolean word = words.part("detected", tokens, i);
        if (!word && !words.status(tokens, i).equals(COLLECTED)) {
            return;
        }
        int on = -1;
        boolean placed = false;
        for (int k = 0; k < items.size(); k++) {
            boolean bears =
                    !items.get(k).absent() && TestedThings.testable(items.get(k).type());
            if (bears && (on(items.get(k)) || !placed)) {
                on = k;
                placed = on(items.get(k));
            }
        }
        int bearer = on;
        boolean under = placed;
        boolean trace = items.stream()
                .anyMatch(t -> (t.absent() || word && under && t != items.get(bearer))
                        && Math.abs(t.head() - i) < FARTHEST
                        && TestedThings.trace(t.type()));
        // what was found of a trace on a thing was looked for on it: `No prints were found on the crowbar`
        if (words.status(tokens, i).isPresent() && (on < 0 || !on(items.get(on)))) {
            return;
        }
        boolean it = tokens.is(i + 1, "on") && words.is(tokens, i + 2, "it");
        for (int t = i - 1; t >= Math.max(0, i - FARTHEST) && !it; t--) {
            it = words.part("thereon", tokens, t);
        }
        if (trace && (on >= 0 || it)) {
            found.add(new Found(Status.TESTED, on, i, true));
        }
    }

    /// `on the crowbar`, `am Messer`.
    private boolean on(Item item) {
        int before = words.part("article", tokens, item.first() - 1) ? item.first() - 2 : item.first() - 1;
        return tokens.is(before, "on")
                || tokens.is(before, "an")
                || tokens.is(before, "am")
                || tokens.is(before, "auf");
    }

    /// What is said in more than a word: `motion to suppress`, `is not on the list`, `was not voluntary`,
    /// `doubts about`.
    private void said(List<Item> items, int first, int end, List<Found> found) {
        for (int i = first; i < end; i++) {
            String role = words.role(tokens, i);
            if (role.isEmpty() && !SAID.has(tokens, i) && !words.part("file", tokens, i)) {
                continue;
            }
            boolean out = tokens.is(i, "suppress") || tokens.is(i, "strike") || tokens.is(i, "exclude");
            boolean motion = out && i > first + 1 && tokens.is(i - 1, "to") && moves(i - 2);
            if (motion) {
                int item = items.isEmpty() ? -1 : items.size() - 1;
                found.add(new Found(Status.CHALLENGED, item, i, true));
            }
            // `This person's identity remains unknown`
            if (tokens.is(i, "unknown") && items.isEmpty() && identity(i, first)) {
                found.add(new Found(Status.UNATTRIBUTED, -1, i, true));
            }
            if (role.equals("worth") && finder.denied(i, first, items, -1)) {
                int left = whose.left(items, i);
                found.add(new Found(Status.CHALLENGED, left, i));
            }
            if (role.equals("doubt") && !finder.denied(i, first, items, -1) && !words.is(tokens, i - 1, "no")) {
                int right = whose.right(items, i);
                if (right >= 0) {
                    found.add(new Found(Status.CHALLENGED, right, i));
                }
            }
            if (words.part("file", tokens, i) && i > first + 1 && notIn(i, first) && whose.left(items, i) >= 0) {
                found.add(new Found(Status.WITHHELD, whose.left(items, i), i, true));
            }
            if (role.equals("list") && i > first + 1 && unlisted(i, first)) {
                found.add(new Found(Status.WITHHELD, whose.left(items, i), i, true));
            }
            if (role.equals("heard")) {
                int left = whose.left(items, i);
                boolean person = left >= 0 && items.get(left).type() == Type.TESTIMONY;
                boolean let = i - 2 >= first && tokens.is(i - 1, "to") && voice.passive(i - 2, first);
                if (person && (let || voice.passive(i, first))) {
                    Status is = finder.denied(i, first, items, left) ? Status.EXCLUDED : Status.ADMITTED;
                    found.add(new Found(is, left, i));
                }
            }
        }
    }

    private boolean identity(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 3); i--) {
            if (tokens.is(i, "identity")) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(int token) {
        return tokens.is(token, "motion")
                || tokens.is(token, "move")
                || tokens.is(token, "moved")
                || tokens.is(token, "moves")
                || tokens.is(token, "sought")
                || tokens.is(token, "asked");
    }

    /// `was not in the file`, `war nicht in der Akte`.
    private boolean notIn(int file, int first) {
        int in = words.part("article", tokens, file - 1) || words.is(tokens, file - 1, "his") ? file - 2 : file - 1;
        boolean within = tokens.is(in, "in") || tokens.is(in, "among") || tokens.is(in, "bei");
        return within && in - 1 > first && words.is(tokens, in - 1, "not") && words.is(tokens, in - 2, "was");
    }

    /// `None of it is on the list of May 6`, `was not on the list`.
    private boolean unlisted(int list, int first) {
        int on = -1;
        for (int i = list - 1; i >= Math.max(first, list - 6); i--) {
            if (tokens.is(i, "on") || tokens.is(i, "auf")) {
                on = i;
                break;
            }
        }
        for (int i = on - 1; on > first && i >= Math.max(first, on - 6); i--) {
            if (words.is(tokens, i, "not") || tokens.is(i, "none") || tokens.is(i, "nichts")) {
                return true;
            }
        }
        return false;
    }

    /// `no candidate`, `no match`, `no result`: a search or a test that came to nothing.
    private void none(List<Item> items, int first, int end, List<Found> found) {
        for (int i = first; i + 1 < end; i++) {
            if (!NONE.has(tokens, i)) {
                continue;
            }
            if ((gave(i) || outcome(i, end)) && came(i, end)) {
                int left = whose.left(items, i);
                int of = left < 0 && outcome(i, end) && !items.isEmpty() ? source(items, i) : left;
                found.add(new Found(Status.USABLE, finder.group(Status.USABLE, items, of), i));
            }
            boolean no = tokens.is(i, "no")
                    || tokens.is(i, "any") && i > first && finder.denied(i, first, items, -1)
                    || tokens.is(i, "kein")
                    || tokens.is(i, "keinen");
            if (!no) {
                continue;
            }
            if (tokens.is(i + 1, "candidate")
                    || tokens.is(i + 1, "match")
                    || tokens.is(i + 1, "hit")
                    || tokens.is(i + 1, "Treffer")) {
                int left = whose.left(items, i);
                found.add(new Found(Status.UNATTRIBUTED, left, i + 1, left < 0 && searched(first, end)));
            } else if (searched(first, end) && (tokens.is(i + 1, "result") || tokens.is(i + 1, "results"))) {
                found.add(new Found(Status.UNATTRIBUTED, whose.left(items, i), i + 1, true));
            } else if (tokens.is(i + 1, "result") || tokens.is(i + 1, "results") || tokens.is(i + 1, "Ergebnis")) {
                found.add(new Found(
                        Status.INCONCLUSIVE, finder.group(Status.INCONCLUSIVE, items, whose.left(items, i)), i + 1));
            }
        }
    }

    private boolean gave(int token) {
        return tokens.is(token, "gave")
                || tokens.is(token, "yielded")
                || tokens.is(token, "ergab")
                || tokens.is(token, "ergaben");
    }

    /// `From the rim of the glass we obtained a mixture of two people`: what a test gave is no thing that was
    /// found.
    boolean outcome(int token, int end) {
        boolean active = tokens.is(token, "obtained") || tokens.is(token, "recovered") || tokens.is(token, "developed");
        return active && !words.is(tokens, token - 1, "was") && came(token, end);
    }

    /// What a profile was obtained from: the nearest in front of the verb, whatever stands between, else the
    /// first behind.
    private static int source(List<Item> items, int verb) {
        int of = 0;
        for (int k = 0; k < items.size(); k++) {
            of = items.get(k).last() < verb ? k : of;
        }
        return of;
    }

    /// `gave a result`, `yielded partial profiles`.
    private boolean came(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + 4); i++) {
            if (words.is(tokens, i, "no") || words.is(tokens, i, "not") || words.is(tokens, i, "usable")) {
                return false;
            }
            if (tokens.is(i, "result")
                    || tokens.is(i, "results")
                    || tokens.is(i, "mixture")
                    || tokens.is(i, "profile")
                    || tokens.is(i, "profiles")) {
                return true;
            }
        }
        return false;
    }

    /// A search among many that came to nothing leaves a print unattributed; a test that did is inconclusive.
    private boolean searched(int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "search")
                    || tokens.is(i, "searched")
                    || tokens.is(i, "database")
                    || tokens.is(i, "Datenbank")) {
                return true;
            }
        }
        return false;
    }
}
