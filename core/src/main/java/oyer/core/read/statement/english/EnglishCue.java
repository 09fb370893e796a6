package oyer.core.read.statement.english;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft.Range;

/// A cue verb as it stands in its sentence.
///
/// @param group the first token of its group: `has` of `has since said`
/// @param verb its own first token
/// @param last its own last token, the same unless it has several words
/// @param negative whether it is denied, or only possible
record EnglishCue(Cue cue, int group, int verb, int last, boolean negative) {

    Range range() {
        return new Range(group, last);
    }

    Act act() {
        if (!negative) {
            return cue.act();
        }
        return switch (cue.act()) {
            case ADMITS -> Act.DENIES;
            case ASSERTS, DENIES, RETRACTS, ACCUSES, DECIDES, ASKS, PROMISES, OTHER -> Act.OTHER;
        };
    }

    /// Whether the infinitive itself is what is said: `vowed to deny it` is a vow and no denial, `wants to explain` a
    /// wish and no explanation.
    boolean binds() {
        return cue.has('i') && cue.has('t')
                || switch (cue.act()) {
                    case PROMISES, DECIDES, ASKS -> true;
                    case ASSERTS, DENIES, ADMITS, RETRACTS, ACCUSES, OTHER -> false;
                };
    }
}
