/// Words that make one thing follow from another, or doubt that it does.
@NullMarked
package oyer.core.read.inference;

import org.jspecify.annotations.NullMarked;
