package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Statement;
import oyer.core.read.inference.Inference;
import oyer.core.read.inference.Inference.Kind;
import oyer.core.read.inference.InferenceReader;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Places what a text itself concludes, doubts or gives as motive and alibi: a conclusion on its grounds, a doubt
/// on the piece it is of; what has no side is listed as unplaced.
final class Inferences {

    /// Characters beside a verb within which its object stands.
    private static final int BESIDE = 36;

    private final Gathered gathered;
    private final Things things;

    Inferences(Gathered gathered, Things things) {
        this.gathered = gathered;
        this.things = things;
    }

    void add(Setting setting, Inference inference) {
        switch (inference) {
            case Inference.Follows follows -> follows(setting, follows);
            case Inference.Doubted doubted -> doubted(setting, doubted);
            case Inference.Spoken spoken -> spoken(setting, spoken);
            case Inference.Recognised recognised -> recognised(setting, recognised);
        }
    }

    private void follows(Setting setting, Inference.Follows follows) {
        Span span = follows.conclusion().span();
        switch (follows.force()) {
            case VERDICT ->
                follows.grounds().forEach(g -> ground(setting, g, true).told(g, 2));
            case NEEDS -> {
                Piece needing = ground(setting, follows.conclusion(), true);
                Piece needed = ground(setting, follows.grounds().getFirst(), true);
                if (!needing.id.equals(needed.id)) {
                    needed.told(follows.grounds().getFirst(), 1);
                    needing.told(follows.passage(), 1);
                    needing.needs.add(needed.id);
                }
            }
            case REASON -> {
                boolean deed = DraftWords.say(follows.conclusion().words(), Says.GUILT)
                        || DraftWords.say(follows.passage().words(), Says.MOTIVE);
                boolean his = setting.telling(span).flatMap(setting::against).orElse(true);
                if (deed && his && setting.aboutAccused(follows.passage().span(), Optional.empty())) {
                    gathered.piece("motive", Line.MOTIVE, "", "").told(follows.passage(), 5);
                } else {
                    gathered.unplaced(follows.passage());
                }
            }
            case SHOWS -> {
                Optional<Item> thing = things.at(setting, span);
                if (thing.filter(Item::trace).isPresent()
                        && DraftWords.say(follows.conclusion().words(), Says.NOT)) {
                    // that a trace is not what it was said to be speaks against what was made of it
                    things.doubt(
                            thing.get(),
                            new Piece.Against(
                                    follows.passage(),
                                    "",
                                    Optional.of("source"),
                                    setting.readings.written().anchor()));
                    if (!setting.namesAccused(span)) {
                        return;
                    }
                }
                Optional<Boolean> against = setting.telling(span)
                        .flatMap(setting::against)
                        .or(() -> setting.againstByWords(span))
                        .or(() -> gathered.sideBefore(follows.passage()));
                if (against.isEmpty()) {
                    gathered.unplaced(follows.passage());
                    return;
                }
                if (follows.grounds().size() == 1 && alone(setting, follows, against.get())) {
                    return;
                }
                List<Piece> pieces = new ArrayList<>();
                for (Passage ground : follows.grounds()) {
                    if (ThingPieces.nothing(ground.words())) {
                        continue;
                    }
                    Piece piece = ground(setting, ground, against.get());
                    piece.told(ground, 2);
                    if (DraftWords.say(follows.passage().words(), Says.FRESH)) {
                        piece.fresh();
                    }
                    pieces.add(piece);
                }
                if (pieces.isEmpty()) {
                    gathered.unplaced(follows.passage());
                    return;
                }
                gathered.claim(
                        follows,
                        against.get(),
                        pieces,
                        setting.telling(span)
                                .flatMap(s -> setting.figure(s.speaker()))
                                .map(Figure::name)
                                .orElse(""));
            }
        }
    }

    /// What one named thing or person is said to show is one piece, in the words of the sentence: `the analysis showed
    /// that it was not his`. A ground that is a mere `record` shows nothing.
    private boolean alone(Setting setting, Inference.Follows follows, boolean against) {
        Passage ground = follows.grounds().getFirst();
        boolean first = ground.start() < follows.conclusion().start();
        Optional<Kind> kind = InferenceReader.kind(ground.words(), setting.prose.language());
        boolean names = things.at(setting, ground.span()).isPresent() || kind.isPresent();
        if (!first || Drafter.words(ground) > 14 || !names && Drafter.words(ground) > 3) {
            return false;
        }
        if (!names) {
            gathered.unplaced(follows.passage());
            return true;
        }
        Piece piece = ground(setting, ground, against);
        piece.told(follows.passage(), 5);
        if (DraftWords.say(setting.sentence(follows.passage()).words(), Says.FRESH)) {
            piece.fresh();
        }
        return true;
    }

