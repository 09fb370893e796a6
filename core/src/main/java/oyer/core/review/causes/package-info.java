/// Known causes of wrongful conviction as headings with passages to read, and never a count that means anything.
@NullMarked
package oyer.core.review.causes;

import org.jspecify.annotations.NullMarked;
