package oyer.site.timeline;

import oyer.core.casefile.Event;

/// The name of an event's row on the page, for the way from the drawing to the list.
public final class RowId {

    private RowId() {}

    public static String of(Event event) {
        return "e" + event.passage().document().brief() + "-" + event.passage().start() + "-"
                + event.passage().end();
    }
}
