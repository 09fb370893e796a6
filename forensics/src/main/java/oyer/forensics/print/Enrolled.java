package oyer.forensics.print;

/// One print in a gallery.
///
/// @param id as its file names it
/// @param sha256 of the file it came from
public record Enrolled(String id, String sha256, Finger finger, PrintTemplate template) {}
