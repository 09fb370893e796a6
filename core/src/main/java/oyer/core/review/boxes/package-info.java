/// Two boxes of one case held against each other: which pages and pieces of evidence only one side had, and where what
/// both had differs.
@NullMarked
package oyer.core.review.boxes;

import org.jspecify.annotations.NullMarked;
