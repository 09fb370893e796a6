package oyer.core.read.trait;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitWords.Sense;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Reads on which side something is told to be: the wound, the holding hand, the mirror of a car, the ditch of a road.
public final class SideReader extends SentenceReader {

    /// The one hand or the other: of one person alone can it be told otherwise.
    public static final String WRITES = "hand with which somebody writes";

    /// Words between a side and what has it: `left side of his upper arm`.
    private static final int NEAR = 5;

    /// Words between a hand and what it holds.
    private static final int HELD = 9;

    /// Words from a hand back to what `it` is.
    private static final int BACK = 30;

    private static final WordSet BETWEEN = WordSet.of(
            "side",
            "of",
            "the",
            "his",
            "her",
            "my",
            "upper",
            "lower",
            "outer",
            "inner",
            "front",
            "rear",
            "back",
            "seite",
            "seiten",
            "der",
            "des",
            "dem",
            "den",
            "oberen",
            "unteren",
            "äußeren",
            "vorderen",
            "hinteren");

    private static final WordSet HULL = WordSet.of("side", "bow", "quarter", "beam", "hull");

    private static final WordSet SEATS = WordSet.of("fahrerseite", "beifahrerseite", "beifahrertür", "fahrertür");

    /// Things that are held in a hand.
    private static final Set<String> HELD_THINGS =
            Set.of("gun", "rifle", "knife", "hammer", "axe", "bat", "can", "bag");

    private static final Set<String> CALIBRES =
            Set.of("22", "25", "30", "32", "38", "40", "41", "44", "45", "357", "380");

    private static final Set<String> METRIC = Set.of("6,35", "7,65", "7,62", "5,56");

    SideReader(Prose prose, TraitWords words, List<Trait> traits) {
        super(prose, words, traits);
    }

    @Override
    void read() {
        for (int i = start; i < end; i++) {
            for (Sense sense : words.of(tokens, i)) {
                switch (sense.kind()) {
                    case "body" -> body(i, sense.value());
                    case "finger" -> finger(i, sense.value());
                    case "compass" -> compass(i, sense.value());
                    case "side" -> part(i, sense.value());
                    default -> {}
                }
            }
            seat(i);
            hull(i);
            writes(i);
            calibre(i);
            metric(i);
        }
    }

    /// The side of a part of a body, told right before it, or right behind (`Brust links`).
    private int sideOf(int body) {
        for (int i = body - 1; i >= Math.max(start, body - NEAR) && !tokens.newCell(i + 1); i--) {
            if (side(i).isPresent()) {
                return i;
            }
            boolean name = prose.language() == Language.ENGLISH && tokens.capitalised(i); // `side of Rowe's neck`
            if (!name && !BETWEEN.has(tokens, i)) {
                break;
            }
        }
        return body + 1 < end && tokens.kind(body + 1) == Tokens.Kind.WORD && behind(body + 1) ? body + 1 : -1;
    }

    private boolean behind(int token) {
        return tokens.is(token, "links") || tokens.is(token, "rechts");
    }

    private Optional<String> side(int token) {
        if (tokens.length(token) == 1 && tokens.kind(token) == Tokens.Kind.WORD) {
            return switch (tokens.first(token)) {
                case 'L' -> Optional.of("left");
                case 'R' -> Optional.of("right");
                default -> Optional.empty();
            };
        }
        return words.value(tokens, token, "side");
    }

    private void body(int at, String region) {
        int side = sideOf(at);
        if (side < 0 || denied(at)) {
            return;
        }
        String value = side(side).orElseThrow();
        String place = region.equals("arm") && tokens.is(at - 1, "upper") ? "upper-arm" : region;
        if (region.equals("hand")) {
            if (about("hold", clauseStart(at), clauseEnd(at)) || lay(at)) {
                held(at).ifPresent(thing -> add(Kind.SIDE, "hand that holds the " + thing, value, side, at));
            }
        } else if (about("grip", clauseStart(at), clauseEnd(at)) && grip(at)) {
            add(Kind.SIDE, "hold of the " + place, value, side, at);
        } else if (about("wound")) {
            add(Kind.SIDE, "wound of the " + place, value, side, at);
            if (region.equals("temple")) { // which another paper calls the side of the head
                add(Kind.SIDE, "wound of the head", value, side, at);
            }
        }
    }

    /// `by the left wrist`, `am linken Handgelenk`: where somebody was held.
    private boolean grip(int body) {
        for (int i = body - 1; i >= Math.max(start, body - NEAR - 1); i--) {
            if (tokens.is(i, "by") || tokens.is(i, "am") || tokens.is(i, "an")) {
                return true;
            }
        }
        return false;
    }

