package oyer.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
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
    public record Exhibit(int number, String title, String path, int pages) {}

    /// Draws a dossier up.
    ///
    /// @param store what may be told: nothing else is asked
    /// @param most lines of each list to print; how many are left is told
    public static Dossier of(CaseStore store, String title, Language language, int most) {
        return new Drawing(store, language).dossier(title, most);
    }

    private static final class Drawing {
        /// Of words repeated elsewhere, and of nothing else, whole pages are found.
        private static final int QUOTED = 300;

        private final CaseStore store;
        private final PaperWords words;
        private final Language language;
        private final Map<DocumentId, Integer> numbers = new LinkedHashMap<>();
        private final List<Section> sections = new ArrayList<>();

        Drawing(CaseStore store, Language language) {
            this.store = store;
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
                    .sorted(Comparator.comparingDouble(Discrepancy::confidence).reversed())
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

        private void people(int most) {
            List<Figure> people = store.figures().stream()
                    .filter(f -> f.kind() == EntityKind.PERSON)
                    .sorted(Comparator.comparingInt(Figure::mentions).reversed())
                    .toList();
            section(
                    "people",
                    people.stream()
                            .limit(most)
                            .map(f -> new Line(
                                    f.name(),
                                    store.mention(f.id()).stream()
                                            .map(m -> cited(String.join(", ", f.roles()), m.passage()))
                                            .toList()))
                            .toList(),
                    people.size());
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
                passages.stream().skip(1).forEach(p -> pieces.add(cited("", p)));
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
            String marks = String.join(", ", row.item().marks());
            return new Line(marks.isEmpty() ? row.item().name() : row.item().name() + " (" + marks + ")", pieces);
        }

        private String step(History.Step step) {
            String when = words.say(step.step().when());
            String is = words.say(step.is().name());
            return when.isEmpty() ? is : words.say("step", is, when);
        }

        private Line proceeding(ProceedingRow row) {
            String when = words.say(row.proceeding().when());
            return new Line(
                    when,
                    List.of(cited(
                            row.proceeding().passage().words(), row.proceeding().passage())));
        }

        /// Why the discrepancies are not all there are.
        private Line shortfall(Shortfall shortfall) {
            return new Line(
                    "", List.of(Piece.of(words.say(shortfall.kind().name(), shortfall.check(), shortfall.reason()))));
        }

        private Line discrepancy(Discrepancy d) {
            List<Piece> pieces = new ArrayList<>(List.of(Piece.of(
                    (language == Language.GERMAN ? d.german().orElse(d.explanation()) : d.explanation()) + " ")));
            d.passages().forEach(p -> pieces.add(cited(words.say("quoted", quoted(p)), p)));
            String issues = store.rulings().filed(d).stream()
                    .flatMap(r -> r.decision() instanceof Decision.Filed(var issue) ? Stream.of(issue) : Stream.empty())
                    .collect(Collectors.joining("; "));
            if (!issues.isEmpty()) {
                pieces.add(Piece.of(words.say("issue", issues)));
            }
            return new Line(words.say(d.type().name()), pieces);
        }

        private Piece cited(String said, Passage passage) {
            int number = numbers.computeIfAbsent(passage.document(), _ -> numbers.size() + 1);
            return new Piece(said, number, words.say("cite", number, passage.page(), passage.line()), quoted(passage));
        }

        private static String quoted(Passage passage) {
            String all = passage.words();
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
