/// Events: clauses that say that something happened, with when, where and who as far as the clause itself says.
@NullMarked
package oyer.core.read.event;

import org.jspecify.annotations.NullMarked;
