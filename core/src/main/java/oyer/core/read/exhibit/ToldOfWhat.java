package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.exhibit.StatusFinder.Found;
import oyer.core.text.Tokens;

/// Of which thing of a sentence a step is that is told in more than a word: the one on the side that the rule names, or
/// the one that the voice of the verb makes it; see [ToldSteps].
final class ToldOfWhat {

    /// Tokens from the words to the thing behind them.
    private static final int BEHIND = 8;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Voice voice;
    private final Whose whose;
    private final StatusFinder finder;

    ToldOfWhat(Tokens tokens, EvidenceWords words, Voice voice, Whose whose, StatusFinder finder) {
        this.tokens = tokens;
        this.words = words;
        this.voice = voice;
        this.whose = whose;
        this.finder = finder;
    }

    /// Adds the steps to those found by single words. What the voice tells is told first: it says more than a rule with
    /// a side of its own.
    void tell(List<ToldSteps.Found> steps, List<Item> items, int first, List<Found> found) {
        Set<Integer> known = new HashSet<>();
        found.forEach(f -> known.add(f.token()));
        steps.stream().filter(s -> s.of() == ToldSteps.Of.PATIENT).forEach(s -> aside(s, items, first, found, known));
        steps.stream().filter(s -> s.of() != ToldSteps.Of.PATIENT).forEach(s -> aside(s, items, first, found, known));
    }

    /// Of the thing on the side where it stands; of one said before, where a pronoun stands for it.
    private void aside(ToldSteps.Found step, List<Item> items, int first, List<Found> found, Set<Integer> words) {
        // `burnt hair`: how a thing is called tells no step
        boolean gone = step.is() == Status.DESTROYED || step.is() == Status.MISSING;
        if (gone && items.stream().anyMatch(i -> i.first() <= step.cited() && step.cited() < i.head())) {
            return;
        }
        int left = whose.left(items, step.first());
        int inside = within(items, step);
        int right = inside >= 0 ? inside : behind(items, step.cited());
        int of = switch (step.of()) {
            case SUBJECT ->
                covering(items, step.first()) >= 0 ? covering(items, step.first()) : goesOn(left, step, found);
            case OBJECT -> right;
            case PATIENT -> patient(step, items, first, found);
            case EITHER -> inside >= 0 ? inside : left >= 0 ? left : right;
        };
        int bearer = bearer(items, of);
        // `the confession was thrown out`: what was said lands in no bin
        boolean said = step.is() == Status.DESTROYED
                && bearer >= 0
                && items.get(bearer).type() == Type.TESTIMONY
                && step.of() == ToldSteps.Of.PATIENT;
        ToldSteps.Found as =
                said ? new ToldSteps.Found(Status.SUPPRESSED, step.of(), step.first(), step.cited()) : step;
        told(as, items, bearer, found, words);
    }

    /// What the voice of the words says that it was done to: `the boot was taken up`, `I took up a boot`, `a boot
    /// which I took up`.
    private int patient(ToldSteps.Found step, List<Item> items, int first, List<Found> found) {
        int inside = within(items, step);
        if (inside >= 0) {
            return inside;
        }
        boolean passive = voice.passive(step.cited(), first);
        int right = passive ? -1 : behind(items, step.cited());
        int left = whose.left(items, step.first());
        boolean reduced = left >= 0 && items.get(left).last() == step.cited() - 1;
        boolean it = words.is(tokens, step.cited() + 1, "it") || words.is(tokens, step.cited() + 2, "it");
        if (passive || reduced || right < 0 && !it && whose.described(items, step.first())) {
            return goesOn(left, step, found);
        }
        return it ? -1 : right;
    }

    /// `was checked out by Det. Sand on 3 May 1990 and never came back`: right behind `and` the subject goes
    /// on, however far off it stands.
    private int goesOn(int left, ToldSteps.Found step, List<Found> found) {
        boolean and = words.part("and", tokens, step.first() - 1) || tokens.is(step.first() - 1, "but");
        return left < 0 && and && !found.isEmpty() && found.getLast().token() < step.first()
                ? found.getLast().item()
                : left;
    }

