/// Acceptance cases of forensic comparison: published figures, and those of other engines rerun, beside ours.
@NullMarked
package oyer.bench.forensics;

import org.jspecify.annotations.NullMarked;
