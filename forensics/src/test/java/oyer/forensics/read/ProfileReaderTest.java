package oyer.forensics.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

class ProfileReaderTest {

    private static final String ROWS = """
            SampleName,Marker,Allele1,Allele2,Allele3
            cup 4,TH01,6,9.3,
            cup 4,vWA,15,17,18
            cup 4,FGA,,,
            """;

    private static ProfileFile read(String text) {
        return ProfileReader.read("invented.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> alleles(Profile profile, String locus) {
        return profile.alleles(Locus.of(locus)).orElseThrow().stream()
                .map(Allele::name)
                .toList();
    }

    @Test
    void rowsOfSampleAndMarkerAreReadWithAnEmptyLocusAsNothingDetected() {
        ProfileFile file = read(ROWS);
        assertThat(file.format()).isEqualTo(Format.ROWS);
        assertThat(file.problems()).isEmpty();
        Profile cup = file.profiles().getFirst();
        assertThat(alleles(cup, "VWA")).containsExactly("15", "17", "18");
        assertThat(alleles(cup, "FGA")).isEmpty();
        assertThat(cup.alleles(Locus.of("D18S51"))).isEmpty();
    }

    @Test
    void lineEndsOfCrAloneTabsSemicolonsAndAByteOrderMarkChangeNothing() {
        List<Profile> plain = read(ROWS).profiles();
        assertThat(read(ROWS.replace('\n', '\r')).profiles()).isEqualTo(plain);
        assertThat(read(ROWS.replace(',', '\t')).profiles()).isEqualTo(plain);
        assertThat(read(ROWS.replace(',', ';')).profiles()).isEqualTo(plain);
        assertThat(read("\uFEFF" + ROWS).profiles()).isEqualTo(plain);
    }

    @Test
    void aBrokenRowIsNamedWithItsLineAndTheRestIsRead() {
        ProfileFile file = read(ROWS.replace("cup 4,vWA,15", "cup 4,vWA,fifteen"));
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("invented.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).contains("fifteen");
        });
        assertThat(alleles(file.profiles().getFirst(), "VWA")).containsExactly("17", "18");
        assertThat(alleles(file.profiles().getFirst(), "TH01")).containsExactly("6", "9.3");
    }

    @Test
    void aTableOfOneRowASampleIsReadWithItsHeights() {
        ProfileFile file = read("""
                Sample File\tSample Name\tTH01\tHeight\tFGA\tHeight
                a.fsa\tknife\t6, 9.3\t310, 290\tOL, 22\t80, 120
                """);
        assertThat(file.format()).isEqualTo(Format.GENEMAPPER);
        Profile knife = file.profiles().getFirst();
        assertThat(knife.loci()
                        .getOrDefault(Locus.of("TH01"), List.of())
                        .getFirst()
                        .height())
                .hasValue(310);
        assertThat(alleles(knife, "FGA")).containsExactly("22");
        assertThat(file.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.reason()).contains("OL"));
    }

    @Test
    void codisTablesHaveOneRowASpecimenAndNullWhereNothingWasTyped() {
        ProfileFile file = read("""
                specimenId,TH01_1,TH01_2,FGA_1,FGA_2
                A#1,6,9.3,NULL,NULL
                A#2,7,7,21,24
                A#3,7
                """);
        assertThat(file.format()).isEqualTo(Format.CODIS_CSV);
        assertThat(file.profiles()).extracting(Profile::name).containsExactly("A#1", "A#2");
        assertThat(file.profiles().getFirst().alleles(Locus.of("FGA"))).isEmpty();
        assertThat(file.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(4));
    }

    @Test
    void codisXmlIsReadAndNothingFromElsewhereIs() {
        String xml = """
                <CODISImportFile><SPECIMEN><SPECIMENID>glass</SPECIMENID>
                <LOCUS><LOCUSNAME>TH01</LOCUSNAME><ALLELE><ALLELEVALUE>6</ALLELEVALUE></ALLELE>
                <ALLELE><ALLELEVALUE>8</ALLELEVALUE></ALLELE></LOCUS></SPECIMEN></CODISImportFile>""";
        assertThat(alleles(read(xml).profiles().getFirst(), "TH01")).containsExactly("6", "8");
        ProfileFile hostile =
                read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + xml.replace("glass", "&e;"));
        assertThat(hostile.problems()).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgainTheSame() throws IOException {
        List<Profile> profiles = read(ROWS).profiles();
        StringBuilder written = new StringBuilder();
        ProfileWriter.write(profiles, written);
        assertThat(read(written.toString()).profiles()).isEqualTo(profiles);
    }

    @Test
    void noBytesWhateverTheyAreMakeItThrow() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9);
        byte[] valid = ROWS.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = valid.clone();
            for (int i = 0; i < 6; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            ProfileFile file = ProfileReader.read("mangled", bytes);
            assertThat(file.profiles().size() + file.problems().size()).isPositive();
        }
    }

    @Test
    void aTableOfSamplesTellsNoResultFromNotTested() {
        SampleTable table = SampleTable.read("t.csv", """
                sample,status,dna_result,abo_1985,Ann,Bert
                1,tested,no usable DNA result,,n/a,n/a
                2,tested,usable,A,excluded,not excluded
                3,not tested,,,,
                4,tested,usable,,maybe,excluded
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(table.persons()).containsExactly("Ann", "Bert");
        assertThat(table.grouping()).isEqualTo("abo 1985");
        assertThat(table.samples())
                .extracting(s -> s.of("Ann").name())
                .containsExactly("NO_RESULT", "EXCLUDED", "NOT_TESTED", "NOT_TESTED");
        assertThat(table.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(5));
    }

    @Test
    void aDecimalCommaIsReadWhereCommasPartNoCells() {
        ProfileFile file = read("SampleName;Marker;Allele1;Allele2\ncup 4;TH01;9,3;\"6\"\n");
        assertThat(file.problems()).isEmpty();
        assertThat(alleles(file.profiles().getFirst(), "TH01")).containsExactlyInAnyOrder("9.3", "6");
    }

    @Test
    void aTableOfSamplesMayBeGerman() {
        SampleTable table = SampleTable.read("t.csv", """
                Spur;Status;DNA-Ergebnis;Blutgruppe 1985;Anna;Bert
                1;untersucht;verwertbar;A;ausgeschlossen;nicht ausgeschlossen
                2;untersucht;kein Ergebnis;;entfällt;entfällt
                3;nicht untersucht;;;;
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(table.problems()).isEmpty();
        assertThat(table.persons()).containsExactly("Anna", "Bert");
        assertThat(table.samples())
                .extracting(s -> s.of("Bert").name())
                .containsExactly("NOT_EXCLUDED", "NO_RESULT", "NOT_TESTED");
    }
}
