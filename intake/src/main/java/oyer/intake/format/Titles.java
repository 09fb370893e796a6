package oyer.intake.format;

import java.util.Optional;

/// What a document calls itself by its format: a title, a subject. A first line is none: the reports of one office all
/// begin alike, and a citation by it would not tell them apart; such a document goes by its file name.
public final class Titles {

    private static final int LONGEST = 120;

    private Titles() {}

    /// A title as given by the format, made one line; empty when it says nothing (`Untitled`, `Microsoft Word -
    /// x.doc`).
    public static Optional<String> given(@org.jspecify.annotations.Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        String line = oneLine(title);
        boolean says = letters(line) >= 3
                && !line.regionMatches(true, 0, "untitled", 0, 8)
                && !line.regionMatches(true, 0, "unbenannt", 0, 9)
                && !line.regionMatches(true, 0, "microsoft word - ", 0, 17)
                && !line.regionMatches(true, 0, "powerpoint pr", 0, 13);
        return says ? Optional.of(cut(line)) : Optional.empty();
    }

    private static int letters(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetter(line.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), 400));
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() < 400; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0') {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /// At most [#LONGEST] characters, cut between words.
    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + "…";
    }
}
