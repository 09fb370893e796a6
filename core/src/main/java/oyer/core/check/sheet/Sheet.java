package oyer.core.check.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.read.clause.Actors;
import oyer.core.read.clause.Bare;
import oyer.core.read.clause.BareReader;
import oyer.core.read.clause.Doers;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.FrameReader;
import oyer.core.read.frame.Telling;
import oyer.core.text.Grid;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Sentences;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// One document as a check sees it: its readings in order of place, found by sentence, beside its words.
public final class Sheet {

    /// Characters that are read at a glance.
    private static final int GLANCE = 260;

    private final DocumentReadings readings;
    private final Prose prose;
    private final Map<CaseReadings.Member, String> who;
    private final Map<String, String> names;
    private final Map<String, String> singleNames;
    private final Supplier<Optional<Prose>> again;
    private final BySentence<TimeReading> times;
    private final BySentence<Mention> mentions;
    private final BySentence<Quantity> quantities;
    private final List<Frame> frames;
    private final Telling telling;
    private final Actors actors;
    private final Doers doers;
    private List<Grid.Row> grid = List.of();
    private @Nullable List<Bare> bares;

    /// Asked for by every check, and kept by several of all documents: made once. Threads that ask at once
    /// make equal ones.
    private final @Nullable Passage[] sentences;

    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final Map<Integer, String> called = new ConcurrentHashMap<>();

    /// @param singleNames keys of those of the case who alone bear a first or a last name
    /// @param again the same words once more, for who wants to keep only where to get them
    public Sheet(
            DocumentReadings readings,
            Prose prose,
            Map<CaseReadings.Member, String> who,
            Map<String, String> names,
            Map<String, String> singleNames,
            Supplier<Optional<Prose>> again) {
        this.readings = readings;
        this.prose = prose;
        this.who = who;
        this.names = names;
        this.singleNames = singleNames;
        this.again = again;
        this.sentences = new @Nullable Passage[prose.sentences().size()];
        this.times = new BySentence<>(readings.times(), prose);
        this.mentions = new BySentence<>(readings.mentions(), prose);
        this.quantities = new BySentence<>(readings.quantities(), prose);
        this.frames = FrameReader.read(readings, prose);
        this.telling = new Telling(readings.statements());
        this.actors = new Actors(readings, prose, telling);
        this.doers = new Doers(actors, prose);
    }

    public Sheet(DocumentReadings readings, Prose prose, Map<CaseReadings.Member, String> who) {
        this(readings, prose, who, Map.of(), Map.of(), () -> Optional.of(prose));
    }

    /// Makes its words ready once more, when all sheets have been read.
    public Supplier<Optional<Prose>> again() {
        return again;
    }

    /// What its clauses say and deny, read once for all checks that ask.
    public synchronized List<Bare> bares() {
        List<Bare> read = bares;
        if (read == null) {
            read = BareReader.read(readings, prose, telling, actors);
            bares = read;
        }
        return read;
    }

    public DocumentReadings readings() {
        return readings;
    }

    public Prose prose() {
        return prose;
    }

    public Tokens tokens() {
        return prose.tokens();
    }

    public Sentences sentences() {
        return prose.sentences();
    }

    public List<TimeReading> times() {
        return times.all();
    }

    public List<Mention> mentions() {
        return mentions.all();
    }

    public List<Quantity> quantities() {
        return quantities.all();
    }

    /// The sentence in which a passage begins.
    public int sentenceOf(Passage passage) {
        return sentences().of(firstToken(passage.span()));
    }

    public Passage sentence(int number) {
        Passage known = sentences[number];
        if (known == null) {
            known = prose.passage(sentences().first(number), sentences().end(number) - 1);
            sentences[number] = known;
        }
        return known;
    }

    /// What to show of a sentence that is told of in a passage: the whole, or the passage alone where it is
    /// long.
    public Passage shown(int sentence, Passage passage) {
        return atAGlance(sentence) ? sentence(sentence) : passage;
    }

    /// Whether a sentence is short enough to be read at a glance.
    public boolean atAGlance(int sentence) {
        return sentence(sentence).words().length() <= GLANCE;
    }

    /// The slots that its passages fill, in order of place.
    public List<Frame> frames() {
        return frames;
    }

