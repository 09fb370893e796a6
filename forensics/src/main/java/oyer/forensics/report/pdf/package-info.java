/// Results on paper.
@NullMarked
package oyer.forensics.report.pdf;

import org.jspecify.annotations.NullMarked;
