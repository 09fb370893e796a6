/// What is said of time: the network of times, and the days, ages, offices and steps that do not fit.
@NullMarked
package oyer.core.check.time;

import org.jspecify.annotations.NullMarked;
