@NullMarked
package oyer.cli;

import org.jspecify.annotations.NullMarked;
