package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.read.statement.german.Recorded;
import oyer.core.read.statement.paper.Interviewee;
import oyer.core.text.WordSet;

/// Who asks, who answers and who presides at a place of a transcript, told line by line: `BY MR. LUND:`,
/// `DIRECT EXAMINATION OF ADA BERG`, `ADA BERG, having been duly sworn`, `Before the Hon. Carl Dahl`,
/// `Vernehmung der Zeugin Berg`.
final class Stand {

    private static final WordSet HEARING =
            WordSet.of(("EXAMINATION EXAMINATION-IN-CHIEF CROSS-EXAMINATION RE-EXAMINATION "
                            + "RECROSS-EXAMINATION REDIRECT RECROSS DEPOSITION TESTIMONY INTERVIEW INTERROGATION Vernehmung "
                            + "Nachvernehmung Einvernahme Zeugenvernehmung Beschuldigtenvernehmung Befragung Anh\u00f6rung")
                    .split(" "));
    private static final WordSet BENCH =
            WordSet.of("Richter", "Richterin", "am", "Landgericht", "Amtsgericht", "Oberlandesgericht");
    private static final WordSet JUDGES =
            WordSet.of("Hon", "Honorable", "Honourable", "Judge", "Vorsitzender", "Vorsitzende", "Vors");

    /// A witness is sworn within this many tokens of the name.
    private static final int OATH = 30;

    private static final int LONGEST_HEADING = 16;

    private final ClauseText text;
    private final Names names;
    private final GermanTurns german;
    private Range examiner = Range.NONE;
    private Range witness = Range.NONE;
    private Range court = Range.NONE;

    /// Whether a heading said that somebody is heard and left his name to the lines below.
    private boolean awaited;

    /// @param heard who is heard by the head of the paper, until a line says otherwise; or none
    Stand(ClauseText text, GermanTurns german, Range heard) {
        this.witness = heard;
        this.text = text;
        this.german = german;
        this.names = new Names(text);
    }

    Range examiner() {
        return examiner;
    }

    Range witness() {
        return witness;
    }

    Range court() {
        return court;
    }

    /// Whether a heading or a field said that somebody is heard.
    boolean heard() {
        return awaited || witness.exists();
    }

    void calls(Range other) {
        witness = other;
    }

    void asks(Range other) {
        examiner = other;
    }

    /// Takes in a line that is no turn.
    ///
    /// @return whether it says who asks or answers, and so ends the turn before it
    boolean line(int first, int end) {
        if (first >= end) {
            return false;
        }
        presides(first, end);
        if (text.tokens.is(first, "BY") && text.tokens.allCapitals(first)) {
            Range name = names.at(first + 1, end);
            if (name.exists()) {
                examiner = name;
                return true;
            }
        }
        return heading(first, end) || field(first, end) || oath(first, end) || appears(first, end);
    }

    private boolean appears(int first, int end) {
        Range name = Recorded.appears(text, names, first, end);
        if (name.exists()) {
            witness = name;
            awaited = false;
        }
        return name.exists();
    }

    private void presides(int first, int end) {
        for (int i = first; i < end && !court.exists(); i++) {
            boolean title = JUDGES.has(text.tokens, i);
            if (title && (text.capital(i) || !text.tokens.is(i, "Judge"))) {
                int from = text.sign(i + 1, '.') || text.sign(i + 1, ':') ? i + 2 : i + 1;
                while (from < end && (bench(from) || text.sign(from, '.') && from > i + 1)) {
                    from++;
                }
                court = names.at(from, end);
            }
        }
        if (!text.tokens.is(first, "Before") || court.exists()) {
            return;
        }
        int from = text.sign(first + 1, ':') ? first + 2 : first + 1;
        int cell = from + 1;
        while (cell < end && !text.apart(cell, Names.CELL)) {
            cell++;
        }
        if (from < end && text.capital(from) && cell - first <= LONGEST_HEADING) {
            Range name = names.at(from, end);
            boolean judge = name.exists()
                    && (text.tokens.is(name.last(), "J") && name.last() > name.first()
                            || text.tokens.is(name.first(), "Lord")
                            || text.tokens.is(name.first(), "Lady"));
            court = judge ? name : court;
        }
    }

