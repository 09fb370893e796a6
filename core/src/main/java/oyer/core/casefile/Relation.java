package oyer.core.casefile;

import oyer.core.text.Passage;
import oyer.core.time.When;

/// How one stands to another: `brother of`, `friend of`, `counsel for`, `works at`. Directed: `from` is the judge, the
/// brother, the counsel.
///
/// @param from number of an [Entity] of the same document
/// @param to number of another
/// @param kind brother, friend, counsel, law partner, employer, ...: a noun, read as `from` is `kind` of `to`; of
/// places
///     one of the constants below
/// @param held when it held, as far as the text says
public record Relation(Passage passage, int from, int to, String kind, When held, Grounds grounds) implements Reading {

    /// Of places: one lies in the other.
    public static final String WITHIN = "within";

    /// Of places: one lies close to the other.
    public static final String NEAR = "near";

    /// Of places: one is passed by who goes to the other.
    public static final String WAY = "on the way to";

    /// Whether it says where a place lies; its kind is then no noun and takes no `of`.
    public boolean ofPlaces() {
        return kind.equals(WITHIN) || kind.equals(NEAR) || kind.equals(WAY);
    }
}
