package oyer.forensics.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Point;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Provenance;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.casefile.TraceComparison.Weight;

/// A comparison as one line of JSON, and back.
public final class ComparisonFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonFile() {}

    public static String line(TraceComparison comparison) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", name(comparison.kind()));
        json.put("id", comparison.id());
        json.put("title", comparison.title());
        comparison.propositions().ifPresent(p -> {
            json.put("prosecution", p.prosecution());
            json.put("defence", p.defence());
        });
        comparison.weight().ifPresent(w -> {
            number(json, "log10", w.log10());
            number(json, "ratio", Math.pow(10, w.log10()));
            json.put("figure", w.figure());
            json.put("verbal", w.words());
            json.put("scale", w.scale());
        });
        comparison.words().forEach(json.putArray("words")::add);
        comparison.assumptions().forEach(json.putArray("assumptions")::add);
        ArrayNode tables = json.putArray("tables");
        for (Table table : comparison.tables()) {
            ObjectNode one = tables.addObject();
            one.put("title", table.title());
            table.columns().forEach(one.putArray("columns")::add);
            ArrayNode rows = one.putArray("rows");
            table.rows().forEach(row -> row.forEach(rows.addArray()::add));
        }
        ArrayNode curves = json.putArray("curves");
        for (Curve curve : comparison.curves()) {
            ObjectNode one = curves.addObject();
            one.put("parameter", curve.parameter());
            ArrayNode points = one.putArray("points");
            for (Point point : curve.points()) {
                ObjectNode at = points.addObject();
                at.put("value", point.value());
                number(at, "log10", point.log10());
            }
        }
        comparison.prints().ifPresent(prints -> PrintsJson.write(prints, json.putObject("prints")));
        Provenance made = comparison.provenance();
        json.put("method", made.method());
        json.put("version", made.version());
        json.put("made", made.made().toString());
        ArrayNode inputs = json.putArray("inputs");
        for (Input input : made.inputs()) {
            inputs.addObject().put("name", input.name()).put("sha256", input.sha256());
        }
        made.arguments().forEach(json.putArray("arguments")::add);
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    /// @throws IllegalArgumentException when it is no comparison
    public static TraceComparison read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            Optional<Propositions> propositions = json.has("prosecution")
                    ? Optional.of(new Propositions(text(json, "prosecution"), text(json, "defence")))
                    : Optional.empty();
            Optional<Weight> weight = json.has("log10")
                    ? Optional.of(new Weight(
                            number(json, "log10"), text(json, "figure"), text(json, "verbal"), text(json, "scale")))
                    : Optional.empty();
            return new TraceComparison(
                    text(json, "id"),
                    Kind.valueOf(text(json, "kind")
                            .toUpperCase(java.util.Locale.ROOT)
                            .replace(' ', '_')),
                    text(json, "title"),
                    propositions,
                    weight,
                    strings(json.path("words")),
                    strings(json.path("assumptions")),
                    tables(json),
                    curves(json),
                    json.has("prints") ? Optional.of(PrintsJson.read(json.path("prints"))) : Optional.empty(),
                    provenance(json));
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("no comparison: " + e.getMessage(), e);
        }
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /// JSON knows no infinity.
    private static void number(ObjectNode json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, value);
        } else {
            json.put(name, Double.isNaN(value) ? "undefined" : value > 0 ? "infinite" : "-infinite");
        }
    }

    private static double number(JsonNode json, String name) {
        return switch (json.path(name).asText()) {
            case "infinite" -> Double.POSITIVE_INFINITY;
            case "-infinite" -> Double.NEGATIVE_INFINITY;
            case "undefined" -> Double.NaN;
            default -> json.path(name).asDouble();
        };
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no comparison: it lacks [" + name + "]");
        }
        return value.asText();
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(item -> all.add(item.asText()));
        return all;
    }

    private static List<Table> tables(JsonNode json) {
        List<Table> tables = new ArrayList<>();
        for (JsonNode one : json.path("tables")) {
            List<List<String>> rows = new ArrayList<>();
            one.path("rows").forEach(row -> rows.add(strings(row)));
            tables.add(new Table(text(one, "title"), strings(one.path("columns")), rows));
        }
        return tables;
    }

    private static List<Curve> curves(JsonNode json) {
        List<Curve> curves = new ArrayList<>();
        for (JsonNode one : json.path("curves")) {
            List<Point> points = new ArrayList<>();
            one.path("points")
                    .forEach(at -> points.add(new Point(at.path("value").asDouble(), number(at, "log10"))));
            curves.add(new Curve(text(one, "parameter"), points));
        }
        return curves;
    }

    private static Provenance provenance(JsonNode json) {
        List<Input> inputs = new ArrayList<>();
        json.path("inputs").forEach(one -> inputs.add(new Input(text(one, "name"), text(one, "sha256"))));
        return new Provenance(
                text(json, "method"),
                text(json, "version"),
                Instant.parse(text(json, "made")),
                inputs,
                strings(json.path("arguments")));
    }
}
