/// The network of times: events, what statements say of the distances between them, the tightest bounds of each event
/// with their proof, and the smallest sets of statements that cannot all be true.
///
/// Sources: Dechter, Meiri and Pearl 1991 (simple temporal networks); Cotton and Maler 2006 (propagation from the new
/// edge); Ramalingam and Reps 1996 (repair after a deletion); Reiter 1987 (hitting-set tree).
@NullMarked
package oyer.core.check.network;

import org.jspecify.annotations.NullMarked;
