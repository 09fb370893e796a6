package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;

/// A given name and the surname right behind it that were found apart, or of which no table knows the surname: `Anton`
/// and `Pfaffinger`.
final class Parted {

    private Parted() {}

    static void join(NameText text, byte[] labels) {
        byte person = Labels.begin(EntityKind.PERSON);
        for (int i = 0; i + 1 < labels.length; i++) {
            boolean unknown = labels[i + 1] == Labels.OUT
                    && (i + 2 >= labels.length || !text.capital(i + 2) && labels[i + 2] != person + 1)
                    && text.language == Language.GERMAN
                    && text.capital(i + 1)
                    && Announced.surname(text, i + 1);
            boolean beside = labels[i] == person
                    && (labels[i + 1] == person || unknown)
                    && text.is(i, Words.FIRST)
                    && !text.is(i, Words.TITLE | Words.ROLE)
                    && text.tokens.gap(i + 1) == Gap.SPACE
                    && text.follows(i + 1)
                    && !text.possessive(i)
                    && !text.tokens.allCapitals(i);
            if (beside) {
                labels[i + 1] = (byte) (person + 1);
            }
        }
    }
}
