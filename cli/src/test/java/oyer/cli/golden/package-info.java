/// The whole program held against what a careful reader finds in the invented cases of `examples/`.
@NullMarked
package oyer.cli.golden;

import org.jspecify.annotations.NullMarked;
