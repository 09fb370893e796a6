package oyer.core.read.identity;

/// An entity in its cluster and why it is there.
record Joined(Join join, String because) {}
