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
///
/// @param notRead what of the inputs could not be read, in words: it stands among the assumptions, since the result
/// takes
///     for granted that it does not matter
public record Asked(
        String version, Instant made, List<Input> inputs, List<String> arguments, Scale scale, List<String> notRead) {

    /// What stands under every result.
    public static final String SOURCE_ONLY = "This speaks of the source of the trace only. How and when it came there,"
            + " and what anyone did, are other questions, on which it is silent.";

    /// What stands under every likelihood ratio.
    public static final String NO_POSTERIOR =
            "This is not the probability that a proposition is true: that depends on the rest of the case as well.";

    /// What is said of a result that has none.
    public static final String NO_PROPOSITIONS =
            "No two propositions are held against each other here, so no likelihood ratio is given.";

    public Asked {
        inputs = List.copyOf(inputs);
        arguments = List.copyOf(arguments);
        notRead = List.copyOf(notRead);
    }

    public Asked(String version, Instant made, List<Input> inputs, List<String> arguments, Scale scale) {
        this(version, made, inputs, arguments, scale, List.of());
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
        List<String> taken = new ArrayList<>(assumptions);
        taken.add(scale.assumption());
        List<Table> all = new ArrayList<>(tables);
        all.add(scale.table());
        return of(
                kind,
                title,
                Optional.of(propositions),
                Optional.of(scale.weight(log10)),
                words,
                taken,
                all,
                curves,
                method);
    }

    /// A result of logic or counting.
    ///
    /// @param propositions empty where no account is held against another
    TraceComparison told(
            Kind kind,
            String title,
            Optional<Propositions> propositions,
            List<String> words,
            List<String> assumptions,
            List<Table> tables,
            String method) {
        List<String> all = new ArrayList<>(words);
        all.add(SOURCE_ONLY);
        List<String> taken = new ArrayList<>(assumptions);
        if (propositions.isEmpty()) {
            taken.add(NO_PROPOSITIONS);
        }
        return of(kind, title, propositions, Optional.empty(), all, taken, tables, List.of(), method);
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
        List<String> taken = new ArrayList<>(assumptions);
        notRead.forEach(problem -> taken.add("Not read, and left out: " + problem + "."));
        return new TraceComparison(
                id(),
                kind,
                title,
                propositions,
                weight,
                words,
                taken,
                tables,
                curves,
                Optional.empty(),
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
