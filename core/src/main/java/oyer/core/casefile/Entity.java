package oyer.core.casefile;

import java.util.List;

/// Somebody or something that one document speaks of: the document's own cast, before who is who across documents is
/// settled. Other readings of the same document name it by its number.
///
/// @param number 0-based, unique within the document
/// @param name the fullest name the document gives, or a description (`another man`) for one who is not named
/// @param aliases other names, each as it stands in the text
/// @param roles what the document says that it is in the case: `judge`, `witness`, `victim`, `counsel`, ...
/// @param named whether the document gives it a name at all; the unnamed are never merged across documents
public record Entity(int number, EntityKind kind, String name, List<Alias> aliases, List<String> roles, boolean named) {

    /// Another name and why it is taken for the same one.
    ///
    /// @param because a sentence for the reviewer: `'Soandso' is the surname of ...`, `the text says 'arrested as'`
    public record Alias(String name, String because) {}

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
