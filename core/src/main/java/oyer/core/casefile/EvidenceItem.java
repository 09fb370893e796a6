package oyer.core.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.text.DocumentId;

/// A piece of evidence of the case: one for each real one, across documents, as far as documents let it be told.
///
/// @param id stable for the same input: `x12`
/// @param name the fullest description
/// @param marks all marks that documents give it: `State's Exhibit 11`, `Item 1`
/// @param members the exhibits of single documents that are this one
public record EvidenceItem(
        String id,
        String name,
        ExhibitReading.Type type,
        List<String> marks,
        Optional<String> foundAt,
        List<Member> members) {

    /// One document's exhibit.
    ///
    /// @param exhibit its number within the document
    /// @param because why it was taken for this one
    public record Member(DocumentId document, int exhibit, Because because) {}

    /// Why two documents' exhibits were taken for one.
    public enum Because {
        /// The first of its item.
        FIRST,
        /// Both bear the same mark.
        MARK,
        /// Both bear a number that no other thing of the case bears.
        NUMBER,
        /// The only item with this mark's description that the document speaks of.
        DESCRIPTION,
        /// The same kind of document, of the same person and the same day.
        PERSON_AND_DAY,
        /// The same kind of thing, found at the same place.
        PLACE,
        /// Only spoken of, in words that name one thing of the case.
        ONLY_ONE,
        /// A reviewer says so.
        REVIEWER
    }

    /// The marks to be shown beside its name: each once, however it is written (`Pos 1`, `Pos. 1`), and none that
    /// is its name.
    public List<String> shownMarks() {
        Set<String> seen = new HashSet<>(Set.of(bare(name)));
        return marks.stream().filter(mark -> seen.add(bare(mark))).toList();
    }

    private static String bare(String mark) {
        StringBuilder bare = new StringBuilder();
        mark.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    public EvidenceItem {
        marks = List.copyOf(marks);
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("evidence [" + name + "] of which no document speaks");
        }
    }
}
