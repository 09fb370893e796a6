/// Proceedings as read from trial reports and judgments, against what their editors tagged.
@NullMarked
package oyer.bench.proceedings;

import org.jspecify.annotations.NullMarked;
