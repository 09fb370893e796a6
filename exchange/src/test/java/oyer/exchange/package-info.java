@NullMarked
package oyer.exchange;

import org.jspecify.annotations.NullMarked;
