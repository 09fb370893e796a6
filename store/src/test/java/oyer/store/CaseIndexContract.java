package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseIndex.Hit;
import oyer.core.review.CaseIndex.Query;
import oyer.core.review.CaseIndex.QueryException;
import oyer.core.review.CaseIndex.Section;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Page;
import oyer.core.text.Span;

/// What every [CaseIndex] must do. An index's own test says how it is opened.
abstract class CaseIndexContract {

    @TempDir
    Path folder;

    private CaseIndex index;
    private final Map<DocumentId, DocumentText> texts = new LinkedHashMap<>();

    /// Opens the index of the case in a folder. The passages of figure `p1` are filed under `p1` itself.
    abstract CaseIndex open(Path folder);

    @BeforeEach
    void openFirst() {
        index = open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    /// Each line becomes a passage.
    private DocumentId add(Language language, String... lines) {
        DocumentText text = RandomCase.text(String.join("\n", lines), "doc " + texts.size());
        texts.put(text.id(), text);
        index.index(text, language, "title of " + text.id(), sections(text));
        return text.id();
    }

    private static List<Section> sections(DocumentText text) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (String line : text.characters().split("\n", -1)) {
            if (!line.isEmpty()) {
                sections.add(new Section(
                        new Span(start, start + line.length()), List.of(), Optional.empty(), Optional.empty()));
            }
            start += line.length() + 1;
        }
        return sections;
    }

    /// What the passages found say, in no order, each checked against its text.
    private List<String> found(String words) {
        return found(Query.of(words));
    }

    private List<String> found(Query query) {
        Slice<Hit> hits = index.search(query, 0, 100);
        assertThat(hits.rows()).hasSize((int) hits.total());
        for (Hit hit : hits.rows()) {
            assertThat(hit.passage()
                            .holdsIn(java.util.Objects.requireNonNull(
                                    texts.get(hit.passage().document()))))
                    .isTrue();
            assertThat(hit.matches())
                    .isNotEmpty()
                    .allSatisfy(
                            m -> assertThat(hit.passage().span().contains(m)).isTrue());
        }
        return hits.rows().stream().map(h -> h.passage().words()).sorted().toList();
    }

    private List<String> marked(String words) {
        return index.search(Query.of(words), 0, 100).rows().stream()
                .flatMap(h -> h.matches().stream()
                        .map(m -> java.util.Objects.requireNonNull(
                                        texts.get(h.passage().document()))
                                .characters()
                                .substring(m.start(), m.end())))
                .toList();
    }

    private void english() {
        add(
                Language.ENGLISH,
                "The witness stabbed at the kitchen door.",
                "A kitchen knife lay near the open door.",
                "He denies stabbing anyone; the knife was in the drawer of the kitchen.",
                "Mr Weber-Lind's doors were closed.");
        index.commit(1);
    }

    @Test
    void aWordIsFoundInAnyInflectedFormOfItsLanguage() {
        english();
        add(Language.GERMAN, "Die Z\u00fcge fuhren nicht.", "Der Zug nach M\u00fcller stand.");
        index.commit(2);
        assertThat(found("stab")).hasSize(2);
        assertThat(marked("stabs")).containsExactlyInAnyOrder("stabbed", "stabbing");
        assertThat(found("door")).hasSize(3);
        assertThat(found("Mueller")).hasSize(1);
        assertThat(found("muller")).hasSize(1);
        assertThat(found("Z\u00dcGE")).contains("Die Z\u00fcge fuhren nicht.");
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        english();
        assertThat(marked("\"kitchen knife\"")).containsExactly("kitchen knife");
        assertThat(found("\"kitchen knives\"")).isEmpty();
        assertThat(marked("\u201eKITCHEN kni*\u201c")).containsExactly("kitchen", "knife");
        assertThat(marked("weber-lind")).containsExactly("Weber-Lind's");
    }

    @Test
    void nearFindsWordsWithSoManyWordsBetween() {
        english();
        assertThat(found("near(knife door, 4)")).containsExactly("A kitchen knife lay near the open door.");
        assertThat(found("near(knife door, 3)")).isEmpty();
        assertThat(marked("near(door \"kitchen knife\", 9)")).containsExactly("kitchen", "knife", "door");
        assertThat(found("near(kitchen (dagger OR knif*), 0)")).hasSize(1);
    }

    @Test
    void wildcardsStandForLetters() {
        english();
        assertThat(marked("kni*")).containsExactlyInAnyOrder("knife", "knife");
        assertThat(marked("d*wer")).containsExactly("drawer");
        assertThat(marked("*chen -drawer")).containsExactlyInAnyOrder("kitchen", "kitchen");
        assertThat(marked("Web?r-Li*")).containsExactly("Weber", "Lind's");
        assertThat(found("was the knife?")).hasSize(1);
    }

    @Test
    void wordsAreJoinedLeftOutAndGrouped() {
        english();
        assertThat(found("kitchen knife")).hasSize(2);
        assertThat(found("kitchen AND knife")).hasSize(2);
        assertThat(found("stab OR closed")).hasSize(3);
        assertThat(found("kitchen -knife")).containsExactly("The witness stabbed at the kitchen door.");
        assertThat(found("knife (open OR drawer) NOT door")).hasSize(1);
        assertThat(found("stab ODER closed knife")).hasSize(2);
        assertThat(found("knife (-door)")).hasSize(1);
        assertThat(found("or and not")).isEmpty();
    }

