/// bench
@org.jspecify.annotations.NullMarked
package oyer.bench;
