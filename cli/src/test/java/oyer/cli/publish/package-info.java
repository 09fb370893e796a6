@NullMarked
package oyer.cli.publish;

import org.jspecify.annotations.NullMarked;
