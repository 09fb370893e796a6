package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.TraceComparison;
import oyer.core.text.Language;
import oyer.site.words.Phrases;

/// Whatever can be asked, its answer is German on German pages and papers: titles, propositions, words, assumptions,
/// tables, method. Only names, figures and citations stay as they are.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GermanResultsTest {

    /// English words that no German sentence has.
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|is|are|or|with|from|by|for|were|not|no|nobody|persons?|samples?|beside|found|who|that|as|to)\\b");

    /// Titles of publications stay as they were published.
    private static final Pattern CITED =
            Pattern.compile("Bevölkerung: .*|Häufigkeiten von: .*|Lizenz der Häufigkeiten: .*|Verbale Skala: .*");

    private static final String ANN = profile("Ann", "6,9.3", "21,24", "16,17");
    private static final String BEN = profile("Ben", "6,7", "20,22", "14,18");

    private final List<TraceComparison> results = new ArrayList<>();

    private static String profile(String name, String th01, String fga, String vwa) {
        return "SampleName,Marker,Allele1,Allele2\n" + name + ",TH01," + th01 + "\n" + name + ",FGA," + fga + "\n"
                + name + ",VWA," + vwa + "\n";
    }

    @BeforeAll
    void askEverything(@TempDir Path folder) throws IOException {
        Path ann = Files.writeString(folder.resolve("ann.csv"), ANN);
        Path ben = Files.writeString(folder.resolve("ben.csv"), BEN);
        Path stain = Files.writeString(folder.resolve("stain.csv"), profile("stain", "6,9.3", "21,24", "16,17"));
        Path near = Files.writeString(folder.resolve("near.csv"), profile("near", "6,9.3", "21,24", "16,18"));
        Path none = Files.writeString(folder.resolve("none.csv"), profile("none", ",", ",", ","));
        Path half =
                Files.writeString(folder.resolve("half.csv"), "SampleName,Marker,Allele1,Allele2\nhalf,TH01,6,9.3\n");
        Path cup = Files.writeString(
                folder.resolve("cup.csv"),
                "SampleName,Marker,Allele1,Allele2,Allele3\ncup,TH01,6,7,9.3\ncup,FGA,21,24,\ncup,VWA,,,\n");
        Path three = Files.writeString(
                folder.resolve("three.csv"),
                "SampleName,Marker,Allele1,Allele2,Allele3,Allele4,Allele5\nthree,TH01,6,7,8,9,9.3\n");
        Path two = Files.writeString(
                folder.resolve("two.csv"),
                "SampleName,Marker,Allele1,Allele2,Allele3\ntwo,TH01,6,7,9.3\ntwo,FGA,21,24,\n");
        Path all = Files.writeString(folder.resolve("all.csv"), ANN + BEN.substring(BEN.indexOf('\n') + 1));
        for (List<Path> pair : List.of(
                List.of(stain),
                List.of(stain, ann),
                List.of(near, ann),
                List.of(stain, ben),
                List.of(none, ann),
                List.of(stain, none),
                List.of(stain, half))) {
            List<String> match = new ArrayList<>(List.of("match"));
            pair.forEach(file -> match.add(file.toString()));
            dna(match);
        }
        dna(List.of("match", stain + "", ann + "", "--formula=4.1", "--rare=rarest"));
        dna(List.of("match", stain + "", ann + "", "--formula=product", "--rare=0.001"));
        dna(List.of("mixture", cup + "", "--person=" + ann, "--unknown=1", "--sweep=dropout,dropin,theta,unknowns"));
        dna(List.of("mixture", cup + "", "--person=" + ann, "--known=" + ben, "--dropout=fitted"));
        dna(List.of(
                "mixture",
                cup + "",
                "--person=" + ann,
                "--typed=" + ben,
                "--related=full_sibling",
                "--dropin-rule=geometric"));
        dna(List.of("mixture", cup + "", "--person=" + ann, "--unknown=2", "--unknown-else=3"));
        dna(List.of("mixture", none + "", "--person=" + ann, "--unknown=1"));
        dna(List.of("mixture", stain + "", "--person=" + ben, "--dropout=0", "--dropin=0"));
        for (String relation : List.of(
                "parent_child", "full_sibling", "half_sibling", "uncle_nephew", "grandparent", "first_cousin")) {
            dna(List.of("kinship", ann + "", ben + "", "--as=" + relation));
        }
        dna(List.of("kinship", ann + "", stain + "", "--as=full_sibling", "--else=first_cousin"));
        dna(List.of("kinship", ann + "", none + "", "--as=full_sibling"));
        dna(List.of("relatives", stain + "", "--name=Cora", "--parent=" + ann, "--parent=" + ben));
        dna(List.of("relatives", stain + "", "--name=Cora", "--sibling=" + ann, "--child=" + ben));
        dna(List.of("relatives", stain + "", "--name=Cora", "--child=" + ben + "," + ann));
        dna(List.of("relatives", none + "", "--name=Cora", "--parent=" + ann));
        dna(List.of("search", all + "", stain + "", "--least=1"));
        dna(List.of("search", all + "", stain + "", "--least=1e9"));
        dna(List.of("search", all + "", cup + "", "--unknown=1", "--known=" + ben));
        dna(List.of("inclusion", two + ""));
        dna(List.of("inclusion", stain + ""));
        dna(List.of("inclusion", three + ""));
        dna(List.of("inclusion", cup + ""));
        dna(List.of("inclusion", none + ""));
        for (String blood : List.of("O", "A", "B", "AB", "inconclusive")) {
            for (String person : List.of("O", "A", "AB", "inconclusive")) {
                plain(List.of("dna", "blood", blood, person));
                plain(List.of("dna", "blood", blood, person, "--mixed"));
            }
        }
        Path table = Files.writeString(folder.resolve("table.csv"), """
                sample,status,dna_result,abo_1985,V1,POI
                S1,tested,result,A,not excluded,excluded
                S2,tested,result,O,not excluded,inconclusive
                S3,tested,no usable DNA result,,n/a,n/a
                S4,not tested,,,,
                S5,tested,result,,perhaps,excluded
                S5,lost,result,Q,,,more
                """);
        plain(List.of("dna", "samples", table + "", "--victim=V1", "--group=V1=A"));
        Path empty = Files.writeString(folder.resolve("empty.csv"), "sample,dna,POI\nS1,no_result,\n");
        plain(List.of("dna", "samples", empty + ""));
        Path imported = Files.writeString(
                folder.resolve("imported.csv"),
                "software,EuroForMix\nversion,4.0\nlog10LR,-4.2\nprosecution,Ann\ndefence,Ben\nlocus TH01,2\n");
        plain(List.of("dna", "import", imported + ""));
        Path mark = folder.resolve("mark.png");
        ImageIO.write(rings(150, 9), "png", mark.toFile());
        Path finger = folder.resolve("finger.png");
        ImageIO.write(rings(140, 10), "png", finger.toFile());
        String marks = "--probe-marks=10,10,0,ending;60,60,90,bifurcation;90,40,180,;100,120,200,ending";
        plain(List.of("prints", "compare", mark + "", mark + "", "--dpi=500", marks));
        plain(List.of("prints", "compare", mark + "", finger + "", "--dpi=500"));
        plain(List.of("prints", "search", folder + "", mark + "", "--dpi=500", marks));
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        plain(List.of("prints", "search", nothing + "", mark + "", "--dpi=500", marks));
    }

    private static BufferedImage rings(int middle, int apart) {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                double wave = Math.sin(Math.hypot(x - middle, y - 120) * 2 * Math.PI / apart);
                image.getRaster().setSample(x, y, 0, (int) (128 + 110 * wave));
            }
        }
        return image;
    }

    private void dna(List<String> question) throws IOException {
        List<String> whole = new ArrayList<>(List.of("dna"));
        whole.addAll(question);
        whole.add("--population=nist-cauc");
        plain(whole);
    }

    private void plain(List<String> question) throws IOException {
        results.add(TraceAnswer.asked(question).computed());
    }

    @Test
    void everySentenceOfEveryAnswerHasItsGerman() {
        Set<String> english = new TreeSet<>();
        for (TraceComparison result : results) {
            TraceComparison german = Phrases.in(Language.GERMAN, result);
            List<String> said =
                    new ArrayList<>(List.of(german.title(), german.provenance().method()));
            german.propositions().ifPresent(p -> said.addAll(List.of(p.prosecution(), p.defence())));
            german.weight().ifPresent(w -> said.add(w.words()));
            said.addAll(german.words());
            said.addAll(german.assumptions());
            german.curves().forEach(curve -> said.add(curve.parameter()));
            german.tables().forEach(table -> {
                said.add(table.title());
                said.addAll(table.columns());
                table.rows().forEach(said::addAll);
            });
            said.stream()
                    .filter(sentence -> !CITED.matcher(sentence).matches()
                            && ENGLISH.matcher(sentence).find())
                    .forEach(english::add);
        }
        assertThat(english).isEmpty();
    }

    @Test
    void wordsAndAssumptionsAreKnownAsPhrasesEachAndAll() {
        Set<String> unknown = new TreeSet<>();
        for (TraceComparison result : results) {
            List<String> sentences = new ArrayList<>(result.words());
            sentences.addAll(result.assumptions());
            sentences.add(result.title());
            if (result.kind() != TraceComparison.Kind.IMPORTED) {
                sentences.add(result.provenance().method());
            }
            result.tables().forEach(table -> {
                sentences.add(table.title());
                sentences.addAll(table.columns());
            });
            sentences.stream()
                    .filter(sentence -> Phrases.said(Language.GERMAN, sentence).isEmpty())
                    .forEach(unknown::add);
        }
        assertThat(unknown).isSubsetOf("Ann", "Ben", "near", "stain", "V1", "POI", "DNA");
    }
}
