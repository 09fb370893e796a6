package oyer.forensics.kinship;

import java.util.List;
import java.util.Optional;
import oyer.forensics.profile.Profile;

/// The typed relatives of a person who is not typed: the reference is inferred from them.
///
/// @param siblings full siblings
/// @param children each with their other parent, where that one was typed
public record Family(
        String name, Optional<Profile> father, Optional<Profile> mother, List<Profile> siblings, List<Child> children) {

    public record Child(Profile profile, Optional<Profile> otherParent) {}

    public Family {
        siblings = List.copyOf(siblings);
        children = List.copyOf(children);
        if (father.isEmpty() && mother.isEmpty() && siblings.isEmpty() && children.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing can be inferred of [" + name + "]: no parent, sibling or child is typed");
        }
    }

    /// Everyone typed.
    public List<Profile> typed() {
        return java.util.stream.Stream.of(
                        father.stream(),
                        mother.stream(),
                        siblings.stream(),
                        children.stream().map(Child::profile),
                        children.stream().flatMap(child -> child.otherParent().stream()))
                .flatMap(all -> all)
                .toList();
    }

    /// In words: `father F, mother M, full sibling S`.
    public String words() {
        List<String> words = new java.util.ArrayList<>();
        father.ifPresent(p -> words.add("parent " + p.name()));
        mother.ifPresent(p -> words.add("parent " + p.name()));
        siblings.forEach(p -> words.add("full sibling " + p.name()));
        children.forEach(c -> words.add("child " + c.profile().name()
                + c.otherParent().map(o -> " (other parent " + o.name() + ")").orElse("")));
        return String.join(", ", words);
    }
}
