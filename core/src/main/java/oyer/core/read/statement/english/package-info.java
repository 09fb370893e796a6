/// English speech in prose: a cue, who speaks, to whom, and where what is said begins and ends.
@NullMarked
package oyer.core.read.statement.english;

import org.jspecify.annotations.NullMarked;
