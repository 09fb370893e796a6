package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.List;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;

/// Joins sentences of one report that go on without a cue into one statement.
final class GoingOn {

    private GoingOn() {}

    static void join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        Draft open = null;
        for (Draft draft : List.copyOf(drafts)) {
            if (!draft.rule().equals("report-goes-on")) {
                joined.add(draft);
                continue;
            }
            if (open != null
                    && open.content().last() + 1 == draft.content().first()
                    && open.speaker().equals(draft.speaker())) {
                open = open.withContent(
                        new Range(open.content().first(), draft.content().last()));
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = draft;
            }
        }
        if (open != null) {
            joined.add(open);
        }
        drafts.clear();
        drafts.addAll(joined);
    }
}
