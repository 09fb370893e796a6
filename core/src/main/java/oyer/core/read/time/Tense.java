package oyer.core.read.time;

import oyer.core.text.Sentences;

/// Whether a sentence looks forward or back at the place of an expression, by the nearest word that tells.
final class Tense {

    private static final int REACH = 14;

    private final Atoms atoms;
    private final Lexicon lexicon;
    private final Sentences sentences;

    Tense(Atoms atoms, Lexicon lexicon, Sentences sentences) {
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    /// 1 forward, -1 back, 0 when nothing tells.
    int of(Expression e) {
        int sentence = sentences.of(atoms.token(e.first));
        int from = sentences.first(sentence);
        int to = sentences.end(sentence);
        for (int distance = 1; distance <= REACH; distance++) {
            int told = told(e.first - distance, from, to);
            if (told == 0) {
                told = told(e.last + distance, from, to);
            }
            if (told != 0) {
                return told;
            }
        }
        return 0;
    }

    private int told(int atom, int from, int to) {
        if (atom < 0 || atom >= atoms.size() || atoms.token(atom) < from || atoms.token(atom) >= to) {
            return 0;
        }
        int symbol = atoms.symbol(atom);
        return lexicon.has(symbol, WordClass.FUTURE) ? 1 : lexicon.has(symbol, WordClass.PAST) ? -1 : 0;
    }
}
