/// Who is meant by the words that say who speaks: names, pronouns, letters, counsel, and writings.
@NullMarked
package oyer.core.read.statement.speaker;

import org.jspecify.annotations.NullMarked;
