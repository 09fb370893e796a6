/// Where numbers exist: likelihood ratios and small Bayesian networks, computed exactly.
@NullMarked
package oyer.core.argue.weight;

import org.jspecify.annotations.NullMarked;
