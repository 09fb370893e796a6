package oyer.core.read.trait;

import java.util.Set;
import oyer.core.text.Passage;

/// What a text says a thing is in itself: `a red plastic petrol can` is a can, its colour red.
///
/// @param thing as the table names it: `can`, `knife's handle`, `wound of the neck`
/// @param values more than one where the text leaves it open (`dark blue, or black`)
/// @param words the phrase that says so
/// @param thingAt token of the thing's word, in the text
/// @param valueAt token of the value's word
public record Trait(Kind kind, String thing, Set<String> values, Passage words, int thingAt, int valueAt) {

    public enum Kind {
        COLOUR,
        /// How light it is: said with a colour or alone (`light-colored`).
        SHADE,
        MATERIAL,
        MAKE,
        /// Left or right: of a part of the body that bears a wound, of the hand that holds something, of a part of a
        /// thing.
        SIDE,
        /// Which finger, with its side.
        FINGER,
        /// North, south, east or west: of a way taken or of where something lay.
        COMPASS,
        /// The driver's side of a car or the other.
        SEAT,
        CALIBRE,
        /// The room in which something or somebody was found.
        ROOM,
        /// What stands in a room, and it was found in, on or behind that.
        SPOT,
        /// Open or shut, burning or dark, whole or broken: in one respect, which the thing's name begins with.
        STATE,
        /// The number of a shoe, a glove, a garment.
        SIZE,
        /// The number that its maker gave it.
        SERIAL
    }

    public Trait {
        values = Set.copyOf(values);
    }
}
