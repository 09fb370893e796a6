package oyer.site.timeline;

import oyer.core.casefile.Event;
import oyer.core.text.Passage;

/// The name of an event's row on the page, for the way from the drawing to the list.
public final class RowId {

    private RowId() {}

    public static String of(Event event) {
        return of("e", event.passage());
    }

    /// @param kind a letter for what is shown in the row
    public static String of(String kind, Passage passage) {
        return kind + passage.document().brief() + "-" + passage.start() + "-" + passage.end();
    }
}
