package oyer.bench.boxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
    private static final Map<String, String> BOX = Map.of(
            "a.txt", "The lamp was lit at nine. Ann Roe saw it.", "b.txt", "No lamp was lit that night, said Mr. Roe.");

    private static final String KEY = """
            {"discrepancies": [{"type": "contradiction", "kind": "lamp", "why": "lit and not lit", "passages": [
                 {"document": "a.txt", "text": "The lamp was lit"}, {"document": "b.txt", "text": "No lamp was lit"}]}],
             "near_misses": [],
             "people": [{"name": "Ann Roe", "mentions_as": ["Ann Roe"]}, {"name": "Mr. Roe", "mentions_as": ["Mr. Roe"]}],
             "times": [{"document": "a.txt", "text": "nine", "value": "T09:00"}]}""";

    @TempDir
    Path folder;

    @Test
    void aClashIsFoundWhereBothOfItsPassagesAreToldTogether() throws IOException {
        Score score = score(KEY);
        score.clashes(List.of(discrepancy("a.txt", 0, "b.txt", 0)));
        assertThat(score.tally().right("clashes found")).isEqualTo(1);
    }

    @Test
    void aClashIsNotFoundByOneOfItsPassagesAlone() throws IOException {
        Score score = score(KEY.replace("No lamp was lit", "said Mr. Roe"));
        score.clashes(List.of(discrepancy("a.txt", 0, "a.txt", 9)));
        assertThat(score.tally().right("clashes found")).isZero();
        assertThat(score.tally().right("alarms that are in the key")).isZero();
    }

    @Test
    void twoPeopleOfTheKeyReadAsOneAreNeither() throws IOException {
        Score score = score(KEY);
        score.people(List.of(person("a.txt", 26, 33, "p1"), person("b.txt", 33, 40, "p1")));
        assertThat(score.tally().right("people whose every form is read")).isEqualTo(2);
        assertThat(score.tally().right("people read as one, and nobody else")).isZero();
    }

    @Test
    void aTimeCountsByItsValue() throws IOException {
        Score score = score(KEY);
        score.times(
                List.of(
                        line(
                                "{\"kind\":\"time\",\"document\":\"a.txt\",\"start\":20,\"end\":24,\"text\":\"nine\",\"value\":\"T21:00\"}")));
        assertThat(score.tally().right("times with the right value")).isZero();
    }

    @Test
    void wordsOfAKeyThatStandNowhereAreAnErrorThatNamesThem() {
        assertThatThrownBy(() -> score(KEY.replace("The lamp", "A lamp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A lamp was lit");
    }

    private Score score(String key) throws IOException {
        Path file = Files.writeString(folder.resolve("box.key.json"), key);
        return new Score(Key.read(file, BOX), BOX, false);
    }

    private static Answer discrepancy(String one, int at, String other, int there) throws IOException {
        List<String> passages = new ArrayList<>();
        for (Place place : List.of(new Place(one, at, at + 5, ""), new Place(other, there, there + 5, ""))) {
            passages.add("{\"document\":\"%s\",\"start\":%d,\"end\":%d}"
                    .formatted(place.document(), place.start(), place.end()));
        }
        return line("{\"kind\":\"discrepancy\",\"passages\":[" + String.join(",", passages) + "]}");
    }

    private static Answer person(String document, int start, int end, String id) throws IOException {
        return line(
                "{\"kind\":\"person\",\"document\":\"%s\",\"start\":%d,\"end\":%d,\"id\":\"%s\",\"mention\":\"name\"}"
                        .formatted(document, start, end, id));
    }

    private static Answer line(String json) throws IOException {
        return new Answer(JsonMapper.builder().build().readTree(json));
    }
}
