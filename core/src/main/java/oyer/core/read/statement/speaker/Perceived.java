package oyer.core.read.statement.speaker;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;

/// What whoever writes says that he saw, thought or wanted is told once, by his own sentence: in `I observed a cash
/// box,
/// open and empty` there is no second statement of his.
public final class Perceived {

    private Perceived() {}

    public static void drop(ClauseText text, List<Draft> drafts) {
        Acts acts = new Acts(text);
        int[] own = new int[text.tokens.size()]; // behind the last token of the sentence of his own that begins here
        for (Draft draft : drafts) {
            if (draft.own() && !draft.rule().equals("turn")) {
                own[draft.content().first()] = draft.content().last() + 1;
            }
        }
        for (int i = 1; i < own.length; i++) {
            own[i] = own[i] > 0 ? own[i] : own[i - 1] > i ? own[i - 1] : 0;
        }
        drafts.removeIf(d -> d.mode() == Mode.INDIRECT
                && me(text, d)
                && own[d.content().first()] > d.content().last()
                && (d.act() == Act.OTHER || d.cue().exists() && acts.perceives(d.cue())));
    }

    private static boolean me(ClauseText text, Draft draft) {
        int speaker = draft.speaker().first();
        return draft.speaker().exists()
                && speaker == draft.speaker().last()
                && (text.tokens.is(speaker, "I") || text.tokens.is(speaker, "ich"));
    }
}
