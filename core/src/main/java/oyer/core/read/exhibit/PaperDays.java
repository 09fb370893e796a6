package oyer.core.read.exhibit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;
import oyer.core.time.When;

/// The day of each paper that one document holds. Files of old cases are typed off or scanned together: below a
/// property
/// list and a drawn line stands the laboratory's report, and what it found it found on its own day.
final class PaperDays {

    /// Lines below a drawn line or `PART TWO` that are the head of what begins there.
    private static final int HEAD = 7;

    /// Signs that make a drawn line.
    private static final int DRAWN = 5;

    private static final WordRoles WORDS = WordRoles.of(PaperDays.class, "paper-days.txt");

    private final String text;
    private final Tokens tokens;
    private final TreeMap<Integer, TimeReading> times;
    private final NavigableMap<Integer, LocalDate> parts = new TreeMap<>();
    private final Optional<LocalDate> whole;

    /// @param times by where they begin
    /// @param written what is known of the whole document
    PaperDays(Prose prose, TreeMap<Integer, TimeReading> times, Optional<LocalDate> written) {
        this.text = prose.characters();
        this.tokens = prose.tokens();
        this.times = times;
        this.whole = written;
        for (int line = 0; line >= 0 && line < text.length(); line = next(line)) {
            boolean part = named("part", tokens.at(line)) && capitals(line);
            boolean title = line > 0 && capitals(line) && dated(line);
            if (part || title || line > 0 && drawn(line)) {
                int begins = line;
                head(line).or(() -> part ? whole : Optional.empty()).ifPresent(day -> parts.put(begins, day));
            }
        }
    }

    /// The day of the whole document, as its head or foot tells it.
    Optional<LocalDate> whole() {
        return whole;
    }

    /// The day of the paper that a place is in.
    Optional<LocalDate> at(int place) {
        return Optional.ofNullable(parts.floorEntry(place))
                .map(Map.Entry::getValue)
                .or(() -> whole);
    }

    private Optional<LocalDate> head(int from) {
        int line = from;
        for (int i = 0; i < HEAD && line >= 0 && line < text.length(); i++, line = next(line)) {
            int end = end(line);
            for (TimeReading time : times.subMap(line, Math.max(line, end)).values()) {
                if (time.when() instanceof When.Day day && labelled(time, line, end)) {
                    return Optional.of(day.date());
                }
            }
        }
        return Optional.empty();
    }

    /// `OPINION AND ORDER      Dated May 3, 1986`: what is headed so within another paper is of its own day.
    private boolean dated(int line) {
        int end = end(line);
        for (TimeReading time : times.subMap(line, Math.max(line, end)).values()) {
            int at = tokens.at(time.passage().start());
            int before = tokens.is(at - 1, ':') ? at - 2 : at - 1;
            if (time.when() instanceof When.Day
                    && ends(time, end)
                    && (named("issued", before) || named("entered", before))
                    && tokens.start(before) - tokens.end(Math.max(0, before - 1)) > 1) {
                return true;
            }
        }
        return false;
    }

    /// `Issued: October 21, 2016`, `report of 12/14/15`, `Kiel, den 19. August 2019` at the end of a line.
    private boolean labelled(TimeReading time, int line, int end) {
        int at = tokens.at(time.passage().start());
        int before = at - 1;
        while (before > 0 && (tokens.is(before, ':') || tokens.is(before, '.'))) {
            before--;
        }
        if (named("issued", before) || named("entered", before)) {
            return true;
        }
        boolean of = named("of", before);
        for (int t = tokens.at(line); of && t < before; t++) {
            if (named("report", t)) {
                return true;
            }
        }
        return (tokens.is(at - 1, ',') || tokens.is(at - 1, "den"))
                && ends(time, end)
                && time.passage().start() > line;
    }

    private boolean ends(TimeReading time, int end) {
        return text.substring(time.passage().end(), Math.max(time.passage().end(), end))
                        .strip()
                        .length()
                <= 1;
    }

    private boolean named(String role, int token) {
        return WORDS.has(role, tokens, token);
    }

    private boolean capitals(int line) {
        int token = tokens.at(line);
        String word = token < tokens.size() ? tokens.text(token) : "";
        return token < tokens.size() && tokens.start(token) < end(line) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// `-------`, `- - - - -`, `=====  LABORATORY  =====`.
    private boolean drawn(int line) {
        int signs = 0;
        for (int i = line; i < end(line); i++) {
            char c = text.charAt(i);
            if ("-=_*~#".indexOf(c) >= 0) {
                signs++;
            } else if (c != ' ') {
                return signs >= DRAWN;
            }
        }
        return signs >= DRAWN;
    }

    private int end(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }

    private int next(int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }
}
