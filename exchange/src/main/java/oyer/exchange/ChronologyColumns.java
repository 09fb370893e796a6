package oyer.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.review.ChronologyImport.Cited;
import oyer.core.review.ChronologyImport.Line;

/// Which column of somebody's chronology holds what: told by its heading, English or German, or by whoever brings it.
public final class ChronologyColumns {

    /// What a line can hold; the first two are needed.
    public enum Part {
        WHEN("when", "date", "dates", "date/time", "datetime", "day", "datum", "zeit", "wann", "tag"),
        WHAT(
                "what",
                "event",
                "events",
                "description",
                "fact",
                "fact text",
                "entry",
                "summary",
                "text",
                "details",
                "ereignis",
                "beschreibung",
                "geschehen",
                "was",
                "sachverhalt",
                "vorgang"),
        PEOPLE("people", "person", "persons", "who", "participants", "linked persons", "personen", "wer", "beteiligte"),
        PLACE("place", "location", "where", "ort", "wo"),
        SHA256("sha256"),
        START("start"),
        END("end"),
        WORDS("words");

        private final List<String> headings;

        Part(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private final Map<Part, Integer> at = new HashMap<>();

    /// @param headings of the file, in order
    /// @param said which heading holds a part, where that was said; it need not be known otherwise
    /// @throws IllegalArgumentException when a needed column is not there
    public ChronologyColumns(List<String> headings, Map<Part, String> said) {
        for (Part part : Part.values()) {
            Optional<String> name = Optional.ofNullable(said.get(part));
            for (int i = 0; i < headings.size() && !at.containsKey(part); i++) {
                String heading = headings.get(i).strip().toLowerCase(Locale.ROOT);
                if (name.isPresent()
                        ? heading.equals(name.get().strip().toLowerCase(Locale.ROOT))
                        : part.headings.contains(heading)) {
                    at.put(part, i);
                }
            }
            if (name.isPresent() && !at.containsKey(part)) {
                throw new IllegalArgumentException("no column is headed [" + name.get() + "]; there are " + headings);
            }
        }
        for (Part needed : List.of(Part.WHEN, Part.WHAT)) {
            if (!at.containsKey(needed)) {
                throw new IllegalArgumentException("no column is known to hold the "
                        + (needed == Part.WHEN ? "time" : "event") + "; there are " + headings + ". Say which with --"
                        + needed.name().toLowerCase(Locale.ROOT) + " HEADING");
            }
        }
    }

    /// Empty for a line without an event.
    ///
    /// @param number of the line in its file, headings being 1
    Optional<Line> line(int number, List<String> cells) {
        String what = cell(Part.WHAT, cells);
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        number,
                        cell(Part.WHEN, cells),
                        what,
                        cell(Part.PEOPLE, cells),
                        cell(Part.PLACE, cells),
                        cited(cells)));
    }

    private Optional<Cited> cited(List<String> cells) {
        try {
            return Optional.of(new Cited(
                    cell(Part.SHA256, cells),
                    Integer.parseInt(cell(Part.START, cells)),
                    Integer.parseInt(cell(Part.END, cells)),
                    raw(Part.WORDS, cells)));
        } catch (NumberFormatException _) {
            return Optional.empty(); // no columns of ours
        }
    }

    private String cell(Part part, List<String> cells) {
        return raw(part, cells).strip();
    }

    private String raw(Part part, List<String> cells) {
        int column = at.getOrDefault(part, -1);
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
}
