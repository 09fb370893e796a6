package oyer.core.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// All rulings of a case, and which of them stand: those that were not undone and, of verdicts on the same subject, the
/// last. Unchanging; a further ruling makes a further one.
public final class Rulings {

    private static final Rulings NONE = new Rulings(List.of());

    private final List<Ruled> all;
    private final Set<Long> undone;
    private final long changed;
    private final TreeMap<Long, Ruled> standing = new TreeMap<>();
    private final Map<DocumentId, List<Ruled>> byDocument = new HashMap<>();
    private final Map<Passage, List<Ruled>> byPassage = new HashMap<>();
    private final List<Passage> aside = new ArrayList<>();

    private Rulings(List<Ruled> all) {
        this.all = List.copyOf(all);
        this.undone = undone(this.all);
        this.changed = this.all.reversed().stream()
                .filter(r -> r.decision().changesReadings())
                .mapToLong(Ruled::number)
                .findFirst()
                .orElse(0);
        Map<Ruling.Subject, Ruled> verdicts = new HashMap<>();
        for (Ruled ruled : this.all) {
            if (undone.contains(ruled.number()) || ruled.decision() instanceof Decision.Undone) {
                continue;
            }
            standing.put(ruled.number(), ruled);
            if (ruled.decision().isVerdict()) {
                Optional.ofNullable(verdicts.put(ruled.ruling().subject(), ruled))
                        .ifPresent(earlier -> standing.remove(earlier.number()));
            }
        }
        for (Ruled ruled : standing.values()) {
            if (ruled.decision() instanceof Decision.SetAside) {
                aside.addAll(ruled.ruling().about());
            }
            Set<DocumentId> documents = new HashSet<>();
            for (Passage passage : new HashSet<>(ruled.ruling().about())) {
                byPassage.computeIfAbsent(passage, _ -> new ArrayList<>()).add(ruled);
                if (documents.add(passage.document())) {
                    byDocument
                            .computeIfAbsent(passage.document(), _ -> new ArrayList<>())
                            .add(ruled);
                }
            }
        }
    }

    /// The newest first, so that what undoes an undoing is known before what it undoes.
    private static Set<Long> undone(List<Ruled> all) {
        Set<Long> undone = new HashSet<>();
        for (Ruled ruled : all.reversed()) {
            if (ruled.decision() instanceof Decision.Undone(long entry) && !undone.contains(ruled.number())) {
                undone.add(entry);
            }
        }
        return undone;
    }

    public static Rulings none() {
        return NONE;
    }

    /// @param all oldest first
    public static Rulings of(List<Ruled> all) {
        return all.isEmpty() ? NONE : new Rulings(all);
    }

    /// These and some that came after them.
    public Rulings and(List<Ruled> later) {
        if (later.isEmpty()) {
            return this;
        }
        List<Ruled> both = new ArrayList<>(all);
        both.addAll(later);
        return new Rulings(both);
    }

    /// Oldest first, those undone and those that undo included.
    public List<Ruled> all() {
        return all;
    }

