package oyer.forensics.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oyer.core.argue.weight.VerbalScale;
import oyer.core.casefile.TraceComparison;

/// Words for likelihood ratios, by the name of who proposed them; they come after the number and never without it.
///
/// @param steps from the lowest up; below the first there are no words of support
public record Scale(String name, List<Step> steps) {

    /// @param from least ratio, or its inverse, that these words are for
    public record Step(double from, String words) {}

    public Scale {
        steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i).from() >= 1)
                    || (i > 0 && steps.get(i).from() <= steps.get(i - 1).from())) {
                throw new IllegalArgumentException("step [" + steps.get(i).words() + "] from "
                        + steps.get(i).from() + ": steps of a scale begin at 1 or more and rise");
            }
        }
    }

    /// That of the house: see [VerbalScale].
    public static Scale usual() {
        List<Step> steps = new ArrayList<>();
        for (VerbalScale step : VerbalScale.values()) {
            if (step != VerbalScale.NONE) {
                steps.add(new Step(step.from(), step.words()));
            }
        }
        return new Scale(VerbalScale.NAME, steps);
    }

    /// A laboratory's own: `# name` in the first line, then lines of ratio, tab or comma, words.
    public static Scale read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        List<Step> steps = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#")) {
                name = steps.isEmpty() && !line.substring(1).isBlank()
                        ? line.substring(1).strip()
                        : name;
            } else if (!line.isBlank()) {
                int cut = line.indexOf('\t') >= 0 ? line.indexOf('\t') : line.indexOf(',');
                try {
                    steps.add(new Step(
                            Double.parseDouble(
                                    line.substring(0, Math.max(0, cut)).strip()),
                            line.substring(cut + 1).strip()));
                } catch (NumberFormatException _) {
                    throw new IllegalArgumentException(file + ":" + number + ": [" + line
                            + "] does not begin with a ratio, then a comma or tab, then words");
                }
            }
        }
        return new Scale(name, steps);
    }

    /// @param log10 of the ratio
    public String words(double log10) {
        double strength = Math.abs(log10);
        String found = "no support for one over the other";
        for (Step step : steps) {
            // a ratio that is the step's own, but for rounding, has reached it
            if (strength >= Math.log10(step.from()) - 1e-12) {
                found = step.words();
            }
        }
        return found;
    }

    /// The ratio as it is printed, with its words.
    public TraceComparison.Weight weight(double log10) {
        boolean none =
                steps.isEmpty() || Math.abs(log10) < Math.log10(steps.getFirst().from()) - 1e-12;
        String words = none || Double.isNaN(log10)
                ? "no support for one over the other"
                : words(log10) + (log10 > 0 ? " for the first proposition" : " for the second proposition");
        return new TraceComparison.Weight(log10, Figures.ratio(log10), words, name);
    }

    /// The sentence of an evaluative report: number first, then words, then for which proposition.
    public String sentence(double log10, TraceComparison.Propositions propositions) {
        if (log10 == Double.NEGATIVE_INFINITY) {
            return "The findings cannot have come about if " + propositions.prosecution()
                    + ", under the assumptions stated; they can if " + propositions.defence() + ".";
        }
        if (Double.isNaN(log10)) {
            return "Neither proposition can explain the findings under the assumptions stated; no ratio can be given.";
        }
        if (log10 == Double.POSITIVE_INFINITY) {
            return "The findings cannot have come about if " + propositions.defence()
                    + ", under the assumptions stated; they can if " + propositions.prosecution() + ".";
        }
        boolean first = log10 >= 0;
        String favoured = first ? propositions.prosecution() : propositions.defence();
        String other = first ? propositions.defence() : propositions.prosecution();
        String support = steps.isEmpty()
                        || Math.abs(log10) < Math.log10(steps.getFirst().from()) - 1e-12
                ? "On the scale " + name + " this is no support for one over the other."
                : "On the scale " + name + " this is " + words(log10) + " for the " + (first ? "first" : "second")
                        + " proposition over the " + (first ? "second" : "first") + ".";
        return "The findings are " + Figures.ratio(Math.abs(log10)) + " times as probable if " + favoured + " as if "
                + other + ". " + support;
    }
}
