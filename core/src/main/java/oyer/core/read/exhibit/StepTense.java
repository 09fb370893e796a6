package oyer.core.read.exhibit;

import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// How a sentence tells a step: as what the paper itself does, or beside a remark in brackets that has a day of its
/// own.
final class StepTense {

    /// So many tokens before its verb stands what makes a step one of today: `Das Material wird dem Gericht
    /// rückübermittelt`.
    private static final int BEFORE = 12;

    /// No remark in brackets that is looked at is longer.
    private static final int REMARK = 80;

    private final Prose prose;
    private final EvidenceWords words;

    StepTense(Prose prose, EvidenceWords words) {
        this.prose = prose;
        this.words = words;
    }

    /// Whether the paper does what it tells: `is excluded`, `shall not be received`, `wird rückübermittelt`. What is
    /// kept or gone is so for long.
    boolean presently(Status status, int token) {
        boolean done = switch (status) {
            case ADMITTED, EXCLUDED, SUPPRESSED, DISCLOSED, RETURNED -> true;
            case MENTIONED, MADE, COLLECTED, TRANSFERRED, TESTED, RETESTED, NOT_TESTED, USABLE, INCONCLUSIVE -> false;
            case WITHHELD, CHALLENGED, DISCREDITED, MISSING, DESTROYED, UNATTRIBUTED, ABSENT -> false;
        };
        Tokens tokens = prose.tokens();
        int first = prose.sentences().first(prose.sentences().of(token));
        for (int i = token; done && i >= Math.max(first, token - BEFORE); i--) {
            if (words.part("past", tokens, i) || tokens.is(i, ';')) {
                return false;
            }
            boolean ahead = status == Status.ADMITTED && tokens.is(i, "will"); // `will be Exhibit 3`
            // `Das Geständnis ist unverwertbar`, `K1 bis K4 gehen zurück`
            boolean held = words.part("holds", tokens, i)
                    && !words.part("past", tokens, token + 1)
                    && (status == Status.EXCLUDED || status == Status.ADMITTED || status == Status.SUPPRESSED);
            boolean goes = status == Status.RETURNED && words.part("leaves", tokens, i);
            if (ahead || held || goes || words.part("present", tokens, i)) {
                return held || goes || !words.part("past", tokens, token + 1);
            }
        }
        return false;
    }

    /// `An der Jacke (nachgereicht am 10.10.) ist kein Blut`: the day in the brackets is that of the remark. A day
    /// alone in brackets is the sentence's.
    boolean inRemark(TimeReading time, int place) {
        String text = prose.characters();
        int start = time.passage().start();
        int open = start;
        while (open >= 0 && start - open <= REMARK && text.charAt(open) != '(') {
            if (text.charAt(open) == ')') {
                return false;
            }
            open--;
        }
        int close = time.passage().end();
        while (close < text.length() && close - start <= REMARK && text.charAt(close) != ')') {
            close++;
        }
        boolean within = open >= 0 && close < text.length() && start - open <= REMARK && close - start <= REMARK;
        return within
                && (place < open || place > close)
                && start - open > 2
                && letters(text.substring(open + 1, start)) > 3;
    }

    /// `die am 22. März abgegebene Probe`: a day in front of a participle and its noun is of nothing else.
    boolean ofAttribute(TimeReading time) {
        Tokens tokens = prose.tokens();
        int end = tokens.at(time.passage().end());
        for (int t = end; t < Math.min(tokens.size(), end + 4); t++) {
            if (words.attribute(tokens, t).isPresent() && tokens.capitalised(t + 1)) {
                return true;
            }
        }
        return false;
    }

    /// `der am 3. Mai gefundene Schuh`: whether a time stands between the article and its participle.
    boolean inPhrase(TimeReading time, int participle) {
        Tokens tokens = prose.tokens();
        int from = tokens.at(time.passage().end());
        int article = tokens.at(time.passage().start()) - 1;
        for (int i = from; i < participle; i++) {
            if (tokens.is(i, ',') || tokens.is(i, '.') || words.part("past", tokens, i)) {
                return false;
            }
        }
        return from <= participle && participle - article <= BEFORE;
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetter).count();
    }
}