    /// The piece of evidence that words name as a ground: the confession, somebody's testimony, a thing of the
    /// register; else what the words say themselves.
    private Piece ground(Setting setting, Passage ground, boolean against) {
        Optional<Kind> kind = InferenceReader.kind(ground.words(), setting.prose.language());
        Optional<Figure> other = setting.other(ground.span());
        Optional<Item> thing = things.at(setting, ground.span());
        String name = other.map(Figure::name).orElse("");
        boolean his = setting.namesAccused(ground.span()) && DraftWords.say(ground.words(), Says.STATEMENT);
        if (against
                && kind.equals(Optional.of(Kind.CONFESSION))
                && other.filter(o -> !Setting.official(o)).isPresent()) {
            // `the confession to a fellow prisoner, Ann Miller`: her word is all there is
            return gathered.piece("witness-" + Gathered.slug(name), Line.WITNESS, name, "");
        }
        if (against && (his || kind.equals(Optional.of(Kind.CONFESSION)))) {
            return gathered.piece("confession", Line.CONFESSION, gathered.accused(), "");
        }
        if (kind.equals(Optional.of(Kind.IDENTIFICATION)) && against) {
            Optional<Figure> whose = other.or(() -> setting.otherBefore(ground.span()));
            if (whose.isPresent()) {
                name = whose.get().name();
                return gathered.piece("identification-" + Gathered.slug(name), Line.IDENTIFICATION, name, "");
            }
        }
        if (thing.filter(Item::trace).isPresent()) {
            return things.piece(thing.get(), against);
        }
        if (other.isPresent()
                && (kind.isEmpty() && thing.isEmpty() && Drafter.words(ground) <= 8
                        || kind.equals(Optional.of(Kind.WITNESS)))) {
            return gathered.piece("witness-" + Gathered.slug(name), Line.WITNESS.on(against), name, "");
        }
        if (kind.equals(Optional.of(Kind.EXPERT)) && other.isPresent()) {
            return gathered.piece("expert-" + Gathered.slug(name), Line.EXPERT.on(against), name, "");
        }
        if (thing.isPresent()) {
            return things.piece(thing.get(), against);
        }
        Line line = kind.equals(Optional.of(Kind.IDENTIFICATION))
                ? Line.IDENTIFICATION
                : kind.equals(Optional.of(Kind.WITNESS))
                        ? Line.WITNESS
                        : kind.equals(Optional.of(Kind.EXPERT))
                                ? Line.EXPERT
                                : kind.equals(Optional.of(Kind.TRACE)) ? Line.TRACE : Line.CIRCUMSTANCE;
        return gathered.piece("said-" + Gathered.place(ground), line.on(against), name, "");
    }

    private void doubted(Setting setting, Inference.Doubted doubted) {
        Span span = doubted.passage().span();
        if (doubted.doubt() == Inference.Doubt.EXCLUDED) {
            excluded(setting, doubted);
            return;
        }
        Optional<Figure> other = setting.other(span);
        boolean his = setting.namesAccused(span);
        Optional<Statement> told = setting.telling(span);
        String by =
                told.flatMap(s -> setting.figure(s.speaker())).map(Figure::name).orElse("");
        Optional<LocalDate> day = told.flatMap(setting::day);
        Line line = switch (doubted.kind()) {
            case CONFESSION ->
                his || other.isEmpty() || !gathered.admitted(other.get()) ? Line.CONFESSION : Line.OTHER_CONFESSION;
            case IDENTIFICATION -> Line.IDENTIFICATION;
            case EXPERT -> Line.EXPERT;
            case TRACE -> Line.TRACE;
            case WITNESS -> Line.WITNESS;
            case ALIBI -> Line.ALIBI;
        };
        Passage shown = Drafter.words(doubted.passage()) > 25 ? doubted.words() : doubted.passage();
        Piece.Against against = new Piece.Against(shown, doubted.words(), by, line.question(doubted.doubt()), day);
        Optional<Item> thing = line == Line.TRACE ? things.at(setting, span) : Optional.empty();
        if (thing.isPresent()) {
            things.doubt(thing.get(), against);
        } else {
            // `it was too dark`: of what he himself saw
            String whose = other.map(Figure::name).orElse(line == Line.IDENTIFICATION ? by : "");
            gathered.doubt(line, whose, against);
        }
    }

