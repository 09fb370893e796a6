package oyer.core.check.time;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Event;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// The dated events of the case, so that each can be asked for its tightest interval.
final class OccasionTimes implements TimeSource {

    private final List<Event> events = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        sheet.readings().events().stream().filter(e -> e.when().dated()).forEach(events::add);
    }

    @Override
    public void say(CaseTimes times) {
        for (Event event : events) {
            Passage passage = event.time().orElse(event.passage());
            times.occasion(event.what(), event.when(), passage, event.grounds().confidence());
        }
    }
}
