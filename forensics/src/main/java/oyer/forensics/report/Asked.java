package oyer.forensics.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Provenance;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.casefile.TraceComparison.Weight;

/// A question as it was asked: of which inputs, by which version, in which words of the command line, on which scale.
public record Asked(String version, Instant made, List<Input> inputs, List<String> arguments, Scale scale) {

    /// What stands under every result.
    public static final String SOURCE_ONLY = "This speaks of the source of the trace only. How and when it came there,"
            + " and what anyone did, are other questions, on which it is silent.";

    /// What stands under every likelihood ratio.
    public static final String NO_POSTERIOR =
            "This is not the probability that a proposition is true: that depends on the rest of the case as well.";

    public Asked {
        inputs = List.copyOf(inputs);
        arguments = List.copyOf(arguments);
    }

    /// A result with a likelihood ratio. Its words begin with the number.
    TraceComparison ratio(
            Kind kind,
            String title,
            Propositions propositions,
            double log10,
            List<String> further,
            List<String> assumptions,
            List<Table> tables,
            List<Curve> curves,
            String method) {
        List<String> words = new ArrayList<>();
        words.add(scale.sentence(log10, propositions));
        words.add(NO_POSTERIOR);
        words.addAll(further);
        words.add(SOURCE_ONLY);
        return of(
                kind,
                title,
                Optional.of(propositions),
                Optional.of(scale.weight(log10)),
                words,
                assumptions,
                tables,
                curves,
                method);
    }

    /// A result of logic or counting.
    TraceComparison told(
            Kind kind, String title, List<String> words, List<String> assumptions, List<Table> tables, String method) {
        List<String> all = new ArrayList<>(words);
        all.add(SOURCE_ONLY);
        return of(kind, title, Optional.empty(), Optional.empty(), all, assumptions, tables, List.of(), method);
    }

    private TraceComparison of(
            Kind kind,
            String title,
            Optional<Propositions> propositions,
            Optional<Weight> weight,
            List<String> words,
            List<String> assumptions,
            List<Table> tables,
            List<Curve> curves,
            String method) {
        return new TraceComparison(
                id(),
                kind,
                title,
                propositions,
                weight,
                words,
                assumptions,
                tables,
                curves,
                new Provenance(method, version, made, inputs, arguments));
    }

    private String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            arguments.forEach(argument -> digest.update((argument + "\0").getBytes(StandardCharsets.UTF_8)));
            inputs.forEach(input -> digest.update(input.sha256().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
