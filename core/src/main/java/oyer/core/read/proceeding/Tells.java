package oyer.core.read.proceeding;

/// How a step is told.
enum Tells {
    PAST,
    /// As what the paper itself does: `is dismissed`.
    PRESENT,
    /// As what the paper itself asks for: `moves to suppress`.
    ASKS,
    /// What ends a sitting: the day behind `until` is that of the next, and an hour is one of this.
    ADJOURNS,
    /// In the words of a chronicle, with the day right before or behind: `6 May 1990 Convicted.`
    NOTES
}
