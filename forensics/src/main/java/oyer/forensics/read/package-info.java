/// Files of laboratories and engines: GeneMapper, CODIS, LRmix, EuroForMix. What is broken is named; the rest is read.
@NullMarked
package oyer.forensics.read;

import org.jspecify.annotations.NullMarked;
