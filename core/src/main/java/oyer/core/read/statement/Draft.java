package oyer.core.read.statement;

import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;

/// A statement as tokens, before it is numbered and its speaker is looked up. A range of tokens that is missing has
/// `first` -1.
record Draft(
        Range content,
        Range speaker,
        Range cue,
        Range hearer,
        Mode mode,
        Act act,
        int sentence,
        String rule,
        double sure) {

    /// @param first first token, -1 for none
    /// @param last last token
    record Range(int first, int last) {
        static final Range NONE = new Range(-1, -1);

        boolean exists() {
            return first >= 0;
        }

        boolean holds(int token) {
            return first <= token && token <= last;
        }

        boolean contains(Range other) {
            return exists() && other.exists() && first <= other.first && other.last <= last;
        }
    }

    Draft withContent(Range other) {
        return new Draft(other, speaker, cue, hearer, mode, act, sentence, rule, sure);
    }

    Draft withSpeaker(Range other) {
        return new Draft(content, other, cue, hearer, mode, act, sentence, rule, sure);
    }
}
