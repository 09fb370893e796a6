package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.casefile.StepDetail.Result;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.event.Telling;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads pieces of evidence: the noun phrase that names one, where it was found, and what the same sentence, or
/// the next one by a pronoun, says became of it. Forms and lists are read by their cells; see [FormReader].
/// Words of the same item within a document share its number; see [ItemMerger].
public final class ExhibitReader {

    /// How many sentences a heading that is a mark reaches.
    private static final int HEADED = 12;

    /// Within how many words behind `the source of` the thing stands.
    private static final int SOURCED = 6;

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
    private final Owners owners;
    private final Handing handing;
    private final Arrivals arriving;
    private final List<Statement> statements;
    private final Map<Integer, List<String>> roles;
    private final Answers answers;
    private final Antecedents antecedents;
    private final List<Draft> drafts = new ArrayList<>();
    private final Unlisted unlisted;
    private final Houses houses;
    private final CourtRulings rulings;
    private final LogLines log;
    private boolean again;
    private OptionalInt heading = OptionalInt.empty();
    private int headed;

    private ExhibitReader(Prose prose, Written written, Sources sources) {
        this.prose = prose;
        this.words = EvidenceWords.of(prose.language());
        this.finder = new ItemFinder(prose, words, sources.mentions(), sources.times());
        this.statuses = new StatusFinder(prose, words, finder);
        this.time = new StepTime(prose, words, sources.times(), written);
        this.results = new TestResults(prose, words);
        this.counted = new Counted(prose, words, sources.quantities());
        this.mentions = new Along<>(sources.mentions());
        this.telling = new Telling(sources.statements());
        this.merger = new ItemMerger(prose);
        this.owners = new Owners(prose, words, sources.mentions());
        this.handing = new Handing(prose, words);
        this.statements = sources.statements();
        this.arriving = Arrivals.of(prose.language());
        this.roles = new HashMap<>();
        for (Mention mention : sources.mentions()) {
            mention.role()
                    .ifPresent(role -> roles.computeIfAbsent(mention.entity(), _ -> new ArrayList<>())
                            .add(role));
        }
        this.antecedents = new Antecedents(prose, words, counted, drafts);
        this.unlisted = new Unlisted(prose);
        this.houses = new Houses(prose, words);
        this.rulings = new CourtRulings(prose, time);
        this.log = new LogLines(prose, words);
        this.answers = new Answers(prose, sources.statements());
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
        FormReader forms = new FormReader(prose, words, merger, time, sources.times(), sources.mentions());
        List<Draft> cells = forms.read();
        again = forms.titled("retest");
        for (int s = 0; s < prose.sentences().size(); s++) {
            int end = prose.sentences().end(s);
            int from = prose.sentences().first(s);
            List<TimeReading> times = time.in(from, end);
            // what stands in cells that a form was read from is read once
            for (from = forms.past(from); from < end; from = forms.past(from)) {
                int to = forms.before(from, end);
                sentence(s, from, to, times);
                from = to;
            }
        }
        unlisted.tell(drafts);
        drafts.addAll(cells);
        forms.findings(drafts);
        houses.looked(drafts, time, prose);
        drafts.removeIf(d -> d.rule.startsWith("evidence-") && bare(d));
        new InResults(drafts, prose.tokens(), words).drop();
        houses.taken(drafts, time);
        new Groups(prose).tell(drafts);
        return drafts.stream()
                .sorted(Comparator.comparing((Draft d) -> d.passage.span()))
                .map(d -> d.reading(time))
                .toList();
    }

    /// `evidence`, `a document`, `the witness`: alone, and with nothing said of what became of it, it names no
    /// item; nor does the heading over a list of several (`MATERIAL NOT DISCLOSED BEFORE`).
    private boolean bare(Draft draft) {
        boolean shouted = draft.mark.isEmpty() && !draft.owned && PageTitles.titles(prose, draft);
        // `RETEST REPORT` says of itself what it is
        boolean itself = shouted
                && draft.steps.stream()
                        .allMatch(s -> draft.passage.span().contains(s.passage().span()));
        return draft.steps.isEmpty() && (draft.general || draft.plain || shouted) || draft.general && shouted || itself;
    }

