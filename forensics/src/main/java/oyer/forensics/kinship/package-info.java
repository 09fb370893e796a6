/// Related persons: shared alleles by descent.
@NullMarked
package oyer.forensics.kinship;

import org.jspecify.annotations.NullMarked;
