package oyer.core.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import oyer.core.text.TableFile;

/// The day of a paper that its first lines name in passing, where nothing plainer does: `Statement of J. Hale taken at
/// Leeds on 3 May 1988`, `Cell 14, Tuesday night, May 3rd 1988` above `Dear Ruth`, `Olm, 3 May 1988 - A man was freed`.
final class Opening {

    private static final Map<String, Set<String>> WORDS = TableFile.phrases(Opening.class, "opening.txt");
    /// What a paper is, or how it came about: `notes`, `taken`, `posted`.
    private static final Set<String> PAPERS = WORDS.getOrDefault("paper", Set.of());
    /// What tells of something, so that its line is no head.
    private static final Set<String> TELLS = WORDS.getOrDefault("tells", Set.of());
    private static final Set<String> GREETINGS = WORDS.getOrDefault("greeting", Set.of());
    private static final Set<String> LABELS = WORDS.getOrDefault("label", Set.of());
    private static final Set<String> ARTICLES = WORDS.getOrDefault("article", Set.of());
    private static final Set<String> TAKEN = WORDS.getOrDefault("taken", Set.of());

    /// In the label of a day: it is of something else.
    private static final List<String> NOT =
            List.of(" in", " of ", " rec", " col", " due", " der tat", " des vorf", " des eing");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}.]+");
    private static final List<String> DASHES = List.of("-", "\u2013", "\u2014");

    /// So many lines that hold something are the opening of a paper.
    private static final int HEAD = 6;
    /// So many lines on, a letter greets whom it is to.
    private static final int GREETING = 4;
    /// So many first words of a line say what the paper is.
    private static final int FIRST = 3;

    private static final int LONGEST = 160;
    private static final int LONGEST_PLACE = 40;
    private static final String GAP = "   ";

    private Opening() {}

    /// Whether the date from `start` to `end` is that of the paper.
    static boolean dates(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int stop = text.indexOf('\n', end);
        int to = stop < 0 ? text.length() : stop;
        if (start - from > LONGEST || from > HEAD * LONGEST || Masthead.lines(text, from) > HEAD) {
            return false;
        }
        String before = text.substring(from, start);
        String column = before.substring(Math.max(0, before.stripTrailing().lastIndexOf(GAP)));
        String segment = taken(column.isBlank() ? before : column);
        if (Masthead.other(segment) || !isLabelled(segment) || DateLine.moment(text, start)) {
            return false;
        }
        String behind = text.substring(end, to).strip();
        if (isPlace(segment.strip()) && DASHES.stream().anyMatch(behind::startsWith)) {
            return true;
        }
        if (to - end > LONGEST || tells(before) || tells(behind)) {
            return false;
        }
        return isOfPaper(segment.strip()) || isOfPaper(before.strip()) || greets(text, to);
    }

    /// `Aussage der Frau Zoller, aufgenommen am`: without the words by which the paper was taken down, which elsewhere
    /// admit somebody to a hospital.
    private static String taken(String segment) {
        String words = segment.stripTrailing();
        String lower = words.toLowerCase(Locale.ROOT);
        return isOfPaper(segment.strip())
                ? TAKEN.stream()
                        .filter(lower::endsWith)
                        .findFirst()
                        .map(taken -> words.substring(0, words.length() - taken.length()))
                        .orElse(segment)
                : segment;
    }

    /// Whether no label stands before the date but one of a date.
    private static boolean isLabelled(String segment) {
        int colon = segment.lastIndexOf(':');
        if (colon < 0) {
            String words = segment.strip().toLowerCase(Locale.ROOT);
            return !words.startsWith("dat") || NOT.stream().noneMatch(words::contains); // `DATE REC'D  11-17-78`
        }
        String label = segment.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return LABELS.stream().anyMatch(label::startsWith) && NOT.stream().noneMatch(label::contains);
    }

    /// `OLM,`, `Bad Olm,`: the place of a dispatch.
    private static boolean isPlace(String lead) {
        return lead.endsWith(",") && lead.length() <= LONGEST_PLACE && Masthead.placed(lead);
    }

    private static boolean isOfPaper(String lead) {
        int words = 0;
        for (String word : NO_LETTERS.split(lead)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (ARTICLES.contains(lower)) {
                return false; // `The hearing of 3 May was put off`
            }
            if (PAPERS.contains(lower) || DateLine.isTitle(lower)) {
                return true;
            }
            words += word.isEmpty() ? 0 : 1;
            if (words >= FIRST) {
                return false;
            }
        }
        return false;
    }

    private static boolean tells(String words) {
        for (String word : NO_LETTERS.split(words)) {
            if (TELLS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the next lines greets somebody.
    private static boolean greets(String text, int from) {
        int line = from;
        for (int lines = 0; lines < GREETING && line >= 0 && line + 1 < text.length(); ) {
            int stop = text.indexOf('\n', line + 1);
            String words = text.substring(line + 1, stop < 0 ? text.length() : Math.min(stop, line + LONGEST))
                    .strip();
            lines += words.isEmpty() ? 0 : 1;
            int end = 0;
            while (end < words.length() && Character.isLetter(words.charAt(end))) {
                end++;
            }
            if (GREETINGS.contains(words.substring(0, end).toLowerCase(Locale.ROOT))
                    && (words.indexOf(',') > 0 || words.indexOf('!') > 0 || words.length() < LONGEST_PLACE)) {
                return true;
            }
            line = stop;
        }
        return false;
    }
}
