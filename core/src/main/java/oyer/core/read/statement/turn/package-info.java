/// Questions and answers: the turns of transcripts, interviews and protocols, however they are labelled, lettered or
/// counted.
@NullMarked
package oyer.core.read.statement.turn;

import org.jspecify.annotations.NullMarked;
