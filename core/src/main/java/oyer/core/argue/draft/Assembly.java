package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.label.Standard;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.ArgumentMap.Node;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;

/// Makes a map of what was gathered: two cases, below each the lines of argument, below a line its pieces, beside each
/// what speaks against it.
final class Assembly {

    /// More pieces of one line, or conclusions of one side, are counted and not drawn: a map must stay one.
    private static final int MOST = 8;

    private static final int MOST_ATTACKS = 4;

    private static final String CHARGE = "charge";
    private static final String DENIAL = "denial";

    private final Gathered gathered;
    private final String accused;
    private final List<Draft.Own> own = new ArrayList<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<ArgumentMap.Step> steps = new ArrayList<>();
    private final List<ArgumentMap.Undercut> undercuts = new ArrayList<>();
    private final Map<String, List<String>> concludes = new LinkedHashMap<>();
    private final List<String> apart = new ArrayList<>();
    private int left;

    Assembly(Gathered gathered, String accused) {
        this.gathered = gathered;
        this.accused = accused;
    }

    Draft draft(List<Discrepancy> discrepancies) {
        new Attacks(gathered, discrepancies).place();
        sides();
        List<Piece> pieces = shown();
        claims(pieces);
        lines(pieces);
        pieces.forEach(this::steps);
        List<String> conclusions = new ArrayList<>();
        for (String side : List.of(CHARGE, DENIAL)) {
            if (steps.stream().anyMatch(s -> s.conclusion().equals(side)) || side.equals(CHARGE)) {
                conclusions.add(side);
            } else {
                nodes.remove(side);
            }
        }
        conclusions.addAll(apart);
        ArgumentMap map = new ArgumentMap(
                conclusions, List.copyOf(nodes.values()), steps, undercuts, contrary(conclusions), List.of(), true);
        return new Draft(map, own, gathered.unplaced, left);
    }

    /// Both cases cannot be so. How much an argument weighs is for a person to say: until one does, one that holds is
    /// enough for each, and both can stand as argued.
    private static List<ArgumentMap.Contrary> contrary(List<String> conclusions) {
        List<String> sides = List.of(CHARGE, DENIAL);
        return conclusions.containsAll(sides)
                ? List.of(new ArgumentMap.Contrary(sides, Standard.SCINTILLA))
                : List.of();
    }

    private void sides() {
        Optional<String> crime = gathered.verdicts.stream()
                .flatMap(v -> Wording.crime(v.words()).stream())
                .max(Comparator.comparingInt(String::length));
        own(
                CHARGE,
                crime.isPresent() ? Phrase.CHARGED : Phrase.CHARGE,
                crime.map(c -> List.of(accused, c)).orElse(List.of(accused)),
                gathered.verdicts.stream().limit(3).toList());
        own(DENIAL, Phrase.DENIAL, List.of(accused), List.of());
    }

    /// A statement of the program's own.
    private void own(String id, Phrase phrase, List<String> names, List<Passage> passages) {
        own.add(new Draft.Own(id, phrase, names));
        claim(id, Phrase.english(phrase, names.toArray(new String[0])), passages, Optional.empty());
    }

    private void claim(String id, String text, List<Passage> passages, Optional<String> by) {
        nodes.putIfAbsent(id, new Node(id, text, false, true, Optional.empty(), passages, by, List.of()));
    }

    /// Of each line the pieces that tell most.
    private List<Piece> shown() {
        Map<Line, List<Piece>> byLine = new LinkedHashMap<>();
        for (Line line : Line.values()) {
            byLine.put(line, new ArrayList<>());
        }
        for (Piece piece : gathered.pieces.values()) {
            if (!piece.empty()) {
                byLine.getOrDefault(piece.line, new ArrayList<>()).add(piece);
            }
        }
        List<Piece> shown = new ArrayList<>();
        for (List<Piece> pieces : byLine.values()) {
            pieces.sort(Comparator.comparingInt((Piece p) -> -p.weight()).thenComparing(p -> p.id));
            once(pieces);
            shown.addAll(pieces.subList(0, Math.min(MOST, pieces.size())));
            left += Math.max(0, pieces.size() - MOST);
        }
        for (Piece piece : shown) {
            nodes.put(
                    piece.id,
                    new Node(
                            piece.id,
                            Wording.of(piece.called, piece.passages().getFirst().words()),
                            true,
                            piece.tried(gathered.verdict()),
                            piece.fallen(),
                            piece.passages(),
                            Optional.of(piece.by).filter(b -> !b.isEmpty()),
                            List.of()));
        }
        return shown;
    }