    private boolean bench(int token) {
        return BENCH.has(text.tokens, token);
    }

    /// `CROSS-EXAMINATION OF ADA BERG BY MR. LUND`, `DEPOSITION OF`, `Interview with`, `Vernehmung der Zeugin`.
    private boolean heading(int first, int end) {
        if (end - first > LONGEST_HEADING || text.full(end - 1)) {
            return false;
        }
        int head = examined(first, end);
        for (int i = first; i < end && head < 0; i++) {
            boolean begins = i == first + 1 && text.capital(first) && end - first <= LONGEST_HEADING / 2;
            boolean statement = text.tokens.is(i, "STATEMENT") && text.tokens.allCapitals(i);
            head = hearing(i) && (text.capital(i) || begins) || statement ? i : -1;
        }
        if (head < 0 || !text.capital(first) || text.sign(head + 1, ':') && head + 2 < end) {
            return false;
        }
        awaited = true;
        for (int i = head + 1; i < end; i++) {
            boolean of = text.tokens.is(i, "OF")
                    || text.tokens.is(i, "WITH")
                    || text.tokens.is(i, "von")
                    || text.tokens.is(i, "des")
                    || text.tokens.is(i, "der");
            boolean by = text.tokens.is(i, "BY")
                    || text.tokens.is(i, "durch")
                    || text.sign(i, ',') && i == head + 1 && titled(i + 1);
            if (of || by) {
                int from = i + 1;
                while (from + 1 < end && rank(from)) {
                    from++;
                }
                Range name = names.at(from, end);
                if (name.exists() && rank(name.first()) && name.first() == name.last()) {
                    continue; // STATEMENT OF WITNESS: who it is stands below
                }
                if (name.exists() && of) {
                    witness = name;
                    awaited = false;
                } else if (name.exists()) {
                    examiner = name;
                }
                i = Math.max(i, name.last());
            }
        }
        return true;
    }

    /// `Cross-examined by MR. LUND`, `Examined by the Advocate Depute`: the token of the verb, or -1.
    private int examined(int first, int end) {
        boolean verb = text.tokens.is(first, "EXAMINED")
                || text.tokens.is(first, "CROSS-EXAMINED")
                || text.tokens.is(first, "RE-EXAMINED")
                || text.tokens.is(first, "REEXAMINED")
                || text.tokens.is(first, "RE-CROSS-EXAMINED");
        return verb && first + 2 < end && text.tokens.is(first + 1, "BY") && end - first <= LONGEST_HEADING / 2
                ? first
                : -1;
    }

    private boolean titled(int token) {
        return text.tokens.is(token, "Mr")
                || text.tokens.is(token, "Mrs")
                || text.tokens.is(token, "Ms")
                || text.tokens.is(token, "Miss")
                || text.tokens.is(token, "Dr");
    }

    private boolean hearing(int token) {
        return HEARING.has(text.tokens, token);
    }

    private boolean rank(int token) {
        return text.tokens.is(token, "the")
                || text.tokens.is(token, "witness")
                || text.tokens.is(token, "Zeugen")
                || text.tokens.is(token, "Zeugin")
                || text.tokens.is(token, "Beschuldigten")
                || text.tokens.is(token, "Verd\u00e4chtigen")
                || text.tokens.is(token, "Gesch\u00e4digten")
                || text.tokens.is(token, "Angeklagten")
                || text.tokens.is(token, "Angeschuldigten")
                || text.tokens.is(token, "Auskunftsperson")
                || text.tokens.is(token, "Sachverst\u00e4ndigen");
    }

