package oyer.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import oyer.core.argue.draft.Draft;

/// The proposed argument of the case as it was last worked out. Its version stands beside it: a draft that another
/// version of the program made is none.
final class DraftRow {

    private record Kept(int version, Draft draft) {}

    private final CaseJson json;
    private final Remembered<Draft> drafts = new Remembered<>("draft", this::read);

    DraftRow(CaseJson json) {
        this.json = json;
    }

    void keep(Handle handle, Draft draft) {
        drafts.replaced(handle);
        handle.execute("insert or replace into meta values ('drafted', ?)", json.write(new Kept(Draft.VERSION, draft)));
    }

    Optional<Draft> draft(Handle handle) {
        return drafts.rows(handle).stream().findFirst();
    }

    private List<Draft> read(Handle handle) {
        // the version first: what another one kept may be no draft that this one can read
        return handle.createQuery("select value from meta where name = 'drafted' and value like '{\"version\":"
                        + Draft.VERSION + ",%'")
                .map((rs, _) -> json.read(rs.getString(1), Kept.class).draft())
                .list();
    }
}
