package oyer.core.read.statement.german;

import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Names;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Headings below which a German report tells in the mood of report what one said, to whom no verb gives it: `3.
/// Angaben
/// der Geschädigten (vor Ort)`, `Aussage Lund:`, `Telefonnotiz, 3. Mai, Frau Ada Berg`, and the items of a list of
/// them: `a) LUND, Karl, 40 J.: Er habe ...`.
final class GermanAccountHeads {

    /// Words of a heading, with when and where it was said.
    private static final int LONGEST = 26;

    /// Words before the noun: `Erste mündliche Angaben`.
    private static final int BEFORE = 3;

    /// Within so many words behind the colon of an item its verb stands.
    private static final int VERB = 14;

    /// Within so many words from its head a sentence has the noun of telling.
    private static final int NOUN = 10;

    private static final int VERBS =
            WordClass.AUX.bit() | WordClass.VERB.bit() | WordClass.REPORT.bit() | WordClass.PAST.bit();

    private final ClauseText text;
    private final Names names;

    GermanAccountHeads(ClauseText text) {
        this.text = text;
        this.names = new Names(text);
    }

    /// Whose account the heading with which a sentence begins announces, or none.
    Range of(int from, int end) {
        boolean letter = text.word(from) && text.tokens.length(from) == 1 && text.sign(from + 1, ')');
        int first = letter ? from + 2 : from; // b) Lund: Er habe
        if (first >= end || !text.capital(first) || text.is(first, WordClass.PREP) || text.is(first, WordClass.DET)) {
            return Range.NONE; // Auf Vorhalt der Aussage Lund:
        }
        int close = close(first, end);
        if (close < 0) {
            return Range.NONE;
        }
        for (int i = first; i < Math.min(close, first + BEFORE); i++) {
            if (text.capital(i) && Heard.is(text, i, "account")) {
                return named(i + 1, close);
            }
        }
        return item(first, close, end);
    }

    /// Whether such a heading is all that a sentence says.
    boolean alone(int first, int end) {
        return of(first, end).exists() && close(first, end) >= end - 1;
    }

    /// The colon of the heading, or the end of a sentence that is nothing else; -1 where a clause stands before it.
    private int close(int first, int end) {
        for (int i = first; i < Math.min(end, first + LONGEST); i++) {
            if (i > first && text.tokens.gap(i) == Gap.LINE && Heard.is(text, first, "account") && verb(i, end)) {
                return i; // Telefonnotiz, 3. Mai, Frau Berg, and on the next line: Sie sei
            }
            boolean hour = text.tokens.kind(i - 1) == Kind.NUMBER && i + 1 < end && text.tokens.gap(i + 1) == Gap.NONE;
            if (text.sign(i, ':') && !hour) {
                return i;
            }
            if (text.any(i, VERBS) && !text.capital(i)) {
                return -1;
            }
        }
        boolean line =
                end >= text.tokens.size() || text.tokens.gap(end) == Gap.LINE || text.tokens.gap(end) == Gap.BLOCK;
        return end - first <= LONGEST && line && !text.full(end - 1) ? end : -1;
    }

