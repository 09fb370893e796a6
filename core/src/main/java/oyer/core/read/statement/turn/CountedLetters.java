package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Kind;

/// Questions and answers that are counted by a letter and a number at the head of their lines, with or without a colon
/// behind: `Q14  Where was he?`, `A14  At home.`, `F3   Wer fuhr?`, `A3   Ich.` They are known by there being several
/// of both kinds.
final class CountedLetters {

    /// A letter and up to three digits.
    private static final int LONGEST = 4;

    private static final String ASKING = "QF";
    private static final char ANSWERING = 'A';

    private final ClauseText text;
    private final boolean known;

    CountedLetters(ClauseText text, Lines lines) {
        this.text = text;
        int asked = 0;
        int answered = 0;
        for (int k = 0; k < lines.size(); k++) {
            char letter = lines.empty(k) ? 0 : letter(lines.first(k), lines.end(k));
            asked += ASKING.indexOf(letter) >= 0 ? 1 : 0;
            answered += letter == ANSWERING ? 1 : 0;
        }
        this.known = asked > 1 && answered > 1;
    }

    boolean asks(int at, int lineEnd) {
        return known && ASKING.indexOf(letter(at, lineEnd)) >= 0;
    }

    boolean answers(int at, int lineEnd) {
        return known && letter(at, lineEnd) == ANSWERING;
    }

    /// The last token of the label.
    int end(int at) {
        return text.sign(at + 1, '.') || text.sign(at + 1, ':') || text.sign(at + 1, ')') ? at + 1 : at;
    }

    /// The letter of a label that begins a line and has something behind it; 0 where there is none.
    private char letter(int at, int lineEnd) {
        if (text.tokens.kind(at) != Kind.MIXED || text.tokens.length(at) > LONGEST || end(at) + 1 >= lineEnd) {
            return 0;
        }
        String characters = text.tokens.characters();
        for (int i = text.tokens.start(at) + 1; i < text.tokens.end(at); i++) {
            if (!Character.isDigit(characters.charAt(i))) {
                return 0;
            }
        }
        return characters.charAt(text.tokens.start(at));
    }
}
