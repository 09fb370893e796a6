/// What passes between Oyer and a reading process: requests, replies, and how they are written as bytes.
@org.jspecify.annotations.NullMarked
package oyer.intake.wire;
