package oyer.store;

import java.nio.file.Path;
import java.util.List;
import oyer.core.review.CaseIndex;

class LuceneCaseIndexTest extends CaseIndexContract {

    @Override
    CaseIndex open(Path folder) {
        return LuceneCaseIndex.open(CaseFolder.inside(folder), List::of);
    }
}
