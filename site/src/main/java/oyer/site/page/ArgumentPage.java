package oyer.site.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.Amended;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Scheme;
import oyer.core.argue.map.Standing;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.Ruling;
import oyer.core.review.CaseArgument;
import oyer.core.review.Reviewing;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;

/// What stands, and what falls: the map of arguments with toggles, what each conclusion stands on and what topples it.
///
/// @param off evidence set aside to see what follows
public record ArgumentPage(
        Frame frame,
        ArgumentMap map,
        Standing standing,
        Standing.View as,
        Set<String> off,
        List<String> idle,
        Map<String, String> titles)
        implements View {

    private static final int DEEPEST = 8;
    private static final int LONGEST = 2_000;

    static ArgumentPage of(Desk desk, Request request) {
        Amended amended = CaseArgument.of(desk.store());
        Standing.View as = request.oneOf(Standing.View.class, "as").orElse(Standing.View.AS_OF_TODAY);
        Set<String> off =
                new LinkedHashSet<>(List.of(request.text("off").orElse("").split(",")));
        off.removeIf(id -> amended.map().node(id).isEmpty());
        return new ArgumentPage(
                Frame.of(desk, request, "argument"),
                amended.map(),
                Standing.of(amended.map(), as, off),
                as,
                off,
                amended.idle(),
                desk.store().documents().stream().collect(Collectors.toMap(d -> d.id().sha256(), Document::title)));
    }

    /// Takes one edit: `edit`, its fields, `name` of the reviewer where none was chosen before.
    static Response edit(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("argue"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        Address back = Routes.back(form.text("back"));
        Decision.Argued argued = edit(form);
        if (reviewer.isEmpty() || !fits(desk, argued)) {
            return new Response.Page(422, MessagePage.of(desk, request, "argument.misfit", back));
        }
        reviewing.rule(new Ruling(
                argued, Ruling.ARGUMENT, List.of(), Map.of(), reviewer.get(), Instant.now(), form.text("reason")));
        return new Response.Elsewhere(back, "");
    }

    private static Decision.Argued edit(Posted form) {
        String edit = form.text("edit").orElse("");
        String id = form.text("id")
                .orElse((edit.equals(Amended.STEP) ? "a" : "s")
                        + UUID.randomUUID().toString().substring(0, 8));
        java.util.List<String> pairs = new java.util.ArrayList<>(List.of("id", id));
        for (String field : List.of(
                "text",
                "evidence",
                "tried",
                "accordingTo",
                "premise",
                "also",
                "conclusion",
                "scheme",
                "attacker",
                "step",
                "question",
                "one",
                "other",
                "fallen")) {
            form.text(field)
                    .ifPresent(value -> pairs.addAll(
                            List.of(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value)));
        }
        return new Decision.Argued(edit, Amended.payload(pairs.toArray(new String[0])));
    }

    private static boolean fits(Desk desk, Decision.Argued argued) {
        try {
            Amended.applied(CaseArgument.of(desk.store()).map(), argued, List.of(), CaseArgument.finder(desk.store()));
            return !argued.edit().equals(Amended.MAP);
        } catch (IllegalArgumentException e) {
            return false;
        }
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

    public List<ArgumentMap.Node> claims() {
        return map.nodes().stream().filter(n -> !n.evidence()).toList();
    }

    public Standing.Sum sum(String conclusion) {
        return standing.sum(conclusion);
    }

    public List<Standing.Row> matrix() {
        return standing.matrix(map.conclusions());
    }

    public boolean deeper(int depth) {
        return depth < DEEPEST;
    }

    public String title(Passage passage) {
        return titles.getOrDefault(
                passage.document().sha256(), passage.document().brief());
    }

    /// The page with one piece of evidence set aside, or counted again.
    public String toggled(String id) {
        Set<String> changed = new LinkedHashSet<>(off);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return frame.here().with("off", String.join(",", changed)).toString();
    }

    public String viewed(Standing.View view) {
        return frame.here().with("as", view.name().toLowerCase(Locale.ROOT)).toString();
    }

    public String export(String file) {
        return frame.here().to(frame.links().to(file)).toString();
    }

    public String svg() {
        return new ArgumentPicture(map, standing).svg();
    }

    public Scheme[] schemes() {
        return Scheme.values();
    }

    @Override
    public String template() {
        return "argument";
    }

    // ---- exports

    static Response picture(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        return file("image/svg+xml", "argument.svg", page.svg());
    }

    static Response json(Desk desk, Request request) {
        return file(
                "application/json",
                "argument.json",
                Aif.write(CaseArgument.of(desk.store()).map(), CaseArgument.naming(desk.store())));
    }

    static Response outline(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        StringBuilder out = new StringBuilder();
        page.map.conclusions().forEach(c -> page.outline(c, 0, out));
        return file("text/plain; charset=utf-8", "argument.txt", out.toString());
    }

    private void outline(String id, int depth, StringBuilder out) {
        out.append("  ".repeat(depth))
                .append('[')
                .append(label(id))
                .append("] ")
                .append(text(id))
                .append('\n');
        if (!deeper(depth)) {
            return;
        }
        for (ArgumentMap.Step step : map.stepsTo(id)) {
            step.premises().forEach(p -> outline(p, depth + 1, out));
            map.undercutting(step.id()).forEach(u -> {
                out.append("  ".repeat(depth + 1))
                        .append("against ")
                        .append(step.id())
                        .append(":\n");
                outline(u.attacker(), depth + 2, out);
            });
        }
    }

    private static Response file(String type, String name, String content) {
        return new Response.Download(type, name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    static Response csv(Desk desk, Request request) {
        ArgumentPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "argument.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of("id", "kind", "text", "label", "accepted", "fallen", "document", "page", "line", "words"));
            for (ArgumentMap.Node node : page.map.nodes()) {
                Optional<Passage> first = node.passages().stream().findFirst();
                csv.row(List.of(
                        node.id(),
                        node.evidence() ? "evidence" : "claim",
                        node.text(),
                        page.label(node.id()),
                        String.valueOf(page.standing.accepted(node.id())),
                        node.fallen().orElse(""),
                        first.map(page::title).orElse(""),
                        first.map(p -> String.valueOf(p.page())).orElse(""),
                        first.map(p -> String.valueOf(p.line())).orElse(""),
                        first.map(Passage::words).orElse("")));
            }
        });
    }
}
