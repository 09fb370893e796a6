package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Figure;
import oyer.core.casefile.StepDetail;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.FrameReader;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// The things of the register as arguments: a trace that is ascribed to the accused, one that is not his or nobody's,
/// what was kept from the defence, and what became of each.
final class Things {

    /// How far before words that say whose a trace is the trace itself is named.
    private static final int NEAR = 1_500;

    /// Characters of what stands before the colon of a row, and before its mark.
    private static final int HEAD = 120;

    private static final int LEAD = 4;

    /// Words of a sentence that says more than one thing.
    private static final int LONG = 25;

    /// Characters that can tell something.
    private static final int SHORT = 12;

    private final Gathered gathered;
    private final ThingPieces pieces;
    private final Map<String, EvidenceItem> itemOf;
    private final Map<String, Item> items = new TreeMap<>();
    private final Map<String, Item> byPlace = new HashMap<>();
    /// Ids that are taken, each with the number last tried after it: names like `letter` are borne by thousands.
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, List<Piece.Against>> doubts = new HashMap<>();
    private final List<Item.Said> excluded = new ArrayList<>();

    Things(Gathered gathered, Map<String, EvidenceItem> itemOf) {
        this.gathered = gathered;
        this.pieces = new ThingPieces(gathered);
        this.itemOf = itemOf;
    }

    void add(Setting setting) {
        for (ExhibitReading exhibit : setting.readings.exhibits()) {
            Item item = item(setting, exhibit);
            if (DraftWords.say(exhibit.name(), Says.FRESH)) {
                item.fresh = true;
                item.spoken = Optional.of(setting.sentence(exhibit.passage()));
            }
            for (StatusStep step : exhibit.status()) {
                step(setting, item, exhibit, step);
            }
            if (item.trace()) {
                Passage said = setting.sentence(exhibit.passage());
                if (DraftWords.say(said.words(), Says.TIES)
                        && !DraftWords.say(said.words(), Says.NOT)
                        && setting.aboutAccused(said.span(), Optional.empty())) {
                    item.ties.add(new Item.Said(ExhibitReading.Status.TESTED, said, Optional.empty()));
                }
            }
            if (exhibit.type() == ExhibitReading.Type.DOCUMENT || exhibit.type() == ExhibitReading.Type.TESTIMONY) {
                Passage said = setting.sentence(exhibit.passage());
                if (DraftWords.say(said.words(), Says.KEPT) && item.became.isEmpty()) {
                    item.withheld = true;
                    item.became.add(new Item.Said(ExhibitReading.Status.WITHHELD, said, Optional.empty()));
                }
            }
        }
        for (Frame frame : FrameReader.read(setting.readings, setting.prose)) {
            if (frame.slot() == Frame.Slot.TRACE && frame.tone() == Frame.Tone.SAID) {
                Passage said = setting.sentence(frame.passage());
                Item.Said told = new Item.Said(
                        ExhibitReading.Status.TESTED,
                        said,
                        setting.readings.written().anchor());
                boolean named = setting.namesAccused(said.span());
                switch (frame.value()) {
                    case "named" -> {
                        if (named) {
                            matches(setting, said, told);
                        }
                    }
                    case "of" -> {
                        if (named || setting.other(said.span()).isEmpty()) {
                            of(setting, frame.passage(), said).ifPresent(i -> i.ties.add(told));
                        }
                    }
                    default -> {
                        if (named) {
                            of(setting, frame.passage(), said).ifPresent(i -> i.clears.add(told));
                        }
                    }
                }
            }
        }
    }

    /// The thing of a sentence that says whose a trace is: of the row it stands in, else the last named before it,
    /// where it does not itself speak of another.
    private Optional<Item> of(Setting setting, Passage words, Passage said) {
        Optional<Item> row = heading(setting, words);
        if (row.isPresent()) {
            return row;
        }
        Optional<Item> here = at(setting, said.span());
        return here.isPresent() || !Wording.traces(said.words()).isEmpty() ? here : before(setting, words);
    }

