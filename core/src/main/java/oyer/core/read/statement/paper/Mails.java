package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.text.Tokens.Gap;

/// A mail's sender speaks: what stands behind its head, up to the mail it answers, which is its own sender's.
final class Mails {

    /// Within this many lines the head of a mail has its `From:` and its `To:` or `Subject:`.
    private static final int HEAD = 12;

    private static final List<String> SENDERS = List.of("From", "Von");
    private static final List<String> RECEIVERS = List.of("To", "An");
    private static final List<String> SUBJECTS = List.of("Subject", "Betreff");

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

    /// The head of a mail: the lines of its fields, and whom they name.
    ///
    /// @param line the first line of its block
    /// @param body the first line behind it
    private record Head(int line, int body, Range writer, Range hearer) {}

    void find(List<Accounts.Account> into) {
        List<Head> heads = heads();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            boolean last = i + 1 == heads.size();
            speak(into, head, last ? lines.size() : heads.get(i + 1).line());
        }
    }

    /// The mails of a paper that begins with one: one printed alone, or several below each other, each of its own
    /// sender.
    private List<Head> heads() {
        List<Head> found = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (found.isEmpty() && k >= HEAD) {
                return List.of();
            }
            int first = lines.first(k);
            if (lines.empty(k) || !text.sign(first + 1, ':') || !field(first, SENDERS)) {
                continue;
            }
            Head head = head(k, found.isEmpty());
            if (head != null) {
                found.add(head);
                k = head.body() - 1;
            }
        }
        return found;
    }

    private @Nullable Head head(int from, boolean leads) {
        int line = from;
        while (line > 0 && !lines.opensBlock(line) && from - line < HEAD) {
            line--;
        }
        int body = from + 1;
        while (body < lines.size() && !lines.opensBlock(body) && body - from < HEAD) {
            body++;
        }
        Range to = Range.NONE;
        boolean subject = false;
        boolean address = false;
        for (int k = line; k < body; k++) {
            int first = lines.first(k);
            to = field(first, RECEIVERS) ? named(first, lines.end(k)) : to;
            subject |= field(first, SUBJECTS) && text.sign(first + 1, ':');
            address |= at(first, lines.end(k)) >= 0;
        }
        Range writer = named(lines.first(from), lines.end(from));
        if (!writer.exists()) {
            writer = address(lines.first(from), lines.end(from));
        }
        boolean mail = leads ? to.exists() || subject : subject || address; // a form of custody has From and To as well
        return mail && writer.exists() && body < lines.size() ? new Head(line, body, writer, to) : null;
    }

    private boolean field(int first, List<String> names) {
        return names.stream().anyMatch(name -> text.tokens.is(first, name));
    }

    private void speak(List<Accounts.Account> into, Head mail, int end) {
        Range writer = mail.writer();
        Range hearer = mail.hearer();
        int head = lines.first(mail.line());
        int open = lines.first(mail.body());
        int from = mail.body();
        for (int k = from; k < end; k++) {
            Range answered = wrote(lines.first(k), lines.end(k));
            if (!answered.exists()) {
                continue;
            }
            add(into, head, open, from, k, writer, hearer);
            from = k;
            head = lines.first(k);
            open = lines.end(k);
            hearer = writer;
            writer = answered;
        }
        add(into, head, open, from, end, writer, hearer);
    }

    /// @param open the first token of what is said
    /// @param from a line at or before it
    /// @param until the first line behind it
    private void add(List<Accounts.Account> into, int head, int open, int from, int until, Range writer, Range hearer) {
        int end = until < lines.size() ? lines.first(until) : text.tokens.size();
        int to = end;
        for (int k = until - 1; k >= from; k--) {
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

    /// The name behind the name of a field; the words of an address are none.
    private Range named(int first, int end) {
        if (!text.sign(first + 1, ':')) {
            return Range.NONE;
        }
        int from = first + 2;
        while (from < end && !text.word(from)) {
            from++;
        }
        Range name = names.at(from, end);
        int at = at(first, end);
        return name.exists() && (at < 0 || name.last() + 1 < at) ? name : Range.NONE;
    }

    /// The sign within an address on this line, or -1.
    private int at(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.sign(i, '@')) {
                return i;
            }
        }
        return -1;
    }

    /// An address that stands in the place of a name: whoever writes is nobody else by that.
    private Range address(int first, int end) {
        int from = at(first, end);
        int to = from;
        while (from > first + 2 && text.tokens.gap(from) == Gap.NONE) {
            from--;
        }
        while (to >= 0 && to + 1 < end && text.tokens.gap(to + 1) == Gap.NONE && !text.sign(to + 1, '>')) {
            to++;
        }
        return from < 0 ? Range.NONE : new Range(from, to);
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
