/// The case in the forms of other programs: tables, a timeline, annotations, a graph, a crate of all of it. Whatever
/// rests on words of a document carries where they stand.
@NullMarked
package oyer.exchange;

import org.jspecify.annotations.NullMarked;
