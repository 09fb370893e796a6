/// The timeline above the chronology: how many events when, and each event with its uncertainty drawn.
@NullMarked
package oyer.site.timeline;

import org.jspecify.annotations.NullMarked;
