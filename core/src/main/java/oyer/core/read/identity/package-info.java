/// Who is who across the documents of a case.
@NullMarked
package oyer.core.read.identity;

import org.jspecify.annotations.NullMarked;
