package oyer.core.read.time;

import java.util.List;

/// Tells the date of a letter, a mail or a report from dates that it speaks of.
final class DateLine {

    private static final List<String> LABELS = List.of(
            "date",
            "dated",
            "sent",
            "written",
            "published",
            "posted",
            "signed",
            "datum",
            "gesendet",
            "stand",
            "verfasst",
            "erstellt",
            "date of statement",
            "date of report",
            "statement dated",
            "dated this",
            "aktualisiert",
            "updated",
            "report date",
            "date taken",
            "date of interview",
            "date of incident",
            "reported",
            "date reported",
            "received");
    private static final int LONGEST = 60;

    private DateLine() {}

    /// Whether the words before a date on its line are the label of a writing date, as `Date:` and `Gesendet:` are.
    static boolean labelled(String text, int offset) {
        int start = lineStart(text, offset);
        int end = offset;
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (end == start || offset - start > LONGEST) {
            return false;
        }
        String before = text.substring(start, end).strip();
        // the weekday of a mail header: `Date: Mon, 5 May`
        int colon = before.indexOf(':');
        String label = colon < 0 ? before : before.substring(0, colon);
        boolean marked = colon >= 0 || text.substring(end, offset).indexOf(':') >= 0 || label.startsWith("dated");
        return marked && LABELS.stream().anyMatch(label.strip()::equalsIgnoreCase);
    }

    /// Whether a date stands alone on its line, or only with a place and a comma before it: `Bonn, den 3. Mai 1986`.
    static boolean alone(String text, int start, int end) {
        int from = lineStart(text, start);
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && to - end < LONGEST) {
            to++;
        }
        for (int i = end; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        String before = text.substring(from, start).strip();
        if (before.isEmpty()) {
            return true;
        }
        int comma = before.indexOf(',');
        return start - from <= LONGEST
                && comma > 0
                && Character.isUpperCase(before.charAt(0))
                && before.substring(0, comma).split("\\s+").length <= 3
                && List.of("", "den", "the", "le")
                        .contains(before.substring(comma + 1).strip());
    }

    private static int lineStart(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) != '\n' && offset - start <= LONGEST) {
            start--;
        }
        return start;
    }
}
