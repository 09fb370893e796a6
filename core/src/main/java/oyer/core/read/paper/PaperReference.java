package oyer.core.read.paper;

import java.util.Set;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Sentences;

/// That a paper refers to another, which should therefore be somewhere.
///
/// @param passage the words that refer to it
/// @param sentence in which they stand
/// @param name what it is called, in small letters: `supplement 4`, `plan`, `roster.pdf`
/// @param nouns the words of its name by which its own head may know it
/// @param numbered whether its number belongs to its name
/// @param marks the words by which it is told from others of its kind: `the toxicologist's report`
/// @param listed whether it stands in a list of what goes with this paper, so that it is missed only where a paper
///     refers to it
public record PaperReference(
        Passage passage,
        Passage sentence,
        String name,
        Set<String> nouns,
        boolean numbered,
        Set<String> marks,
        boolean listed) {

    public PaperReference {
        nouns = Set.copyOf(nouns);
        marks = Set.copyOf(marks);
    }

    PaperReference(Passage passage, Passage sentence, String name, Set<String> nouns, boolean numbered) {
        this(passage, sentence, name, nouns, numbered, Set.of(), false);
    }

    /// Where the words that refer are a sentence or a line of their own, what stands around them belongs to it.
    PaperReference inContext(Prose prose) {
        if (!sentence.span().equals(passage.span())) {
            return this;
        }
        Sentences sentences = prose.sentences();
        int s = sentences.of(prose.tokens().at(passage.start()));
        int from = sentences.first(Math.max(0, s - 1));
        int to = sentences.end(s == 0 ? Math.min(sentences.size() - 1, 1) : s);
        return new PaperReference(passage, prose.passage(from, to - 1), name, nouns, numbered, marks, listed);
    }
}
