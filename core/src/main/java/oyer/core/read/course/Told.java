package oyer.core.read.course;

import oyer.core.casefile.Proceeding;

/// A step as one document tells it.
///
/// @param concerned the figure of the case whom it concerns; empty where no one person is named
public record Told(Proceeding proceeding, String concerned) {

    /// Whether it tells of several at once (`on six occasions`) and so is no single step.
    boolean several() {
        return proceeding.grounds().rule().equals("series");
    }
}
