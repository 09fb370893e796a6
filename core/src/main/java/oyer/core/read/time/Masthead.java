package oyer.core.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import oyer.core.text.TableFile;

/// The day of a paper where its head names it beside something else: the title of a newspaper or the name of an office
/// at the left margin, a place and `am`, a remark in brackets behind. [DateLine] knows the day that stands alone.
final class Masthead {

    private static final Map<String, Set<String>> WORDS = TableFile.phrases(Masthead.class, "masthead.txt");
    private static final Set<String> VERBS = WORDS.getOrDefault("verb", Set.of());
    private static final Set<String> OTHER = WORDS.getOrDefault("other", Set.of());
    private static final Set<String> LEADS = WORDS.getOrDefault("lead", Set.of());
    private static final Set<String> MATTERS = WORDS.getOrDefault("matter", Set.of());
    private static final Set<String> HOURS = WORDS.getOrDefault("hour", Set.of());
    private static final Set<String> OPENERS = WORDS.getOrDefault("opener", Set.of());
    private static final Set<String> WHERE = WORDS.getOrDefault("where", Set.of());
    private static final Set<String> NOW = WORDS.getOrDefault("now", Set.of());

    private static final Set<String> BESIDE = WORDS.getOrDefault("beside", Set.of());
    private static final Set<String> CUES = WORDS.getOrDefault("cue", Set.of());
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /// In so many lines stands the head of a newspaper.
    private static final int PRINTED = 3;
    /// So many lines that hold something belong to the name of an office or a newspaper.
    private static final int NAMED = 3;
    /// So many lines are the head of a paper.
    private static final int HEAD = 12;

    private static final int LONGEST = 160;
    /// A gap of so many spaces parts two columns.
    private static final String GAP = "   ";

    private static final List<String> PARTS =
            List.of(GAP, "\t", " | ", " / ", " - ", " \u2013 ", " \u2014 ", " \u00b7 ");

    private static final int PLACE = 3;
    private static final int REMARK = 24;
    /// The mark of who dictated and who typed a letter, behind its day: `/ V-mk`.
    private static final int DICTATED = 10;

    private Masthead() {}

    /// Whether the date from `start` to `end` is that of the paper.
    static boolean dates(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int stop = text.indexOf('\n', end);
        int to = stop < 0 ? text.length() : stop;
        if (start - from > LONGEST || to - end > LONGEST) {
            return false;
        }
        int line = lines(text, from);
        if (line > HEAD) {
            return false;
        }
        String before = text.substring(from, start);
        String behind = text.substring(end, to).strip();
        int cut = parted(before);
        String left = before.substring(0, cut).strip();
        String column = unlabelled(before.substring(cut).strip());
        String lead = withoutWeekday(column);
        boolean apart = text.startsWith(GAP, end);
        if (sits(lead)) {
            return true;
        }
        // `AUBOTE     Samstag, 3. Mai 1986     Lokales`
        if (apart && line <= PLACE && !left.isEmpty() && capitals(left) && lead.isEmpty()) {
            return lead.length() < column.length() || DateLine.isWeekday(word(text, start));
        }
        if (titled(lead) || lead.equalsIgnoreCase("vom") && left.isEmpty()) {
            return remark(behind) || MATTERS.stream().anyMatch(behind.toLowerCase(Locale.ROOT)::startsWith);
        }
        if (line <= PRINTED && printed(before, text.substring(start, end), behind)) {
            return true;
        }
        if (!ends(behind)) {
            return false;
        }
        if (verb(lead)) {
            return true;
        }
        if (other(left) || other(lead)) {
            return false;
        }
        boolean hour = behind.startsWith(",") && !behind.substring(1).isBlank();
        boolean bare = lead.isEmpty() || LEADS.contains(lead.toLowerCase(Locale.ROOT)) && (hour || !left.isEmpty());
        if (left.isEmpty()) {
            boolean headed = line > 1 || DateLine.isWeekday(word(text, start));
            return placed(lead) || bare && !behind.isEmpty() && headed;
        }
        return placed(lead)
                || street(lead)
                || bare && (line <= NAMED || dictated(behind)) && !left.endsWith(":") && !left.endsWith(",");
    }

