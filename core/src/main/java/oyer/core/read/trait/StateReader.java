package oyer.core.read.trait;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitWords.Sense;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads in what state a thing is told to have been: `the front door was standing wide open`, `Die Lampe brannte noch`,
/// `a knife with its tip broken off`. What is told as usual, as asked or as thought of is left out, and what only one
/// word denies is the other state.
final class StateReader extends SentenceReader {

    private static final String STATE = "state:";

    /// Words from a thing to its state behind it.
    private static final int BEHIND = 10;

    /// Words from a part back to the thing that has it.
    private static final int OWNER = 9;

    StateReader(Prose prose, TraitWords words, List<Trait> traits) {
        super(prose, words, traits);
    }

    @Override
    void read() {
        for (int i = start; i < end; i++) {
            for (Sense sense : words.of(tokens, i)) {
                if (sense.kind().equals("thing")) {
                    state(i, sense.value());
                } else if (sense.kind().equals("part")) {
                    int part = i;
                    owner(i).ifPresent(owner -> state(part, owner + "'s " + sense.value()));
                }
            }
        }
    }

    private Optional<String> owner(int part) {
        for (int i = part - 1; i >= Math.max(start, part - OWNER); i--) {
            Optional<String> thing = words.value(tokens, i, "thing");
            if (thing.isPresent()) {
                return thing;
            }
        }
        return Optional.empty();
    }

    private void state(int thing, String name) {
        int before = before(thing, name);
        int at = before >= 0 ? before : behind(thing, name);
        if (at < 0 || habit(thing)) {
            return;
        }
        tell(thing, name, at, denied(Math.min(at, thing), at));
        int second = before >= 0 ? -1 : second(at, name);
        if (second >= 0) {
            tell(thing, name, second, denied(at + 1, second));
        }
    }

    /// `closed but not locked`, `shut and bolted`.
    private int second(int state, String name) {
        int i = state + 1;
        boolean joins =
                i < end && (tokens.is(i, "but") || tokens.is(i, "and") || tokens.is(i, "aber") || tokens.is(i, "und"));
        int at = joins && i + 1 < end && words.is(tokens, i + 1, "not") ? i + 2 : i + 1;
        return joins && at < end && stated(at, name) ? at : -1;
    }

    private void tell(int thing, String name, int at, boolean denied) {
        String which = which(thing);
        for (Sense sense : words.of(tokens, at)) {
            // what is not locked may still be shut
            boolean locks = denied && sense.kind().equals(STATE + "open") && words.is(tokens, at, STATE + "lock");
            if (borne(sense, name) && !locks) {
                String respect = sense.kind().substring(STATE.length());
                traits.add(new Trait(
                        Kind.STATE,
                        (respect + " " + which + " " + name).replace("  ", " "),
                        Set.of(denied ? "not " + sense.value() : sense.value()),
                        prose.passage(Math.min(at, thing), Math.max(at, thing)),
                        thing,
                        at));
            }
        }
    }

    private static boolean borne(Sense sense, String name) {
        return sense.kind().startsWith(STATE) && TraitWords.bears(sense.kind().substring(STATE.length()), name);
    }

    private boolean stated(int token, String name) {
        return words.of(tokens, token).stream().anyMatch(sense -> borne(sense, name));
    }

    /// `the unlocked door`, `mit abgebrochener Spitze`.
    private int before(int thing, String name) {
        for (int i = thing - 1; i >= Math.max(start, thing - 2) && tokens.kind(i) == Tokens.Kind.WORD; i--) {
            if (stated(i, name)) {
                return i;
            }
            if (words.is(tokens, i, "stop") || words.is(tokens, i, "thing")) {
                return -1;
            }
        }
        return -1;
    }

    /// `door locked.`, `door was standing open`, `Tür, die offen stand`.
    private int behind(int thing, String name) {
        boolean posture = prose.language() == Language.GERMAN && posture(Math.max(start, thing - 4), thing);
        for (int i = thing + 1; i < Math.min(end, thing + BEHIND); i++) {
            // `was hanging in the hasp, unlocked`
            boolean apart = posture && tokens.is(i, ',') && i + 1 < end && stated(i + 1, name) && ends(i + 2);
            if (apart) {
                return i + 1;
            }
            boolean other = words.is(tokens, i, "thing")
                    || words.is(tokens, i, "part")
                    || tokens.kind(i) == Tokens.Kind.SIGN
                            && !tokens.is(i, '-')
                            && !(tokens.is(i, ':') && i == thing + 1)
                    || tokens.is(i, "and")
                    || tokens.is(i, "und")
                    || tokens.is(i, "but")
                    || tokens.is(i, "aber")
                    || tokens.is(i, "to")
                    || tokens.is(i, "zu");
            if (other) {
                return -1;
            }
            posture |= words.is(tokens, i, "posture");
            if (stated(i, name)) {
                boolean verb = prose.language() == Language.GERMAN && words.is(tokens, i, "state:light");
                boolean form = tokens.is(thing + 1, ':') && i == thing + 2; // `South door: closed`
                boolean told = posture || verb || form || i == thing + 1 && ends(i + 1) || posture(i + 1, i + 2);
                return told ? i : -1;
            }
        }
        return -1;
    }

    private boolean posture(int first, int last) {
        for (int i = first; i < Math.min(last, end); i++) {
            if (words.is(tokens, i, "posture")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a note ends here: `Front door shut & hasp over`.
    private boolean ends(int token) {
        return token >= end
                || tokens.kind(token) == Tokens.Kind.SIGN
                || tokens.gap(token) == Tokens.Gap.LINE
                || tokens.is(token, "and")
                || tokens.is(token, "und")
                || tokens.is(token, "with")
                || tokens.is(token, "mit");
    }

    private boolean habit(int thing) {
        for (int i = Math.max(start, thing - BEHIND); i < Math.min(end, thing + BEHIND); i++) {
            if (words.is(tokens, i, "habit")) {
                return true;
            }
        }
        return false;
    }

    private boolean denied(int from, int state) {
        for (int i = Math.max(start, from - 1); i < state; i++) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
        }
        return false;
    }

    /// Which of several: `the kitchen door`, `Kellertür`.
    private String which(int thing) {
        for (int i = thing; i >= Math.max(start, thing - 2) && tokens.kind(i) == Tokens.Kind.WORD; i--) {
            Optional<String> which = words.value(tokens, i, "which");
            if (which.isPresent()) {
                return which.get();
            }
        }
        // `the door on the south`, `das Tor an der Nordseite`
        boolean on = tokens.is(thing + 1, "on") || tokens.is(thing + 1, "at") || tokens.is(thing + 1, "an");
        int place = thing + 3;
        return on && place < end ? words.value(tokens, place, "which").orElse("") : "";
    }
}
