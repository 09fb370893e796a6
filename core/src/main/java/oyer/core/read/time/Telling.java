package oyer.core.read.time;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;

/// Whether what a paper tells lies before the day that it bears: what somebody says to the police or to a
/// court, what a court or a lawyer says of a matter, what is written in a letter. An hour that such a paper
/// tells without a day is hardly one of the day on which it was told.
enum Telling {
    /// A report, a form, a log, the news: of the day that it bears, or of none that its kind tells.
    NONE,
    /// An interview, a statement, testimony.
    LOOKS_BACK,
    /// A judgment, a brief, a motion: it looks back, and what it says of interviews and warrants is of the matter too.
    ARGUES,
    /// A letter: it tells of the matter and of the days on which it was written.
    LETTER;

    /// Lines of a paper's head.
    private static final int HEAD = 14;

    /// Lines in which a letter greets somebody.
    private static final int GREETING = 30;

    /// A line with more words is a sentence and no heading.
    private static final int HEADING = 14;

    /// So many turns of speech make a record of who asked and who answered.
    private static final int TURNS = 4;

    private static final int LONGEST_LABEL = 40;

    private static final int LONGEST = 200;

    private static final Map<String, Telling> KINDS = kinds();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> NUMBERED = Set.of("no", "nr", "nos", "number", "nummer", "num");
    private static final Set<String> TURN = Set.of("q", "a", "f", "question", "answer", "frage", "antwort", "vorhalt");

    private static Map<String, Telling> kinds() {
        Map<String, Telling> kinds = new HashMap<>();
        for (List<String> row : TableFile.rows(Telling.class, "tellings.txt")) {
            for (String word : row.get(1).split(" ")) {
                kinds.put(word, valueOf(row.getFirst()));
            }
        }
        return kinds;
    }

    static Telling of(Prose prose) {
        return of(prose.characters(), new int[1]);
    }

    /// Where the first turn of a record of questions and answers begins; 0 when it is none.
    static int firstTurn(String text) {
        int[] first = new int[1];
        of(text, first);
        return first[0];
    }

    private static Telling of(String text, int[] first) {
        Optional<Telling> headed = Optional.empty();
        Map<String, Integer> turns = new HashMap<>();
        int line = 0;
        int spoken = 0;
        int start = 0;
        boolean greets = false;
        boolean court = false;
        int from = 0;
        while (from < text.length() && spoken < TURNS) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (line > GREETING) {
                if (isLabel(text, from, to) && turn(text, from, to, turns)) {
                    start = spoken == 0 ? from : start;
                    spoken++;
                }
                from = to + 1;
                continue;
            }
            String words =
                    text.substring(from, Math.min(to, from + LONGEST)).strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty()) {
                line++;
                boolean heading = line <= HEAD && headed.isEmpty() && !words.endsWith(".");
                // `In the High Court`, and below it `Ruling`
                if (court
                        && !heading
                        && line <= HEAD
                        && headed(words).filter(ARGUES::equals).isPresent()) {
                    headed = Optional.of(ARGUES);
                }
                boolean greeting = !greets && line <= GREETING && greets(words);
                if ((heading || greeting) && words(words) <= HEADING) {
                    headed = heading ? headed(words) : headed;
                    court |= heading && isOfCourt(words);
                    greets |= greeting;
                }
                boolean turn = turn(text, from, to, turns);
                start = turn && spoken == 0 ? from : start;
                spoken += turn ? 1 : 0;
            }
            from = to + 1;
        }
        if (spoken >= TURNS) {
            first[0] = start;
            return LOOKS_BACK;
        }
        return greets ? LETTER : headed.orElse(NONE);
    }

    private static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetter(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    /// What a heading says, if anything; `Complaint: 91-02` is a label of a form and none.
    private static Optional<Telling> headed(String line) {
        if (isOfCourt(line)) {
            return Optional.of(LOOKS_BACK); // what a court is told lies before its day
        }
        for (String column : line.split("  +|\t")) {
            Optional<Telling> kind = column.indexOf(':') < 0 ? ofColumn(column) : Optional.empty();
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Telling> ofColumn(String column) {
        Set<Telling> kinds = new LinkedHashSet<>();
        String[] words = NO_LETTERS.split(column);
        for (int i = 0; i < words.length; i++) {
            boolean numbered = i + 1 < words.length && NUMBERED.contains(words[i + 1]); // `COMPLAINT NO.   78-2207`
            if (!numbered) {
                kind(words[i]).ifPresent(kinds::add);
            }
        }
        return kinds.stream()
                .filter(kind -> kind == LOOKS_BACK || kind == ARGUES)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    private static boolean isOfCourt(String line) {
        return line.startsWith("in the ") && NO_LETTERS.splitAsStream(line).anyMatch("court"::equals);
    }

    /// A German compound is of the kind of its last part.
    private static Optional<Telling> kind(String word) {
        Telling kind = KINDS.get(word);
        for (int at = 2; kind == null && at + 6 <= word.length(); at++) {
            kind = KINDS.get(word.substring(at));
        }
        return Optional.ofNullable(kind);
    }

    private static boolean greets(String line) {
        return line.startsWith("dear ")
                || line.startsWith("my dear")
                || line.startsWith("dearest")
                || line.startsWith("to whom it may concern")
                || line.startsWith("sehr geehrte")
                || line.startsWith("liebe")
                || line.startsWith("mein lieb")
                || line.startsWith("hallo ") && line.endsWith(",")
                || line.startsWith("hi ") && line.endsWith(",");
    }

    /// Whether a line can begin with a label: its first two letters are capitals, or its first word is one of
    /// one letter or is followed by a colon.
    private static boolean isLabel(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at + 2 >= to || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        if (!Character.isLetter(text.charAt(at + 1)) || Character.isUpperCase(text.charAt(at + 1))) {
            return true;
        }
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < to && text.charAt(end) == ':';
    }

    /// `Q.`, `A12`, `THE COURT:`, `SANDOVAL:`, `Frage:`, `Auf Vorhalt:`; the same label twice.
    private static boolean turn(String text, int from, int to, Map<String, Integer> turns) {
        String written =
                text.substring(from, Math.min(to, from + 2 * LONGEST_LABEL)).strip();
        String line = written.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < line.length()
                && (Character.isDigit(line.charAt(end)) || Character.isWhitespace(line.charAt(end)))) {
            end++; // the number of a line
        }
        int letters = end;
        while (letters < line.length() && Character.isLetter(line.charAt(letters))) {
            letters++;
        }
        String first = line.substring(end, letters);
        if (TURN.contains(first)) {
            char after = letters < line.length() ? line.charAt(letters) : ' ';
            return after == ':'
                    || first.length() == 1
                            && (after == '.' || Character.isDigit(after) || line.startsWith("  ", letters));
        }
        int colon = line.indexOf(':', end);
        if (colon < 0 || colon - end > LONGEST_LABEL || colon + 2 >= line.length()) {
            return false;
        }
        String label = written.substring(end, colon);
        boolean capitals =
                label.equals(label.toUpperCase(Locale.ROOT)) && label.chars().anyMatch(Character::isLetter);
        return capitals && turns.merge(label, 1, Integer::sum) > 1;
    }
}
