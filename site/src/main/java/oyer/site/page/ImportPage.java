package oyer.site.page;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import oyer.core.review.ChronologyImport;
import oyer.core.time.When;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;

/// A chronology that somebody made is brought, looked at line by line as it will be understood, and only then taken
/// over.
///
/// @param brought the file that is looked at; empty where none was brought yet
/// @param lines as many as are shown
/// @param problem why a file cannot be taken over; empty where there is none
public record ImportPage(Frame frame, boolean open, Optional<Brought> brought, List<Row> lines, String problem)
        implements View {

    private static final int MOST = 500;
    /// Files that wait for a yes at the same time; the oldest gives way.
    private static final int WAITING = 4;

    private static final Map<String, Brought> FILES = new LinkedHashMap<>();
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A file on its way.
    public record Brought(
            String key, Posted.File file, List<ChronologyImport.Line> lines, AtomicReference<State> state) {
        public Brought {
            lines = List.copyOf(lines);
        }

        public State now() {
            return state.get();
        }
    }

    /// How far it has come.
    public sealed interface State {
        record Waiting() implements State {}

        record Working() implements State {}

        record Taken(ChronologyImport.Outcome outcome) implements State {}

        record Refused(String why) implements State {}
    }

    /// A line as it will be taken over.
    ///
    /// @param when as it is understood; empty where it is not
    /// @param rests whether its cited words stand in the case; empty where it rests on its own
    public record Row(ChronologyImport.Line line, Optional<When> when, Optional<Boolean> rests) {}

    static ImportPage of(Desk desk, Request request) {
        return page(desk, request, request.text("file").flatMap(ImportPage::find), "");
    }

    private static ImportPage page(Desk desk, Request request, Optional<Brought> brought, String problem) {
        Frame frame = Frame.of(desk, request, "chronology", request.words().say("import.title"));
        List<Row> rows = new ArrayList<>();
        brought.ifPresent(b -> {
            List<Optional<When>> times = ChronologyImport.times(b.lines());
            for (int i = 0; i < Math.min(MOST, b.lines().size()); i++) {
                ChronologyImport.Line line = b.lines().get(i);
                rows.add(new Row(
                        line, times.get(i), line.cited().map(_ -> ChronologyImport.stands(desk.store(), line))));
            }
        });
        return new ImportPage(frame, desk.chronologies().open(), brought, rows, problem);
    }

    private static Optional<Brought> find(String key) {
        synchronized (FILES) {
            return Optional.ofNullable(FILES.get(key));
        }
    }

    /// Takes a file to look at (`table`), or the yes to one (`file`, `name`).
    static Response brought(Desk desk, Request request) {
        if (desk.reviewing().isEmpty() || !desk.chronologies().open()) {
            throw new NotHere("import");
        }
        Posted form = request.posted();
        Optional<Brought> waiting = form.text("file").flatMap(ImportPage::find);
        if (waiting.isPresent()) {
            return confirmed(desk, request, waiting.get());
        }
        Optional<Posted.File> file = form.file("table");
        if (file.isEmpty()) {
            return new Response.Page(
                    422, page(desk, request, Optional.empty(), request.words().say("import.nofile")));
        }
        try {
            List<ChronologyImport.Line> lines =
                    desk.chronologies().lines(file.get().name(), file.get().content());
            Brought brought = new Brought(key(), file.get(), lines, new AtomicReference<>(new State.Waiting()));
            synchronized (FILES) {
                FILES.put(brought.key(), brought);
                while (FILES.size() > WAITING) {
                    FILES.remove(FILES.keySet().iterator().next());
                }
            }
            return new Response.Elsewhere(at(brought), "");
        } catch (IllegalArgumentException | IOException e) {
            String why = request.words().say("import.refused", file.get().name(), String.valueOf(e.getMessage()));
            return new Response.Page(422, page(desk, request, Optional.empty(), why));
        }
    }

    private static Response confirmed(Desk desk, Request request, Brought brought) {
        Optional<String> by = request.posted().text("name").or(() -> request.cookie("reviewer"));
        if (by.isEmpty()) {
            return new Response.Page(422, MessagePage.of(desk, request, "story.who", at(brought)));
        }
        State was = brought.now();
        // two that read the folder at once would be in each other's way
        boolean free = desk.progress().get().isEmpty();
        boolean again = free && (was instanceof State.Waiting || was instanceof State.Refused);
        if (again && brought.state().compareAndSet(was, new State.Working())) {
            // reading the file as a document of a big case takes longer than a browser should wait
            Thread.ofVirtual().name("import").start(() -> brought.state().set(taken(desk, brought, by.get())));
        }
        return new Response.Elsewhere(
                at(brought), RulePost.cookie(request.posted().text("name")));
    }

    private static State taken(Desk desk, Brought brought, String by) {
        try {
            return new State.Taken(desk.chronologies()
                    .take(brought.file().name(), brought.file().content(), by));
        } catch (IllegalArgumentException | IOException e) {
            return new State.Refused(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new State.Refused(String.valueOf(e.getMessage()));
        }
    }

    private static Address at(Brought brought) {
        return Address.of("/import").with("file", brought.key());
    }

    private static String key() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    // ---- what the template asks for

    public long undated() {
        return lines.stream()
                .filter(r -> r.when().isEmpty() && !r.line().when().isBlank())
                .count();
    }

    public long lost() {
        return lines.stream()
                .filter(r -> r.rests().filter(stands -> !stands).isPresent())
                .count();
    }

    public boolean working() {
        return brought.filter(b -> b.now() instanceof State.Working).isPresent();
    }

    public Optional<ChronologyImport.Outcome> outcome() {
        return brought.flatMap(
                b -> b.now() instanceof State.Taken(var outcome) ? Optional.of(outcome) : Optional.empty());
    }

    public Optional<String> refused() {
        return brought.flatMap(b -> b.now() instanceof State.Refused(String why) ? Optional.of(why) : Optional.empty());
    }

    public static String numbers(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    @Override
    public String template() {
        return "import";
    }
}
