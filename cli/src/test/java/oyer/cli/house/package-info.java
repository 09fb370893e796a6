/// The law of the house, as tests.
@NullMarked
package oyer.cli.house;

import org.jspecify.annotations.NullMarked;
