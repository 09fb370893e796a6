package oyer.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Shortfall;
import oyer.core.read.register.Accounts;
import oyer.core.read.register.History;
import oyer.core.review.CaseStore;
import oyer.core.review.Chapter;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.Slice;
import oyer.core.text.Around;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Passage;

/// What a dossier holds, in its order: the story, then the lists of the case, each line with the exhibit, page and line
/// it rests on; exhibits are numbered as they are first cited.
///
/// @param exhibits documents cited, in the order of their numbers
public record Dossier(String title, String about, List<Section> sections, List<Exhibit> exhibits, Language language) {

    public Dossier {
        sections = List.copyOf(sections);
        exhibits = List.copyOf(exhibits);
    }

    /// A chapter of the story, or a list.
    ///
    /// @param told whether its lines are paragraphs
    /// @param left lines of the case beyond the most that are printed
    public record Section(String heading, boolean told, List<Line> lines, long left) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// @param label what stands before: a day, a name; empty for none
    /// @param pieces in order
    public record Line(String label, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /// Words, or words with their source.
    ///
    /// @param exhibit number of the exhibit that they rest on; 0 for none
    /// @param cite the source as it is printed; empty for none
    /// @param quoted the words of the source
    public record Piece(String words, int exhibit, String cite, String quoted) {

        static Piece of(String words) {
            return new Piece(words, 0, "", "");
        }
    }

    /// A document that is cited.
    public record Exhibit(int number, String title, String path, int pages) {

        /// Where it lies, where its title does not say so, and how long it is.
        String where(PaperWords words) {
            return Stream.of(path.equals(title) ? "" : path, pages > 0 ? words.pages(pages) : "")
                    .filter(told -> !told.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /// Draws a dossier up.
    ///
    /// @param store what may be told: nothing else is asked
    /// @param most lines of each list to print; how many are left is told
    /// @param steps how a step before an authority and what came of it are called, by `action` or `outcome`
    ///     and its word
    public static Dossier of(CaseStore store, String title, Language language, int most, BinaryOperator<String> steps) {
        return new Drawing(store, language, steps).dossier(title, most);
    }

    private static final class Drawing {
        /// Of words repeated elsewhere, and of nothing else, whole pages are found.
        private static final int QUOTED = 300;

        /// Characters of a passage that is quoted in its sentence: a day or a number says little without it.
        private static final int SHORT = 120;

        /// Other names of somebody that are printed.
        private static final int NAMES = 5;

        private static final Pattern SPACE = Pattern.compile("\\s+");

        private final CaseStore store;
        private final PaperWords words;
        private final BinaryOperator<String> steps;
        private final Language language;
        private final Map<DocumentId, Integer> numbers = new LinkedHashMap<>();
        private final List<Section> sections = new ArrayList<>();

        Drawing(CaseStore store, Language language, BinaryOperator<String> steps) {
            this.store = store;
            this.steps = steps;
            this.language = language;
            this.words = new PaperWords(language);
        }

        Dossier dossier(String title, int most) {
            Chapter.of(store).forEach(this::chapter);
            Slice<ChronologyRow> events = store.chronology(ChronologyQuery.all(), 0, most);
            section("chronology", events.rows().stream().map(this::event).toList(), events.total());
            people(most);
            Slice<ItemRow> items = store.items(ItemQuery.all(), 0, most);
            section("evidence", items.rows().stream().map(this::item).toList(), items.total());
            Slice<ProceedingRow> proceedings = store.proceedings(anyProceeding(), 0, most);
            section(
                    "proceedings",
                    proceedings.rows().stream().map(this::proceeding).toList(),
                    proceedings.total());
            List<Line> found = new ArrayList<>(
                    store.shortfalls().stream().map(this::shortfall).toList());
            int notes = found.size();
            store.discrepancies().stream()
                    .sorted(Discrepancy.STRONGEST)
                    .limit(most)
                    .map(this::discrepancy)
                    .forEach(found::add);
            section("discrepancies", found, store.discrepancies().size() + notes);
            return new Dossier(title, words.say("about", store.counts().documents()), sections, exhibits(), language);
        }

        private static ProceedingQuery anyProceeding() {
            return new ProceedingQuery(Optional.empty(), Optional.empty());
        }

        private void section(String key, List<Line> lines, long total) {
            if (!lines.isEmpty()) {
                sections.add(new Section(words.say(key), false, lines, total - lines.size()));
            }
        }

        private void chapter(Chapter chapter) {
            List<Line> lines = new ArrayList<>();
            for (List<Chapter.Piece> paragraph : chapter.paragraphs()) {
                List<Piece> pieces = new ArrayList<>();
                for (Chapter.Piece piece : paragraph) {
                    pieces.add(
                            piece.source() == 0
                                    ? Piece.of(piece.words())
                                    : chapter.sources()
                                            .get(piece.source() - 1)
                                            .map(p -> cited("", p))
                                            .orElse(Piece.of("[" + words.say("gone") + "]")));
                }
                lines.add(new Line("", pieces));
            }
            sections.add(new Section(chapter.title(), true, lines, 0));
        }

        private Line event(ChronologyRow row) {
            String when = words.say(row.event().when());
            return new Line(
                    when.isEmpty() ? words.say("undated") : when,
                    List.of(cited(row.event().passage().words(), row.event().passage())));
        }

        /// Whom documents name, those most often spoken of first, then who is only described.
        private void people(int most) {
            List<Figure> people = store.figures().stream()
                    .filter(f -> f.kind() == EntityKind.PERSON)
                    .sorted(Comparator.comparing((Figure f) -> f.standing() == Figure.Standing.UNNAMED)
                            .thenComparing(
                                    Comparator.comparingInt(Figure::mentions).reversed()))
                    .toList();
            section(
                    "people",
                    people.stream()
                            .limit(most)
                            .map(f -> new Line(
                                    f.name(),
                                    store.mention(f.id()).stream()
                                            .map(m -> cited(introduced(f), m.passage()))
                                            .toList()))
                            .toList(),
                    people.size());
        }

        /// What somebody is in the case, and what else he is called.
        private String introduced(Figure figure) {
            String roles = String.join(", ", figure.roles());
            String others = figure.aliases().stream()
                    .map(Entity.Alias::name)
                    .limit(NAMES)
                    .map(name -> SPACE.matcher(name).replaceAll(" "))
                    .collect(Collectors.joining(", "));
            return others.isEmpty() ? roles : (roles + " " + words.say("also", others)).strip();
        }

        /// What became of an item, each step once with every source of it; then in what two sources differ.
        private Line item(ItemRow row) {
            History history = History.of(row.readings());
            Map<String, List<Passage>> steps = new LinkedHashMap<>();
            for (History.Step step : history.steps()) {
                steps.computeIfAbsent(step(step), _ -> new ArrayList<>())
                        .add(step.step().passage());
            }
            List<Piece> pieces = new ArrayList<>();
            steps.forEach((said, passages) -> {
                pieces.add(cited(pieces.isEmpty() ? said : "· " + said, passages.getFirst()));
                Set<String> lines = new HashSet<>(Set.of(pieces.getLast().cite()));
                passages.stream()
                        .skip(1)
                        .map(p -> cited("", p))
                        .filter(piece -> lines.add(piece.cite()))
                        .forEach(pieces::add);
            });
            for (Accounts told : Accounts.of(history)) {
                pieces.add(Piece.of(
                        "· " + words.say("accounts", words.say(told.kind().name())) + " "));
                for (History.Step step : List.of(told.one(), told.other())) {
                    pieces.add(cited(step(step), step.step().passage()));
                }
            }
            if (pieces.isEmpty()) {
                row.readings().forEach(r -> pieces.add(cited(r.passage().words(), r.passage())));
            }
            String marks = String.join(", ", row.item().shownMarks());
            return new Line(marks.isEmpty() ? row.item().name() : row.item().name() + " (" + marks + ")", pieces);
        }

        private String step(History.Step step) {
            String when = words.say(step.step().when());
            String is = words.say(step.is().name());
            return when.isEmpty() ? is : words.say("step", is, when);
        }

        private Line proceeding(ProceedingRow row) {
            Proceeding step = row.proceeding();
            String when = words.say(step.when());
            String told = steps.apply("action", step.action())
                    + step.outcome()
                            .map(outcome -> ", " + steps.apply("outcome", outcome))
                            .orElse("")
                    + step.authority().map(authority -> " (" + authority + ")").orElse("")
                    + step.term().map(term -> ", " + term).orElse("");
            return new Line(
                    when.isEmpty() ? words.say("undated") : when,
                    List.of(Piece.of(told + ": "), cited(words.say("quoted", quoted(step.passage())), step.passage())));
        }

        /// Why the discrepancies are not all there are.
        private Line shortfall(Shortfall shortfall) {
            return new Line(
                    "", List.of(Piece.of(words.say(shortfall.kind().name(), shortfall.check(), shortfall.reason()))));
        }

        private Line discrepancy(Discrepancy d) {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.of(
                    (language == Language.GERMAN ? d.german().orElse(d.explanation()) : d.explanation()) + " ")));
            // two passages of one sentence: it is quoted once
            Set<String> sentences = new HashSet<>();
            for (Passage passage : once(d.passages())) {
                String sentence = inSentence(passage);
                if (sentences.add(passage.document().sha256() + sentence)) {
                    pieces.add(cited(words.say("quoted", sentence), passage));
                }
            }
            String issues = store.rulings().filed(d).stream()
                    .flatMap(r -> r.decision() instanceof Decision.Filed(var issue) ? Stream.of(issue) : Stream.empty())
                    .collect(Collectors.joining("; "));
            if (!issues.isEmpty()) {
                pieces.add(Piece.of(words.say("issue", issues)));
            }
            return new Line(words.say(d.type().name()), pieces);
        }

        /// Each place once: of two passages of which one holds the other, that with all the words of both.
        private static List<Passage> once(List<Passage> passages) {
            return passages.stream()
                    .distinct()
                    .filter(p -> passages.stream()
                            .noneMatch(
                                    q -> !q.equals(p) && q.overlaps(p) && q.start() <= p.start() && q.end() >= p.end()))
                    .toList();
        }

        private String inSentence(Passage passage) {
            Around around = passage.span().length() > SHORT
                    ? Around.NOTHING
                    : store.text(passage.document())
                            .map(text -> Around.of(text, passage.span()))
                            .orElse(Around.NOTHING);
            return folded(around.before() + quoted(passage) + around.after());
        }

        private static String folded(String words) {
            return SPACE.matcher(words).replaceAll(" ").strip();
        }

        private Piece cited(String said, Passage passage) {
            int number = numbers.computeIfAbsent(passage.document(), _ -> numbers.size() + 1);
            return new Piece(said, number, words.say("cite", number, passage.page(), passage.line()), quoted(passage));
        }

        private static String quoted(Passage passage) {
            String all = folded(passage.words());
            int end = all.length() <= QUOTED ? -1 : all.lastIndexOf(' ', QUOTED);
            return all.length() <= QUOTED ? all : all.substring(0, end > 0 ? end : QUOTED) + " …";
        }

        private List<Exhibit> exhibits() {
            List<Exhibit> exhibits = new ArrayList<>();
            numbers.forEach((id, number) -> store.document(id)
                    .ifPresent(d -> exhibits.add(new Exhibit(number, d.title(), d.path(), pages(d)))));
            return exhibits;
        }

        private static int pages(Document document) {
            return document.result() instanceof ReadResult.Read read ? read.pages() : 0;
        }
    }
}
