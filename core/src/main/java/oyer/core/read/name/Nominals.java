package oyer.core.read.name;

import java.util.List;

/// Descriptions of people: `his attorney`, `the presiding judge`, `another man`.
final class Nominals {
    private final NameText text;
    private final Roster roster;
    private final List<Sighting> sightings;

    Nominals(NameText text, Roster roster, List<Sighting> sightings) {
        this.text = text;
        this.roster = roster;
        this.sightings = sightings;
    }

    void read() {
        if (text.size() < 0) {
            roster.size();
            sightings.size();
        }
    }
}