    /// `Meriden Fork, Oklahoma     Thursday, March 15, 1979     15 cents`, `Daily Post (Leeds), 3 May 1985, page 1`:
    /// the
    /// head of a newspaper, with a weekday or what else is printed there, and no sentence.
    private static boolean printed(String before, String date, String behind) {
        boolean label = before.stripTrailing().endsWith(":")
                || before.stripLeading().toLowerCase(Locale.ROOT).startsWith("dat"); // `DATE/TIME  THURS 03/11/93`
        if (label || other(before) || other(behind)) {
            return false;
        }
        boolean cue = false;
        for (String word : NO_LETTERS.split(before + " " + date + " " + behind)) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean beside = BESIDE.contains(lower);
            cue |= CUES.contains(lower) || DateLine.isWeekday(lower);
            if (word.length() > 2 && word.equals(lower) && !beside && !CUES.contains(lower)) {
                return false;
            }
        }
        return cue;
    }

    /// How many lines that hold something there are to the end of the one that begins here, at most one more than
    /// belong to a head.
    static int lines(String text, int from) {
        int lines = 1;
        boolean holds = false;
        for (int i = 0; i < from && lines <= HEAD; i++) {
            if (text.charAt(i) == '\n') {
                lines += holds ? 1 : 0;
                holds = false;
            } else {
                holds |= !Character.isWhitespace(text.charAt(i));
            }
        }
        return lines;
    }

    /// Where the last column before the date begins.
    private static int parted(String before) {
        int cut = 0;
        for (String part : PARTS) {
            int at = before.lastIndexOf(part);
            cut = at < 0 ? cut : Math.max(cut, at + part.length());
        }
        return cut;
    }

    /// Without the label that says that where and when a paper was made follows: `Taken at: Holm,`.
    private static String unlabelled(String lead) {
        int colon = lead.indexOf(':');
        return colon > 0 && WHERE.contains(lead.substring(0, colon).strip().toLowerCase(Locale.ROOT))
                ? lead.substring(colon + 1).strip()
                : lead;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean capitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /// `PROTOKOLL ÜBER DIE HAUPTVERHANDLUNG vom`, `Öffentliche Sitzung vom`: what the record of a sitting or an
    /// examination is headed with.
    private static boolean sits(String lead) {
        String[] words = lead.split(" ");
        int last = words.length - 1;
        return last >= 2
                && OPENERS.contains(words[0].toLowerCase(Locale.ROOT))
                && DateLine.isTitle(words[last - 1])
                && Character.isUpperCase(words[last - 1].charAt(0))
                && (words[last].equalsIgnoreCase("vom")
                        || words[last].equalsIgnoreCase("of")
                        || words[last].equalsIgnoreCase("on")
                        || words[last].equalsIgnoreCase("am"));
    }

    /// `Graz, Mühlgasse,`: a place and the street of an office in it.
    private static boolean street(String lead) {
        int comma = lead.indexOf(',');
        int second = lead.indexOf(',', comma + 1);
        return comma > 0
                && second == lead.length() - 1
                && placed(lead.substring(0, comma + 1))
                && placed(lead.substring(comma + 1).strip());
    }

    /// `Leibnitz, am`, `Leoben,`, `Bruck/Mur, den`: a place, not a person and what is told of him.
    static boolean placed(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        String lead = NOW.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(now -> place.substring(now.length()).strip())
                .orElse(place);
        int code = 0; // `8635 St. Kathrein, am`, `D-80331 Olm,`
        while (code < lead.length()
                && (Character.isDigit(lead.charAt(code))
                        || lead.startsWith("-", code + 1)
                        || code > 0 && lead.charAt(code) == '-')) {
            code++;
        }
        return placedIn(code > PLACE ? lead.substring(code).strip() : lead);
    }

    private static boolean placedIn(String lead) {
        int comma = lead.indexOf(',');
        if (comma <= 0) {
            return false;
        }
        String[] town = lead.substring(0, comma).strip().split(" ");
        String rest = withoutWeekday(lead.substring(comma + 1).strip()).toLowerCase(Locale.ROOT);
        boolean name = town.length <= PLACE;
        for (String word : town) {
            name &= !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.indexOf(':') < 0;
        }
        return name && (rest.isEmpty() || LEADS.contains(rest));
    }

    /// `Compiled`, `Posted Fri.,`, `Zeit/Ort: Mo,`.
    private static boolean verb(String lead) {
        String plain = lead.toLowerCase(Locale.ROOT);
        int end = plain.length();
        while (end > 0 && !Character.isLetterOrDigit(plain.charAt(end - 1))) {
            end--;
        }
        return VERBS.contains(plain.substring(0, end));
    }

    /// Whether words tell that a day is another than that of the writing: of a birth, of an arrest.
    static boolean other(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ \t:,]+")) {
            if (OTHER.contains(word) || OTHER.contains(word.replace(".", ""))) {
                return true;
            }
        }
        return false;
    }

    /// `Urteil vom`, `Judgment of`: what the paper is, with the day of it.
    private static boolean titled(String lead) {
        String[] words = lead.split(" ");
        return words.length == 2
                && !words[0].isEmpty()
                && Character.isUpperCase(words[0].charAt(0))
                && DateLine.isTitle(words[0])
                && (words[1].equals("vom") || words[1].equalsIgnoreCase("of"));
    }

    /// Whether nothing of another matter stands behind the date: a weekday, the hour, the page, a remark in brackets.
    private static boolean ends(String behind) {
        int cut = firstOf(behind);
        if (cut >= 0) {
            return isHour(behind.substring(0, cut)); // 06.03.2020, 06:12 | 37 comments
        }
        String rest = withoutDash(behind.startsWith(",") ? behind.substring(1).strip() : behind);
        if (rest.isEmpty() || remark(rest) || dictated(rest)) {
            return true;
        }
        String[] words = rest.toLowerCase(Locale.ROOT).split("[ ,]+");
        if (words.length == 0 || words[0].isEmpty()) {
            return false;
        }
        boolean paged = words.length == 2 && (words[0].equals("seite") || words[0].equals("page"));
        boolean weekday = words.length == 1 && DateLine.isWeekday(words[0]);
        boolean hour = Character.isDigit(words[0].charAt(0)) || words[0].equals("beginn");
        boolean told = false;
        for (String word : words) {
            told |= HOURS.contains(word) || word.endsWith("h") && Character.isDigit(word.charAt(0));
        }
        return paged || weekday || hour && told;
    }

    /// Where the first sign stands that parts what a page on the web says at its head; -1 without one.
    private static int firstOf(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("|\u00b7\u2022".indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Nothing, or an hour.
    private static boolean isHour(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,]+")) {
            boolean figures =
                    !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == ':' || c == '.');
            if (!word.isEmpty() && !figures && !HOURS.contains(word) && !word.equals("at") && !word.equals("um")) {
                return false;
            }
        }
        return true;
    }

    private static String withoutDash(String words) {
        return words.startsWith("- ") || words.startsWith("\u2013 ") || words.startsWith("\u2014 ")
                ? words.substring(2).strip()
                : words;
    }

    private static boolean dictated(String behind) {
        return behind.startsWith("/") && behind.length() <= DICTATED;
    }

    /// `(Auszug)`, `(extract)`.
    private static boolean remark(String behind) {
        return behind.startsWith("(") && behind.endsWith(")") && behind.length() <= REMARK;
    }

    /// Without the weekday, written out or short, that stands last: `Posted Fri.,`.
    private static String withoutWeekday(String lead) {
        int end = lead.length();
        while (end > 0 && !Character.isLetterOrDigit(lead.charAt(end - 1))) {
            end--;
        }
        int word = end;
        while (word > 0 && Character.isLetter(lead.charAt(word - 1))) {
            word--;
        }
        return word < end && DateLine.isWeekday(lead.substring(word, end))
                ? lead.substring(0, word).strip()
                : lead;
    }
}
