/// What the pages say, in the reader's language: messages, numbers, days, sizes.
@NullMarked
package oyer.site.words;

import org.jspecify.annotations.NullMarked;
