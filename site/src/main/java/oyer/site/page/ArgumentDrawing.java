package oyer.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import oyer.core.argue.label.Label;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Standing;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// The map as a drawing that is read from left to right: a conclusion, what it rests on, what speaks against that. What
/// stands has a tick, what fell a cross, so that it can be read without colours. What is shut shows how much it hides.
///
/// @param shut statements whose reasons are not drawn
/// @param look address that shows a statement; empty where nothing leads anywhere
/// @param turn address that shuts or opens a statement
record ArgumentDrawing(
        ArgumentMap map,
        Standing standing,
        Set<String> shut,
        String title,
        UnaryOperator<String> look,
        UnaryOperator<String> turn) {

    private static final int WIDE = 258;
    private static final int ACROSS = 306;
    private static final int LINE = 16;
    private static final int PAD = 9;
    private static final int GAP = 12;
    private static final int EDGE = 12;
    private static final int LINES = 4;
    private static final double SIZE = 12.5;

    /// Of a letter's width to its size, in plain and in bold type.
    private static final double LETTER = 0.54;

    private static final double BOLD = 0.6;
    private static final double SMALL = 11;

    /// A statement where it is drawn.
    private static final class Place {
        final String id;
        final int depth;
        final List<String> lines;
        final Optional<String> by;
        final List<Place> below = new ArrayList<>();
        final boolean attack;
        double middle;

        Place(String id, int depth, List<String> lines, Optional<String> by, boolean attack) {
            this.id = id;
            this.depth = depth;
            this.lines = lines;
            this.by = by;
            this.attack = attack;
        }

        double height() {
            return 2.0 * PAD + LINE * (lines.size() + (by.isPresent() ? 1 : 0));
        }

        double left() {
            return EDGE + (double) depth * ACROSS;
        }
    }

    Picture picture() {
        Map<String, Place> places = new LinkedHashMap<>();
        List<Place> roots = new ArrayList<>();
        for (String conclusion : map.conclusions()) {
            if (!places.containsKey(conclusion)) {
                roots.add(place(conclusion, 0, false, places));
            }
        }
        double bottom = EDGE;
        for (Place root : roots) {
            bottom = settle(root, bottom) + GAP;
        }
        int deepest = places.values().stream().mapToInt(p -> p.depth).max().orElse(0);
        Picture.Sheet sheet = new Picture.Sheet();
        map.steps().forEach(step -> step(step, places, sheet));
        map.contraries().forEach(contrary -> rivals(contrary, places, sheet));
        places.values().forEach(p -> box(p, sheet));
        int width = 2 * EDGE + deepest * ACROSS + WIDE;
        return sheet.picture(width, Math.max(60, (int) Math.ceil(bottom)), title);
    }

    private Place place(String id, int depth, boolean attack, Map<String, Place> places) {
        String mark = switch (standing.label(id)) {
            case IN -> "✓ ";
            case OUT -> "✕ ";
            case UNDECIDED -> "? ";
        };
        Optional<ArgumentMap.Node> node = map.node(id);
        Place place = new Place(
                id,
                depth,
                wrapped(
                        mark + node.map(ArgumentMap.Node::text).orElse(id),
                        node.filter(ArgumentMap.Node::evidence).isPresent() ? LETTER : BOLD),
                node.flatMap(ArgumentMap.Node::accordingTo),
                attack);
        places.put(id, place);
        if (shut.contains(id)) {
            return place;
        }
        for (ArgumentMap.Step step : map.stepsTo(id)) {
            Place first = null;
            for (String premise : step.premises()) {
                if (!places.containsKey(premise)) {
                    Place below = place(premise, depth + 1, false, places);
                    place.below.add(below);
                    first = first == null ? below : first;
                }
            }
            for (ArgumentMap.Undercut undercut : map.undercutting(step.id())) {
                if (!places.containsKey(undercut.attacker())) {
                    Place beside = first == null ? place : first;
                    beside.below.add(place(undercut.attacker(), beside.depth + 1, true, places));
                }
            }
        }
        return place;
    }

    /// Gives a statement and all below it their heights.
    ///
    /// @return where the next may begin
    private static double settle(Place place, double top) {
        double bottom = top;
        for (Place below : place.below) {
            bottom = settle(below, bottom);
        }
        double own = place.height();
        if (place.below.isEmpty()) {
            place.middle = top + own / 2;
            return top + own + GAP;
        }
        place.middle = place.below.getFirst().middle;
        double over = top + own / 2 - place.middle;
        if (over > 0) {
            move(place, over);
            bottom += over;
        }
        return Math.max(bottom, place.middle + own / 2 + GAP);
    }

    private static void move(Place place, double down) {
        place.middle += down;
        place.below.forEach(b -> move(b, down));
    }

    // ---- lines

    private void step(ArgumentMap.Step step, Map<String, Place> places, Picture.Sheet sheet) {
        Place to = places.get(step.conclusion());
        if (to == null || shut.contains(to.id)) {
            return;
        }
        boolean holds = standing.holds(step);
        Tone tone = holds ? Tone.GOOD : Tone.LINE;
        List<Place> from = new ArrayList<>();
        for (String premise : step.premises()) {
            Optional.ofNullable(places.get(premise)).ifPresent(from::add);
        }
        double toX = to.left() + WIDE;
        double joint = toX + (ACROSS - WIDE) / 2.0;
        for (Place premise : from) {
            double fromX = premise.left() > to.left() ? premise.left() : premise.left() + WIDE;
            sheet.add(new Shape.Path(
                    List.of(
                            new Shape.Point(fromX, premise.middle),
                            new Shape.Point(joint, premise.middle),
                            new Shape.Point(joint, to.middle),
                            new Shape.Point(toX, to.middle)),
                    false,
                    tone,
                    1,
                    holds ? 2 : 1.5,
                    Shape.To.NOWHERE));
        }
        if (from.size() > 1) {
            sheet.add(new Shape.Dot(joint, to.middle, 4, tone, false, Shape.To.NOWHERE));
        }
        for (ArgumentMap.Undercut undercut : map.undercutting(step.id())) {
            Place attacker = places.get(undercut.attacker());
            Place target = from.isEmpty() ? to : from.getFirst();
            if (attacker != null && attacker != target) {
                boolean cuts = standing.label(undercut.attacker()) == Label.IN;
                double attackerX = attacker.left() > target.left() ? attacker.left() : attacker.left() + WIDE;
                sheet.add(new Shape.Line(
                        attackerX,
                        attacker.middle,
                        target.left() + WIDE,
                        target.middle,
                        cuts ? Tone.WARN : Tone.LINE,
                        cuts ? 2 : 1.5,
                        true,
                        cuts));
            }
        }
    }

    /// A bracket in the margin joins what cannot both be so.
    private static void rivals(ArgumentMap.Contrary contrary, Map<String, Place> places, Picture.Sheet sheet) {
        List<Place> drawn = contrary.statements().stream()
                .flatMap(id -> Optional.ofNullable(places.get(id)).stream())
                .toList();
        for (int i = 0; i + 1 < drawn.size(); i++) {
            Place one = drawn.get(i);
            Place other = drawn.get(i + 1);
            double margin = Math.min(one.left(), other.left()) - EDGE / 2.0;
            sheet.add(new Shape.Path(
                    List.of(
                            new Shape.Point(one.left(), one.middle),
                            new Shape.Point(margin, one.middle),
                            new Shape.Point(margin, other.middle),
                            new Shape.Point(other.left(), other.middle)),
                    false,
                    Tone.QUIET,
                    1,
                    1.5,
                    Shape.To.NOWHERE));
            sheet.add(new Shape.Label(
                    margin + 4,
                    one.middle + one.height() / 2 + LINE,
                    "≠",
                    Shape.Anchor.START,
                    SIZE,
                    true,
                    false,
                    Tone.QUIET,
                    Shape.To.NOWHERE));
        }
    }

    // ---- boxes

    private void box(Place place, Picture.Sheet sheet) {
        Label label = standing.label(place.id);
        boolean evidence = map.node(place.id).filter(ArgumentMap.Node::evidence).isPresent();
        double top = place.middle - place.height() / 2;
        Tone tone = switch (label) {
            case IN -> place.attack ? Tone.WARN : Tone.GOOD;
            case OUT -> Tone.QUIET;
            case UNDECIDED -> Tone.TIME;
        };
        Shape.To to = to(
                look.apply(place.id),
                map.node(place.id).map(ArgumentMap.Node::text).orElse(place.id));
        double radius = evidence ? 0 : 9;
        sheet.add(new Shape.Box(
                place.left() - 1.5, top - 1.5, WIDE + 3, place.height() + 3, radius + 1.5, tone, 1, Shape.To.NOWHERE));
        sheet.add(new Shape.Box(place.left(), top, WIDE, place.height(), radius, Tone.SHEET, 1, Shape.To.NOWHERE));
        sheet.add(new Shape.Box(
                place.left(),
                top,
                WIDE,
                place.height(),
                radius,
                label == Label.OUT ? Tone.RAISED : tone,
                label == Label.OUT ? 1 : 0.1,
                to));
        double y = top + PAD + SIZE - 1;
        for (String line : place.lines) {
            sheet.add(new Shape.Label(
                    place.left() + PAD,
                    y,
                    line,
                    Shape.Anchor.START,
                    SIZE,
                    !evidence,
                    false,
                    label == Label.OUT ? Tone.QUIET : Tone.INK,
                    Shape.To.NOWHERE));
            y += LINE;
        }
        if (place.by.isPresent()) {
            sheet.add(new Shape.Label(
                    place.left() + PAD,
                    y,
                    Picture.fitting(place.by.get(), WIDE - 2.0 * PAD - 40, SMALL),
                    Shape.Anchor.START,
                    SMALL,
                    false,
                    false,
                    Tone.QUIET,
                    Shape.To.NOWHERE));
        }
        hides(place)
                .ifPresent(sign -> sheet.add(new Shape.Label(
                        place.left() + WIDE - 5,
                        top + place.height() - 5,
                        sign,
                        Shape.Anchor.END,
                        SMALL,
                        true,
                        false,
                        Tone.TIME,
                        to(turn.apply(place.id), sign))));
    }

    private static Shape.To to(String address, String title) {
        return address.isEmpty() ? Shape.To.NOWHERE : new Shape.To(address, title);
    }

    /// `▸ 7` where seven statements are hidden, `▾` where they are shown; nothing where nothing is below, or where
    /// nothing can be shut.
    private Optional<String> hides(Place place) {
        if (shut.contains(place.id)) {
            return Optional.of("▸ " + below(map, place.id));
        }
        boolean leads = !turn.apply(place.id).isEmpty();
        return leads && !map.stepsTo(place.id).isEmpty() ? Optional.of("▾") : Optional.empty();
    }

    /// How many statements lie below one.
    static int below(ArgumentMap map, String id) {
        Set<String> below = new LinkedHashSet<>();
        gather(map, id, below);
        below.remove(id);
        return below.size();
    }

    private static void gather(ArgumentMap map, String id, Set<String> into) {
        for (ArgumentMap.Step step : map.stepsTo(id)) {
            List<String> under = new ArrayList<>(step.premises());
            map.undercutting(step.id()).forEach(u -> under.add(u.attacker()));
            for (String u : under) {
                if (into.add(u)) {
                    gather(map, u, into);
                }
            }
        }
    }

    /// What to shut so that only so many levels are drawn.
    static Set<String> beyond(ArgumentMap map, int levels) {
        Map<String, Integer> depth = new HashMap<>();
        Set<String> shut = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(map.conclusions());
        open.forEach(c -> depth.put(c, 1));
        for (int i = 0; i < open.size(); i++) {
            String id = open.get(i);
            int here = depth.getOrDefault(id, 1);
            for (ArgumentMap.Step step : map.stepsTo(id)) {
                if (here >= levels) {
                    shut.add(id);
                }
                for (String premise : step.premises()) {
                    if (depth.putIfAbsent(premise, here + 1) == null) {
                        open.add(premise);
                    }
                }
            }
        }
        return shut;
    }

    private static List<String> wrapped(String text, double letter) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int letters = (int) ((WIDE - 2 * PAD) / (SIZE * letter));
        while (rest.length() > letters && lines.size() < LINES - 1) {
            int cut = rest.lastIndexOf(' ', letters);
            int at = cut < letters / 2 ? letters : cut;
            lines.add(rest.substring(0, at));
            rest = rest.substring(at).strip();
        }
        lines.add(Picture.fitting(rest, WIDE - 2.0 * PAD + 8, SIZE));
        return lines;
    }
}
