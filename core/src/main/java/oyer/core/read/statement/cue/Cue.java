package oyer.core.read.statement.cue;

import oyer.core.casefile.Statement.Act;

/// What a word that makes speech does, and how its content stands beside it.
///
/// @param frames the letters of the cue table, as explained at its head
public record Cue(Act act, String frames) {

    public boolean has(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    public boolean speech() {
        return !has('t');
    }

    /// Whether a clause may follow at once: `said he left`.
    public boolean clause() {
        return has('c');
    }
}
