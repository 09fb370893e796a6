package oyer.core.review;

/// Hears how far a long job has come. Called from several threads.
@FunctionalInterface
public interface Progress {

    /// @param step what is being done, in a word: `read`, `who is who`, `check`
    /// @param done how many of `total` are finished
    /// @param what the thing just finished, a path as a rule
    void at(String step, long done, long total, String what);

    static Progress silent() {
        return (_, _, _, _) -> {};
    }
}
