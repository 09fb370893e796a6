package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Finds the noun phrases of evidence in a sentence: an evidence noun and the words before it that describe it.
final class ItemFinder {

    private static final int LONGEST = 6;

    private final Prose prose;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;
    private final Cardinals cardinals;
    private final boolean[] inPerson;
    private final boolean[] inTime;
    /// Words of marks that belong to a thing before them.
    private final BitSet given = new BitSet();
    private final Places places;
    private final Dealt dealt;
    private final Described described;
    private final Marking marking;
    private final Leading leading;
    private final NoThing noThing;
    private final InFront inFront;
    private List<ToldSteps.Found> told = List.of();
    private int toldFrom = -1;
    private int toldTo = -1;

    ItemFinder(Prose prose, EvidenceWords words, List<Mention> mentions, List<TimeReading> times) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.marks = new Marks(tokens, words);
        this.cardinals = new Cardinals(prose);
        this.inPerson = new boolean[tokens.size()];
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME && mention.kind() != EntityKind.ORGANISATION) {
                mark(inPerson, mention.passage());
            }
        }
        this.inTime = new boolean[tokens.size()];
        times.forEach(time -> mark(inTime, time.passage()));
        this.dealt = new Dealt(tokens, words, this::other);
        this.noThing = new NoThing(prose, words);
        this.places = new Places(prose, words, marks, inPerson, inTime);
        this.described = new Described(prose, words, marks, this);
        this.marking = Marking.of(prose.language());
        this.leading = new Leading(tokens, words, marks);
        this.inFront = new InFront(tokens, words, this::other);
    }

    private void mark(boolean[] covered, Passage passage) {
        for (int t = tokens.at(passage.start()); t < covered.length && tokens.start(t) < passage.end(); t++) {
            covered[t] = true;
        }
    }

    /// See [Described].
    int saidToBe(int first, int end) {
        return described.saidToBe(first, end);
    }

    /// @param sure a noun that names a piece of evidence here, whatever stands around it; -1 for none
    List<Item> in(int first, int end, int sure) {
        List<Item> items = new ArrayList<>();
        int from = first;
        Optional<Marks.Mark> lead = Optional.empty();
        given.clear();
        boolean english = prose.language() == Language.ENGLISH;
        for (int i = first; i < end; i++) {
            if (given.get(i)) {
                continue;
            }
            List<Item> several = marks.several(i, end);
            if (!several.isEmpty()) {
                boolean of = tokens.is(i - 1, '(')
                        && !items.isEmpty()
                        && dealt.afterVerb(items.getLast().last() + 1, i - 1);
                if (!of || !Dealt.out(items, several)) {
                    items.addAll(several);
                }
                i = several.getLast().last();
                from = i + 1;
                continue;
            }
            Optional<Marks.Mark> leads = leading.at(i, first, lead.isPresent() && from > first && from == i, end);
            if (leads.isPresent()) {
                lead = leads;
                i = leads.get().last();
                from = i + 1;
                given.set(leads.get().first(), i + 1);
                continue;
            }
            Optional<Item> marked = marks.standing(i, end);
            if (marked.isPresent()) {
                Item mark = described.explained(marked.get(), end);
                boolean taken = dealt.closing(items, mark) || english && inFront.trailing(items, mark, first, end);
                if (!taken) {
                    int back = items.isEmpty() ? first : items.getLast().last() + 1;
                    Item named = dealt.bracketed(mark, back);
                    boolean alone = english
                            && named.first() == mark.first()
                            && mark.head() == mark.last()
                            && mark.first() - 1 > back
                            && tokens.is(mark.first() - 1, '(');
                    Item whole = alone ? inFront.bracketed(mark, back) : named;
                    // `the headlamp assembly (Ex. 8)`: the words before the bracket go on with the thing
                    if (alone && !items.isEmpty() && items.getLast().mark().isEmpty() && whole.first() == back) {
                        items.set(items.size() - 1, items.getLast().marked(mark.mark()));
                    } else {
                        items.add(whole);
                    }
                }
                i = mark.last();
                from = i + 1;
                continue;
            }
            Optional<EvidenceWords.Head> head = words.head(tokens, i);
            if (head.isEmpty()
                    || inPerson[i]
                    || inTime[i] && head.get().vague() // `23.48 Uhr`
                    || soughtFor(i, first)
                    || ofSomething(i, end)
                    || noThing.figure(i)
                    || noThing.infinitive(i, head.get())) {
                continue;
            }
            int last = i;
            // of `blood samples`, `cash box` the last noun is the head
            while (last + 1 < end
                    && tokens.gap(last + 1) == Gap.SPACE
                    && (english || !dealt.articled(last - 1)) // `an der Jacke Faserspuren`
                    && !inPerson[last + 1]
                    && words.head(tokens, last + 1).isPresent()
                    && marks.standing(last + 1, end).isEmpty()) {
                last++;
            }
            int start = describedFrom(i, from);
            EvidenceWords.Head noun = words.head(tokens, last).orElseThrow();
            last = bit(last, noun, end) ? last + 1 : last;
            boolean absent = start > first && words.is(tokens, start - 1, "no") && noun.lackable();
            boolean but = absent && tokens.is(last + 1, "other") && tokens.is(last + 2, "than");
            if (absent && words.part("utterance", tokens, last) // `keine Aussage möglich`
                    || but
                    || namesOther(last, end)
                    || words.part("such", tokens, start - 1)
                    || noThing.measured(start)) {
                i = last;
                continue;
            }
            if (dealt.remark(items, start, last)) { // `knife (blade) (Item 4)`
                i = last + 1;
                from = i + 1;
                continue;
            }
            int thing = last;
            int opens = from;
            Optional<Marks.Mark> led = lead.filter(m -> m.last() < start && thing == leading.thing(m, end));
            Optional<Marks.Mark> after =
                    led.or(() -> marks.after(thing, end)).or(() -> marking.of(tokens, marks, opens, start, thing, end));
            if (noun.vague() && start == last && noThing.manner(start) && after.isEmpty()
                    || noun.plain() && noThing.verbal(start)) {
                i = last;
                continue;
            }
            // `fibres in the grille, Ex. 6`: the mark is that of what the clause is about
            Optional<Marks.Mark> apart = after.filter(m -> tokens.is(thing + 1, ',') && m.first() == thing + 2);
            if (english
                    && apart.isPresent()
                    && inFront.placed(start)
                    && inFront.trailing(items, marks.standing(thing + 2, end).orElseThrow(), first, end)) {
                given.set(apart.get().first(), apart.get().last() + 1);
                i = apart.get().last();
                from = i + 1;
                continue;
            }
            boolean called = after.isPresent() || somebodys(last, noun, end);
            if (absent
                    || !noun.vague()
                    || i == sure
                    || called
                    || !noThing.worn(start) && treated(start, last, noun, first, end)) {
                int named = last;
                boolean bracket = tokens.is(last + 1, '(');
                List<Item> shared = marks.several(bracket ? last + 2 : last + 1, end);
                if (!bracket && !shared.isEmpty()) {
                    items.addAll(shared); // die Asservate Pos. 1 bis 3
                    i = shared.getLast().last();
                    from = i + 1;
                    continue;
                }
                Optional<Marks.Mark> mark =
                        shared.isEmpty() ? after.or(() -> described.bracketed(named, end)) : Optional.empty();
                // a mark that a verb ties to the thing stands apart from its name
                boolean tied = led.isPresent()
                        || mark.filter(m -> m.first() > named + 2).isPresent()
                                && described.bracketed(named, end).isEmpty();
                mark.filter(_ -> tied && led.isEmpty()).ifPresent(m -> given.set(named + 1, m.last() + 1));
                items.add(new Item(
                        start,
                        last,
                        tied ? last : mark.map(Marks.Mark::last).orElse(last),
                        kind(start, last, noun.type()),
                        mark.map(m -> m.words(tokens)),
                        absent,
                        noun.plain() && mark.isEmpty()));
                if (!shared.isEmpty()) {
                    Dealt.out(items, shared);
                    last = shared.getLast().last();
                }
            }
            i = items.isEmpty() ? last : Math.max(last, items.getLast().last());
            from = i + 1;
        }
        dealt.named(items);
        return Handled.of(prose.language())
                .with(
                        items,
                        tokens,
                        first,
                        end,
                        t -> other(t) || words.head(tokens, t).isPresent());
    }

    /// Whether a token is part of a name or a time, and so of no thing.
    private boolean other(int token) {
        return inPerson[token] || inTime[token];
    }

    /// `a pair of work boots`, `two bags of clothing`: the thing is what stands behind.
    private boolean ofSomething(int head, int end) {
        if (!words.part("several", tokens, head) || !tokens.is(head + 1, "of")) {
            return false;
        }
        for (int i = head + 2; i < Math.min(end, head + 2 + LONGEST) && tokens.kind(i) == Kind.WORD; i++) {
            if (words.head(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// `cigarette ends`, `glass fragments`: a noun for a piece goes on from what it is a piece of. In `the rope
    /// ends in a loop` it is a verb.
    private boolean bit(int head, EvidenceWords.Head noun, int end) {
        int next = head + 1;
        boolean solid = switch (noun.type()) {
            case WEAPON, BIOLOGICAL, FOOTWEAR, VEHICLE, OTHER -> true;
            case DNA, FINGERPRINT, DOCUMENT, PHOTOGRAPH, TESTIMONY, DIGITAL -> false;
        };
        boolean verb = tokens.is(next, "ends")
                && (tokens.is(next + 1, "in") || tokens.is(next + 1, "at") || tokens.is(next + 1, "with"));
        return solid
                && next < end
                && tokens.gap(next) == Gap.SPACE
                && !inPerson[next]
                && words.part("bit", tokens, next)
                && (!verb || cardinals.at(head - 1).isPresent());
    }

    /// Whether an item is a bare word behind `the source of`, which may be another name of what was tested.
    boolean asked(Item item, int first) {
        boolean trace = switch (item.type()) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL -> true;
            case WEAPON, DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL, OTHER -> false;
        };
        return trace && item.first() == item.head() && item.mark().isEmpty() && sourced(item.first(), first);
    }

    /// `Smith & Wesson revolver`.
    private boolean firm(int sign) {
        return tokens.is(sign, '&') && tokens.capitalised(sign - 1) && tokens.capitalised(sign + 1);
    }

    /// `the statement of Jane Hale`, `die Aussage des Zeugen Jan Holt`: a testimony by whose it is.
    private boolean somebodys(int head, EvidenceWords.Head noun, int end) {
        int of = head + 1;
        boolean whose = of < end && (words.is(tokens, of, "of") || tokens.is(of, "des") || tokens.is(of, "der"));
        for (int i = of + 1; whose && noun.type() == Type.TESTIMONY && i < Math.min(end, of + 4); i++) {
            if (inPerson[i]) {
                return true;
            }
        }
        return false;
    }

    /// `latent print examiner`, `Witness:`: the noun tells what somebody is, or what a line holds.
    private boolean namesOther(int head, int end) {
        int next = head + 1;
        return next < end
                && (tokens.gap(next) == Gap.SPACE && words.is(tokens, next, "agent")
                        || tokens.is(next, ':') && words.general(tokens, head)
                        // `Clothing: a blue jacket, a pair of jeans`
                        || tokens.is(next, ':') && words.part("collective", tokens, head) && leading.list(next, end));
    }

    /// Whether the whole phrase says no more than that something is evidence: `new evidence`.
    boolean general(Item item) {
        // a new witness is one
        for (int i = item.first(); i < item.head(); i++) {
            if (item.type() == Type.TESTIMONY || !words.plain(tokens, i)) {
                return false;
            }
        }
        return item.mark().isEmpty() && words.general(tokens, item.head());
    }

    /// Whether a token is part of a time, or of a mark that belongs to a thing before it.
    boolean dated(int token) {
        return inTime[token] || given.get(token);
    }

    private boolean testimony(int head) {
        return words.head(tokens, head).filter(h -> h.type() == Type.TESTIMONY).isPresent();
    }

    /// What a thing is tested for is no thing: `tested for DNA`, `auf Blut untersucht`.
    private boolean soughtFor(int head, int first) {
        boolean german = prose.language() == Language.GERMAN;
        if (head <= first || !tokens.is(head - 1, german ? "auf" : "for")) {
            return false;
        }
        if (german) {
            return tests(head + 1);
        }
        // `tested it for blood`, `examined the knife for prints`
        for (int verb = head - 2; verb >= Math.max(first, head - 6) && !tokens.is(verb, ','); verb--) {
            if (tests(verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean tests(int token) {
        return token < tokens.size()
                && words.status(tokens, token)
                        .filter(s -> s == Status.TESTED || s == Status.RETESTED)
                        .isPresent();
    }

    /// A word before the noun may tell its kind better than the noun does.
    Type kind(int start, int head, Type type) {
        for (int i = head - 1; i >= start; i--) {
            Optional<Type> better = words.kind(tokens, i);
            if (better.isPresent() && better.get() != Type.OTHER && type != Type.TESTIMONY) {
                return better.get();
            }
        }
        return type;
    }

    /// Goes left over the words that describe the noun, to the one that cannot belong to it.
    private int describedFrom(int head, int from) {
        int first = head;
        while (first > from
                && head - first < LONGEST
                && (tokens.gap(first) == Gap.SPACE || tokens.gap(first) == Gap.LINE)
                && (tokens.kind(first - 1) == Kind.WORD || firm(first - 1))
                && !other(first - 1)
                && cardinals.at(first - 1).isEmpty()
                && !small(first - 1)
                && !acts(first - 1)
                && !noThing.ofAnother(first - 1)
                && !noThing.givenTo(first - 1)
                && !noThing.askedOf(first - 1, from)) {
            first--;
        }
        return first;
    }

    boolean small(int token) {
        return switch (words.role(tokens, token)) {
            case "stop", "clause", "no", "not", "was", "modal", "have", "of", "adverb", "his", "him", "it", "place" ->
                true;
            default -> false;
        };
    }

    /// A verb before the noun with its subject before it: `police found blood`, not `the found blood`.
    private boolean acts(int token) {
        Optional<Status> status = words.status(tokens, token);
        if (status.isPresent() && prose.language() == Language.ENGLISH && noThing.verbal(token)) {
            return true; // `I handed exhibits`
        }
        if (token > 0 && tokens.is(token - 1, "to") && status.isPresent()) {
            return true; // `to examine blood`
        }
        return status.isPresent()
                && token > 0
                && tokens.gap(token) == Gap.SPACE
                && tokens.kind(token - 1) == Kind.WORD
                && !tokens.text(token - 1).endsWith("'s") // `Hale's signed statement`
                && (tokens.capitalised(token - 1) && !small(token - 1)
                        || status.get() == Status.COLLECTED
                        || status.get() == Status.DISCREDITED && !tokens.capitalised(token) && !article(token - 1));
    }

    private boolean article(int token) {
        return tokens.is(token, "the") || tokens.is(token, "a") || tokens.is(token, "an") || tokens.length(token) < 4;
    }

    /// `the source of the hair`, `als Verursacher der Spur`: whoever left it is asked about. `This profile` is
    /// one that was named before.
    private boolean sourced(int start, int first) {
        if (words.is(tokens, start - 1, "it")) {
            return false;
        }
        int before = words.part("article", tokens, start - 1) ? start - 2 : start - 1;
        int source = words.is(tokens, before, "of") ? before - 1 : before;
        return source >= first && source < start - 1 && words.part("source", tokens, source);
    }

    /// Whether the sentence treats a vague noun (`glass`, `letter`, `car`) as evidence: by a word of what
    /// became of it, or of the crime, within reach, or by saying whom it reached.
    private boolean treated(int start, int head, EvidenceWords.Head noun, int first, int end) {
        if (sourced(start, first) || noThing.struck(start)) {
            return true;
        }
        // the participle ends a German clause
        // `the car, a green Ford, license KLM 332, was impounded`
        int behind = prose.language() == Language.GERMAN ? 24 : tokens.is(head + 1, ',') ? 18 : 12;
        for (int i = Math.max(first, start - 12); i < Math.min(end, head + behind); i++) {
            boolean inside = i >= start && i <= head;
            if (words.status(tokens, i).filter(s -> s != Status.EXCLUDED).isPresent() && !inPerson[i]) {
                return true;
            }
            if (noun.plain()) {
                continue;
            }
            if (words.is(tokens, i, "trace")
                    || words.is(tokens, i, "heard")
                    || words.part("file", tokens, i) && words.is(tokens, i - 3, "not")
                    || inside && words.plain(tokens, i) && testimony(head)
                    || !inside && words.head(tokens, i).filter(h -> !h.vague()).isPresent()
                    || inside
                            && i < head
                            && words.kind(tokens, i)
                                    .filter(k -> k != Type.OTHER)
                                    .isPresent()) {
                return true;
            }
        }
        for (ToldSteps.Found step : told(first, end)) {
            boolean near = step.first() - head < behind && start - step.cited() < 12;
            boolean named = start <= step.cited() && step.cited() < head || words.is(tokens, start - 1, "it");
            if (near && !named) {
                return true;
            }
        }
        return !Arrivals.of(prose.language()).in(tokens, first, end).isEmpty()
                || SplitVerbs.of(prose.language()).in(tokens, first, end).stream()
                        .anyMatch(v -> v.verb() < start && head < v.particle());
    }

    /// What is told in more than a word in a stretch; asked for once a sentence.
    List<ToldSteps.Found> told(int first, int end) {
        if (toldFrom != first || toldTo != end) {
            told = ToldSteps.of(prose.language()).in(tokens, words, first, end);
            toldFrom = first;
            toldTo = end;
        }
        return told;
    }

    /// Whether no thing and no name stands here: behind `die` the clause goes on, and no other noun is
    /// introduced.
    boolean plain(int token) {
        return token < tokens.size() && !tokens.capitalised(token) && !inPerson[token];
    }

    Places places() {
        return places;
    }

    /// Whether a token is part of a person's or place's name.
    boolean inName(int token) {
        return inPerson[token];
    }

    Prose prose() {
        return prose;
    }
}
