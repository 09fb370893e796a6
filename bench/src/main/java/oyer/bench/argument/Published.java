package oyer.bench.argument;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.argue.label.Grounded;
import oyer.core.argue.label.Label;

/// Published graphs with the labels that their authors expect.
final class Published {

    private Published() {}

    /// Labels every graph and compares; the last line is `N of M graphs agree`.
    ///
    /// @return whether all agree
    static boolean compare(Path folder, List<Path> files, PrintStream out) throws IOException {
        int labelled = 0;
        int agree = 0;
        List<String> unlabelled = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString();
            CarneadesGraph.Read read = CarneadesGraph.of(Yaml.read(file));
            Grounded.Labels labels = Grounded.of(read.graph());
            if (read.expected().values().stream().allMatch(List::isEmpty)) {
                unlabelled.add(name);
                continue;
            }
            labelled++;
            List<String> wrong = wrong(read, labels);
            agree += wrong.isEmpty() ? 1 : 0;
            out.println((wrong.isEmpty() ? "agrees   " : "differs  ") + name + " " + String.join("; ", wrong));
        }
        out.println(unlabelled.size() + " graphs say no labels: " + String.join(", ", unlabelled));
        out.println(agree + " of " + labelled + " graphs agree");
        return agree == labelled;
    }

    static List<String> wrong(CarneadesGraph.Read read, Grounded.Labels labels) {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> expected : read.expected().entrySet()) {
            for (String statement : expected.getValue()) {
                // what nobody states has no argument, so it is out
                Label label = read.statements().containsKey(statement)
                        ? labels.of(read.statements().get(statement))
                        : Label.OUT;
                if (!label.name().toLowerCase(Locale.ROOT).equals(expected.getKey())) {
                    wrong.add("[" + statement + "] is " + label + ", expected " + expected.getKey());
                }
            }
        }
        return wrong;
    }
}
