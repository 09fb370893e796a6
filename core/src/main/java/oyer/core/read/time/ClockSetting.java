package oyer.core.read.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Prose;
import oyer.core.text.Sentences;
import oyer.core.text.Tokens;

/// What the words around an hour say of its day: one of every day (`he opens at 8 a.m. every day`), or the day of the
/// paper itself (`Ende der Vernehmung: 11.05 Uhr`, `(Recess from 10:20`).
final class ClockSetting {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;
    /// So many atoms before an hour `has` makes it one of a habit: `has woken, he says, at 5 a.m.`
    private static final int PERFECT = 6;
    /// So far before an answer's hour its question speaks of the bed.
    private static final int ASKED = 30;
    /// A line's label is no longer.
    private static final int LONGEST = 80;

    private static final Set<String> EVERY = Set.of("every", "each", "jeden", "jede", "jedes");
    private static final Set<String> USUALLY = Set.of(
            "daily",
            "always",
            "usually",
            "normally",
            "generally",
            "täglich",
            "immer",
            "gewöhnlich",
            "meist",
            "meistens",
            "stets",
            "üblicherweise",
            "normalerweise");
    private static final List<String> COMPARED = List.of("er", "ere", "eren", "erem", "erer");
    private static final Set<String> NO_COMPARISON =
            Set.of("er", "wieder", "aber", "oder", "immer", "hier", "sondern", "später", "weiter", "früher", "vorüber");
    private static final Set<String> AS = Set.of("as", "than", "wie", "als");
    private static final Set<String> BE = Set.of("was", "were", "am", "is", "are", "been", "be", "still", "just");
    private static final Set<String> SITTERS = Set.of("court", "jury", "jurors", "judge", "panel");
    private static final Set<String> MODALS =
            Set.of("to", "could", "would", "may", "might", "must", "should", "will", "not");
    private static final Set<String> LABELS = Set.of(
            "beginn",
            "ende",
            "beginn der vernehmung",
            "ende der vernehmung",
            "vernehmungsbeginn",
            "vernehmungsende",
            "beginn der sitzung",
            "ende der sitzung",
            "schluss der sitzung",
            "schluß der sitzung",
            "schluss",
            "schluß",
            "sitzungsbeginn",
            "sitzungsende",
            "start",
            "end",
            "start time",
            "end time",
            "time started",
            "time ended",
            "time commenced",
            "time concluded",
            "commenced",
            "concluded",
            "interview commenced",
            "interview concluded",
            "interview began",
            "interview ended",
            "statement begun",
            "statement concluded",
            "adjourned",
            "interview started",
            "interview commenced at",
            "interview concluded at",
            "interview terminated",
            "tape on",
            "tape off",
            "recording started",
            "recording ended");
    private static final Set<String> PROCEDURE = Matter.words("procedure");
    /// Meals, by the part of the day as TIMEX3 writes it.
    private static final Map<String, Set<String>> MEALS =
            Map.of("TMO", Matter.words("breakfast"), "TAF", Matter.words("lunch"), "TEV", Matter.words("supper"));
    private static final Set<String> WORK_ENDS = Matter.words("work-ends");
    private static final Set<String> WORK = Set.of("work", "school");
    private static final Set<String> THE = Set.of("the");
    private static final Set<String> LEAVING = Matter.words("leaving");
    private static final Set<String> HOMEWARD = Matter.words("homeward");
    private static final Set<String> WAKING = Matter.words("waking");
    /// So many words stand between `it is` and the hour.
    private static final int NOW = 3;

    private static final Set<String> NOW_WORDS = Matter.words("now");
    private static final Set<String> IS = Set.of("is", "ist");
    private static final Set<String> SHORT = Set.of("s");
    private static final Set<String> CLOCKS = Matter.words("clock");
    private static final Set<String> BEDS = Set.of("bed", "bett");
    private static final Set<String> TO_BED = Set.of("to", "into", "ins", "zu");
    private static final List<String> PAUSES = List.of(
            "recess",
            "luncheon recess",
            "whereupon",
            "pause",
            "break",
            "off the record",
            "proceedings",
            "court adjourned",
            "adjourned",
            "court rose",
            "the court rose",
            "resumed",
            "court resumed",
            "unterbrechung",
            "die sitzung");

    /// A line of a transcript is no longer.
    private static final int LONGEST_LINE = 200;

    /// Lines of a log that are looked back through.
    private static final int ROWS = 60;

    private final Atoms atoms;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Sentences sentences;
    private final String text;
    private final boolean argues;

    ClockSetting(Atoms atoms, Lexicon lexicon, Prose prose, Telling telling) {
        this.argues = telling == Telling.ARGUES;
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.tokens = prose.tokens();
        this.sentences = prose.sentences();
        this.text = prose.characters();
    }

