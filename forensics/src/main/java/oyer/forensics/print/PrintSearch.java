package oyer.forensics.print;

import com.machinezoo.sourceafis.FingerprintMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// One print searched among many. Every print is compared: nothing is filtered out beforehand, so that a miss is the
/// matcher's and not ours.
///
/// @param candidates the best, ranked
/// @param searched how many were compared
/// @param others how the scores of all but the best candidate lie
public record PrintSearch(List<Candidate> candidates, int searched, Scores others) {
    private static final int AT_ONCE = 64;

    /// Scores of prints of which at most one in the gallery can be the probe's finger, so: of non-mates, if each finger
    /// is enrolled once.
    ///
    /// @param highest the best of them; 0 where there is none
    public record Scores(int count, double median, double highest) {}

    public PrintSearch {
        candidates = List.copyOf(candidates);
    }

    /// @param most how many candidates are wanted
    /// @param progress told how many have been compared so far
    /// @throws CancellationException when the thread is interrupted
    public static PrintSearch of(PrintTemplate probe, Gallery gallery, int most, IntConsumer progress) {
        FingerprintMatcher matcher = new FingerprintMatcher(probe.unpacked());
        List<Enrolled> prints = gallery.prints();
        double[] scores = new double[prints.size()];
        AtomicInteger done = new AtomicInteger();
        Thread asked = Thread.currentThread();
        record Span(int from, int to) {}
        class Comparing extends RecursiveAction {
            private static final long serialVersionUID = 1;
            private final transient Span span;

            Comparing(Span span) {
                this.span = span;
            }

            @Override
            protected void compute() {
                if (span.to() - span.from() > AT_ONCE) {
                    int middle = (span.from() + span.to()) >>> 1;
                    invokeAll(new Comparing(new Span(span.from(), middle)), new Comparing(new Span(middle, span.to())));
                    return;
                }
                if (asked.isInterrupted()) throw new CancellationException("The search was stopped.");
                for (int i = span.from(); i < span.to(); i++)
                    scores[i] = matcher.match(prints.get(i).template().unpacked());
                progress.accept(done.addAndGet(span.to() - span.from()));
            }
        }
        if (!prints.isEmpty()) ForkJoinPool.commonPool().invoke(new Comparing(new Span(0, prints.size())));
        return ranked(prints, scores, most);
    }

    private static PrintSearch ranked(List<Enrolled> prints, double[] scores, int most) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) order.add(i);
        order.sort(Comparator.<Integer>comparingDouble(i -> -scores[i])
                .thenComparing(i -> prints.get(i).id()));
        List<Candidate> best = new ArrayList<>();
        for (int rank = 1; rank <= Math.min(most, order.size()); rank++) {
            int at = order.get(rank - 1);
            best.add(new Candidate(rank, prints.get(at), scores[at]));
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int others = Math.max(0, sorted.length - 1);
        return new PrintSearch(
                best,
                scores.length,
                new Scores(others, others == 0 ? 0 : sorted[others / 2], others == 0 ? 0 : sorted[others - 1]));
    }
}
