package oyer.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.review.CaseIndex.Section;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// A program that writes to a case until it is killed, and says on its output what is done: `kept N`, `ruled
/// N`.
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) {
        CaseFolder folder = CaseFolder.inside(Path.of(args[0]));
        PrintStream out = System.out;
        try (SqliteCaseStore store = SqliteCaseStore.open(folder);
                LuceneCaseIndex index = LuceneCaseIndex.open(folder, LuceneCaseIndex.members(store))) {
            for (int number = Integer.parseInt(args[1]); ; number++) {
                RandomCase.One one = RandomCase.numbered(number);
                store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
                out.println("kept " + number);
                out.flush();
                index(index, one.text());
                if (number % 5 == 0) {
                    index.commit(store.generation());
                }
                if (number % 3 == 0) {
                    store.rule(ruling(number));
                    out.println("ruled " + number);
                    out.flush();
                }
            }
        }
    }

    static void index(LuceneCaseIndex index, DocumentText text) {
        Section whole =
                new Section(new Span(0, text.length()), java.util.List.of(), Optional.empty(), Optional.empty());
        index.index(text, Language.ENGLISH, "", java.util.List.of(whole));
    }

    static Ruling ruling(int number) {
        return new Ruling(
                new Decision.Rejected(),
                "time",
                java.util.List.of(RandomCase.numbered(number).text().passage(0, 3)),
                java.util.Map.of("value", "said " + number),
                "A. Reviewer",
                Instant.EPOCH.plusSeconds(number),
                Optional.empty());
    }
}
