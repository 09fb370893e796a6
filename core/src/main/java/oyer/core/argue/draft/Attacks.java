package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// Gives each piece what speaks against it, when all pieces are known: what its speaker took back, what was doubted,
/// what cannot be true beside it.
final class Attacks {

    private static final double SURE = 0.7;
    private static final int MOST_DISCREPANCIES = 2;

    private final Gathered gathered;
    private final List<Discrepancy> discrepancies;

    Attacks(Gathered gathered, List<Discrepancy> discrepancies) {
        this.gathered = gathered;
        this.discrepancies = discrepancies;
    }

    void place() {
        gathered.retractionsInOrder().forEach(this::takenBack);
        gathered.doubts.forEach(this::doubt);
        gathered.dissents.forEach(this::dissent);
        interests();
        discrepancies();
    }

    /// A retraction takes back what its speaker said last before it; without days, all that he said.
    private void takenBack(Gathered.Retraction retraction) {
        List<Piece> told = gathered.pieces.values().stream()
                .filter(p -> same(p.by, retraction.speaker())
                        && retraction.about().stream().anyMatch(p::rests))
                .toList();
        if (!told.isEmpty()) {
            told.forEach(p -> p.against(against(retraction, p)));
            return;
        }
        boolean confession = DraftWords.say(retraction.passage().words(), DraftWords.Says.CONFESSING);
        List<Piece> said = new ArrayList<>();
        for (Piece piece : gathered.pieces.values()) {
            boolean his = same(piece.by, retraction.speaker())
                    && piece.line != Line.OWN_WORD
                    && (!confession || piece.line == Line.CONFESSION || piece.line == Line.OTHER_CONFESSION);
            boolean later = day(piece).isPresent()
                    && retraction.day().isPresent()
                    && day(piece).get().isAfter(retraction.day().get());
            if (his && !later && !piece.empty()) {
                said.add(piece);
            }
        }
        Optional<LocalDate> last = retraction.day().isEmpty()
                ? Optional.empty()
                : said.stream().flatMap(p -> day(p).stream()).max(LocalDate::compareTo);
        for (Piece piece : said) {
            if (last.isEmpty() || day(piece).isEmpty() || day(piece).equals(last)) {
                piece.against(against(retraction, piece));
            }
        }
    }

