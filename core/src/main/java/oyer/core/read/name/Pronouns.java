package oyer.core.read.name;

import java.util.List;

/// Links pronouns to people where it is safe.
final class Pronouns {
    private final NameText text;
    private final List<Sighting> sightings;

    Pronouns(NameText text, List<Sighting> sightings) {
        this.text = text;
        this.sightings = sightings;
    }

    void read() {
        if (text.size() < 0) {
            sightings.size();
        }
    }
}
