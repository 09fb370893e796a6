package oyer.forensics.print;

/// One minutia of the one print that lies where one of the other does, once the prints are laid upon each other.
public record Pair(Minutia probe, Minutia candidate) {}
