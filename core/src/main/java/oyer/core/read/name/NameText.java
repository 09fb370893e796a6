package oyer.core.read.name;

import java.util.HashSet;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Sentences;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// A document's tokens with what the tables know of each; what every step of reading names looks at.
final class NameText {

    final Tokens tokens;
    final Sentences sentences;
    final Lexicon lexicon;
    final Language language;
    final int[] classes;
    /// Where each token ends without the `'s` of a genitive.
    final int[] ends;
    /// As [Tokens#hash], without the genitive.
    final int[] hashes;
    /// 1 at the first token of each sentence.
    final byte[] starts;
    private final boolean[] turns;
    /// Where a line was ended on purpose before a token.
    private final boolean[] lines;
    private final boolean[] capitals;
    private final boolean[] spaced;

    NameText(Prose prose) {
        this.tokens = prose.tokens();
        this.sentences = prose.sentences();
        this.language = prose.language();
        this.lexicon = Lexicon.of(language);
        int n = tokens.size();
        this.lines = LineEnds.of(tokens);
        this.classes = new int[n];
        this.ends = new int[n];
        this.hashes = new int[n];
        boolean[] damaged = new boolean[n];
        for (int i = 0; i < n; i++) {
            ends[i] = tokens.end(i);
            hashes[i] = tokens.hash(i);
            if (tokens.kind(i) == Kind.WORD || tokens.kind(i) == Kind.MIXED) {
                if (genitive(i)) {
                    ends[i] -= 2;
                    hashes[i] = WordTable.hash(tokens.characters(), tokens.start(i), ends[i]);
                }
                classes[i] = lexicon.classes(tokens, i, ends[i]);
                if (tokens.capitalised(i) && Misread.misread(tokens.characters(), tokens.start(i), ends[i])) {
                    String meant = Misread.mended(tokens.characters(), tokens.start(i), ends[i]);
                    int known = lexicon.classes(meant);
                    if (tokens.kind(i) == Kind.WORD || (known & (Words.FIRST | Words.LAST)) != 0) {
                        hashes[i] = WordTable.hash(meant, 0, meant.length());
                        classes[i] = known;
                        damaged[i] = tokens.kind(i) != Kind.WORD;
                    }
                }
                if ((classes[i] & Words.LAND) != 0 && tokens.length(i) < 4 && tokens.allCapitals(i)) {
                    classes[i] &= ~(Words.COMMON | Words.STOP); // US is not us
                }
            }
        }
        known(damaged);
        this.spaced = Spaced.of(tokens);
        for (int i = 1; i < n; i++) {
            if (spaced[i]) {
                classes[i] = 0; // a letter of a word
                if (!spaced[i - 1]) {
                    classes[i - 1] = 0;
                }
            }
        }
        this.starts = new byte[n];
        for (int s = 0; s < sentences.size(); s++) {
            starts[sentences.first(s)] = 1;
        }
        this.turns = TurnMarks.of(this);
        this.capitals = new boolean[n];
        for (int i = 0; i < n; i++) {
            capitals[i] = (tokens.kind(i) == Kind.WORD || damaged[i]) && tokens.capitalised(i) && !turns[i];
            if (turns[i] && i + 2 < n) {
                starts[i + 2] = 1;
            }
        }
    }

