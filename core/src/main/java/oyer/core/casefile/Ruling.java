package oyer.core.casefile;

import java.time.Instant;
import java.util.Optional;
import oyer.core.text.Passage;

/// What a reviewer decided. It names the passage and what was read from it, not a row: a newer version of a reader
/// never
/// loses it.
///
/// @param about the passage whose reading is ruled on
/// @param kind kind of the reading, as `oyer extract` names it: `time`, `person`, `statement`, ...
/// @param said what the program had read, in its printed form, at the time of the ruling
/// @param amended what it shall be instead, for [Decision#AMENDED]
public record Ruling(
        Passage about,
        String kind,
        String said,
        Decision decision,
        Optional<String> amended,
        String by,
        Instant at,
        Optional<String> reason) {

    public enum Decision {
        CONFIRMED,
        AMENDED,
        REJECTED
    }
}
