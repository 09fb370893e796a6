package oyer.core.read.time;

/// How a paper writes its hours and days where it says so plainly, and hence what its barer figures are: where one hour
/// is `10.15 hrs` or `7.30 pm`, `at 08.40` is one too; where days are `2019-01-25`, `on 02-08` is the eighth of
/// February.
/// Found in one pass over the text's figures.
final class Habits {

    /// The fewest days of such a form that make it the paper's own.
    private static final int DAYS = 2;

    /// The fewest rows that begin with an hour and a wide gap: `23.05  Spoke to client`.
    private static final int ROWS = 2;

    /// Behind an hour's minutes, in small letters.
    private static final String[] HOURS = {"am", "a.m", "pm", "p.m", "hrs", "hours", "h", "o'clock", "uhr"};

    private final String text;
    private boolean dotted;
    private int days;
    private int rows;
    private boolean nought;

    private Habits(String text) {
        this.text = text;
    }

    static Habits of(String text) {
        Habits habits = new Habits(text);
        int at = 0;
        while (at < text.length()) {
            if (isDigit(text, at)) {
                int end = at;
                while (isDigit(text, end)) {
                    end++;
                }
                habits.look(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return habits;
    }

    /// Whether hours have a dot before their minutes: `08.40`. Of rows one begins with a nought, as no price does.
    boolean isDotted() {
        return dotted || rows >= ROWS && nought;
    }

    /// Whether days are written year, month, day with dashes.
    boolean isYearFirst() {
        return days >= DAYS;
    }

    private void look(int start, int end) {
        if (end - start == 4) {
            days += isTwo(end, '-') && isTwo(end + 3, '-') && !isDigit(text, end + 6) ? 1 : 0;
        } else if (end - start <= 2 && !dotted && isTwo(end, '.') && text.charAt(end + 1) < '6') {
            if (end - start == 2 && isRow(start, end + 3)) {
                rows++;
                nought |= text.charAt(start) == '0';
            }
            int behind = end + 3;
            behind += behind < text.length() && text.charAt(behind) == ' ' ? 1 : 0;
            for (String word : HOURS) {
                int after = behind + word.length();
                dotted |= text.regionMatches(true, behind, word, 0, word.length())
                        && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
            }
        }
    }

    /// Whether a line begins at `start`, and behind `end` a wide gap and words: no price ends its line so.
    private boolean isRow(int start, int end) {
        return (start == 0 || text.charAt(start - 1) == '\n')
                && text.startsWith("  ", end)
                && text.charAt(start) < '3'
                && Character.isLetter(text.charAt(Math.min(end + 2, text.length() - 1)));
    }

    /// Whether a sign and two figures stand at a place.
    private boolean isTwo(int at, char sign) {
        return at + 2 < text.length() && text.charAt(at) == sign && isDigit(text, at + 1) && isDigit(text, at + 2);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
