/// cli
@org.jspecify.annotations.NullMarked
package oyer.cli;
