package oyer.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import oyer.core.review.Verification;

/// Whether a case is whole: its journal an unbroken chain, its file undamaged, its originals what they were.
record Audit(CaseFolder folder, Journal journal) {

    Verification of(Jdbi reader, Path documents) {
        try {
            return reader.inTransaction(handle -> of(handle, documents));
        } catch (JdbiException e) {
            return new Verification(0, "", 0, List.of(damaged(String.valueOf(e.getMessage()))));
        }
    }

    private Verification of(Handle handle, Path documents) {
        Journal.Chain chain = journal.verify(handle);
        List<Verification.Finding> findings = new ArrayList<>(chain.findings());
        String damage =
                handle.createQuery("pragma quick_check(1)").mapTo(String.class).one();
        if (!damage.equals("ok")) {
            findings.add(damaged(damage));
        }
        Originals originals = new Originals(documents);
        originals.check(handle);
        findings.addAll(originals.findings());
        return new Verification(chain.entries(), chain.head(), originals.whole(), findings);
    }

    private Verification.Finding damaged(String how) {
        return new Verification.Finding(
                Verification.Kind.STORE_DAMAGED,
                folder.database().toString(),
                "The file " + folder.database() + " is damaged: " + how);
    }
}
