package oyer.bench.argument;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Networks in R, in Markdown, with the posteriors that R printed: held against ours, to the digits printed. What they
/// are is not printed again.
final class Posteriors {

    private int all;
    private int agree;
    private final PrintStream out;

    private Posteriors(PrintStream out) {
        this.out = out;
    }

    /// Those of a folder in which something is asked.
    static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : FilesBelow.ending(folder, ".md")) {
            if (Files.readString(file).contains("querygrain")) {
                found.add(file);
            }
        }
        return found;
    }

    /// @return whether all agree
    static boolean compare(List<Path> files, PrintStream out) throws IOException {
        Posteriors posteriors = new Posteriors(out);
        for (Path file : files) {
            posteriors.file(Files.readString(file));
        }
        // one that was asked and not understood is one that does not agree
        out.println(posteriors.agree + " of " + posteriors.all + " posteriors agree to the printed digits");
        return posteriors.agree == posteriors.all;
    }

    private void file(String markdown) {
        RNetworks networks = new RNetworks();
        Map<String, Object> values = new HashMap<>();
        List<RNetworks.Asked> waiting = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        List<String> printed = new ArrayList<>();
        boolean inCode = false;
        for (String line : (markdown + "\n``` r\n```\n").lines().toList()) {
            if (line.startsWith("```")) {
                inCode = !inCode && line.contains("r");
                if (inCode) {
                    held(waiting, printed);
                    code.setLength(0);
                } else {
                    RScript.run(code.toString(), values, networks);
                    List<RNetworks.Asked> understood = networks.drain();
                    waiting.addAll(understood);
                    all += understood.isEmpty() && code.indexOf("querygrain(") >= 0 ? 1 : 0;
                }
            } else if (inCode) {
                code.append(line).append('\n');
            } else if (line.strip().startsWith("##")) {
                printed.add(line.strip().substring(2).strip());
            }
        }
    }

    private void held(List<RNetworks.Asked> waiting, List<String> printed) {
        int line = 0;
        for (RNetworks.Asked asked : waiting) {
            all++;
            int state = 0;
            double off = 0;
            int digits = 0;
            for (; line + 1 < printed.size() && state < asked.states().size(); line++) {
                int fits = fits(asked.states(), state, printed.get(line));
                String[] numbers = printed.get(line + 1).split("\\s+");
                if (fits == 0 || numbers.length != fits) {
                    continue;
                }
                for (String number : numbers) {
                    int decimals = number.indexOf('.') < 0 ? 0 : number.length() - number.indexOf('.') - 1;
                    digits = Math.max(digits, decimals);
                    double by = Math.abs(asked.posterior(state++) - Double.parseDouble(number));
                    off = Math.max(off, by - 0.5 * Math.pow(10, -decimals));
                }
            }
            boolean right = state == asked.states().size() && off < 1e-12;
            agree += right ? 1 : 0;
            out.println((right ? "agrees   " : state == 0 ? "nothing printed " : "differs  ") + asked.name() + " given "
                    + asked.findings() + ", " + digits + " decimals");
        }
        waiting.clear();
        printed.clear();
    }

    /// How many states from the given one a line names, and nothing else; 0 if it says something else.
    private static int fits(List<String> states, int from, String line) {
        String left = line;
        int count = 0;
        while (!left.isEmpty() && from + count < states.size()) {
            String state = states.get(from + count);
            if (!left.startsWith(state)) {
                return 0;
            }
            left = left.substring(state.length()).strip();
            count++;
        }
        return left.isEmpty() ? count : 0;
    }
}