    /// `Meldung um 3.20 Uhr durch Frau Berg, sie höre Lärm`, `Ein Hinweis kam von der Wirtin Berg: Er habe geprahlt`: a
    /// noun of telling with a name behind `durch`, `von` or an article, and the mood of report behind a comma or a
    /// colon; null where a sentence is none.
    @Nullable Draft told(int first, int end, int number) {
        int noun = first;
        while (noun < Math.min(end, first + NOUN) && !(text.capital(noun) && Heard.is(text, noun, "message"))) {
            noun++;
        }
        int verb = noun;
        while (verb < end && !(text.is(verb, WordClass.REPORT) && text.quoted.at(verb) < 0)) {
            verb++;
        }
        int from = verb;
        while (from > noun && !text.sign(from - 1, ',') && !text.sign(from - 1, ':')) {
            from--;
        }
        if (verb >= end || from <= noun + 1 || text.is(noun - 1, WordClass.PREP)) {
            return null;
        }
        for (int i = noun + 1; i + 1 < from; i++) {
            boolean agent = text.tokens.is(i, "durch") || text.tokens.is(i, "von");
            boolean other =
                    text.is(i - 1, WordClass.PREP) && !text.tokens.is(i - 1, "von") && !text.tokens.is(i - 1, "durch");
            boolean about = text.tokens.is(noun + 1, "auf") || text.tokens.is(noun + 1, "\u00fcber"); // Hinweis auf
            boolean by = agent || article(i) && !other && !about; // bei der Zentrale
            int name = text.sign(i + 1, '.') ? i + 2 : i + 1;
            if (!by || text.is(name, WordClass.DET)) {
                continue;
            }
            while (name + 1 < from && !text.tokens.allCapitals(name) && text.tokens.allCapitals(name + 1)) {
                name++; // des Fahrers BERG, Karl
            }
            Range bearer = text.capital(name) ? names.at(name, from) : Range.NONE;
            boolean person = bearer.last() > bearer.first() || text.tokens.allCapitals(name);
            if (bearer.exists() && person) {
                Range cue = new Range(noun, noun);
                Range said = new Range(from, text.full(end - 1) ? end - 2 : end - 1);
                return new Draft(said, bearer, cue, Range.NONE, Mode.INDIRECT, Act.ASSERTS, number, "report", .7);
            }
        }
        return null;
    }

    private boolean verb(int from, int end) {
        for (int i = from; i < Math.min(end, from + BEFORE); i++) {
            if (text.is(i, WordClass.REPORT)) {
                return true;
            }
        }
        return false;
    }

    /// The first token behind such a heading.
    int behind(int from, int end) {
        boolean letter = text.word(from) && text.tokens.length(from) == 1 && text.sign(from + 1, ')');
        int close = close(letter ? from + 2 : from, end);
        return close < 0 ? from : text.sign(close, ':') ? Math.min(close + 1, end) : close;
    }

    /// The name or the part behind the noun of a heading.
    private Range named(int from, int close) {
        for (int i = from; i < close; i++) {
            boolean opens = i == from || text.sign(i - 1, ',') || article(i - 1) || text.stroke(i - 1);
            if (!opens || !text.capital(i)) {
                continue;
            }
            Range name = names.at(i, close);
            boolean titled = text.tokens.is(i, "Frau")
                    || text.tokens.is(i, "Herr")
                    || text.tokens.is(i, "Herrn")
                    || text.tokens.is(i, "Hr")
                    || text.tokens.is(i, "Fr");
            boolean known =
                    titled || GermanParts.says(text, i) || i == from || name.last() > i || text.tokens.allCapitals(i);
            if (name.exists() && known) {
                return name;
            }
        }
        return Range.NONE;
    }

    private boolean article(int token) {
        return text.tokens.is(token, "des")
                || text.tokens.is(token, "der")
                || text.tokens.is(token, "d")
                || text.tokens.is(token, "von")
                || text.tokens.is(token, "mit")
                || text.tokens.is(token, "durch");
    }

    /// The name of an item, whose words behind the colon are in the mood of report.
    private Range item(int first, int close, int end) {
        boolean line = first == 0 || text.tokens.gap(first) != Gap.SPACE || text.sign(first - 1, ')');
        Range name = close < end && line ? names.at(first, close) : Range.NONE;
        boolean alone = name.exists()
                && (name.last() + 1 == close || text.sign(name.last() + 1, ',') || text.sign(name.last() + 1, '('));
        for (int i = close + 1; alone && i < Math.min(end, close + VERB); i++) {
            boolean me = text.tokens.is(i + 1, "ich") || text.tokens.is(i - 1, "ich");
            if (text.is(i, WordClass.REPORT) && text.quoted.at(i) < 0) {
                return me ? Range.NONE : name;
            }
            if (text.any(i, VERBS) && !text.capital(i)) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }
}
