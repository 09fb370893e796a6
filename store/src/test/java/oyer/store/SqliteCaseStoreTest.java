package oyer.store;

import java.nio.file.Path;
import oyer.core.review.CaseStore;

class SqliteCaseStoreTest extends CaseStoreContract {

    @Override
    CaseStore open(Path folder) {
        return SqliteCaseStore.open(CaseFolder.inside(folder));
    }
}
