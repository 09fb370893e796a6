/// German speech in prose: clauses told by their commas, the mood of report, sources without a verb, and who is heard
/// in
/// the record of a hearing.
@NullMarked
package oyer.core.read.statement.german;

import org.jspecify.annotations.NullMarked;
