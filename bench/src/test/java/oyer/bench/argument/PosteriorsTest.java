package oyer.bench.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PosteriorsTest {

    private static final String LANTERN = """
            ``` r
            graph <- model2network("[Lit][Seen|Lit:Fog][Fog]")
            litP <- prior.CPT("Lit","Yes","No",1 - 0.8)
            fogP <- array(c(0.5, 0.5), dim = 2, dimnames = list(Fog = c("thick", "none")))

            # the table names its parents in another order than the graph
            seenP <- array(c(0.2, 0.8, 0.9, 0.1, 0, 1, 0.3, 0.7), dim = c(2, 2, 2),
                dimnames = list(Seen = c("Yes","No"), Fog = c("thick", "none"), Lit = c("Yes","No")))
            net <- custom.fit(graph, list(Lit = litP, Seen = seenP, Fog = fogP))
            found <- setEvidence(compile(as.grain(net)), nodes = c("Seen", "Fog"), states = c("Yes", "none"))
            querygrain(found)$Lit
            ```

                ## Lit
                ##       Yes        No
                ## 0.4285714 0.571428%s
            """;

    @TempDir
    private Path folder = Path.of("");

    private String compared(String last) throws IOException {
        Files.writeString(folder.resolve("lantern.md"), LANTERN.formatted(last));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Posteriors.compare(Posteriors.files(folder), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatRPrintedIsReproducedToTheDigit() throws IOException {
        assertThat(compared("6")).contains("1 of 1 posteriors agree");
    }

    @Test
    void aDigitThatDiffersIsTold() throws IOException {
        assertThat(compared("8")).contains("differs").contains("0 of 1 posteriors agree");
    }
}
