package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Proceeding;
import oyer.core.read.inference.Inference;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// What has been gathered for a draft so far.
final class Gathered {

    private static final int UNPLACED = 200;

    /// The weight of words that call upon evidence without telling it.
    static final int CALLED = 2;

    /// Characters between conclusions of one train of thought.
    private static final int TOGETHER = 600;

    /// That somebody takes back what he said.
    record Retraction(String speaker, Passage passage, Optional<LocalDate> day, List<Passage> about) {
        Retraction {
            about = List.copyOf(about);
        }
    }

    /// A doubt about a line of argument, placed when its pieces are known.
    ///
    /// @param named whose piece it is about; empty for all of the line
    /// @param only whether it is worth nothing beside anybody else's
    record Doubt(Line line, String named, boolean only, Piece.Against against) {}

    /// A conclusion that somebody draws on the way to the charge or to the denial.
    record Claim(String id, Inference.Follows follows, boolean against, List<Piece> grounds, String by) {}

    private final String accused;
    final Map<String, Piece> pieces = new TreeMap<>();
    final List<Retraction> retractions = new ArrayList<>();
    final List<Doubt> doubts = new ArrayList<>();

    /// What one expert says is not so, where another may have said that it is.
    final List<Piece.Against> dissents = new ArrayList<>();
    final java.util.SequencedMap<String, Claim> claims = new LinkedHashMap<>();
    final List<Passage> unplaced = new ArrayList<>();
    private final Set<String> unplacedWords = new HashSet<>();
    final List<Passage> verdicts = new ArrayList<>();
    private final Set<String> verdictWords = new HashSet<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, List<Passage>> spoken = new HashMap<>();
    private Optional<LocalDate> verdict = Optional.empty();

    Gathered(String accused) {
        this.accused = accused;
    }

    String accused() {
        return accused;
    }

    /// The piece of this id, made when it is first spoken of.
    Piece piece(String id, Line line, String by, String called) {
        return pieces.computeIfAbsent(id, _ -> new Piece(id, line, by, called));
    }

    void verdict(Proceeding proceeding, Passage sentence, boolean named) {
        Optional<LocalDate> day = proceeding.when().latest();
        if (day.isPresent() && named && (verdict.isEmpty() || day.get().isBefore(verdict.get()))) {
            verdict = day;
        }
        if (named && DraftWords.say(sentence.words(), Says.CRIME) && verdictWords.add(Piece.plain(sentence.words()))) {
            verdicts.add(sentence);
        }
    }

    Optional<LocalDate> verdict() {
        return verdict;
    }

    boolean afterVerdict(Optional<LocalDate> day) {
        return day.isPresent() && verdict.filter(day.get()::isAfter).isPresent();
    }

    void takenBack(String speaker, Passage passage, Optional<LocalDate> day, List<Passage> about) {
        retractions.add(new Retraction(speaker, passage, day, about));
    }

    /// The side of the conclusion drawn last, where that was in the same train of thought.
    Optional<Boolean> sideBefore(Passage passage) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Claim last = claims.sequencedValues().getLast();
        return together(last.follows.passage(), passage) ? Optional.of(last.against) : Optional.empty();
    }

    /// Whether two conclusions are drawn in one train of thought.
    static boolean together(Passage one, Passage other) {
        return one.document().equals(other.document()) && Math.abs(other.start() - one.end()) < TOGETHER;
    }

    /// Two turn out to be one: what was gathered of the first belongs to the second.
    void merge(Piece one, Piece into) {
        pieces.remove(one.id);
        merged.put(one.id, into.id);
        one.needs.forEach(into.needs::add);
    }

    /// The piece that another has become, or is.
    Piece now(Piece piece) {
        String into = merged.get(piece.id);
        return into == null ? piece : Optional.ofNullable(pieces.get(into)).orElse(piece);
    }

    /// A witness who is called upon in one place and heard in another, or who recognised the accused, is one.
    void mergeWitnesses() {
        for (Piece piece : List.copyOf(pieces.values())) {
            if (piece.line == Line.WITNESS && !piece.by.isEmpty() && piece.weight() <= CALLED) {
                pieces.values().stream()
                        .filter(p -> p != piece && Attacks.same(p.by, piece.by))
                        .filter(p -> p.line == Line.WITNESS || p.line == Line.IDENTIFICATION)
                        .findFirst()
                        .ifPresent(seen -> {
                            piece.passages().forEach(p -> seen.told(p, 0));
                            merge(piece, seen);
                        });
            }
        }
    }

    /// Notes what somebody says, for what cannot be true beside it.
    void says(String speaker, Passage passage) {
        spoken.computeIfAbsent(passage.document().sha256() + speaker, _ -> new ArrayList<>())
                .add(passage);
    }

    List<Passage> spoken(DocumentId document, String speaker) {
        return speaker.isEmpty() ? List.of() : spoken.getOrDefault(document.sha256() + speaker, List.of());
    }

    void doubt(Line line, String named, Piece.Against against) {
        doubts.add(new Doubt(line, named, false, against));
    }

    /// What somebody says of his own word.
    void ownDoubt(Line line, String speaker, Piece.Against against) {
        doubts.add(new Doubt(line, speaker, true, against));
    }

    void claim(Inference.Follows follows, boolean against, List<Piece> grounds, String by) {
        String plain = Piece.plain(follows.conclusion().words());
        claims.putIfAbsent(
                plain, new Claim("c" + place(follows.conclusion()), follows, against, List.copyOf(grounds), by));
    }

    void unplaced(Passage passage) {
        if (unplaced.size() < UNPLACED && unplacedWords.add(Piece.plain(passage.words()))) {
            unplaced.add(passage);
        }
    }

    boolean admitted(Figure figure) {
        return pieces.containsKey("admission-" + slug(figure.name()));
    }

    /// An id that a passage has as long as its document is the same.
    static String place(Passage passage) {
        return passage.document().sha256().substring(0, 8) + "-" + passage.start();
    }

    /// A name as part of an id.
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(40, slug.length()));
    }

    /// Retractions, oldest first; the undated last.
    List<Retraction> retractionsInOrder() {
        List<Retraction> all = new ArrayList<>(retractions);
        all.sort(Comparator.<Retraction, LocalDate>comparing(r -> r.day.orElse(LocalDate.MAX))
                .thenComparing(Retraction::passage));
        return all;
    }
}
