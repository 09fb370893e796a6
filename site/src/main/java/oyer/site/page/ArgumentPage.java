package oyer.site.page;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import oyer.core.argue.draft.Draft;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.Amended;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Change;
import oyer.core.argue.map.Scheme;
import oyer.core.argue.map.Standing;
import oyer.core.casefile.Document;
import oyer.core.review.CaseArgument;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.picture.Picture;
import oyer.site.words.Words;

/// What stands, and what falls: the map of arguments with toggles, what each conclusion stands on and what topples it.
///
/// @param off evidence set aside to see what follows
/// @param shut statements whose reasons are not drawn
/// @param shown the statement whose passages, questions and edits are shown beside the map
/// @param unplaced what argues and has no place in the draft
/// @param left what the draft leaves out because its line has much that tells more
public record ArgumentPage(
        Frame frame,
        ArgumentMap map,
        Standing standing,
        Standing.View as,
        Set<String> off,
        Set<String> shut,
        Optional<ArgumentMap.Node> shown,
        List<String> idle,
        List<Passage> unplaced,
        int left,
        Map<String, String> titles)
        implements View {

    private static final int DEEPEST = 8;
    private static final int LEVELS = 4;
    private static final String NOTHING = "-";

    static ArgumentPage of(Desk desk, Request request) {
        Words words = request.words();
        Amended amended = CaseArgument.of(desk.store(), words::drafted, words.language());
        ArgumentMap map = amended.map();
        Draft draft = CaseArgument.draft(desk.store(), words::drafted, words.language());
        Standing.View as = request.oneOf(Standing.View.class, "as").orElse(Standing.View.AS_OF_TODAY);
        Frame frame = Frame.of(desk, request, "argument");
        Set<String> off = request.text("off").isPresent() ? ids(request, "off", map) : setAside(frame, map);
        return new ArgumentPage(
                frame,
                map,
                Standing.of(map, as, off),
                as,
                off,
                ids(request, "shut", map),
                request.text("node").flatMap(map::node),
                amended.idle(),
                map.drafted() ? draft.unplaced() : List.of(),
                map.drafted() ? draft.left() : 0,
                desk.store().documents().stream().collect(Collectors.toMap(d -> d.id().sha256(), Document::title)));
    }

    /// Evidence all of whose words somebody decided to set aside.
    private static Set<String> setAside(Frame frame, ArgumentMap map) {
        return map.nodes().stream()
                .filter(n -> n.evidence() && !n.passages().isEmpty())
                .filter(n -> n.passages().stream().allMatch(frame.marks().rulings()::setsAside))
                .map(ArgumentMap.Node::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> ids(Request request, String parameter, ArgumentMap map) {
        Set<String> ids =
                new LinkedHashSet<>(List.of(request.text(parameter).orElse("").split(",")));
        ids.removeIf(id -> map.node(id).isEmpty());
        return ids;
    }

    // ---- what the template asks for

    public String text(String id) {
        return map.node(id).map(ArgumentMap.Node::text).orElse(id);
    }

    public String label(String id) {
        return standing.label(id).name().toLowerCase(Locale.ROOT);
    }

    public List<ArgumentMap.Node> evidence() {
        return map.nodes().stream().filter(ArgumentMap.Node::evidence).toList();
    }

    /// Evidence that does not count in this view: it came later, was not followed, or has fallen.
    public List<ArgumentMap.Node> uncounted() {
        return evidence().stream().filter(n -> !Standing.counts(n, as)).toList();
    }

    public List<ArgumentMap.Node> claims() {
        return map.nodes().stream().filter(n -> !n.evidence()).toList();
    }

    public Standing.Sum sum(String conclusion) {
        return standing.sum(conclusion);
    }

    /// What is held against one another: not what is said beside a case, such as a motive.
    public List<String> hypotheses() {
        List<String> rivals =
                map.conclusions().stream().filter(c -> !c.startsWith("line-")).toList();
        return rivals.isEmpty() ? map.conclusions() : rivals;
    }

    public List<Standing.Row> matrix() {
        return standing.matrix(hypotheses());
    }

    public boolean deeper(int depth) {
        return depth < DEEPEST;
    }

    public String title(Passage passage) {
        return titles.getOrDefault(
                passage.document().sha256(), passage.document().brief());
    }

    // ---- what changes

    /// What is otherwise because some evidence is set aside.
    public List<Change> whatIf() {
        return off.isEmpty() ? List.of() : Change.between(map, Standing.of(map, as, Set.of()), standing);
    }

    /// What is otherwise today than it was when it was tried.
    public List<Change> since() {
        return Change.between(
                map,
                Standing.of(map, Standing.View.AS_TRIED, Set.of()),
                Standing.of(map, Standing.View.AS_OF_TODAY, Set.of()));
    }

    public String label(oyer.core.argue.label.Label label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    /// Why a statement changed of itself: set aside, come to light, fallen.
    public String ownReason(Change change) {
        Optional<ArgumentMap.Node> node = map.node(change.id());
        if (off.contains(change.id())) {
            return "argument.setaside";
        }
        return node.flatMap(ArgumentMap.Node::fallen).isPresent() ? "argument.fell" : "argument.came";
    }

    // ---- what is held against what

    public List<String> rivals(String id) {
        return map.contrary(id).stream()
                .flatMap(c -> c.statements().stream())
                .filter(other -> !other.equals(id))
                .toList();
    }

    public double bestAgainst(String id) {
        return rivals(id).stream().mapToDouble(standing::best).max().orElse(0);
    }

    public boolean bothStand(ArgumentMap.Contrary contrary) {
        return contrary.statements().stream().filter(s -> label(s).equals("in")).count() > 1;
    }

    /// Whether arguments hold for all of them, and the standard lets none prevail.
    public boolean noneStands(ArgumentMap.Contrary contrary) {
        return contrary.statements().stream().allMatch(s -> standing.best(s) > 0 && !label(s).equals("in"));
    }

    public String weight(double weight) {
        return NumberFormat.getNumberInstance(frame.words().locale()).format(weight);
    }

    /// The question that an answer is to, and of what.
    public String asked(ArgumentMap.Answer answer) {
        return map.steps().stream()
                .filter(s -> s.id().equals(answer.step()))
                .findFirst()
                .map(s -> frame.words()
                                .say("question." + s.scheme().map(Scheme::key).orElse("") + "." + answer.question())
                        + " (" + text(ground(s)) + ")")
                .orElse(answer.question());
    }

    /// What a step goes out from.
    public String ground(ArgumentMap.Step step) {
        return step.premises().isEmpty() ? step.conclusion() : step.premises().getFirst();
    }

    // ---- the statement beside the map

    /// Steps for which a statement is a premise.
    public List<ArgumentMap.Step> stepsFrom(String id) {
        return map.steps().stream().filter(s -> s.premises().contains(id)).toList();
    }

    /// The statements that take up a critical question of a step.
    public List<String> takenUp(ArgumentMap.Step step, String question) {
        return map.undercutting(step.id()).stream()
                .filter(u -> u.question().equals(Optional.of(question)))
                .map(ArgumentMap.Undercut::attacker)
                .toList();
    }

    /// What speaks against a step and takes up none of its questions.
    public List<String> otherwiseAgainst(ArgumentMap.Step step) {
        List<String> questions = step.scheme().map(Scheme::questions).orElse(List.of());
        return map.undercutting(step.id()).stream()
                .filter(u -> u.question().filter(questions::contains).isEmpty())
                .map(ArgumentMap.Undercut::attacker)
                .toList();
    }

    /// The page with a statement beside the map.
    public String showing(String id) {
        return frame.here().with("node", id).toString();
    }

    public String showingNone() {
        return frame.here().without("node").toString();
    }

    // ---- levels

    public boolean at(int levels) {
        return shut.equals(ArgumentDrawing.beyond(map, levels));
    }

    /// The page with so many levels drawn; all for as many as there are.
    public String levels(int levels) {
        Set<String> beyond = ArgumentDrawing.beyond(map, levels);
        return beyond.isEmpty()
                ? frame.here().without("shut").toString()
                : frame.here().with("shut", String.join(",", beyond)).toString();
    }

    public List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        for (int l = 1; l <= LEVELS && !ArgumentDrawing.beyond(map, l).isEmpty(); l++) {
            levels.add(l);
        }
        levels.add(levels.size() + 1);
        return levels;
    }

    private String turned(String id) {
        Set<String> changed = new LinkedHashSet<>(shut);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed.isEmpty()
                ? frame.here().without("shut").toString()
                : frame.here().with("shut", String.join(",", changed)).toString();
    }

    /// The page with one piece of evidence set aside, or counted again.
    public String toggled(String id) {
        Set<String> changed = new LinkedHashSet<>(off);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        // nothing at all is said too: without it, what was decided to be set aside would be
        return changed.isEmpty() && setAside(frame, map).isEmpty()
                ? frame.here().without("off").toString()
                : frame.here()
                        .with("off", changed.isEmpty() ? NOTHING : String.join(",", changed))
                        .toString();
    }

    public String viewed(Standing.View view) {
        return frame.here().with("as", view.name().toLowerCase(Locale.ROOT)).toString();
    }

    public String export(String file) {
        return frame.here().without("node").to(frame.links().to(file)).toString();
    }

    /// The map as it is drawn on the page, where shapes lead on.
    public Picture picture() {
        boolean live = frame.live();
        return drawing(live ? this::showing : _ -> "", live ? this::turned : _ -> "");
    }

    private Picture drawing(UnaryOperator<String> look, UnaryOperator<String> turn) {
        String title = frame.words().say("argument.title");
        return new ArgumentDrawing(map, standing, shut, title, look, turn).picture();
    }

    public Scheme[] schemes() {
        return Scheme.values();
    }

    @Override
    public String template() {
        return "argument";
    }

    // ---- exports

    /// The map as a file of its own: nothing in it leads anywhere.
    Picture alone() {
        return drawing(_ -> "", _ -> "");
    }

    static Response json(Desk desk, Request request) {
        return file(
                "application/json",
                "argument.json",
                Aif.write(of(desk, request).map, CaseArgument.naming(desk.store())));
    }

    static Response outline(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        StringBuilder out = new StringBuilder();
        page.map.conclusions().forEach(c -> page.outline(c, 0, out));
        return file("text/plain; charset=utf-8", "argument.txt", out.toString());
    }

    private void outline(String id, int depth, StringBuilder out) {
        String indent = "  ".repeat(depth);
        Words words = frame.words();
        out.append(indent)
                .append('[')
                .append(words.say("label." + label(id)))
                .append("] ")
                .append(text(id));
        map.node(id)
                .flatMap(ArgumentMap.Node::accordingTo)
                .ifPresent(by -> out.append(" (").append(by).append(')'));
        out.append('\n');
        cited(map.node(id).map(ArgumentMap.Node::passages).orElse(List.of()), indent, out);
        map.contrary(id)
                .ifPresent(contrary -> out.append(indent)
                        .append("  ≠ ")
                        .append(rivals(id).stream().map(this::text).collect(Collectors.joining("; ")))
                        .append(" (")
                        .append(words.say("standard"))
                        .append(": ")
                        .append(words.say("standard." + contrary.standard().key()))
                        .append(")\n"));
        if (!deeper(depth)) {
            return;
        }
        for (ArgumentMap.Step step : map.stepsTo(id)) {
            out.append(indent)
                    .append("  ")
                    .append(words.say(
                            step.scheme().map(s -> "scheme." + s.key()).orElse("argument.because")))
                    .append(":\n");
            step.premises().forEach(p -> outline(p, depth + 2, out));
            step.scheme().ifPresent(scheme -> questions(step, scheme, indent + "    ", out));
            map.undercutting(step.id()).forEach(u -> {
                out.append(indent)
                        .append("    ")
                        .append(words.say("argument.against"))
                        .append(":\n");
                outline(u.attacker(), depth + 3, out);
            });
        }
    }

    /// The questions that are open or answered; those that are taken up stand as what speaks against the step.
    private void questions(ArgumentMap.Step step, Scheme scheme, String indent, StringBuilder out) {
        Words words = frame.words();
        for (String question : scheme.questions()) {
            List<ArgumentMap.Answer> answers = map.answers(step.id(), question);
            if (!answers.isEmpty() || takenUp(step, question).isEmpty()) {
                out.append(indent)
                        .append("? ")
                        .append(words.say("question." + scheme.key() + "." + question))
                        .append(' ')
                        .append(answers.isEmpty() ? words.say("argument.nobody") : "")
                        .append('\n');
            }
            for (ArgumentMap.Answer answer : answers) {
                out.append(indent).append("  ").append(answer.text());
                answer.by()
                        .ifPresent(by -> out.append(" (")
                                .append(words.say("argument.answeredby", by))
                                .append(')'));
                out.append('\n');
                cited(answer.passages(), indent, out);
            }
        }
    }

    private void cited(List<Passage> passages, String indent, StringBuilder out) {
        passages.forEach(p -> out.append(indent)
                .append("  » ")
                .append(p.words().replaceAll("\\s+", " "))
                .append(" [")
                .append(title(p))
                .append(", ")
                .append(frame.words().say("cite", p.page(), p.line()))
                .append("]\n"));
    }

    private static Response file(String type, String name, String content) {
        return new Response.Download(type, name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    static Response csv(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        Words words = page.frame.words();
        return new Response.Download("text/csv; charset=utf-8", "argument.csv", out -> {
            Csv csv = new Csv(
                    out,
                    columns(
                            words,
                            "id",
                            "kind",
                            "text",
                            "by",
                            "label",
                            "counts",
                            "fallen",
                            "document",
                            "page",
                            "line",
                            "words"));
            for (ArgumentMap.Node node : page.map.nodes()) {
                Optional<Passage> first = node.passages().stream().findFirst();
                csv.row(List.of(
                        node.id(),
                        words.say(node.evidence() ? "argument.evidence" : "edit.claim"),
                        node.text(),
                        node.accordingTo().orElse(""),
                        words.say("label." + page.label(node.id())),
                        node.evidence() ? words.say(page.standing.accepted(node.id()) ? "yes" : "no") : "",
                        node.fallen().map(f -> words.say("fallen." + f)).orElse(""),
                        first.map(page::title).orElse(""),
                        first.map(p -> String.valueOf(p.page())).orElse(""),
                        first.map(p -> String.valueOf(p.line())).orElse(""),
                        first.map(Passage::words).orElse("")));
            }
        });
    }

    private static List<String> columns(Words words, String... names) {
        return java.util.Arrays.stream(names).map(n -> words.say("column." + n)).toList();
    }

    /// Hypotheses against evidence.
    static Response matrixCsv(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        Words words = page.frame.words();
        return new Response.Download("text/csv; charset=utf-8", "argument-matrix.csv", out -> {
            List<String> header = new ArrayList<>(List.of(words.say("argument.evidence")));
            page.hypotheses().forEach(h -> header.add(page.text(h)));
            header.add(words.say("argument.diagnostic"));
            Csv csv = new Csv(out, header);
            for (Standing.Row row : page.matrix()) {
                List<String> cells = new ArrayList<>(List.of(page.text(row.evidence())));
                row.effects().forEach(e -> cells.add(words.say("effect." + e.name())));
                cells.add(words.say(row.diagnostic() ? "yes" : "no"));
                csv.row(cells);
            }
        });
    }
}
