package oyer.core.check;

/// Reads one kind of thing that is said of time and says it to the network of times. Shown every document once, in
/// order of their ids.
interface TimeSource {

    void read(Sheet sheet);

    /// Called once, after the last document.
    void say(CaseTimes times);
}
