package oyer.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// An utterance. The passage is its content; where a verb carries the statement without content (`withdrew his
/// confession`) it is the verb and its object.
///
/// @param number 0-based, unique within the document
/// @param speaker number of the entity of the same document, where known
/// @param speakerWords the words that name the speaker
/// @param hearer number of the entity to whom it was said
/// @param cue the words that make it speech: `said`, `according to`, `Q.`
/// @param made when it was said, which is not when it is told
/// @param about numbers of statements of the same document that it retracts, denies or repeats
/// @param within number of the statement in which this one is told: he says that *she said*
public record Statement(
        int number,
        Passage passage,
        OptionalInt speaker,
        Optional<Passage> speakerWords,
        OptionalInt hearer,
        Optional<Passage> cue,
        Mode mode,
        Act act,
        When made,
        List<Integer> about,
        OptionalInt within,
        Grounds grounds)
        implements Reading {

    public enum Mode {
        DIRECT,
        INDIRECT
    }

    public enum Act {
        ASSERTS,
        DENIES,
        ADMITS,
        RETRACTS,
        ACCUSES,
        DECIDES,
        ASKS,
        PROMISES,
        OTHER
    }

    public Statement {
        about = List.copyOf(about);
    }

    /// The same, made at another time.
    public Statement at(When then) {
        return new Statement(
                number, passage, speaker, speakerWords, hearer, cue, mode, act, then, about, within, grounds);
    }

    /// The same, retracting, denying or repeating others.
    public Statement about(List<Integer> others) {
        return new Statement(
                number, passage, speaker, speakerWords, hearer, cue, mode, act, made, others, within, grounds);
    }
}