    /// `Testing excluded Mr. Miller as the source of the hair`: it is not his, and speaks against what was made of it.
    private void excluded(Setting setting, Inference.Doubted doubted) {
        Passage passage = doubted.passage();
        boolean told = setting.readings.exhibits().stream()
                .anyMatch(e -> e.passage().span().overlaps(passage.span())
                        && e.status().stream().anyMatch(s -> s.detail().isPresent()));
        if (doubted.kind() != Kind.TRACE || told || !setting.namesAccused(passage.span())) {
            return;
        }
        Optional<LocalDate> day = setting.readings.written().anchor();
        Optional<Item> row = things.heading(setting, passage);
        if (row.isPresent()) {
            row.get().sample = true;
            row.get().clears.add(new Item.Said(ExhibitReading.Status.TESTED, passage, day));
            return;
        }
        things.excluded(passage, day);
        gathered.doubt(Line.TRACE, "", new Piece.Against(passage, "", Optional.of("source"), day));
    }

    /// Who is named before the words that say so, or in German around them, and is no officer, recognised the accused,
    /// who must be named in the sentence or be the last spoken of.
    private void recognised(Setting setting, Inference.Recognised recognised) {
        Span span = recognised.passage().span();
        List<Figure> witnesses = setting.named(span).stream()
                .filter(f -> f.standing() == Figure.Standing.NAMED)
                .filter(f -> !setting.accused(Optional.of(f)) && !Setting.victim(f) && !Setting.official(f))
                .toList();
        Span cue = recognised.cue().span();
        Span near = new Span(Math.max(span.start(), cue.start() - BESIDE), Math.min(span.end(), cue.end() + BESIDE));
        Span just = new Span(cue.start(), Math.min(span.end(), cue.end() + " him".length()));
        boolean him = DraftWords.say(setting.words(just), Says.HIM) && setting.spokenOfBefore(span);
        if (!him && !setting.namesHim(near)) {
            return;
        }
        for (Figure witness : witnesses) {
            Piece piece = gathered.piece(
                    "identification-" + Gathered.slug(witness.name()), Line.IDENTIFICATION, witness.name(), "");
            piece.told(recognised.passage(), 3);
            piece.made(setting.telling(span).flatMap(setting::day));
        }
    }

    /// Words that the defence did not learn; a thing of the register that was kept back is told with that thing.
    private void withheld(Setting setting, Passage passage) {
        boolean thing = setting.readings.exhibits().stream()
                .anyMatch(e -> e.passage().span().overlaps(passage.span())
                        && e.status().stream()
                                .anyMatch(s -> s.is() == ExhibitReading.Status.WITHHELD
                                        || s.is() == ExhibitReading.Status.SUPPRESSED));
        if (!thing) {
            Piece piece = gathered.piece("withheld-" + Gathered.place(passage), Line.WITHHELD, "", "");
            piece.fresh();
            piece.told(passage, 3);
        }
    }

    private void spoken(Setting setting, Inference.Spoken spoken) {
        Span span = spoken.passage().span();
        if (spoken.topic() == Inference.Topic.WITHHELD) {
            withheld(setting, spoken.passage());
            return;
        }
        boolean his = setting.namesAccused(span);
        if (!his && setting.other(span).isPresent()) {
            gathered.unplaced(spoken.passage());
            return;
        }
        Line line = switch (spoken.topic()) {
            case MOTIVE -> Line.MOTIVE;
            case ALIBI -> Line.ALIBI;
            case WITHHELD -> Line.WITHHELD;
        };
        if (spoken.denied()) {
            gathered.doubt(
                    line,
                    "",
                    new Piece.Against(
                            spoken.passage(),
                            "",
                            line == Line.MOTIVE ? Optional.of("real") : Optional.of("witness"),
                            Optional.empty()));
        } else {
            gathered.piece(line.name().toLowerCase(Locale.ROOT), line, "", "").told(spoken.passage(), 1);
        }
    }
}
