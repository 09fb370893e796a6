/// What a page needs to offer a decision: what was decided already, and how a subject is named in a form.
@NullMarked
package oyer.site.review;

import org.jspecify.annotations.NullMarked;
