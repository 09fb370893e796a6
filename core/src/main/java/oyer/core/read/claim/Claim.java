package oyer.core.read.claim;

import java.util.List;
import java.util.Optional;

/// A matter on which more than one statement was made.
///
/// @param matter the words of its first version
/// @param versions by the day they were made; those without a day behind, in the order of their documents
/// @param links what holds them together
public record Claim(String matter, List<Version> versions, List<ClaimLink> links) {

    public Claim {
        versions = List.copyOf(versions);
        links = List.copyOf(links);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("claim [" + matter + "] without a version");
        }
    }

    /// The versions of one speaker, in their order.
    public List<Version> of(String figure) {
        return versions.stream()
                .filter(v -> v.speaker().equals(Optional.of(figure)))
                .toList();
    }
}
