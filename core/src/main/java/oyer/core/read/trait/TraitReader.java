package oyer.core.read.trait;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitWords.Sense;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads what a text tells of things in themselves, in one pass over its sentences. What is asked or denied is left
/// out: `it was never white` tells of no colour.
public final class TraitReader {

    /// How a kind of make begins that is told of a thing of its own: `brand:telephone`.
    private static final String BRAND = "brand:";

    /// Words before a thing that may still say what it is: `a dark green Ford Transit van`.
    private static final int BEFORE = 4;

    /// Words behind it: `the cap is bright red`.
    private static final int BEHIND = 4;

    /// Words from a part back to the thing that has it.
    private static final int OWNER = 9;

    /// Words of an answer that only names a value: `Dark blue, I would say, or black.`
    private static final int ELLIPSIS = 12;

    /// Words from such an answer back to the thing it is of.
    private static final int ASKED = 40;

    /// Pieces between commas behind a thing of a list.
    private static final int PIECES = 3;

    /// Words of a piece that tells a value, its comma with them.
    private static final int PIECE = 4;

    /// Of these there is one for each side.
    private static final Set<String> PAIRED = Set.of("glove", "shoe", "boot", "sock", "earring", "slipper");

    private final Prose prose;
    private final Tokens tokens;
    private final TraitWords words;
    private final SideReader sides;
    private final PlaceReader places;
    private final StateReader states;
    private final NumberReader numbers;
    private final UnlistedReader unlisted;
    private final List<Trait> traits = new ArrayList<>();
    private int start;
    private int end;

