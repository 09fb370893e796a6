package oyer.forensics.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.forensics.imported.Imported.Figure;
import oyer.forensics.imported.Imported.Said;

class ImportedTest {

    private static final String EUROFORMIX = """
            This is a generated report from
            EuroForMix version 4.0.9
            R-version: 4.3.1
            User: someone
            Created: 2020-01-02 03:04:05

            -------Data-------
            Selected STR Kit: Invented16
            Selected Population: Nowhere
            Evidence(s)=cup
            Markers=TH01/FGA

            -------Model options-------
            Detection threshold=50
            Fst-correction=0.01
            Probability of drop-in=0.05
            Degradation:YES

            -------Hypothesis Hp---------
            Number of contributors: 2
            Known contributors: Ann

            -------Hypothesis Hd---------
            Number of contributors: 2
            Known contributors:

            -------Estimates under Hp---------
            Param.\tMLE\tStd.Err.
            Mix-prop. C1\t0.71\t0.02

            logLik=-123.4

            -------MLE based LR (all markers)------
            LR=12345
            log10LR=4.0915
            Upper boundary: log10LR=6.2

            -------MLE based LR (per marker)------
            TH01\t\t10.5
            FGA\t\t1175.7

            ---RESULTS BASED ON MCMC SAMPLING---
            Conservative LR (5%): log10LR=3.2

            -------Evaluating data---------
            \tcup | Ann | Freqs.
            TH01
            6\t| 812\t| x\t |0.2
            """;

    private static final String STRMIX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <lrFromPrevResult><strmixVersion>2.9.1</strmixVersion><caseNumber>C1</caseNumber><sampleId>cup</sampleId>
            <runDate>2020-01-02T03:04:05</runDate><numberOfContributors><contributors>2</contributors></numberOfContributors>
            <lrSummary><populations>
            <population name="North"><relationLR><relation type="TOTAL"><lrValue>2.0E7</lrValue><hpdValue>9.0E6</hpdValue></relation>
            <relation type="SIBLING"><lrValue>300</lrValue></relation></relationLR></population>
            <population name="South"><relationLR><relation type="TOTAL"><lrValue>4.0E7</lrValue></relation></relationLR></population>
            </populations><stratified><relationLR><relation type="TOTAL"><lrValue>1.0E7</lrValue><hpdValue>5.0E6</hpdValue></relation>
            </relationLR></stratified></lrSummary></lrFromPrevResult>
            """;

    private static final Said PROPOSITIONS = new Said("Ann contributed", "somebody else did", "");

    @Test
    void aReportOfEuroForMixIsToldWithHypothesesParametersAndMarkers() {
        Imported read = Imported.read("x.txt", EUROFORMIX, Said.NOTHING);
        assertThat(read.software() + " " + read.version()).isEqualTo("EuroForMix 4.0.9");
        assertThat(read.log10()).isEqualTo(4.0915);
        assertThat(read.prosecution()).isEqualTo("Ann and 1 unknown person of the population contributed to cup");
        assertThat(read.defence()).isEqualTo("2 unknown persons of the population contributed to cup");
        assertThat(read.parameters())
                .containsEntry("Fst-correction", "0.01")
                .containsEntry("Degradation", "YES")
                .containsEntry("Selected Population", "Nowhere")
                .containsEntry("Estimates under Hp, Mix-prop. C1", "0.71")
                .doesNotContainKey("User");
        assertThat(read.loci()).containsExactly(new Figure("TH01", "10.5"), new Figure("FGA", "1175.7"));
        assertThat(read.others())
                .containsExactly(
                        new Figure("Upper boundary, log10", "6.2"), new Figure("Conservative LR (5%), log10", "3.2"));
    }

    @Test
    void aReportWithoutARatioOrHypothesisIsRefusedInWords() {
        assertThatThrownBy(() ->
                        Imported.read("x.txt", EUROFORMIX.replace("LR=12345\nlog10LR=4.0915\n", ""), Said.NOTHING))
                .hasMessageContaining("x.txt")
                .hasMessageContaining("only one hypothesis");
        assertThatThrownBy(() -> Imported.read(
                        "x.txt", EUROFORMIX.replace("Number of contributors: 2", "Number: 2"), Said.NOTHING))
                .hasMessageContaining("Number of contributors under Hp");
    }

    @Test
    void resultsOfStrmixNeedTheirPropositionsAndTellEveryPopulation() {
        Imported read = Imported.read("results.xml", STRMIX, PROPOSITIONS);
        assertThat(read.version()).isEqualTo("2.9.1");
        assertThat(read.log10()).as("the stratified total").isCloseTo(7, within(1e-12));
        assertThat(read.sample()).isEqualTo("cup");
        assertThat(read.others())
                .contains(
                        new Figure("North, TOTAL", "2.0E7"),
                        new Figure("North, TOTAL, HPD bound", "9.0E6"),
                        new Figure("North, SIBLING", "300"),
                        new Figure("South, TOTAL", "4.0E7"),
                        new Figure("stratified, TOTAL, HPD bound", "5.0E6"));
        assertThat(read.parameters()).containsEntry("contributors", "2");
        assertThat(Imported.read("r", STRMIX, new Said("a", "b", "south")).log10())
                .isCloseTo(7.60206, within(1e-5));
        assertThatThrownBy(() -> Imported.read("results.xml", STRMIX, Said.NOTHING))
                .hasMessageContaining("--prosecution");
        assertThatThrownBy(() -> Imported.read("r", STRMIX, new Said("a", "b", "West")))
                .hasMessageContaining("North")
                .hasMessageContaining("--of");
    }

    @Test
    void aFileThatIsBrokenNamesItselfLineAndReason() {
        assertThatThrownBy(() -> Imported.read("r.xml", STRMIX.replace("</populations>", ""), PROPOSITIONS))
                .hasMessageStartingWith("r.xml:9: is no well-formed XML");
        assertThatThrownBy(() -> Imported.read("r.xml", STRMIX.replace("strmixVersion", "other"), PROPOSITIONS))
                .hasMessageContaining("no [strmixVersion]");
        assertThatThrownBy(() -> Imported.read("a.csv", "software,X\nnothing at all\n", Said.NOTHING))
                .hasMessageStartingWith("a.csv:2: [nothing at all]");
        assertThatThrownBy(() -> Imported.read("a.csv", "", Said.NOTHING)).hasMessageContaining("[software]");
        String bomb =
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><r><strmixVersion>&e;</strmixVersion></r>";
        assertThatThrownBy(() -> Imported.read("b.xml", bomb, PROPOSITIONS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("root:");
    }

    @Test
    void noBytesMakeTheReadersFailOtherwiseThanInWords() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(281127);
        for (int round = 0; round < 2_000; round++) {
            for (String text : new String[] {EUROFORMIX, STRMIX, "software,S\nversion,1\nLR,3\nlocus TH01,2\n"}) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                for (int k = random.nextInt(8); k >= 0; k--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                try {
                    Imported read = Imported.read("x", new String(bytes, StandardCharsets.UTF_8), PROPOSITIONS);
                    assertThat(read.log10()).isNotNaN();
                } catch (IllegalArgumentException inWords) {
                    assertThat(inWords).hasMessageContaining("x");
                }
            }
        }
    }
}
