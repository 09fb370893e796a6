package oyer.core.casefile;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// A step before an authority.
///
/// @param authority court, parole board, governor, as written
/// @param action what was done or asked: `trial`, `appeal`, `parole`, `extradition`
/// @param outcome `granted`, `denied`, `convicted`, ... where the text says
/// @param decisionMaker number of the entity who decided
/// @param of number of the entity whom it concerns, where the clause names just one
/// @param ground as written: `lack of remorse`
/// @param term of a sentence, as written: `two terms of life imprisonment`
/// @param times how often, where one passage tells a series: `denied parole 12 times`
/// @param time the words that date it, which may stand before it (`On 3 May it was over. He was arrested.`)
public record Proceeding(
        Passage passage,
        Optional<String> authority,
        String action,
        Optional<String> outcome,
        OptionalInt decisionMaker,
        When when,
        OptionalInt of,
        Optional<String> ground,
        Optional<String> term,
        OptionalInt times,
        Optional<Passage> time,
        Grounds grounds)
        implements Reading {

    /// A step of which nothing more is known.
    public static Proceeding of(
            Passage passage,
            Optional<String> authority,
            String action,
            Optional<String> outcome,
            OptionalInt decisionMaker,
            When when,
            Grounds grounds) {
        return new Proceeding(
                passage,
                authority,
                action,
                outcome,
                decisionMaker,
                when,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                grounds);
    }

    /// The same, at another time.
    public Proceeding at(When then) {
        return new Proceeding(
                passage, authority, action, outcome, decisionMaker, then, of, ground, term, times, time, grounds);
    }
}
