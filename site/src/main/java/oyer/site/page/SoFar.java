package oyer.site.page;

/// How far reading has come, to be shown while it goes on.
///
/// @param step what is being done: `read`, `who is who`, `check`
/// @param done how many of `total` are finished
/// @param what the thing just finished, a path as a rule
public record SoFar(String step, long done, long total, String what) {

    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
