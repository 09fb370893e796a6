/// What stands and what falls: labels, sets and numbers held against published graphs, brute force and general solvers.
@NullMarked
package oyer.bench.argument;

import org.jspecify.annotations.NullMarked;
