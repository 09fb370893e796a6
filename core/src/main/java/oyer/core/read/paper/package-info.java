/// What a paper is by its own head, and how papers refer to each other and quote each other.
@NullMarked
package oyer.core.read.paper;

import org.jspecify.annotations.NullMarked;
