package oyer.core.review.boxes;

import java.util.Arrays;
import oyer.core.text.Tokens;

/// The words of a page as the set of its runs of three, each known by a hash. Signs and case do not count.
///
/// Sets are compared whole, not by samples of them (as MinHash would): a case's pages fit into memory as hashes, and
/// then the likeness is exact (Broder 1997, *On the resemblance and containment of documents*, for the measure).
///
/// @param whole hash of all words in order: of equal pages it is equal
/// @param runs sorted, each once
/// @param words how many words
@SuppressWarnings("ArrayRecordComponent")
record Shingles(long whole, long[] runs, int words) {

    private static final int RUN = 3;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    static Shingles of(String text) {
        Tokens tokens = Tokens.of(text);
        long[] hashes = new long[tokens.size()];
        int words = 0;
        long whole = 1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) != Tokens.Kind.SIGN) {
                hashes[words] = tokens.hash(i) * FACTOR;
                whole = mixed(whole, hashes[words++]);
            }
        }
        int count = Math.max(words - RUN + 1, Math.min(words, 1));
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 1;
            for (int j = i; j < Math.min(i + RUN, words); j++) {
                hash = mixed(hash, hashes[j]);
            }
            runs[i] = hash;
        }
        Arrays.sort(runs);
        int once = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[once++] = runs[i];
            }
        }
        return new Shingles(whole, Arrays.copyOf(runs, once), words);
    }

    private static long mixed(long hash, long more) {
        long mixed = (hash ^ more) * FACTOR;
        return mixed ^ (mixed >>> 29);
    }

    /// Shared runs among all runs of both (Jaccard), 0 to 1; of two pages without words 0.
    double likeness(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            if (order == 0) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = runs.length + other.runs.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
