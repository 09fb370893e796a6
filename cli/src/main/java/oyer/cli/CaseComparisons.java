package oyer.cli;

import java.nio.file.Path;
import oyer.store.CaseFolder;

/// Where a case keeps the comparisons of traces that were made for it.
final class CaseComparisons {
    private CaseComparisons() {}

    static Path folder(CaseFolder folder) {
        return folder.directory().resolve("comparisons");
    }
}
