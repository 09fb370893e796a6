package oyer.bench.boxes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a reader who wrote or read a box knows to be in it. `bench/boxes/README.md` tells the form of the file.
///
/// @param clashes passages that cannot all be true, or that a lawyer would set side by side
/// @param nearMisses pairs that look like a clash and are none
/// @param exhibits the last step of each piece of evidence
/// @param people each real person once
record Key(
        List<Clash> clashes,
        List<Clash> nearMisses,
        List<Exhibit> exhibits,
        List<Said> statements,
        List<Person> people,
        List<Time> times,
        List<Step> proceedings) {

    /// @param passages each found once in the box; a gap has one, the words that refer to what is absent
    record Clash(String type, String kind, String why, List<Place> passages) {}

    /// @param date of the step, ISO, cut to a month or year where no more is told
    record Exhibit(String name, String status, Optional<String> date, Place told) {}

    record Said(Place words, String speaker, String act) {}

    /// @param forms every form of name that the box uses for this one
    record Person(String name, List<String> forms) {}

    /// @param places every place where the expression stands; a reading at any of them counts
    record Time(List<Place> places, String value) {}

    record Step(String action, Optional<String> date, Place told) {}

    /// @param box text of each document by its file's name
    static Key read(Path file, Map<String, String> box) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(file.toFile());
        Reader reader = new Reader(box);
        return new Key(
                each(root.path("discrepancies"), reader::clash),
                each(root.path("near_misses"), reader::clash),
                each(root.path("exhibits"), reader::exhibit),
                each(root.path("statements"), reader::said),
                each(root.path("people"), Reader::person),
                each(root.path("times"), reader::time),
                each(root.path("proceedings"), reader::step));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        list.forEach(node -> all.add(read.apply(node)));
        return List.copyOf(all);
    }

    private record Reader(Map<String, String> box) {

        Clash clash(JsonNode node) {
            return new Clash(
                    node.path("type").asText(""),
                    node.path("kind").asText(""),
                    node.path("why").asText(""),
                    each(node.path("passages"), this::place));
        }

        Exhibit exhibit(JsonNode node) {
            return new Exhibit(node.path("name").asText(), node.path("status").asText(), date(node), place(node));
        }

        Said said(JsonNode node) {
            return new Said(
                    place(node), node.path("speaker").asText(), node.path("act").asText());
        }

        static Person person(JsonNode node) {
            return new Person(node.path("name").asText(), each(node.path("mentions_as"), JsonNode::asText));
        }

        Time time(JsonNode node) {
            return new Time(places(node), node.path("value").asText());
        }

        Step step(JsonNode node) {
            return new Step(node.path("action").asText(), date(node), place(node));
        }

        private static Optional<String> date(JsonNode node) {
            return Optional.ofNullable(node.path("date").textValue());
        }

        private Place place(JsonNode node) {
            return places(node).getFirst();
        }

        private List<Place> places(JsonNode node) {
            String document = node.path("document").asText();
            String words = node.path("text").asText();
            List<Place> places = Place.of(document, words, box.getOrDefault(document, ""));
            if (places.isEmpty()) {
                throw new IllegalArgumentException("[" + words + "] does not stand in " + document);
            }
            return places;
        }
    }
}
