/// How well people, organisations and places are read, on data with known answers.
@NullMarked
package oyer.bench.people;

import org.jspecify.annotations.NullMarked;
