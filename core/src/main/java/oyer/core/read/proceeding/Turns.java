package oyer.core.read.proceeding;

import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What a record of a sitting or an interview does itself, and what is only told in it.
final class Turns {

    /// A turn is looked for so many lines above.
    private static final int LINES = 12;
    /// Behind so many signs at the top of a line nobody is told to speak.
    private static final int LABEL = 40;

    private final String text;
    private final Tokens tokens;

    Turns(Prose prose) {
        this.text = prose.characters();
        this.tokens = prose.tokens();
    }

    /// `A. He told me that they had arrested somebody`: testimony of the day, told of another. The words of the court
    /// (`THE COURT: Sustained`) are not.
    boolean testified(int at) {
        int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        for (int n = 0; n < LINES; n++) {
            int from = line;
            while (from < text.length() && (Character.isDigit(text.charAt(from)) || text.charAt(from) == ' ')) {
                from++; // the printed number of the line
            }
            if (asks(from)) {
                return true;
            }
            if (line == 0 || labelled(from)) {
                return false;
            }
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
        return false;
    }

    /// `Q.`, `A:`, `V:`
    private boolean asks(int from) {
        return from + 2 < text.length()
                && "QAFV".indexOf(text.charAt(from)) >= 0
                && (text.charAt(from + 1) == '.' || text.charAt(from + 1) == ':')
                && Character.isWhitespace(text.charAt(from + 2));
    }

    /// `THE COURT:`, `MR. NOE:`
    private boolean labelled(int from) {
        int i = from;
        while (i < Math.min(text.length(), from + LABEL) && text.charAt(i) != ':') {
            if (Character.isLowerCase(text.charAt(i)) || text.charAt(i) == '\n') {
                return false;
            }
            i++;
        }
        return i > from && i < text.length() && text.charAt(i) == ':';
    }

    /// Whether a paragraph ends between two tokens.
    boolean broken(int from, int to) {
        for (int i = from + 1; i <= to && i < tokens.size(); i++) {
            if (tokens.gap(i) == Tokens.Gap.BLOCK) {
                return true;
            }
        }
        return false;
    }
}
