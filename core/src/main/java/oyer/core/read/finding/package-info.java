/// What was taken, sent and looked at, and what was found on it, as laboratories, officers, courts and others tell it.
@NullMarked
package oyer.core.read.finding;

import org.jspecify.annotations.NullMarked;