    /// `the knife was in his right hand`: the thing, `was`, the hand.
    private boolean lay(int hand) {
        boolean be = false;
        for (int i = hand - 1; i >= clauseStart(hand); i--) {
            be |= words.is(tokens, i, "be");
            if (be && thing(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// What a hand holds: what its clause names, or what `it` is.
    private Optional<String> held(int hand) {
        for (int i = hand + 1; i < Math.min(end, hand + HELD); i++) {
            if (tokens.is(i, "and") || tokens.is(i, "und") || tokens.is(i, ',') || tokens.is(i, ';')) {
                break;
            }
            Optional<String> thing = thing(i);
            if (thing.isPresent()) {
                return thing;
            }
        }
        for (int i = hand - 1; i >= Math.max(0, hand - BACK); i--) {
            Optional<String> thing = thing(i);
            if (thing.isPresent()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private Optional<String> thing(int token) {
        for (Sense sense : words.of(tokens, token)) {
            if (sense.kind().equals("thing") && HELD_THINGS.contains(sense.value())) {
                return Optional.of(sense.value());
            }
        }
        return Optional.empty();
    }

    private void finger(int at, String finger) {
        int side = sideOf(at);
        if (side < 0 || denied(at)) {
            return;
        }
        if (about("print")) {
            add(Kind.FINGER, "finger of the print", side(side).orElseThrow() + " " + finger, side, at);
        } else if (about("wound")) {
            add(Kind.SIDE, "wound of the " + finger + " finger", side(side).orElseThrow(), side, at);
        }
    }

    private void compass(int at, String value) {
        if (denied(at) || tokens.capitalised(at) && at > start && !tokens.allCapitals(at)) {
            return; // `North Street`
        }
        boolean place = tokens.is(at + 1, "side")
                || tokens.is(at + 1, "ditch")
                || tokens.is(at + 1, "verge")
                || tokens.is(at + 1, "shoulder")
                || tokens.is(at + 1, "bank");
        if (place && about("lie")) {
            add(Kind.COMPASS, "where it lay", value, at, Math.min(at + 1, end - 1));
        } else if (!place && about("move")) {
            add(Kind.COMPASS, "way taken", value, at, at);
        }
    }

    /// `right side mirror housing`, `linker Außenspiegel`: a part of a thing that there are two of.
    private void part(int at, String value) {
        int head = at + 1;
        boolean seen = false;
        while (head < Math.min(end, at + 3)
                && (tokens.is(head, "side") || tokens.is(head, "rear") || tokens.is(head, "front"))) {
            seen |= tokens.is(head, "side");
            head++;
        }
        if (head >= end || tokens.kind(head) != Tokens.Kind.WORD || denied(at) || stopped(head)) {
            return;
        }
        boolean two = prose.language() == Language.ENGLISH
                && head + 1 < end
                && tokens.kind(head + 1) == Tokens.Kind.WORD
                && !stopped(head + 1);
        boolean german = prose.language() == Language.GERMAN && tokens.capitalised(head);
        if (seen && two || german && tokens.length(head) > 7) {
            String thing = (tokens.text(head) + (two ? " " + tokens.text(head + 1) : "")).toLowerCase(Locale.ROOT);
            add(Kind.SIDE, thing, value, at, two ? head + 1 : head);
        }
    }

    private boolean stopped(int token) {
        return words.is(tokens, token, "stop")
                || words.is(tokens, token, "body")
                || words.is(tokens, token, "finger")
                || words.is(tokens, token, "be");
    }

    /// `on the driver's side`, `Beifahrerseite`.
    private void seat(int at) {
        boolean side = tokens.is(at + 1, "side") || tokens.is(at + 2, "side");
        boolean german = SEATS.has(tokens, at);
        if (!side && !german) {
            return;
        }
        String word = tokens.length(at) < 16 ? tokens.lower(at) : "";
        boolean english = (word.startsWith("driver") || word.startsWith("passenger")) && side;
        if ((english || german) && !denied(at)) {
            boolean driver = word.startsWith("driver") || word.startsWith("fahrer");
            add(
                    Kind.SEAT,
                    "side of the car",
                    driver ? "driver" : "passenger",
                    at,
                    Math.min(at + (english ? 1 : 0), end - 1));
        }
    }

    /// `on the port side`, `am Bug steuerbord`, `Backbordseite`: where a boat was hit.
    private void hull(int at) {
        String word = tokens.length(at) < 18 ? tokens.lower(at) : "";
        boolean english = word.equals("starboard") || word.equals("port") && HULL.has(tokens, at + 1);
        boolean german = word.startsWith("backbord") || word.startsWith("steuerbord");
        if ((english || german) && about("hull") && !denied(at)) {
            boolean port = word.startsWith("port") || word.startsWith("backbord");
            add(Kind.SIDE, "side of the boat that was hit", port ? "left" : "right", at, at);
        }
    }

    /// `left-handed`, `Rechtshänder`: with which hand somebody writes.
    private void writes(int at) {
        String word = tokens.length(at) < 16 ? tokens.lower(at) : "";
        boolean german = word.startsWith("linkshänd") || word.startsWith("rechtshänd");
        boolean two = word.equals("left") || word.equals("right");
        boolean english = word.equals("left-handed")
                || word.equals("right-handed")
                || two && tokens.is(at + 1, "handed")
                || two && tokens.is(at + 1, '-') && tokens.is(at + 2, "handed");
        boolean asks = tokens.is(end - 1, '?') || tokens.is(at + 1, "or") || tokens.is(at - 1, "or");
        boolean box = !german && (tokens.is(at + 2, '[') || tokens.is(at - 1, ']')); // a form with both to tick
        if ((german || english) && !asks && !box && !denied(at)) {
            boolean left = word.startsWith("l");
            add(Kind.SIDE, WRITES, left ? "left" : "right", at, at);
        }
    }

    /// `a .38 caliber weapon`, `those of a .32`, `Kaliber .22`.
    private void calibre(int at) {
        boolean point = tokens.is(at, '.')
                && at + 1 < tokens.size()
                && at > 0
                && tokens.gap(at) != Tokens.Gap.NONE
                && tokens.gap(at + 1) == Tokens.Gap.NONE
                && CALIBRES.contains(tokens.text(at + 1));
        if (!point || denied(at)) {
            return;
        }
        boolean before = tokens.is(at - 1, "a") || tokens.is(at - 1, "an") || tokens.is(at - 1, "kaliber");
        boolean behind = false;
        for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
            behind |= tokens.is(i, "caliber")
                    || tokens.is(i, "calibre")
                    || tokens.is(i, "cal")
                    || tokens.is(i, "bullet")
                    || thing(i).filter("gun"::equals).isPresent();
        }
        if (before || behind) {
            add(Kind.CALIBRE, "weapon", "." + tokens.text(at + 1), at, at + 1);
        }
    }

    /// `a 9 mm pistol`, `Kaliber 7,65`: of a sentence that tells of a gun or a bullet.
    private void metric(int at) {
        if (tokens.kind(at) == Tokens.Kind.WORD || tokens.kind(at) == Tokens.Kind.SIGN) {
            return;
        }
        String text = tokens.text(at);
        boolean nine = text.equals("9") || text.equalsIgnoreCase("9mm");
        boolean point = tokens.is(at + 1, '.') || tokens.is(at + 1, ',');
        boolean two = point
                && at + 2 < tokens.size()
                && tokens.gap(at + 1) == Tokens.Gap.NONE
                && tokens.gap(at + 2) == Tokens.Gap.NONE;
        String value = two ? text + "," + tokens.text(at + 2) : text;
        boolean known = nine || METRIC.contains(value);
        int last = two ? at + 2 : at;
        boolean unit = tokens.is(last + 1, "mm") || text.equalsIgnoreCase("9mm") || tokens.is(at - 1, "kaliber");
        boolean joined = at > 0 && tokens.gap(at) == Tokens.Gap.NONE;
        if (!known || !unit || joined || nine && two || denied(at)) {
            return;
        }
        for (int i = start; i < end; i++) {
            if (thing(i).filter("gun"::equals).isPresent()
                    || tokens.is(i, "bullet")
                    || tokens.is(i, "kaliber")
                    || tokens.is(i, "kalibers")
                    || tokens.is(i, "kal")
                    || tokens.is(i, "cal")
                    || tokens.is(i, "projektil")
                    || tokens.is(i, "calibre")
                    || tokens.is(i, "caliber")) {
                add(Kind.CALIBRE, "weapon", nine ? "9 mm" : value + " mm", at, last);
                return;
            }
        }
    }

    private boolean about(String what, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(tokens, i, "about", what)) {
                return true;
            }
        }
        return false;
    }

    private boolean about(String what) {
        return about(what, start, end);
    }

    private int clauseStart(int at) {
        int i = at;
        while (i > start && !parts(i - 1)) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int at) {
        int i = at;
        while (i < end && !parts(i)) {
            i++;
        }
        return i;
    }

    private boolean parts(int token) {
        boolean sign = tokens.is(token, ',') || tokens.is(token, ';') || tokens.is(token, ':');
        return sign
                || tokens.is(token, "and")
                || tokens.is(token, "but")
                || tokens.is(token, "und")
                || tokens.is(token, "aber");
    }

    private boolean denied(int at) {
        for (int i = clauseStart(at); i < clauseEnd(at); i++) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
        }
        return tokens.is(end - 1, '?');
    }

    private void add(Kind kind, String thing, String value, int first, int last) {
        int from = Math.min(first, last);
        traits.add(new Trait(kind, thing, Set.of(value), prose.passage(from, Math.max(first, last)), last, first));
    }
}
