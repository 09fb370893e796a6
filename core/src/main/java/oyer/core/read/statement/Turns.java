package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The turns of transcripts, interviews and German protocols: a line that begins with `Q.`, `A.`, `THE COURT:`, `MR.
/// LUND:`, `Zeugin Berg:`, `Frage:`. Who asks is named by the last `BY MR. LUND:`, who answers by the last `... sworn`.
final class Turns {

    private static final int LONGEST_LABEL = 6;

    /// Labels of a head, not of a speaker.
    private static final Set<String> HEADS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "subject",
            "date",
            "re",
            "sent",
            "note",
            "notes",
            "page",
            "case",
            "exhibit",
            "time",
            "place",
            "location",
            "present",
            "summary",
            "address",
            "phone",
            "tel",
            "fax",
            "by",
            "an",
            "von",
            "betreff",
            "datum",
            "az",
            "aktenzeichen",
            "ort",
            "zeit",
            "seite",
            "anlage",
            "gegenwärtig",
            "anwesend",
            "name",
            "warning",
            "update",
            "source",
            "example",
            "title",
            "attachments",
            "anlagen",
            "beginn",
            "ende",
            "dauer",
            "subjekt",
            "uhrzeit",
            "gericht",
            "volume",
            "judge's",
            "docket",
            "examination",
            "received",
            "file",
            "betr",
            "hinweis",
            "http",
            "https");

    private final ClauseText text;
    private Range examiner = Range.NONE;
    private Range witness = Range.NONE;

    /// @param start first token of the label
    /// @param end the token that closes it (`:`, `.`)
    /// @param speaker who speaks; {@link Range#NONE} when the label is `Q` or `A` and nobody was named
    private record Turn(int start, int end, Range speaker, Range hearer, boolean asks) {}

    Turns(ClauseText text) {
        this.text = text;
    }

    List<Draft> read() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < text.tokens.size(); i++) {
            if (i > 0 && text.tokens.gap(i) != Gap.LINE && text.tokens.gap(i) != Gap.BLOCK) {
                continue;
            }
            int at = lineNumber(i);
            named(at);
            Turn turn = turn(at);
            if (turn != null) {
                turns.add(turn);
            }
        }
        boolean asked = turns.stream().anyMatch(Turn::asks);
        // German press begins reports with a place and a colon; a note of an interview may have two turns only
        boolean press = text.prose.language() == oyer.core.text.Language.GERMAN && !asked;
        return turns.size() < (press ? 3 : 2) ? List.of() : drafts(turns);
    }

    /// The first token behind a printed line number (`14 Q. Where ...`).
    private int lineNumber(int token) {
        boolean number = text.tokens.kind(token) == Kind.NUMBER && text.tokens.length(token) <= 2;
        return number && token + 1 < text.tokens.size() && text.tokens.gap(token + 1) == Gap.SPACE ? token + 1 : token;
    }

    /// `BY MR. LUND:` names who asks; `ADA BERG, having been duly sworn` and `Zeugin Berg, zur Sache:` who answers.
    private void named(int line) {
        if (text.tokens.is(line, "BY") && text.tokens.allCapitals(line)) {
            int colon = colon(line);
            if (colon > line + 1) {
                examiner = new Range(line + 1, colon - 1);
            }
        }
        int end = lineEnd(line);
        for (int i = line; i < end; i++) {
            boolean sworn = text.tokens.is(i, "sworn")
                    || text.tokens.is(i, "vereidigt")
                    || text.tokens.is(i, "belehrt")
                    || text.tokens.is(i, "witness") && text.tokens.is(i - 1, "a");
            if (sworn) {
                int last = line;
                while (last < i && (text.capital(last) || text.sign(last, '.') && text.tokens.gap(last) == Gap.NONE)) {
                    last++;
                }
                while (last > line && text.sign(last - 1, '.')) {
                    last--;
                }
                if (last > line && !text.tokens.is(line, "The") && !text.tokens.is(line, "THE")) {
                    witness = new Range(line, last - 1);
                }
                return;
            }
        }
    }

    private int lineEnd(int line) {
        int i = line + 1;
        while (i < text.tokens.size()
                && i < line + 40
                && text.tokens.gap(i) != Gap.LINE
                && text.tokens.gap(i) != Gap.BLOCK) {
            i++;
        }
        return i;
    }

    private @org.jspecify.annotations.Nullable Turn turn(int at) {
        if (at >= text.tokens.size() || !text.word(at)) {
            return null;
        }
        boolean closed = text.sign(at + 1, '.') || text.sign(at + 1, ':');
        if (text.tokens.length(at) == 1 && text.tokens.capitalised(at) && closed && at + 2 < text.tokens.size()) {
            if (text.tokens.is(at, "Q") || text.tokens.is(at, "F") && text.sign(at + 1, ':')) {
                return new Turn(at, at + 1, examiner, witness, true);
            }
            if (text.tokens.is(at, "A") && text.tokens.gap(at + 2) != Gap.NONE) {
                return new Turn(at, at + 1, witness, examiner, false);
            }
        }
        int colon = colon(at);
        if (colon < 0) {
            return null;
        }
        if (text.tokens.is(at, "Frage") || text.tokens.is(at, "Question")) {
            return new Turn(at, colon, examiner, witness, true);
        }
        if (text.tokens.is(at, "Antwort") || text.tokens.is(at, "Answer")) {
            return new Turn(at, colon, witness, examiner, false);
        }
        if (!label(at, colon)) {
            return null;
        }
        Range speaker = new Range(at, colon - 1);
        if ((text.tokens.is(colon - 1, "WITNESS") || text.tokens.is(colon - 1, "DEPONENT")) && witness.exists()) {
            return new Turn(at, colon, witness, examiner, false);
        }
        return new Turn(at, colon, speaker, Range.NONE, false);
    }

    /// The colon that closes a label on this line, or -1.
    private int colon(int at) {
        for (int i = at + 1; i < Math.min(text.tokens.size() - 1, at + LONGEST_LABEL + 2); i++) {
            if (text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK) {
                return -1;
            }
            if (text.sign(i, ':')) {
                return text.tokens.gap(i + 1) == Gap.NONE ? -1 : i;
            }
            boolean inLabel = text.word(i)
                    || text.sign(i, '.')
                    || text.tokens.kind(i) == Kind.NUMBER
                    || text.sign(i, '(')
                    || text.sign(i, ')');
            if (!inLabel) {
                return -1;
            }
        }
        return -1;
    }

    /// A name or a role, every word with a capital: `THE COURT`, `MR. LUND`, `Zeugin Berg`.
    private boolean label(int first, int colon) {
        if (HEADS.contains(text.tokens.text(first).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int words = 0;
        for (int i = first; i < colon; i++) {
            if (text.word(i)) {
                words++;
                if (!text.tokens.capitalised(i)) {
                    return false;
                }
            }
        }
        return words > 0 && words <= 5;
    }

    private List<Draft> drafts(List<Turn> turns) {
        List<Draft> drafts = new ArrayList<>();
        for (int k = 0; k < turns.size(); k++) {
            Turn turn = turns.get(k);
            int limit = k + 1 < turns.size() ? turns.get(k + 1).start() : text.tokens.size();
            int first = turn.end() + 1;
            int end = first;
            while (end < limit && !(end > first && text.tokens.gap(end) == Gap.BLOCK && k + 1 == turns.size())) {
                end++;
            }
            while (end > first && text.tokens.kind(end - 1) == Kind.NUMBER && text.tokens.gap(end - 1) == Gap.LINE) {
                end--; // the next turn's line number
            }
            if (end <= first) {
                continue;
            }
            Range speaker = turn.speaker().exists() ? turn.speaker() : new Range(turn.start(), turn.start());
            boolean asks = turn.asks() || text.sign(end - 1, '?');
            drafts.add(new Draft(
                    new Range(first, end - 1),
                    speaker,
                    new Range(turn.start(), turn.end()),
                    turn.hearer(),
                    Mode.DIRECT,
                    asks ? Act.ASKS : answer(first),
                    text.prose.sentences().of(first),
                    "turn",
                    .95));
        }
        return drafts;
    }

    private Act answer(int first) {
        return text.tokens.is(first, "No") || text.tokens.is(first, "Nein") ? Act.DENIES : Act.ASSERTS;
    }
}
