/// How people stand to one another: kin, friend, counsel, judge; and the paths that make a conflict of interest.
@NullMarked
package oyer.core.read.relation;

import org.jspecify.annotations.NullMarked;