    /// Whether the sentence tells of what was so every day, or has been so: `has woken at 5 a.m.`
    boolean isHabit(Expression e) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        boolean participle = false;
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - BEFORE) && atoms.token(atom) >= from; atom--) {
            if (isUsual(atom)) {
                return true;
            }
            if (e.first - atom <= PERFECT && participle && is(atom, Set.of("has", "have"))) {
                return atom == 0 || !is(atom - 1, MODALS);
            }
            participle |= isParticiple(atom);
        }
        int end = Math.min(atoms.size(), e.last + 1 + AFTER);
        for (int atom = e.last + 1; atom < end && atoms.token(atom) < to; atom++) {
            if (isUsual(atom)) {
                return true;
            }
        }
        return false;
    }

    /// Whether between two atoms is told how an evening ended: `worked until`, `was home by`.
    boolean isHomeward(int from, int to) {
        for (int atom = Math.max(from, to - ASKED); atom < to; atom++) {
            if (is(atom, HOMEWARD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUsual(int atom) {
        if (is(atom, USUALLY)) {
            return atom == 0 || !is(atom - 1, AS); // as always
        }
        return is(atom, EVERY)
                && atom + 1 < atoms.size()
                && (lexicon.has(atoms.symbol(atom + 1), WordClass.UNIT)
                        || lexicon.has(atoms.symbol(atom + 1), WordClass.WEEKDAY)
                        || lexicon.has(atoms.symbol(atom + 1), WordClass.PART));
    }

    /// `woken`, `opened`, `been`, `gone`.
    private boolean isParticiple(int atom) {
        return atoms.length(atom) > 3
                        && (text.startsWith("ed", atoms.end(atom) - 2) || text.startsWith("en", atoms.end(atom) - 2))
                || is(atom, Set.of("got", "left", "gone", "begun", "run", "met", "sat", "slept"));
    }

    private boolean is(int atom, Set<String> words) {
        return words.contains(atoms.word(atom));
    }

    /// Whether it tells of the telling itself, in a paper that looks back: in brackets, or beside a word for what a
    /// court or an interview does (`Bei Aufruf der Sache um 9.05 Uhr`), or with the date line.
    boolean isOfProcedure(Expression e) {
        int start = atoms.start(e.first);
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line <= LONGEST_LINE) {
            line--;
        }
        int open = line;
        while (open < start && (Character.isWhitespace(text.charAt(open)) || Character.isDigit(text.charAt(open)))) {
            open++;
        }
        // behind the number of a line of a transcript, too; `[3]` is that of a paragraph
        if (text.charAt(open) == '[' && !Character.isDigit(text.charAt(open + 1))
                || text.charAt(open) == '(' && text.indexOf(')', open) > start) {
            return true;
        }
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        // `said in the hearing that he came at nine`: what was said there is another matter
        int said = Math.max(0, e.first - BEFORE);
        for (int atom = said; atom < e.first; atom++) {
            said = lexicon.has(atoms.symbol(atom), WordClass.SAID) ? atom : said;
        }
        for (int atom = said; atom < Math.min(atoms.size(), e.last + 1 + AFTER); atom++) {
            int token = atoms.token(atom);
            if (token >= from && token < to && !argues && isProcedure(atom)) {
                return true;
            }
        }
        return isNow(e) || isOfWriting(e) || text.substring(line, start).isBlank() && isInLogOfProcedure(line);
    }

    /// `the court rose`, `after the sitting`; but who rose early, or was sitting in a kitchen, is no court.
    private boolean isProcedure(int atom) {
        if (!is(atom, PROCEDURE)) {
            return false;
        }
        return switch (atoms.word(atom)) {
            case "sitting" -> atom == 0 || !is(atom - 1, BE);
            case "rose", "retired", "retires" -> atom > 0 && is(atom - 1, SITTERS);
            default -> true;
        };
    }

    /// `It's nine-fifteen`, `The time now is 10.05`, `Es ist jetzt 9.15 Uhr`: an hour of the telling itself.
    private boolean isNow(Expression e) {
        int atom = e.first - 1;
        while (atom > 0 && e.first - atom <= NOW && is(atom, NOW_WORDS)) {
            atom--;
        }
        // `it's` is three atoms
        int is = is(atom, SHORT) && atoms.glued(atom) ? atom - 1 : atom;
        return atom > 1 && (is < atom || is(atom, IS)) && is(is - 1, CLOCKS);
    }

    /// The part of the day of a meal that is told beside an hour, as TIMEX3 writes it: `we had breakfast at half past
    /// seven`; else empty.
    String meal(Expression e) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        for (int atom = Math.max(0, e.first - AFTER); atom < Math.min(atoms.size(), e.last + PERFECT); atom++) {
            int token = atoms.token(atom);
            if (token >= from && token < to) {
                for (Map.Entry<String, Set<String>> meals : MEALS.entrySet()) {
                    if (is(atom, meals.getValue())) {
                        return meals.getKey();
                    }
                }
            }
        }
        return isBedtime(e, sentence) ? "TEV" : isEndOfWork(e, sentence) ? "TAF" : "";
    }

    /// `I finished work at five`, `Um fünf hatte ich Feierabend`: and not in the morning.
    private boolean isEndOfWork(Expression e, int sentence) {
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        for (int atom = Math.max(0, e.first - PERFECT); atom < Math.min(atoms.size(), e.last + PERFECT); atom++) {
            int token = atoms.token(atom);
            int before = atom > 1 && is(atom - 1, THE) ? atom - 2 : atom - 1;
            boolean work = is(atom, WORK) && before >= 0 && is(before, LEAVING);
            if (token >= from && token < to && (work || is(atom, WORK_ENDS))) {
                return true;
            }
        }
        return false;
    }

    /// `I woke up at three`, and not in the afternoon.
    boolean isWaking(Expression e) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        for (int atom = e.first - 1; atom >= Math.max(0, e.first - PERFECT) && atoms.token(atom) >= from; atom--) {
            if (is(atom, WAKING)) {
                return true;
            }
        }
        return false;
    }

    /// `I went to bed about half eleven`; the question before it may say so: `What time did you go to bed?`
    private boolean isBedtime(Expression e, int sentence) {
        int end = sentences.end(sentence);
        for (int atom = e.last + 1;
                atom < Math.min(atoms.size(), e.last + PERFECT) && atoms.token(atom) < end;
                atom++) {
            if (isToBed(atom)) {
                return true;
            }
        }
        int from = sentences.first(sentence);
        for (int atom = e.first - 1; atom > Math.max(0, e.first - ASKED); atom--) {
            if (atoms.token(atom) < from) {
                if (sentences.of(atoms.token(atom)) + 1 < sentence || !asks(from)) {
                    return false;
                }
            } else if (e.first - atom > AFTER) {
                continue;
            }
            if (isToBed(atom)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence before a token asks.
    private boolean asks(int from) {
        return from > 0 && tokens.is(from - 1, '?');
    }

    private boolean isToBed(int atom) {
        return is(atom, BEDS) && atom > 0 && is(atom - 1, TO_BED);
    }

    /// `um zehn Schilling`, `um zwei größer`: German tells by a noun's capital and by the ending of a
    /// comparison that a number counts something and is no hour.
    boolean isCounted(Expression e) {
        int next = e.last + 1;
        if (!e.has("noun")
                || next >= atoms.size()
                || !text.substring(atoms.end(e.last), atoms.start(next)).equals(" ")) {
            return false;
        }
        String word = text.substring(atoms.start(next), atoms.end(next));
        boolean compares = COMPARED.stream().anyMatch(word::endsWith) && !NO_COMPARISON.contains(word);
        return Character.isUpperCase(word.charAt(0)) || compares;
    }

    /// `Ende 19.50 Uhr`: a word for what a court or an interview does stands right before it.
    boolean isBehindProcedure(Expression e) {
        return e.hour >= 0 && e.first > 0 && !argues && is(e.first - 1, PROCEDURE);
    }

    /// Whether lines that begin with an hour stand one below the other, and the first tells what the court or the
    /// interview did: `9:00 a.m. Interview begins`, and below it `11:00 a.m. Coffee`.
    private boolean isInLogOfProcedure(int line) {
        int first = line;
        for (int rows = 0; rows < ROWS && first > 0; rows++) {
            int above = text.lastIndexOf('\n', first - 2) + 1;
            if (above >= first - 1 || !Character.isDigit(text.charAt(above))) {
                break;
            }
            first = above;
        }
        int end = text.indexOf('\n', first);
        String row = text.substring(first, Math.min(end < 0 ? text.length() : end, first + LONGEST_LINE));
        return first < line
                && Arrays.stream(row.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .anyMatch(PROCEDURE::contains);
    }

    /// Whether its line is about the paper's own day: a label with a colon, or a pause of a session in parentheses.
    boolean isOfWriting(Expression e) {
        int start = atoms.start(e.first);
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line <= LONGEST) {
            line--;
        }
        String before = text.substring(line, start).strip().toLowerCase(Locale.ROOT);
        if (before.equals("[") && text.startsWith("]", atoms.end(e.last))) {
            return true; // how far the tape has run
        }
        boolean dash = before.startsWith("-") || before.startsWith("\u2013") || before.startsWith("\u2014");
        if (dash || before.startsWith("(") || before.startsWith("[")) {
            String words = before.substring(1).strip();
            return PAUSES.stream().anyMatch(words::startsWith);
        }
        return before.endsWith(":")
                && LABELS.contains(before.substring(0, before.length() - 1).strip());
    }
}
