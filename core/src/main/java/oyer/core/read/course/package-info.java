/// The course of the proceedings of a whole case: steps told in several documents joined, what undid or answered what,
/// series said and listed, and how long somebody was held.
@NullMarked
package oyer.core.read.course;

import org.jspecify.annotations.NullMarked;
