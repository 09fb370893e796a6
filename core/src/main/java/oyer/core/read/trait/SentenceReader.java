package oyer.core.read.trait;

import java.util.List;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads what a text tells of things, one sentence after the other.
abstract class SentenceReader {

    final Prose prose;
    final Tokens tokens;
    final TraitWords words;
    final List<Trait> traits;

    /// The first token of the sentence, and the one behind its last.
    int start;

    int end;

    /// @param traits to which what is read is added
    SentenceReader(Prose prose, TraitWords words, List<Trait> traits) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.traits = traits;
    }

    final void sentence(int from, int to) {
        start = from;
        end = to;
        read();
    }

    abstract void read();
}
