/// What a conclusion stands on and what topples it: smallest sets, proven.
@NullMarked
package oyer.core.argue.sets;

import org.jspecify.annotations.NullMarked;
