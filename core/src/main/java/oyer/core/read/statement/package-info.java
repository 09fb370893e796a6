/// Who said what: direct and indirect speech, transcripts, and the verbs that carry a statement without its content.
@NullMarked
package oyer.core.read.statement;

import org.jspecify.annotations.NullMarked;
