/// Bytes to documents. Parsers run in child processes with limits; this package starts them, talks to them, and stops
/// them. Plain text is read here directly.
@org.jspecify.annotations.NullMarked
package oyer.intake;
