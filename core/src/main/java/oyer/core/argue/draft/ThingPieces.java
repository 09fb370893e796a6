package oyer.core.argue.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.ExhibitReading;

/// What was gathered of a thing as pieces of the draft: what ties it to the accused, what clears him, what was kept
/// from
/// the defence, who was not heard.
final class ThingPieces {

    /// Ends the id of what was found since the verdict.
    private static final String SINCE = "-since";

    private static final Set<String> NO_THING = Set.of(
            "evidence",
            "material",
            "materials",
            "items",
            "item",
            "exhibits",
            "exhibit",
            "property",
            "beweise",
            "beweismittel",
            "unterlagen",
            "gegenstände");

    private final Gathered gathered;

    ThingPieces(Gathered gathered) {
        this.gathered = gathered;
    }

    /// What to call a thing: its mark, and what it is in a few words.
    private static String called(Item item) {
        int stop = item.name.indexOf(". ");
        String brief = stop > 0 ? item.name.substring(0, stop) : item.name;
        return item.mark
                .filter(m -> !brief.contains(m))
                .map(m -> m + ", " + brief)
                .orElse(brief);
    }

    Piece piece(Item item, boolean against) {
        Line line = item.trace() || item.traced
                ? Line.TRACE
                : item.type == ExhibitReading.Type.TESTIMONY ? Line.WITNESS : Line.CIRCUMSTANCE;
        if (item.body() && !against) {
            return samples(item.fresh);
        }
        Piece piece = gathered.piece(against ? item.id : item.id + "-cleared", line.on(against), "", called(item));
        if (item.fresh) {
            piece.fresh();
        }
        return piece;
    }

    /// What excludes him as the source of samples that it does not name.
    void excluded(Item.Said said) {
        Piece piece = samples(gathered.afterVerdict(said.day()));
        piece.told(said.passage(), 5);
        piece.made(said.day());
    }

    /// Places what was gathered of a thing.
    void place(Item item, List<Piece.Against> doubts) {
        Piece known = gathered.pieces.get(item.id);
        if (!item.ties.isEmpty() || known != null) {
            tied(item, doubts);
        }
        if (!item.clears.isEmpty()) {
            cleared(item);
        } else if (item.withheld && item.ties.isEmpty()) {
            withheld(item);
        } else if (item.type == ExhibitReading.Type.TESTIMONY) {
            testimony(item);
        }
    }

    /// A heading, or evidence at large.
    static boolean unnamed(Item item) {
        return nothing(item.name) || item.name.equals(item.name.toUpperCase(Locale.ROOT)) && item.name.length() > 4;
    }

    /// Whether words name no thing but evidence at large.
    static boolean nothing(String name) {
        return NO_THING.contains(last(name));
    }

    private static String last(String name) {
        String[] words = name.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return words[words.length - 1];
    }

    private void tied(Item item, List<Piece.Against> doubts) {
        Piece piece = piece(item, true);
        item.ties.forEach(t -> {
            // that he could not be excluded is the least that is said of it
            piece.told(t.passage(), DraftWords.say(t.passage().words(), Says.EXCLUDES) ? 4 : 5);
            piece.made(t.day());
            if (!gathered.afterVerdict(t.day())) {
                piece.seen();
            }
        });
        item.clears.forEach(c -> piece.against(new Piece.Against(c.passage(), "", Optional.of("source"), c.day())));
        item.became.forEach(b -> {
            switch (b.is()) {
                case EXCLUDED, SUPPRESSED -> {
                    piece.fell("excluded");
                    piece.told(b.passage(), 0);
                }
                case MISSING, DESTROYED -> {
                    piece.fell("missing");
                    piece.told(b.passage(), 0);
                }
                case DISCREDITED, CHALLENGED ->
                    piece.against(new Piece.Against(b.passage(), "", Optional.of("method"), b.day()));
                default -> {}
            }
        });
        doubts.forEach(piece::against);
    }

    /// What was taken from a body and is not his is one piece however many samples there were; a print is one by
    /// itself.
    private void cleared(Item item) {
        item.clears.forEach(c -> {
            int words = Drafter.words(c.passage());
            boolean row = Wording.row(c.passage().words()) || words < 4;
            Piece piece = cleared(item, c);
            piece.told(
                    c.passage(),
                    2 + (c.is() == ExhibitReading.Status.UNATTRIBUTED ? 0 : 4) - (row ? 5 : 0) - (words > 25 ? 3 : 0));
            piece.made(c.day());
        });
    }

    /// What the court that decided could know of a thing is one piece, what was found since is another.
    private Piece cleared(Item item, Item.Said said) {
        boolean since = gathered.afterVerdict(said.day())
                || item.fresh && (said.day().isEmpty() || gathered.verdict().isEmpty());
        if (item.body() || item.sample) {
            return samples(since);
        }
        Piece piece = gathered.piece(item.id + "-cleared" + (since ? SINCE : ""), Line.OTHER_TRACE, "", called(item));
        if (since) {
            piece.fresh();
        }
        if (item.fallen.contains("missing")) {
            piece.fell("missing");
            item.became.stream()
                    .filter(b -> b.is() == ExhibitReading.Status.MISSING)
                    .forEach(b -> piece.told(b.passage(), 0));
        }
        return piece;
    }

    /// What was taken from bodies and is not his; what was found since the verdict is another piece.
    private Piece samples(boolean since) {
        Piece piece = gathered.piece("samples-cleared" + (since ? SINCE : ""), Line.OTHER_TRACE, "", "");
        if (since) {
            piece.fresh();
        }
        return piece;
    }

    private void withheld(Item item) {
        Piece piece = gathered.piece(item.id + "-withheld", Line.WITHHELD, "", called(item));
        piece.fresh();
        item.became.forEach(b -> piece.told(b.passage(), b.is() == ExhibitReading.Status.MISSING ? 0 : 3));
        if (item.fallen.contains("missing")) {
            piece.fell("missing");
        }
    }

    /// Experts and witnesses whom nobody heard.
    private void testimony(Item item) {
        if (item.fresh && item.became.isEmpty()) {
            item.spoken.filter(p -> DraftWords.say(p.words(), Says.CLEARS)).ifPresent(p -> {
                Piece piece = gathered.piece(item.id, Line.OTHER_WITNESS, "", item.name);
                piece.fresh();
                piece.told(p, 3);
            });
        }
        for (Item.Said became : item.became) {
            if (became.is() == ExhibitReading.Status.EXCLUDED) {
                boolean learned = DraftWords.say(item.name, Says.LEARNED)
                        || item.name.toLowerCase(Locale.ROOT).contains("expert");
                Piece piece = gathered.piece(
                        item.id + "-unheard", learned ? Line.OTHER_EXPERT : Line.OTHER_WITNESS, "", item.name);
                piece.fresh();
                piece.told(became.passage(), 3);
            }
        }
    }
}
