package oyer.core.casefile;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// A step before an authority.
///
/// @param authority court, parole board, governor, as written
/// @param action what was done or asked: `trial`, `appeal`, `parole hearing`, `extradition`
/// @param outcome `granted`, `denied`, `convicted`, ... where the text says
/// @param decisionMaker number of the entity who decided
public record Proceeding(
        Passage passage,
        Optional<String> authority,
        String action,
        Optional<String> outcome,
        OptionalInt decisionMaker,
        When when,
        Grounds grounds)
        implements Reading {}
