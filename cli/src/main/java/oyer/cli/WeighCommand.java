package oyer.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import oyer.cli.Errors.UserError;
import oyer.core.argue.weight.Bif;
import oyer.core.argue.weight.Network;
import oyer.core.argue.weight.NetworkRatio;
import oyer.core.argue.weight.VerbalScale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "weigh",
        mixinStandardHelpOptions = true,
        description =
                "What findings weigh in a Bayesian network, as JSON Lines: how probable they are if one state of a"
                        + " hypothesis is so over how probable if another is, then each number that moves it.",
        footer = "Computed exactly. How probable the hypothesis itself is, is never printed.")
final class WeighCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NETWORK.bif", description = "A network in the Bayesian Interchange Format.")
    private Path file = Path.of("");

    @Option(names = "--if", required = true, paramLabel = "VARIABLE=STATE", description = "The hypothesis.")
    private String ifSo = "";

    @Option(
            names = "--else",
            paramLabel = "STATE",
            description = "What it is held against; not needed where it has two states.")
    private Optional<String> otherwise = Optional.empty();

    @Option(
            names = "--found",
            required = true,
            split = ",",
            paramLabel = "VARIABLE=STATE",
            description = "Findings, with commas between them.")
    private List<String> found = List.of();

    private record State(int variable, int state) {}

    @Override
    public Integer call() throws IOException {
        Network network;
        try {
            network = Bif.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new UserError("[" + file + "] is no network that can be read: " + e.getMessage());
        }
        State hypothesis = state(network, ifSo);
        int against = against(network, hypothesis);
        Map<Integer, Integer> findings = new LinkedHashMap<>();
        for (String finding : found) {
            State state = state(network, finding);
            findings.put(state.variable, state.state);
        }
        NetworkRatio weighed;
        try {
            weighed = NetworkRatio.of(network, hypothesis.variable, hypothesis.state, against, findings);
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()));
        }
        print(network.variables().get(hypothesis.variable), hypothesis.state, against, weighed);
        return 0;
    }

    private static State state(Network network, String written) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        int variable = network.variable(name).orElseThrow(() -> new UserError("There is no variable [" + name + "]"));
        Network.Variable of = network.variables().get(variable);
        return new State(
                variable,
                of.state(written.substring(equals + 1))
                        .orElseThrow(() -> new UserError("[" + written + "] names no state of [" + name + "]; it has "
                                + String.join(", ", of.states()))));
    }

    private int against(Network network, State hypothesis) {
        Network.Variable of = network.variables().get(hypothesis.variable);
        if (otherwise.isPresent()) {
            return state(network, of.name() + "=" + otherwise.get()).state;
        }
        if (of.states().size() != 2) {
            throw new UserError("[" + of.name() + "] has the states " + String.join(", ", of.states())
                    + "; say with --else which one it is held against");
        }
        return 1 - hypothesis.state;
    }

    private void print(Network.Variable hypothesis, int ifState, int otherwiseState, NetworkRatio weighed) {
        try (var out = JsonLines.standardOutput()) {
            out.line(json -> {
                json.text("kind", "likelihood ratio");
                number(json, "ratio", weighed.ratio());
                json.text("words", VerbalScale.of(weighed.ratio()).words());
                json.text("scale", VerbalScale.NAME);
                json.text("if", hypothesis.name() + "=" + hypothesis.states().get(ifState));
                json.text("else", hypothesis.name() + "=" + hypothesis.states().get(otherwiseState));
                json.strings("found", found);
                json.text("source", file.getFileName().toString());
            });
            for (NetworkRatio.Influence influence : weighed.sensitivity()) {
                out.line(json -> {
                    json.text("kind", "sensitivity");
                    json.text("number", influence.variable() + "=" + influence.state());
                    json.strings("given", influence.given());
                    number(json, "value", influence.value());
                    number(json, "low", influence.low());
                    number(json, "high", influence.high());
                    json.strings(
                            "turns",
                            influence.turns().stream()
                                    .map(t -> rounded(t, 4).toPlainString())
                                    .toList());
                });
            }
        }
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits));
    }

    /// A ratio is infinite where the findings are impossible if the other state is so.
    private static void number(JsonLines json, String name, double value) {
        if (Double.isFinite(value)) {
            json.number(name, rounded(value, 6));
        } else {
            json.text(name, "infinite");
        }
    }
}
