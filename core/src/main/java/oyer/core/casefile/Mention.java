package oyer.core.casefile;

import java.util.Optional;
import oyer.core.text.Passage;

/// Words that name somebody or something.
///
/// @param entity number of the [Entity] in the same document
/// @param role what these words themselves say of it (`Judge`, `his attorney`)
public record Mention(Passage passage, EntityKind kind, Form form, int entity, Optional<String> role, Grounds grounds)
        implements Reading {

    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
