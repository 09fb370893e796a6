/// What a text can say of time: [oyer.core.time.When] and its printed form as TIMEX3 and EDTF; calendar arithmetic.
@NullMarked
package oyer.core.time;

import org.jspecify.annotations.NullMarked;
