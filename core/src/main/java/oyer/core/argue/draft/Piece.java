package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.text.Passage;

/// A piece of evidence as the draft gathers it from all documents.
final class Piece {

    /// What is said against it.
    ///
    /// @param brief the few words of it that say so, for a piece that rests on the same sentence
    record Against(Passage passage, Passage brief, String by, Optional<String> question, Optional<LocalDate> day) {

        Against(Passage passage, String by, Optional<String> question, Optional<LocalDate> day) {
            this(passage, passage, by, question, day);
        }
    }

    final String id;
    final Line line;
    final String by;

    /// A name to put before its words; empty where the words do.
    final String called;

    /// How well each passage tells what it is, by passage; the best is shown as its text.
    private final Map<Passage, Integer> told = new LinkedHashMap<>();
    private final Set<String> toldWords = new HashSet<>();

    private final Map<String, Against> against = new LinkedHashMap<>();
    final Set<String> needs = new LinkedHashSet<>();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> fallen = Optional.empty();
    private boolean fresh;
    private boolean seenByCourt;

    Piece(String id, Line line, String by, String called) {
        this.id = id;
        this.line = line;
        this.by = by;
        this.called = called;
    }

    void told(Passage passage, int weight) {
        boolean again = told.keySet().stream()
                .anyMatch(
                        p -> p.document().equals(passage.document()) && p.span().overlaps(passage.span()));
        if (!again && toldWords.add(plain(passage.words()))) {
            told.put(passage, weight);
        }
    }

    static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }

    void made(Optional<LocalDate> made) {
        if (made.isPresent() && (day.isEmpty() || made.get().isBefore(day.get()))) {
            day = made;
        }
    }

    void fell(String because) {
        fallen = fallen.isPresent() ? fallen : Optional.of(because);
    }

    void fresh() {
        fresh = true;
    }

    void seen() {
        seenByCourt = true;
    }

    void against(Against one) {
        boolean itself = told.keySet().stream()
                .anyMatch(p -> p.document().equals(one.passage.document())
                        && one.passage.span().contains(p.span()));
        boolean again = against.values().stream()
                .anyMatch(a -> a.passage.document().equals(one.passage.document())
                        && a.passage.span().overlaps(one.passage.span()));
        if (!itself && !again) {
            against.putIfAbsent(plain(one.passage.words()), one);
        } else if (itself && !one.brief.equals(one.passage)) {
            against(new Against(one.brief, one.by, one.question, one.day));
        }
    }

    Optional<LocalDate> day() {
        return day;
    }

    Optional<String> fallen() {
        return fallen;
    }

    /// What speaks against it: of one voice on one question no more than two.
    List<Against> attacks() {
        Map<String, Integer> voices = new LinkedHashMap<>();
        return against.values().stream()
                .filter(a -> voices.merge(a.by + a.question, 1, Integer::sum) <= 2)
                .toList();
    }

    /// Whether it rests on these words, or on some within or around them.
    boolean rests(Passage passage) {
        return told.keySet().stream()
                .anyMatch(
                        p -> p.document().equals(passage.document()) && p.span().overlaps(passage.span()));
    }

    boolean empty() {
        return told.isEmpty();
    }

    /// The passages, what tells most first.
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>(told.keySet());
        all.sort((a, b) -> Integer.compare(told.getOrDefault(b, 0), told.getOrDefault(a, 0)));
        return all;
    }

    /// How much its best passage tells.
    int weight() {
        return told.values().stream().mapToInt(i -> i).max().orElse(0);
    }

    /// Whether the court that decided can have had it before it.
    boolean tried(Optional<LocalDate> verdict) {
        return seenByCourt
                || !fresh
                        && !(verdict.isPresent() && day.isPresent() && day.get().isAfter(verdict.get()));
    }
}
