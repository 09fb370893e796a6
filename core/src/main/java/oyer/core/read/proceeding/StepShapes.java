package oyer.core.read.proceeding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// In which shape words tell of a step: a verb of what befalls somebody in any voice (`he was charged`, `police charged
/// him`, `Noe, charged in May`, `Charged 3 May`), words alone between two full stops (`Acquitted.`), a noun at which a
/// day stands (`the hearing before Judge Noe on 3 May`, `Hearing: 3 May`, `the 3 May hearing`).
final class StepShapes {

    /// How many words may stand between the auxiliary and the participle, the verb and whom it befalls.
    private static final int NEAR = 4;

    private static final int OBJECT = 3;
    /// How far to the left who acts may stand (`a jury of eight men and four women convicted him`).
    private static final int AGENT = 12;
    /// How many words may stand between a noun and its day.
    private static final int REACH = 10;
    /// How many words of the line may stand between a verb that begins it and its day.
    private static final int NOTED = 9;

    private static final int ABBREVIATION = 4;
    /// How many words the name of who decides may have.
    private static final int AUTHORITY = 6;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;
    private final StepDay days;

    StepShapes(Prose prose, StepWords words, StepDay days) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.days = days;
    }

    /// The time that a noun has at itself: behind it, with no more between than where, of whom and before whom, or
    /// right before it.
    Optional<TimeReading> day(int first, int end) {
        Optional<TimeReading> behind = behind(end);
        return behind.isPresent() ? behind : before(first);
    }

    /// `The search took place during the trial, on 9 May 1993`: the day behind the comma is that of what was during it.
    boolean beside(int noun, int end, int first) {
        boolean clause = false;
        for (int i = noun - 1; i >= Math.max(first, noun - 2); i--) {
            clause |= tokens.is(i, "during")
                    || tokens.is(i, "before")
                    || tokens.is(i, "after")
                    || tokens.is(i, "w\u00e4hrend")
                    || tokens.is(i, "vor")
                    || tokens.is(i, "nach");
        }
        return clause && tokens.is(end, ',');
    }

    /// `No one may be convicted on one voice`, `he could have been released`: a rule or a chance, and no step. Beside
    /// `be` or `have` it is no month.
    boolean modal(int first, int end) {
        for (int i = Math.max(1, first - NEAR); i < end; i++) {
            boolean behind = words.is("modal", tokens, i - 1)
                    || words.is("no", tokens, i - 1) && words.is("modal", tokens, i - 2);
            if (behind && (tokens.is(i, "be") || tokens.is(i, "have"))) {
                return true;
            }
        }
        return false;
    }

    /// `It does not appear that the report was provided to counsel`.
    boolean disowned(int first, int step) {
        for (int i = first + 2; i < step; i++) {
            boolean shown = tokens.is(i, "that")
                    && (tokens.is(i - 1, "appear") || tokens.is(i - 1, "indication") || tokens.is(i - 1, "record"));
            if (shown && (words.is("no", tokens, i - 2) || words.is("no", tokens, i - 3))) {
                return true;
            }
        }
        return false;
    }

    private Optional<TimeReading> behind(int end) {
        boolean within = false;
        boolean placed = false;
        int open = 0;
        for (int i = end; i < Math.min(tokens.size(), end + REACH + 1); i++) {
            Optional<TimeReading> time = days.beginning(i);
            if (tokens.gap(i) == Tokens.Gap.LINE && time.isPresent() && columned(i)) {
                return Optional.empty(); // the next line of a table begins with its own day
            }
            int before = shortened(i - 1) ? i - 2 : i - 1;
            boolean led = i == end || words.is("linking", tokens, before) || light(before) || sign(before) || placed;
            if (time.isPresent() && led) {
                return time;
            }
            open += tokens.is(i, '(') ? 1 : tokens.is(i, ')') ? -1 : 0;
            boolean newBlock = tokens.gap(i) == Tokens.Gap.BLOCK;
            boolean closes = tokens.is(i, ')') && open >= 0;
            if (newBlock || stops(i) && !closes || words.is("finite", tokens, i)) {
                return Optional.empty();
            }
            // `the trial court` is one word for who decides
            boolean court = (i > end || tokens.capitalised(i))
                    && words.authority(tokens, i, Math.min(tokens.size(), i + AUTHORITY)) > i;
            boolean opens = words.is("within", tokens, i) || words.is("linking", tokens, i) || court;
            // `Warrant: Bremport Court 2001-02-05`, `Termin AG Bremen 3.5.`: a field, and where it sits
            placed |= court || i == end && tokens.is(i, ':') || closes && within;
            if (sign(i)) {
                boolean goesOn = days.beginning(i + 1).isPresent()
                        || light(i + 1)
                        || words.is("linking", tokens, i + 1)
                        || tokens.is(i, ',') && courtSoon(i + 1)
                        || tokens.is(i, ',') && placed && i + 1 < tokens.size() && tokens.capitalised(i + 1)
                        || tokens.kind(i + 1 < tokens.size() ? i + 1 : i) == Tokens.Kind.NUMBER;
                placed |= tokens.is(i, ',') && courtSoon(i + 1);
                if (tokens.is(i, ',') && !goesOn) {
                    return Optional.empty();
                }
            } else if (!opens
                    && !light(i)
                    && !within
                    && !(placed && tokens.capitalised(i))
                    && !shortened(i)
                    && time.isEmpty()) {
                return Optional.empty();
            }
            within |= opens || tokens.is(i, ':');
        }
        return Optional.empty();
    }

    /// The stop of an abbreviation: `v. 3.5.`, `Prov. Court`.
    private boolean shortened(int token) {
        return token > 0 && tokens.is(token, '.') && tokens.length(token - 1) <= ABBREVIATION;
    }

    /// `, High Court at Bremport,`: where it is to be stands between the step and its day.
    private boolean courtSoon(int token) {
        for (int i = token; i < Math.min(tokens.size(), token + OBJECT); i++) {
            if (words.authority(tokens, i, Math.min(tokens.size(), i + AUTHORITY)) > i) {
                return true;
            }
            if (!tokens.capitalised(i)) {
                return false;
            }
        }
        return false;
    }

    /// Whether the line that a token is in has cells: words with two spaces or a tab between them.
    private boolean columned(int token) {
        String text = tokens.characters();
        int end = text.indexOf('\n', tokens.start(token));
        String line = text.substring(text.lastIndexOf('\n', tokens.start(token)) + 1, end < 0 ? text.length() : end);
        return line.strip().contains("  ") || line.strip().indexOf('\t') > 0;
    }

    /// Behind the comma that ends what a sentence opens with: `After the judge refused,`; else where it starts.
    int behindOpening(int start, int step) {
        for (int i = step - 1; i > start && words.is("opener", tokens, start); i--) {
            if (tokens.is(i, ',') && !days.inside(i)) {
                return i + 1;
            }
        }
        return start;
    }

    private Optional<TimeReading> before(int first) {
        int last = first - 1;
        if (last >= 0 && sign(last) && !tokens.is(last, ',') && !tokens.is(last, '(')) {
            last--;
        }
        return last < 0 || tokens.gap(first) == Tokens.Gap.BLOCK ? Optional.empty() : days.ending(last + 1);
    }

    private boolean light(int token) {
        return words.is("light", tokens, token);
    }

    private boolean sign(int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.is(token, ':')
                        || tokens.is(token, ',')
                        || tokens.is(token, '(')
                        || tokens.is(token, '-')
                        || tokens.is(token, '\u2013')
                        || tokens.is(token, '\u2014')
                        || tokens.is(token, '|'));
    }

    private boolean stops(int token) {
        return tokens.is(token, ';')
                || tokens.is(token, '?')
                || tokens.is(token, ')')
                || tokens.is(token, '.') && token > 0 && tokens.length(token - 1) > ABBREVIATION;
    }

    /// Whether a verb's words tell that this befell somebody.
    ///
    /// @param named who is named from the beginning of its clause to a little behind the words
    boolean befalls(int first, int end, int start, int stop, List<Mention> named) {
        return prose.language() == Language.GERMAN
                ? befallsGerman(first, end, start, stop, named)
                : passive(first, start, named)
                        || active(first, end, start, named)
                        || noted(first, end)
                        || goesOn(first, end, start, named)
                        || said(first, end, named);
    }

    private boolean passive(int first, int start, List<Mention> named) {
        for (int i = first - 1; i >= Math.max(start, first - NEAR); i--) {
            if (tokens.is(i, ',') || stops(i)) {
                return false;
            }
            if (words.is("be", tokens, i) || words.is("get", tokens, i)) {
                return somebody(start, i, named);
            }
        }
        return false;
    }

    private boolean active(int first, int end, int start, List<Mention> named) {
        boolean object = false;
        for (int i = end; i < Math.min(tokens.size(), end + OBJECT) && !object; i++) {
            if (stops(i) || tokens.is(i, ',')) {
                return false;
            }
            object = i == end && words.is("them", tokens, i)
                    || i > end && words.is("somebody", tokens, i) && words.is("hisher", tokens, i - 1)
                    || person(i, named);
        }
        for (int i = first - 1; object && i >= Math.max(start, first - AGENT); i--) {
            if (words.is("acting", tokens, i)
                    || words.authority(tokens, i, first) > 0
                    || first - i <= OBJECT && person(i, named)) {
                return true;
            }
        }
        return false;
    }

    /// `Charged 3 May`: the words begin their line, and the line has a day.
    private boolean noted(int first, int end) {
        boolean begins = first == 0
                || tokens.gap(first) != Tokens.Gap.SPACE
                || tokens.is(first - 1, '|')
                || tokens.is(first - 1, '.')
                || days.ending(first).isPresent();
        if (!begins || !tokens.capitalised(first)) {
            return false;
        }
        if (days.ending(first).isPresent()) {
            return true;
        }
        for (int i = end; i < Math.min(tokens.size(), end + NOTED); i++) {
            if (i > end && (tokens.gap(i) != Tokens.Gap.SPACE || stops(i))) {
                return false;
            }
            if (days.beginning(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// `was arrested in May, charged in June`, `Noe, charged in May`.
    private boolean goesOn(int first, int end, int start, List<Mention> named) {
        int before = first - 1;
        boolean joined =
                before >= 0 && (tokens.is(before, ',') || tokens.is(before, "and") || tokens.is(before, "then"));
        return joined && words.is("linking", tokens, end) && somebody(start, before, named);
    }

    /// `Noe charged with murder`, as a headline says it.
    private boolean said(int first, int end, List<Mention> named) {
        return person(first - 1, named)
                && (words.is("linking", tokens, end) || words.is("within", tokens, end) || tokens.is(end, "as"));
    }

    /// German: a participle with its auxiliary at either side, or the noun's place in a line of notes.
    private boolean befallsGerman(int first, int end, int start, int stop, List<Mention> named) {
        boolean auxiliary = false;
        for (int i = start; i < stop && !auxiliary; i++) {
            auxiliary = words.is("be", tokens, i) || words.is("has", tokens, i);
        }
        return auxiliary && somebody(start, stop, named)
                || days.ending(first).isPresent()
                || days.beginning(end).isPresent()
                || noted(first, end);
    }

    private boolean somebody(int from, int to, List<Mention> named) {
        for (int i = from; i < to; i++) {
            if (words.is("somebody", tokens, i)) {
                return true;
            }
        }
        int start = tokens.start(from);
        int limit = to < tokens.size() ? tokens.start(to) : Integer.MAX_VALUE;
        return named.stream()
                .anyMatch(m -> m.kind() == EntityKind.PERSON
                        && m.passage().start() >= start
                        && m.passage().start() < limit);
    }

    /// Whether a token is of somebody's name or of words for somebody.
    private boolean person(int token, List<Mention> named) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        int at = tokens.start(token);
        return named.stream()
                .anyMatch(m -> m.kind() == EntityKind.PERSON
                        && m.passage().start() <= at
                        && at < m.passage().end());
    }

    /// Whether words stand alone: `Both Guilty.`, `Acquitted.`
    boolean alone(StepRule rule, int first, int end) {
        int begin = first;
        int back = 0;
        while (begin > 0 && back < 2 && !full(begin - 1) && tokens.gap(begin) == Tokens.Gap.SPACE) {
            begin--;
            back++;
        }
        boolean begins = begin == 0
                || full(begin - 1)
                || tokens.is(first - 1, ':') // who speaks
                || tokens.gap(begin) != Tokens.Gap.SPACE
                || days.ending(first).isPresent();
        boolean ends = end >= tokens.size()
                || full(end)
                || tokens.gap(end) == Tokens.Gap.BLOCK
                || days.beginning(end).isPresent()
                || rule.action().toLowerCase(Locale.ROOT).equals("inquest");
        return begins && ends && tokens.capitalised(first);
    }

    private boolean full(int token) {
        return tokens.is(token, '.') || tokens.is(token, '|') || tokens.is(token, '+');
    }

    boolean behindVerdict(int token) {
        return tokens.is(token - 1, '.') && (tokens.is(token - 2, "guilty") || tokens.is(token - 2, "convicted"));
    }

    /// Where the words of a step begin, behind signs and `and`.
    int edge(int start, int stop) {
        int from = start;
        while (from < stop - 1
                && (tokens.kind(from) == Tokens.Kind.SIGN
                        || tokens.is(from, "and")
                        || tokens.is(from, "und")
                        || tokens.is(from, "but"))) {
            from++;
        }
        return from;
    }

    /// Where they end, before signs and `and`.
    int last(int from, int stop) {
        int last = stop - 1;
        while (last > from
                && (tokens.kind(last) == Tokens.Kind.SIGN || tokens.is(last, "and") || tokens.is(last, "und"))) {
            last--;
        }
        return last;
    }
}
