package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Cuts a sentence into clauses with one predicate each, or nearly: at signs, at words that begin a clause, and
/// at `and` before another verb. A piece without a verb of its own (`, 3 and 5`) goes to the piece before it;
/// one that begins with a subordinating word, or that denies, never does.
final class Cut {

    private final Tokens tokens;
    private final Language language;

    /// @param first its first token
    /// @param end the token after its last
    /// @param goesOn whether it takes its subject from the clause before: `and saw a man`
    record Clause(int first, int end, boolean goesOn) {}

    private record Piece(int first, int end, boolean bound, boolean joined) {}

    Cut(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    List<Clause> of(int first, int end) {
        List<Clause> clauses = new ArrayList<>();
        int lead = -1;
        for (Piece piece : pieces(first, end)) {
            boolean says = has(piece);
            boolean apart = piece.bound() || denies(piece);
            if (says) {
                int from = lead >= 0 && !piece.bound() ? lead : piece.first();
                clauses.add(new Clause(from, piece.end(), piece.joined()));
                lead = -1;
            } else if (!apart && !clauses.isEmpty() && !piece.joined()) {
                Clause before = clauses.getLast();
                clauses.set(clauses.size() - 1, new Clause(before.first(), piece.end(), before.goesOn()));
            } else if (!apart && clauses.isEmpty() && lead < 0) {
                lead = piece.first();
            }
        }
        return clauses;
    }

    private List<Piece> pieces(int first, int end) {
        List<Piece> pieces = new ArrayList<>();
        int start = first;
        boolean bound = ClauseWords.SUBORDINATOR.has(tokens, first);
        boolean joined = false;
        for (int i = first; i < end; i++) {
            boolean sign = tokens.kind(i) == Kind.SIGN && !tokens.is(i, '\'') && !tokens.is(i, '-') && !point(i, end);
            boolean subordinate = i > start && ClauseWords.SUBORDINATOR.has(tokens, i);
            boolean and = i > start && ClauseWords.AND.has(tokens, i) && begins(i + 1, end);
            if (!sign && !subordinate && !and) {
                continue;
            }
            if (i > start) {
                pieces.add(new Piece(start, i, bound, joined));
            }
            start = sign || and ? i + 1 : i;
            bound = start < end && ClauseWords.SUBORDINATOR.has(tokens, start);
            joined = and && !subject(start);
        }
        if (start < end) {
            pieces.add(new Piece(start, end, bound, joined));
        }
        return pieces;
    }

    /// The full stop of an abbreviation, which ends no clause, as that of `No. I never did.` does.
    private boolean point(int token, int end) {
        boolean answer = token > 0 && (ClauseWords.NO.has(tokens, token - 1) || ClauseWords.YES.has(tokens, token - 1));
        return tokens.is(token, '.') && token + 1 < end && !(answer && tokens.capitalised(token + 1));
    }

    private boolean subject(int token) {
        return ClauseWords.PRONOUN.has(tokens, token);
    }

    /// Whether a verb, or a subject that a verb follows, stands here.
    private boolean begins(int token, int end) {
        for (int i = token; i < Math.min(end, token + 3); i++) {
            boolean verb = Predicate.table(language).get(tokens, i) != null
                    || ClauseWords.PASSIVE.has(tokens, i)
                    || ClauseWords.NOT.has(tokens, i) && i > token
                    || tokens.is(i, "did")
                    || tokens.is(i, "had");
            if (verb) {
                return i == token
                        || subject(token)
                        || tokens.capitalised(token)
                        || ClauseWords.NOT.has(tokens, token)
                        || ClauseWords.DETERMINER.has(tokens, token) && ClauseWords.PASSIVE.has(tokens, i);
            }
        }
        return token < end && subject(token);
    }

    private boolean has(Piece piece) {
        for (int i = piece.first(); i < piece.end(); i++) {
            if (Predicate.at(tokens, i, piece.end(), language) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(Piece piece) {
        for (int i = piece.first(); i < piece.end(); i++) {
            if (ClauseWords.NOT.has(tokens, i) || subject(i)) {
                return true;
            }
        }
        return false;
    }
}
