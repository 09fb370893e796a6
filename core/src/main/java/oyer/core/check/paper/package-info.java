/// The papers themselves: what is quoted, what stands twice, what is referred to and absent.
@NullMarked
package oyer.core.check.paper;

import org.jspecify.annotations.NullMarked;
