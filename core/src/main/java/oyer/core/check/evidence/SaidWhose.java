package oyer.core.check.evidence;

import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.name.CasePart;
import oyer.core.text.Tokens;

/// The verb by which a sentence says whose a trace is, without the word match: `came from Weaver`, `stammt von Weaver`,
/// `dass das Blut von Weaver stammt`, `is the print of Weaver`, `ist der von Weaver`, `was Weaver's`.
final class SaidWhose {

    /// Tokens between `is` and `of`: `the left thumb print`.
    private static final int LONGEST = 5;

    private SaidWhose() {}

    /// Its token; -1 where there is none.
    static int verb(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        int end = sheet.sentences().end(sentence);
        for (int i = sheet.sentences().first(sentence); i < end; i++) {
            boolean comes = ExpertWords.COMES.has(tokens, i)
                    && (i + 1 < end && ExpertWords.FROM.has(tokens, i + 1) || closes(sheet, sentence, i));
            if (comes || ExpertWords.IS.has(tokens, i) && is(sheet, sentence, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /// A German clause closes with its verb: the person directly before it, and `von` before the person.
    static boolean closes(Sheet sheet, int sentence, int verb) {
        Tokens tokens = sheet.tokens();
        Optional<Mention> person = sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && sheet.lastToken(m.passage().span()) == verb - 1)
                .findFirst();
        int first = person.map(m -> sheet.firstToken(m.passage().span())).orElse(verb - 1);
        if (person.isEmpty() && !CasePart.charged(tokens, verb - 1)) {
            return false;
        }
        return ExpertWords.FROM.has(tokens, first)
                || ExpertWords.FROM.has(tokens, first - 1)
                || ExpertWords.FROM.has(tokens, first - 2) && tokens.is(first - 1, "dem");
    }

    /// `is the print of Weaver`, `ist der von Weaver`, `was Weaver's`.
    private static boolean is(Sheet sheet, int sentence, int verb, int end) {
        Tokens tokens = sheet.tokens();
        boolean pointed = false;
        for (int t = verb + 1; t + 1 < end && t <= verb + LONGEST; t++) {
            int before = t - 1;
            if (ExpertWords.OF.has(tokens, t)
                    && pointed
                    && (ExpertWords.THAT.has(tokens, before) || ExpertWords.trace(tokens, before))) {
                return person(sheet, sentence, t + 1).isPresent() || CasePart.charged(tokens, t + 2);
            }
            pointed |= ExpertWords.THAT.has(tokens, t);
        }
        if (verb + 1 >= end || !Character.isUpperCase(tokens.characters().charAt(tokens.start(verb + 1)))) {
            return false;
        }
        return person(sheet, sentence, verb + 1)
                .filter(m -> owns(tokens, m.passage().end()))
                .isPresent();
    }

    private static Optional<Mention> person(Sheet sheet, int sentence, int token) {
        return sheet.mentionsIn(sentence).stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && sheet.firstToken(m.passage().span()) == token)
                .findFirst();
    }

    /// An apostrophe and an s follow, and no noun but a trace's: `was Weaver's`, not `was Weaver's brother`.
    private static boolean owns(Tokens tokens, int at) {
        String text = tokens.characters();
        if (at + 1 >= text.length() || "'\u2019".indexOf(text.charAt(at)) < 0 || text.charAt(at + 1) != 's') {
            return false;
        }
        int next = tokens.at(at + 2);
        return next >= tokens.size() || tokens.kind(next) != Tokens.Kind.WORD || ExpertWords.trace(tokens, next);
    }
}