    /// The lines of its text cut into cells. Cut when first asked for; two threads that ask at once
    /// cut it alike.
    public List<Grid.Row> grid() {
        if (grid.isEmpty()) {
            grid = List.copyOf(Grid.of(prose.characters()));
        }
        return grid;
    }

    /// In whose statement each place stands.
    public Telling telling() {
        return telling;
    }

    /// Whom its words mean.
    public Actors actors() {
        return actors;
    }

    /// Whose doing its clauses tell.
    public Doers doers() {
        return doers;
    }

    /// In whose statement an offset stands.
    public Optional<Statement> telling(int offset) {
        return telling.at(offset);
    }

    public List<TimeReading> timesIn(int sentence) {
        return times.in(sentence);
    }

    public List<Mention> mentionsIn(int sentence) {
        return mentions.in(sentence);
    }

    public List<Quantity> quantitiesIn(int sentence) {
        return quantities.in(sentence);
    }

    /// First token that is, even in part, within a span.
    public int firstToken(Span span) {
        int token = tokens().at(span.start());
        boolean inside = token > 0 && tokens().end(token - 1) > span.start();
        return Math.min(inside ? token - 1 : token, tokens().size() - 1);
    }

    /// Last token that begins within a span.
    public int lastToken(Span span) {
        return Math.max(firstToken(span), tokens().at(span.end()) - 1);
    }

    public Optional<Entity> entity(int number) {
        List<Entity> entities = readings.entities();
        if (number >= 0 && number < entities.size() && entities.get(number).number() == number) {
            return Optional.of(entities.get(number));
        }
        return entities.stream().filter(e -> e.number() == number).findFirst();
    }

    /// A person's key across the case: the figure's id, or the document's own number for one who is in none.
    public String key(int entity) {
        return keys.computeIfAbsent(entity, number -> {
            String figure = who.get(new CaseReadings.Member(readings.document(), number));
            return figure != null ? figure : readings.document().sha256() + "#" + number;
        });
    }

    /// A person's name across the case, without capitals throughout.
    public String name(int entity) {
        return called.computeIfAbsent(entity, this::plainName);
    }

    /// Key of the one person of the case whose first or last name a token is, whether or not this document's
    /// own reader knows it for a name; not that of `Kerstin Meier`, who is another.
    public Optional<String> bySingleName(int token) {
        boolean alone = token + 1 >= tokens().size()
                || tokens().kind(token + 1) != Tokens.Kind.WORD
                || !tokens().capitalised(token + 1);
        return tokens().capitalised(token) && alone
                ? Optional.ofNullable(singleNames.get(tokens().lower(token)))
                : Optional.empty();
    }

    /// What the case calls whom a key means, without capitals throughout.
    public String nameOf(String key) {
        return plain(names.getOrDefault(key, "the same person"));
    }

    private String plainName(int entity) {
        String name = names.getOrDefault(key(entity), "");
        return plain(name.isEmpty() ? entity(entity).map(Entity::name).orElse("the same person") : name);
    }

    private static String plain(String plain) {
        StringBuilder written = new StringBuilder();
        for (String word : plain.split(" ")) {
            boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            written.append(written.isEmpty() ? "" : " ")
                    .append(shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
        }
        return written.toString();
    }

    /// The one arrest that the document dates to a day, with the words that date it; empty where it dates two.
    ///
    /// @param person whose arrest; empty for that of anybody
    public Optional<Dated> arrest(OptionalInt person) {
        List<Dated> arrests = readings.proceedings().stream()
                .filter(p -> p.action().equals("arrest") && (person.isEmpty() || p.of().equals(person)))
                .flatMap(p -> p.when() instanceof When.Day day
                        ? p.time().map(words -> new Dated(day.date(), words)).stream()
                        : Stream.empty())
                .toList();
        return arrests.stream().map(Dated::day).distinct().count() == 1
                ? Optional.of(arrests.getFirst())
                : Optional.empty();
    }

    /// A day, and the words that say so.
    public record Dated(LocalDate day, Passage words) {}

    /// The person nearest before an offset within the same sentence.
    public OptionalInt personBefore(int sentence, int offset) {
        OptionalInt found = OptionalInt.empty();
        for (Mention mention : mentionsIn(sentence)) {
            if (mention.passage().start() >= offset) {
                break;
            }
            if (mention.kind() == EntityKind.PERSON) {
                found = OptionalInt.of(mention.entity());
            }
        }
        return found;
    }
}
