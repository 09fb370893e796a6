package oyer.core.read.name;

import java.util.List;

/// Short names that a text defines itself: `Robert Murray ("the applicant")`, `Federal Bureau of Investigation (FBI)`.
final class Definitions {

    private Definitions() {}

    static void read(NameText text, List<Sighting> sightings) {
        for (int k = 0; k + 1 < sightings.size(); k++) {
            Sighting name = sightings.get(k);
            Sighting next = sightings.get(k + 1);
            // `Name (ABC)` with both of one kind
            if (next.first() == name.last() + 2
                    && text.tokens.is(name.last() + 1, '(')
                    && text.tokens.is(next.last() + 1, ')')
                    && name.draft().kind == next.draft().kind
                    && next.first() == next.last()
                    && text.tokens.allCapitals(next.first())
                    && initials(text, name, next)) {
                replace(sightings, next.draft(), name.draft(), text.word(next.first()));
            }
        }
    }

    private static void replace(List<Sighting> sightings, Draft from, Draft into, String words) {
        if (from == into) {
            return;
        }
        into.alias(words, "the text gives '" + words + "' in brackets after '" + into.name + "'");
        sightings.replaceAll(s -> s.draft() == from
                ? new Sighting(s.first(), s.last(), into, s.form(), s.role(), s.rule(), s.confidence())
                : s);
    }

    private static boolean initials(NameText text, Sighting name, Sighting acronym) {
        return Character.toUpperCase(text.tokens.first(acronym.first()))
                        == Character.toUpperCase(text.tokens.first(name.first()))
                || text.tokens.length(acronym.first()) >= 2;
    }
}
