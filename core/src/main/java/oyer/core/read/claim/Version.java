package oyer.core.read.claim;

import java.util.Optional;
import oyer.core.casefile.Statement;
import oyer.core.time.When;

/// One statement of a claim.
///
/// @param speaker the [oyer.core.casefile.Figure#id()] of who made it, where known
/// @param made when it was made: as its text says, else the day of a document that is itself the utterance (a
/// transcript,
///     a letter)
public record Version(StatementRef ref, Statement statement, Optional<String> speaker, When made) {}
