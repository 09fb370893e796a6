package oyer.core.read.paper;

import java.util.Set;
import oyer.core.text.Passage;

/// That a paper refers to another, which should therefore be somewhere.
///
/// @param passage the words that refer to it
/// @param sentence in which they stand
/// @param name what it is called, in small letters: `supplement 4`, `plan`, `roster.pdf`
/// @param nouns the words of its name by which its own head may know it
/// @param numbered whether its number belongs to its name
public record PaperReference(Passage passage, Passage sentence, String name, Set<String> nouns, boolean numbered) {

    public PaperReference {
        nouns = Set.copyOf(nouns);
    }
}
