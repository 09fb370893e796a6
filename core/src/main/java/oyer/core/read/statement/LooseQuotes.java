package oyer.core.read.statement;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;

/// Quotations without a cue of their own: what goes on from the statement before (`"A," he said. "B."`), in the same
/// paragraph or, when a paragraph is nothing but a quotation, the next; or with a name behind a dash.
final class LooseQuotes {

    /// Shorter quotations without a cue are titles, nicknames and scare quotes.
    private static final int LEAST_TOKENS = 6;

    /// How far behind a statement a quotation may stand and still go on from it.
    private static final int NEAR_TOKENS = 70;

    /// How many statements back a quotation may go on from.
    private static final int LOOK_BACK = 5;

    /// The longest name behind a quotation, in words and stops.
    private static final int LONGEST_NAME = 6;

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
            Range signed = signed(stretch);
            if (signed.exists()) {
                before = Optional.of(quote(stretch, signed, Range.NONE, Act.ASSERTS, "quote-signed", .85));
                drafts.add(before.get());
                continue;
            }
            Optional<Draft> from = near ? speaking(read, next, before.orElseThrow()) : Optional.empty();
            Range speaker = from.map(Draft::speaker).orElse(Range.NONE);
            Draft draft = quote(
                    stretch,
                    speaker,
                    from.map(Draft::cue).orElse(Range.NONE),
                    from.map(Draft::act).orElse(Act.ASSERTS),
                    "quote-goes-on",
                    near && speaker.exists() ? .8 : .5);
            drafts.add(draft);
            before = Optional.of(draft);
        }
    }

    private Draft quote(Quoted.Stretch stretch, Range speaker, Range cue, Act act, String rule, double sure) {
        return new Draft(
                new Range(stretch.first(), stretch.last()),
                speaker,
                cue,
                Range.NONE,
                Mode.DIRECT,
                act,
                text.prose.sentences().of(stretch.first()),
                rule,
                sure);
    }

    /// From which statement a quotation goes on: the last one with a verb of speech, and not what somebody merely
    /// supports or fears on the way.
    private Optional<Draft> speaking(List<Draft> read, int next, Draft before) {
        if (speech(before) && before.speaker().exists()) {
            return Optional.of(before);
        }
        for (int i = next - 1; i >= Math.max(0, next - LOOK_BACK); i--) {
            Draft draft = read.get(i);
            if (before.content().first() - draft.content().last() > NEAR_TOKENS) {
                break;
            }
            if (speech(draft) && draft.speaker().exists()) {
                return Optional.of(draft);
            }
        }
        return Optional.of(before);
    }

    private boolean speech(Draft draft) {
        if (draft.mode() == Mode.DIRECT || !draft.cue().exists()) {
            return true;
        }
        for (int i = draft.cue().first(); i <= draft.cue().last(); i++) {
            Cue cue = text.lexicon.verb(text.tokens, i);
            if (cue != null && cue.has('q') && cue.speech()) {
                return true;
            }
        }
        return text.prose.language() == Language.GERMAN;
    }

    /// `"We heard a shot." - Ida Berg`: the name behind a dash that closes the paragraph.
    private Range signed(Quoted.Stretch stretch) {
        int dash = stretch.last() + 1;
        int end = dash + 1;
        boolean bar = text.dash(dash) || text.sign(dash, '\u2015');
        if (!bar || !text.capital(end)) {
            return Range.NONE;
        }
        int words = 0;
        while (end < text.tokens.size()
                && text.tokens.gap(end) != Gap.BLOCK
                && text.tokens.gap(end) != Gap.LINE
                && words <= LONGEST_NAME) {
            boolean part = text.capital(end) || text.sign(end, '.') || text.sign(end, '-');
            if (!part && !text.sign(end, ',')) {
                return Range.NONE;
            }
            if (text.sign(end, ',')) {
                return new Range(dash + 1, end - 1);
            }
            words++;
            end++;
        }
        return words <= LONGEST_NAME ? new Range(dash + 1, text.full(end - 1) ? end - 2 : end - 1) : Range.NONE;
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

    /// Whether the marks are those of a table's cell and quote nobody: `"Oct. 3, 1984","the lamp is out",log`.
    private boolean cell(Quoted.Stretch stretch) {
        return comma(stretch.first() - 1) || comma(stretch.last() + 1);
    }

    /// Whether a comma stands close to what is before it and to what is behind it, as no sentence sets it.
    private boolean comma(int token) {
        return token > 0
                && token + 1 < text.tokens.size()
                && text.sign(token, ',')
                && text.tokens.gap(token) == Gap.NONE
                && text.tokens.gap(token + 1) == Gap.NONE;
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
        return opens
                && !cell(stretch)
                && (text.capital(first + 1) || text.sign(first + 1, '.') || text.sign(first + 1, '['));
    }
}
