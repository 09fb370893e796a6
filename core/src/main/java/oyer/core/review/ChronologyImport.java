package oyer.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oyer.core.casefile.Decision;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.Ruling;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.time.Edtf;
import oyer.core.time.When;

/// Takes over a chronology that somebody has already made, as decisions of whoever brings it: a line becomes an event
/// added or amended, never one that the program claims to have read.
///
/// A line that says on which words of the case it rests (as `oyer export` writes it) is put there. Every other line
/// rests on its own words in the chronology itself, which is a document of the case like any other; what the program
/// proposed from those words gives way to the line. Bringing the same file twice changes nothing.
public final class ChronologyImport {

    /// One line of the chronology.
    ///
    /// @param number in its file, headings being line 1
    /// @param when as it stands there; empty where nothing does
    /// @param what the event, never blank
    /// @param people names, parted by semicolons
    /// @param cited the words of the case on which the line says that it rests
    public record Line(int number, String when, String what, String people, String place, Optional<Cited> cited) {}

    /// Where words stand: of the document with this hash, `start` and `end` in UTF-16 units.
    public record Cited(String sha256, int start, int end, String words) {}

    /// What came of a file.
    ///
    /// @param rulings to be written down, in order of the lines
    /// @param same lines that say what the case already holds
    /// @param undated numbers of lines whose time could not be understood: they are taken over without one
    /// @param lost numbers of lines whose words are nowhere in the case: nothing can be made of them
    public record Outcome(List<Ruling> rulings, int same, List<Integer> undated, List<Integer> lost) {
        public Outcome {
            rulings = List.copyOf(rulings);
            undated = List.copyOf(undated);
            lost = List.copyOf(lost);
        }
    }

    private final CaseStore store;
    private final String by;
    private final Instant at;
    private final String file;
    private final Optional<DocumentText> chronology;
    private final Map<DocumentId, Held> held = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Integer> undated = new ArrayList<>();
    private final List<Integer> lost = new ArrayList<>();
    private int same;
    private int cursor;

    /// @param file its name, given as the reason of each decision
    /// @param chronology the file as a document of the case, where it is one
    public ChronologyImport(CaseStore store, String by, Instant at, String file, Optional<DocumentId> chronology) {
        this.store = store;
        this.by = by;
        this.at = at;
        this.file = file;
        this.chronology = chronology.flatMap(store::text);
    }

    /// How the times of lines are understood, as [#take] does; empty where they are not.
    public static List<Optional<When>> times(List<Line> lines) {
        String words = lines.stream().limit(200).map(Line::what).collect(Collectors.joining("\n"));
        return ChronologyTimes.of(lines.stream().map(Line::when).toList(), words);
    }

    /// Whether the words that a line cites stand in a case.
    public static boolean stands(CaseStore store, Line line) {
        var asked = new ChronologyImport(store, "", Instant.EPOCH, "", Optional.empty());
        return line.cited().flatMap(asked::passage).isPresent();
    }

    /// Every line, in order.
    public Outcome take(List<Line> lines) {
        List<Optional<When>> times = times(lines);
        for (int i = 0; i < lines.size(); i++) {
            take(lines.get(i), times.get(i));
        }
        return new Outcome(rulings, same, undated, lost);
    }

    private void take(Line line, Optional<When> when) {
        Optional<Passage> cited = line.cited().flatMap(this::passage);
        Optional<Passage> passage = cited.or(() -> ownWords(line));
        if (passage.isEmpty()) {
            lost.add(line.number());
            return;
        }
        if (when.isEmpty() && !line.when().isBlank()) {
            undated.add(line.number());
        }
        Map<String, String> fields = new TreeMap<>();
        fields.put("what", line.what());
        when.ifPresent(w -> fields.put("when", Edtf.write(w)));
        put(fields, "people", line.people());
        put(fields, "place", line.place());
        settle(line, passage.get(), fields, cited.isEmpty());
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (!value.isBlank()) {
            fields.put(field, value.strip());
        }
    }

