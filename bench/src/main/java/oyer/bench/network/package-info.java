/// The network of times beside other solvers.
@NullMarked
package oyer.bench.network;

import org.jspecify.annotations.NullMarked;
