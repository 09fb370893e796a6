/// The head of a court's decision, read as the form that it is: who is against whom, who decides, who speaks for whom,
/// when it was heard and when decided.
@NullMarked
package oyer.core.read.head;

import org.jspecify.annotations.NullMarked;
