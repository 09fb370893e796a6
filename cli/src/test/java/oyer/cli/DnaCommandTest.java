package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.report.ComparisonFile;
import oyer.store.CaseFolder;
import oyer.store.SqliteCaseStore;

class DnaCommandTest {

    private static final String CUP = """
            SampleName,Marker,Allele1,Allele2,Allele3
            cup,TH01,6,7,9.3
            cup,FGA,21,24,
            cup,VWA,16,17,18
            """;
    private static final String ANN = """
            SampleName,Marker,Allele1,Allele2
            Ann,TH01,6,9.3
            Ann,FGA,21,24
            Ann,VWA,16,17
            """;

    private final StringWriter error = new StringWriter();

    private int run(String... arguments) {
        return Oyer.commandLine().setErr(new PrintWriter(error)).execute(arguments);
    }

    private static Path written(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<TraceComparison> kept(Path documents, Path at) {
        CaseFolder folder = new CaseFolder(documents, at);
        try (SqliteCaseStore store = SqliteCaseStore.read(folder)) {
            return new CaseLaboratory(folder, store).comparisons();
        }
    }

    @Test
    void aMixtureIsKeptWithItsInputsAndCanBeMadeAgain(@TempDir Path folder) throws IOException {
        String cup = written(folder, "cup.csv", CUP).toString();
        String ann = written(folder, "ann.csv", ANN).toString();
        Path at = folder.resolve("case");
        int status = run(
                "dna",
                "mixture",
                cup,
                "--person",
                ann,
                "--unknown",
                "1",
                "--population",
                "nist-cauc",
                "--keep",
                folder.toString(),
                "--case",
                at.toString());
        assertThat(status).isZero();
        TraceComparison comparison = kept(folder, at).getFirst();
        assertThat(comparison.provenance().inputs()).hasSize(2);
        assertThat(comparison.provenance().arguments()).contains("mixture").doesNotContain("--keep", at.toString());
        assertThat(comparison.weight().orElseThrow().log10()).isPositive();
        String record =
                written(folder, "record.json", ComparisonFile.line(comparison)).toString();
        assertThat(run("dna", "again", record)).isZero();
        Files.writeString(Path.of(ann), ANN.replace("Ann,VWA,16,17", "Ann,VWA,16,16"));
        assertThat(run("dna", "again", record)).isEqualTo(1);
    }

    @Test
    void thePopulationIsTheExpertsChoice(@TempDir Path folder) throws IOException {
        String ann = written(folder, "ann.csv", ANN).toString();
        assertThat(run("dna", "match", ann)).isEqualTo(1);
        assertThat(error.toString()).contains("which population?").doesNotContain("\tat ");
    }

    @Test
    void oneProfileOfAFileIsNamedAfterAHash(@TempDir Path folder) throws IOException {
        String two = written(folder, "two.csv", ANN + "B#2,TH01,6,6\n").toString();
        assertThat(run("dna", "match", two, "--population", "nist-cauc")).isEqualTo(1);
        assertThat(error.toString()).contains("holds 2 profiles").contains("Ann, B#2");
        assertThat(run("dna", "match", two + "#B#2", "--population", "nist-cauc"))
                .isZero();
    }

    @Test
    void moreThanFourUnknownPersonsAreNotComputed(@TempDir Path folder) throws IOException {
        String cup = written(folder, "cup.csv", CUP).toString();
        String ann = written(folder, "ann.csv", ANN).toString();
        assertThat(run("dna", "mixture", cup, "--person", ann, "--unknown", "4", "--population", "nist-cauc"))
                .isEqualTo(2);
    }

    @Test
    void relativesStandInForAPersonWhoIsNotTyped(@TempDir Path folder) throws IOException {
        String stain = written(folder, "stain.csv", ANN.replace("Ann", "stain")).toString();
        String ann = written(folder, "ann.csv", ANN).toString();
        Path at = folder.resolve("case");
        assertThat(run(
                        "dna",
                        "relatives",
                        stain,
                        "--parent",
                        ann,
                        "--name",
                        "Bert",
                        "--population",
                        "nist-cauc",
                        "--keep",
                        folder.toString(),
                        "--case",
                        at.toString()))
                .isZero();
        assertThat(kept(folder, at).getFirst().propositions().orElseThrow().prosecution())
                .contains("Bert")
                .contains("parent Ann");
    }
}
