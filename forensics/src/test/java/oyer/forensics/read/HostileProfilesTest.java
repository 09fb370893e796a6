package oyer.forensics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import oyer.forensics.imported.Imported;
import oyer.forensics.report.Scale;

/// Tables made to break a reader: each is told of in words, and the rest read.
@Timeout(60)
class HostileProfilesTest {

    private static ProfileFile read(String text) {
        return ProfileReader.read("x", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAlleleThatIsNoNumberIsNamedWithItsLine() {
        for (String no : new String[] {"NaN", "Infinity", "1e400", "-9", "9.3.1", "99999999999999999999", "<script>"}) {
            ProfileFile file = read("SampleName,Marker,Allele1,Allele2\nAnn,TH01," + no + ",9.3\nAnn,FGA,21,24\n");
            assertThat(file.problems()).as(no).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.reason()).contains("TH01");
            });
            assertThat(file.profiles())
                    .singleElement()
                    .satisfies(profile -> assertThat(profile.loci()).hasSize(2));
        }
    }

    @Test
    void aHeightThatIsNoneIsNamedAndItsAlleleKept() {
        ProfileFile file = read("SampleName,Marker,Allele1,Height1\nAnn,TH01,6,tall\nAnn,FGA,21,NaN\n");
        assertThat(file.problems()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(file.profiles())
                .singleElement()
                .satisfies(ann -> assertThat(ann.loci().values())
                        .allSatisfy(peaks -> assertThat(peaks).hasSize(1)));
    }

    @Test
    void whatStandsBeyondTheHeaderOrUnderAColumnThatNobodyKnowsIsNamed() {
        ProfileFile beyond = read("SampleName,Marker,Allele1,Allele2\nAnn,TH01,6,7,8\nAnn,FGA,21,24,,\n");
        assertThat(beyond.problems()).extracting(Problem::line).containsExactly(2);
        ProfileFile misspelt = read("SampleName,Marker,Allele1,Allele2,Alelle3,Size 1,Dye\nAnn,TH01,6,7,8,190.2,B\n");
        assertThat(misspelt.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("Alelle3"));
        ProfileFile samples = read("Sample Name\tTH01\tFGA\ncup\t6,7\t21,24\t15,16\n");
        assertThat(samples.problems()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void whatATableOfSamplesSaysThatIsNotUnderstoodIsNamedAndCountedAsSaid() {
        SampleTable table = SampleTable.read("t", """
                sample,status,result,abo,Ann
                1,tested,usable,Q,excluded,and more
                1,lost,usable,A,excluded
                2,not tested,usable,A,excluded
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(table.problems()).extracting(Problem::line).containsExactly(2, 2, 3, 3, 4);
        assertThat(table.samples())
                .extracting(s -> s.of("Ann").name())
                .containsExactly("EXCLUDED", "EXCLUDED", "NOT_TESTED");
    }

    @Test
    void aDocumentTypeThatUnfoldsItselfIsNotFollowed() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"x\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"");
            bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]><CODISImportFile><SPECIMEN><SPECIMENID>&e39;</SPECIMENID></SPECIMEN></CODISImportFile>");
        ProfileFile file = read(bomb.toString());
        assertThat(file.problems()).isNotEmpty();
        ProfileFile outside = read("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<CODISImportFile><SPECIMEN><SPECIMENID>&e;</SPECIMENID></SPECIMEN></CODISImportFile>");
        assertThat(outside.problems()).isNotEmpty();
        assertThat(outside.toString()).doesNotContain("root:");
    }

    @Test
    void frequenciesThatAreNoneAreNamedWithTheirLine() {
        for (String no : new String[] {"NaN", "-0.1", "1.5", "Infinity", "often"}) {
            FrequencyReader.Read read = FrequencyReader.read(
                    "x", ("locus,allele,freq\nTH01,6," + no + "\nTH01,7,0.5\n").getBytes(StandardCharsets.UTF_8));
            assertThat(read.problems())
                    .as(no)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
            assertThat(read.population().loci()).hasSize(1);
        }
    }

    @Test
    void ratiosAndScalesThatAreNotANumberAreRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.csv");
        Files.writeString(file, "software,S\nversion,1\nLR,NaN\nprosecution,a\ndefence,b\n");
        assertThatThrownBy(() -> Imported.read(file, Imported.Said.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        Files.writeString(file, "software,S\nversion,1\nLR,-3\nprosecution,a\ndefence,b\n");
        assertThatThrownBy(() -> Imported.read(file, Imported.Said.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        Files.writeString(file, "NaN,some support\n");
        assertThatThrownBy(() -> Scale.read(file)).isInstanceOf(IllegalArgumentException.class);
        Files.writeString(file, "no number\n");
        assertThatThrownBy(() -> Scale.read(file)).hasMessageContaining("x.csv:1");
    }

    @Test
    void noBytesMakeTheReadersThrow() {
        String good = "SampleName,Marker,Allele1,Allele2\nAnn,TH01,6,9.3\n\"B, b\",FGA,21,24\n";
        String xml = "<CODISImportFile><SPECIMEN><SPECIMENID>a</SPECIMENID><LOCUS><LOCUSNAME>TH01</LOCUSNAME><ALLELE>"
                + "<ALLELEVALUE>6</ALLELEVALUE></ALLELE></LOCUS></SPECIMEN></CODISImportFile>";
        String samples = "sample,status,dna result,abo 1980,V1,P\nS1,tested,usable,O,excluded,not excluded\n";
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(281126);
        for (int round = 0; round < 3_000; round++) {
            for (String text : new String[] {good, xml, samples}) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                for (int k = random.nextInt(8); k >= 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                ProfileFile profiles = ProfileReader.read("x", bytes);
                assertThat(profiles.problems().isEmpty() && profiles.profiles().isEmpty())
                        .isFalse();
                assertThat(SampleTable.read("x", bytes)).isNotNull();
                assertThat(FrequencyReader.read("x", bytes)).isNotNull();
            }
        }
    }

    @Test
    void aRowOfAMillionCellsAndATableOfManyRowsAreReadInOnePass() {
        StringBuilder wide = new StringBuilder("SampleName,Marker,Allele1\nAnn,TH01,6");
        wide.append(",7".repeat(1_000_000)).append('\n');
        assertThat(read(wide.toString()).profiles()).hasSize(1);
        StringBuilder deep = new StringBuilder("SampleName,Marker,Allele1,Allele2\n");
        for (int i = 0; i < 100_000; i++) {
            deep.append('p').append(i).append(",TH01,6,9.3\n");
        }
        assertThat(read(deep.toString()).profiles()).hasSize(100_000);
    }
}
