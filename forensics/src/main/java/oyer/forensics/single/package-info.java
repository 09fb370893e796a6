/// A trace of one person: how likely another would show the same, and what a search of a database makes of it.
@NullMarked
package oyer.forensics.single;

import org.jspecify.annotations.NullMarked;
