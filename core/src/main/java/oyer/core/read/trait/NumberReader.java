package oyer.core.read.trait;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Reads the numbers that tell a thing: the size of a shoe (`size 10`, `Gr. 43`), the number of its maker (`serial no.
/// A 218474`, `Waffen-Nr. 218 474`).
final class NumberReader extends SentenceReader {

    /// Words from a number back to the thing that has it.
    private static final int BACK = 14;

    /// Words from a size on to the thing: `size 10 work boots`.
    private static final int ON = 4;

    private static final int SHORTEST = 4;

    private static final int FURTHER = 4;

    private static final Set<String> SIZED =
            Set.of("shoe", "glove", "shirt", "trousers", "jacket", "coat", "sock", "cap", "sweater", "dress");

    private static final Set<String> LETTERS = Set.of("XS", "S", "M", "L", "XL", "XXL", "XXXL");

    private static final Set<String> NUMBERED =
            Set.of("gun", "rifle", "telephone", "vehicle", "bicycle", "motorcycle", "camera", "laptop", "watch");

    private static final WordSet SERIAL = WordSet.of(
            "serial",
            "s/n",
            "imei",
            "vin",
            "seriennummer",
            "seriennr",
            "serien-nr",
            "waffennummer",
            "waffen-nr",
            "waffennr",
            "fabriknummer",
            "rahmennummer",
            "fahrgestellnummer",
            "gerätenummer");

    private static final WordSet SIZE = WordSet.of("size", "sz", "größe", "gr", "schuhgröße", "schuhgrösse");

    NumberReader(Prose prose, TraitWords words, List<Trait> traits) {
        super(prose, words, traits);
    }

    @Override
    void read() {
        for (int i = start; i < end; i++) {
            if (SIZE.has(tokens, i)) {
                size(i);
            } else if (SERIAL.has(tokens, i)) {
                serial(i);
            }
        }
    }

    private void size(int at) {
        int number = tokens.is(at + 1, '.') ? at + 2 : at + 1;
        boolean letters = number < end && LETTERS.contains(tokens.text(number));
        if (letters) {
            thing(number, SIZED)
                    .ifPresent(thing -> add(Kind.SIZE, "letter of the ", thing, tokens.text(number), at, number));
            return;
        }
        if (number >= end || tokens.kind(number) != Tokens.Kind.NUMBER || tokens.length(number) > 2) {
            return;
        }
        boolean more = tokens.is(number + 1, '-') || tokens.is(number + 1, '/');
        boolean half = tokens.is(number + 1, '.')
                && number + 2 < tokens.size()
                && tokens.kind(number + 2) == Tokens.Kind.NUMBER
                && tokens.gap(number + 2) == Tokens.Gap.NONE;
        Optional<Integer> thing = thing(number, SIZED);
        if (thing.isPresent() && !more && !half) {
            // one measures in tens, another in forties: of two kinds of numbers nothing is said
            int value = Integer.parseInt(tokens.text(number));
            add(
                    Kind.SIZE,
                    value > 25 ? "size of the " : "number of the ",
                    thing.get(),
                    tokens.text(number),
                    at,
                    number);
        }
    }

    private void serial(int at) {
        int first = at + 1;
        int further = Math.min(tokens.size(), end + FURTHER); // `serial no.` may look like an end
        while (first < further
                && (tokens.is(first, "number")
                        || tokens.is(first, "no")
                        || tokens.is(first, "nos")
                        || tokens.is(first, "nr")
                        || tokens.is(first, '.')
                        || tokens.is(first, ':')
                        || tokens.is(first, '#'))) {
            first++;
        }
        StringBuilder value = new StringBuilder();
        int last = first;
        boolean digits = false;
        for (int i = first; i < further && i < first + 4; i++) {
            boolean number = tokens.kind(i) == Tokens.Kind.NUMBER;
            boolean letters = tokens.kind(i) == Tokens.Kind.WORD
                    && tokens.length(i) <= SHORTEST
                    && tokens.text(i).chars().allMatch(Character::isUpperCase);
            boolean mixed =
                    tokens.kind(i) == Tokens.Kind.WORD && tokens.text(i).chars().anyMatch(Character::isDigit);
            if (!number && !letters && !mixed && !tokens.is(i, '-')) {
                break;
            }
            digits |= number || mixed;
            value.append(tokens.text(i).replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
            last = i;
        }
        Optional<Integer> thing = thing(first, NUMBERED);
        if (digits && value.length() >= SHORTEST && thing.isPresent()) {
            add(Kind.SERIAL, "number of the ", thing.get(), value.toString(), at, last);
        }
    }

    private void add(Kind kind, String what, int thing, String value, int at, int number) {
        String name = named(thing).orElseThrow();
        traits.add(new Trait(
                kind,
                what + name,
                Set.of(value),
                prose.passage(Math.min(thing, at), Math.max(thing, number)),
                thing,
                number));
    }

    private Optional<Integer> thing(int number, Set<String> among) {
        for (int i = number + 1; i < Math.min(end, number + ON) && tokens.kind(i) != Tokens.Kind.SIGN; i++) {
            if (named(i).filter(among::contains).isPresent()) {
                return Optional.of(i);
            }
        }
        for (int i = number - 1; i >= Math.max(start, number - BACK); i--) {
            Optional<String> name = named(i);
            if (name.isPresent()) {
                return among.contains(name.get()) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(int token) {
        return words.value(tokens, token, "thing");
    }
}