    @Test
    void whatIsNoQueryIsAnsweredWithASentence() {
        english();
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("", "Type at least one word");
        sentences.put("\"kitchen", "The quotation mark at character 1 is not closed");
        sentences.put("knife (open", "The parenthesis at character 7 is not closed");
        sentences.put("knife)", "The closing parenthesis at character 6 has no opening one");
        sentences.put("OR knife", "[OR] at character 1 stands where a word or phrase should be");
        sentences.put("knife AND", "Something is missing at the end");
        sentences.put("AND knife", "[AND] at character 1 joins two things and has nothing before it");
        sentences.put("-knife", "Say at least one word to look for");
        sentences.put("knife - door", "The minus sign at character 7 must stand right before");
        sentences.put("*", "would find");
        sentences.put("a*", "would find too many words");
        sentences.put("near(knife)", "needs two words or more");
        sentences.put("near(knife door, far)", "needs a number of words");
        sentences.put("near(knife -door, 5)", "Within near(...)");
        sentences.put("... !", "only letters and digits");
        sentences.put("(".repeat(100) + "a", "at most 40");
        sentences.put("word ".repeat(500), "characters long");
        sentences.forEach((words, sentence) -> {
            try {
                index.search(Query.of(words), 0, 5);
                assertThat(words).as("was understood").isNull();
            } catch (QueryException e) {
                assertThat(e.getMessage()).contains(sentence);
            }
        });
    }

    @Test
    void whateverIsTypedIsFoundOrAnswered() {
        english();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        String[] pieces = {
            "knife", "door", "kit*", "*", "?", "\"", "(", ")", "-", " ", " ", " ", "OR", "AND", "NOT", "near(", ",",
            "5", "\u201e", "\ud800", "'", "a", "\u0000", "Weber-", "~", "^2", "[", "]", "{", ":", "\\", "/", "+", "&&"
        };
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                words.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                assertThat(index.search(Query.of(words.toString()), 0, 5).total())
                        .isBetween(0L, 4L);
                understood++;
            } catch (QueryException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        assertThat(understood).isGreaterThan(2_000);
    }

