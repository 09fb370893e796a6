package oyer.core.check.place;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Way;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// Reads from events who was where and when, and from distances how far places are apart.
public final class PresenceReader {

    private static final double MILE = 1.609344;
    private static final double NEAR = 1;
    private static final int BACK = 2;

    private final List<Presence> presences = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    public Whereabouts whereabouts() {
        return Whereabouts.of(presences, ways);
    }

    public List<Presence> presences() {
        return presences;
    }

    public void read(Sheet sheet) {
        for (Event event : sheet.readings().events()) {
            int first = sheet.firstToken(event.passage().span());
            int last = sheet.lastToken(event.passage().span());
            if (!CueWords.DENIED.within(sheet.tokens(), first, last + 1)) {
                presence(sheet, event);
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DISTANCE) {
                way(sheet, quantity);
            }
        }
    }

    private void presence(Sheet sheet, Event event) {
        Passage time = event.time().orElse(event.passage());
        Optional<Window> window = window(sheet, event);
        if (window.isEmpty() || event.people().isEmpty()) {
            return;
        }
        Optional<String> place =
                event.place().isPresent() ? Optional.of(sheet.name(event.place().getAsInt())) : Optional.empty();
        for (int person : event.people()) {
            presences.add(new Presence(
                    sheet.key(person),
                    sheet.name(person),
                    window.get().from(),
                    window.get().to(),
                    window.get().throughout(),
                    place,
                    event.what(),
                    List.of(event.passage(), time),
                    event.grounds().confidence()));
        }
    }

    private record Window(LocalDateTime from, LocalDateTime to, boolean throughout) {}

    /// The event's own time; where it goes on with `to` and a later time of the clock, until then.
    private static Optional<Window> window(Sheet sheet, Event event) {
        if (event.when() instanceof When.Moment begins && event.time().isPresent()) {
            Passage time = event.time().get();
            int next = sheet.lastToken(time.span()) + 1;
            boolean on = CueWords.UNTIL.has(sheet.tokens(), next);
            Optional<When.Moment> ends = sheet.timesIn(sheet.sentenceOf(time)).stream()
                    .filter(t -> on && sheet.firstToken(t.passage().span()) == next + 1)
                    .filter(t -> t.timex().type() == Timex.Type.TIME)
                    .map(TimeReading::when)
                    .filter(When.Moment.class::isInstance)
                    .map(When.Moment.class::cast)
                    .findFirst();
            return Optional.of(ends.filter(e -> e.to().isAfter(begins.from()))
                    .map(e -> new Window(begins.from(), e.to(), true))
                    .orElseGet(() ->
                            new Window(begins.from(), begins.to(), begins.from().equals(begins.to()))));
        }
        if (event.when() instanceof When.Day(var day) && event.place().isPresent()) {
            return Optional.of(new Window(day.atStartOfDay(), day.atTime(23, 59), false));
        }
        return Optional.empty();
    }

    /// A distance between the only two places that its sentence and those right before it name.
    private void way(Sheet sheet, Quantity quantity) {
        double kilometres = quantity.value().doubleValue()
                * switch (quantity.unit()) {
                    case "km" -> 1;
                    case "mi" -> MILE;
                    default -> 0;
                };
        int sentence = sheet.sentenceOf(quantity.passage());
        Set<String> places = new LinkedHashSet<>();
        for (int s = sentence; kilometres >= NEAR && places.size() < 2 && s >= 0 && s >= sentence - BACK; s--) {
            for (Mention mention : sheet.mentionsIn(s)) {
                if (mention.kind() == EntityKind.PLACE
                        && mention.form() == Mention.Form.NAME
                        && between(sheet, mention)) {
                    places.add(sheet.name(mention.entity()));
                }
            }
        }
        if (places.size() == 2) {
            List<String> ends = List.copyOf(places);
            ways.add(new Way(ends.get(0), ends.get(1), kilometres, Optional.of(quantity.passage())));
        }
    }

    /// Whether a place is an end of a way: `from A to B`, `between A and B`.
    private static boolean between(Sheet sheet, Mention place) {
        Tokens tokens = sheet.tokens();
        int before = sheet.firstToken(place.passage().span()) - 1;
        return tokens.is(before, "from")
                || tokens.is(before, "to")
                || tokens.is(before, "between")
                || tokens.is(before, "and")
                || tokens.is(before, "von")
                || tokens.is(before, "nach")
                || tokens.is(before, "bis")
                || tokens.is(before, "zwischen")
                || tokens.is(before, "und");
    }
}
