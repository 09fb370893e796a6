/// Who said what: direct and indirect speech, transcripts, and the verbs that carry a statement without its content.
///
/// `StatementReader` lets each room read what it knows, and numbers what they found: `english` and `german` read prose,
/// `turn` questions and answers, `paper` letters, notes and logs; `speaker` looks up who is meant; `cue` is what all of
/// them are given.
@NullMarked
package oyer.core.read.statement;

import org.jspecify.annotations.NullMarked;
