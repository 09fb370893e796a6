package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.read.claim.Changed;
import oyer.core.review.Progress;
import oyer.core.review.boxes.Box;
import oyer.core.review.boxes.BoxComparison;
import oyer.core.review.boxes.Difference;
import oyer.core.review.boxes.Leaf;

class CompareTest {

    private static final String MEMO = """
            Memorandum of 4 March 1998

            Officer Lind went to the quay at nine in the evening and found Exhibit 12, a torn glove, beside the third
            bollard. He gave it to the laboratory on the following day. Nobody had been seen near the boat by then.
            """;

    private static final String LETTER = """
            Dear Anna,

            the harbour master has told me that the boat was moored there until the middle of April, and that he
            never saw a stranger on board. I thought that you should know this before the hearing.
            """;

    @TempDir
    Path folder;

    private static int run(String... arguments) {
        return Oyer.commandLine().execute(arguments);
    }

    private Path box(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private static BoxComparison compared(Path box, String one, String other) {
        assertThat(run("open", box.toString(), "--read-only")).isZero();
        try (Session session = Session.existing(box, Optional.empty())) {
            return BoxComparison.of(
                    Box.folder(session.store(), one), Box.folder(session.store(), other), Progress.silent());
        }
    }

    @Test
    void whatOnlyOneSideHadIsToldAndWhatBothHadIsNot() throws IOException {
        Path box = box("box");
        Files.writeString(Files.createDirectories(box.resolve("prosecution")).resolve("memo.txt"), MEMO);
        Files.writeString(box.resolve("prosecution/letter.txt"), LETTER);
        Files.writeString(Files.createDirectories(box.resolve("defence")).resolve("copy of letter.txt"), LETTER);
        BoxComparison compared = compared(box, "prosecution", "defence");
        assertThat(compared.same()).isEqualTo(1);
        assertThat(compared.differing()).isEmpty();
        assertThat(compared.onlyOther()).isEmpty();
        assertThat(compared.onlyOne())
                .extracting(leaf -> leaf.document().path())
                .containsExactly("prosecution/memo.txt");
        assertThat(compared.itemsOnlyOne())
                .anySatisfy(item -> assertThat(item.mark()).contains("Exhibit 12"));
        assertThat(compared.itemsOnlyOther()).isEmpty();
    }

    @Test
    void aPageIsShownByItsFirstWordsAndNotByItsNumber() throws IOException {
        Path box = box("box");
        Files.writeString(
                Files.createDirectories(box.resolve("one")).resolve("memo.txt"), "  412\n\n   14 July\n" + MEMO);
        Files.writeString(Files.createDirectories(box.resolve("other")).resolve("letter.txt"), LETTER);
        assertThat(compared(box, "one", "other").onlyOne())
                .extracting(leaf -> leaf.opening().words())
                .containsExactly("14 July");
    }

    @Test
    void aSentenceThatOneVersionLacksIsShownInItsWords() throws IOException {
        Path box = box("box");
        Files.writeString(Files.createDirectories(box.resolve("one")).resolve("memo.txt"), MEMO);
        Files.writeString(
                Files.createDirectories(box.resolve("other")).resolve("memo.txt"),
                MEMO.replace(" Nobody had been seen near the boat by then.", "").replace("nine", "ten"));
        assertThat(run("open", box.toString(), "--read-only")).isZero();
        try (Session session = Session.existing(box, Optional.empty())) {
            BoxComparison compared = BoxComparison.of(
                    Box.folder(session.store(), "one"), Box.folder(session.store(), "other"), Progress.silent());
            assertThat(compared.differing()).hasSize(1);
            Difference difference =
                    BoxComparison.difference(compared.differing().getFirst(), session.store(), session.store());
            assertThat(fresh(difference.one())).contains("nine").anyMatch(s -> s.startsWith("Nobody had been seen"));
            assertThat(fresh(difference.other())).containsExactly("ten");
        }
    }

    private static List<String> fresh(List<Changed.Stretch> words) {
        return words.stream()
                .filter(Changed.Stretch::fresh)
                .map(s -> s.words().strip())
                .toList();
    }

    /// Pages of invented words; of each third page the other side has a copy with every tenth word misread.
    @Test
    void everyPageIsAccountedForAndDamagedCopiesFindTheirOriginals() throws IOException {
        Random random = new Random(7);
        Path box = box("box");
        Path one = Files.createDirectories(box.resolve("one"));
        Path other = Files.createDirectories(box.resolve("other"));
        int copies = 0;
        for (int i = 0; i < 60; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < 120; j++) {
                words.add("w" + Integer.toString(random.nextInt(400), 36));
            }
            Files.writeString(one.resolve(i + ".txt"), "Report of invented things. " + String.join(" ", words));
            if (i % 3 == 0) {
                copies++;
                for (int j = 0; j < words.size(); j += 10) {
                    words.set(j, "misread" + j);
                }
                Files.writeString(
                        other.resolve((1000 - i) + ".txt"), "Report of invented things. " + String.join(" ", words));
            }
        }
        Files.writeString(other.resolve("alone.txt"), LETTER);
        BoxComparison compared = compared(box, "one", "other");
        assertThat(compared.differing()).hasSize(copies).allSatisfy(pair -> {
            int original = number(pair.one());
            assertThat(number(pair.other())).isEqualTo(1000 - original);
        });
        assertThat(compared.onlyOther())
                .extracting(leaf -> leaf.document().path())
                .containsExactly("other/alone.txt");
        assertThat(compared.same()
                        + compared.differing().size()
                        + compared.onlyOne().size())
                .isEqualTo(compared.pagesOfOne());
    }

    private static int number(Leaf leaf) {
        String name = leaf.document().path();
        return Integer.parseInt(name.substring(name.indexOf('/') + 1, name.indexOf('.')));
    }

    @Test
    void aFolderThatHoldsNothingIsRefusedByName() throws IOException {
        Path box = box("box");
        Files.writeString(Files.createDirectories(box.resolve("one")).resolve("memo.txt"), MEMO);
        assertThat(run("open", box.toString(), "--read-only")).isZero();
        assertThat(run("compare", box.toString(), "--folders", "one,nowhere")).isNotZero();
        assertThat(run("compare", box.toString())).isNotZero();
        assertThat(run("compare", box.toString(), box.toString())).isZero();
    }
}
