package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Ends the id of what was found since the verdict.
    private static final String SINCE = "-since";

    /// Characters of what stands before the colon of a row, and before its mark.
    private static final int HEAD = 120;

    private static final int LEAD = 4;

    /// Words of a sentence that says more than one thing.
    private static final int LONG = 25;

    /// Characters that can tell something.
    private static final int SHORT = 12;

    private static final Set<String> NO_THING = Set.of(
            "evidence",
            "material",
            "materials",
            "items",
            "item",
            "exhibits",
            "exhibit",
            "property",
            "beweise",
            "beweismittel",
            "unterlagen",
            "gegenstände");

    private final Gathered gathered;
    private final Map<String, EvidenceItem> itemOf;
    private final Map<String, Item> items = new TreeMap<>();
    private final Map<String, Item> byPlace = new HashMap<>();
    /// Ids that are taken, each with the number last tried after it: names like `letter` are borne by thousands.
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<String, List<Piece.Against>> doubts = new HashMap<>();
    private final List<Item.Said> excluded = new ArrayList<>();

    Things(Gathered gathered, Map<String, EvidenceItem> itemOf) {
        this.gathered = gathered;
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
            if (exhibit.passage().span().overlaps(span) && !nothing(item.name)) {
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

    /// What to call a thing: its mark, and what it is in a few words.
    private static String called(Item item) {
        int stop = item.name.indexOf(". ");
        String brief = stop > 0 ? item.name.substring(0, stop) : item.name;
        return item.mark
                .filter(m -> !brief.contains(m))
                .map(m -> m + ", " + brief)
                .orElse(brief);
    }

    Piece piece(Item item, boolean against) {
        Line line = item.trace() || item.traced
                ? Line.TRACE
                : item.type == ExhibitReading.Type.TESTIMONY ? Line.WITNESS : Line.CIRCUMSTANCE;
        if (item.body() && !against) {
            return samples(item.fresh);
        }
        Piece piece = gathered.piece(against ? item.id : item.id + "-cleared", line.on(against), "", called(item));
        if (item.fresh) {
            piece.fresh();
        }
        return piece;
    }

    /// Words that exclude him as the source of samples which they do not name.
    void excluded(Passage passage, Optional<LocalDate> day) {
        excluded.add(new Item.Said(ExhibitReading.Status.TESTED, passage, day));
    }

    void doubt(Item item, Piece.Against against) {
        doubts.computeIfAbsent(item.id, _ -> new ArrayList<>()).add(against);
    }

    /// Places what was gathered of all things.
    void place() {
        new SameThing(gathered, items.values(), doubts, this).settle();
        excluded.forEach(e -> {
            Piece piece = samples(gathered.afterVerdict(e.day()));
            piece.told(e.passage(), 5);
            piece.made(e.day());
        });
        for (Item item : items.values()) {
            if (unnamed(item)) {
                continue;
            }
            Piece known = gathered.pieces.get(item.id);
            if (!item.ties.isEmpty() || known != null) {
                tied(item);
            }
            if (!item.clears.isEmpty()) {
                cleared(item);
            } else if (item.withheld && item.ties.isEmpty()) {
                withheld(item);
            } else if (item.type == ExhibitReading.Type.TESTIMONY) {
                testimony(item);
            }
        }
    }

    /// A heading, or evidence at large.
    static boolean unnamed(Item item) {
        return nothing(item.name) || item.name.equals(item.name.toUpperCase(Locale.ROOT)) && item.name.length() > 4;
    }

    /// Whether words name no thing but evidence at large.
    static boolean nothing(String name) {
        return NO_THING.contains(last(name));
    }

    private static String last(String name) {
        String[] words = name.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words[words.length - 1];
    }

    private void tied(Item item) {
        Piece piece = piece(item, true);
        item.ties.forEach(t -> {
            // that he could not be excluded is the least that is said of it
            piece.told(t.passage(), DraftWords.say(t.passage().words(), Says.EXCLUDES) ? 4 : 5);
            piece.made(t.day());
            if (!gathered.afterVerdict(t.day())) {
                piece.seen();
            }
        });
        item.clears.forEach(c -> piece.against(new Piece.Against(c.passage(), "", Optional.of("source"), c.day())));
        item.became.forEach(b -> {
            switch (b.is()) {
                case EXCLUDED, SUPPRESSED -> {
                    piece.fell("excluded");
                    piece.told(b.passage(), 0);
                }
                case MISSING, DESTROYED -> {
                    piece.fell("missing");
                    piece.told(b.passage(), 0);
                }
                case DISCREDITED, CHALLENGED ->
                    piece.against(new Piece.Against(b.passage(), "", Optional.of("method"), b.day()));
                default -> {}
            }
        });
        doubts.getOrDefault(item.id, List.of()).forEach(piece::against);
    }

    /// What was taken from a body and is not his is one piece however many samples there were; a print is one by
    /// itself.
    private void cleared(Item item) {
        item.clears.forEach(c -> {
            int words = Drafter.words(c.passage());
            boolean row = Wording.row(c.passage().words()) || words < 4;
            Piece piece = cleared(item, c);
            piece.told(
                    c.passage(),
                    2 + (c.is() == ExhibitReading.Status.UNATTRIBUTED ? 0 : 4) - (row ? 5 : 0) - (words > 25 ? 3 : 0));
            piece.made(c.day());
        });
    }

    /// What the court that decided could know of a thing is one piece, what was found since is another.
    private Piece cleared(Item item, Item.Said said) {
        boolean since = gathered.afterVerdict(said.day())
                || item.fresh && (said.day().isEmpty() || gathered.verdict().isEmpty());
        if (item.body() || item.sample) {
            return samples(since);
        }
        Piece piece = gathered.piece(item.id + "-cleared" + (since ? SINCE : ""), Line.OTHER_TRACE, "", called(item));
        if (since) {
            piece.fresh();
        }
        if (item.fallen.contains("missing")) {
            piece.fell("missing");
            item.became.stream()
                    .filter(b -> b.is() == ExhibitReading.Status.MISSING)
                    .forEach(b -> piece.told(b.passage(), 0));
        }
        return piece;
    }

    /// What was taken from bodies and is not his; what was found since the verdict is another piece.
    private Piece samples(boolean since) {
        Piece piece = gathered.piece("samples-cleared" + (since ? SINCE : ""), Line.OTHER_TRACE, "", "");
        if (since) {
            piece.fresh();
        }
        return piece;
    }

    private void withheld(Item item) {
        Piece piece = gathered.piece(item.id + "-withheld", Line.WITHHELD, "", called(item));
        piece.fresh();
        item.became.forEach(b -> piece.told(b.passage(), b.is() == ExhibitReading.Status.MISSING ? 0 : 3));
        if (item.fallen.contains("missing")) {
            piece.fell("missing");
        }
    }

    /// Experts and witnesses whom nobody heard.
    private void testimony(Item item) {
        if (item.fresh && item.became.isEmpty()) {
            item.spoken.filter(p -> DraftWords.say(p.words(), Says.CLEARS)).ifPresent(p -> {
                Piece piece = gathered.piece(item.id, Line.OTHER_WITNESS, "", item.name);
                piece.fresh();
                piece.told(p, 3);
            });
        }
        for (Item.Said became : item.became) {
            if (became.is() == ExhibitReading.Status.EXCLUDED) {
                boolean learned = DraftWords.say(item.name, Says.LEARNED)
                        || item.name.toLowerCase(Locale.ROOT).contains("expert");
                Piece piece = gathered.piece(
                        item.id + "-unheard", learned ? Line.OTHER_EXPERT : Line.OTHER_WITNESS, "", item.name);
                piece.fresh();
                piece.told(became.passage(), 3);
            }
        }
    }
}
