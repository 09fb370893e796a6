package oyer.cli;

import oyer.core.review.CaseStore;
import oyer.core.review.Laboratory;
import oyer.store.CaseFolder;

/// The laboratory of a case, for tests that serve pages.
public final class Laboratories {
    private Laboratories() {}

    public static Laboratory of(CaseFolder folder, CaseStore store) {
        return new CaseLaboratory(folder, store);
    }
}
