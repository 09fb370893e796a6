package oyer.core.read.statement;

import java.util.List;
import oyer.core.read.statement.Draft.Range;

/// A mail's sender speaks: what stands behind its head, up to the mail it answers, which is its own sender's.
final class Mails {

    /// Within this many lines the head of a mail has its `From:` and its `To:` or `Subject:`.
    private static final int HEAD = 12;

    private final ClauseText text;
    private final Lines lines;
    private final LetterLines letter;
    private final Names names;

    Mails(ClauseText text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.letter = new LetterLines(text);
        this.names = new Names(text);
    }

    void find(List<Accounts.Account> into) {
        Range from = Range.NONE;
        Range to = Range.NONE;
        boolean subject = false;
        int k = 0;
        for (; k < Math.min(HEAD, lines.size()) && (k == 0 || !lines.opensBlock(k)); k++) {
            int first = lines.first(k);
            if (text.tokens.is(first, "From") || text.tokens.is(first, "Von")) {
                from = field(first, lines.end(k));
            } else if (text.tokens.is(first, "To") || text.tokens.is(first, "An")) {
                to = field(first, lines.end(k));
            } else if (text.tokens.is(first, "Subject") || text.tokens.is(first, "Betreff")) {
                subject = text.sign(first + 1, ':');
            }
        }
        if (!from.exists() || !to.exists() && !subject || k >= lines.size()) {
            return;
        }
        Range writer = from;
        Range hearer = to;
        int head = 0;
        int open = lines.first(k);
        for (; k < lines.size(); k++) {
            Range answered = wrote(lines.first(k), lines.end(k));
            if (!answered.exists()) {
                continue;
            }
            add(into, head, open, lines.first(k), writer, hearer);
            head = lines.first(k);
            open = lines.end(k);
            hearer = writer;
            writer = answered;
        }
        add(into, head, open, text.tokens.size(), writer, hearer);
    }

    private void add(List<Accounts.Account> into, int head, int open, int end, Range writer, Range hearer) {
        int to = end;
        for (int k = lines.size() - 1; k >= 0; k--) {
            // the signature and what is printed below it
            boolean inside = lines.first(k) > open && lines.end(k) <= end && !lines.empty(k);
            Range name = inside && lines.opensBlock(k) ? signature(k) : Range.NONE;
            if (name.exists()) {
                to = lines.first(k);
                break;
            }
        }
        if (to > open) {
            into.add(new Accounts.Account(open, to, writer, hearer, new Range(head, open - 1), "mail", .9));
        }
    }

    private Range signature(int line) {
        int first = lines.first(line);
        int end = lines.end(line);
        Range name = letter.name(first, end);
        boolean brief = text.capital(first) && end - first == 1;
        return name.exists() ? name : brief ? new Range(first, first) : Range.NONE;
    }

    private Range field(int first, int end) {
        if (!text.sign(first + 1, ':')) {
            return Range.NONE;
        }
        int from = first + 2;
        while (from < end && !text.word(from)) {
            from++;
        }
        return names.at(from, end);
    }

    /// `On Monday, Ada Berg wrote:`, `Am Montag schrieb Ada Berg:`.
    private Range wrote(int first, int end) {
        if (end - first < 4 || !text.sign(end - 1, ':')) {
            return Range.NONE;
        }
        if (text.tokens.is(end - 2, "wrote")) {
            return names.before(end - 2, first);
        }
        for (int i = first; i < end; i++) {
            if (text.tokens.is(i, "schrieb")) {
                return names.at(i + 1, end);
            }
        }
        return Range.NONE;
    }
}
