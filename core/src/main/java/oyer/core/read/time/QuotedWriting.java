package oyer.core.read.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Passage;
import oyer.core.text.Sentences;

/// What is quoted was said on a day of its own: in `The entry of 3 May reads "Yesterday I left"` yesterday is the 2nd.
/// After the closing mark the writing and the story are again where they were before the opening one.
final class QuotedWriting {

    /// A shorter quotation is a part of the sentence around it, and what it tells moves the story as that does.
    private static final int SPEECH = 60;

    private final Quotations quotations;
    private final Atoms atoms;
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final Reference reference;
    private Reference.State before;
    private int inside = -1;
    private @Nullable Named named;

    /// A day named outside of quotation marks, and the last atom of its words.
    private record Named(LocalDate day, Passage passage, int atom) {}

    QuotedWriting(String text, Atoms atoms, Lexicon lexicon, Sentences sentences, Reference reference) {
        this.quotations = Quotations.of(text);
        this.atoms = atoms;
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.reference = reference;
        this.before = reference.state();
    }

    /// To be called before an expression is resolved.
    void reach(Expression e) {
        int quotation = quotations.around(atoms.start(e.first));
        if (quotation == inside) {
            return;
        }
        if (inside >= 0) {
            reference.restore(before, isSpeech(inside));
        }
        inside = quotation;
        if (quotation >= 0) {
            before = reference.state();
            int open = e.first;
            while (open > 0 && atoms.start(open) > quotations.start(quotation)) {
                open--;
            }
            if (named != null && isDated(named.atom(), open)) {
                reference.write(named.day(), named.passage());
            } else if (reference.narrative() && reference.says().isEmpty() && isSpeech(quotation)) {
                reference.writeUnknown(); // `today` in the words of somebody long ago is not the historian's
            }
        }
    }

    private boolean isSpeech(int quotation) {
        return quotations.end(quotation) - quotations.start(quotation) > SPEECH;
    }

    /// A day was named outside of quotation marks.
    void name(LocalDate day, Expression e, Passage passage) {
        if (inside < 0) {
            named = new Named(day, passage, e.last);
        }
    }

    /// Whether the sentence has a day before the quotation, and a word of saying or writing.
    private boolean isDated(int dayAtom, int open) {
        int from = sentences.first(sentences.of(atoms.token(open)));
        if (dayAtom >= open || atoms.token(dayAtom) < from) {
            return false;
        }
        for (int atom = open - 1; atom >= 0 && atoms.token(atom) >= from; atom--) {
            int symbol = atoms.symbol(atom);
            if (lexicon.has(symbol, WordClass.SAID)
                    || lexicon.has(symbol, WordClass.NOTE)
                    || lexicon.has(symbol, WordClass.TELLING)) {
                return true;
            }
        }
        return false;
    }
}
