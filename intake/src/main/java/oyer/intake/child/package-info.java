/// The reading process: main, and the descent through containers.
@org.jspecify.annotations.NullMarked
package oyer.intake.child;
