/// What every reader of statements is given: the words of a text with their classes (`ClauseText`, `Lexicon`), its
/// lines
/// and quotations, the draft of a statement, and what words do by themselves (`Acts`).
@NullMarked
package oyer.core.read.statement.cue;

import org.jspecify.annotations.NullMarked;
