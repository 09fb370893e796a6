package oyer.site.reader;

import java.util.Locale;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;

/// What is marked in a document; each can be shown or hidden.
public enum Kind {
    TIME(true),
    PERSON(true),
    ORGANISATION(true),
    PLACE(true),
    QUANTITY(true),
    EXHIBIT(true),
    STATEMENT(true),
    PROCEEDING(false),
    RELATION(false),
    EVENT(false),
    DISCREPANCY(true);

    private final boolean shown;

    Kind(boolean shown) {
        this.shown = shown;
    }

    /// Whether it is shown until the reader says otherwise.
    public boolean shown() {
        return shown;
    }

    /// Its name in styles and addresses.
    public String css() {
        return "k-" + name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(Reading reading) {
        return switch (reading) {
            case TimeReading _ -> TIME;
            case Mention mention -> of(mention.kind());
            case Relation _ -> RELATION;
            case Quantity _ -> QUANTITY;
            case Event _ -> EVENT;
            case Statement _ -> STATEMENT;
            case ExhibitReading _ -> EXHIBIT;
            case Proceeding _ -> PROCEEDING;
        };
    }

    private static Kind of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case PLACE -> PLACE;
        };
    }
}
