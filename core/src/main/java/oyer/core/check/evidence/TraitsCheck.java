package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.OneMatter;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.read.trait.SideReader;
import oyer.core.read.trait.Trait;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// One thing that two papers describe in ways that exclude each other: the can is red here and green there, the
/// wound on the left and on the right of the neck, the car an Opel and a Ford.
///
/// That it is one thing is held where the passages tell of the same people or of the same in other words, and where
/// neither paper knows a thing of the kind as the other describes it: who tells of a red van and of a blue one knows
/// two.
public final class TraitsCheck extends MatterCheck {

    /// Sentences around a description in which people and words are looked for.
    public static final String RULE = "told-otherwise";
    private static final String PLACE = "where it was";

    private static final int AROUND = 2;

    /// A kind of thing that so many passages describe is no one thing.
    private static final int MANY = 60;

    /// So many are kept, of however many matters.
    private static final int IN_ALL = 2_000;

    /// Of one kind of thing as many pairs at most are told.
    private static final int TOLD = 3;

    /// A person in common tells as much as two words.
    private static final int PERSON = 2;

    private static final int LINKED = 2;

    /// Papers of one case; in a box of more there are many things of a kind.
    private static final int FEW = 12;

    /// @param words stems of what is told around it
    /// @param makes who made it, where the same phrase says so
    private record Held(
            Trait trait,
            Passage passage,
            Set<String> persons,
            int[] words,
            Optional<String> teller,
            Set<String> makes) {

        /// A beige Datsun is not the Buick, whatever its colour.
        boolean another(Held other) {
            return trait.kind() != Kind.MAKE
                    && !makes.isEmpty()
                    && !other.makes.isEmpty()
                    && makes.stream().noneMatch(other.makes::contains);
        }

        boolean sameMake(Held other) {
            return trait.kind() != Kind.MAKE && makes.stream().anyMatch(other.makes::contains);
        }

        DocumentId document() {
            return passage.document();
        }
    }

    private record Pair(Held one, Held other, int link) {

        /// Whether the other pair has a paper in common with it: a third paper sides with one of two.
        boolean near(Pair pair) {
            return one.document().equals(pair.one().document())
                    || one.document().equals(pair.other().document())
                    || other.document().equals(pair.one().document())
                    || other.document().equals(pair.other().document());
        }
    }

    private final Map<String, List<Held>> byThing = new TreeMap<>();

    private boolean cut;

    private int papers;

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public void read(Sheet sheet) {
        papers++;
        List<Trait> traits = TraitReader.read(sheet.prose());
        Map<Passage, Set<String>> makes = new HashMap<>();
        for (Trait trait : traits) {
            if (trait.kind() == Kind.MAKE) {
                makes.put(trait.words(), trait.values());
            }
        }
        for (Trait trait : traits) {
            List<Held> all = byThing.computeIfAbsent(trait.kind() + " " + trait.thing(), _ -> new ArrayList<>());
            if (all.size() <= IN_ALL) {
                all.add(held(sheet, trait, makes.getOrDefault(trait.words(), Set.of())));
            }
        }
    }

    private static Held held(Sheet sheet, Trait trait, Set<String> makes) {
        int s = sheet.sentences().of(trait.valueAt());
        int thing = Math.min(s, sheet.sentences().of(trait.thingAt()));
        Set<String> persons = new HashSet<>();
        for (int i = Math.max(0, thing - 1);
                i <= Math.min(s + 1, sheet.sentences().size() - 1);
                i++) {
            persons.addAll(Filled.persons(sheet, i));
        }
        Optional<String> teller = sheet.telling(trait.words().start())
                .map(Statement::speaker)
                .filter(speaker -> speaker.isPresent())
                .map(speaker -> sheet.key(speaker.getAsInt()));
        teller.ifPresent(persons::add);
        return new Held(
                trait,
                sheet.shown(s, trait.words()),
                persons,
                Filled.stems(sheet, thing - AROUND, s + AROUND),
                teller,
                makes);
    }

