package oyer.forensics.read;

import java.util.List;
import java.util.Optional;
import oyer.forensics.profile.Profile;

/// The profiles of one file.
///
/// @param file its name, as given
/// @param sha256 of its bytes, so that a result can name what it rests on
/// @param problems what could not be read; the profiles hold all the rest
public record ProfileFile(String file, String sha256, Format format, List<Profile> profiles, List<Problem> problems) {

    public ProfileFile {
        profiles = List.copyOf(profiles);
        problems = List.copyOf(problems);
    }

    public Optional<Profile> named(String name) {
        return profiles.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
