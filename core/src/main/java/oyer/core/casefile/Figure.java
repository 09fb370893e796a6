package oyer.core.casefile;

import java.util.List;

/// A person, organisation or place of the case: one for each real one, across documents.
///
/// @param id stable for the same input: `p17`, `o3`, `l5` (persons, organisations, places)
/// @param name the fullest name
/// @param aliases the other names, each with its reason
/// @param roles what documents say it is in the case
/// @param members the entities of single documents that are this one
/// @param mentions how often it is mentioned, pronouns included
/// @param standing whether it is shown among those who are named
public record Figure(
        String id,
        EntityKind kind,
        String name,
        List<Entity.Alias> aliases,
        List<String> roles,
        List<Member> members,
        int mentions,
        Standing standing) {

    /// How well a figure is known. Those that are not named are kept aside, never dropped.
    public enum Standing {
        /// Documents name it.
        NAMED,
        /// Only described: `another man`, `the owner of the print`.
        UNNAMED,
        /// Weakly read, or a name that more than one may bear: for a reviewer to join or to set aside.
        UNCERTAIN
    }

    public Figure(
            String id,
            EntityKind kind,
            String name,
            List<Entity.Alias> aliases,
            List<String> roles,
            List<Member> members,
            int mentions) {
        this(id, kind, name, aliases, roles, members, mentions, Standing.NAMED);
    }

    /// One document's entity.
    ///
    /// @param because why it was taken for this one
    public record Member(oyer.core.text.DocumentId document, int entity, String because) {}

    public Figure {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }
}
