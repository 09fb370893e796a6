package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.Document;
import oyer.core.review.Verification;

/// Kills a writing program for real, again and again.
class KillTest {

    private static final int KILLS = 12;

    @TempDir
    Path folder;

    private final Set<Integer> kept = new TreeSet<>();
    private final Set<Integer> ruled = new TreeSet<>();

    @Test
    void nothingAcknowledgedIsLostWhenTheProgramIsKilledAndTheNextStartGoesOn() throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int kill = 0; kill < KILLS; kill++) {
            int first = kept.size() + 1;
            // the first may write for a while, so that on a busy machine too there is much to lose
            writeAndKill(first, kill == 0 ? 3_000 : random.nextInt(300));
            check(first);
        }
        assertThat(kept).hasSizeGreaterThan(KILLS);
    }

    private void writeAndKill(int first, int millis) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            hear(said.readLine());
            Thread killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // by its handle: Process.destroyForcibly also closes our end of the pipe, with what is still in it
                writer.toHandle().destroyForcibly();
            });
            // what was said before the kill is in the pipe even now
            said.lines().forEach(this::hear);
            killer.join();
        }
        assertThat(writer.waitFor()).isNotZero();
    }

    private void hear(String line) {
        int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        (line.startsWith("kept") ? kept : ruled).add(number);
    }

    private void check(int first) {
        CaseFolder at = CaseFolder.inside(folder);
        try (SqliteCaseStore store = SqliteCaseStore.open(at);
                LuceneCaseIndex index = LuceneCaseIndex.open(at, LuceneCaseIndex.members(store))) {
            Verification verification = store.verify(folder);
            assertThat(verification.findings())
                    .extracting(Verification.Finding::kind)
                    .containsOnly(Verification.Kind.ORIGINAL_MISSING); // the documents are invented, no files
            for (int number = first; kept.contains(number); number++) {
                RandomCase.One one = RandomCase.numbered(number);
                assertThat(store.document(one.document().id())).contains(one.document());
                assertThat(store.text(one.document().id()).orElseThrow().characters())
                        .isEqualTo(one.text().characters());
                assertThat(store.proposed(one.document().id())).contains(one.readings());
            }
            // one more may be there whose word did not get out any more
            assertThat(store.documents()).hasSizeBetween(kept.size(), kept.size() + 1);
            assertThat(store.rulings().all().stream().map(r -> r.ruling()).toList())
                    .containsAll(ruled.stream().map(KilledWriter::ruling).toList());
            catchUp(store, index);
        }
    }

    /// Only an index that was not committed in step says so.
    private void catchUp(SqliteCaseStore store, LuceneCaseIndex index) {
        Set<Document> documents = Set.copyOf(store.documents());
        var ids = documents.stream().map(Document::id).collect(Collectors.toSet());
        if (index.generation().equals(OptionalLong.of(store.generation()))) {
            assertThat(index.documents()).isEqualTo(ids);
        }
        ids.forEach(id -> KilledWriter.index(index, store.text(id).orElseThrow()));
        index.commit(store.generation());
        assertThat(index.documents()).isEqualTo(ids);
        // what the killed program had half done may be one document ahead of what it said
        kept.clear();
        for (int number = 1; number <= ids.size(); number++) {
            kept.add(number);
        }
    }
}