    /// Two things of which one sentence says the same are one piece: `the print, and the palm print, are not his`.
    private static void once(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean told = kept.stream()
                    .anyMatch(k -> same(k, piece) && piece.passages().stream().allMatch(k::rests));
            if (!told) {
                kept.add(piece);
            }
        }
        pieces.retainAll(kept);
    }

    /// Whether both are nobody's, or one person's.
    private static boolean same(Piece one, Piece other) {
        return one.by.equals(other.by) && one.needs.equals(other.needs);
    }

    // ---- conclusions on the way

    private void claims(List<Piece> shown) {
        Set<Piece> there = new HashSet<>(shown);
        Map<Boolean, List<List<Gathered.Claim>>> trains = new LinkedHashMap<>();
        Map<Boolean, Integer> many = new HashMap<>();
        for (Gathered.Claim claim : gathered.claims.values()) {
            if (claim.grounds().stream().map(gathered::now).noneMatch(there::contains)) {
                continue;
            }
            if (many.merge(claim.against(), 1, Integer::sum) > MOST) {
                left++;
                continue;
            }
            List<List<Gathered.Claim>> all = trains.computeIfAbsent(claim.against(), _ -> new ArrayList<>());
            if (!all.isEmpty()
                    && Gathered.together(
                            all.getLast().getLast().follows().passage(),
                            claim.follows().passage())) {
                all.getLast().add(claim);
            } else {
                all.add(new ArrayList<>(List.of(claim)));
            }
        }
        trains.forEach((against, all) -> all.forEach(train -> train(train, against, there)));
    }

    private void train(List<Gathered.Claim> train, boolean against, Set<Piece> there) {
        List<String> ids = new ArrayList<>();
        for (Gathered.Claim claim : train) {
            claim(
                    claim.id(),
                    Wording.of("", claim.follows().conclusion().words()),
                    List.of(claim.follows().passage()),
                    Optional.of(claim.by()).filter(b -> !b.isEmpty()));
            ids.add(claim.id());
            for (Piece ground :
                    claim.grounds().stream().map(gathered::now).distinct().toList()) {
                if (there.contains(ground)) {
                    concludes.computeIfAbsent(ground.id, _ -> new ArrayList<>()).add(claim.id());
                }
            }
        }
        steps.add(new ArgumentMap.Step("a-" + ids.getFirst(), side(against), ids, Optional.empty()));
    }

    private static String side(boolean against) {
        return against ? CHARGE : DENIAL;
    }

    // ---- lines and pieces

    /// Pieces that lead straight to a side's case, put together by the line they belong to where there are several.
    private void lines(List<Piece> shown) {
        Set<String> needed = new HashSet<>();
        shown.forEach(p -> needed.addAll(p.needs));
        shown.stream().filter(p -> needed.contains(p.id)).forEach(this::relied);
        Map<Line, List<Piece>> straight = new LinkedHashMap<>();
        for (Piece piece : shown) {
            if (!concludes.containsKey(piece.id) && !needed.contains(piece.id)) {
                straight.computeIfAbsent(piece.line, _ -> new ArrayList<>()).add(piece);
            }
        }
        straight.forEach((line, pieces) -> {
            String to = side(line.against);
            if (pieces.size() > 1 || !line.carries()) {
                String group = "line-" + line.name().toLowerCase(java.util.Locale.ROOT);
                own(group, line.phrase, List.of(accused), List.of());
                if (line.carries()) {
                    steps.add(new ArgumentMap.Step("a-" + group, to, List.of(group), Optional.empty()));
                } else {
                    apart.add(group);
                }
                to = group;
            }
            for (Piece piece : pieces) {
                concludes.put(piece.id, List.of(to));
            }
        });
    }

    /// What another piece presupposes is relied upon by a step of its own: what speaks against it is said of it, and
    /// not of what needs it.
    private void relied(Piece piece) {
        String id = reliance(piece.id);
        Phrase phrase = piece.by.isEmpty() ? Phrase.RELIED : Phrase.WORD;
        String name = piece.by.isEmpty()
                ? Wording.of(piece.called, piece.passages().getFirst().words())
                : piece.by;
        own(id, phrase, List.of(name), List.of());
        concludes.computeIfAbsent(piece.id, _ -> new ArrayList<>()).add(id);
    }

    private static String reliance(String piece) {
        return "so-" + piece;
    }

    private void steps(Piece piece) {
        Set<String> premises = new LinkedHashSet<>(List.of(piece.id));
        piece.needs.stream().map(Assembly::reliance).filter(nodes::containsKey).forEach(premises::add);
        int n = 0;
        for (String conclusion : concludes.getOrDefault(piece.id, List.of())) {
            String id = "a-" + piece.id + (n++ == 0 ? "" : "-" + n);
            steps.add(new ArgumentMap.Step(id, conclusion, List.copyOf(premises), piece.line.scheme));
            attacks(piece, id);
        }
    }

    private void attacks(Piece piece, String step) {
        List<Piece.Against> attacks = new ArrayList<>(piece.attacks());
        // the first that takes up a question goes before the second
        Map<Piece.Against, Integer> rank = new HashMap<>();
        Map<Optional<String>, Integer> taken = new HashMap<>();
        attacks.forEach(a -> rank.putIfAbsent(a, taken.merge(a.question(), 1, Integer::sum)));
        attacks.sort(Comparator.comparingInt(a -> rank.getOrDefault(a, 0)));
        left += step.endsWith(piece.id) ? Math.max(0, attacks.size() - MOST_ATTACKS) : 0;
        for (Piece.Against attack : attacks.subList(0, Math.min(MOST_ATTACKS, attacks.size()))) {
            String id = "r" + Gathered.place(attack.passage());
            Optional<LocalDate> day = attack.day();
            // what the court knew and did not follow does not count as it was tried
            boolean tried = !(piece.line.against && !gathered.verdicts.isEmpty()) && !gathered.afterVerdict(day);
            nodes.putIfAbsent(
                    id,
                    new Node(
                            id,
                            Wording.of("", attack.passage().words()),
                            true,
                            tried,
                            Optional.empty(),
                            List.of(attack.passage()),
                            Optional.of(attack.by()).filter(b -> !b.isEmpty()),
                            List.of()));
            ArgumentMap.Undercut undercut = new ArgumentMap.Undercut(id, step, attack.question());
            if (!undercuts.contains(undercut)) {
                undercuts.add(undercut);
            }
        }
    }
}