    /// `Item 4, towel: ...`: all that the line goes on to say is of the thing that it begins with.
    Optional<Item> heading(Setting setting, Passage words) {
        String text = setting.prose.text().characters();
        int line = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        int colon = text.indexOf(':', line);
        if (colon < 0 || colon > words.start() || colon - line > HEAD) {
            return Optional.empty();
        }
        return setting.readings.exhibits().stream()
                .filter(e -> e.mark().isPresent()
                        && e.passage().start() >= line
                        && e.passage().start() <= line + LEAD)
                .findFirst()
                .map(e -> {
                    Item item = item(setting, e);
                    item.label = text.substring(line, colon);
                    return item;
                });
    }

    /// `The print on the glass matches him`: of the thing that the sentence names, or of a trace that the register has
    /// not.
    private void matches(Setting setting, Passage said, Item.Said told) {
        Optional<Item> thing = heading(setting, said)
                .or(() -> at(setting, said.span()))
                .or(() -> setting.readings.exhibits().stream()
                        .filter(e -> e.status().stream()
                                .anyMatch(s -> s.passage().span().overlaps(said.span())))
                        .findFirst()
                        .map(e -> item(setting, e)));
        if (thing.isPresent()) {
            thing.get().traced = true;
            thing.get().ties.add(told);
            return;
        }
        Piece piece = gathered.piece("said-" + Gathered.place(said), Line.TRACE, "", "");
        piece.told(said, 5);
        piece.made(told.day());
    }

    private Item item(Setting setting, ExhibitReading exhibit) {
        String place = Drafter.key(setting.readings.document(), exhibit.exhibit());
        return byPlace.computeIfAbsent(place, _ -> {
            Optional<EvidenceItem> known = Optional.ofNullable(itemOf.get(place));
            String id = known.map(
                            i -> Gathered.slug(i.marks().stream().findFirst().orElse(i.name())))
                    .orElseGet(() -> Gathered.slug(exhibit.mark().orElse(exhibit.name())));
            String key = known.map(EvidenceItem::id).orElse(place);
            return items.computeIfAbsent(
                    key,
                    _ -> new Item(
                            unused("thing-" + id),
                            known.map(EvidenceItem::name).orElse(exhibit.name()),
                            known.flatMap(i -> i.marks().stream().findFirst()).or(exhibit::mark),
                            known.map(EvidenceItem::type).orElse(exhibit.type())));
        });
    }

    private String unused(String id) {
        String free = id;
        int n = used.getOrDefault(id, 0);
        while (used.containsKey(free)) {
            n = Math.max(2, n + 1);
            free = id + "-" + n;
        }
        used.put(id, n);
        used.putIfAbsent(free, 0);
        return free;
    }

    private void step(Setting setting, Item item, ExhibitReading exhibit, StatusStep step) {
        Passage said = said(setting, exhibit, step);
        Optional<LocalDate> day = step.when().earliest().or(step.when()::latest);
        Item.Said told = new Item.Said(step.is(), said, day);
        switch (step.is()) {
            case TESTED, RETESTED, USABLE -> {
                Item of = heading(setting, step.passage()).orElse(item);
                of.sample |= item.body();
                results(setting, of, step, told);
            }
            case UNATTRIBUTED -> item.clears.add(told);
            case MISSING, DESTROYED -> {
                item.fallen.add("missing");
                item.became.add(told);
            }
            case SUPPRESSED, WITHHELD -> {
                item.withheld = true;
                item.became.add(told);
            }
            case EXCLUDED, DISCREDITED, CHALLENGED -> item.became.add(told);
            case DISCLOSED -> {
                boolean late = gathered.afterVerdict(day)
                        && step.detail()
                                .filter(d ->
                                        d instanceof StepDetail.Reached(var party) && party == StepDetail.Party.DEFENCE)
                                .isPresent();
                if (late) {
                    item.withheld = true;
                    item.became.add(told);
                }
            }
            case MENTIONED, MADE, COLLECTED, TRANSFERRED, NOT_TESTED, INCONCLUSIVE, ADMITTED, RETURNED, ABSENT -> {}
        }
    }

