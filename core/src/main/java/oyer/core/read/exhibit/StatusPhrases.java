package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.exhibit.StatusFinder.Found;
import oyer.core.text.Tokens;

/// What is said of a thing in more than a word: `motion to suppress`, `is not on the list`, `no candidate`.
final class StatusPhrases {

    private static final int FARTHEST = 14;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Voice voice;
    private final StatusFinder finder;

    StatusPhrases(Tokens tokens, EvidenceWords words, Voice voice, StatusFinder finder) {
        this.tokens = tokens;
        this.words = words;
        this.voice = voice;
        this.finder = finder;
    }

    void in(List<Item> items, int first, int end, List<Found> found) {
        none(items, first, end, found);
        said(items, first, end, found);
        for (int i = first; i < end; i++) {
            taken(i, items, end, found);
            boolean away = tokens.is(i, "thrown") && (tokens.is(i + 1, "away") || tokens.is(i + 1, "out"));
            if (away && voice.passive(i, first) && finder.left(items, i) >= 0) {
                found.add(new Found(Status.DESTROYED, finder.left(items, i), i));
            }
            detected(i, items, found);
        }
    }

    /// `We took it on 9 March`, `Detectives took a rope from the shed`, `stellten wir das Messer sicher`. Nobody
    /// takes into custody who `took it to mean` something.
    private void taken(int i, List<Item> items, int end, List<Found> found) {
        if (words.part("set", tokens, i)) {
            int sure = i + 1;
            while (sure < end && sure - i < FARTHEST && !words.part("sure", tokens, sure)) {
                sure++;
            }
            if (sure < end && words.part("sure", tokens, sure)) {
                int item = finder.right(items, i);
                found.add(new Found(
                        Status.COLLECTED, item >= 0 && items.get(item).last() < sure ? item : -1, sure, item < 0));
            }
            return;
        }
        boolean police = words.part("took", tokens, i) && i > 0 && words.part("police", tokens, i - 1);
        if (!police) {
            return;
        }
        boolean it = words.is(tokens, i + 1, "it") && !tokens.is(i + 1, "this") && !tokens.is(i + 1, "none");
        int item = finder.right(items, i);
        if (it && !words.meaning(tokens, i + 2)) {
            found.add(new Found(Status.COLLECTED, -1, i, true));
        } else if (item >= 0
                && items.get(item).first() - i <= 2
                && solid(items.get(item).type())) {
            found.add(new Found(Status.COLLECTED, item, i));
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
        if (!words.part("detected", tokens, i)) {
            return;
        }
        boolean trace = items.stream()
                .anyMatch(t -> t.absent() && Math.abs(t.head() - i) < FARTHEST && TestedThings.trace(t.type()));
        int on = -1;
        for (int k = 0; k < items.size(); k++) {
            boolean bears =
                    !items.get(k).absent() && TestedThings.testable(items.get(k).type());
            on = bears ? k : on;
        }
        boolean it = tokens.is(i + 1, "on") && words.is(tokens, i + 2, "it");
        for (int t = i - 1; t >= Math.max(0, i - FARTHEST) && !it; t--) {
            it = words.part("thereon", tokens, t);
        }
        if (trace && (on >= 0 || it)) {
            found.add(new Found(Status.TESTED, on, i, true));
        }
    }

    /// What is said in more than a word: `motion to suppress`, `is not on the list`, `was not voluntary`, `doubts
    /// about`.
    private void said(List<Item> items, int first, int end, List<Found> found) {
        for (int i = first; i < end; i++) {
            boolean out = tokens.is(i, "suppress") || tokens.is(i, "strike") || tokens.is(i, "exclude");
            boolean motion = out && i > first + 1 && tokens.is(i - 1, "to") && moves(i - 2);
            if (motion) {
                int item = items.isEmpty() ? -1 : items.size() - 1;
                found.add(new Found(Status.CHALLENGED, item, i, true));
            }
            if (words.is(tokens, i, "worth") && finder.denied(i, first, items, -1)) {
                int left = finder.left(items, i);
                found.add(new Found(Status.CHALLENGED, left, i));
            }
            if (words.is(tokens, i, "doubt") && !finder.denied(i, first, items, -1) && !words.is(tokens, i - 1, "no")) {
                int right = finder.right(items, i);
                if (right >= 0) {
                    found.add(new Found(Status.CHALLENGED, right, i));
                }
            }
            if (words.is(tokens, i, "list") && i > first + 1 && unlisted(i, first)) {
                found.add(new Found(Status.WITHHELD, finder.left(items, i), i, true));
            }
            if (words.is(tokens, i, "heard")) {
                int left = finder.left(items, i);
                boolean person = left >= 0 && items.get(left).type() == Type.TESTIMONY;
                boolean let = i - 2 >= first && tokens.is(i - 1, "to") && voice.passive(i - 2, first);
                if (person && (let || voice.passive(i, first))) {
                    Status is = finder.denied(i, first, items, left) ? Status.EXCLUDED : Status.ADMITTED;
                    found.add(new Found(is, left, i));
                }
            }
        }
    }

    private boolean moves(int token) {
        return tokens.is(token, "motion")
                || tokens.is(token, "move")
                || tokens.is(token, "moved")
                || tokens.is(token, "moves")
                || tokens.is(token, "sought")
                || tokens.is(token, "asked");
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
            if (gave(i) && came(i, end)) {
                found.add(new Found(Status.USABLE, finder.group(Status.USABLE, items, finder.left(items, i)), i));
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
                found.add(new Found(Status.UNATTRIBUTED, finder.left(items, i), i + 1));
            } else if (searched(first, end) && (tokens.is(i + 1, "result") || tokens.is(i + 1, "results"))) {
                found.add(new Found(Status.UNATTRIBUTED, finder.left(items, i), i + 1, true));
            } else if (tokens.is(i + 1, "result") || tokens.is(i + 1, "results") || tokens.is(i + 1, "Ergebnis")) {
                found.add(new Found(
                        Status.INCONCLUSIVE, finder.group(Status.INCONCLUSIVE, items, finder.left(items, i)), i + 1));
            }
        }
    }

    private boolean gave(int token) {
        return tokens.is(token, "gave")
                || tokens.is(token, "yielded")
                || tokens.is(token, "ergab")
                || tokens.is(token, "ergaben");
    }

    /// `gave a result`, `yielded partial profiles`.
    private boolean came(int verb, int end) {
        for (int i = verb + 1; i < Math.min(end, verb + 4); i++) {
            if (words.is(tokens, i, "no") || words.is(tokens, i, "not") || words.is(tokens, i, "usable")) {
                return false;
            }
            if (tokens.is(i, "result")
                    || tokens.is(i, "results")
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
