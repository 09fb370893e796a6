package oyer.core.read.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitWords.Sense;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Reads where something was found, or where somebody lay: `carried her from the front bathroom`, `im Kühlschrank einen
/// Pen gefunden`. Somebody who lay there is `the body`, a thing is what `bearers.txt` calls it.
final class PlaceReader extends SentenceReader {

    /// Words between what tells of a finding and the place.
    private static final int NEAR = 22;

    private static final WordSet BODY_EN = WordSet.of(
            "he",
            "she",
            "him",
            "her",
            "body",
            "deceased",
            "victim",
            "patient",
            "pt",
            "female",
            "male",
            "face",
            "dead",
            "corpse");

    private static final WordSet BODY_DE =
            WordSet.of("leiche", "leichnam", "opfer", "tote", "toten", "verstorbene", "geschädigte", "geschädigten");

    PlaceReader(Prose prose, TraitWords words, List<Trait> traits) {
        super(prose, words, traits);
    }

    @Override
    void read() {
        int at = -1;
        for (int i = start; i < end; i++) {
            if (words.is(tokens, i, "not")) {
                return;
            }
            if (at < 0 && found(i)) {
                at = i;
            }
        }
        if (at < 0) {
            return;
        }
        for (int i = start; i < end; i++) {
            for (Sense sense : words.of(tokens, i)) {
                boolean room = sense.kind().equals("room");
                boolean placed = (room || sense.kind().equals("spot")) && Math.abs(i - nearest(i)) <= NEAR;
                if (placed && led(i)) {
                    Optional<String> what = what(i);
                    if (what.isPresent()) {
                        int from = Math.min(i, nearest(i));
                        int to = Math.max(i, nearest(i));
                        traits.add(new Trait(
                                room ? Kind.ROOM : Kind.SPOT,
                                "where " + what.get() + " was",
                                Set.of(sense.value()),
                                prose.passage(from, to),
                                i,
                                i));
                    }
                }
            }
        }
    }

    private boolean found(int token) {
        return words.is(tokens, token, "about", "find");
    }

    private int nearest(int place) {
        int nearest = start - 2 * NEAR;
        for (int i = start; i < end; i++) {
            if (found(i) && Math.abs(i - place) < Math.abs(nearest - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /// Whether a place is told as one that something is in: `in the kitchen`, not `the kitchen was damaged`.
    private boolean led(int place) {
        for (int i = place - 1; i >= Math.max(start, place - 4); i--) {
            boolean in = switch (prose.language()) {
                case ENGLISH ->
                    tokens.is(i, "in")
                            || tokens.is(i, "from")
                            || tokens.is(i, "of")
                            || tokens.is(i, "behind")
                            || tokens.is(i, "on")
                            || tokens.is(i, "to");
                case GERMAN ->
                    tokens.is(i, "in")
                            || tokens.is(i, "im")
                            || tokens.is(i, "aus")
                            || tokens.is(i, "auf")
                            || tokens.is(i, "vor")
                            || tokens.is(i, "hinter");
            };
            if (in) {
                return true;
            }
        }
        return false;
    }

    /// The thing nearest to a place, or who was found there.
    private Optional<String> what(int place) {
        WordSet body = prose.language() == Language.GERMAN ? BODY_DE : BODY_EN;
        Optional<String> thing = Optional.empty();
        boolean somebody = false;
        int nearest = NEAR;
        for (int i = start; i < end; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || Math.abs(i - place) >= nearest) {
                continue;
            }
            somebody |= body.has(tokens, i);
            for (Sense sense : words.of(tokens, i)) {
                if (sense.kind().equals("thing") && !words.is(tokens, i, "fixed")) {
                    thing = Optional.of("the " + sense.value());
                    nearest = Math.abs(i - place);
                }
            }
        }
        return thing.isPresent() || !somebody ? thing : Optional.of("the body");
    }
}
