package oyer.core.read.statement.paper;

import java.util.List;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;

/// What a court does by saying it, in a paper that is headed as its decision: `The appeal is dismissed.`, `Die Revision
/// wird verworfen.` No verb of speech leads to it, and the court that speaks stands in the head.
public final class Rulings {

    /// Tokens of a paper within which its heading and its court stand.
    private static final int HEAD = 120;

    /// Tokens from the head of a sentence to the verb of what is ordered, at most.
    private static final int CLAUSE = 30;

    private final ClauseText text;
    private final Acts acts;
    private final Cast cast;
    private final boolean german;

    public Rulings(ClauseText text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.german = text.prose.language() == Language.GERMAN;
        this.acts = new Acts(text);
    }

    public void add(List<Draft> drafts) {
        if (!headed()) {
            return;
        }
        Range court = court();
        for (int s = 0; s < text.prose.sentences().size(); s++) {
            int first = text.prose.sentences().first(s);
            int end = text.prose.sentences().end(s);
            int sentence = s;
            if (end - first < 4
                    || end - first > 2 * CLAUSE
                    || !rules(first, end)
                    || drafts.stream().anyMatch(d -> d.own() && d.content().holds(first))) {
                continue;
            }
            Range content = new Range(opening(first, end), text.full(end - 1) ? end - 2 : end - 1);
            drafts.removeIf(
                    d -> d.sentence() == sentence && content.holds(d.content().first()));
            drafts.add(new Draft(content, court, Range.NONE, Range.NONE, Mode.INDIRECT, Act.DECIDES, s, "ruling", .75));
        }
    }

    /// `URTEIL`, `JUDGMENT`, `Beschluss vom 3. Mai`: at the head of a line near the top.
    private boolean headed() {
        for (int i = 0; i < Math.min(HEAD, text.tokens.size()); i++) {
            boolean line = i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
            if (line && text.capital(i) && is(i, "RULING")) {
                return true;
            }
        }
        return false;
    }

    private Range court() {
        for (Mention mention : cast.mentions()) {
            Range words = text.range(mention.passage());
            if (words.first() > HEAD) {
                break;
            }
            for (int i = words.first(); mention.kind() == EntityKind.ORGANISATION && i <= words.last(); i++) {
                if (is(i, "COURT")) {
                    return words;
                }
            }
        }
        return Range.NONE;
    }

    /// Whether a sentence orders: its main clause has a `wird` and ends in what a court does, or `is dismissed`.
    private boolean rules(int first, int end) {
        if (!german) {
            for (int i = first + 1; i < Math.min(end - 1, first + CLAUSE); i++) {
                boolean orders = is(i, "ORDERED")
                        && (text.tokens.is(i - 1, "is") || text.tokens.is(i - 1, "are"))
                        && i - 2 >= first
                        && !text.is(first, WordClass.SUB);
                boolean we = i == first + 1 && text.tokens.is(first, "we") && is(i, "ORDERS");
                if (orders || we) {
                    return true;
                }
                if (text.sign(i, ',') || text.is(i, WordClass.REL)) {
                    return false;
                }
            }
            return false;
        }
        boolean aux = false;
        for (int i = first; i < Math.min(end, first + CLAUSE); i++) {
            if (aux && is(i, "ORDERED") && (i + 1 >= end || text.full(i + 1) || text.sign(i + 1, ','))) {
                return true;
            }
            if (text.sign(i, ',') || text.sign(i, ';')) {
                aux = false;
            }
            aux |= text.tokens.is(i, "wird") || text.tokens.is(i, "werden");
        }
        return false;
    }

    /// Behind the number of a point: `2. Die Revision wird verworfen.`
    private int opening(int first, int end) {
        int at = first;
        while (at < end - 1 && !text.word(at)) {
            at++;
        }
        return at;
    }

    private boolean is(int token, String kind) {
        return acts.is(token, kind);
    }
}
