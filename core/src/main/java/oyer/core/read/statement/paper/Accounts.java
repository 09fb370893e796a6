package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.GermanOpeners;
import oyer.core.read.statement.german.Recorded;
import oyer.core.read.statement.german.TakenDown;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordSet;

/// Whoever writes, speaks: each sentence of a letter, a signed statement or a mail is its writer's, named by the
/// signature, the heading, the letterhead or `From:`; of a signed report, the sentences in which the writer speaks of
/// himself.
public final class Accounts {

    /// @param from the first token of the words
    /// @param to the token after the last
    /// @param head where the day may stand on which they were written: before them, or in the oath below
    record Account(int from, int to, Range writer, Range hearer, Range head, String rule, double sure) {
        Account by(Range other, int end) {
            return new Account(from, end, other, hearer, head, rule, sure);
        }
    }

    /// Tokens from `erscheint` to the name of who appears, with the day and the place between.
    /// A note in brackets is no longer.
    private static final int NOTE = 120;

    private static final int SIGNATURES = 3;
    private static final int NEAR = 20;

    /// In a letter without a greeting at least this share of the sentences speaks of its writer.
    private static final double OWN_SHARE = .2;

    private static final WordSet SAID = WordSet.of("testified", "told", "swore", "stated", "claimed", "said");

    /// Within so many lines a head says whose words follow.
    private static final int HEAD = 14;

    /// How sure the account is of one whom the record of a hearing has appear.
    private static final double APPEARED = .85;

    private final ClauseText text;
    private final Lines lines;
    private final Range heard;
    private final LetterLines letter;
    private final GermanOpeners openers;
    private final boolean trial;

    /// @param heard whom the head of a record has, by his birth; or none
    public Accounts(ClauseText text, Lines lines, Range heard) {
        this.heard = heard;
        this.text = text;
        this.lines = lines;
        this.letter = new LetterLines(text);
        this.openers = new GermanOpeners(text);
        this.trial = TakenDown.headed(text, "trial");
    }

    /// In the order of the text; they do not overlap.
    public List<Account> find() {
        List<Account> found = new ArrayList<>();
        new Mails(text, lines).find(found);
        if (!found.isEmpty()) {
            return found;
        }
        int head = 0;
        int open = -1;
        int close = -1;
        Range sworn = Range.NONE;
        boolean marked = false;
        boolean appeared = false;
        String rule = "account";
        Range letterhead = Range.NONE;
        Range maker = Range.NONE;
        Range hearer = Range.NONE;
        for (int k = 0; k < lines.size(); k++) {
            if (lines.empty(k)) {
                continue;
            }
            int first = lines.first(k);
            int end = lines.end(k);
            if (letter.greets(first, end)) {
                open = end;
                close = -1;
                marked = true;
                rule = "letter";
                hearer = letter.hearer(first, end);
                continue;
            }
            if (letter.section(first, end)) {
                if (open >= 0 && maker.exists() && rule.equals("account")) {
                    Range day = new Range(head, open - 1);
                    found.add(new Account(open, close >= 0 ? close : first, maker, hearer, day, rule, .8));
                }
                open = -1;
                close = -1;
                marked = true;
                rule = "account";
                maker = letter.maker(first, end);
                head = first;
                continue;
            }
            boolean begins = rule.equals("account") && !maker.exists() && (open < 0 || marked || k < HEAD);
            Range saying = begins ? letter.saying(first, end) : Range.NONE;
            if (saying.exists()) {
                open = -1; // what stood before told where and by whom it was taken down
                marked = true;
                rule = "account";
                maker = saying;
                head = Math.min(head, first);
                continue;
            }
            if (marked
                    && !maker.exists()
                    && rule.equals("account")
                    && letter.named(first, end).exists()) {
                maker = letter.named(first, end);
                open = -1;
                continue;
            }
            if (marked && open < 0 && letter.opens(first, end)) {
                continue;
            }
            boolean attested = open >= 0 && Interviewee.attests(text, first);
            Range heard = marked || attested ? Range.NONE : heard(first, end);
            if (!heard.exists() && !marked && open < 0) {
                heard = reporter(first, end);
            }
            if (heard.exists()) {
                marked = true;
                rule = "report";
                maker = heard;
                continue;
            }
            Range appears = marked ? Range.NONE : appears(k);
            if (appears.exists()) {
                open = -1;
                close = -1;
                marked = true;
                rule = "account";
                maker = appears;
                appeared = true;
                head = first;
                continue;
            }
            if (marked && maker.exists() && open >= 0 && letter.jurat(first, end)) {
                close = close >= 0 ? close : first;
                sworn = new Range(first, end - 1);
                continue;
            }
            Range signed = sworn.exists() ? Range.NONE : letter.signed(first, end);
            boolean mark = signed.exists();
            if (!mark && !sworn.exists()) {
                boolean last = close >= 0 || lines.opensBlock(k) || k + 1 == lines.size() || lines.opensBlock(k + 1);
                signed = last && !letter.closes(first, end) ? letter.name(first, end) : Range.NONE;
                if (!signed.exists() && close >= 0 && marked && rule.equals("letter")) {
                    Range given = letter.given(first, end);
                    signed = given.exists() && letterhead.exists() ? letterhead : given;
                }
            }
            if (signed.exists() && open >= 0 && open < first) {
                int to = close >= 0 ? close : first;
                if (to > open) {
                    boolean sure = marked || mark || close >= 0;
                    found.add(new Account(
                            open,
                            to,
                            maker.exists() && signsAbove(maker, k) ? maker : signed,
                            hearer,
                            new Range(head, open - 1),
                            sure ? rule : "report",
                            sure ? .9 : .75));
                }
                head = end;
                open = -1;
                close = -1;
                marked = false;
                rule = "account";
                maker = Range.NONE;
                hearer = Range.NONE;
            } else if (signed.exists() && open < 0 && !letterhead.exists() && k < 6 && !letter.place(first, end)) {
                letterhead = signed;
            } else if (open >= 0 && letter.closes(first, end)) {
                close = first;
                rule = "letter";
            } else if (open < 0 && letter.prose(first, end) && (lines.opensBlock(k) || marked && maker.exists())) {
                open = first;
            }
        }
        Range writer = maker.exists() ? maker : letterhead;
        if (open >= 0 && marked && writer.exists()) {
            int to = close >= 0 ? close : text.tokens.size();
            double sure = appeared ? APPEARED : .8;
            Range day = sworn.exists() ? sworn : new Range(head, open - 1);
            found.add(new Account(open, to, writer, hearer, day, rule, sure));
        }
        return found;
    }

