/// How fast files are read, beside plain Tika.
@org.jspecify.annotations.NullMarked
package oyer.bench.intake;
