@org.jspecify.annotations.NullMarked
package oyer.intake.format;