    /// Of `no blood on the knife` what is not there is not what was tested; the knife is.
    private static int bearer(List<Item> items, int of) {
        for (int i = of; of >= 0 && items.get(of).absent() && i < items.size(); i++) {
            if (!items.get(i).absent()) {
                return i;
            }
        }
        for (int i = of; of >= 0 && items.get(of).absent() && i >= 0; i--) {
            if (!items.get(i).absent()) {
                return i;
            }
        }
        return of;
    }

    private void told(ToldSteps.Found step, List<Item> items, int of, List<Found> found, Set<Integer> words) {
        for (int i = 0; i < found.size(); i++) {
            Found word = found.get(i);
            if (word.token() == step.cited()) {
                // the words say more than the one of them: `released to the owner`
                boolean more = words.contains(word.token())
                        && !test(word.status())
                        && word.status() != step.is()
                        && word.item() >= 0;
                boolean whose = word.item() < 0
                        && !word.sure()
                        && word.status() == step.is()
                        && of >= 0
                        && !items.get(of).absent();
                if (more || whose) {
                    if (step.of() == ToldSteps.Of.PATIENT) {
                        words.remove(word.token());
                    }
                    found.set(i, new Found(step.is(), whose ? of : word.item(), word.token(), word.sure()));
                    // of each that shares the word
                    for (int k = i + 1; more && k < found.size(); k++) {
                        Found other = found.get(k);
                        if (other.token() == word.token() && other.status() == word.status()) {
                            found.set(k, new Found(step.is(), other.item(), other.token(), other.sure()));
                        }
                    }
                }
                return;
            }
        }
        // `Testing of the hair was refused`: the test, and not the hair
        boolean test = step.is() == Status.EXCLUDED
                && found.stream().anyMatch(f -> f.status() == Status.NOT_TESTED && f.token() < step.cited());
        boolean known = test || found.stream().anyMatch(f -> f.status() == step.is() && f.item() == of);
        if (!known
                && (of < 0
                        ? items.stream().noneMatch(Item::absent)
                        : !items.get(of).absent())) {
            found.add(place(step, of, found), new Found(step.is(), of, step.cited()));
            listed(step, items, of, found);
        }
    }

    /// `I took a pair of shoes (KD/2) and a photograph (KD/3)`, `the knife, the boots and the bag were burnt`:
    /// of each.
    private void listed(ToldSteps.Found step, List<Item> items, int of, List<Found> found) {
        boolean whole = step.is() == Status.COLLECTED || step.is() == Status.DESTROYED || step.is() == Status.RETURNED;
        List<Found> each = new ArrayList<>();
        if (whole && of >= 0) {
            finder.shared(step.is(), items, of, step.cited(), each);
        }
        each.stream()
                .filter(e -> e.item() != of
                        && found.stream().noneMatch(f -> f.item() == e.item() && f.status() == e.status()))
                .forEach(found::add);
    }

    /// A test stands before what it came to.
    private static int place(ToldSteps.Found step, int of, List<Found> found) {
        for (int i = 0; step.is() == Status.TESTED && i < found.size(); i++) {
            if (found.get(i).item() == of && test(found.get(i).status())) {
                return i;
            }
        }
        return found.size();
    }

    private static boolean test(Status status) {
        return status == Status.RETESTED
                || status == Status.NOT_TESTED
                || status == Status.USABLE
                || status == Status.INCONCLUSIVE
                || status == Status.UNATTRIBUTED
                || status == Status.ABSENT;
    }

    /// The item whose own words the words begin with: `Heart blood: 21 ng per ml`.
    private static int covering(List<Item> items, int token) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() <= token && token <= items.get(i).last()) {
                return i;
            }
        }
        return -1;
    }

    /// The item that the words are said around: `nahm das Messer an sich`.
    private static int within(List<Item> items, ToldSteps.Found step) {
        for (int i = 0; i < items.size(); i++) {
            boolean inside = items.get(i).first() > step.first() && items.get(i).last() < step.cited();
            boolean itself = items.get(i).first() <= step.cited()
                    && step.cited() <= items.get(i).last();
            if (inside || itself) {
                return i;
            }
        }
        return -1;
    }

    /// The first item behind a word, within a few words and in its clause.
    private int behind(List<Item> items, int token) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).first() > token) {
                boolean near = items.get(i).first() - token <= BEHIND;
                for (int t = token + 1; near && t < items.get(i).first(); t++) {
                    near = !tokens.is(t, ';') && !tokens.is(t, ',');
                }
                return near ? i : -1;
            }
        }
        return -1;
    }
}