    @Test
    void everyAnswerIsWhatReadingAllPassagesGives() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        String[] vocabulary = {"bak", "dok", "fik", "gak", "hok", "jik", "kak"};
        List<List<String>> passages = new ArrayList<>();
        for (int d = 0; d < 20; d++) {
            String[] lines = new String[10];
            for (int l = 0; l < lines.length; l++) {
                List<String> words = new ArrayList<>();
                for (int w = 0; w <= random.nextInt(3, 12); w++) {
                    words.add(vocabulary[random.nextInt(vocabulary.length)]);
                }
                lines[l] = String.join(" ", words);
                passages.add(words);
            }
            add(d % 2 == 0 ? Language.ENGLISH : Language.GERMAN, lines);
        }
        index.commit(1);
        for (int i = 0; i < 400; i++) {
            String a = vocabulary[random.nextInt(vocabulary.length)];
            String b = vocabulary[random.nextInt(vocabulary.length)];
            String c = vocabulary[random.nextInt(vocabulary.length)];
            int between = random.nextInt(4);
            int kind = random.nextInt(a.equals(b) ? 4 : 5);
            String words = switch (kind) {
                case 0 -> a + " " + b + " -" + c;
                case 1 -> a + " OR " + b + " " + c;
                case 2 -> "\"" + a + " " + b + " " + c + "\"";
                case 3 -> "(" + a + " OR " + b + ") \"" + b + " " + c + "\"";
                default -> "near(" + a + " " + b + ", " + between + ")";
            };
            long expected = passages.stream()
                    .filter(p -> switch (kind) {
                        case 0 -> p.contains(a) && p.contains(b) && !p.contains(c);
                        case 1 -> p.contains(a) || p.contains(b) && p.contains(c);
                        case 2 -> java.util.Collections.indexOfSubList(p, List.of(a, b, c)) >= 0;
                        case 3 ->
                            (p.contains(a) || p.contains(b))
                                    && java.util.Collections.indexOfSubList(p, List.of(b, c)) >= 0;
                        default -> near(p, a, b, between);
                    })
                    .count();
            assertThat(index.search(Query.of(words), 0, 5).total()).as(words).isEqualTo(expected);
        }
    }

    private static boolean near(List<String> passage, String a, String b, int between) {
        for (int i = 0; i < passage.size(); i++) {
            for (int j = 0; j < passage.size(); j++) {
                if (passage.get(i).equals(a) && passage.get(j).equals(b) && Math.abs(i - j) - 1 <= between) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void everyResultIsReachedOnceWhateverThePageSize() {
        String[] lines = new String[700];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "passage " + i + (i % 3 == 0 ? " with a knife" : " without") + " knife".repeat(i % 5);
        }
        add(Language.ENGLISH, lines);
        index.commit(1);
        long total = index.search(Query.of("knife"), 0, 1).total();
        assertThat(total)
                .isEqualTo(java.util.stream.IntStream.range(0, 700)
                        .filter(i -> i % 3 == 0 || i % 5 > 0)
                        .count());
        Set<Span> reached = new LinkedHashSet<>();
        float last = Float.MAX_VALUE;
        for (int from = 0; from < total; from += 37) {
            Slice<Hit> page = index.search(Query.of("knife"), from, 37);
            assertThat(page.total()).isEqualTo(total);
            for (Hit hit : page.rows()) {
                assertThat(reached.add(hit.passage().span())).isTrue();
                assertThat(hit.score()).isLessThanOrEqualTo(last);
                last = hit.score();
            }
        }
        assertThat(reached).hasSize((int) total);
        assertThat(index.search(Query.of("knife"), total + 3, 10).rows()).isEmpty();
    }

    @Test
    void aHitKnowsItsPageAndLine() {
        String characters = "First page.\nIts second line.\fSecond page.\n\nA knife on the third line.";
        int second = characters.indexOf('\f') + 1;
        DocumentText text = new DocumentText(
                RandomCase.id("paged"),
                characters,
                List.of(
                        new Page(1, Optional.empty(), 0, second, Page.Origin.TEXT),
                        new Page(2, Optional.of("17"), second, characters.length(), Page.Origin.OCR)));
        texts.put(text.id(), text);
        index.index(text, Language.ENGLISH, "paged", sections(text));
        index.commit(1);
        Hit hit = index.search(Query.of("knife"), 0, 1).rows().getFirst();
        assertThat(hit.passage().page()).isEqualTo(2);
        assertThat(hit.passage().line()).isEqualTo(3);
        assertThat(hit.title()).isEqualTo("paged");
    }

    @Test
    void searchIsNarrowedToADocumentAFigureAndDays() {
        DocumentId first = add(Language.ENGLISH, "a knife here");
        DocumentText text = RandomCase.text("knife one. knife two. knife three.", "filtered");
        texts.put(text.id(), text);
        index.index(
                text,
                Language.ENGLISH,
                "filtered",
                List.of(
                        new Section(new Span(0, 10), List.of("p1", "p2"), day(3), day(5)),
                        new Section(new Span(11, 21), List.of("p2"), Optional.empty(), day(9)),
                        new Section(new Span(22, 34), List.of(), day(20), Optional.empty())));
        index.commit(1);
        assertThat(found(narrowed(Optional.of(first), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("a knife here");
        assertThat(found(narrowed(Optional.empty(), Optional.of("p1"), Optional.empty(), Optional.empty())))
                .containsExactly("knife one.");
        assertThat(found(narrowed(Optional.empty(), Optional.empty(), day(5), day(5))))
                .containsExactly("knife one.", "knife two.");
        assertThat(found(narrowed(Optional.empty(), Optional.empty(), day(6), Optional.empty())))
                .containsExactly("knife three.", "knife two.");
        assertThat(found(narrowed(Optional.empty(), Optional.of("p2"), Optional.empty(), day(2))))
                .containsExactly("knife two.");
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(1985, 3, day));
    }

    private static Query narrowed(
            Optional<DocumentId> document, Optional<String> figure, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Query("knife", document, figure, from, to);
    }

    @Test
    void indexingAgainReplacesAndRemovingForgets() {
        DocumentId id = add(Language.ENGLISH, "a knife");
        index.commit(1);
        DocumentText changed = RandomCase.text("a dagger", "doc 0");
        index.index(changed, Language.ENGLISH, "t", sections(changed));
        assertThat(index.documents()).containsExactly(id);
        index.commit(2);
        assertThat(index.search(Query.of("knife"), 0, 5).total()).isZero();
        assertThat(index.search(Query.of("dagger"), 0, 5).total()).isEqualTo(1);
        index.remove(id);
        index.commit(3);
        assertThat(index.search(Query.of("dagger"), 0, 5).total()).isZero();
        assertThat(index.documents()).isEmpty();
    }

    @Test
    void onlyWhatWasCommittedIsThereAfterwardsAndTheIndexSaysHowFarItIs() {
        assertThat(index.generation()).isEmpty();
        add(Language.ENGLISH, "a knife");
        index.commit(41);
        add(Language.ENGLISH, "another knife");
        index.close();
        index = open(folder);
        assertThat(index.generation()).isEqualTo(OptionalLong.of(41));
        assertThat(found("knife")).containsExactly("a knife");
        assertThat(index.documents()).hasSize(1);
    }

    @Test
    void hostileTextIsIndexedToo() {
        add(
                Language.ENGLISH,
                "x".repeat(200_000),
                "the ".repeat(50_000),
                "\ud800\u0000\uffff knife \u202e",
                "-".repeat(10_000));
        index.commit(1);
        assertThat(index.search(Query.of("knife"), 0, 5).total()).isEqualTo(1);
        assertThat(index.search(Query.of("the"), 0, 5).total()).isEqualTo(1);
        assertThat(found("the".toUpperCase(Locale.ROOT))).hasSize(1);
    }
}