    private void sentence(int s, int first, int end, List<TimeReading> times) {
        Span span = prose.tokens().span(first, end - 1);
        List<Mention> named = mentions.within(span);
        OptionalInt accordingTo = telling.speakerAt(span);
        Optional<Draft> unnamed = antecedents.unnamed(s);
        int be = unnamed.isPresent() ? finder.saidToBe(first, end) : -1;
        List<Item> items = finder.in(first, end, be);
        List<Counted.Count> counts = counted.in(first, end, t -> finder.dated(t) || marked(items, t));
        Optional<Draft> before = antecedents.last(s);
        List<Draft> here = new ArrayList<>();
        for (Item item : items) {
            Optional<Draft> same = item.head() == be && item.mark().isEmpty() ? unnamed : Optional.empty();
            Draft draft = draft(item, first, end, s, named, same);
            here.add(draft);
            drafts.add(draft);
        }
        List<StatusFinder.Found> founds = statuses.in(items, first, end);
        boolean asked = prose.tokens().is(end - 1, '?');
        boolean alternatives = alternatives(founds);
        for (StatusFinder.Found found : founds) {
            boolean ofThing = found.item() >= 0 && items.get(found.item()).first() > found.token();
            if (found.status() == Status.EXCLUDED && results.ofSomebody(found.token(), first, end, named, ofThing)) {
                continue;
            }
            OptionalInt count = alternatives ? OptionalInt.empty() : count(found, items, counts);
            Optional<Draft> of = found.item() >= 0
                    ? Optional.of(here.get(found.item()))
                    : antecedents
                            .here(found.token(), first, here)
                            .or(() -> antecedents
                                    .part(count, items, counts, here, found.token())
                                    .or(() -> antecedents.of(s, found.status()))
                                    .filter(d -> !here.contains(d) || count.isPresent())
                                    .filter(_ -> count.isPresent()
                                            || found.sure()
                                            || antecedents.referred(first, end, found.token(), found.status()))
                                    .filter(_ -> !antecedents.other(found, first))
                                    .filter(d -> antecedents.fits(d, found)));
            if (of.isEmpty()) {
                if (found.sure() && found.status() == Status.WITHHELD) {
                    When when = time.of(found.status(), found.token(), times, s);
                    unlisted.of(StatusStep.of(
                            found.status(), when, prose.passage(found.token(), found.token()), accordingTo));
                }
                continue;
            }
            Draft d = of.get();
            Span sentence = prose.tokens().span(first, end - 1);
            boolean said = count.isEmpty() && antecedents.told(d.exhibit, found.status(), sentence);
            if (said) {
                continue;
            }
            // `11 belonged to someone else. This person's identity remains unknown`: of those eleven
            OptionalInt several =
                    count.isEmpty() && found.sure() && found.status() == Status.UNATTRIBUTED && !d.steps.isEmpty()
                            ? d.steps.getLast().count()
                            : count;
            if (asked) {
                answers.to(found.status(), statuses.toLaboratory(found.token(), end), s)
                        .ifPresent(answer -> d.steps.add(StatusStep.of(
                                answer.is(),
                                time.undated(answer.is(), answer.passage().start()),
                                answer.passage(),
                                answer.accordingTo())));
                continue;
            }
            // what a letter encloses is had on its day, whatever day the paper is of
            When when = found.status() == Status.DISCLOSED && words.enclosing(prose.tokens(), found.token())
                    ? time.document(Status.DISCLOSED, prose.tokens().start(found.token()))
                    : time.of(found.status(), found.token(), times, d, s);
            Status is = test(houses.of(found, d), when);
            d.steps.add(new StatusStep(
                    is,
                    when,
                    prose.passage(found.token(), found.token()),
                    accordingTo,
                    several,
                    handing.detail(is, found.token(), first, end, named)));
            time.did(found.status(), when, d.exhibit, s);
            if (found.status() == Status.WITHHELD) {
                time.until(times)
                        .ifPresent(t -> d.steps.add(new StatusStep(
                                Status.DISCLOSED,
                                t.when(),
                                t.passage(),
                                accordingTo,
                                count,
                                handing.detail(Status.DISCLOSED, found.token(), first, end, named))));
            }
            if (found.status() == Status.COLLECTED) {
                handing.finder(found.token(), first, end, named).ifPresent(p -> d.foundBy = OptionalInt.of(p));
            }
        }
        here.forEach(d -> time.made(d, times).ifPresent(d.steps::add));
        log.read(here, first, end, times, named);
        rulings.read(here, first, end, s);
        if (!asked) {
            arrivals(s, first, end, here, times, accordingTo);
            results(new Told(s, first, end, named, here, before, times, accordingTo, counts));
        }
    }

