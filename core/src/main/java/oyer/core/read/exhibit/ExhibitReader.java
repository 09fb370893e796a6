package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Result;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.event.Telling;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Reads pieces of evidence: the noun phrase that names one, where it was found, and what the same sentence, or the
/// next
/// one by a pronoun, says became of it. Forms and lists are read by their cells; see [FormReader]. Words of the same
/// item
/// within a document share its number; see [ItemMerger].
public final class ExhibitReader {

    /// How many sentences a pronoun or a bare ruling may stand from the item that it is about.
    private static final int BACK = 5;

    private final Prose prose;
    private final EvidenceWords words;
    private final ItemFinder finder;
    private final StatusFinder statuses;
    private final StepTime time;
    private final TestResults results;
    private final Counted counted;
    private final Along<Mention> mentions;
    private final Telling telling;
    private final ItemMerger merger;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean again;

    private ExhibitReader(Prose prose, Written written, Sources sources) {
        this.prose = prose;
        this.words = EvidenceWords.of(prose.language());
        this.finder = new ItemFinder(prose, words, sources.mentions(), sources.times());
        this.statuses = new StatusFinder(prose, words, finder);
        this.time = new StepTime(prose, sources.times(), written);
        this.results = new TestResults(prose, words);
        this.counted = new Counted(prose, sources.quantities());
        this.mentions = new Along<>(sources.mentions());
        this.telling = new Telling(sources.statements());
        this.merger = new ItemMerger(prose);
    }

    /// What was read of the same text before, each in order of its passages.
    public record Sources(
            List<TimeReading> times, List<Mention> mentions, List<Statement> statements, List<Quantity> quantities) {
        public Sources {
            times = List.copyOf(times);
            mentions = List.copyOf(mentions);
            statements = List.copyOf(statements);
            quantities = List.copyOf(quantities);
        }
    }

    public static List<ExhibitReading> read(Prose prose, Written written, Sources sources) {
        return new ExhibitReader(prose, written, sources).exhibits(sources);
    }

    private List<ExhibitReading> exhibits(Sources sources) {
        FormReader forms = new FormReader(prose, words, merger, time, sources.times());
        List<Draft> cells = forms.read();
        again = forms.titled("retest");
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            List<TimeReading> times = time.in(first, end);
            int from = forms.past(first);
            if (from < end) {
                sentence(s, from, end, times);
            }
        }
        drafts.addAll(cells);
        return drafts.stream()
                .sorted(Comparator.comparing((Draft d) -> d.passage.span()))
                .map(Draft::reading)
                .toList();
    }

    private void sentence(int s, int first, int end, List<TimeReading> times) {
        Span span = prose.tokens().span(first, end - 1);
        List<Mention> named = mentions.within(span);
        List<Quantity> counts = counted.in(first, end);
        OptionalInt accordingTo = telling.speakerAt(span);
        List<Item> items = finder.in(first, end);
        Optional<Draft> before = antecedent(s);
        List<Draft> here = new ArrayList<>();
        for (Item item : items) {
            Draft draft = draft(item, end, s);
            here.add(draft);
            drafts.add(draft);
        }
        for (StatusFinder.Found found : statuses.in(items, first, end)) {
            Optional<Draft> of = found.item() >= 0
                    ? Optional.of(here.get(found.item()))
                    : antecedent(s, found.status())
                            .filter(d -> !here.contains(d))
                            .filter(_ -> count(found, items, counts).isPresent() || referred(first, end));
            OptionalInt count = count(found, items, counts);
            of.ifPresent(d -> {
                d.steps.add(new StatusStep(
                        test(found.status()),
                        time.of(found.status(), found.token(), times),
                        prose.passage(found.token(), found.token()),
                        accordingTo,
                        count,
                        Optional.empty()));
                if (found.status() == Status.COLLECTED) {
                    finder(found.token(), first, named).ifPresent(p -> d.foundBy = OptionalInt.of(p));
                }
            });
        }
        results(first, end, named, here, before, times, accordingTo, counts);
    }

    /// Three-state results join the test that the sentence tells of, or are a test themselves.
    private void results(
            int first,
            int end,
            List<Mention> named,
            List<Draft> here,
            Optional<Draft> before,
            List<TimeReading> times,
            OptionalInt accordingTo,
            List<Quantity> counts) {
        List<TestResults.Found> found = results.in(first, end, named);
        Optional<Draft> of =
                here.stream().filter(TestedThings::testable).findFirst().or(() -> before);
        if (found.isEmpty() || of.isEmpty() || !TestedThings.testable(of.get())) {
            return;
        }
        int token = found.getFirst().token();
        List<Result> said = found.stream().map(TestResults.Found::result).toList();
        of.get()
                .steps
                .add(new StatusStep(
                        Status.TESTED,
                        time.of(Status.TESTED, token, times),
                        prose.passage(token, token),
                        accordingTo,
                        counted.before(token, counts),
                        Optional.of(new StepDetail.Test(Optional.empty(), Optional.empty(), said))));
    }

    /// In a report of a re-examination a test is another one.
    private Status test(Status status) {
        return again && status == Status.TESTED ? Status.RETESTED : status;
    }

    /// Whether a sentence without an item speaks of one said before: by a pronoun, or because it is a word or two long.
    private boolean referred(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.is(prose.tokens(), i, "it")) {
                return true;
            }
        }
        return end - first <= 8;
    }

    private OptionalInt count(StatusFinder.Found found, List<Item> items, List<Quantity> counts) {
        OptionalInt own = found.item() >= 0 ? counted.of(items.get(found.item()), counts) : OptionalInt.empty();
        return own.isPresent() ? own : counted.before(found.token(), counts);
    }

    /// The person who found it: the one named before the verb, in the active.
    private OptionalInt finder(int token, int first, List<Mention> named) {
        List<Mention> people = named.stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && m.passage().end() <= prose.tokens().start(token)
                        && m.passage().start() >= prose.tokens().start(first)
                        && prose.tokens().start(token) - m.passage().end() < 3)
                .toList();
        return people.size() == 1 ? OptionalInt.of(people.getFirst().entity()) : OptionalInt.empty();
    }

    private Draft draft(Item item, int end, int sentence) {
        Span span = prose.tokens().span(item.first(), item.last());
        Passage passage = prose.text().passage(span);
        return new Draft(
                passage,
                merger.number(item),
                item.name(prose),
                item.type(),
                item.mark(),
                finder.foundAt(item, end),
                item.mark().isPresent() ? "evidence-mark" : "evidence-head",
                sentence);
    }

    /// The item of which a sentence without one says what became of it: nobody tests a van for what is on a glove, so a
    /// test is of the last thing that a laboratory compares, if one was said just now.
    private Optional<Draft> antecedent(int sentence, Status status) {
        boolean test = status == Status.TESTED || status == Status.RETESTED || status == Status.NOT_TESTED;
        for (int i = drafts.size() - 1; test && i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            if (drafts.get(i).sentence < sentence && TestedThings.testable(drafts.get(i))) {
                return Optional.of(drafts.get(i));
            }
        }
        return lastBefore(sentence);
    }

    private Optional<Draft> lastBefore(int sentence) {
        for (int i = drafts.size() - 1; i >= 0 && sentence - drafts.get(i).sentence <= BACK; i--) {
            if (drafts.get(i).sentence < sentence) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /// The item that `it` or a bare `Admitted.` can be about: the last one said, if it was said just now.
    private Optional<Draft> antecedent(int sentence) {
        return drafts.isEmpty() || sentence - drafts.getLast().sentence > BACK
                ? Optional.empty()
                : Optional.of(drafts.getLast());
    }
}
