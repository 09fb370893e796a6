package oyer.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// Words that speak of a piece of evidence, and what they say became of it.
///
/// @param exhibit number of the item within the document: words of the same item share it
/// @param name what to call it: `unattributed fingerprint on a glass`
/// @param mark its exhibit or item number as written: `Exhibit 12`, `item 6K`
/// @param foundAt where it was found, from the text
/// @param foundBy number of the entity who found it
/// @param status what these words say became of it
public record ExhibitReading(
        Passage passage,
        int exhibit,
        String name,
        Type type,
        Optional<String> mark,
        Optional<String> foundAt,
        OptionalInt foundBy,
        List<StatusStep> status,
        Grounds grounds)
        implements Reading {

    public enum Type {
        DNA,
        FINGERPRINT,
        FOOTWEAR,
        DOCUMENT,
        PHOTOGRAPH,
        WEAPON,
        VEHICLE,
        BIOLOGICAL,
        TESTIMONY,
        DIGITAL,
        OTHER
    }

    /// One step of its history. A history, not a flag; two sources may tell two.
    ///
    /// @param is what happened
    /// @param when the sentence's own time, else the day of the document
    ///     for what it finds itself, else on or before that day
    /// @param passage the words that say so
    /// @param accordingTo number of the entity who says so; empty when the writer does
    /// @param count of how many pieces this is said; empty for one, or for all
    /// @param detail what is known of a test, a hand-over, or of who got it
    public record StatusStep(
            Status is,
            When when,
            Passage passage,
            OptionalInt accordingTo,
            OptionalInt count,
            Optional<StepDetail> detail) {

        /// A step of which nothing more is known.
        public static StatusStep of(Status is, When when, Passage passage, OptionalInt accordingTo) {
            return new StatusStep(is, when, passage, accordingTo, OptionalInt.empty(), Optional.empty());
        }

        /// The same, at another time.
        public StatusStep at(When then) {
            return new StatusStep(is, then, passage, accordingTo, count, detail);
        }
    }

    public enum Status {
        MENTIONED,
        /// Written, typed, taken: a document came to be.
        MADE,
        COLLECTED,
        /// Handed from one to another; see [StepDetail.Transfer].
        TRANSFERRED,
        TESTED,
        RETESTED,
        /// A negation is a step of its own: the text says that nobody tested it.
        NOT_TESTED,
        /// A test gave something that could be compared.
        USABLE,
        /// A test gave nothing, or too little.
        INCONCLUSIVE,
        DISCLOSED,
        WITHHELD,
        SUPPRESSED,
        ADMITTED,
        EXCLUDED,
        CHALLENGED,
        DISCREDITED,
        MISSING,
        DESTROYED,
        UNATTRIBUTED,
        RETURNED,
        ABSENT
    }

    public ExhibitReading {
        status = List.copyOf(status);
    }
}
