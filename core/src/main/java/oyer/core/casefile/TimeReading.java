package oyer.core.casefile;

import java.util.Optional;
import oyer.core.text.Passage;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A temporal expression and what it denotes.
///
/// @param timex in the terms of TIMEX3
/// @param when its place on the calendar, as tight as the text allows and no tighter
/// @param anchor the words from which a relative or partial expression got what it lacks, in another paper where it is
///     reckoned from the day of the matter; empty when it needs none, or when the anchor is the day the document was
///     written as given from outside
/// @param bearing what it has to do with the day of the matter
public record TimeReading(
        Passage passage, Timex timex, When when, Optional<Passage> anchor, Grounds grounds, Bearing bearing)
        implements Reading {

    /// What a time has to do with the day of the matter that the papers of a case are about.
    public enum Bearing {
        NONE,
        /// The words around it say that the matter was then: `Date of offence:`, `the fire of 12 March 1998`.
        MATTER,
        /// It is told of the matter, and its paper does not say when that was: `I got home about six`.
        OPEN,
        /// An hour of the day told of last, in a paper that looks back: of the matter, if that day is long
        /// after it.
        LOOSE,
        /// It was reckoned from the day of the matter that another paper names.
        PLACED
    }

    public TimeReading(Passage passage, Timex timex, When when, Optional<Passage> anchor, Grounds grounds) {
        this(passage, timex, when, anchor, grounds, Bearing.NONE);
    }
}
