/// How common alleles are, by population, as counted in published samples.
@NullMarked
package oyer.forensics.frequency;

import org.jspecify.annotations.NullMarked;
