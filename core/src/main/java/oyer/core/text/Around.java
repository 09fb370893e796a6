package oyer.core.text;

/// The words around a passage that let a reader see at a glance what it is about: those of its sentence, and no more
/// of a long one than a few lines on each side. White space is folded.
///
/// @param before empty where the passage begins its sentence; begins with `…` where more of it stands before
/// @param after likewise; ends with `…`
public record Around(String before, String after) {

    public static final Around NOTHING = new Around("", "");

    /// Characters shown on each side at the most.
    private static final int MOST = 180;

    /// Characters looked at on each side for where the sentence begins and ends.
    private static final int WINDOW = 400;

    private static final String MORE = "…";

    /// @param span within the text
    public static Around of(DocumentText text, Span span) {
        String characters = text.characters();
        int from = Math.max(block(characters, span.start(), -1), span.start() - WINDOW);
        int to = Math.min(block(characters, span.end(), 1), span.end() + WINDOW);
        String window = characters.substring(from, to);
        Tokens tokens = Tokens.of(window);
        if (tokens.size() == 0) {
            return NOTHING;
        }
        Sentences sentences = Sentences.of(tokens, LanguageGuess.of(window));
        int first = sentences.of(at(tokens, span.start() - from));
        int last = sentences.of(at(tokens, Math.max(span.start(), span.end() - 1) - from));
        int start = from + tokens.start(sentences.first(first));
        int end = from + tokens.end(sentences.end(last) - 1);
        return new Around(
                before(characters, Math.min(start, span.start()), span.start()),
                after(characters, span.end(), Math.max(end, span.end())));
    }

    private static int at(Tokens tokens, int offset) {
        return Math.min(tokens.size() - 1, tokens.at(offset));
    }

    /// The nearest blank line in a direction, else as far as is looked.
    private static int block(String characters, int at, int step) {
        int i = at;
        int looked = 0;
        while (i > 0 && i < characters.length() && looked++ < WINDOW) {
            if (characters.charAt(i) == '\f'
                    || characters.charAt(i) == '\n'
                            && (characters.charAt(i - 1) == '\n' || next(characters, i) == '\n')) {
                return i;
            }
            i += step;
        }
        return Math.clamp(i, 0, characters.length());
    }

    private static char next(String characters, int i) {
        return i + 1 < characters.length() ? characters.charAt(i + 1) : ' ';
    }

    private static String before(String characters, int start, int end) {
        int from = start;
        if (end - start > MOST) {
            from = end - MOST;
            while (from < end && !Character.isWhitespace(characters.charAt(from))) {
                from++;
            }
        }
        String words = characters.substring(from, end).replaceAll("\\s+", " ").stripLeading();
        return from > start && !words.isEmpty() ? MORE + " " + words : words;
    }

    private static String after(String characters, int start, int end) {
        int to = end;
        if (end - start > MOST) {
            to = start + MOST;
            while (to > start && !Character.isWhitespace(characters.charAt(to - 1))) {
                to--;
            }
        }
        String words = characters.substring(start, to).replaceAll("\\s+", " ").stripTrailing();
        return to < end && !words.isEmpty() ? words + " " + MORE : words;
    }
}
