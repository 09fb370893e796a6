package oyer.forensics.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.argue.weight.VerbalScale;
import oyer.core.casefile.TraceComparison;

/// Words for likelihood ratios, by the name of who proposed them; they come after the number and never without it.
///
/// @param source where it is published, or whose it is
/// @param steps from the lowest up; below the first there are no words of support
public record Scale(String name, String source, List<Step> steps) {

    private static final String NONE = "no support for one over the other";

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
        return new Scale(VerbalScale.NAME, VerbalScale.SOURCE, steps);
    }

    /// A laboratory's own: `# name` in the first line, `# source` in the second, then lines of ratio, tab or comma,
    /// words.
    public static Scale read(Path file) throws IOException {
        List<String> head = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#")) {
                if (steps.isEmpty() && !line.substring(1).isBlank()) {
                    head.add(line.substring(1).strip());
                }
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
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no step of a scale: lines of ratio, comma, words");
        }
        String name = head.isEmpty() ? String.valueOf(file.getFileName()) : head.getFirst();
        return new Scale(name, head.size() > 1 ? head.get(1) : "a scale brought by the user", steps);
    }

    /// Which one it is, and whose.
    String assumption() {
        return "Verbal scale: " + name + ". " + source + ".";
    }

    /// All its steps, so that a reader sees what the words stand for.
    TraceComparison.Table table() {
        List<List<String>> rows = new ArrayList<>();
        if (steps.isEmpty() || steps.getFirst().from() > 1) {
            rows.add(List.of("1", NONE));
        }
        for (Step step : steps) {
            boolean whole = step.from() == Math.rint(step.from());
            rows.add(List.of(String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", step.from()), step.words()));
        }
        return new TraceComparison.Table(
                "Words of the scale " + name, List.of("ratio, or its inverse, from", "words"), rows);
    }

    /// @param log10 of the ratio
    public String words(double log10) {
        double strength = Math.abs(log10);
        String found = NONE;
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
                ? NONE
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
