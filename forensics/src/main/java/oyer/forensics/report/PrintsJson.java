package oyer.forensics.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.LaidPrints.Pair;
import oyer.core.casefile.LaidPrints.Print;

/// Two prints and their pairs in the record of a comparison. A pair names its marks by their places in the two lists,
/// counted from 0.
final class PrintsJson {
    private PrintsJson() {}

    static void write(LaidPrints prints, ObjectNode json) {
        json.put("score", prints.score());
        write(prints.probe(), json.putObject("probe"));
        write(prints.candidate(), json.putObject("candidate"));
        ArrayNode pairs = json.putArray("pairs");
        for (Pair pair : prints.pairs()) {
            pairs.addArray()
                    .add(prints.probe().marked().marks().indexOf(pair.probe()))
                    .add(prints.candidate().marked().marks().indexOf(pair.candidate()));
        }
    }

    private static void write(Print print, ObjectNode json) {
        json.put("sha256", print.sha256());
        json.put("number", print.number());
        json.put("width", print.marked().width());
        json.put("height", print.marked().height());
        json.put("dpi", print.marked().dpi());
        json.put("byHand", print.marked().byHand());
        ArrayNode marks = json.putArray("marks");
        for (Mark mark : print.marked().marks()) {
            marks.addArray().add(mark.x()).add(mark.y()).add(mark.direction()).add(mark.type());
        }
    }

    /// @throws IllegalArgumentException when they are none
    static LaidPrints read(JsonNode json) {
        Print probe = print(json.path("probe"));
        Print candidate = print(json.path("candidate"));
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode pair : json.path("pairs")) {
            pairs.add(new Pair(
                    mark(probe, pair.path(0).asInt(-1)),
                    mark(candidate, pair.path(1).asInt(-1))));
        }
        return new LaidPrints(probe, candidate, json.path("score").asDouble(), pairs);
    }

    private static Mark mark(Print print, int at) {
        List<Mark> marks = print.marked().marks();
        if (at < 0 || at >= marks.size()) {
            throw new IllegalArgumentException(
                    "no comparison: a pair names mark " + at + " of " + marks.size() + " of a print");
        }
        return marks.get(at);
    }

    private static Print print(JsonNode json) {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mark : json.path("marks")) {
            marks.add(new Mark(
                    mark.path(0).asInt(),
                    mark.path(1).asInt(),
                    mark.path(2).asInt(),
                    mark.path(3).asText("")));
        }
        return new Print(
                json.path("sha256").asText(""),
                json.path("number").asInt(1),
                new Marked(
                        json.path("width").asInt(),
                        json.path("height").asInt(),
                        json.path("dpi").asDouble(),
                        json.path("byHand").asBoolean(),
                        marks));
    }
}
