package oyer.core.read.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the date of a letter, a mail or a report from dates that it speaks of.
final class DateLine {

    /// How the close of an affidavit or of a statement begins.
    private static final List<String> JURATS = List.of(
            "sworn",
            "subscribed",
            "affirmed",
            "executed",
            "declared at",
            "declared before",
            "acknowledged before",
            "signed and sworn",
            "signed before",
            "i declare under penalty",
            "unterschrieben",
            "beglaubigt");
    /// How the line begins that tells where a paper was taken down.
    private static final List<String> HELD =
            List.of("held at ", "taken at ", "made at ", "sworn at ", "given at ", "aufgenommen in ");
    private static final List<String> POSTSCRIPTS = List.of("P.S", "PS", "P. S", "P.P.S", "PPS", "N.S");
    private static final List<String> PAGES = List.of("Page ", "PAGE ", "p. ", "Seite ", "S. ", "Nr. ", "No. ");
    private static final List<String> FEASTS = List.of("tag", "abend", " Day", " Eve", " Monday", " Sunday", " Friday");
    private static final List<String> WROTE = List.of("wrote:", "schrieb:", "writes:");
    private static final Set<String> WEEKDAYS =
            Set.of(("monday tuesday wednesday thursday friday saturday sunday montag"
                            + " dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
                            + " mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so")
                    .split(" "));

    private static final List<String> BIRTHS = List.of("born", "birth", "dob", "d.o.b", "geb", "*");

    /// So many characters before a date of birth its label stands.
    private static final int BIRTH = 24;

    private static final String FOUND = "für Recht erkannt";

    /// Within so many characters behind its day a judgment is found; those who sat may be named between.
    private static final int JUDGED = 600;

    private static final int LONGEST = 60;
    /// What a newspaper prints beside its day, the page or the number, is not longer.
    private static final int PAGE = 10;
    /// A letterhead has no more lines.
    private static final int HEAD_LINES = 12;
    /// Within so many characters after its date a letter greets whom it is to, and a quoted mail says who wrote
    /// it.
    private static final int OPENING = 200;

    private DateLine() {}

    /// Whether with this date something else begins that was written on it: a labelled entry, the next letter,
    /// the mail that is quoted.
    static boolean begins(String text, int start, int end) {
        return labelled(text, start)
                || opensLetter(text, start, end)
                || opensQuoted(text, start, end)
                || opensSupplement(text, start, end)
                || opensSession(text, start, end);
    }

    /// `P.S. November 4.`: what follows was written on that day.
    static boolean opensPostscript(String text, int start) {
        String before = text.substring(lineStart(text, start), start).strip();
        int letters = 0;
        for (int i = 0; i < before.length(); i++) {
            letters += Character.isLetter(before.charAt(i)) ? 1 : 0;
        }
        return letters <= 3
                && before.length() <= 10
                && POSTSCRIPTS.stream().anyMatch(before.toUpperCase(Locale.ROOT)::startsWith);
    }

    /// `14  Thursday, June 13, 1985`, alone on a numbered line of a transcript: the next day of a hearing. None is
    /// opened by `October 19, 1984?` below a line that breaks off with `on the night of`.
    private static boolean opensSession(String text, int start, int end) {
        int line = lineStart(text, start);
        String before = text.substring(line, start);
        return withoutNumber(before).length() < before.length()
                && alone(text, start, end)
                && !breaksOff(text, line)
                && !text.startsWith("?", end);
    }

    /// `the statement which he` above, then `signed on October 30, 1984, he said`: no label begins there.
    private static boolean isWrapped(String text, int start) {
        return start > 0
                && text.charAt(start - 1) == '\n'
                && start < text.length()
                && Character.isLowerCase(text.charAt(start))
                && breaksOff(text, start);
    }

    /// Whether the line above ends in the midst of a sentence, with a word in small letters.
    private static boolean breaksOff(String text, int line) {
        int last = line;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int word = last;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return word < last && Character.isLowerCase(text.charAt(word));
    }