    /// Whether whoever is heard signs in one of the lines above the last signature, which is that of who took it down.
    private boolean signsAbove(Range maker, int line) {
        for (int k = line - 1;
                k >= Math.max(0, line - SIGNATURES) && !lines.empty(k) && !lines.opensBlock(k + 1);
                k--) {
            int last = lines.end(k) - 1;
            if (last - lines.first(k) < NEAR
                    && text.tokens.text(last).equalsIgnoreCase(text.tokens.text(maker.last()))) {
                return true;
            }
        }
        return false;
    }

    /// What whoever is heard tells of himself before the first question; the head before it ends where prose begins.
    public List<Account> before(List<Draft> turns) {
        int first = turns.stream()
                .mapToInt(t -> t.cue().exists() ? t.cue().first() : t.content().first())
                .min()
                .orElse(0);
        return find().stream()
                .filter(a -> a.rule().equals("account") && a.from() > heard.last() && a.from() < first)
                .filter(a -> text.tokens.text(a.writer().last()).equalsIgnoreCase(text.tokens.text(heard.last())))
                .map(a -> a.by(heard, Math.min(a.to(), first)))
                .toList();
    }

    /// Who wrote a report, by its head: `Reporting officer: Ptl. Ada Berg`, `SUPPLEMENTAL REPORT - Det. Ada Berg`.
    private Range reporter(int first, int end) {
        int colon = first;
        while (colon < end && colon < first + 4 && !text.sign(colon, ':')) {
            colon++;
        }
        boolean field = colon < end - 1
                && text.sign(colon, ':')
                && (text.tokens.is(first, "Reporting") && text.tokens.is(first + 1, "officer")
                        || text.tokens.is(first, "Prepared") && text.tokens.is(first + 1, "by")
                        || text.tokens.is(first, "Investigator") && colon == first + 1
                        || text.tokens.is(first, "Sachbearbeiter") && colon == first + 1);
        if (field) {
            return new Names(text).at(colon + 1, end);
        }
        boolean report = false;
        for (int i = first; i < end; i++) {
            report |= text.tokens.is(i, "REPORT") || text.tokens.is(i, "MEMORANDUM") || text.tokens.is(i, "NOTES");
            if (report && text.stroke(i) && i + 1 < end) {
                Range name = new Names(text).at(i + 1, end);
                return name.exists() && name.last() > name.first() ? name : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// Whom a field of the head names who is heard: `Zeugin: Ada Berg, 31 Jahre`. Where he speaks of himself below, the
    /// words are his; a report on him tells of him by name.
    private Range heard(int first, int end) {
        int colon = first;
        while (colon < end && colon < first + 4 && !text.sign(colon, ':')) {
            colon++;
        }
        return colon < end - 1 && text.sign(colon, ':') && !Interviewee.spokenOf(text, first)
                ? Interviewee.cell(text, new Names(text), first, end)
                : Range.NONE;
    }

    /// `Es erscheint am 3. Mai 1990 Frau Ada Berg`: who is heard, on this line or the next.
    private Range appears(int k) {
        if (heard.exists() && heard.first() >= lines.first(k) && heard.last() < lines.end(k)) {
            return heard;
        }
        int came = -1;
        Names names = new Names(text);
        for (int line = k; line <= k + 1 && line < lines.size() && (line == k || !lines.opensBlock(line)); line++) {
            for (int i = lines.first(line); i < lines.end(line); i++) {
                boolean comes = text.tokens.is(i, "erscheint") || text.tokens.is(i, "erschien");
                came = comes && came < 0 ? i : came;
                boolean near = came >= 0 && i - came <= NEAR;
                if (near && (text.tokens.is(i, "Frau") || text.tokens.is(i, "Herr"))) {
                    return names.at(i + 1, lines.end(line));
                }
            }
            Range named = trial // where several appear
                    ? Range.NONE
                    : Recorded.appears(text, names, lines.first(line), lines.end(line));
            if (named.exists() || came < 0) {
                return named;
            }
        }
        return Range.NONE;
    }

    public void add(List<Draft> drafts, List<Account> accounts) {
        Acts acts = new Acts(text);
        drafts.removeIf(d -> d.rule().equals("quote-goes-on")
                && !d.speaker().exists()
                && set(text.quoted.at(d.content().first()))); // read sentence by sentence
        List<Range> others = drafts.stream()
                .filter(d -> d.rule().startsWith("report-"))
                .map(Draft::content)
                .toList();
        for (Account account : accounts) {
            List<Range> sentences = sentences(account);
            double share = share(sentences);
            boolean report = account.rule().equals("report") && share < OWN_SHARE;
            String rule = account.rule().equals("report") && !report ? "account" : account.rule();
            if (rule.equals("account") && share == 0 && account.sure() != APPEARED) {
                continue;
            }
            Act before = Act.ASSERTS;
            boolean avowed = false;
            Range head = dated(account, sentences);
            for (Range sentence : sentences) {
                boolean self = first(sentence);
                if (report && !self || opens(sentence) || !statement(sentence) || !self && told(others, sentence)) {
                    continue;
                }
                boolean asks = text.sign(sentence.last(), '?');
                Act act = asks ? Act.ASKS : acts.of(sentence, Acts.Voice.SENTENCE);
                if (act == Act.DENIES && before == Act.RETRACTS && acts.untrue(sentence)) {
                    act = Act.RETRACTS; // I wish to correct my statement. It is not true that she was there.
                }
                if (avowed && acts.untrue(sentence)) {
                    act = Act.RETRACTS; // I testified that he told me. That was a lie.
                }
                avowed = avows(sentence);
                before = act;
                drafts.add(new Draft(
                        sentence,
                        account.writer(),
                        Range.NONE,
                        account.hearer(),
                        Mode.DIRECT,
                        act,
                        text.prose.sentences().of(sentence.first()),
                        report ? "report" : rule,
                        account.sure(),
                        head));
            }
        }
    }

    /// Where the day stands on which it was written: above it, or in a line of its own below the certificate
    /// of truth with which a statement for a court begins (`Dated the 6th day of May`).
    private Range dated(Account account, List<Range> sentences) {
        for (Range sentence : sentences) {
            if (text.tokens.is(sentence.first(), "Dated")) {
                return new Range(Math.min(account.head().first(), sentence.first()), sentence.last());
            }
        }
        return account.head();
    }

    /// `I testified that ...`, `I told the police ...`: what the next sentence may take back.
    private boolean avows(Range sentence) {
        boolean said = false;
        for (int i = sentence.first() + 1; i <= Math.min(sentence.last(), sentence.first() + 4); i++) {
            said |= SAID.has(text.tokens, i);
        }
        return said && text.tokens.is(sentence.first(), "I");
    }

    /// `I, Ada Berg, being duly sworn, state:` opens an account, `Dated the 6th day of May` closes one; they tell
    /// nothing.
    private boolean opens(Range sentence) {
        return LetterLines.holds("FORMAL", text.tokens.text(sentence.first()))
                        && !text.tokens.is(sentence.first() + 1, "by")
                || letter.jurat(sentence.first(), sentence.last() + 1)
                || text.sign(sentence.last(), ':')
                        && text.tokens.is(sentence.first(), "I")
                        && text.sign(sentence.first() + 1, ',');
    }

    /// Whether a sentence goes on with what another said: `Er sei gekommen.` in the account of who heard it.
    private static boolean told(List<Range> others, Range sentence) {
        int low = 0;
        int high = others.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (others.get(middle).last() < sentence.first()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low < others.size() && others.get(low).contains(sentence);
    }

    /// Whether a bracket is closed within the next words; one that is not opens no note.
    private boolean closes(int open) {
        for (int i = open + 1; i < text.tokens.size() && i < open + NOTE; i++) {
            if (text.sign(i, ']')) {
                return true;
            }
        }
        return false;
    }

    private List<Range> sentences(Account account) {
        List<Range> sentences = new ArrayList<>();
        boolean note = false;
        int s = text.prose.sentences().of(account.from());
        for (; s < text.prose.sentences().size() && text.prose.sentences().first(s) < account.to(); s++) {
            int first = Math.max(account.from(), text.prose.sentences().first(s));
            int last = Math.min(account.to(), text.prose.sentences().end(s)) - 1;
            while (first <= last && (text.sign(first, '>') || text.sign(first, '\u2019') || text.sign(first, '|'))) {
                first++; // marks of a quoted mail, and of a bad scan
            }
            boolean noted = note || text.sign(first, '[') && text.tokens.gap(first) == Gap.BLOCK && closes(first);
            note = noted
                    && !text.sign(last, ']')
                    && !text.sign(last - 1, ']'); // [Clerk's note: gave his evidence carefully.]
            if (last >= first && !noted) {
                first = openers.behind(first, last + 1);
                sentences.add(new Range(first, last));
            }
        }
        return sentences;
    }

    /// A sentence and not a heading or a row of a table; words that somebody else is quoted with are his.
    private boolean statement(Range sentence) {
        if (text.quoted.opensAt(sentence.first())
                && text.quoted.closesAt(sentence.last())
                && text.quoted.at(sentence.first()) == text.quoted.at(sentence.last())) {
            return false;
        }
        if (text.sign(sentence.last(), ':') && openedBelow(sentence.last() + 1)) {
            return false; // Belehrt gibt der Zeuge an: it leads to the account
        }
        int inside = text.quoted.at(sentence.first());
        if (inside >= 0 && !text.quoted.opensAt(sentence.first()) && !set(inside)) {
            return false;
        }
        return letter.prose(sentence.first(), sentence.last() + 1)
                || text.full(sentence.last())
                        && sentence.last() - sentence.first() >= 2
                        && text.any(sentence.first(), WordClass.PRO.bit() | WordClass.DET.bit());
    }

    /// Whether a quotation is an account that is set in marks as a whole: it begins a paragraph below a colon and ends
    /// one, and has sentences.
    private boolean set(int stretch) {
        int first = text.quoted.stretches().get(stretch).first();
        int last = text.quoted.stretches().get(stretch).last();
        boolean closes = last + 1 >= text.tokens.size() || text.tokens.gap(last + 1) == Gap.BLOCK;
        int sentences = text.prose.sentences().of(last) - text.prose.sentences().of(first);
        return closes && sentences >= 2 && text.sign(first - 1, ':') && openedBelow(first);
    }

    private boolean openedBelow(int token) {
        return token < text.tokens.size() && text.tokens.gap(token) == Gap.BLOCK;
    }

    private double share(List<Range> sentences) {
        long own = sentences.stream().filter(this::first).count();
        return sentences.isEmpty() ? 0 : (double) own / sentences.size();
    }

    private boolean first(Range sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            boolean me = text.tokens.is(i, "I") && text.tokens.gap(i) != Gap.NONE && !text.sign(i + 1, '.')
                    || text.tokens.is(i, "my")
                    || text.tokens.is(i, "me")
                    || text.tokens.is(i, "ich")
                    || text.tokens.is(i, "mir")
                    || text.tokens.is(i, "mich")
                    || text.tokens.is(i, "mein");
            int inside = me ? text.quoted.at(i) : -1;
            if (me && (inside < 0 || set(inside))) {
                return true;
            }
        }
        return false;
    }
}
