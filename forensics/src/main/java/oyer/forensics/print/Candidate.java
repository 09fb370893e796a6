package oyer.forensics.print;

/// A print of the gallery as a search ranks it.
///
/// @param rank from 1
/// @param score how well its minutiae lie on those of the probe
public record Candidate(int rank, Enrolled print, double score) {}