    /// `Berg, Ada, geb. 3.5.1960`, `Name: Berg, Ada`: who is heard, below a heading that did not say.
    private boolean registered(int first, int end) {
        if (!awaited) {
            return false;
        }
        boolean person =
                text.tokens.is(first, "Zur") && text.tokens.is(first + 1, "Person") && text.sign(first + 2, ':');
        boolean label = text.tokens.is(first, "Name") && text.sign(first + 1, ':') || person;
        int from = person ? first + 3 : label ? first + 2 : first;
        int comma = from;
        while (comma < end && comma < from + 4 && text.capital(comma)) {
            comma++;
        }
        boolean inverted = comma > from && text.sign(comma, ',') && text.capital(comma + 1);
        boolean shouts = text.tokens.allCapitals(from) && text.tokens.length(from) > 2 && born(first, end);
        boolean whole = (label || shouts)
                && comma == from + 2
                && (text.sign(comma, ',') || shouts && text.tokens.is(comma, "sen") || text.tokens.is(comma, "jun"))
                && (text.tokens.kind(comma + 1) == oyer.core.text.Tokens.Kind.NUMBER
                        || shouts
                        || text.tokens.is(comma + 1, "geb")
                        || text.tokens.is(comma + 1, "geboren"));
        if (whole) {
            witness = new Range(from, comma - 1); // Zur Person: Berg Carl, 04.10.1960
            awaited = false;
            return true;
        }
        Range given = inverted ? names.at(comma + 1, end) : Range.NONE;
        boolean born = false;
        for (int i = given.last() + 1; given.exists() && i < Math.min(end, given.last() + 4); i++) {
            born |= text.tokens.is(i, "geb")
                    || text.tokens.is(i, "geboren")
                    || text.tokens.is(i, "born")
                    || text.tokens.is(i, "Geburtsdatum");
        }
        Range straight = label && !inverted ? names.at(from, end) : Range.NONE; // Name: Ada BERG
        boolean plain = straight.exists() && straight.last() > straight.first() && names.alone(straight, end);
        if (!plain && (!given.exists() || !label && !born)) {
            return false;
        }
        witness = plain ? straight : new Range(from, given.last());
        awaited = false;
        return true;
    }

