package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.Proceeding;

/// One step before an authority, ready to be shown.
///
/// @param decisionMaker the person of the case who decided, where known
/// @param concerned the person of the case whom it concerns, where the passage names just one
public record ProceedingRow(
        Proceeding proceeding,
        String documentTitle,
        Optional<ChronologyRow.Named> decisionMaker,
        Optional<ChronologyRow.Named> concerned) {}
