package oyer.site.page;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.check.place.Presence;
import oyer.core.check.place.Whereabouts;
import oyer.core.review.CaseStore;
import oyer.core.review.CaseWhereabouts;
import oyer.core.review.Kept;
import oyer.core.text.DocumentId;
import oyer.core.time.When;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.map.Atlas;
import oyer.site.map.MapDrawing;
import oyer.site.map.WaysDrawing;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;

/// The places of the case on a map, and who is told to have gone from one to the next, with the tables behind
/// it. Where the gazetteer knows no place of a name, the place is listed and not drawn.
///
/// @param people who is told to have gone anywhere, key to name
/// @param view what the map shows; empty where no place is on any map
/// @param journeys those on this part of their list
public record MapPage(
        Frame frame,
        Map<String, String> people,
        String person,
        Optional<MapDrawing.View> view,
        Picture picture,
        List<Place> places,
        List<Journey> journeys,
        Pager pager)
        implements View {

    private static final int MOST = 50;
    /// Places of the drawing where none is on any map.
    private static final int STOPS = 16;
    private static final Kept<Map<String, String>> PEOPLE = Kept.ofReadings(MapPage::people);
    private static final double DEGREE = 111.195;

    /// @param spot where it is taken to lie; empty where no map has it
    public record Place(Figure figure, Optional<Atlas.Spot> spot) {

        public boolean drawn() {
            return spot.isPresent() && !spot.get().doubtful();
        }

        public boolean named() {
            return figure.standing() != Figure.Standing.UNNAMED;
        }
    }

    /// Somebody at one place and next at another.
    ///
    /// @param number its line, 1-based
    /// @param drawn whether both places are on the map
    public record Journey(
            int number, String person, String name, Whereabouts.Leg leg, String from, String to, boolean drawn) {}

    static MapPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "chronology", request.words().say("map.title"));
        CaseStore store = desk.store();
        List<Figure> figures = Choices.often(store, EntityKind.PLACE);
        List<Whereabouts.Leg> all = CaseWhereabouts.of(store).journeys();
        String person = request.text("person").orElse("");
        List<Whereabouts.Leg> asked = person.isEmpty()
                ? all
                : all.stream().filter(l -> l.after().person().equals(person)).toList();
        var slice = Paged.of(asked, request, MOST);
        Map<String, String> keys = keys(figures);
        Atlas atlas = atlas(figures, slice.rows(), keys);
        List<Journey> journeys = new ArrayList<>();
        List<MapDrawing.Way> ways = new ArrayList<>();
        List<WaysDrawing.Way> steps = new ArrayList<>();
        for (Whereabouts.Leg leg : slice.rows()) {
            int number = (int) slice.from() + journeys.size() + 1;
            Optional<Atlas.Spot> from = spot(atlas, keys, leg.before());
            Optional<Atlas.Spot> to = spot(atlas, keys, leg.after());
            boolean drawn = from.isPresent() && to.isPresent();
            Journey journey = journey(store, frame, number, leg, drawn);
            journeys.add(journey);
            Shape.To row = to(frame, journey);
            steps.add(new WaysDrawing.Way(key(keys, leg.before()), key(keys, leg.after()), number, row));
            if (drawn) {
                ways.add(new MapDrawing.Way(
                        from.get().latitude(),
                        from.get().longitude(),
                        to.get().latitude(),
                        to.get().longitude(),
                        number,
                        row));
            }
        }
        List<Place> places =
                figures.stream().map(f -> new Place(f, atlas.spot(f.id()))).toList();
        List<MapDrawing.Pin> pins = new ArrayList<>();
        for (Place place : places) {
            if (place.drawn()) {
                pins.add(pin(frame, place));
            }
        }
        Optional<MapDrawing.View> view = view(request).or(() -> MapDrawing.around(pins));
        String title = frame.words().say("map.title");
        Picture picture = view.map(v -> MapDrawing.of(v, pins, ways, title))
                .orElseGet(() -> WaysDrawing.of(stops(frame, places, steps), steps, title));
        return new MapPage(
                frame, PEOPLE.of(store), person, view, picture, places, journeys, Pager.of(slice, frame.here(), MOST));
    }

    private static Shape.To to(Frame frame, Journey journey) {
        return new Shape.To(
                frame.here().at("j" + journey.number()).toString(),
                journey.number() + ". " + journey.name() + ": "
                        + journey.leg().before().place().orElse("") + " – "
                        + journey.leg().after().place().orElse("") + ", " + journey.to());
    }

    private static String key(Map<String, String> keys, Presence presence) {
        String name = presence.place().orElse("");
        return keys.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /// The places from or to which somebody went, in the order of the journeys, then those most spoken of.
    private static List<WaysDrawing.Stop> stops(Frame frame, List<Place> places, List<WaysDrawing.Way> ways) {
        Map<String, Place> known = new LinkedHashMap<>();
        places.forEach(p -> known.put(p.figure().id(), p));
        SequencedSet<String> keys = new LinkedHashSet<>();
        ways.forEach(w -> {
            keys.add(w.from());
            keys.add(w.to());
        });
        places.stream().filter(Place::named).map(p -> p.figure().id()).forEach(keys::add);
        return keys.stream().limit(STOPS).map(key -> stop(frame, key, known)).toList();
    }

    private static WaysDrawing.Stop stop(Frame frame, String key, Map<String, Place> known) {
        return Optional.ofNullable(known.get(key))
                .map(p ->
                        new WaysDrawing.Stop(key, p.figure().name(), p.figure().mentions(), to(frame, p)))
                .orElseGet(() -> new WaysDrawing.Stop(key, key, 1, Shape.To.NOWHERE));
    }

    /// Every name of a place, in small letters, to the figure's id.
    private static Map<String, String> keys(List<Figure> figures) {
        Map<String, String> keys = new HashMap<>();
        figures.forEach(f -> names(f).forEach(n -> keys.putIfAbsent(n.toLowerCase(Locale.ROOT), f.id())));
        return keys;
    }

    private static List<String> names(Figure figure) {
        return Stream.concat(Stream.of(figure.name()), figure.aliases().stream().map(Entity.Alias::name))
                .toList();
    }

    private static Atlas atlas(List<Figure> figures, List<Whereabouts.Leg> legs, Map<String, String> keys) {
        List<Atlas.Asked> asked = new ArrayList<>();
        figures.forEach(f -> asked.add(new Atlas.Asked(f.id(), names(f), f.mentions())));
        legs.stream()
                .flatMap(l -> Stream.of(l.before(), l.after()))
                .flatMap(p -> p.place().stream())
                .distinct()
                .filter(name -> !keys.containsKey(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> asked.add(new Atlas.Asked(name, List.of(name), 1)));
        return Atlas.of(asked);
    }

    private static Optional<Atlas.Spot> spot(Atlas atlas, Map<String, String> keys, Presence presence) {
        String name = presence.place().orElse("");
        return atlas.spot(keys.getOrDefault(name.toLowerCase(Locale.ROOT), name))
                .filter(s -> !s.doubtful());
    }

    private static MapDrawing.Pin pin(Frame frame, Place place) {
        Atlas.Spot spot = place.spot().orElseThrow();
        return new MapDrawing.Pin(
                place.figure().name(),
                spot.latitude(),
                spot.longitude(),
                place.figure().mentions(),
                to(frame, place));
    }

    private static Shape.To to(Frame frame, Place place) {
        return new Shape.To(
                frame.links().figure(place.figure().id()),
                place.figure().name() + ": "
                        + frame.words().count("mentions", place.figure().mentions()));
    }

    private static Journey journey(CaseStore store, Frame frame, int number, Whereabouts.Leg leg, boolean drawn) {
        return new Journey(
                number,
                leg.after().person(),
                name(store, leg.after()),
                leg,
                when(frame, leg.before()),
                when(frame, leg.after()),
                drawn);
    }

    private static String name(CaseStore store, Presence presence) {
        return store.figure(presence.person()).map(Figure::name).orElse(presence.name());
    }

    private static String when(Frame frame, Presence presence) {
        LocalDateTime from = presence.from();
        LocalDateTime to = presence.to();
        boolean day = from.toLocalDate().equals(to.toLocalDate())
                && from.toLocalTime().toSecondOfDay() == 0
                && to.toLocalTime().toSecondOfDay() >= 86_340;
        return day ? frame.days().day(from.toLocalDate()) : frame.days().say(new When.Moment(from, to));
    }

    private static Map<String, String> people(CaseStore store) {
        Map<String, String> travelled = new HashMap<>();
        CaseWhereabouts.of(store)
                .journeys()
                .forEach(l -> travelled.put(l.after().person(), l.after().name()));
        return Choices.people(store, travelled);
    }

    private static Optional<MapDrawing.View> view(Request request) {
        OptionalDouble latitude = degrees(request, "lat", 85);
        OptionalDouble longitude = degrees(request, "lon", 180);
        OptionalDouble kilometres = degrees(request, "km", 10_000);
        return latitude.isPresent() && longitude.isPresent() && kilometres.isPresent()
                ? Optional.of(new MapDrawing.View(
                        latitude.getAsDouble(),
                        longitude.getAsDouble(),
                        Math.max(5, kilometres.getAsDouble()) / DEGREE))
                : Optional.empty();
    }

    private static OptionalDouble degrees(Request request, String name, double most) {
        String typed = request.text(name).orElse("");
        boolean number = !typed.isEmpty()
                && typed.length() < 12
                && typed.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
        try {
            return number
                    ? OptionalDouble.of(Math.clamp(Double.parseDouble(typed), -most, most))
                    : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    // ---- what the template asks for

    /// @param across in halves of the picture's height, east positive
    /// @param up the same, north positive
    /// @param larger how many times as much is shown
    public String moved(int across, int up, double larger) {
        MapDrawing.View v = view.orElseThrow();
        return at(v.latitude() + up * v.reach(), v.longitude() + across * v.reach(), v.reach() * DEGREE * larger);
    }

    public String near(Atlas.Spot spot) {
        return at(spot.latitude(), spot.longitude(), 60);
    }

    private String at(double latitude, double longitude, double kilometres) {
        return frame.here()
                .with("lat", String.format(Locale.ROOT, "%.3f", latitude))
                .with("lon", String.format(Locale.ROOT, "%.3f", longitude))
                .with("km", String.valueOf(Math.round(Math.clamp(kilometres, 5, 10_000))))
                .toString();
    }

    public boolean zoomed() {
        return frame.here().parameters().containsKey("km");
    }

    public String whole() {
        return whole(frame.here()).toString();
    }

    private static Address whole(Address here) {
        return here.without("lat").without("lon").without("km");
    }

    public List<Place> listed(boolean drawn) {
        return places.stream().filter(p -> p.drawn() == drawn).toList();
    }

    /// What is not drawn and has no name of its own: `the kitchen`, under each wording all that are called so.
    public Map<String, List<Figure>> unnamed() {
        Map<String, List<Figure>> unnamed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        places.stream()
                .filter(p -> !p.named() && !p.drawn())
                .map(Place::figure)
                .forEach(f -> unnamed.computeIfAbsent(f.name(), _ -> new ArrayList<>())
                        .add(f));
        return unnamed;
    }

    /// Those with a name that are not drawn.
    public List<Place> off() {
        return places.stream().filter(p -> p.named() && !p.drawn()).toList();
    }

    public String country(Atlas.Spot spot) {
        return Locale.of("", spot.country()).getDisplayCountry(frame.words().locale());
    }

    public String kilometres(Journey journey) {
        return journey.leg().way().map(w -> Math.round(w.kilometres()) + " km").orElse("");
    }

    public String between(Journey journey) {
        long minutes = journey.leg().minutes();
        return minutes >= 2880
                ? frame.words().say("alibi.days", minutes / 1440)
                : frame.words().say("alibi.hours", minutes / 60, minutes % 60);
    }

    /// A drawing is of what is shown, a table of everything.
    public String export(String ending) {
        Address there = frame.here().to(frame.links().to("map." + ending));
        return (ending.equals("csv") ? there.without("start") : there).toString();
    }

    @Override
    public String template() {
        return "map";
    }

    // ---- exports

    /// Places, then every journey, in one table: a place has no person.
    static Response csv(Desk desk, Request request) {
        MapPage page = of(desk, request);
        CaseStore store = desk.store();
        Map<DocumentId, String> titles = new HashMap<>();
        return new Response.Download("text/csv; charset=utf-8", "map.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "person",
                            "from",
                            "left",
                            "to",
                            "arrived",
                            "kilometres",
                            "as stated",
                            "minutes between",
                            "latitude",
                            "longitude",
                            "country",
                            "document",
                            "page",
                            "line",
                            "words"));
            for (Place place : page.places()) {
                csv.row(cells(place));
            }
            for (Whereabouts.Leg leg : CaseWhereabouts.of(store).journeys()) {
                if (page.person().isEmpty() || leg.after().person().equals(page.person())) {
                    String title = titles.computeIfAbsent(
                            leg.after().passages().getFirst().document(),
                            id -> store.document(id).map(Document::title).orElse(""));
                    csv.row(cells(name(store, leg.after()), leg, title));
                }
            }
        });
    }

    private static List<String> cells(Place place) {
        Optional<Atlas.Spot> spot = place.spot();
        return List.of(
                "",
                "",
                "",
                place.figure().name(),
                "",
                "",
                "",
                "",
                spot.map(s -> String.valueOf(s.latitude())).orElse(""),
                spot.map(s -> String.valueOf(s.longitude())).orElse(""),
                spot.map(Atlas.Spot::country).orElse(""),
                "",
                "",
                "",
                "");
    }

    private static List<String> cells(String name, Whereabouts.Leg leg, String title) {
        var passage = leg.after().passages().getFirst();
        return List.of(
                name,
                leg.before().place().orElse(""),
                leg.before().to().toString(),
                leg.after().place().orElse(""),
                leg.after().from().toString(),
                leg.way()
                        .map(w -> String.format(Locale.ROOT, "%.1f", w.kilometres()))
                        .orElse(""),
                leg.way().map(w -> String.valueOf(w.stated().isPresent())).orElse(""),
                String.valueOf(leg.minutes()),
                "",
                "",
                "",
                title,
                String.valueOf(passage.page()),
                String.valueOf(passage.line()),
                passage.words());
    }
}
