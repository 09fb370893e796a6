/// One reader for each format; all of this runs in a reading process.
@org.jspecify.annotations.NullMarked
package oyer.intake.format;
