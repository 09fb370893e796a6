package oyer.core.review;

import java.time.LocalDate;

/// One lane of the chronology: what happened to one person, at one place, or in steps of one kind before an authority.
///
/// @param key id of the figure, or the action of the steps (`appeal`)
/// @param events dated ones that can have been in the stretch asked for
/// @param first day on which the first of them can have been, as far as the text bounds it
/// @param last day on which the last of them can have been, as far as the text bounds it
public record Lane(Kind kind, String key, String name, long events, LocalDate first, LocalDate last) {

    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        PROCEEDING
    }

    public Lane {
        if (events < 1) {
            throw new IllegalArgumentException("lane [" + key + "] without an event");
        }
    }

    /// The same under a name in the reader's language.
    public Lane named(String said) {
        return new Lane(kind, key, said, events, first, last);
    }
}
