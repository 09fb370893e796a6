package oyer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.review.CaseIndex.QueryException;

/// Reads what a user typed into the search field:
///
/// - `knife door`, `knife AND door`: both, in any inflected form
/// - `knife OR dagger`, `(knife OR dagger) door`; `AND` binds closer than `OR`
/// - `"kitchen knife"`: side by side, as it stands
/// - `near(knife door, 5)`: with at most five words between them
/// - `kni*`, `k*fe`: any letters; `Me?er`: one letter
/// - `-door`, `NOT door`: without
///
/// German `UND`, `ODER`, `NICHT` and German or French quotation marks do the same. Whatever is typed is either
/// understood or answered with a sentence that says where and why not.
final class WordsParser {

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 40;
    private static final int MOST_WORDS = 200;
    private static final int BETWEEN = 10;
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
    private static final String MINUS = "-\u2212\u2013";

    private final String typed;
    private int at;
    private int depth;
    private int words;
    private int withinNear;

    private WordsParser(String typed) {
        this.typed = typed;
    }

    /// @throws QueryException when it cannot be understood
    static Wanted parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new QueryException("The words are " + typed.length() + " characters long; at most " + LONGEST
                    + " can be searched for at once.");
        }
        WordsParser parser = new WordsParser(typed);
        Wanted wanted = parser.any();
        if (parser.at < typed.length()) {
            throw parser.wrong("The closing parenthesis", "has no opening one before it.");
        }
        if (onlyNot(wanted)) {
            throw new QueryException("Say at least one word to look for; -word and NOT word only leave passages out.");
        }
        return wanted;
    }

    private static boolean onlyNot(Wanted wanted) {
        return switch (wanted) {
            case Wanted.Not _ -> true;
            case Wanted.All(var parts) -> parts.stream().allMatch(WordsParser::onlyNot);
            case Wanted.Any(var parts) -> parts.stream().anyMatch(WordsParser::onlyNot);
            case Wanted.Word _, Wanted.Wild _, Wanted.Phrase _, Wanted.Near _ -> false;
        };
    }

    private Wanted any() {
        List<Wanted> parts = new ArrayList<>();
        parts.add(all());
        while (operator("OR", "ODER")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Wanted.Any(parts);
    }

    private Wanted all() {
        List<Wanted> parts = new ArrayList<>();
        boolean and = false;
        while (!ends()) {
            int before = at;
            if (operator("AND", "UND")) {
                if (parts.isEmpty() || and) {
                    at = before;
                    throw wrong(upcoming(), "joins two things and has nothing before it.");
                }
                and = true;
            } else {
                parts.add(part());
                and = false;
            }
        }
        if (parts.isEmpty() || and) {
            throw missing();
        }
        return parts.size() == 1 ? parts.getFirst() : new Wanted.All(parts);
    }

    /// Whether the run of things that must all be there ends here; an `OR` is left where it is.
    private boolean ends() {
        space();
        if (at >= typed.length() || typed.charAt(at) == ')' || withinNear > 0 && typed.charAt(at) == ',') {
            return true;
        }
        int before = at;
        boolean or = operator("OR", "ODER");
        at = before;
        return or;
    }

    private QueryException missing() {
        if (typed.isBlank()) {
            return new QueryException("Type at least one word to look for.");
        }
        if (at >= typed.length()) {
            return new QueryException("Something is missing at the end of [" + typed.strip() + "]: a word, a phrase in"
                    + " quotation marks, or a parenthesis.");
        }
        return wrong(upcoming(), "stands where a word or phrase should be.");
    }

    private Wanted part() {
        space();
        char c = typed.charAt(at);
        if (operator("NOT", "NICHT")) {
            return not();
        }
        if (MINUS.indexOf(c) >= 0) {
            at++;
            if (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
                return not();
            }
            at--;
            throw wrong("The minus sign", "must stand right before a word, a phrase or a parenthesis.");
        }
        if (c == '(') {
            return group();
        }
        if (QUOTES.indexOf(c) >= 0) {
            return phrase();
        }
        return word();
    }

    private Wanted not() {
        space();
        if (ends() || MINUS.indexOf(typed.charAt(at)) >= 0) {
            throw missing();
        }
        deeper();
        Wanted not = new Wanted.Not(part());
        depth--;
        return not;
    }

    private Wanted group() {
        int open = at++;
        deeper();
        Wanted inner = any();
        depth--;
        close(open);
        return inner;
    }

    private void close(int open) {
        space();
        if (at >= typed.length() || typed.charAt(at) != ')') {
            at = open;
            throw wrong("The parenthesis", "is not closed.");
        }
        at++;
    }

    private Wanted phrase() {
        int open = at++;
        int start = at;
        while (at < typed.length() && QUOTES.indexOf(typed.charAt(at)) < 0) {
            at++;
        }
        if (at >= typed.length()) {
            at = open;
            throw wrong("The quotation mark", "is not closed.");
        }
        List<Wanted> parts = new ArrayList<>();
        for (String piece : typed.substring(start, at).strip().split("\\s+", -1)) {
            parts.add(piece(piece));
        }
        at++;
        return new Wanted.Phrase(parts);
    }

    private Wanted word() {
        int start = at;
        while (at < typed.length() && !ends(typed.charAt(at))) {
            at++;
        }
        String word = typed.substring(start, at);
        if (word.toLowerCase(Locale.ROOT).equals("near") && at < typed.length() && typed.charAt(at) == '(') {
            return near();
        }
        return piece(word);
    }

    private boolean ends(char c) {
        return Character.isWhitespace(c)
                || c == '('
                || c == ')'
                || QUOTES.indexOf(c) >= 0
                || withinNear > 0 && c == ',';
    }

    private Wanted piece(String piece) {
        if (++words > MOST_WORDS) {
            throw new QueryException("At most " + MOST_WORDS + " words can be searched for at once.");
        }
        return wild(piece) ? new Wanted.Wild(piece) : new Wanted.Word(piece);
    }

    /// `?` at the end of a word is punctuation, within it stands for a letter.
    private static boolean wild(String piece) {
        if (piece.indexOf('*') >= 0) {
            return true;
        }
        int question = piece.indexOf('?');
        return question > 0 && question + 1 < piece.length() && Character.isLetterOrDigit(piece.charAt(question + 1));
    }

    private Wanted near() {
        int open = at++;
        deeper();
        withinNear++;
        List<Wanted> parts = new ArrayList<>();
        while (!ends()) {
            parts.add(part());
        }
        int between = BETWEEN;
        if (at < typed.length() && typed.charAt(at) == ',') {
            at++;
            between = number();
        }
        withinNear--;
        depth--;
        close(open);
        if (parts.size() < 2) {
            at = open;
            throw wrong("near(...)", "needs two words or more, as in near(knife door, 5).");
        }
        return new Wanted.Near(parts, between);
    }

    private int number() {
        space();
        int start = at;
        while (at < typed.length() && typed.charAt(at) >= '0' && typed.charAt(at) <= '9' && at - start < 4) {
            at++;
        }
        if (at == start) {
            throw wrong("After the comma", "near(...) needs a number of words, as in near(knife door, 5).");
        }
        return Integer.parseInt(typed, start, at, 10);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw wrong("The parenthesis", "is the " + depth + "th within another; at most " + DEEPEST + " are read.");
        }
    }

    private void space() {
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
    }

    /// Takes an operator, written in capitals and standing alone.
    private boolean operator(String english, String german) {
        space();
        for (String name : List.of(english, german)) {
            int end = at + name.length();
            if (typed.startsWith(name, at) && (end == typed.length() || ends(typed.charAt(end)))) {
                at = end;
                return true;
            }
        }
        return false;
    }

    private String upcoming() {
        int end = at + 1;
        while (end < typed.length() && !ends(typed.charAt(end))) {
            end++;
        }
        return "[" + typed.substring(at, end) + "]";
    }

    private QueryException wrong(String what, String why) {
        return new QueryException(what + " at character " + (at + 1) + " " + why);
    }
}
