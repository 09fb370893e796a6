package oyer.core.review;

import java.util.List;
import oyer.core.casefile.Event;
import oyer.core.casefile.Figure;

/// One line of the chronology, ready to be shown.
///
/// @param figures the people of the case who take part, and the place
public record ChronologyRow(Event event, String documentTitle, List<Named> figures) {

    public ChronologyRow {
        figures = List.copyOf(figures);
    }

    /// A figure's address and name.
    public record Named(String id, String name) {
        public static Named of(Figure figure) {
            return new Named(figure.id(), figure.name());
        }
    }
}
