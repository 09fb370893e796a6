/// What people told: versions of one witness, accounts held against each other, denials, who did it.
@NullMarked
package oyer.core.check.account;

import org.jspecify.annotations.NullMarked;
