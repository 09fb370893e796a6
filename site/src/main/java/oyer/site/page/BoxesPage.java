package oyer.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import oyer.core.read.claim.Changed;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.review.Progress;
import oyer.core.review.boxes.Box;
import oyer.core.review.boxes.BoxComparison;
import oyer.core.review.boxes.Difference;
import oyer.core.review.boxes.Folder;
import oyer.core.review.boxes.Item;
import oyer.core.review.boxes.Leaf;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;

/// Two folders of the case held against each other, as the files of two sides.
///
/// @param folders at the top of the case
/// @param compared empty where there are not two folders to compare
/// @param differences how the words of two versions of a page differ
public record BoxesPage(
        Frame frame,
        List<String> folders,
        Optional<BoxComparison> compared,
        Function<BoxComparison.Pair, Difference> differences)
        implements View {

    private static final int SHOWN = 200;

    /// By the two folders, as long as the documents and their readings are the same; kept in the case too.
    private static final Kept<Map<List<String>, BoxComparison>> COMPARED =
            Kept.ofReadings(_ -> new ConcurrentHashMap<>());

    static BoxesPage of(Desk desk, Request request) {
        List<String> folders = Box.folders(desk.store());
        String one = chosen(folders, request.text("one"), 0);
        String other = chosen(folders, request.text("other"), 1);
        Optional<BoxComparison> compared = one.isEmpty() || other.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(COMPARED.of(desk.store())
                        .computeIfAbsent(List.of(one, other), _ -> compared(desk.store(), one, other)));
        return new BoxesPage(
                Frame.of(desk, request, "boxes"),
                folders,
                compared,
                pair -> BoxComparison.difference(pair, desk.store(), desk.store()));
    }

    /// What was compared before the last start is read again; new documents or readings make it out of date.
    private static BoxComparison compared(CaseStore store, String one, String other) {
        String name = "boxes " + one + " | " + other;
        Object stamp = store.readingStamp();
        return store.workedOut().of(name, BoxComparison.class, stamp).orElseGet(() -> {
            BoxComparison compared =
                    BoxComparison.of(Box.folder(store, one), Box.folder(store, other), Progress.silent());
            store.workedOut().keep(name, compared, stamp);
            return compared;
        });
    }

    private static String chosen(List<String> folders, Optional<String> asked, int otherwise) {
        return asked.filter(folders::contains).orElseGet(() -> folders.size() < 2 ? "" : folders.get(otherwise));
    }

    /// A list of pages or items, with how many are not shown here; the export has all.
    public static <T> List<T> few(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /// Its mark and its name, once where they are the same.
    public static String called(Item item) {
        return item.mark()
                .filter(mark -> !mark.equals(item.name()))
                .map(mark -> mark + ": " + item.name())
                .orElse(item.name());
    }

    public Difference difference(BoxComparison.Pair pair) {
        return differences.apply(pair);
    }

    public String export() {
        return frame.here().to(frame.links().to("boxes.csv")).toString();
    }

    @Override
    public String template() {
        return "boxes";
    }

    static Response csv(Desk desk, Request request) {
        BoxesPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "boxes.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of("kind", "box", "document", "page", "words", "other document", "other page", "likeness"));
            if (page.compared().isEmpty()) {
                return;
            }
            BoxComparison c = page.compared().get();
            for (Leaf leaf : c.onlyOne()) {
                csv.row(row("only", c.one(), leaf));
            }
            for (Leaf leaf : c.onlyOther()) {
                csv.row(row("only", c.other(), leaf));
            }
            for (Leaf leaf : c.wordless()) {
                csv.row(row("wordless", c.one(), leaf));
            }
            for (Item item : c.itemsOnlyOne()) {
                csv.row(row(c.one(), item));
            }
            for (Item item : c.itemsOnlyOther()) {
                csv.row(row(c.other(), item));
            }
            for (BoxComparison.Pair pair : c.differing()) {
                Difference difference = page.difference(pair);
                csv.row(List.of(
                        "differing",
                        c.one().name(),
                        c.one().path(pair.one().document()),
                        String.valueOf(pair.one().page()),
                        marked(difference.one()) + " | " + marked(difference.other()),
                        c.other().path(pair.other().document()),
                        String.valueOf(pair.other().page()),
                        String.format(Locale.ROOT, "%.3f", pair.likeness())));
            }
        });
    }

    private static String marked(List<Changed.Stretch> words) {
        StringBuilder marked = new StringBuilder();
        for (Changed.Stretch stretch : words) {
            marked.append(stretch.fresh() ? "[" + stretch.words().strip() + "] " : stretch.words());
        }
        return marked.toString().strip();
    }

    private static List<String> row(String kind, Folder box, Leaf leaf) {
        return List.of(
                kind,
                box.name(),
                box.path(leaf.document()),
                String.valueOf(leaf.page()),
                leaf.opening().words(),
                "",
                "",
                "");
    }

    private static List<String> row(Folder box, Item item) {
        return List.of(
                "item",
                box.name(),
                box.path(item.document()),
                String.valueOf(item.passage().page()),
                called(item),
                "",
                "",
                "");
    }
}
