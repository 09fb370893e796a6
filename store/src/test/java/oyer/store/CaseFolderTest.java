package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    @TempDir
    Path folder;

    @Test
    void aCaseLiesInsideItsFolderOrElsewhereAndIsFoundFromBoth() {
        Path elsewhere = folder.resolve("kept elsewhere");
        Path documents = folder.resolve("m\u00fcll\\er's box");
        SqliteCaseStore.open(CaseFolder.inside(documents)).close();
        SqliteCaseStore.open(new CaseFolder(documents, elsewhere)).close();
        assertThat(CaseFolder.existing(documents)).isEqualTo(CaseFolder.inside(documents));
        assertThat(CaseFolder.existing(elsewhere)).isEqualTo(new CaseFolder(documents, elsewhere));
    }

    @Test
    void whereThereIsNoCaseTheMessageSaysHowToMakeOne() {
        assertThatThrownBy(() -> CaseFolder.existing(folder))
                .isInstanceOf(CaseFolderException.class)
                .hasMessageContaining("oyer open");
        assertThatThrownBy(() -> SqliteCaseStore.read(CaseFolder.inside(folder)))
                .isInstanceOf(CaseFolderException.class)
                .hasMessageContaining("oyer open");
    }

    @Test
    void aSecondProgramMayReadButNotWriteAndIsToldWhy() {
        CaseFolder inside = CaseFolder.inside(folder);
        RandomCase.One one = RandomCase.numbered(1);
        try (SqliteCaseStore store = SqliteCaseStore.open(inside)) {
            store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
            assertThatThrownBy(() -> SqliteCaseStore.open(inside))
                    .isInstanceOf(CaseFolderException.class)
                    .hasMessageContaining("Another Oyer is writing")
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
            try (SqliteCaseStore beside = SqliteCaseStore.read(inside)) {
                assertThat(beside.readings(one.document().id())).contains(one.readings());
                assertThatThrownBy(() -> beside.gone("1.txt")).isInstanceOf(IllegalStateException.class);
            }
        }
        SqliteCaseStore.open(inside).close();
    }

    @Test
    void aCaseOfALaterVersionIsLeftAlone() throws Exception {
        CaseFolder inside = CaseFolder.inside(folder);
        SqliteCaseStore.open(inside).close();
        Files.writeString(inside.directory().resolve("case.properties"), "layout=99\n");
        assertThatThrownBy(() -> SqliteCaseStore.open(inside))
                .isInstanceOf(CaseFolderException.class)
                .hasMessageContaining("later version");
    }

    @Test
    void aDamagedIndexIsBegunAnewAndSaysThatItIsNotInStep() throws Exception {
        CaseFolder inside = CaseFolder.inside(folder);
        try (LuceneCaseIndex index = LuceneCaseIndex.open(inside, figure -> java.util.List.of())) {
            KilledWriter.index(index, RandomCase.numbered(1).text());
            index.commit(7);
        }
        try (var files = Files.list(inside.index())) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (LuceneCaseIndex index = LuceneCaseIndex.open(inside, figure -> java.util.List.of())) {
            assertThat(index.generation()).isEmpty();
            assertThat(index.documents()).isEmpty();
        }
    }
}
