package oyer.forensics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.text.Language;
import oyer.forensics.frequency.Populations;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.imported.Imported;
import oyer.forensics.kinship.Family;
import oyer.forensics.kinship.InferredReference;
import oyer.forensics.kinship.Kinship;
import oyer.forensics.kinship.Relationship;
import oyer.forensics.matrix.Sample;
import oyer.forensics.matrix.SampleMatrix;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.DropInRule;
import oyer.forensics.mixture.Evidence;
import oyer.forensics.mixture.Model;
import oyer.forensics.mixture.Proposition;
import oyer.forensics.print.ErrorRates;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.forensics.report.pdf.PrintPictures;
import oyer.forensics.serology.Abo;
import oyer.forensics.serology.AboComparison;
import oyer.forensics.single.MatchProbability;

class ReportTest {

    private static final Basis BASIS =
            new Basis(Populations.of("nist-cauc").orElseThrow(), new RareAllele.FiveOverTwoN(), 0.01);
    private static final Locus TH01 = Locus.of("TH01");
    private static final Locus FGA = Locus.of("FGA");

    private static Asked asked() {
        return new Asked(
                "1",
                Instant.parse("2020-01-02T03:04:05Z"),
                List.of(new Input("a.csv", "00ff")),
                List.of("dna", "match"),
                Scale.usual());
    }

    private static Profile profile(String name, String th01, String fga) {
        return Profile.of(name, Map.of(TH01, alleles(th01), FGA, alleles(fga)));
    }

    private static List<Allele> alleles(String written) {
        List<Allele> all = new ArrayList<>();
        for (String one : written.split(",", -1)) {
            if (!one.isEmpty()) {
                all.add(Allele.of(one));
            }
        }
        return all;
    }

    private static TraceComparison match(Profile stain, Profile person) {
        return new MatchReport(stain, Optional.of(person), BASIS, MatchProbability.EQUATION_4_10).of(asked());
    }

    @Test
    void theNumberComesFirstThenItsWordsAndNoPosterior() {
        TraceComparison result = match(profile("cup", "6,9.3", "21,24"), profile("Ann", "6,9.3", "21,24"));
        assertThat(result.words().getFirst())
                .startsWith("The findings are ")
                .contains("times as probable if Ann is the source of cup")
                .contains("ENFSI 2015");
        assertThat(result.words()).contains(Asked.NO_POSTERIOR, Asked.SOURCE_ONLY);
        assertThat(String.join(" ", result.words()))
                .doesNotContainIgnoringCase("identified")
                .doesNotContain("matches");
        assertThat(result.propositions()).isPresent();
    }

    @Test
    void aPersonWithAnotherAlleleIsExcludedAndNoRatioIsGiven() {
        TraceComparison result = match(profile("cup", "6,9.3", "21,24"), profile("Bert", "6,7", "21,24"));
        assertThat(result.words().getFirst()).startsWith("Excluded: Bert").contains("TH01");
        assertThat(result.weight()).isEmpty();
    }

    @Test
    void aStainWithoutReadableLocusExcludesNobody() {
        TraceComparison result = match(profile("cup", "", ""), profile("Ann", "6,7", "21,24"));
        assertThat(result.words().getFirst()).startsWith("No result").contains("neither excludes nor includes");
    }

    @Test
    void aRelativeIsMoreLikelyToShareAProfileThanAStranger() {
        TraceComparison result = match(profile("cup", "6,9.3", "21,24"), profile("Ann", "6,9.3", "21,24"));
        double sibling =
                Double.parseDouble(result.tables().get(1).rows().getFirst().get(1));
        double stranger = Math.pow(10, -result.weight().orElseThrow().log10());
        assertThat(sibling).isGreaterThan(10 * stranger);
    }

    private static MixtureReport mixture(Profile stain, Profile person, boolean fitted) {
        Contributor unknown = new Contributor.Unknown(0.1);
        return new MixtureReport(
                new Evidence(List.of(stain), List.of(person)),
                Optional.of(person),
                new Proposition(List.of(new Contributor.Known(person, 0.1), unknown)),
                new Proposition(List.of(unknown, unknown)),
                BASIS,
                0.05,
                DropInRule.LRMIX,
                fitted,
                List.of(Sweep.values()));
    }

    @Test
    void aMixtureIsSweptOverEveryAssumptionAndSaysHowFarTheRatioMoves() {
        TraceComparison result = mixture(profile("cup", "6,7,9.3", "21,24"), profile("Ann", "6,9.3", "21,24"), false)
                .of(asked());
        assertThat(result.curves()).hasSize(4);
        assertThat(result.words()).anyMatch(w -> w.startsWith("With drop-out from 0.01 to 0.95"));
        assertThat(result.assumptions()).anyMatch(a -> a.startsWith("Theta")).anyMatch(a -> a.startsWith("Population"));
    }

