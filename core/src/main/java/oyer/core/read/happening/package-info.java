/// What happened at an hour, and how long it went on: the happenings of a case that two papers can tell of with two
/// times, by the tables `happenings.txt` and `courses.txt`.
@NullMarked
package oyer.core.read.happening;

import org.jspecify.annotations.NullMarked;
