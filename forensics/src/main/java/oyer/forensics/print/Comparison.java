package oyer.forensics.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTransparency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two prints held against each other. The score says how well their minutiae can be laid upon each other; it is no
/// probability, and whether two prints come from one finger is for an examiner to say.
///
/// @param score of SourceAFIS, 0 upwards
/// @param probe the minutiae compared, at 500 pixels per inch
/// @param pairs those laid upon each other, best laying only; empty where none was found
public record Comparison(double score, Marking probe, Marking candidate, List<Pair> pairs, Alignment alignment) {
    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

    public Comparison {
        pairs = List.copyOf(pairs);
    }

    public static Comparison of(PrintTemplate probe, PrintTemplate candidate) {
        Marking left = probe.marking();
        Marking right = candidate.marking();
        BestLaying best = new BestLaying();
        double score;
        try (best) {
            score = new FingerprintMatcher(probe.unpacked()).match(candidate.unpacked());
        }
        List<Pair> pairs = best.pairs(left, right);
        return new Comparison(score, left, right, pairs, Alignment.of(pairs));
    }

    /// Listens to the matcher for the one laying it found best: a root pair, and a tree of pairs grown from it.
    private static final class BestLaying extends FingerprintTransparency {
        private Optional<byte[]> pairing = Optional.empty();

        @Override
        public boolean accepts(String key) {
            return key.equals("best-pairing");
        }

        @Override
        public void take(String key, String mime, byte[] data) {
            pairing = Optional.of(data);
        }

        List<Pair> pairs(Marking probe, Marking candidate) {
            if (pairing.isEmpty()) return List.of();
            try {
                JsonNode graph = CBOR.readTree(pairing.get());
                JsonNode root = graph.path("root");
                List<Pair> pairs = new ArrayList<>();
                pairs.add(pair(
                        probe,
                        candidate,
                        root.path("probe").asInt(),
                        root.path("candidate").asInt()));
                for (JsonNode edge : graph.path("tree"))
                    pairs.add(pair(
                            probe,
                            candidate,
                            edge.path("probeTo").asInt(),
                            edge.path("candidateTo").asInt()));
                return pairs;
            } catch (IOException broken) {
                throw new IllegalStateException("The matcher's account of its pairs cannot be read.", broken);
            }
        }

        private static Pair pair(Marking probe, Marking candidate, int left, int right) {
            return new Pair(probe.minutiae().get(left), candidate.minutiae().get(right));
        }
    }
}
