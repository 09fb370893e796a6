package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.Relation;

/// How one figure stands to another, ready to be shown. An end is empty as long as who is who is not settled.
public record RelationRow(
        Relation relation,
        String documentTitle,
        Optional<ChronologyRow.Named> from,
        Optional<ChronologyRow.Named> to) {}