    /// Whom the thing nearest to the words reached; of the one said before, where a pronoun stands for it.
    private void arrivals(
            int s, int first, int end, List<Draft> here, List<TimeReading> times, OptionalInt accordingTo) {
        for (Arrivals.Found found : arriving.in(prose.tokens(), first, end)) {
            Span words = prose.tokens().span(found.first(), found.last());
            Optional<Party> party = found.party().or(() -> speaking(speaker(words, accordingTo)));
            Optional<Draft> of = nearest(here, found.first())
                    .or(() -> antecedents.referred(first, end, found.first(), Status.DISCLOSED)
                            ? antecedents.lastBefore(s)
                            : Optional.empty());
            if (party.isEmpty() || of.isEmpty()) {
                continue;
            }
            Draft draft = of.get();
            When when = time.of(Status.DISCLOSED, found.first(), times, draft, s);
            // told here with whom it reached: the same step without that, or read off `until`, says no more
            draft.steps.removeIf(step -> step.is() == Status.DISCLOSED
                    && (words.contains(step.passage().span()) || until(step, when, times)));
            draft.steps.add(new StatusStep(
                    Status.DISCLOSED,
                    when,
                    prose.passage(found.first(), found.last()),
                    accordingTo,
                    OptionalInt.empty(),
                    Optional.of(new StepDetail.Reached(party.get()))));
        }
    }

    private boolean until(StatusStep step, When when, List<TimeReading> times) {
        return step.when().equals(when)
                && time.until(times)
                        .filter(t -> t.passage().equals(step.passage()))
                        .isPresent();
    }

