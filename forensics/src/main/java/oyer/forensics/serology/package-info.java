/// Blood groups as typed before DNA.
@NullMarked
package oyer.forensics.serology;

import org.jspecify.annotations.NullMarked;
