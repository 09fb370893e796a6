package oyer.core.read.time;

import java.util.Locale;

/// The day beside the signature at the foot of a paper whose head tells none: `R. Lund    17 November 2004`,
/// `gez. Lund, KHK, 17.11.2004`, `Kiel, 17. November 2004      Lund`.
final class Foot {

    /// So many lines that hold something are the foot of a paper.
    private static final int LINES = 4;

    private static final int SIGNED = 90;
    private static final int NAME = 6;
    private static final String GAP = "   ";

    private Foot() {}

    /// Whether the date from `start` to `end` is that of who signs.
    static boolean dates(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start - 1) + 1;
        int stop = text.indexOf('\n', end);
        int to = stop < 0 ? text.length() : stop;
        if (lines(text, to) >= LINES) {
            return false;
        }
        String before = text.substring(from, start);
        String behind = text.substring(end, to).strip();
        String lead = before.strip();
        if (lead.indexOf('|') >= 0 || lead.length() > SIGNED) {
            return false;
        }
        if (!behind.isEmpty() && !behind.equals(".") && !behind.equals(")")) {
            return text.startsWith(GAP, end) && Masthead.placed(lead) && name(behind);
        }
        String said = lead.toLowerCase(Locale.ROOT);
        if (said.startsWith("gez") || said.startsWith("/s/") || said.startsWith("(signed)") || said.startsWith("sgd")) {
            return lead.length() + end - start <= SIGNED;
        }
        boolean apart = before.endsWith(GAP) || before.endsWith("\t");
        return apart && lead.indexOf(':') < 0 && name(lead) && !numbered(text, from) && !numbered(text, next(text, to));
    }

    /// How many lines below a place hold something.
    private static int lines(String text, int from) {
        int lines = 0;
        boolean holds = false;
        for (int i = from; i < text.length() && lines < LINES; i++) {
            if (text.charAt(i) == '\n') {
                lines += holds ? 1 : 0;
                holds = false;
            } else {
                holds |= !Character.isWhitespace(text.charAt(i));
            }
        }
        return holds ? lines + 1 : lines;
    }

    /// `H. Lund, M.D.`, `Pia Lund, Custodian`, `Lund`: a few words, all with a capital, and no table's row.
    private static boolean name(String words) {
        if (words.isEmpty() || words.contains(GAP)) {
            return false;
        }
        String[] all = words.split("[ ,]+");
        for (String word : all) {
            boolean particle = word.equals("von") || word.equals("van") || word.equals("de") || word.equals("med.");
            if (!Character.isUpperCase(word.codePointAt(0)) && !particle) {
                return false;
            }
        }
        return all.length <= NAME;
    }

    /// The end of the next line that holds something; 0 where none does.
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = text.indexOf('\n', at);
        return at == text.length() ? 0 : end < 0 ? text.length() : end;
    }

    /// Whether what stands above ends with a number too, as the rows of a table do.
    private static boolean numbered(String text, int line) {
        int last = line;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last > 0 && Character.isDigit(text.charAt(last - 1));
    }
}
