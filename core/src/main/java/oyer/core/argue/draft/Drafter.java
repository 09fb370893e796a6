package oyer.core.argue.draft;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.argue.draft.DraftWords.Says;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Statement;
import oyer.core.read.inference.InferenceReader;
import oyer.core.read.register.EvidenceItems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// Proposes a first map of each side's case from what was read: what is said to have been admitted, seen, found and
/// concluded, by whom; what was taken back, doubted or ruled out; what became of the things themselves. It only places
/// what was read, each part on its passages. Documents are taken in one by one, in any order.
public final class Drafter {

    private final Map<String, Figure> who = new HashMap<>();
    private final Map<String, EvidenceItem> itemOf = new HashMap<>();
    private final Optional<Figure> accused;
    private final Gathered gathered;
    private final Things things;
    private final Inferences inferences;

    /// @param readings of every document that will be taken in
    public Drafter(List<Figure> figures, List<DocumentReadings> readings) {
        this(figures, EvidenceItems.of(readings), readings);
    }

    /// @param items the register of evidence, as reviewers left it
    public Drafter(List<Figure> figures, List<EvidenceItem> items, List<DocumentReadings> readings) {
        for (Figure figure : figures) {
            figure.members().forEach(m -> who.put(key(m.document(), m.entity()), figure));
        }
        for (EvidenceItem item : items) {
            item.members().forEach(m -> itemOf.put(key(m.document(), m.exhibit()), item));
        }
        accused =
                accused(figures, Says.ACCUSED).or(() -> convicted(readings)).or(() -> accused(figures, Says.CONVICTED));
        gathered = new Gathered(accused.map(Figure::name).orElse(""));
        things = new Things(gathered, itemOf);
        inferences = new Inferences(gathered, things);
    }

    /// Who is called so; of several the one most spoken of. `Counsel for the accused` is not the accused.
    private static Optional<Figure> accused(List<Figure> figures, Says called) {
        return figures.stream()
                .filter(f -> f.roles().stream()
                        .anyMatch(r -> Tokens.of(r).size() == 1 && DraftWords.say(r.toLowerCase(Locale.ROOT), called)))
                .max(Comparator.comparingInt(Figure::mentions).thenComparing(Figure::id));
    }

