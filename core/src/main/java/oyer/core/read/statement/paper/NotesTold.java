package oyer.core.read.statement.paper;

import java.util.List;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;

/// In notes of the present (`Denies being there.`, `States he was at home.`) a verb of telling in the past says what
/// was
/// told to who is heard: `Advised that his print was found.` He says nothing there.
public final class NotesTold {

    private NotesTold() {}

    public static void turn(ClauseText text, List<Draft> drafts, Range heard) {
        Acts acts = new Acts(text);
        int present = 0;
        int past = 0;
        for (Draft draft : drafts) {
            if (draft.rule().equals("note") && draft.cue().exists() && !acts.tells(draft.cue())) {
                boolean now = text.ends(draft.cue().last(), "s");
                present += now ? 1 : 0;
                past += now ? 0 : 1;
            }
        }
        if (present > past) {
            drafts.replaceAll(d ->
                    d.rule().equals("note") && d.cue().exists() && !d.hearer().exists() && acts.tells(d.cue())
                            ? d.to(heard)
                            : d);
        }
    }
}
