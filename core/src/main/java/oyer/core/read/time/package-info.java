/// Reading time: a grammar per language in `en.rules` and `de.rules`, compiled to an automaton over word classes, and a
/// resolver that places what it finds on the calendar. One pass, linear in the text.
@NullMarked
package oyer.core.read.time;

import org.jspecify.annotations.NullMarked;
