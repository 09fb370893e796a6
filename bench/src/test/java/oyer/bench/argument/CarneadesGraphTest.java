package oyer.bench.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import oyer.core.argue.label.Grounded;

final class CarneadesGraphTest {

    @Test
    void aSchemeIsAppliedToWhatItsPremisesFitAndItsExceptionUndercuts() {
        Yaml yaml = Yaml.of(Map.of(
                "argument_schemes",
                List.of(Map.of(
                        "id", "hearsay",
                        "premises", List.of("says(W,S)"),
                        "conclusions", List.of("S"),
                        "exceptions", List.of("drunk(W)"))),
                "assumptions",
                List.of("says(anna, open(gate))", "says(ben, dark(lane))", "drunk(ben)"),
                "tests",
                Map.of("in", List.of("open(gate)"), "out", List.of("dark(lane)"))));
        CarneadesGraph.Read read = CarneadesGraph.of(yaml);
        assertThat(Published.wrong(read, Grounded.of(read.graph()))).isEmpty();
    }

    @Test
    void theHigherAuthorityPrevailsBeforeTheLaterDate() {
        Yaml yaml = Yaml.of(Map.of(
                "weighing_functions",
                Map.of(
                        "order",
                        Map.of(
                                "preference",
                                List.of(
                                        Map.of("property", "court", "order", List.of("district", "supreme")),
                                        Map.of("property", "year", "order", "ascending")))),
                "argument_schemes",
                List.of(
                        Map.of("id", "old", "weight", "order", "meta", Map.of("court", "supreme", "year", "1950")),
                        Map.of("id", "new", "weight", "order", "meta", Map.of("court", "district", "year", "1990"))),
                "arguments",
                Map.of(
                        "a1", Map.of("scheme", "old", "conclusion", "void"),
                        "a2", Map.of("scheme", "new", "conclusion", "valid")),
                "issues",
                Map.of("i", Map.of("positions", List.of("void", "valid"))),
                "tests",
                Map.of("in", List.of("void"), "out", List.of("valid"))));
        CarneadesGraph.Read read = CarneadesGraph.of(yaml);
        assertThat(Published.wrong(read, Grounded.of(read.graph()))).isEmpty();
    }
}