    /// Who says the words, where only a part of the sentence is a statement.
    private OptionalInt speaker(Span words, OptionalInt accordingTo) {
        return accordingTo.isPresent()
                ? accordingTo
                : statements.stream()
                        .filter(st -> st.passage().span().overlaps(words))
                        .map(Statement::speaker)
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty());
    }

    private Optional<Draft> nearest(List<Draft> here, int token) {
        int place = prose.tokens().start(token);
        return here.stream()
                .min(Comparator.comparing((Draft d) -> antecedents.parted(d, token))
                        .thenComparing(d -> d.general)
                        .thenComparingInt(d -> Math.abs(d.passage.start() - place)));
    }

    /// The side on which somebody speaks, by what any of his mentions calls him.
    private Optional<Party> speaking(OptionalInt entity) {
        return entity.isEmpty()
                ? Optional.empty()
                : roles.getOrDefault(entity.getAsInt(), List.of()).stream()
                        .flatMap(role -> Parties.speaking(role).stream())
                        .findFirst();
    }

    private static boolean marked(List<Item> items, int token) {
        return items.stream().anyMatch(i -> i.mark().isPresent() && i.head() <= token && token <= i.last());
    }

    /// `not received or gave no result`: how many of which is not said.
    private boolean alternatives(List<StatusFinder.Found> founds) {
        for (int i = 1; i < founds.size(); i++) {
            int from = Math.min(founds.get(i - 1).token(), founds.get(i).token());
            int to = Math.max(founds.get(i - 1).token(), founds.get(i).token());
            for (int t = from + 1; t < to; t++) {
                if (prose.tokens().is(t, "or") || prose.tokens().is(t, "oder")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A sentence and what is known of it.
    private record Told(
            int sentence,
            int first,
            int end,
            List<Mention> named,
            List<Draft> here,
            Optional<Draft> before,
            List<TimeReading> times,
            OptionalInt accordingTo,
            List<Counted.Count> counts) {}

    /// Three-state results join the test that the sentence tells of, or are a test themselves; of two things, each
    /// those of its own.
    private void results(Told told) {
        List<TestResults.Found> all = results.in(told.first(), told.end(), told.named()).stream()
                .filter(f -> !results.decides(f.result().of()))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Map<Draft, List<TestResults.Found>> byThing = new IdentityHashMap<>();
        List<Draft> order = new ArrayList<>();
        for (TestResults.Found found : all) {
            tested(told, found.token())
                    .filter(TestedThings::testable)
                    .ifPresent(draft -> byThing.computeIfAbsent(draft, d -> {
                                order.add(d);
                                return new ArrayList<>();
                            })
                            .add(found));
        }
        order.forEach(draft -> results(told, draft, Objects.requireNonNull(byThing.get(draft))));
    }

    private void results(Told told, Draft draft, List<TestResults.Found> found) {
        int token = found.getFirst().token();
        if (results.ofTrace(token) && !TestedThings.trace(draft.type)) {
            return;
        }
        List<Result> said = found.stream().map(TestResults.Found::result).toList();
        Span sentence = prose.tokens().span(told.first(), told.end() - 1);
        for (int i = draft.steps.size() - 1; i >= 0; i--) {
            StatusStep step = draft.steps.get(i);
            boolean test = step.is() == Status.TESTED || step.is() == Status.RETESTED;
            boolean same = step.passage().start() == prose.tokens().start(token);
            if (test
                    && sentence.contains(step.passage().span())
                    && (same || step.count().isEmpty())) {
                draft.steps.set(i, handing.with(step, said));
                return;
            }
        }
        When when = time.of(Status.TESTED, token, told.times(), draft, told.sentence());
        draft.steps.add(new StatusStep(
                test(Status.TESTED, when),
                when,
                prose.passage(token, token),
                told.accordingTo(),
                counted.before(token, told.counts()),
                Optional.of(handing.test(told.first(), told.end(), told.named(), said))));
    }

    /// The thing that a result is of: the one whose source is asked about, else the last one before the word
    /// that gives it, else the first, else the one before.
    private Optional<Draft> tested(Told told, int token) {
        List<Draft> things = TestedThings.of(told.here(), results.ofTrace(token));
        int place = prose.tokens().start(token);
        return sourced(things, told.first(), told.end())
                .or(() -> things.stream()
                        .filter(d -> d.passage.start() < place && !antecedents.whole(d, things))
                        .reduce((_, later) -> later))
                .or(() -> antecedents.said("profile", token, told.end(), told.sentence()))
                .or(() -> things.stream().findFirst())
                .or(() -> antecedents.testedBefore(told.sentence()))
                .or(told::before);
    }

    /// `excluded Ames as the source of the hair`, `Falk ist als Verursacher der Spur auszuschließen`: the hair,
    /// whatever else the sentence names.
    private Optional<Draft> sourced(List<Draft> things, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            int of = i + 1;
            boolean source = words.part("source", prose.tokens(), i)
                    && (words.is(prose.tokens(), of, "of") || words.part("article", prose.tokens(), of));
            if (source) {
                Span near = prose.tokens().span(of, Math.min(end - 1, of + SOURCED));
                return things.stream()
                        .filter(d -> near.contains(d.passage.span()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// In a report of a re-examination a test is another one, unless it tells of one long before.
    private Status test(Status status, When when) {
        return again && status == Status.TESTED && !time.longBefore(when) ? Status.RETESTED : status;
    }

    private OptionalInt count(StatusFinder.Found found, List<Item> items, List<Counted.Count> counts) {
        OptionalInt before = counted.before(found.token(), counts);
        if (found.item() < 0) {
            return before;
        }
        Item item = items.get(found.item());
        boolean between = counts.stream().anyMatch(c -> c.token() > item.last() && c.token() < found.token());
        OptionalInt own = counted.of(item, counts);
        return between || own.isEmpty() ? before : own;
    }

    /// @param same what the sentence says that it is
    private Draft draft(Item item, int first, int end, int sentence, List<Mention> named, Optional<Draft> same) {
        Span span = prose.tokens().span(item.first(), item.last());
        Passage passage = prose.text().passage(span);
        Optional<Owners.Owner> owner = owners.of(item, named);
        Optional<Draft> origin = finder.asked(item, first) && !merger.knows(item)
                ? antecedents.origin(item.type(), sentence)
                : Optional.empty();
        Optional<String> place = finder.places().of(item, end);
        int number = origin.or(() -> same)
                .map(d -> d.exhibit)
                .orElseGet(() -> headed(item, sentence).orElseGet(() -> merger.number(item, owner, place)));
        same.ifPresent(_ -> merger.called(item, number));
        boolean alone = item.mark().isPresent() && item.first() - first <= 2 && item.last() >= end - 2;
        if (alone) {
            heading = OptionalInt.of(number);
            headed = sentence;
        } else if (item.mark().isPresent() && heading.isPresent() && heading.getAsInt() != number) {
            heading = OptionalInt.empty();
        }
        Draft draft = new Draft(
                passage,
                number,
                origin.map(d -> d.name).orElseGet(() -> item.name(prose) + owners.named(item, owner)),
                origin.map(d -> d.type).orElse(item.type()),
                item.mark(),
                place,
                item.mark().isPresent() ? "evidence-mark" : "evidence-head",
                sentence);
        draft.owned = owner.isPresent();
        draft.bareMark = item.mark().filter(item.name(prose)::equals).isPresent();
        draft.plain = item.plain() && same.isEmpty();
        draft.general = owner.isEmpty() && same.isEmpty() && finder.general(item);
        draft.measured = words.measured(prose.tokens(), item.head());
        return draft;
    }

    /// Under a heading that is a mark (`Exhibit 14.`), the bare noun with its article is what the mark is on.
    private OptionalInt headed(Item item, int sentence) {
        Tokens tokens = prose.tokens();
        boolean bare =
                item.first() == item.last() && item.first() > 0 && item.mark().isEmpty();
        boolean the = bare
                && (tokens.is(item.first() - 1, "the")
                        || tokens.is(item.first() - 1, "der")
                        || tokens.is(item.first() - 1, "die")
                        || tokens.is(item.first() - 1, "das"));
        if (!the || !TestedThings.testable(item.type())) {
            return OptionalInt.empty();
        }
        return heading.isPresent() && sentence - headed <= HEADED ? heading : antecedents.bridged(item, sentence);
    }
}