    private void settle(Line line, Passage passage, Map<String, String> fields, boolean own) {
        Held there = held(passage.document());
        List<Event> events = there.on(passage.span(), own);
        for (Event event : events) {
            // what the program reads in the file itself is nobody's decision yet
            boolean decided = !own || event.grounds().equals(RuledReading.REVIEWER);
            if (decided && there.fields(event).entrySet().containsAll(fields.entrySet())) {
                same++;
                events.stream().filter(e -> own && e != event).forEach(e -> reject(there, e, line));
                return;
            }
        }
        Optional<Event> first =
                events.stream().filter(e -> e.passage().equals(passage)).findFirst();
        if (first.isPresent()) {
            Map<String, String> said = there.fields(first.get());
            Map<String, String> to = new TreeMap<>(fields);
            to.entrySet().removeIf(e -> e.getValue().equals(said.get(e.getKey())));
            rule(new Decision.Amended(to), List.of(passage), said, line);
        } else {
            rule(new Decision.Added(fields), List.of(passage), Map.of(), line);
        }
        if (own) {
            events.stream().filter(e -> first.filter(f -> f == e).isEmpty()).forEach(e -> reject(there, e, line));
        }
    }

    private void reject(Held there, Event event, Line line) {
        rule(new Decision.Rejected(), List.of(event.passage()), there.fields(event), line);
    }

    private void rule(Decision decision, List<Passage> about, Map<String, String> said, Line line) {
        rulings.add(new Ruling(
                decision, "event", about, said, by, at, Optional.of("line " + line.number() + " of " + file)));
    }

    private Optional<Passage> passage(Cited cited) {
        DocumentId id;
        try {
            id = new DocumentId(cited.sha256());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        Optional<DocumentText> text = store.text(id);
        if (text.isEmpty()
                || cited.start() < 0
                || cited.end() <= cited.start()
                || cited.words().isEmpty()) {
            return Optional.empty();
        }
        if (cited.end() <= text.get().length()
                && text.get().characters().startsWith(cited.words(), cited.start())
                && cited.end() - cited.start() == cited.words().length()) {
            return Optional.of(text.get().passage(cited.start(), cited.end()));
        }
        int again = text.get().characters().indexOf(cited.words());
        return again < 0
                ? Optional.empty()
                : Optional.of(text.get().passage(again, again + cited.words().length()));
    }

    /// The words of a line in the chronology's own text, looked for onwards from the line before, then from the start.
    private Optional<Passage> ownWords(Line line) {
        if (chronology.isEmpty()) {
            return Optional.empty();
        }
        DocumentText text = chronology.get();
        String wanted = line.what().strip();
        int found = text.characters().indexOf(wanted, cursor);
        if (found < 0) {
            found = text.characters().indexOf(wanted);
        }
        if (found < 0) { // a quotation mark is doubled in the file
            wanted = wanted.replace("\"", "\"\"");
            found = text.characters().indexOf(wanted, cursor);
        }
        if (found < 0) {
            return Optional.empty();
        }
        cursor = found + wanted.length();
        return Optional.of(text.passage(found, cursor));
    }

    private Held held(DocumentId id) {
        return held.computeIfAbsent(id, d -> new Held(store.readings(d), chronology.filter(t -> t.id().equals(d))));
    }

    /// The events of one document by place.
    private static final class Held {
        private final Optional<DocumentReadings> readings;
        private final Optional<DocumentText> chronology;

        Held(Optional<DocumentReadings> readings, Optional<DocumentText> chronology) {
            this.readings = readings;
            this.chronology = chronology;
        }

        Map<String, String> fields(Event event) {
            return ReadingFields.of(event, readings.orElseThrow());
        }

        /// Of exactly these words; in the chronology itself, of anything in the same line of the page.
        List<Event> on(Span span, boolean own) {
            if (readings.isEmpty()) {
                return List.of();
            }
            Span reach = own ? chronology.map(text -> line(text, span)).orElse(span) : span;
            return readings.get().events().stream()
                    .filter(e -> own
                            ? e.passage().span().overlaps(reach)
                            : e.passage().span().equals(span))
                    .toList();
        }

        private static Span line(DocumentText text, Span span) {
            Page page = text.pageAt(span.start());
            int from = text.characters().lastIndexOf('\n', span.start() - 1) + 1;
            int to = text.characters().indexOf('\n', span.end());
            return new Span(Math.max(from, page.start()), to < 0 ? text.length() : to);
        }
    }
}
