package oyer.core.read.statement.german;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Who is heard in the record of a German trial from a place on, told by a heading (`2. Zeuge Carl Lund, 18 Jahre:`) or
/// by the sentence that calls him (`Sodann wurde die Zeugin Ada Berg hereingerufen`). What follows in the mood of
/// report is his until he is let go or somebody else is called.
final class GermanHearing {

    private static final int HEADING = 45;

    private final ClauseText text;
    private final Names names;

    GermanHearing(ClauseText text) {
        this.text = text;
        this.names = new Names(text);
    }

    /// The name of who is called in this sentence, or none.
    Range called(int first, int end) {
        int head = first;
        if (text.tokens.kind(head) == Kind.NUMBER && (text.sign(head + 1, '.') || text.sign(head + 1, ')'))) {
            head += 2;
        } else if (text.stroke(head)) {
            head++;
        }
        if (text.is(head, WordClass.DET)) {
            head++;
        }
        if (head >= end) {
            return Range.NONE;
        }
        Range name = named(head, end);
        if (name.exists() && heads(name.last() + 1, end)) {
            return name;
        }
        return hears(first, end) ? sought(first, end) : Range.NONE;
    }

    /// Whether whoever is heard is let go: `Der Zeuge wurde um 9.50 Uhr entlassen`, `blieb unvereidigt`.
    boolean dismissed(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.tokens.is(i, "entlassen") || text.tokens.is(i, "unvereidigt") || text.tokens.is(i, "vereidigt")) {
                return true;
            }
        }
        return false;
    }

    private Range sought(int first, int end) {
        for (int i = first; i < end; i++) {
            Range name = named(i, end);
            if (name.exists()) {
                return name;
            }
        }
        return Range.NONE;
    }

    /// The name right behind a part that is heard, one alone.
    private Range named(int part, int end) {
        if (!GermanParts.heard(text, part)) {
            return Range.NONE;
        }
        int from = text.sign(part + 1, ':') || text.sign(part + 1, '.') ? part + 2 : part + 1;
        Range name = names.at(from, end);
        boolean field = text.sign(part + 1, ':') && name.exists() && name.last() + 1 >= end;
        return name.exists() && !field && text.capital(from) ? name : Range.NONE;
    }

    /// Whether what stands behind the name makes it a heading: an age, an office, a colon; no verb before.
    private boolean heads(int from, int end) {
        for (int i = from; i < Math.min(end, from + HEADING); i++) {
            boolean line = text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
            if (text.sign(i, ':') || line && text.sign(from, ',')) {
                return text.sign(from, ',') || text.sign(from, '(') || i == from;
            }
            if (text.full(i) && i + 1 >= end) {
                return text.sign(from, ',') && i > from + 2;
            }
            if (text.any(i, WordClass.AUX.bit() | WordClass.VERB.bit() | WordClass.REPORT.bit() | WordClass.PAST.bit())
                    || !text.capital(i) && text.lexicon.verb(text.tokens, i) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean hears(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean called = text.tokens.is(i, "aufgerufen")
                    || text.tokens.is(i, "hereingerufen")
                    || text.tokens.is(i, "vorgerufen")
                    || text.tokens.is(i, "hervorgerufen")
                    || text.tokens.is(i, "vernommen")
                    || text.tokens.is(i, "einvernommen")
                    || text.tokens.is(i, "angehört")
                    || text.tokens.is(i, "vorgeführt")
                    || text.tokens.is(i, "erscheint")
                    || text.tokens.is(i, "erschien")
                    || text.tokens.is(i, "eingetreten")
                    || text.tokens.is(i, "vorgelassen");
            if (called) {
                return true;
            }
        }
        return false;
    }
}