    /// Number of the last entry; 0 when there is none.
    public long upTo() {
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    /// Number of the last entry that made readings others than they were; 0 when there is none.
    public long changed() {
        return changed;
    }

    /// Those that hold, oldest first.
    public Collection<Ruled> standing() {
        return List.copyOf(standing.values());
    }

    public boolean stands(long number) {
        return standing.containsKey(number);
    }

    public boolean isUndone(long number) {
        return undone.contains(number);
    }

    /// Those that hold and are about a passage of this document.
    public List<Ruled> of(DocumentId document) {
        return List.copyOf(byDocument.getOrDefault(document, List.of()));
    }

    /// Those that hold and are about exactly these words.
    public List<Ruled> of(Passage passage) {
        return List.copyOf(byPassage.getOrDefault(passage, List.of()));
    }

    /// The verdicts that hold on readings of a kind from exactly these words.
    public List<Ruled> verdicts(String kind, Passage passage) {
        return of(passage).stream()
                .filter(r -> r.ruling().kind().equals(kind) && r.decision().isVerdict())
                .toList();
    }

    /// What was decided of a discrepancy: of the same passages by the same rule, or explained for all rules.
    public Optional<Ruled> of(Discrepancy discrepancy) {
        return of(discrepancy.passages(), discrepancy.rule());
    }

    /// The same, of the discrepancy that a rule found among these passages.
    public Optional<Ruled> of(List<Passage> about, String rule) {
        if (byPassage.isEmpty()) {
            return Optional.empty();
        }
        Set<Passage> passages = Set.copyOf(about);
        return of(about.getFirst()).reversed().stream()
                .filter(r -> r.ruling().kind().equals(Ruling.DISCREPANCY)
                        && r.decision().isVerdict()
                        && Set.copyOf(r.ruling().about()).equals(passages)
                        && r.ruling().said().getOrDefault("rule", "").equals(rule))
                .findFirst();
    }

    /// To which issues of the case a discrepancy is filed, each once, oldest first.
    public List<Ruled> filed(Discrepancy discrepancy) {
        if (byPassage.isEmpty()) {
            return List.of();
        }
        Set<Passage> passages = Set.copyOf(discrepancy.passages());
        Set<String> issues = new HashSet<>();
        return of(discrepancy.passages().getFirst()).stream()
                .filter(r -> r.decision() instanceof Decision.Filed
                        && Set.copyOf(r.ruling().about()).equals(passages)
                        && r.ruling().said().getOrDefault("rule", "").equals(discrepancy.rule()))
                .filter(r -> r.decision() instanceof Decision.Filed(String issue) && issues.add(issue))
                .toList();
    }

    /// The issues of the case: the names under which anything is filed, in order of the alphabet.
    public List<String> issues() {
        return standing.values().stream()
                .map(Ruled::decision)
                .filter(Decision.Filed.class::isInstance)
                .map(filed -> ((Decision.Filed) filed).issue())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /// Whether somebody asked to see the case without these words, or without some of them: what rests on words of
    /// which a part does not count does not stand as it was read.
    public boolean setsAside(Passage passage) {
        return aside.stream().anyMatch(passage::overlaps);
    }

    /// Whether anything is set aside at all.
    public boolean setsAside() {
        return !aside.isEmpty();
    }

    /// Edits of the argument that hold, oldest first.
    public List<Ruled> argued() {
        return standing.values().stream()
                .filter(r -> r.decision() instanceof Decision.Argued)
                .toList();
    }

    /// Chapters of the story that hold, in their order.
    public List<Ruled> story() {
        return standing.values().stream()
                .filter(r -> r.decision() instanceof Decision.Told)
                .sorted(java.util.Comparator.comparingInt(r -> ((Decision.Told) r.decision()).place()))
                .toList();
    }

    /// What is not to be published, oldest first.
    public List<Ruled> redactions() {
        return standing.values().stream()
                .filter(r -> r.decision() instanceof Decision.Redacted)
                .toList();
    }

    /// Comparisons of traces that are kept, the newest first.
    public List<Decision.Compared> comparisons() {
        return standing.descendingMap().values().stream()
                .map(Ruled::decision)
                .filter(Decision.Compared.class::isInstance)
                .map(Decision.Compared.class::cast)
                .toList();
    }

    /// What was last marked by hand on a print of a document.
    public Optional<Decision.Marked> marked(DocumentId document, int print) {
        return standing.descendingMap().values().stream()
                .map(Ruled::decision)
                .filter(Decision.Marked.class::isInstance)
                .map(Decision.Marked.class::cast)
                .filter(marked -> marked.document().equals(document.sha256()) && marked.print() == print)
                .findFirst();
    }

    /// One reviewer's own, as if nobody else had ruled: two who code the same file must not see each other.
    public Rulings by(String reviewer) {
        return of(all.stream().filter(r -> r.ruling().by().equals(reviewer)).toList());
    }

    /// The last that this reviewer can undo: the newest of theirs that holds.
    public Optional<Ruled> lastBy(String reviewer) {
        return standing.descendingMap().values().stream()
                .filter(r -> r.ruling().by().equals(reviewer))
                .findFirst();
    }
}