    /// The sentence that tells a step; of a long one no more than from the thing to what became of it.
    private static Passage said(Setting setting, ExhibitReading exhibit, StatusStep step) {
        Passage thing = exhibit.passage();
        Passage what = step.passage();
        Passage sentence = setting.sentence(what.span().overlaps(thing.span()) ? thing : what);
        int from = Math.min(thing.start(), what.start());
        int to = Math.max(thing.end(), what.end());
        boolean longer = Drafter.words(sentence) > LONG && sentence.start() <= from && to <= sentence.end();
        return longer && to - from >= SHORT ? setting.prose.text().passage(from, to) : sentence;
    }

    private void results(Setting setting, Item item, StatusStep step, Item.Said told) {
        if (step.detail().isPresent() && step.detail().get() instanceof StepDetail.Test test) {
            for (StepDetail.Result result : test.results()) {
                Optional<Figure> of = setting.figure(result.person());
                boolean his = of.isPresent() ? setting.accused(of) : called(result.of());
                switch (result.outcome()) {
                    case INCLUDED -> {
                        // that he `cannot be excluded` ties nothing to him
                        if (his
                                && result.words()
                                        .filter(w -> DraftWords.say(w, Says.EXCLUDES))
                                        .isEmpty()) {
                            item.traced |=
                                    !Wording.traces(told.passage().words()).isEmpty();
                            item.ties.add(told);
                        }
                    }
                    case EXCLUDED -> {
                        if (his) {
                            item.clears.add(told);
                        }
                    }
                    case INCONCLUSIVE -> {}
                }
            }
        }
    }

    /// Whether a name of a form or a table is the accused's: same surname, and no other initial.
    private boolean called(String name) {
        String[] his = gathered.accused().toLowerCase(Locale.ROOT).split("\\s+");
        String[] theirs = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]", " ")
                .strip()
                .split("\\s+");
        String first = theirs[0];
        boolean surname = theirs[theirs.length - 1].equals(his[his.length - 1]);
        return surname && (theirs.length == 1 || first.charAt(0) == his[0].charAt(0) || first.length() == 2)
                || name.equalsIgnoreCase("him");
    }

    /// The thing of the register that words name.
    Optional<Item> at(Setting setting, Span span) {
        Optional<Item> found = Optional.empty();
        for (ExhibitReading exhibit : setting.readings.exhibits()) {
            Item item = item(setting, exhibit);
            if (exhibit.passage().span().overlaps(span) && !ThingPieces.nothing(item.name)) {
                if (found.isEmpty()
                        || item.trace() && !found.get().trace()
                        || exhibit.mark().isPresent()
                                && (item.trace() || !found.get().trace())) {
                    found = Optional.of(item);
                }
            }
        }
        return found;
    }

    /// The trace that is named last before some words.
    private Optional<Item> before(Setting setting, Passage words) {
        Optional<ExhibitReading> last = setting.readings.exhibits().stream()
                .filter(e -> e.passage().start() <= words.end()
                        && words.start() - e.passage().start() < NEAR)
                .filter(e -> e.mark().isPresent() || item(setting, e).trace())
                .max((a, b) -> a.passage().compareTo(b.passage()));
        return last.map(e -> item(setting, e));
    }

    /// Words that exclude him as the source of samples which they do not name.
    void excluded(Passage passage, Optional<LocalDate> day) {
        excluded.add(new Item.Said(ExhibitReading.Status.TESTED, passage, day));
    }

    void doubt(Item item, Piece.Against against) {
        doubts.computeIfAbsent(item.id, _ -> new ArrayList<>()).add(against);
    }

    Piece piece(Item item, boolean against) {
        return pieces.piece(item, against);
    }

    /// Places what was gathered of all things.
    void place() {
        new SameThing(gathered, items.values(), doubts, pieces).settle();
        excluded.forEach(pieces::excluded);
        for (Item item : items.values()) {
            if (!ThingPieces.unnamed(item)) {
                pieces.place(item, doubts.getOrDefault(item.id, List.of()));
            }
        }
    }
}
