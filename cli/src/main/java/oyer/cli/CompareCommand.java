package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import oyer.cli.Errors.UserError;
import oyer.core.read.claim.Changed;
import oyer.core.review.boxes.Box;
import oyer.core.review.boxes.BoxComparison;
import oyer.core.review.boxes.Item;
import oyer.core.review.boxes.Leaf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Hold two boxes against each other, as JSON Lines: pages and evidence that only one side had, and"
                + " pages that nearly agree, with the differences in the words.",
        footer = "Two cases that were opened: oyer compare CASE OTHER. Two folders of one case: oyer compare CASE"
                + " --folders prosecution,defence.")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "Another case.")
    private Optional<Path> other = Optional.empty();

    @Option(names = "--folders", split = ",", paramLabel = "ONE,OTHER", description = "Two folders within the case.")
    private List<String> folders = List.of();

    @Override
    public Integer call() throws IOException {
        if (other.isPresent() == (folders.size() == 2)) {
            throw new UserError("say either another case, or two folders of this one with --folders ONE,OTHER");
        }
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            if (other.isEmpty()) {
                print(box(session, folders.getFirst()), box(session, folders.getLast()));
            } else {
                try (Session against = Session.existing(other.get(), Optional.empty())) {
                    print(whole(session), whole(against));
                }
            }
        }
        return 0;
    }

    private static Box whole(Session session) {
        return Box.whole(String.valueOf(session.box().getFileName()), session.store());
    }

    private static Box box(Session session, String folder) {
        String path = folder.replace('\\', '/').replaceAll("/+$", "");
        Box box = Box.folder(session.store(), path);
        if (box.documents().isEmpty()) {
            throw new UserError("the case has no documents in [" + folder + "]; folders at its top are "
                    + Box.folders(session.store()));
        }
        return box;
    }

    private static void print(Box one, Box other) throws IOException {
        ProgressBar bar = new ProgressBar(System.err);
        BoxComparison compared = BoxComparison.of(one, other, bar);
        bar.finish();
        try (var out = JsonLines.standardOutput()) {
            out.line(json -> {
                json.text("kind", "boxes");
                json.text("one", one.name());
                json.text("other", other.name());
                json.number("pagesOfOne", compared.pagesOfOne());
                json.number("pagesOfOther", compared.pagesOfOther());
                json.number("same", compared.same());
                json.number("differing", compared.differing().size());
                json.number("onlyOne", compared.onlyOne().size());
                json.number("onlyOther", compared.onlyOther().size());
                json.number("wordless", compared.wordless().size());
            });
            compared.onlyOne().forEach(leaf -> page(out, "only", one, leaf));
            compared.onlyOther().forEach(leaf -> page(out, "only", other, leaf));
            compared.wordless().forEach(leaf -> page(out, "wordless", one, leaf));
            compared.itemsOnlyOne().forEach(item -> item(out, one, item));
            compared.itemsOnlyOther().forEach(item -> item(out, other, item));
            for (BoxComparison.Pair pair : compared.differing()) {
                var difference = BoxComparison.difference(pair, one.store(), other.store());
                out.line(json -> {
                    json.text("kind", "differing");
                    json.text("document", one.path(pair.one().document()));
                    json.number("page", pair.one().page());
                    json.text("otherDocument", other.path(pair.other().document()));
                    json.number("otherPage", pair.other().page());
                    json.number("likeness", pair.likeness());
                    json.strings("onlyHere", fresh(difference.one()));
                    json.strings("onlyThere", fresh(difference.other()));
                });
            }
        }
    }

    private static List<String> fresh(List<Changed.Stretch> words) {
        return words.stream()
                .filter(Changed.Stretch::fresh)
                .map(s -> s.words().strip())
                .toList();
    }

    private static void page(JsonLines out, String kind, Box box, Leaf leaf) {
        out.line(json -> {
            json.text("kind", kind);
            json.text("box", box.name());
            json.passage(box.path(leaf.document()), leaf.opening());
            json.number("page", leaf.page());
            json.number("words", leaf.words());
        });
    }

    private static void item(JsonLines out, Box box, Item item) {
        out.line(json -> {
            json.text("kind", "item");
            json.text("box", box.name());
            json.passage(box.path(item.document()), item.passage());
            json.text("name", item.name());
            json.text("mark", item.mark());
        });
    }
}
