/// The semi-continuous likelihood ratio: mixtures with drop-out and drop-in.
@NullMarked
package oyer.forensics.mixture;

import org.jspecify.annotations.NullMarked;
