/// Things, traces and the body: what they were, where they lay, who found and kept them, and what was found on them.
@NullMarked
package oyer.core.check.evidence;

import org.jspecify.annotations.NullMarked;
