package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.paper.Headings;
import oyer.core.read.paper.PageRun;
import oyer.core.read.paper.PaperKinds;
import oyer.core.read.paper.PaperReference;
import oyer.core.read.paper.ReferenceReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// A paper that another says goes with it, was drawn or will follow, and that no paper of the case is by its head; and
/// a page that is missing in a run of numbered pages. Each may exist and never have been produced.
final class PaperNotHereCheck extends MatterCheck {

    /// Tokens at the beginning of a paper in which it says what it is.
    private static final int HEAD = 60;

    private static final int FILE = 2;

    /// Letters by which a toxicologist is one of toxicology.
    private static final int STEM = 5;

    /// A paper that refers to one of a kind so often is a list of them, and told once.
    private static final int LISTED = 5;

    private record Referred(PaperReference reference, DocumentId document) {}

    private final List<Referred> referred = new ArrayList<>();
    private final Map<DocumentId, Set<String>> heads = new LinkedHashMap<>();
    /// Words at the head and the end of each.
    private final Map<DocumentId, Set<String>> edges = new HashMap<>();

    private final Map<DocumentId, Set<String>> headings = new HashMap<>();
    private final List<PageRun> pages = new ArrayList<>();

    /// By a noun that referred to one, the papers that are headed so.
    private final Map<String, List<DocumentId>> titled = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        DocumentId document = sheet.readings().document();
        boolean headed = false;
        for (PaperReference reference : ReferenceReader.read(sheet.prose())) {
            if (!headed && heading(sheet, reference.passage())) {
                headed = true;
            } else {
                referred.add(new Referred(reference, document));
            }
        }
        headings.put(document, Headings.of(sheet.prose()));
        Set<String> head = new HashSet<>();
        Tokens tokens = sheet.tokens();
        for (int i = 0; i < Math.min(HEAD, tokens.size()); i++) {
            head.add(tokens.lower(i));
        }
        head.addAll(PaperKinds.spread(sheet.tokens(), HEAD));
        heads.put(document, head);
        Set<String> edge = new HashSet<>(head);
        for (int i = Math.max(0, tokens.size() - HEAD); i < tokens.size(); i++) {
            edge.add(tokens.lower(i));
        }
        edges.put(document, edge);
        PageRun.missing(sheet.prose()).ifPresent(pages::add);
    }

    /// The first that stands alone on a line at the top: so the paper calls itself, whatever others are called.
    private static boolean heading(Sheet sheet, Passage passage) {
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        return last < HEAD && first > 0 && line(sheet.tokens(), first) && line(sheet.tokens(), last + 1);
    }

    private static boolean line(Tokens tokens, int token) {
        return token >= tokens.size()
                || switch (tokens.gap(token)) {
                    case LINE, BLOCK -> true;
                    case NONE, SPACE -> false;
                };
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        PageRun.joined(pages).forEach(run -> found.add(missing(run)));
        if (heads.size() < FILE) {
            return found;
        }
        Map<String, List<PaperReference>> absent = new LinkedHashMap<>();
        Map<String, Integer> listed = new HashMap<>();
        referred.forEach(r -> listed.merge(r.document().sha256() + r.reference().name(), 1, Integer::sum));
        for (Referred one : referred) {
            if (!here(one)) {
                String of = one.document().sha256();
                String name = one.reference().numbered()
                        ? one.reference().name()
                        : listed.getOrDefault(of + one.reference().name(), 0) >= LISTED
                                ? of + one.reference().name()
                                : of + one.reference().passage().start();
                absent.computeIfAbsent(name, _ -> new ArrayList<>()).add(one.reference());
            }
        }
        absent.values().removeIf(references -> references.stream().allMatch(PaperReference::listed));
        absent.values().forEach(references -> absent(references).ifPresent(found::add));
        return found;
    }

    private boolean here(Referred one) {
        PaperReference reference = one.reference();
        if (reference.numbered()) {
            return headings.entrySet().stream()
                    .anyMatch(e -> e.getValue().contains(reference.name()) && together(one.document(), e.getKey()));
        }
        return !reference.nouns().isEmpty()
                && reference.nouns().stream()
                        .allMatch(noun -> titled.computeIfAbsent(noun, this::titled).stream()
                                .anyMatch(d -> !d.equals(one.document())
                                        && together(one.document(), d)
                                        && marked(reference.marks(), edges.getOrDefault(d, Set.of()))));
    }

    /// Whether a paper has at its head or its end a word by which it is told from others of its kind.
    private static boolean marked(Set<String> marks, Set<String> edges) {
        return marks.isEmpty()
                || marks.stream()
                        .anyMatch(mark -> edges.contains(mark)
                                || mark.length() > STEM
                                        && edges.stream().anyMatch(word -> word.startsWith(mark.substring(0, STEM))));
    }

    /// The papers that are headed so.
    private List<DocumentId> titled(String noun) {
        return heads.entrySet().stream()
                .filter(e -> titled(e.getValue(), noun))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// `notes` are headed `note`, and a `Vernehmungsprotokoll` is a `Protokoll`.
    private static boolean titled(Set<String> head, String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return head.stream()
                .anyMatch(word -> word.equals(noun) || word.equals(one) || word.length() > 7 && word.endsWith(one));
    }

    /// Empty where a paper is nothing but the words that refer: then nothing tells what they refer to.
    private static Optional<Discrepancy> absent(List<PaperReference> references) {
        Set<Passage> passages = new LinkedHashSet<>();
        references.forEach(r -> passages.add(r.passage()));
        if (passages.size() < 2) {
            passages.add(references.getFirst().sentence());
        }
        if (passages.size() < 2) {
            return Optional.empty();
        }
        String words = references.getFirst().passage().asRead();
        String shown = words.length() > 120 ? words.substring(0, 117) + "..." : words;
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.GAP,
                        "paper-not-here",
                        "A paper is referred to (\u201c" + shown + "\u201d), and no document of the case is headed so.",
                        List.copyOf(passages),
                        .6)
                .inGerman("Auf ein Schriftstück wird verwiesen (" + GermanWords.quoted(shown)
                        + "), und kein Dokument des Falls trägt diese Überschrift."));
    }

    private static Discrepancy missing(PageRun run) {
        String english = run.missing().size() == 1
                ? "Page " + run.missing().getFirst() + " is"
                : "Pages " + run.listed() + " are";
        String german = run.missing().size() == 1
                ? "Seite " + run.missing().getFirst() + " fehlt"
                : "Die Seiten " + run.listed() + " fehlen";
        return new Discrepancy(
                        Discrepancy.Type.GAP,
                        "page-missing",
                        english + " missing in the run of numbered pages.",
                        run.passages(),
                        .7)
                .inGerman(german + " in der Reihe der gezählten Seiten.");
    }
}
