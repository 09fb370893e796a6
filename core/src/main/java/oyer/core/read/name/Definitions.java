package oyer.core.read.name;

import java.util.List;
import oyer.core.casefile.EntityKind;

/// Short names that a text defines itself: `Federal Bureau of Investigation (FBI)`.
final class Definitions {

    private Definitions() {}

    static void read(NameText text, Roster roster, List<Sighting> names) {
        for (int k = 0; k + 1 < names.size(); k++) {
            Sighting name = names.get(k);
            Sighting next = names.get(k + 1);
            if (next.first() == name.last() + 2
                    && text.tokens.is(name.last() + 1, '(')
                    && text.tokens.is(next.last() + 1, ')')
                    && name.draft().kind == next.draft().kind
                    && name.draft().kind != EntityKind.PERSON
                    && next.first() == next.last()
                    && text.tokens.allCapitals(next.first())) {
                roster.merge(
                        next.draft(),
                        name.draft(),
                        "the text gives '" + text.word(next.first()) + "' in brackets after '" + name.draft().name
                                + "'");
            }
        }
    }
}
