/// Files of ANSI/NIST-ITL in the traditional encoding: transaction, marks of an examiner (Type-9), and images of marks
/// (Type-13), fingers (Type-4, Type-14) and palms (Type-15).
@NullMarked
package oyer.forensics.print.itl;

import org.jspecify.annotations.NullMarked;