    /// Whether it is where something was that is told in two ways.
    public static boolean ofPlace(Discrepancy told) {
        return told.explanation().contains("(" + PLACE + ")");
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        List<List<Held>> things = byThing.values().stream()
                .filter(all -> all.size() <= IN_ALL)
                .flatMap(all -> OneMatter.of(all, Held::document, this::together).stream())
                .toList();
        cut = byThing.values().stream().anyMatch(all -> all.size() > IN_ALL)
                || things.stream().anyMatch(all -> all.size() > MANY);
        things.stream().filter(all -> all.size() <= MANY).forEach(all -> {
            List<Pair> pairs = new ArrayList<>();
            for (Held one : all) {
                all.stream()
                        .filter(other -> one.document().compareTo(other.document()) < 0
                                && clash(one, other, all)
                                && together(one.document(), other.document()))
                        .map(other -> new Pair(one, other, link(one, other)))
                        .filter(pair -> pair.link() >= linked(all))
                        .forEach(pairs::add);
            }
            pairs.sort(Comparator.comparingInt(Pair::link)
                    .reversed()
                    .thenComparing(p -> p.one().passage())
                    .thenComparing(p -> p.other().passage()));
            List<List<Pair>> clashes = new ArrayList<>();
            for (Pair pair : pairs) {
                clashes.stream()
                        .filter(clash -> clash.stream().anyMatch(pair::near))
                        .findFirst()
                        .ifPresentOrElse(clash -> clash.add(pair), () -> clashes.add(new ArrayList<>(List.of(pair))));
            }
            cut |= clashes.size() > TOLD;
            clashes.stream().limit(TOLD).map(TraitsCheck::discrepancy).forEach(found::add);
        });
        return Repeats.without(once(found));
    }

    /// A case in which prints or bullets of two kinds only are told of has one of them told wrongly, in whatever words.
    private int linked(List<Held> all) {
        Kind kind = all.getFirst().trait().kind();
        boolean single = kind == Kind.FINGER || kind == Kind.CALIBRE;
        long values = all.stream().map(h -> h.trait().values()).distinct().count();
        if (single && values == 2) {
            return 0;
        }
        if (all.size() != 2) {
            return LINKED;
        }
        // of such a thing the case tells twice: the only lamp that is told of is the lamp
        boolean side = kind == Kind.SIDE || kind == Kind.COMPASS && papers <= FEW;
        boolean one =
                papers <= FEW && !CueWords.EVERYBODYS.has(all.getFirst().trait().thing());
        return side ? LINKED - 1 : kind == Kind.STATE || one ? 0 : LINKED;
    }

    /// Two descriptions that differ in colour and in make are one discrepancy.
    private static List<Discrepancy> once(List<Discrepancy> found) {
        List<Discrepancy> kept = new ArrayList<>();
        for (Discrepancy discrepancy : found) {
            if (kept.stream().noneMatch(k -> k.passages().containsAll(discrepancy.passages()))) {
                kept.add(discrepancy);
            }
        }
        return kept;
    }

    private static boolean clash(Held one, Held other, List<Held> all) {
        return excludes(one.trait(), other.trait())
                && !one.another(other)
                && (!one.trait().thing().equals(SideReader.WRITES) || onePerson(one, other))
                && all.stream()
                        .noneMatch(h -> h.document().equals(one.document())
                                && !h.another(other)
                                && !excludes(h.trait(), other.trait()))
                && all.stream()
                        .noneMatch(h -> h.document().equals(other.document())
                                && !h.another(one)
                                && !excludes(h.trait(), one.trait()));
    }

    /// Whether the two name somebody in common, or are said by one person of himself as far as the papers know.
    private static boolean onePerson(Held one, Held other) {
        boolean apart = one.teller().isPresent()
                && other.teller().isPresent()
                && !one.teller().equals(other.teller());
        return one.persons().stream().anyMatch(other.persons()::contains)
                || !apart && ofHimself(one) && ofHimself(other);
    }

    private static boolean ofHimself(Held held) {
        return CueWords.I.has(
                held.passage().words().replaceFirst("^[^\\p{L}]+", "").split("[^\\p{L}]", 2)[0]);
    }

    private static boolean excludes(Trait one, Trait other) {
        return one.values().stream().noneMatch(a -> other.values().stream().anyMatch(b -> fits(one.kind(), a, b)));
    }

    /// Colours that one eye gives to what another calls otherwise.
    private static final Set<String> NEAR = Set.of(
            "grey white",
            "brown yellow",
            "black blue",
            "orange red",
            "pink red",
            "blue purple",
            "orange yellow",
            "blue grey",
            "black grey",
            "brown red",
            "blue green",
            "purple red",
            "brown orange",
            "black brown",
            "pink purple");