    /// A word with figures in it that stands for one of the document's own: `Sheriff Di11` beside `Amos Dill`.
    private void known(boolean[] damaged) {
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < hashes.length; i++) {
            if (tokens.kind(i) == Kind.WORD && tokens.capitalised(i)) {
                words.add(hashes[i]);
            }
        }
        for (int i = 0; i < hashes.length; i++) {
            boolean mixed = !damaged[i] && tokens.kind(i) == Kind.MIXED && tokens.capitalised(i);
            if (mixed && Misread.misread(tokens.characters(), tokens.start(i), ends[i])) {
                String meant = Misread.mended(tokens.characters(), tokens.start(i), ends[i]);
                int hash = WordTable.hash(meant, 0, meant.length());
                if (words.contains(hash)) {
                    hashes[i] = hash;
                    classes[i] = lexicon.classes(meant);
                    damaged[i] = true;
                }
            }
        }
    }

    /// Whether a token is the `Q.` or `A.` that opens a turn of a transcript, no initial.
    boolean turn(int token) {
        return token >= 0 && token < turns.length && turns[token];
    }

    /// Whether something other than running words lies before a token: a tab or a column's white space, or a line's
    /// end where CAPITALS of a form begin or end.
    boolean parted(int token) {
        if (token <= 0 || token >= classes.length) {
            return true;
        }
        return switch (tokens.gap(token)) {
            case NONE -> false;
            case BLOCK -> true;
            case LINE -> lines[token] || shouts(token) != shouts(token - 1) && worded(token) && worded(token - 1);
            case SPACE -> {
                int from = tokens.end(token - 1);
                int to = tokens.start(token);
                yield to - from > 2 || tokens.characters().charAt(from) == '\t';
            }
        };
    }

    /// Whether a token is a further letter of a word that is set with spaces.
    boolean spaced(int token) {
        return token > 0 && token < spaced.length && spaced[token];
    }

    private boolean shouts(int token) {
        return tokens.length(token) > 3 && tokens.allCapitals(token);
    }

    private boolean worded(int token) {
        return tokens.kind(token) == Kind.WORD && tokens.length(token) > 2;
    }

    /// Words as they are read: one space between, whatever parts them on the page, without a margin's numbers.
    String words(int first, int last) {
        StringBuilder out = new StringBuilder(tokens.end(last) - tokens.start(first));
        for (int i = first; i <= last; i++) {
            if (i > first && tokens.gap(i) != Gap.NONE && !spaced[i]) {
                out.append(' ');
            }
            out.append(tokens.characters(), tokens.start(i), i == last ? ends[i] : tokens.end(i));
        }
        return out.toString();
    }

    private boolean genitive(int i) {
        if (tokens.length(i) < 3 || tokens.last(i) != 's' && tokens.last(i) != 'S') {
            return false;
        }
        char before = tokens.characters().charAt(tokens.end(i) - 2);
        return before == '\'' || before == '\u2019';
    }

    /// Whether a token is a genitive in `'s` or `s'`.
    boolean possessive(int i) {
        return ends[i] < tokens.end(i)
                || i + 1 < ends.length
                        && tokens.last(i) == 's'
                        && (tokens.is(i + 1, '\'') || tokens.is(i + 1, '\u2019'))
                        && joined(i + 1);
    }

    /// A token's characters without the genitive, as they were meant.
    String word(int i) {
        return Misread.mended(tokens.characters().substring(tokens.start(i), ends[i]));
    }

    /// A role as it is kept: German nouns with their capital, `KHK` as it is written.
    String role(String words) {
        return language == Language.GERMAN ? words : words.toLowerCase(language.locale());
    }

    int size() {
        return tokens.size();
    }

    /// Whether a token is one of these classes; no token is none.
    boolean is(int token, int bits) {
        return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
    }

    /// A capitalised word.
    boolean capital(int token) {
        return token >= 0 && token < capitals.length && capitals[token];
    }

    /// One letter, or two to three capitals without a vowel sound between (`J`, `K.H`), with a full stop after.
    boolean initial(int token) {
        return capital(token)
                && tokens.length(token) <= 2
                && tokens.is(token + 1, '.')
                && joined(token + 1)
                && (tokens.length(token) == 1
                        || language == Language.ENGLISH && !is(token, Words.COMMON | Words.TITLE));
    }

    /// Whether nothing lies between a token and the one before.
    boolean joined(int token) {
        return token > 0 && token < classes.length && tokens.gap(token) == Gap.NONE;
    }

    /// Whether a token follows the one before within a line or a wrapped line of the same sentence.
    boolean follows(int token) {
        return token > 0 && token < classes.length && !parted(token) && starts[token] == 0;
    }

    /// A capital that means nothing because a sentence begins, or the noun is German.
    boolean idle(int token) {
        return is(token, Words.COMMON) && !is(token, Words.TITLE);
    }
}
