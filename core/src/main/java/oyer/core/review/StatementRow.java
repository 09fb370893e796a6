package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.Statement;

/// One statement, ready to be shown.
///
/// @param speaker the person of the case who said it, where known
/// @param hearer to whom, where known
public record StatementRow(
        Statement statement,
        String documentTitle,
        Optional<ChronologyRow.Named> speaker,
        Optional<ChronologyRow.Named> hearer) {}