    private TraitReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = new TraitWords(prose.language());
        this.sides = new SideReader(prose, words, traits);
        this.places = new PlaceReader(prose, words, traits);
        this.states = new StateReader(prose, words, traits);
        this.numbers = new NumberReader(prose, words, traits);
        this.unlisted = new UnlistedReader(prose, words, traits);
    }

    public static List<Trait> read(Prose prose) {
        TraitReader reader = new TraitReader(prose);
        for (int s = 0; s < prose.sentences().size(); s++) {
            reader.sentence(prose.sentences().first(s), prose.sentences().end(s));
        }
        return List.copyOf(reader.traits);
    }

    private void sentence(int from, int to) {
        start = from;
        end = to;
        if (tokens.is(end - 1, '?')) {
            return;
        }
        boolean thing = false;
        boolean known = false;
        for (int i = start; i < end; i++) {
            known |= !words.of(tokens, i).isEmpty();
            for (Sense sense : words.of(tokens, i)) {
                switch (sense.kind()) {
                    case "thing" -> {
                        thing = true;
                        described(i, sense.value(), i);
                    }
                    case "make" -> {
                        thing = true;
                        made(i, sense.value());
                    }
                    case "part" -> part(i, sense.value());
                    default -> thing |= branded(i, sense);
                }
            }
        }
        sides.sentence(start, end);
        if (known) {
            places.sentence(start, end);
            states.sentence(start, end);
        }
        numbers.sentence(start, end);
        if (known) {
            unlisted.sentence(start, end);
        }
        if (known && !thing) {
            elliptic();
        }
    }

    /// What the words before and behind a thing, and its own parts, say of it.
    private void described(int at, String thing, int own) {
        if (denied(at)) {
            return;
        }
        Found found = new Found();
        found.take(own, "material");
        found.take(own, "make");
        int first = before(at, found);
        int last = Math.max(behind(at, found), listed(at, found));
        tell(thing, found, at, first, last);
        if (PAIRED.contains(thing)) {
            paired(at, thing);
        }
    }

    /// Which of two that belong together: `the left glove`, `Handschuh, Leder, rechts`, `glove, right hand`.
    private void paired(int at, String thing) {
        Optional<String> before = words.value(tokens, at - 1, "side");
        if (at > start && before.isPresent()) {
            add(Kind.SIDE, thing, Set.of(before.get()), at - 1, at, at - 1, at);
            return;
        }
        for (int i = at + 1; i < Math.min(end, at + PIECES * PIECE) && !tokens.newLine(i); i++) {
            boolean thingElse = words.is(tokens, i, "thing") || words.is(tokens, i, "be");
            if (thingElse || tokens.kind(i) == Tokens.Kind.SIGN && !tokens.is(i, ',')) {
                return;
            }
            boolean alone = tokens.is(i - 1, ',') || i == at + 1;
            boolean closes = i + 1 >= end || tokens.kind(i + 1) == Tokens.Kind.SIGN || tokens.newLine(i + 1);
            boolean hand = i + 1 < end && (tokens.is(i + 1, "hand") || tokens.is(i + 1, "fu\u00df"));
            Optional<String> side = words.value(tokens, i, "side");
            if (alone && side.isPresent() && (closes || hand || tokens.newCell(i + 1))) {
                add(Kind.SIDE, thing, Set.of(side.get()), i, at, at, hand ? i + 1 : i);
                return;
            }
        }
    }

    /// What a list says of a thing behind it, between signs: `fuel can, blue enamel, no cap`, `Kanister, roter
    /// Kunststoff`. A piece of it that has a word of another thing ends it.
    private int listed(int at, Found found) {
        int last = at;
        int piece = at + 1;
        for (int pieces = 0; pieces < PIECES && piece < end && tokens.is(piece, ','); pieces++) {
            int to = piece + 1;
            boolean value = false;
            while (to < end && tokens.kind(to) != Tokens.Kind.SIGN && !tokens.newLine(to)) {
                boolean other = words.is(tokens, to, "thing")
                        || words.is(tokens, to, "part")
                        || words.is(tokens, to, "be")
                        || words.is(tokens, to, "not");
                if (other) {
                    return last;
                }
                value |= valued(to) || words.is(tokens, to, "material");
                to++;
            }
            boolean ends = to - piece <= PIECE
                    && (valued(to - 1) || words.is(tokens, to - 1, "material") || words.is(tokens, to - 1, "painted"));
            if (to - piece > 2 * PIECE || value && !ends) {
                return last;
            }
            for (int i = piece + 1; i < to && ends; i++) {
                found.take(i, "colour");
                found.take(i, "shade");
                found.take(i, "material");
                last = i;
            }
            piece = to;
        }
        return last;
    }

    /// `a Samsung`, `the iPhone`: a make of things that are no vehicles.
    private boolean branded(int at, Sense sense) {
        if (!sense.kind().startsWith(BRAND) || denied(at)) {
            return false;
        }
        Found found = new Found();
        int first = before(at, found);
        found.make.add(sense.value());
        found.at = found.at < 0 ? at : found.at;
        tell(sense.kind().substring(BRAND.length()), found, at, first, at);
        return true;
    }

    private void made(int at, String make) {
        boolean name = tokens.capitalised(at - 1 < start ? at : at - 1)
                && at > start
                && !valued(at - 1)
                && tokens.kind(at - 1) == Tokens.Kind.WORD;
        boolean title =
                tokens.is(at - 1, '.') && at - 2 >= start && tokens.capitalised(at - 2) && tokens.length(at - 2) < 4;
        if (denied(at) || !tokens.capitalised(at) || name || title || words.is(tokens, at, "thing")) {
            return; // `Pine Ford` and `Betty Ford` are none; `VW-Bus` is read as the thing it is
        }
        Found found = new Found();
        int first = before(at, found);
        boolean head = at + 1 < end && words.is(tokens, at + 1, "thing");
        if (!head) {
            found.make.add(make);
            found.at = found.at < 0 ? at : found.at;
            int last = listed(model(at), found);
            tell("vehicle", found, at, first, Math.max(last, Math.min(at + 1, end - 1)));
        }
    }

    /// The last word of a make and its model: `BUICK SKYLARK, 4 DR, BLUE`.
    private int model(int at) {
        boolean model = at + 1 < end && tokens.kind(at + 1) != Tokens.Kind.SIGN && tokens.is(at + 2, ',');
        return model && (tokens.capitalised(at + 1) || tokens.kind(at + 1) != Tokens.Kind.WORD) ? at + 1 : at;
    }

    private void part(int at, String part) {
        for (int i = at - 1; i >= Math.max(start, at - OWNER); i--) {
            Optional<String> thing = words.value(tokens, i, "thing");
            if (thing.isPresent()) {
                described(at, thing.get() + "'s " + part, at);
                return;
            }
        }
        for (int i = at + 1; i < Math.min(end, at + BEHIND); i++) {
            Optional<String> thing = words.value(tokens, i, "thing");
            if (thing.isPresent()) {
                described(at, thing.get() + "'s " + part, at);
                return;
            }
        }
    }

    private int before(int at, Found found) {
        int first = at;
        for (int i = at - 1; i >= Math.max(start, at - BEFORE); i--) {
            if (tokens.kind(i) == Tokens.Kind.SIGN && !tokens.is(i, '-')
                    || words.is(tokens, i, "stop")
                    || words.is(tokens, i, "thing")
                    || words.is(tokens, i, "part")) {
                break;
            }
            found.take(i, "colour");
            found.take(i, "shade");
            found.take(i, "material");
            found.take(i, "make");
            first = i;
        }
        return first;
    }

    /// `was white`, `of brown leather`, `aus hellem Holz`; `shaft with red tape` is of the tape.
    private int behind(int at, Found found) {
        int i = at + 1;
        while (i < end && i <= at + 2 && !words.is(tokens, i, "be") && !made(i) && !tokens.is(i, ',')) {
            if (tokens.kind(i) == Tokens.Kind.SIGN || words.is(tokens, i, "stop")) {
                return at;
            }
            i++;
        }
        boolean comma = tokens.is(i, ',');
        if (i >= end || i > at + 2) {
            return at;
        }
        int last = at;
        for (int k = i + 1; k < Math.min(end, i + 1 + BEHIND); k++) {
            boolean ends = tokens.kind(k) == Tokens.Kind.SIGN && !(comma && tokens.is(k, ','))
                    || words.is(tokens, k, "thing")
                    || words.is(tokens, k, "part")
                    || words.is(tokens, k, "not");
            if (ends) {
                if (!words.is(tokens, k, "not") && tokens.kind(k) != Tokens.Kind.SIGN) {
                    return at; // the words were of the other thing
                }
                break;
            }
            boolean alone =
                    valued(k) && (k + 1 >= end || tokens.kind(k + 1) == Tokens.Kind.SIGN || tokens.newLine(k + 1));
            if (comma && !alone && !tokens.is(k, ',')) {
                break;
            }
            found.take(k, "colour");
            found.take(k, "shade");
            found.take(k, "material");
            last = k;
        }
        return last;
    }

    private boolean made(int token) {
        return tokens.is(token, "aus") || tokens.is(token, "of");
    }

    private boolean denied(int at) {
        for (int i = at - 1; i >= start; i--) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
            if (tokens.is(i, ',')
                    || tokens.is(i, ';')
                    || tokens.is(i, "and")
                    || tokens.is(i, "und")
                    || tokens.is(i, "but")) {
                return false;
            }
        }
        return false;
    }

    private void tell(String thing, Found found, int at, int first, int last) {
        add(Kind.COLOUR, thing, found.colour, found.at, at, first, last);
        add(Kind.SHADE, thing, found.shade, found.at, at, first, last);
        if (!found.make.isEmpty()) {
            add(Kind.MAKE, thing, found.make, found.at, at, first, last);
        }
        if (!thing.equals("vehicle")) {
            add(Kind.MATERIAL, thing, found.material, found.at, at, first, last);
        }
    }

    private void add(Kind kind, String thing, Set<String> values, int valueAt, int at, int first, int last) {
        if (!values.isEmpty()) {
            int from = Math.min(first, Math.min(at, valueAt));
            int to = Math.max(last, Math.max(at, valueAt));
            traits.add(new Trait(kind, thing, values, prose.passage(from, to), at, valueAt));
        }
    }

    /// A sentence that only names a value answers for the thing last spoken of.
    private void elliptic() {
        int first = start;
        while (first < end && first < start + 3 && !valued(first)) {
            boolean answer = tokens.kind(first) == Tokens.Kind.SIGN || tokens.length(first) == 1;
            if (!answer) {
                return;
            }
            first++;
        }
        if (first >= end || !valued(first) || end - first > ELLIPSIS) {
            return;
        }
        Found found = new Found();
        for (int i = first; i < end; i++) {
            if (words.is(tokens, i, "not") || words.is(tokens, i, "be")) {
                return;
            }
            found.take(i, "colour");
            found.take(i, "shade");
        }
        for (int i = start - 1; i >= Math.max(0, start - ASKED); i--) {
            for (Sense sense : words.of(tokens, i)) {
                if (sense.kind().equals("thing")) {
                    tell(sense.value(), found, first, first, end - 1);
                    return;
                }
            }
        }
    }

    private boolean valued(int token) {
        return words.is(tokens, token, "colour") || words.is(tokens, token, "shade");
    }

    /// The values that one phrase gives.
    private final class Found {
        private final Set<String> colour = new LinkedHashSet<>();
        private final Set<String> shade = new LinkedHashSet<>();
        private final Set<String> material = new LinkedHashSet<>();
        private final Set<String> make = new LinkedHashSet<>();
        private int at = -1;

        void take(int token, String kind) {
            for (Sense sense : words.of(tokens, token)) {
                if (sense.kind().equals(kind)) {
                    switch (kind) {
                        case "colour" -> colour.add(sense.value());
                        case "shade" -> shade.add(sense.value());
                        case "material" -> material.add(sense.value());
                        default -> make.add(sense.value());
                    }
                    at = token;
                }
            }
        }
    }
}
