/// What kind of paper speaks, and whose it is: letters, mails, signed statements, notes of interviews, logs, messages
/// and
/// reports, and the day on which they say that something was told.
@NullMarked
package oyer.core.read.statement.paper;

import org.jspecify.annotations.NullMarked;
