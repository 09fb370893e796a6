/// How many planted contradictions are found, and how many alarms there are where none was planted.
@NullMarked
package oyer.bench.discrepancies;

import org.jspecify.annotations.NullMarked;
