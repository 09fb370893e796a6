package oyer.bench.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.core.review.CaseIndex.Query;
import oyer.core.review.CaseIndex.Section;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Span;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;

/// Searches passages made of the words of real texts: twenty hits with their words marked, and the exact total.
final class SearchBench {

    private static final int PASSAGES_OF_A_DOCUMENT = 100;
    private static final int WARM_UP = 400;
    private static final int QUERIES = 250;
    private static final int HITS = 20;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final Vocabulary words;

    SearchBench(Vocabulary words) {
        this.words = words;
    }

    void run(Path folder, int passages) {
        try (LuceneCaseIndex index = LuceneCaseIndex.open(CaseFolder.inside(folder), List::of)) {
            long start = System.nanoTime();
            for (int document = 0; document * PASSAGES_OF_A_DOCUMENT < passages; document++) {
                add(index, document);
            }
            index.commit(1);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("indexed %,d passages in %.1f s: %,.0f/s%n", passages, seconds, passages / seconds);
            Map<String, Supplier<String>> kinds = kinds();
            List<Supplier<String>> any = List.copyOf(kinds.values());
            for (int i = 0; i < WARM_UP; i++) {
                index.search(Query.of(any.get(i % any.size()).get()), 0, HITS);
            }
            Latency all = new Latency();
            kinds.forEach((kind, query) -> {
                Latency latency = measure(index, query);
                System.out.printf("%-22s %s%n", kind, latency);
                all.addAll(latency);
            });
            System.out.printf("%-22s %s%n", "all", all);
            deep(index);
        }
    }

    private void add(LuceneCaseIndex index, int document) {
        StringBuilder characters = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < PASSAGES_OF_A_DOCUMENT; i++) {
            int start = characters.length();
            for (int runs = 0; runs < 6; runs++) {
                characters.append(words.run(random, 3 + random.nextInt(8))).append(' ');
            }
            characters.append(".\n");
            LocalDate day = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(5_000));
            sections.add(new Section(
                    new Span(start, characters.length() - 1),
                    List.of("p" + random.nextInt(500), "p" + random.nextInt(500)),
                    Optional.of(day),
                    Optional.of(day)));
        }
        DocumentText text = new DocumentText(EventBench.id(document), characters.toString(), List.of());
        index.index(text, Language.ENGLISH, "document " + document, sections);
    }

    private Map<String, Supplier<String>> kinds() {
        Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
        kinds.put("word", this::word);
        kinds.put("two words", () -> word() + " " + word());
        kinds.put("a OR b OR c", () -> word() + " OR " + word() + " OR " + word());
        kinds.put("phrase of two", () -> "\"" + words.run(random, 2) + "\"");
        kinds.put("phrase of three", () -> "\"" + words.run(random, 3) + "\"");
        kinds.put("near", () -> "near(" + word() + " " + word() + ", 5)");
        kinds.put("prefix*", () -> longWord().substring(0, 4) + "*");
        kinds.put("word -word", () -> word() + " -" + word());
        kinds.put("(a OR b) \"c d\"", () -> "(" + word() + " OR " + word() + ") \"" + words.run(random, 2) + "\"");
        return kinds;
    }

    private String word() {
        return words.word(random).toLowerCase(Locale.ROOT); // in capitals OR is no word
    }

    private String longWord() {
        String word = word();
        while (word.length() < 6 || !word.chars().allMatch(Character::isLetter)) {
            word = word();
        }
        return word;
    }

    private static Latency measure(LuceneCaseIndex index, Supplier<String> query) {
        Latency latency = new Latency();
        for (int i = 0; i < QUERIES; i++) {
            Query typed = Query.of(query.get());
            long start = System.nanoTime();
            index.search(typed, 0, HITS);
            latency.add(System.nanoTime() - start);
        }
        return latency;
    }

    private void deep(LuceneCaseIndex index) {
        Query often = Query.of("the");
        long total = index.search(often, 0, 1).total();
        long start = System.nanoTime();
        index.search(often, total - HITS, HITS);
        System.out.printf("the last %d of %,d hits: %.0f ms%n", HITS, total, (System.nanoTime() - start) / 1e6);
    }
}
