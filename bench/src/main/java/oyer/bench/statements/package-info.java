/// How well statements and their speakers are read, on news whose attributions people have marked.
@NullMarked
package oyer.bench.statements;

import org.jspecify.annotations.NullMarked;
