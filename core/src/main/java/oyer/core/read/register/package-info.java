/// The register of evidence: items of the whole case, their custody, their samples, whom they point to.
@NullMarked
package oyer.core.read.register;

import org.jspecify.annotations.NullMarked;