    private boolean born(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.tokens.is(i, "geb") || text.tokens.is(i, "geboren")) {
                return true;
            }
        }
        return false;
    }

    /// Who of those present is said to ask: `KHK Berg (Fragen)`, `D.I. Berg (interviewing)`.
    private void asking(int first, int end) {
        for (int i = first + 1; i + 2 < end; i++) {
            boolean asks = text.sign(i, '(')
                    && text.sign(i + 2, ')')
                    && (text.tokens.is(i + 1, "Fragen")
                            || text.tokens.is(i + 1, "fragend")
                            || text.tokens.is(i + 1, "interviewing")
                            || text.tokens.is(i + 1, "questioning")
                            || text.tokens.is(i + 1, "interviewer"));
            if (asks) {
                Range name = names.before(i, first);
                examiner = name.exists() && name.last() == i - 1 ? name : examiner;
            }
        }
    }

    /// A line of the head: each of its cells may be a field.
    boolean head(int first, int end) {
        asking(first, end);
        present(first, end);
        boolean found = registered(first, end);
        int from = first;
        while (from < end) {
            int next = names.cell(from, end);
            found |= cell(from, next);
            from = next;
        }
        return found;
    }

    /// A field of the head, before anybody has spoken, that names who is heard or who asks: `Interviewer: Carla
    /// Voss`.
    private boolean cell(int first, int end) {
        boolean one = text.tokens.is(first, "Interviewer")
                || text.tokens.is(first, "Interviewers")
                || german.examiner(first, first + 1);
        boolean officer = text.tokens.is(first, "Interviewing")
                        && (text.tokens.is(first + 1, "officer") || text.tokens.is(first + 1, "officers"))
                || german.examiner(first, first + 2)
                || (text.tokens.is(first, "Interviewed") || text.tokens.is(first, "Taken"))
                        && text.tokens.is(first + 1, "by");
        boolean leads = german.examiner(first, first + 3); // Leiter der Amtshandlung
        int colon = leads ? first + 3 : officer ? first + 2 : first + 1;
        boolean asks = (one || officer || leads) && text.sign(colon, ':');
        if (asks && colon + 1 < end) {
            Range name = names.at(colon + 1, end);
            boolean rank = name.exists() && text.sign(name.last() + 1, '.') && name.last() + 2 < end;
            boolean titles = !name.exists() || rank || name.last() == colon + 1 && name.last() + 1 < end;
            examiner = titles ? new Range(colon + 1, cellEnd(colon + 1, end)) : name; // Hptm. d. K. Berg, DC 118 Berg
        }
        boolean court = text.sign(first + 1, ':')
                && (text.tokens.is(first, "Vorsitzende") || text.tokens.is(first, "Vorsitzender"))
                && names.before(end, first + 2).exists()
                && !text.full(end - 1);
        if (court) {
            presides(first, end);
        }
        return asks || court && this.court.exists() && this.court.last() == end - 1 || field(first, end);
    }

    /// The last token before a comma or a bracket, behind which another is named.
    private int cellEnd(int from, int end) {
        int last = from;
        while (last + 1 < end && !text.sign(last + 1, ',') && !text.sign(last + 1, '(') && !text.sign(last + 1, ';')) {
            last++;
        }
        return last;
    }

    /// Who asked, where a line below what was said tells it: `Vernehmender: KHK Berg`.
    void foot(int first, int end) {
        int from = first;
        while (from < end) {
            int next = names.cell(from, end);
            if (german.examiner(from, from + 1) && text.sign(from + 1, ':') && from + 2 < next) {
                examiner = new Range(from + 2, next - 1);
            }
            Range signer = Recorded.signer(text, names, from, next);
            witness = signer.exists() ? signer : witness;
            from = next;
        }
    }

    /// Who was heard, where he signs on the line below the one that says the record was read to him.
    void signs(int last, int first, int end) {
        Range signer = Recorded.signerBelow(text, names, last, first, end);
        if (!signer.exists()) {
            return;
        }
        witness = witness.exists() ? witness : signer;
        int from = names.cell(first, end);
        Range name = from < end && !examiner.exists() ? names.at(from, end) : Range.NONE;
        boolean ranked = name.exists() && text.sign(name.last() + 1, ',') && text.capital(name.last() + 2);
        examiner = ranked ? name : examiner; // D. Lund        Berg, KHK
    }

    /// The first of those present who conducts an inquiry: `Anwesend: Untersuchungsrichterin Ada Berg; Aktuar Lund`.
    private void present(int first, int end) {
        boolean field = (text.tokens.is(first, "Anwesend")
                        || text.tokens.is(first, "Anwesende")
                        || text.tokens.is(first, "Gegenwärtig")
                        || text.tokens.is(first, "Gegenwärtige"))
                && text.sign(first + 1, ':')
                && !examiner.exists();
        int stop = first + 2;
        while (field && stop < end && !text.sign(stop, ';') && !text.sign(stop, ',')) {
            stop++;
        }
        boolean conducts = field
                && (text.ends(first + 2, "richter")
                        || text.ends(first + 2, "richterin")
                        || text.ends(first + 2, "staatsanwalt")
                        || text.ends(first + 2, "staatsanwältin")
                        || text.tokens.is(first + 2, "StA")
                        || text.tokens.is(first + 2, "StAin")
                        || text.tokens.is(first + 2, "OStA")
                        || text.tokens.is(first + 2, "Staatsanwalt")
                        || text.tokens.is(first + 2, "Staatsanwältin"));
        boolean leads = field
                && (text.tokens.is(stop - 1, "Leiter") || text.tokens.is(stop - 1, "Leiterin"))
                && text.tokens.is(stop - 2, "als");
        if (leads && stop > first + 4) {
            examiner = new Range(first + 2, stop - 3);
        } else if (conducts && stop > first + 3) {
            examiner = new Range(first + 2, stop - 1);
        }
    }

    /// `WITNESS: Ada Berg`, `Zeugin: Ada Berg`: a field of the head that names who is heard, not a turn.
    private boolean field(int first, int end) {
        int colon = first;
        while (colon < end && colon < first + 4 && !text.sign(colon, ':')) {
            colon++;
        }
        if (colon >= end - 1 || !text.sign(colon, ':') || !Interviewee.label(text, first, colon)) {
            return false;
        }
        Range name = names.at(colon + 1, end);
        boolean inverted = name.exists() && text.sign(name.last() + 1, ',');
        Range given = inverted ? names.at(name.last() + 2, end) : Range.NONE;
        boolean capitals = given.exists() && text.tokens.allCapitals(name.first());
        name = capitals && given.first() == given.last() ? new Range(name.first(), given.last()) : name;
        boolean two = name.exists() && name.last() > name.first();
        if (!two || !names.alone(name, end)) {
            return false;
        }
        witness = name;
        awaited = false;
        return true;
    }

    /// The name stands first on its line, or right before the words of the oath.
    private boolean oath(int first, int end) {
        if (!text.capital(first)) {
            return false;
        }
        int limit = Math.min(text.tokens.size(), first + OATH);
        for (int i = first; i < limit; i++) {
            if (text.sign(i, '?') || text.sign(i, ':') && i + 1 < end) {
                return false;
            }
            boolean again = text.tokens.is(i, "recalled") || text.tokens.is(i, "resumed");
            boolean sworn = again && i < end && i + 2 >= end && text.tokens.allCapitals(Math.max(first, i - 2))
                    || i < end && i > first + 1 && text.tokens.allCapitals(first) && (examinedBy(i) || examined(i))
                    || text.tokens.is(i, "sworn")
                    || text.tokens.is(i, "affirmed")
                    || text.tokens.is(i, "vereidigt")
                    || text.tokens.is(i, "belehrt")
                    || text.tokens.is(i, "witness") && text.tokens.is(i - 1, "a") && text.sign(i - 2, ',');
            if (!sworn) {
                continue;
            }
            boolean witnessFirst = text.tokens.is(first, "The") && text.tokens.is(first + 1, "witness")
                    || text.tokens.is(first, "Der") && text.tokens.is(first + 1, "Zeuge")
                    || text.tokens.is(first, "Die") && text.tokens.is(first + 1, "Zeugin");
            int from = witnessFirst ? text.sign(first + 2, ',') ? first + 3 : first + 2 : first;
            Range name = names.at(from, i);
            boolean named = name.exists() && !text.is(from, WordClass.PRO) && !text.is(from, WordClass.DET);
            boolean aged = named && text.sign(name.last() + 1, '(') && text.sign(name.last() + 3, ')');
            boolean apart =
                    named && (text.sign(name.last() + 1, ',') || witnessFirst || aged || name.last() + 1 >= end);
            if (apart && i - name.last() <= OATH) {
                witness = name;
                by(i, end);
                return true;
            }
            return false;
        }
        return false;
    }

    /// `XN MR LUND`, `XXN MS BERG`: who examines, as reporters of the Commonwealth shorten it.
    private void by(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (examinedBy(i) || text.tokens.is(i, "by") && i > from) {
                Range name = names.at(i + 1, end);
                examiner = name.exists() ? name : examiner;
                return;
            }
        }
    }

    /// `ADA BERG, direct by Mr. Lund:`, `CARL DAHL, cross-examined by MR. LUND`.
    private boolean examined(int token) {
        return text.sign(token - 1, ',')
                && (text.tokens.is(token, "direct")
                        || text.tokens.is(token, "cross")
                        || text.tokens.is(token, "redirect")
                        || text.tokens.is(token, "recross")
                        || text.tokens.is(token, "recalled")
                        || text.tokens.is(token, "examined")
                        || text.tokens.is(token, "cross-examined")
                        || text.tokens.is(token, "re-examined"));
    }

    private boolean examinedBy(int token) {
        return text.tokens.allCapitals(token)
                && (text.tokens.is(token, "XN")
                        || text.tokens.is(token, "XXN")
                        || text.tokens.is(token, "RXN")
                        || text.tokens.is(token, "REXN"));
    }
}
