package oyer.site.page;

/// How far reading has come, to be shown while it goes on.
///
/// @param done files read so far
/// @param total files to read
/// @param file the one being read
public record Progress(long done, long total, String file) {

    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
