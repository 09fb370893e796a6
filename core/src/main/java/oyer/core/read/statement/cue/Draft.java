package oyer.core.read.statement.cue;

import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;

/// A statement as tokens, before it is numbered and its speaker is looked up. A range of tokens that is missing has
/// `first` -1.
///
/// @param named where the speaker's name stands, when the words of `speaker` give only an office or nothing
public record Draft(
        Range content,
        Range speaker,
        Range cue,
        Range hearer,
        Mode mode,
        Act act,
        int sentence,
        String rule,
        double sure,
        Range named) {

    /// @param first first token, -1 for none
    /// @param last last token
    public record Range(int first, int last) {
        public static final Range NONE = new Range(-1, -1);

        public boolean exists() {
            return first >= 0;
        }

        public boolean holds(int token) {
            return first <= token && token <= last;
        }

        public boolean contains(Range other) {
            return exists() && other.exists() && first <= other.first && other.last <= last;
        }
    }

    public Draft(
            Range content,
            Range speaker,
            Range cue,
            Range hearer,
            Mode mode,
            Act act,
            int sentence,
            String rule,
            double sure) {
        this(content, speaker, cue, hearer, mode, act, sentence, rule, sure, Range.NONE);
    }

    public Draft withContent(Range other) {
        return new Draft(other, speaker, cue, hearer, mode, act, sentence, rule, sure, named);
    }

    public Draft withSpeaker(Range other) {
        return new Draft(content, other, cue, hearer, mode, act, sentence, rule, sure, named);
    }

    /// Told to somebody by one who is not named.
    public Draft to(Range other) {
        return new Draft(content, Range.NONE, cue, other, mode, act, sentence, "told", sure, named);
    }

    public Draft withAct(Act other) {
        return new Draft(content, speaker, cue, hearer, mode, other, sentence, rule, sure, named);
    }

    public Draft withRule(String other) {
        return new Draft(content, speaker, cue, hearer, mode, act, sentence, other, sure, named);
    }

    /// Whether it is a person's own writing or speech set down as such, and not reported within other prose.
    public boolean own() {
        return switch (rule) {
            case "turn", "turn-sentence", "letter", "account", "mail", "report" -> true;
            default -> false;
        };
    }
}
