/// Numbers that the text states of something: counts, ages, durations, distances, money, shares, concentrations.
@NullMarked
package oyer.core.read.quantity;

import org.jspecify.annotations.NullMarked;
