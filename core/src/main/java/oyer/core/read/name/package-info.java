/// Who and what a document names: people, organisations, places, and which words mean the same one.
@NullMarked
package oyer.core.read.name;

import org.jspecify.annotations.NullMarked;
