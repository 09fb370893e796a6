package oyer.core.argue.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds, when all documents are taken in, which things are one though the register cannot know it: what is only called
/// upon (`the print`), what a later document calls by one word, what a row of a report is headed by.
final class SameThing {

    private final Gathered gathered;
    private final Collection<Item> items;
    private final Map<String, List<Piece.Against>> doubts;
    private final ThingPieces things;

    SameThing(Gathered gathered, Collection<Item> items, Map<String, List<Piece.Against>> doubts, ThingPieces things) {
        this.gathered = gathered;
        this.items = items;
        this.doubts = doubts;
        this.things = things;
    }

    void settle() {
        join();
        merge();
        meant();
        doubts.keySet().stream().toList().forEach(this::doubtOther);
    }

    /// What no mark tells apart and was found on what a row is headed by (`glass`, `Item 2, drinking glass`) is that.
    private void join() {
        for (Item item : items) {
            Set<String> name = Wording.stems(item.name);
            List<Item> rows = items.stream()
                    .filter(o -> o != item && !o.label.isEmpty() && !o.ties.isEmpty())
                    .filter(o -> !name.isEmpty() && Wording.stems(o.label).containsAll(name))
                    .toList();
            if (item.mark.isEmpty() && !item.ties.isEmpty() && rows.size() == 1) {
                rows.getFirst().ties.addAll(item.ties);
                rows.getFirst().traced |= item.traced || item.trace();
                item.ties.clear();
                Optional.ofNullable(gathered.pieces.get(item.id)).ifPresent(p -> {
                    Piece into = things.piece(rows.getFirst(), true);
                    p.passages().forEach(t -> into.told(t, 1));
                    gathered.merge(p, into);
                });
            }
        }
    }

    /// A trace that is only called upon (`the thumb print`) is the one tied thing of its kind that its words fit.
    private void merge() {
        for (Item item : items) {
            Piece piece = gathered.pieces.get(item.id);
            if (piece == null || !item.trace() || !item.ties.isEmpty()) {
                continue;
            }
            Set<String> words = new HashSet<>(Wording.stems(item.name));
            piece.passages().forEach(p -> words.addAll(Wording.stems(p.words())));
            List<Item> tied = items.stream()
                    .filter(o -> o.type == item.type && !o.ties.isEmpty())
                    .toList();
            List<Item> fit = tied.stream()
                    .filter(o -> Wording.shared(words, o.name, o.ties) >= (tied.size() == 1 ? 1 : 2))
                    .toList();
            if (fit.size() == 1) {
                Piece into = things.piece(fit.getFirst(), true);
                piece.passages().forEach(p -> into.told(p, 1));
                gathered.merge(piece, into);
            }
        }
        List<Item> tied = items.stream()
                .filter(i -> !i.ties.isEmpty() && !ThingPieces.unnamed(i))
                .toList();
        for (Piece piece : List.copyOf(gathered.pieces.values())) {
            if (piece.line == Line.TRACE && piece.id.startsWith("said-")) {
                calledUpon(piece, tied);
            }
        }
    }

    /// `The print proved that ...`, of no thing of the register: the one tied thing on which a trace of that kind was.
    private void calledUpon(Piece piece, List<Item> tied) {
        Set<String> kinds = new HashSet<>();
        piece.passages().forEach(p -> kinds.addAll(Wording.traces(p.words())));
        List<Item> fit = tied.stream()
                .filter(i -> i.ties.stream()
                        .anyMatch(t -> Wording.sameTrace(kinds, t.passage().words())))
                .toList();
        if (fit.size() == 1) {
            Piece into = things.piece(fit.getFirst(), true);
            piece.passages().forEach(p -> into.told(p, 1));
            gathered.merge(piece, into);
        }
    }

    /// A result for `the hair`, which nobody ties to the accused by these words, is of the one tied hair of the case.
    private void meant() {
        for (Item item : items) {
            if (item.clears.isEmpty() || called(item.id, item.ties)) {
                continue;
            }
            List<Item> tied = items.stream()
                    .filter(o -> o != item
                            && called(o.id, o.ties)
                            && o.type == item.type
                            && Wording.stems(o.name).containsAll(Wording.stems(item.name)))
                    .toList();
            if (tied.size() == 1) {
                tied.getFirst().clears.addAll(item.clears);
            }
        }
    }

    /// Whether a thing is tied to the accused, or called upon against him.
    private boolean called(String id, List<Item.Said> ties) {
        return !ties.isEmpty() || gathered.pieces.containsKey(id);
    }

    /// A doubt of a trace that nobody ties to the accused is of the one of its kind that somebody does.
    private void doubtOther(String id) {
        Optional<Item> doubted = items.stream()
                .filter(i -> i.id.equals(id) && i.ties.isEmpty() && !gathered.pieces.containsKey(id))
                .findFirst();
        List<Item> called = items.stream()
                .filter(i -> doubted.isPresent()
                        && (i.type == doubted.get().type
                                || i.body() && doubted.get().body()))
                .filter(i -> called(i.id, i.ties))
                .toList();
        if (called.size() == 1) {
            doubts.computeIfAbsent(called.getFirst().id, _ -> new ArrayList<>())
                    .addAll(doubts.getOrDefault(id, List.of()));
        } else if (doubted.isPresent()) {
            doubts.getOrDefault(id, List.of()).forEach(a -> gathered.unplaced(a.passage()));
        }
    }
}
