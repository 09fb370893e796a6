/// DNA profiles: what a laboratory reports of a sample or of a person.
@NullMarked
package oyer.forensics.profile;

import org.jspecify.annotations.NullMarked;