    @Test
    void aLocusWhereNothingWasDetectedCountsExactlyOne() {
        double with = mixture(profile("cup", "6,7,9.3", ""), profile("Ann", "6,9.3", "21,24"), false)
                .of(asked())
                .weight()
                .orElseThrow()
                .log10();
        Profile without = Profile.of("cup", Map.of(TH01, alleles("6,7,9.3")));
        double alone = mixture(without, profile("Ann", "6,9.3", "21,24"), false)
                .of(asked())
                .weight()
                .orElseThrow()
                .log10();
        assertThat(with).isEqualTo(alone);
    }

    @Test
    void fittedDropOutExplainsTheFindingsAtLeastAsWellAsAnyOther() {
        TraceComparison fitted = mixture(profile("cup", "6,9.3", "21"), profile("Ann", "6,9.3", "21,24"), true)
                .of(asked());
        assertThat(fitted.assumptions()).anyMatch(a -> a.startsWith("Drop-out fitted"));
        assertThat(fitted.weight().orElseThrow().log10()).isFinite();
    }

    @Test
    void aRecordIsReadAgainAsItWasWritten() {
        TraceComparison result = mixture(profile("cup", "6,7,9.3", "21,24"), profile("Ann", "6,9.3", "21,24"), false)
                .of(asked());
        assertThat(ComparisonFile.read(ComparisonFile.line(result))).isEqualTo(result);
        TraceComparison impossible = new KinshipReport(
                        profile("Ann", "6,6", "21,21"),
                        profile("Bert", "7,7", "24,24"),
                        Relationship.PARENT_CHILD,
                        Relationship.UNRELATED,
                        BASIS)
                .of(asked());
        assertThat(impossible.weight().orElseThrow().log10()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ComparisonFile.read(ComparisonFile.line(impossible))).isEqualTo(impossible);
        assertThatThrownBy(() -> ComparisonFile.read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReferenceInferredFromOneParentIsThatOfAChild() {
        Profile parent = profile("Ann", "6,9.3", "21,24");
        Family family = new Family("Bert", Optional.of(parent), Optional.empty(), List.of(), List.of());
        InferredReference inferred =
                new InferredReference(family, BASIS.population(), BASIS.rare(), List.of(profile("s", "6,7", "21,21")));
        Genotype child = Genotype.of("6", "7");
        var whole =
                BASIS.rare().whole(BASIS.population().at(TH01).orElseThrow(), List.of(Allele.of("6"), Allele.of("7")));
        double stranger = 2
                * whole.of(Allele.of("6")).orElseThrow()
                * whole.of(Allele.of("7")).orElseThrow();
        double expected = new Kinship(Relationship.PARENT_CHILD, 0).ratio(Genotype.of("6", "9.3"), child, whole);
        // frequencies raised for rare alleles sum to a little more than one, which the posterior scales away
        assertThat(inferred.at(TH01).getOrDefault(child, 0.0) / stranger).isCloseTo(expected, within(expected * 0.02));
        assertThat(inferred.at(TH01).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(inferred.at(TH01)).doesNotContainKey(Genotype.of("7", "7"));
    }

    @Test
    void twoParentsLeaveFourGenotypesAtMostAndAChildSettlesMore() {
        Profile mother = profile("Ann", "6,9.3", "21,24");
        Profile father = profile("Carl", "7,8", "21,21");
        Family both = new Family("Bert", Optional.of(father), Optional.of(mother), List.of(), List.of());
        InferredReference of = new InferredReference(both, BASIS.population(), BASIS.rare(), List.of());
        assertThat(of.at(TH01)).hasSize(4).allSatisfy((_, p) -> assertThat(p).isCloseTo(0.25, within(1e-12)));
        assertThat(of.at(FGA)).hasSize(2);
        Family child = new Family(
                "Bert",
                Optional.of(father),
                Optional.of(mother),
                List.of(),
                List.of(new Family.Child(
                        profile("Dora", "6,5", "24,18"), Optional.of(profile("Eva", "5,5", "18,18")))));
        assertThat(new InferredReference(child, BASIS.population(), BASIS.rare(), List.of()).at(TH01))
                .hasSize(2)
                .allSatisfy((g, _) -> assertThat(g.has(Allele.of("6"))).isTrue());
    }

    @Test
    void relativesWhoDoNotFitEachOtherSayNothing() {
        Family family = new Family(
                "Bert",
                Optional.of(profile("Ann", "6,6", "21,21")),
                Optional.of(profile("Carl", "6,6", "21,21")),
                List.of(profile("Dora", "7,7", "21,21")),
                List.of());
        InferredReference of = new InferredReference(family, BASIS.population(), BASIS.rare(), List.of());
        assertThat(of.fits(TH01)).isFalse();
        assertThat(of.fits(FGA)).isTrue();
    }

    @Test
    void inclusionIsRefusedForThreePersonsOrSilentLoci() {
        TraceComparison three = new InclusionReport(profile("cup", "5,6,7,8,9", "21"), BASIS).of(asked());
        TraceComparison silent = new InclusionReport(profile("cup", "6,7", ""), BASIS).of(asked());
        assertThat(three.words().getFirst()).startsWith("No figure is given");
        assertThat(silent.words().getFirst()).startsWith("No figure is given");
        assertThat(new InclusionReport(profile("cup", "6,7", "21,22"), BASIS)
                        .of(asked())
                        .words()
                        .getFirst())
                .startsWith("Probability that a person taken at random");
    }

    @Test
    void aLaboratoryMayBringItsOwnScale(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scale.csv");
        Files.writeString(file, "# Our own\n2,some support\n1000,much support\n");
        Scale own = Scale.read(file);
        assertThat(own.name()).isEqualTo("Our own");
        assertThat(own.words(3)).isEqualTo("much support");
        assertThat(own.words(-1)).isEqualTo("some support");
        assertThat(own.weight(-1).words()).isEqualTo("some support for the second proposition");
        Files.writeString(file, "5,some\n2,less\n");
        assertThatThrownBy(() -> Scale.read(file)).hasMessageContaining("rise");
    }

    @Test
    void anImportedRatioHasToSayWhatComputedIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("result.csv");
        Files.writeString(file, "software,EuroForMix\nlog10LR,4.2\n");
        assertThatThrownBy(() -> Imported.read(file, Imported.Said.NOTHING)).hasMessageContaining("version");
        Files.writeString(
                file, "software,EuroForMix\nversion,4.0\nlog10LR,4.2\nprosecution,A and B\ndefence,A and X\nAT,100\n");
        TraceComparison told = new ImportedReport(Imported.read(file, Imported.Said.NOTHING)).of(asked());
        assertThat(told.weight().orElseThrow().log10()).isEqualTo(4.2);
        assertThat(told.assumptions()).contains("AT: 100.");
        assertThat(told.words()).anyMatch(w -> w.contains("not by Oyer"));
    }

    @Test
    void errorRatesOfScoresThatDoNotOverlapAreNone() {
        ErrorRates apart = new ErrorRates(new double[] {50, 60, 70}, new double[] {1, 2, 3});
        assertThat(apart.equal()).isZero();
        assertThat(apart.missedAt(0)).isZero();
        ErrorRates mixed = new ErrorRates(new double[] {1, 50}, new double[] {2, 3});
        assertThat(mixed.missedAt(0)).isEqualTo(0.5);
        assertThat(mixed.falseMatch(3)).isEqualTo(0.5);
    }

    @Test
    void whatOfTheInputsWasNotReadStandsInTheResult() {
        Asked asked = new Asked(
                "1",
                Instant.parse("2020-01-02T03:04:05Z"),
                List.of(new Input("a.csv", "00ff")),
                List.of("dna", "match"),
                Scale.usual(),
                List.of("a.csv:3: names no sample"));
        TraceComparison result = new MatchReport(
                        profile("cup", "6,9.3", "21,24"),
                        Optional.of(profile("Ann", "6,9.3", "21,24")),
                        BASIS,
                        MatchProbability.EQUATION_4_10)
                .of(asked);
        assertThat(result.assumptions()).contains("Not read, and left out: a.csv:3: names no sample.");
    }

    @Test
    void everyResultStatesItsPropositionsOrThatThereAreNone() {
        Profile ann = profile("Ann", "6,9.3", "21,24");
        List<TraceComparison> all = List.of(
                match(profile("cup", "6,9.3", "21,24"), ann),
                match(profile("cup", "6,7", "21,24"), ann),
                match(profile("cup", "", ""), ann),
                new MatchReport(ann, Optional.empty(), BASIS, MatchProbability.PRODUCT).of(asked()),
                new InclusionReport(profile("cup", "6,7", "21,22"), BASIS).of(asked()),
                new BloodReport("O", "A", new AboComparison(Abo.of("O"), Abo.of("A"), true)).of(asked()),
                new SamplesReport(new SampleMatrix(List.of(), List.of(), "serology")).of(asked()),
                search(List.of(ann)));
        assertThat(all).allSatisfy(result -> {
            assertThat(result.propositions().isPresent() || result.assumptions().contains(Asked.NO_PROPOSITIONS))
                    .as(result.title())
                    .isTrue();
            assertThat(result.words()).last().isEqualTo(Asked.SOURCE_ONLY);
            assertThat(result.provenance().inputs()).isNotEmpty();
            assertThat(ComparisonFile.read(ComparisonFile.line(result))).isEqualTo(result);
        });
    }

    private static TraceComparison search(List<Profile> database) {
        return new SearchReport(
                        List.of(profile("cup", "6,9.3", "21,24")), List.of(), database, 0, 0.1, 0.05, 2, 10, BASIS)
                .of(asked());
    }

    @Test
    void aSearchLaysTheTwoDisputedReadingsSideBySide() {
        TraceComparison result = search(
                List.of(profile("Ann", "6,9.3", "21,24"), profile("Bert", "7,8", "19,20"), profile("C", "", "")));
        assertThat(result.tables().getFirst().title()).contains("disputed");
        assertThat(result.tables().getFirst().rows()).hasSize(2);
        assertThat(result.tables().get(1).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo("Ann"));
        assertThat(result.propositions().orElseThrow().defence()).isEqualTo("1 unknown person contributed to cup");
        assertThat(String.join(" ", result.words()))
                .contains("a lead to be tested")
                .doesNotContain("match with");
    }

    @Test
    void aMatrixWithoutResultOrPersonsClaimsNothingOfThem() {
        SampleMatrix none = new SampleMatrix(
                List.of(new Sample("1", true, false, Optional.empty(), Map.of())),
                List.of(new SampleMatrix.Person("V", true, Optional.empty())),
                "serology");
        assertThat(String.join(" ", new SamplesReport(none).of(asked()).words()))
                .contains("none of the 1 samples tested gave a result")
                .doesNotContain("consistent with")
                .doesNotContain("exclude everyone");
    }

    @Test
    void noFigureIsEverPrintedAsNotANumber() {
        // the first locus only the first can explain, the second only the second
        Profile stain = profile("cup", "6,7", "21,22");
        MixtureReport torn = new MixtureReport(
                new Evidence(List.of(stain), List.of(profile("Ann", "6,7", "24,24"), profile("Bert", "9,9", "21,22"))),
                Optional.empty(),
                new Proposition(List.of(new Contributor.Known(profile("Ann", "6,7", "24,24"), 0))),
                new Proposition(List.of(new Contributor.Known(profile("Bert", "9,9", "21,22"), 0))),
                BASIS,
                0,
                DropInRule.LRMIX,
                false,
                List.of(Sweep.values()));
        TraceComparison result = torn.of(asked());
        assertThat(result.weight().orElseThrow().log10()).isNaN();
        assertThat(result.weight().orElseThrow().figure()).isEqualTo("undefined");
        assertThat(result.words().getFirst()).startsWith("Neither proposition can explain the findings");
        assertThat(String.join(" ", result.words())).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(result.tables().getFirst().rows().toString()).doesNotContain("NaN");
        assertThat(ComparisonFile.line(result)).doesNotContain("NaN");
        assertThat(ComparisonFile.read(ComparisonFile.line(result))).isEqualTo(result);
    }

    @Test
    void aMixtureOfWhichNoLocusIsComparedHasNoRatio() {
        TraceComparison result = mixture(profile("cup", "", ""), profile("Ann", "6,9.3", "21,24"), false)
                .of(asked());
        assertThat(result.weight()).isEmpty();
        assertThat(result.words().getFirst()).startsWith("No result").contains("neither excludes nor includes");
    }

    @Test
    void probabilitiesThatAreNoneAreRefused() {
        for (double no : new double[] {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Contributor.Unknown(no)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Basis(BASIS.population(), BASIS.rare(), no))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Model(BASIS.population(), BASIS.rare(), no, 0.01))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aResultGoesOnPaperWithEveryLetterAndEveryPart() throws IOException {
        TraceComparison result = mixture(
                        profile("Tasse \u00fc\u20ac\u0416\u4e2d", "6,7,9.3", "21,24"),
                        profile("Ann", "6,9.3", "21,24"),
                        false)
                .of(asked());
        try (PDDocument paper = Loader.loadPDF(ComparisonPdf.of(result, Language.ENGLISH, PrintPictures.none()))) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Tasse \u00fc\u20ac\u0416[U+4E2D]")
                    .contains("First: Ann and 1 unknown person")
                    .contains("Second: ")
                    .contains(result.weight().orElseThrow().figure())
                    .contains("SHA-256 00ff")
                    .contains("Theta (co-ancestry, F_ST): 0.01.")
                    .contains(Asked.SOURCE_ONLY)
                    .contains("TH01");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            rows.add(List.of("s" + i, "x".repeat(200)));
        }
        TraceComparison large = asked().told(
                        TraceComparison.Kind.SAMPLES,
                        "many",
                        Optional.empty(),
                        List.of("w"),
                        List.of(),
                        List.of(new TraceComparison.Table("T", List.of("a", "b"), rows)),
                        "m");
        try (PDDocument paper = Loader.loadPDF(ComparisonPdf.of(large, Language.ENGLISH, PrintPictures.none()))) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(10);
            assertThat(new PDFTextStripper().getText(paper)).contains("s0 ").contains("s399 ");
        }
    }
}
