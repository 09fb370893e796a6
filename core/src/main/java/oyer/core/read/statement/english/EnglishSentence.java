package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;

/// One English sentence while it is read: where it stands, what was found so far, and who spoke last in it.
final class EnglishSentence {

    final int number;
    final int first;
    final int end;
    final List<Draft> drafts;

    /// Subject of the latest cue, for `and said`, `, adding that`.
    Range subject = Range.NONE;

    EnglishSentence(int number, int first, int end, List<Draft> drafts) {
        this.number = number;
        this.first = first;
        this.end = end;
        this.drafts = drafts;
    }

    /// Whether a word stands in what somebody is already known to say.
    boolean inContent(int token) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - 6); i--) {
            if (drafts.get(i).content().holds(token)) {
                return true;
            }
        }
        return false;
    }
}
