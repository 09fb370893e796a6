package oyer.core.read.exhibit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Which item said before a sentence means that names none, or names one by a part, a pronoun or a bare noun.
final class Antecedents {

    /// How many sentences a pronoun or a bare ruling may stand from the item that it is about.
    private static final int BACK = 5;

    /// How many sentences after an exhibit was shown an answer may say what it is.
    private static final int ANSWERED = 4;

    /// How many things said before are looked through.
    private static final int RECENT = 30;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Counted counted;
    private final List<Draft> drafts;

    /// @param drafts all so far, as they are added
    Antecedents(Prose prose, EvidenceWords words, Counted counted, List<Draft> drafts) {
        this.tokens = prose.tokens();
        this.words = words;
        this.counted = counted;
        this.drafts = drafts;
    }

    /// `Two of the swabs were never tested, and a third has been lost`: a part of those just counted.
    Optional<Draft> part(OptionalInt count, List<Item> items, List<Counted.Count> counts, List<Draft> here, int token) {
        Optional<Draft> whole = Optional.empty();
        for (int i = 0; count.isPresent() && i < items.size() && items.get(i).last() < token; i++) {
            Item item = items.get(i);
            boolean several = item.mark().isEmpty() && counted.of(item, counts).isPresent();
            whole = several ? Optional.of(here.get(i)) : whole;
        }
        return whole;
    }

    /// `They say that he had found the body; he found it at nine`: it is what was found in the sentence before it.
    boolean other(StatusFinder.Found found, int first) {
        for (int i = first; found.status() == Status.COLLECTED && i < found.token(); i++) {
            boolean thing = tokens.is(i + 1, "the")
                    || tokens.is(i + 1, "a")
                    || tokens.is(i + 1, "her")
                    || tokens.is(i + 1, "his");
            if (words.status(tokens, i).filter(s -> s == Status.COLLECTED).isPresent() && thing) {
                return true;
            }
        }
        return false;
    }

    /// `the hairs from the sheet`: the sheet is where they were.
    boolean whole(Draft draft, List<Draft> things) {
        int at = tokens.at(draft.passage.start());
        int place = words.part("article", tokens, at - 1) ? at - 2 : at - 1;
        boolean from = tokens.is(place, "from") || tokens.is(place, "von") || tokens.is(place, "aus");
        // `the print on the glass`: the print was compared
        boolean on = words.is(tokens, place, "place");
        return on
                        && things.stream()
                                .anyMatch(t -> TestedThings.trace(t.type)
                                        && !TestedThings.trace(draft.type)
                                        && t.passage.end() <= draft.passage.start()
                                        && place - tokens.at(t.passage.end() - 1) == 1)
                || from
                        && things.stream()
                                .anyMatch(t -> t.passage.end() <= draft.passage.start()
                                        && place - tokens.at(t.passage.end() - 1) <= 2);
    }

