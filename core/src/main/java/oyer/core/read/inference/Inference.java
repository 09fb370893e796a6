package oyer.core.read.inference;

import java.util.List;
import oyer.core.text.Passage;

/// What a sentence says of how evidence and conclusions hang together.
public sealed interface Inference {

    /// The sentence, or the clause of it, that says so.
    Passage passage();

    /// One thing is said to follow from others: `the print shows that he was there`.
    ///
    /// @param conclusion the words of what follows
    /// @param grounds the words of what it follows from, at least one
    /// @param force how the two hang together
    record Follows(Passage conclusion, List<Passage> grounds, Force force, Passage passage) implements Inference {
        public Follows {
            grounds = List.copyOf(grounds);
            if (grounds.isEmpty()) {
                throw new IllegalArgumentException("[" + conclusion.words() + "] follows from nothing");
            }
        }
    }

    /// Evidence of some kind is said not to bear what it is to bear: `the sample was contaminated`.
    ///
    /// @param words from what is doubted to why, or the other way round
    record Doubted(Kind kind, Doubt doubt, Passage words, Passage passage) implements Inference {}

    /// A sentence that speaks of a reason to do it, of having been elsewhere, or of what the defence did not learn.
    ///
    /// @param denied whether it says that there was none
    record Spoken(Topic topic, boolean denied, Passage passage) implements Inference {}

    /// A sentence that tells that somebody recognised somebody: `she picked him out of a lineup`.
    ///
    /// @param cue the words that say so; who recognised stands before them, in German also around them
    record Recognised(Passage cue, Passage passage) implements Inference {}

    enum Force {
        /// Each ground speaks for the conclusion.
        SHOWS,
        /// The ground is given with `because`: for what is said to have been done, it is a motive.
        REASON,
        /// The conclusion is a verdict, a charge or a side's whole case: `the conviction rested on`.
        VERDICT,
        /// What is called the conclusion is worth nothing without the ground: `the identification presupposes`.
        NEEDS
    }

    enum Topic {
        MOTIVE,
        ALIBI,
        /// Something was kept from the defence.
        WITHHELD
    }

    /// What is doubted.
    enum Kind {
        CONFESSION,
        IDENTIFICATION,
        EXPERT,
        TRACE,
        WITNESS,
        ALIBI
    }

    /// Why it is doubted.
    enum Doubt {
        /// Threats, promises, tricks, no sleep, no lawyer.
        COERCED,
        /// Dirty, mixed up, tampered with, gaps in custody.
        CONTAMINATED,
        /// The method is no science, or was not kept to.
        METHOD,
        /// Not trained, appointed by himself.
        UNQUALIFIED,
        /// Lied, was paid, hoped for leniency.
        DISHONEST,
        /// Dark, far, only a moment.
        VIEW,
        /// One photograph, a nod of the officer.
        LINEUP,
        /// Named as unreliable, or held against facts that it does not fit.
        UNRELIABLE,
        /// Somebody is ruled out as its source.
        EXCLUDED,
        /// It can have come there on another occasion.
        INNOCENT
    }
}
