/// The network of times, and one check per file; each yields discrepancies.
@NullMarked
package oyer.core.check;

import org.jspecify.annotations.NullMarked;