    /// `excluded as the source of this profile`: the one that was obtained just before.
    Optional<Draft> said(String noun, int token, int end, int sentence) {
        for (int i = token; i + 1 < end; i++) {
            if ((tokens.is(i, "this") || tokens.is(i, "that")) && tokens.is(i + 1, noun)) {
                for (int d = drafts.size() - 1; d >= 0; d--) {
                    boolean before = drafts.get(d).sentence < sentence && sentence - drafts.get(d).sentence <= BACK;
                    if (before
                            && drafts.get(d)
                                    .name
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .endsWith(noun)) {
                        return Optional.of(drafts.get(d));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static final int NEAR = 4;
    private static final int ACROSS = 16;

    /// `The kit is gone; the clerk says it was checked out`: what a pronoun right before the verb means, where the
    /// sentence has named one thing.
    Optional<Draft> here(int verb, int first, List<Draft> here) {
        int it = verb - 1;
        // `it was checked out by Sand and never came back`
        int reach = words.part("and", tokens, verb - 1) ? ACROSS : NEAR;
        while (it > Math.max(first, verb - reach) && !words.is(tokens, it, "it")) {
            it--;
        }
        boolean pronoun = words.is(tokens, it, "it") && !words.part("article", tokens, it);
        return pronoun
                        && here.size() == 1
                        && !here.getFirst().absent()
                        && !(here.getFirst().type == Type.DOCUMENT || here.getFirst().type == Type.TESTIMONY) // says it
                        && here.getFirst().passage.start() < tokens.start(it)
                ? Optional.of(here.getFirst())
                : Optional.empty();
    }

    /// Whether a sentence without an item speaks of one said before: by a pronoun, or because it is a word or two long.
    boolean referred(int first, int end, int verb, Status status) {
        for (int i = first; i < Math.min(end, verb + 4); i++) {
            boolean it = words.is(tokens, i, "it");
            if (it && (!tokens.is(i, "this") || words.is(tokens, i + 1, "was"))
                    || i < verb && (alone(i) || words.part("thereon", tokens, i))
                    || tokens.is(i, "they") && !ofPeople(status)) {
                return true;
            }
        }
        return end - first <= 8 && !subject(first, verb);
    }

    /// `Both were tested`, `diese wurden vernichtet`: with no noun of its own behind it.
    private boolean alone(int token) {
        return words.those(tokens, token)
                && (words.is(tokens, token + 1, "was")
                        || words.is(tokens, token + 1, "have")
                        || words.is(tokens, token + 1, "modal"));
    }

    /// Whether what is told can be of a thing said before: nobody finds what he says is not there, and only what
    /// somebody said is taken back.
    boolean fits(Draft draft, StatusFinder.Found found) {
        boolean back = found.status() == Status.DISCREDITED && StatusFinder.takenBack(tokens, found.token());
        return !(found.sure() && draft.absent()) && !(back && draft.type != Type.TESTIMONY);
    }

    /// What is also said of people: `They were found`.
    private static boolean ofPeople(Status status) {
        return switch (status) {
            case COLLECTED, MISSING, TRANSFERRED, RETURNED, EXCLUDED, ADMITTED, ABSENT, MENTIONED, MADE -> true;
            case TESTED, RETESTED, NOT_TESTED, USABLE, INCONCLUSIVE -> false;
            case DISCLOSED, WITHHELD, SUPPRESSED, CHALLENGED, DISCREDITED, DESTROYED, UNATTRIBUTED -> false;
        };
    }

    /// `The tent was destroyed`: a thing of its own that no table knows; the test or the result is of the last one.
    private boolean subject(int first, int verb) {
        boolean article = words.part("article", tokens, first)
                || words.part("such", tokens, first)
                || words.is(tokens, first, "his");
        int noun = verb - 1;
        while (noun > first
                && (words.is(tokens, noun, "was")
                        || words.is(tokens, noun, "have")
                        || words.is(tokens, noun, "modal")
                        || words.is(tokens, noun, "not")
                        || words.is(tokens, noun, "adverb"))) {
            noun--;
        }
        return article
                && noun > first
                && tokens.kind(noun) == Tokens.Kind.WORD
                && !words.part("outcome", tokens, noun)
                && !words.general(tokens, noun);
    }

    /// `the mould (Item 5). The cast was lost`: a thing of the same kind as the only marked one of the sentence before.
    OptionalInt bridged(Item item, int sentence) {
        OptionalInt only = OptionalInt.empty();
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence >= sentence - 1; i--) {
            Draft draft = drafts.get(i);
            if (draft.sentence == sentence - 1 && draft.mark.isPresent()) {
                if (draft.type != item.type() || only.isPresent() && only.getAsInt() != draft.exhibit) {
                    return OptionalInt.empty();
                }
                only = OptionalInt.of(draft.exhibit);
            }
        }
        return only;
    }

    /// The item of which a sentence without one says what became of it: nobody tests a van for what is on a glove, so a
    /// test is of the last thing that a laboratory compares, if one was said just now.
    Optional<Draft> of(int sentence, Status status) {
        boolean test = status == Status.TESTED || status == Status.RETESTED || status == Status.NOT_TESTED;
        for (int i = drafts.size() - 1; test && i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            if (drafts.get(i).sentence < sentence && TestedThings.testable(drafts.get(i))) {
                return Optional.of(drafts.get(i));
            }
        }
        boolean part = status == Status.USABLE || status == Status.INCONCLUSIVE || status == Status.UNATTRIBUTED;
        if (status == Status.COLLECTED || status == Status.MISSING) {
            return lastBefore(sentence).filter(d -> !d.measured);
        }
        Optional<Draft> print = status == Status.UNATTRIBUTED ? printBefore(sentence) : Optional.empty();
        return part ? print.or(() -> testedBefore(sentence)).or(() -> lastBefore(sentence)) : lastBefore(sentence);
    }

    /// The one thing spoken of last by its mark alone, in the sentence before or the one before that: `Exhibit 9. What
    /// is it? That is the letter`.
    Optional<Draft> unnamed(int sentence) {
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
        return last.filter(d -> d.bareMark && sentence - d.sentence <= ANSWERED && sentence > d.sentence)
                .filter(d -> drafts.size() < 2
                        || drafts.get(drafts.size() - 2).sentence != d.sentence
                        || drafts.get(drafts.size() - 2).exhibit == d.exhibit);
    }

    /// The swab on which `the source of the saliva` is asked about: the last one that was tested, else the last
    /// that such a trace can be on.
    Optional<Draft> origin(Type trace, int sentence) {
        Optional<Draft> last = Optional.empty();
        for (int i = drafts.size() - 1; i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            Draft draft = drafts.get(i);
            boolean bears = draft.type == trace
                    || trace == Type.BIOLOGICAL && (draft.type == Type.OTHER || draft.type == Type.DNA)
                    || trace == Type.DNA && TestedThings.trace(draft.type);
            if (draft.sentence < sentence && bears && !draft.general) {
                if (draft.mark.isPresent() || draft.steps.stream().anyMatch(s -> examined(s.is()))) {
                    return Optional.of(draft);
                }
                last = last.isPresent() ? last : Optional.of(draft);
            }
        }
        return last;
    }

    /// What was tested in the sentence before is what a test came to: `Two were inconclusive.`
    Optional<Draft> testedBefore(int sentence) {
        for (int i = drafts.size() - 1; i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            Draft draft = drafts.get(i);
            if (draft.sentence < sentence && draft.steps.stream().anyMatch(s -> examined(s.is()))) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean examined(Status is) {
        return is == Status.TESTED || is == Status.RETESTED || is == Status.USABLE || is == Status.INCONCLUSIVE;
    }

    /// A print spoken of last is what a search among many prints was for.
    private Optional<Draft> printBefore(int sentence) {
        return lastBefore(sentence).filter(d -> d.type == Type.FINGERPRINT);
    }

    /// The last item said before; not what its sentence only names at large (`collected at the autopsy`).
    Optional<Draft> lastBefore(int sentence) {
        Optional<Draft> last = Optional.empty();
        for (int i = drafts.size() - 1; i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            Draft draft = drafts.get(i);
            boolean further = last.isPresent() && draft.sentence != last.get().sentence;
            if (further) {
                break;
            }
            if (draft.sentence < sentence && (last.isEmpty() || atLarge(last.get()) && !atLarge(draft))) {
                last = Optional.of(draft);
            }
        }
        return last;
    }

    /// Whether a sentence has told a step of a thing already, in whatever words.
    boolean told(int exhibit, Status status, Span sentence) {
        for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - RECENT; i--) {
            boolean same = drafts.get(i).exhibit == exhibit
                    && drafts.get(i).steps.stream()
                            .anyMatch(step -> step.is() == status
                                    && sentence.contains(step.passage().span()));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean atLarge(Draft draft) {
        return draft.general && draft.steps.isEmpty();
    }

    /// Whether a semicolon stands between an item and a word.
    boolean parted(Draft draft, int token) {
        int item = tokens.at(draft.passage.start());
        for (int i = Math.min(item, token); i < Math.max(item, token); i++) {
            if (tokens.is(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /// The item that `it` or a bare `Admitted.` can be about: the last one said, if it was said just now.
    Optional<Draft> last(int sentence) {
        return drafts.isEmpty() || sentence - drafts.getLast().sentence > BACK
                ? Optional.empty()
                : Optional.of(drafts.getLast());
    }
}
