/// How well and how fast time is read, peers beside ours in one run.
@NullMarked
package oyer.bench.time;

import org.jspecify.annotations.NullMarked;
