package oyer.core.read.statement;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;

/// Quotations without a cue of their own: what goes on from the statement before (`"A," he said. "B."`), in the same
/// paragraph or, when a paragraph is nothing but a quotation, the next.
final class LooseQuotes {

    /// Shorter quotations without a cue are titles, nicknames and scare quotes.
    private static final int LEAST_TOKENS = 6;

    /// How far behind a statement a quotation may stand and still go on from it.
    private static final int NEAR_TOKENS = 70;

    private final ClauseText text;

    LooseQuotes(ClauseText text) {
        this.text = text;
    }

    void add(List<Draft> drafts) {
        drafts.sort((a, b) -> Integer.compare(a.content().first(), b.content().first()));
        List<Draft> read = List.copyOf(drafts);
        int next = 0;
        Optional<Draft> before = Optional.empty();
        for (Quoted.Stretch stretch : text.quoted.stretches()) {
            while (next < read.size() && read.get(next).content().first() < stretch.first()) {
                before = Optional.of(read.get(next++));
            }
            boolean claimed = before.isPresent() && before.get().content().last() >= stretch.first()
                    || next < read.size() && read.get(next).content().first() <= stretch.last()
                    || inside(read, next, stretch);
            if (claimed || stretch.last() - stretch.first() + 1 < LEAST_TOKENS || !own(stretch)) {
                continue;
            }
            boolean near = before.isPresent()
                    && stretch.first()
                                    - Math.max(
                                            before.get().cue().last(),
                                            before.get().content().last())
                            < NEAR_TOKENS;
            Range speaker = near ? before.map(Draft::speaker).orElse(Range.NONE) : Range.NONE;
            Range cue = near ? before.map(Draft::cue).orElse(Range.NONE) : Range.NONE;
            Draft draft = new Draft(
                    new Range(stretch.first(), stretch.last()),
                    speaker,
                    cue,
                    Range.NONE,
                    Mode.DIRECT,
                    near ? before.map(Draft::act).orElse(Act.ASSERTS) : Act.ASSERTS,
                    text.prose.sentences().of(stretch.first()),
                    "quote-goes-on",
                    near && speaker.exists() ? .8 : .5);
            drafts.add(draft);
            before = Optional.of(draft);
        }
    }

    private static boolean inside(List<Draft> read, int next, Quoted.Stretch stretch) {
        for (int i = Math.max(0, next - 4); i < Math.min(read.size(), next + 1); i++) {
            if (read.get(i).content().first() <= stretch.first()
                    && stretch.last() <= read.get(i).content().last()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation is a sentence of its own.
    private boolean own(Quoted.Stretch stretch) {
        int first = stretch.first();
        boolean opens = first == 0
                || text.full(first - 1)
                || text.tokens.gap(first) == Gap.BLOCK
                || text.tokens.gap(first) == Gap.LINE
                || text.quoted.closesAt(first - 1)
                || text.sign(first - 1, ':');
        return opens && (text.capital(first + 1) || text.sign(first + 1, '.') || text.sign(first + 1, '['));
    }
}
