package oyer.intake;

import java.nio.file.Path;

/// @param file where it lies
/// @param path the path to record
public record FileToRead(Path file, String path) {}
