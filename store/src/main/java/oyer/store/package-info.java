/// store
@org.jspecify.annotations.NullMarked
package oyer.store;