    /// `January 20, 1997`, alone on its line, and one of the next lines greets somebody.
    private static boolean opensLetter(String text, int start, int end) {
        if (!alone(text, start, end)) {
            return false;
        }
        int stop = Math.min(text.length(), end + OPENING);
        for (int i = end; i < stop; i++) {
            if (text.charAt(i) == '\n') {
                int from = i + 1;
                while (from < stop && Character.isWhitespace(text.charAt(from))) {
                    from++;
                }
                int to = from;
                while (to < stop && Character.isLetter(text.charAt(to))) {
                    to++;
                }
                String first = text.substring(from, to);
                if (DateLineWords.SALUTATIONS.stream().anyMatch(first::equalsIgnoreCase)
                        && Character.isUpperCase(text.charAt(from))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// `On Mon, Sep 14, 2009 at 4:05 PM, A. Person wrote:`.
    private static boolean opensQuoted(String text, int start, int end) {
        String before = text.substring(lineStart(text, start), start);
        String lead = before.stripLeading();
        if (!lead.startsWith("On ") && !lead.startsWith("Am ")) {
            return false;
        }
        String after = text.substring(end, Math.min(text.length(), end + OPENING));
        return WROTE.stream().anyMatch(verb -> {
            int at = after.indexOf(verb);
            return at >= 0 && !after.substring(0, at).contains("\n\n");
        });
    }

    /// `SUPPLEMENT 10-20-78  (FRI)   SIKES`, `SUPP 2   DET. A. ORR   03/19/93`: a part added to a report on that day.
    private static boolean opensSupplement(String text, int start, int end) {
        int line = lineStart(text, start);
        int word = line;
        while (word < start && Character.isLetter(text.charAt(word))) {
            word++;
        }
        if (start - line > LONGEST
                || !DateLineWords.SUPPLEMENTS.contains(
                        text.substring(line, word).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int stop = text.indexOf('\n', end);
        String rest = text.substring(end, stop < 0 ? text.length() : stop).strip();
        int close = rest.startsWith("(") ? rest.indexOf("):") : -1; // `SUPPLEMENT 11-18-78 (Sgt. Orr): He was found`
        return rest.startsWith(":") || close > 0 || rest.length() <= PAGE || rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    /// Whether the words before a date on its line are the label of a writing date, as `Date:` and `Gesendet:`
    /// are.
    static boolean labelled(String text, int offset) {
        return labelled(text, offset, DateLineWords.LABELS);
    }

    /// `Received: 11 August 2021`: of the day on which its matter came, where a paper has no other.
    static boolean received(String text, int offset) {
        return labelled(text, offset, DateLineWords.ARRIVALS);
    }

    /// `Reported Sun 9 March 1997`: the day on which a matter came, and the report may go on for days.
    static boolean reported(String text, int offset) {
        return labelled(text, offset, DateLineWords.REPORTED);
    }

    /// `DATE/TIME  03/11/93   2255 HRS`: of the writing, or of what is told.
    static boolean moment(String text, int offset) {
        return labelled(text, offset, DateLineWords.MOMENTS);
    }

    private static boolean labelled(String text, int offset, List<String> labels) {
        int start = segment(text, lineStart(text, offset), offset);
        int end = offset;
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (end == start || offset - start > LONGEST || isWrapped(text, start)) {
            return false;
        }
        String before = text.substring(start, end).strip();
        // the weekday of a mail header: `Date: Mon, 5 May`
        int colon = before.indexOf(':');
        String label = colon < 0 ? before : before.substring(0, colon);
        boolean marked = colon >= 0
                || text.substring(end, offset).indexOf(':') >= 0
                || label.startsWith("dated")
                || offset - end > 1 && text.substring(end, offset).isBlank() // the columns of a form
                || DateLineWords.VERBS.stream().anyMatch(label.strip()::equalsIgnoreCase);
        String told = withoutLastWeekday(label.strip());
        if (at(told)) {
            return true;
        }
        return marked
                && (labels.stream().anyMatch(told::equalsIgnoreCase)
                        || DateLineWords.VERBS.stream().anyMatch(told::equalsIgnoreCase));
    }

    /// `Held at Bremport Courthouse on`, `Taken at Bonn am`: where and when what a paper records was.
    private static boolean at(String before) {
        String lead = before.toLowerCase(Locale.ROOT);
        return HELD.stream().anyMatch(lead::startsWith) && (lead.endsWith(" on") || lead.endsWith(" am"));
    }

    /// `Sworn to and subscribed before me this 9th day of November, 2017`: what stands before was written, or
    /// at least vouched for, on that day.
    static boolean sworn(String text, int start) {
        String before = text.substring(lineStart(text, start), start).strip().toLowerCase(Locale.ROOT);
        String line = before.startsWith("and ") ? before.substring(4) : before;
        return JURATS.stream().anyMatch(line::startsWith)
                && (line.endsWith(" on") || line.endsWith(" me") || line.endsWith(" this") || line.endsWith(" am"));
    }

    /// Whether words stand in a text with which a line begins that tells an oath.
    static boolean mayBeSworn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return JURATS.stream().anyMatch(lower::contains);
    }

    /// Whether a date of the head of a record of questions can be the day of it: no birth or oath is told
    /// before it.
    static boolean heads(String text, int start) {
        String before = text.substring(Math.max(0, start - BIRTH), start).toLowerCase(Locale.ROOT);
        return BIRTHS.stream().noneMatch(before::contains);
    }

    /// `am 23. Mai 2012 für Recht erkannt`, `in der Sitzung vom 23. Mai 2012, an der teilgenommen haben ...,
    /// für Recht erkannt`: the day of a German judgment.
    static boolean judged(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + JUDGED));
        int found = behind.indexOf(FOUND);
        int heading = behind.indexOf("Gründe");
        int digits = 0;
        for (int i = 0; i < found && digits < 4; i++) {
            digits = Character.isDigit(behind.charAt(i)) ? digits + 1 : 0; // another year: of another day
        }
        return found >= 0 && digits < 4 && (heading < 0 || found < heading);
    }

    /// Where the words before a date begin that can be its label: after a wide gap, as between the columns of a
    /// form, or after another date and a full stop, as in `Argued January 14, 2003. Decided June 9, 2003.`
    private static int segment(String text, int start, int offset) {
        for (int i = offset - 2; i > start; i--) {
            char c = text.charAt(i);
            boolean wide = c == '\t' || c == '|' || c == ' ' && text.charAt(i - 1) == ' ';
            boolean stop = c == '.' && Character.isDigit(text.charAt(i - 1)) && text.charAt(i + 1) == ' ';
            boolean labels = false;
            for (int j = i + 1; j < offset && !labels; j++) {
                labels = Character.isLetter(text.charAt(j));
            }
            if ((wide || stop) && labels) {
                return i + 1;
            }
        }
        return start;
    }

    /// Whether a date stands alone on its line, or only with a place and a comma before it: `Bonn, den 3. Mai
    /// 1986`.
    static boolean alone(String text, int start, int end) {
        int from = behindTitle(text, start);
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && to - end < LONGEST) {
            to++;
        }
        boolean followed = false;
        for (int i = end; i < to; i++) {
            followed |= Character.isLetterOrDigit(text.charAt(i));
        }
        if (followed && !begun(text.substring(end, to)) && !paged(text.substring(end, to))) {
            return false;
        }
        if (behindReference(text, start) || opposite(text, start)) {
            return true;
        }
        String before = withoutNumber(text.substring(from, start)).strip();
        // `vom 3. Mai 1986` below the word for what the paper is
        if (before.isEmpty()
                || before.equals("vom")
                || before.equals("\"")
                || before.equals("\u201c")
                || before.equals("\u201e")) {
            return true;
        }
        if (start - from <= LONGEST && titled(before)) {
            return true;
        }
        int comma = before.indexOf(',');
        return start - from <= LONGEST
                && comma > 0
                && before.lastIndexOf(':', comma) < 0 // `Reason: Robbery, 3 May 1986`
                && isName(before.substring(0, comma))
                && List.of("", "den", "d.", "the", "le").contains(withoutWeekday(before.substring(comma + 1)));
    }

    /// `Bonn, Samstag, den 3. Mai 1986`.
    private static String withoutWeekday(String words) {
        String lead = words.strip();
        int comma = lead.indexOf(',');
        return comma > 0 && (isWeekday(lead.substring(0, comma)) || isFeast(lead.substring(0, comma)))
                ? lead.substring(comma + 1).strip()
                : isWeekday(lead) ? "" : lead;
    }

    /// `Bonn, Ostermontag, 3. April 1972`, `Leeds, Boxing Day, 1958`.
    private static boolean isFeast(String words) {
        return FEASTS.stream().anyMatch(words::endsWith) && isName(words);
    }

    /// `DATE   Saturday` of a form.
    private static String withoutLastWeekday(String label) {
        int space = label.lastIndexOf(' ');
        return space > 0 && isWeekday(label.substring(space + 1))
                ? label.substring(0, space).strip()
                : label;
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// `Ihr Zeichen: 3 Js 71/04          17.03.2004`: behind the numbers of the matter, at the end of the line.
    private static boolean behindReference(String text, int start) {
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line <= 2 * LONGEST) {
            line--;
        }
        String before = text.substring(line, start);
        int colon = before.indexOf(':');
        return before.endsWith("   ")
                && colon > 0
                && DateLineWords.REFERENCES.contains(
                        before.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    /// `Sparkassenplatz 2, Holm                  31. Januar 2015`: at the right margin of a letterhead, across from an
    /// address or the name of an office, and not in the last column of a table or form.
    private static boolean opposite(String text, int start) {
        if (start > HEAD_LINES * OPENING) {
            return false;
        }
        int line = 0;
        int above = 0;
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) == '\n') {
                above++;
                line = i + 1;
            }
        }
        if (above > HEAD_LINES) {
            return false;
        }
        String before = text.substring(line, start);
        String left = before.strip().toLowerCase(Locale.ROOT);
        boolean office = left.indexOf(',') > 0 || left.indexOf('\u2013') >= 0;
        return office
                && before.endsWith("     ")
                && before.indexOf(':') < 0
                && !left.contains("   ")
                && BIRTHS.stream().noneMatch(left::contains);
    }

    /// `Friday, May 9, 1986           Page 3`
    private static boolean paged(String behind) {
        String rest = behind.strip();
        boolean apart = behind.startsWith("   ") || behind.startsWith("\t");
        return apart && PAGES.stream().anyMatch(rest::startsWith) && rest.length() <= 12;
    }

    /// `Bonn, 3. Mai 1986, Beginn 9.30 Uhr`: the hour at which an interview began.
    private static boolean begun(String behind) {
        // `Friday, 16 September 1994               Page 3`
        if (behind.startsWith("   ")
                && behind.strip().length() <= PAGE
                && behind.strip().indexOf(' ') > 0) {
            return true;
        }
        String rest = behind.strip().toLowerCase(Locale.ROOT);
        String hour = rest.startsWith(",") ? rest.substring(1).strip() : "";
        boolean posted = hour.length() > 4
                && Character.isDigit(hour.charAt(0))
                && (hour.charAt(1) == ':' || hour.charAt(2) == ':')
                && (hour.contains("aktualisiert") || hour.contains("updated") || hour.length() <= PAGE);
        boolean again = rest.startsWith("|") && (rest.contains("aktualisiert") || rest.contains("updated"));
        return posted
                || again
                || rest.startsWith(",") && (rest.contains("beginn") || rest.endsWith("uhr") || rest.endsWith(" h"));
    }

    /// Where the words before a date begin, without the title of the paper at the left margin: `Vermerk Bonn,
    /// den`.
    private static int behindTitle(String text, int start) {
        int line = start;
        while (line > 0 && text.charAt(line - 1) != '\n' && start - line <= 2 * LONGEST) {
            line--;
        }
        int title = line;
        while (title < start && Character.isLetter(text.charAt(title))) {
            title++;
        }
        int gap = title;
        while (gap < start && isGap(text.charAt(gap))) {
            gap++;
        }
        String word = text.substring(line, title);
        boolean titled = gap - title >= 3 && isTitle(word);
        return titled ? gap : behindGap(text, line, start);
    }

    /// `Vermerk`, and `Obduktionsbericht`: a German title is the end of its compounds.
    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return DateLineWords.TITLES.stream()
                .anyMatch(title -> lower.equals(title) || title.length() > 6 && lower.endsWith(title));
    }

    /// `Az.: 311 Js 44/11 Bonn, 3. Mai 1986`: behind a wide gap, where a place and a comma lead in the day.
    private static int behindGap(String text, int line, int start) {
        int gap = start;
        while (gap > line + 3 && !text.startsWith("   ", gap - 3)) {
            gap--;
        }
        boolean place = gap > line + 3 && text.substring(gap, start).indexOf(',') > 0;
        return place && start - line <= 2 * LONGEST ? gap : lineStart(text, start);
    }

    /// `Urteil vom`, `Order of`, also behind what else a heading says: a decision or paper is of the day in its
    /// title.
    private static boolean titled(String before) {
        String[] words = before.substring(before.lastIndexOf(". ") + 1).strip().split("\\s+");
        return words.length == 2
                && DateLineWords.TITLES.stream().anyMatch(words[0]::equalsIgnoreCase)
                && Character.isUpperCase(words[0].charAt(0))
                && (words[1].equals("vom") || words[1].equalsIgnoreCase("of"));
    }

    /// The line without the number that a transcript gives its lines.
    private static String withoutNumber(String line) {
        int i = 0;
        while (i < line.length() && (Character.isDigit(line.charAt(i)) || isGap(line.charAt(i)))) {
            i++;
        }
        boolean numbered = i > 1 && isGap(line.charAt(i - 1)) && !line.isBlank();
        return numbered ? line.substring(i) : line;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t';
    }

    /// A place or a newspaper: a few words, all with a capital.
    private static boolean isName(String words) {
        String[] all = words.strip().split("\\s+");
        for (String word : all) {
            if (!Character.isUpperCase(word.codePointAt(0)) && all.length > 3) {
                return false;
            }
        }
        return all.length <= 5 && Character.isUpperCase(all[0].codePointAt(0));
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && offset - start <= LONGEST) {
            start--;
        }
        return start;
    }
}
