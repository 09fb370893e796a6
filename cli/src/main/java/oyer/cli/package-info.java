/// main, the commands, and the only wiring of the modules.
@NullMarked
package oyer.cli;

import org.jspecify.annotations.NullMarked;