    /// Who is said to have been convicted, sentenced, charged or arrested; of several the one of whom it is said most.
    private Optional<Figure> convicted(List<DocumentReadings> readings) {
        Map<Figure, Integer> said = new LinkedHashMap<>();
        for (DocumentReadings document : readings) {
            for (Proceeding proceeding : document.proceedings()) {
                int weight = switch (proceeding.outcome().orElse("")) {
                    case "convicted", "guilty", "sentenced" -> 3;
                    case "charged", "arrested" -> 1;
                    default -> 0;
                };
                if (weight > 0) {
                    document.mentions().stream()
                            .filter(m -> m.kind() == EntityKind.PERSON
                                    && m.passage()
                                            .span()
                                            .overlaps(proceeding.passage().span()))
                            .flatMap(m -> Optional.ofNullable(who.get(key(document.document(), m.entity()))).stream())
                            .filter(f -> f.standing() == Figure.Standing.NAMED)
                            .filter(f -> !Setting.victim(f) && !f.roles().contains("judge"))
                            .distinct()
                            .forEach(f -> said.merge(f, weight, Integer::sum));
                }
            }
        }
        return said.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Figure, Integer>::getValue)
                        .thenComparingInt(e -> e.getKey().mentions()))
                .map(Map.Entry::getKey);
    }

    static String key(DocumentId document, int number) {
        return document.sha256() + "#" + number;
    }

    /// Whether documents need be taken in at all: there is no case against nobody.
    public boolean hasAccused() {
        return accused.isPresent();
    }

    /// Takes in what was read of one document.
    public void add(DocumentReadings readings, Prose prose) {
        if (accused.isEmpty()) {
            return;
        }
        Setting setting = new Setting(readings, prose, who, accused);
        readings.proceedings().forEach(p -> proceeding(setting, p));
        things.add(setting);
        readings.statements().forEach(s -> statement(setting, s));
        InferenceReader.read(prose).forEach(i -> inferences.add(setting, i));
    }

    /// The draft of all that was taken in; empty when nobody is named as the accused.
    ///
    /// @param discrepancies of the case: what clashes with another telling is open to attack
    public Draft draft(List<Discrepancy> discrepancies) {
        if (accused.isEmpty()) {
            return Draft.empty();
        }
        things.place();
        gathered.mergeWitnesses();
        return new Assembly(gathered, accused.get().name()).draft(discrepancies);
    }

    private void proceeding(Setting setting, Proceeding proceeding) {
        String outcome = proceeding.outcome().orElse("");
        boolean his = proceeding.of().isEmpty() || setting.accused(setting.figure(proceeding.of()));
        if (his && (outcome.equals("convicted") || outcome.equals("guilty") || outcome.equals("sentenced"))) {
            Passage sentence = setting.sentence(proceeding.passage());
            gathered.verdict(proceeding, sentence, setting.aboutAccused(sentence.span(), Optional.empty()));
        }
    }

    // ---- statements

    private void statement(Setting setting, Statement statement) {
        Optional<Figure> speaker = setting.figure(statement.speaker()).or(() -> setting.calledAccused(statement));
        boolean self = setting.accused(speaker);
        if (speaker.isPresent() && Setting.own(statement)) {
            gathered.says(speaker.get().name(), statement.passage());
        }
        if (!self && speaker.filter(this::named).isPresent()) {
            ownDoubts(setting, statement, speaker.get());
        }
        switch (statement.act()) {
            case ADMITS -> admits(setting, statement, speaker, self);
            case ACCUSES -> accuses(setting, statement, speaker, self);
            case DENIES, ASSERTS, OTHER -> says(setting, statement, speaker, self);
            case RETRACTS -> speaker.ifPresent(s -> retracts(setting, statement, s));
            case DECIDES, ASKS, PROMISES -> {}
        }
    }

    /// What a witness says against his own word: that he was told what to say, that it only could have been him.
    private void ownDoubts(Setting setting, Statement statement, Figure speaker) {
        String words = statement.passage().words();
        boolean hedged = DraftWords.say(words, Says.HEDGED);
        boolean pressed = !Setting.official(speaker) && DraftWords.affirm(words, Says.PRESSED);
        if (hedged || pressed) {
            gathered.ownDoubt(
                    hedged ? Line.IDENTIFICATION : Line.WITNESS,
                    speaker.name(),
                    new Piece.Against(
                            statement.passage(),
                            speaker.name(),
                            Optional.of(hedged ? "sure" : "honest"),
                            setting.day(statement)));
        }
    }

    private void retracts(Setting setting, Statement statement, Figure speaker) {
        List<Passage> about = setting.readings.statements().stream()
                .filter(s -> statement.about().contains(s.number()))
                .map(Statement::passage)
                .toList();
        Passage passage = words(statement.passage()) < 3 ? setting.clause(statement) : statement.passage();
        gathered.takenBack(speaker.name(), passage, setting.day(statement), about);
    }

    private void admits(Setting setting, Statement statement, Optional<Figure> speaker, boolean self) {
        Passage passage = full(setting, statement);
        boolean tells = DraftWords.say(passage.words(), Says.GUILT)
                || statement.grounds().rule().equals("statement.act-alone");
        if (speaker.isEmpty() || !tells || words(passage) < 3) {
            return;
        }
        Optional<Statement> telling = setting.toldBy(statement);
        if (self && telling.isPresent()) {
            // what he is said to have admitted to a fellow prisoner is worth what that one's word is worth
            Optional<Figure> hearer = setting.figure(telling.get().speaker());
            boolean heard = hearer.filter(h -> !setting.accused(hearer) && !Setting.official(h))
                    .isPresent();
            if (heard) {
                witness(
                        setting,
                        telling.get(),
                        hearer.orElseThrow(),
                        telling.get().passage());
                return;
            }
        }
        if (self && !gathered.afterVerdict(setting.day(statement))) {
            gathered.piece("confession", Line.CONFESSION, speaker.get().name(), "")
                    .made(setting.day(statement));
            gathered.piece("confession", Line.CONFESSION, speaker.get().name(), "")
                    .told(passage, weight(statement, passage));
        } else if (!self && setting.namesAccused(statement.passage().span())) {
            accuses(setting, statement, speaker, false);
        } else if (!self && !Setting.official(speaker.get())) {
            other(setting, statement, speaker.get(), passage);
        }
    }

    private void witness(Setting setting, Statement statement, Figure speaker, Passage passage) {
        Piece piece = gathered.piece(
                "witness-" + Gathered.slug(speaker.name()), Line.WITNESS, named(speaker) ? speaker.name() : "", "");
        piece.made(setting.day(statement));
        piece.told(passage, weight(statement, passage));
    }

    private void other(Setting setting, Statement statement, Figure speaker, Passage passage) {
        Piece piece =
                gathered.piece("admission-" + Gathered.slug(speaker.name()), Line.OTHER_CONFESSION, speaker.name(), "");
        piece.made(setting.day(statement));
        // who tells of it stands in the words: `Brown told me that he had done it`
        Passage told = setting.toldBy(statement).isPresent() ? setting.clause(statement) : passage;
        piece.told(told, weight(statement, passage));
    }

    private void accuses(Setting setting, Statement statement, Optional<Figure> speaker, boolean self) {
        Passage passage = full(setting, statement);
        Span span = statement.passage().span();
        if (self) {
            if (DraftWords.say(passage.words(), Says.PRESSED) && !DraftWords.say(passage.words(), Says.GUILT)) {
                gathered.doubt(
                        Line.CONFESSION,
                        "",
                        new Piece.Against(
                                passage,
                                speaker.map(Figure::name).orElse(""),
                                Optional.of("free"),
                                setting.day(statement)));
            }
            return;
        }
        boolean identifies = DraftWords.say(statement.passage().words(), Says.IDENTIFIES);
        boolean aimed = setting.namesAccused(span)
                || DraftWords.first(Tokens.of(statement.passage().words()), Says.IDENTIFIES) >= 0;
        boolean says = identifies
                || DraftWords.say(statement.passage().words(), Says.GUILT)
                || DraftWords.say(statement.passage().words(), Says.SEEN)
                || words(statement.passage()) <= 2 && setting.namesAccused(span);
        if (!aimed || !says || DraftWords.say(passage.words(), Says.NOT)) {
            // somebody tells that another admitted it to him: what counts is that he says so
            if (speaker.isPresent() && statement.within().isEmpty()) {
                gathered.unplaced(passage);
            }
            return;
        }
        String by = speaker.map(Figure::name)
                .orElseGet(() -> statement.speakerWords().map(Passage::words).orElse(""));
        boolean learned = learned(setting, statement, speaker);
        // what a party argues is its case and no testimony
        boolean party = setting.against(statement).isPresent();
        if (speaker.isEmpty() && !learned
                || party
                || speaker.filter(this::bench).isPresent()) {
            gathered.unplaced(passage);
            return;
        }
        Line line = identifies ? Line.IDENTIFICATION : learned ? Line.EXPERT : Line.WITNESS;
        String shown = speaker.filter(this::named).map(Figure::name).orElse("");
        Piece piece = gathered.piece(
                line.name().toLowerCase(Locale.ROOT) + "-" + Gathered.slug(by.isEmpty() ? "unnamed" : by),
                line,
                shown,
                "");
        piece.made(setting.day(statement));
        piece.told(passage, weight(statement, passage));
    }

    /// Whether who speaks is called an expert, by the document or just here.
    private static boolean learned(Setting setting, Statement statement, Optional<Figure> speaker) {
        Passage clause = setting.clause(statement);
        int before = Math.max(0, statement.passage().start() - clause.start());
        return speaker.filter(f -> DraftWords.say(String.join(" ", f.roles()) + " " + f.name(), Says.LEARNED))
                        .isPresent()
                || DraftWords.say(clause.words().substring(0, before), Says.LEARNED);
    }

    private boolean named(Figure figure) {
        return figure.standing() == Figure.Standing.NAMED;
    }

    private boolean bench(Figure figure) {
        return DraftWords.say(String.join(" ", figure.roles()), Says.BENCH);
    }

    private void says(Setting setting, Statement statement, Optional<Figure> speaker, boolean self) {
        Passage passage = statement.passage();
        boolean denies = statement.act() == Statement.Act.DENIES;
        String words = passage.words();
        if (self
                && (DraftWords.say(words, Says.CLEARS)
                        || denies && words(passage) > 2 && DraftWords.say(words, Says.GUILT)
                        || denies && DraftWords.say(words, Says.CHARGED))) {
            ownWord(setting, statement, speaker);
        } else if (!self
                && statement.act() == Statement.Act.ASSERTS
                && learned(setting, statement, speaker)
                && (setting.namesAccused(passage.span()) || DraftWords.say(words, Says.DEED))
                && setting.against(statement).isEmpty()
                && !retold(setting, statement, speaker)
                && !DraftWords.say(words, Says.DOUBTFUL)
                && (DraftWords.say(words, Says.GUILT)
                        || DraftWords.say(words, Says.MATCHES)
                        || DraftWords.say(words, Says.DEED))) {
            boolean clears = DraftWords.say(words, Says.CLEARS) || DraftWords.say(words, Says.NOT);
            String by = speaker.filter(this::named).map(Figure::name).orElse("");
            Line line = Line.EXPERT.on(!clears);
            Piece piece = gathered.piece(
                    line.name().toLowerCase(Locale.ROOT) + "-"
                            + Gathered.slug(speaker.map(Figure::name).orElse("unnamed")),
                    line,
                    by,
                    "");
            piece.made(setting.day(statement));
            piece.told(by.isEmpty() ? setting.clause(statement) : passage, weight(statement, passage));
        } else if (!self && dissents(setting, statement, speaker)) {
            gathered.dissents.add(new Piece.Against(
                    passage,
                    speaker.filter(this::named).map(Figure::name).orElse(""),
                    Optional.of("dissent"),
                    setting.day(statement)));
        } else if (!self
                && speaker.filter(s -> !Setting.official(s) && !bench(s)).isPresent()
                && setting.against(statement).isEmpty()
                && statement.act() == Statement.Act.ASSERTS
                && (DraftWords.say(words, Says.GUILT) || DraftWords.say(words, Says.SEEN))
                && !DraftWords.say(words, Says.NOT)
                && !DraftWords.say(words, Says.CLEARS)
                && !gathered.afterVerdict(setting.day(statement))
                && setting.namesAccused(passage.span())) {
            accuses(setting, statement, speaker, false);
        } else if (!self && confesses(setting, statement, speaker)) {
            other(setting, statement, speaker.orElseThrow(), passage);
        } else if (self
                && (statement.act() == Statement.Act.ASSERTS || denies)
                && DraftWords.say(words, Says.ELSEWHERE)
                && !DraftWords.say(words, Says.NOT)) {
            ownWord(setting, statement, speaker);
        } else if (!self
                && speaker.isPresent()
                && !Setting.official(speaker.get())
                && statement.act() == Statement.Act.ASSERTS
                && (DraftWords.say(words, Says.STAYED)
                        || DraftWords.say(words, Says.ELSEWHERE) && !DraftWords.say(words, Says.NOT))
                && setting.aboutAccused(passage.span(), speaker)) {
            Piece piece = gathered.piece(
                    "alibi-" + Gathered.slug(speaker.get().name()),
                    Line.ALIBI,
                    speaker.get().name(),
                    "");
            piece.made(setting.day(statement));
            piece.told(passage, weight(statement, passage));
        }
    }

    /// `In his report Mr. Stack identified the latent as the thumb of the accused`, in the report of another
    /// expert: what somebody else found is told, and is not what who tells it found.
    private static boolean retold(Setting setting, Statement statement, Optional<Figure> speaker) {
        return setting.other(statement.passage().span())
                        .filter(other -> !Optional.of(other).equals(speaker))
                        .isPresent()
                && DraftWords.say(statement.passage().words(), Says.IDENTIFIES);
    }

    /// Whether an expert says of a trace what it is not, and does not speak of the accused.
    private static boolean dissents(Setting setting, Statement statement, Optional<Figure> speaker) {
        String words = statement.passage().words();
        return statement.act() != Statement.Act.ADMITS
                && learned(setting, statement, speaker)
                && setting.against(statement).isEmpty()
                && !Wording.traces(words).isEmpty()
                && (DraftWords.say(words, Says.NOT) || DraftWords.say(words, Says.CLEARS));
    }

    private void ownWord(Setting setting, Statement statement, Optional<Figure> speaker) {
        Passage passage = full(setting, statement);
        Piece piece = gathered.piece(
                "own-word", Line.OWN_WORD, speaker.map(Figure::name).orElse(""), "");
        piece.made(setting.day(statement));
        piece.told(passage, weight(statement, passage));
    }

    /// `He wrote that he had set the fire`: a deed, told by nobody official, of nobody but the speaker.
    private boolean confesses(Setting setting, Statement statement, Optional<Figure> speaker) {
        String words = statement.passage().words();
        List<Figure> named = setting.named(statement.passage().span());
        return speaker.filter(s -> named(s) && !Setting.official(s)).isPresent()
                && !Setting.own(statement)
                && statement.act() == Statement.Act.ASSERTS
                && DraftWords.say(words, Says.DONE)
                && !DraftWords.say(words, Says.NOT)
                && !DraftWords.say(words, Says.CONFESSING)
                && !setting.namesAccused(statement.passage().span())
                && (named.isEmpty() || named.equals(List.of(speaker.get())))
                && statement.passage().words().length() < 200;
    }

    /// The words of a statement, with the verb where they are too few to stand alone: `accused him`.
    private static Passage full(Setting setting, Statement statement) {
        return words(statement.passage()) <= 4 ? setting.clause(statement) : statement.passage();
    }

    static int words(Passage passage) {
        return passage.words().strip().split("\\s+").length;
    }

    private static int weight(Statement statement, Passage passage) {
        int length = words(passage);
        return (statement.mode() == Statement.Mode.DIRECT ? 6 : 0)
                - (DraftWords.say(passage.words(), Says.UNSURE) ? 5 : 0)
                + (DraftWords.say(passage.words(), Says.GUILT) ? 6 : 0)
                + (length >= 5 && length <= 32 ? 5 : 0)
                + (statement.made().dated() ? 1 : 0);
    }
}
