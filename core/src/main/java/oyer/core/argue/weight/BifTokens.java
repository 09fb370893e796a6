package oyer.core.argue.weight;

/// Words and marks of a file in the Bayesian Interchange Format, comments passed over.
final class BifTokens {

    private static final String MARKS = "{}()[];,|";

    private final String text;
    private int at;
    private int line = 1;

    /// The line on which the latest token begins; `line` is already that of the next.
    private int lineOfToken = 1;

    BifTokens(String text) {
        this.text = text;
        skip();
    }

    boolean more() {
        return at < text.length();
    }

    /// The next word, quoted or not, or mark.
    String next() {
        if (!more()) {
            throw wrong("the file ends in the middle of a block");
        }
        int from = at;
        lineOfToken = line;
        char first = text.charAt(at++);
        String token;
        if (first == '"') {
            while (more() && text.charAt(at) != '"') {
                at++;
            }
            token = text.substring(from + 1, at);
            at = Math.min(text.length(), at + 1);
        } else {
            while (MARKS.indexOf(first) < 0 && more() && !ends(text.charAt(at))) {
                at++;
            }
            token = text.substring(from, at);
        }
        skip();
        return token;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || c == '"' || MARKS.indexOf(c) >= 0;
    }

    private void skip() {
        while (more()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                line += c == '\n' ? 1 : 0;
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                int to = end < 0 ? text.length() : end + 2;
                line += (int)
                        text.substring(at, to).chars().filter(l -> l == '\n').count();
                at = to;
            } else {
                return;
            }
        }
    }

    void expect(String token) {
        String found = next();
        if (!found.equals(token)) {
            throw wrong("[" + token + "] expected, [" + found + "] found");
        }
    }

    void pass(String upTo) {
        while (!next().equals(upTo)) {}
    }

    double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw wrong("[" + word + "] is no number");
        }
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + lineOfToken + ": " + what);
    }
}