    private static final Set<String> ABOUT_NINE = Set.of("9 mm", ".38", ".357", ".380");

    private static boolean fits(Kind kind, String a, String b) {
        return switch (kind) {
            case COLOUR -> {
                String first = a.compareTo(b) < 0 ? a : b;
                String second = a.compareTo(b) < 0 ? b : a;
                yield a.equals(b) || NEAR.contains(first + " " + second);
            }
            case COMPASS -> {
                Set<String> both = Set.of("north", "south");
                Set<String> across = Set.of("east", "west");
                yield a.equals(b) || both.contains(a) != both.contains(b) || across.contains(a) != across.contains(b);
            }
            // bullets of these are as thick as each other
            case CALIBRE -> a.equals(b) || ABOUT_NINE.contains(a) && ABOUT_NINE.contains(b);
            case SHADE, MATERIAL, MAKE, SIDE, FINGER, SEAT, ROOM, SPOT, SIZE, SERIAL -> a.equals(b);
            // what is `not locked` may be anything else
            case STATE -> a.equals(b) || denied(a) != denied(b) && !bare(a).equals(bare(b)) || denied(a) && denied(b);
        };
    }

    private static boolean denied(String state) {
        return state.startsWith("not ");
    }

    private static String bare(String state) {
        return denied(state) ? state.substring("not ".length()) : state;
    }

    /// How much the two passages have in common beside the thing itself.
    private static int link(Held one, Held other) {
        int persons =
                (int) one.persons().stream().filter(other.persons()::contains).count();
        int words = Stems.shared(one.words(), other.words());
        return PERSON * persons + words + (one.sameMake(other) ? LINKED : 0);
    }

    /// @param pairs the closest first; the places of the others are cited behind, one for each paper
    private static Discrepancy discrepancy(List<Pair> pairs) {
        Pair pair = pairs.getFirst();
        Map<DocumentId, Passage> passages = new LinkedHashMap<>();
        for (Pair each : pairs) {
            passages.putIfAbsent(each.one().document(), each.one().passage());
            passages.putIfAbsent(each.other().document(), each.other().passage());
        }
        Held one = pair.one();
        Held other = pair.other();
        boolean same = one.teller().isPresent() && one.teller().equals(other.teller());
        String a = quoted(one.trait().words());
        String b = quoted(other.trait().words());
        String of = of(one.trait());
        return new Discrepancy(
                        same ? Discrepancy.Type.CHANGE : Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "What seems to be the same thing is told in two ways (" + of + "): " + a + " and " + b + ".",
                        List.copyOf(passages.values()),
                        same ? .6 : .7)
                .inGerman("Wohl dieselbe Sache wird in zwei Weisen beschrieben ("
                        + german(one.trait().kind()) + "): "
                        + GermanWords.quoted(one.trait().words().asRead()) + " und "
                        + GermanWords.quoted(other.trait().words().asRead()) + ".");
    }

    private static String of(Trait trait) {
        return switch (trait.kind()) {
            case COLOUR -> "colour";
            case SHADE -> "light or dark";
            case MATERIAL -> "what it is made of";
            case MAKE -> "make";
            case SIDE -> "left or right";
            case FINGER -> "which finger";
            case COMPASS -> "point of the compass";
            case SEAT -> "which side of the car";
            case CALIBRE -> "calibre";
            case ROOM, SPOT -> PLACE;
            case STATE -> "in what state it was";
            case SIZE -> "size";
            case SERIAL -> "number of its maker";
        };
    }

    private static String german(Kind kind) {
        return switch (kind) {
            case COLOUR -> "Farbe";
            case SHADE -> "hell oder dunkel";
            case MATERIAL -> "woraus sie ist";
            case MAKE -> "Fabrikat";
            case SIDE -> "links oder rechts";
            case FINGER -> "welcher Finger";
            case COMPASS -> "Himmelsrichtung";
            case SEAT -> "welche Seite des Wagens";
            case CALIBRE -> "Kaliber";
            case ROOM, SPOT -> "wo sie war";
            case STATE -> "in welchem Zustand";
            case SIZE -> "Größe";
            case SERIAL -> "Nummer des Herstellers";
        };
    }

    private static String quoted(Passage passage) {
        return "\u201c" + passage.asRead() + "\u201d";
    }
}