    /// Whether two names are one person's: `Ann Miller`, `Miller`, `the witness Ann Miller`.
    static boolean same(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || other.endsWith(" " + one) || one.endsWith(" " + other));
    }

    /// When something was said; what a witness said on a day unknown he said to the court that decided.
    private Optional<LocalDate> day(Piece piece) {
        return switch (piece.line) {
            case WITNESS, IDENTIFICATION, EXPERT -> piece.day().or(gathered::verdict);
            case CONFESSION,
                    TRACE,
                    MOTIVE,
                    CIRCUMSTANCE,
                    OWN_WORD,
                    ALIBI,
                    OTHER_TRACE,
                    OTHER_CONFESSION,
                    OTHER_WITNESS,
                    OTHER_EXPERT,
                    WITHHELD,
                    OTHER -> piece.day();
        };
    }

    private static Piece.Against against(Gathered.Retraction retraction, Piece piece) {
        boolean forced = piece.line == Line.CONFESSION
                && DraftWords.say(retraction.passage().words(), DraftWords.Says.FORCED);
        return new Piece.Against(
                retraction.passage(),
                retraction.speaker(),
                forced ? Optional.of("free") : piece.line.takenBack(),
                retraction.day());
    }

    /// Who accuses another and has admitted it has a reason to.
    private void interests() {
        for (Piece piece : gathered.pieces.values()) {
            Piece own = gathered.pieces.get("admission-" + Gathered.slug(piece.by));
            if (piece.line == Line.WITNESS && !piece.by.isEmpty() && own != null && !own.empty()) {
                piece.against(new Piece.Against(own.passages().getFirst(), piece.by, Optional.of("honest"), own.day()));
            }
        }
    }

    private void doubt(Gathered.Doubt doubt) {
        List<Piece> line = gathered.pieces.values().stream()
                .filter(p -> p.line == doubt.line() && !p.empty())
                .toList();
        if (doubt.only()) {
            line.stream().filter(p -> same(p.by, doubt.named())).forEach(p -> p.against(doubt.against()));
            return;
        }
        List<Piece> named = named(line, doubt.named());
        boolean all = switch (doubt.line()) {
            case CONFESSION, MOTIVE, ALIBI -> true;
            case TRACE -> false;
            case IDENTIFICATION,
                    WITNESS,
                    EXPERT,
                    CIRCUMSTANCE,
                    OWN_WORD,
                    OTHER_TRACE,
                    OTHER_CONFESSION,
                    OTHER_WITNESS,
                    OTHER_EXPERT,
                    WITHHELD,
                    OTHER -> line.size() == 1;
        };
        List<Piece> meant =
                !named.isEmpty() ? named : all ? line : alike(doubt.against().passage());
        if (meant.isEmpty()) {
            gathered.unplaced(doubt.against().passage());
        }
        meant.forEach(p -> p.against(p.line == doubt.line() ? doubt.against() : asked(p, doubt.against())));
    }

    /// A doubt of what a witness says, where it was that he recognised somebody, and the other way round: the question
    /// of that scheme.
    private static Piece.Against asked(Piece piece, Piece.Against against) {
        Optional<String> question = against.question().map(q -> switch (piece.line) {
            case IDENTIFICATION -> q.equals("position") ? "view" : q.equals("honest") ? "sure" : q;
            case WITNESS -> q.equals("view") ? "position" : q.equals("sure") ? "consistent" : q;
            case CONFESSION,
                    EXPERT,
                    TRACE,
                    MOTIVE,
                    CIRCUMSTANCE,
                    OWN_WORD,
                    ALIBI,
                    OTHER_TRACE,
                    OTHER_CONFESSION,
                    OTHER_WITNESS,
                    OTHER_EXPERT,
                    WITHHELD,
                    OTHER -> q;
        });
        return new Piece.Against(against.passage(), against.brief(), against.by(), question, against.day());
    }

    /// The pieces of a line that are somebody's; of a person who has none there, those that rest on his word.
    private List<Piece> named(List<Piece> line, String name) {
        List<Piece> his = line.stream().filter(p -> same(p.by, name)).toList();
        return !his.isEmpty()
                ? his
                : gathered.pieces.values().stream()
                        .filter(p -> same(p.by, name) && !p.empty())
                        .filter(p -> switch (p.line) {
                            case WITNESS, IDENTIFICATION, ALIBI, EXPERT, OTHER_WITNESS, OTHER_EXPERT -> true;
                            case CONFESSION,
                                    TRACE,
                                    MOTIVE,
                                    CIRCUMSTANCE,
                                    OWN_WORD,
                                    OTHER_TRACE,
                                    OTHER_CONFESSION,
                                    WITHHELD,
                                    OTHER -> false;
                        })
                        .toList();
    }

    /// The traces and experts of which the words speak: two words in common.
    private List<Piece> alike(Passage passage) {
        Set<String> stems = new HashSet<>(Wording.stems(passage.words()));
        stems.removeAll(Wording.stems(gathered.accused()));
        List<Piece> alike = gathered.pieces.values().stream()
                .filter(p -> p.line == Line.TRACE || p.line == Line.EXPERT)
                .filter(p -> p.passages().stream()
                        .anyMatch(t -> Wording.stems(t.words()).stream()
                                        .filter(stems::contains)
                                        .count()
                                >= (p.line == Line.TRACE && trace(passage) ? 1 : 2)))
                .toList();
        if (!alike.isEmpty()) {
            return alike;
        }
        // `the print can have been left earlier`: the one trace of that kind
        return ofKind(passage, Line.TRACE);
    }

    /// The one piece of a line that speaks of a trace of the kind that the words name.
    private List<Piece> ofKind(Passage passage, Line line) {
        Set<String> kinds = Wording.traces(passage.words());
        List<Piece> same = gathered.pieces.values().stream()
                .filter(p -> p.line == line && p.passages().stream().anyMatch(t -> Wording.sameTrace(kinds, t.words())))
                .toList();
        return same.size() == 1 ? same : List.of();
    }

    /// Another expert said of the same trace that it is so: `the bullet cannot have come from that gun`.
    private void dissent(Piece.Against against) {
        List<Piece> experts = ofKind(against.passage(), Line.EXPERT);
        List<Piece> meant = experts.isEmpty() ? ofKind(against.passage(), Line.TRACE) : experts;
        if (meant.isEmpty()) {
            gathered.unplaced(against.passage());
        }
        for (Piece piece : meant) {
            if (!same(piece.by, against.by()) && !piece.rests(against.passage())) {
                piece.against(new Piece.Against(
                        against.passage(),
                        against.by(),
                        Optional.of(piece.line == Line.EXPERT ? "dissent" : "source"),
                        against.day()));
            }
        }
    }

    /// Whether words say what was ruled out: there, one word for the trace is enough.
    private static boolean trace(Passage passage) {
        return DraftWords.say(passage.words(), DraftWords.Says.EXCLUDES);
    }

    private record Place(Passage passage, Piece piece) {}

    private void discrepancies() {
        Map<DocumentId, List<Place>> places = new HashMap<>();
        for (Piece piece : gathered.pieces.values()) {
            if (piece.line.clashes().isPresent()) {
                Set<Passage> his = new LinkedHashSet<>(piece.passages());
                for (Passage told : piece.passages()) {
                    // what else he says in the same document
                    gathered.spoken(told.document(), piece.by).forEach(his::add);
                }
                his.forEach(p -> places.computeIfAbsent(p.document(), _ -> new ArrayList<>())
                        .add(new Place(p, piece)));
            }
        }
        Map<Piece, Integer> given = new HashMap<>();
        for (Discrepancy discrepancy : discrepancies) {
            if (discrepancy.rule().equals("not-excluded-told-as-match")) {
                toldAsMore(discrepancy);
            }
            boolean clashes = discrepancy.type() == Discrepancy.Type.CONTRADICTION
                    || discrepancy.type() == Discrepancy.Type.CHANGE;
            if (clashes && discrepancy.confidence() >= SURE) {
                clash(discrepancy, places, given);
            }
        }
    }

    /// What a laboratory only could not exclude is less than the match that was made of it.
    private void toldAsMore(Discrepancy discrepancy) {
        Passage less = discrepancy.passages().getFirst();
        for (Piece piece : gathered.pieces.values()) {
            boolean more = discrepancy.passages().stream().skip(1).anyMatch(piece::rests);
            if (more && (piece.line == Line.TRACE || piece.line == Line.EXPERT)) {
                Optional<String> question = piece.line == Line.TRACE ? Optional.of("source") : Optional.of("data");
                piece.against(new Piece.Against(less, "", question, Optional.empty()));
            }
        }
    }

    private static void clash(Discrepancy discrepancy, Map<DocumentId, List<Place>> places, Map<Piece, Integer> given) {
        for (Passage one : discrepancy.passages()) {
            for (Place place : places.getOrDefault(one.document(), List.of())) {
                Optional<Passage> other = discrepancy.passages().stream()
                        .filter(p -> !p.equals(one))
                        .findFirst();
                if (place.passage.span().overlaps(one.span())
                        && other.isPresent()
                        && given.merge(place.piece, 1, Integer::sum) <= MOST_DISCREPANCIES) {
                    place.piece.against(
                            new Piece.Against(other.get(), "", place.piece.line.clashes(), Optional.empty()));
                }
            }
        }
    }
}
