/// Steps before an authority: what was asked or done, by whom decided, with what outcome, and when.
@NullMarked
package oyer.core.read.proceeding;

import org.jspecify.annotations.NullMarked;
