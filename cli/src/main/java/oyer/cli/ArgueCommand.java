package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import oyer.cli.Errors.UserError;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.Amended;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Change;
import oyer.core.argue.map.Standing;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.review.CaseArgument;
import oyer.core.review.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "argue",
        mixinStandardHelpOptions = true,
        description = "What stands and what falls, as JSON Lines: every statement's label, and for each conclusion what"
                + " it stands on and what topples it.",
        footer = "docs/concepts/arguments.md says what the labels and sets mean. No verdict is printed.")
final class ArgueCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Option(names = "--as", paramLabel = "VIEW", description = "as_tried or as_of_today (the default).")
    private Standing.View as = Standing.View.AS_OF_TODAY;

    @Option(names = "--without", split = ",", paramLabel = "ID", description = "Evidence to set aside.")
    private List<String> without = List.of();

    @Option(names = "--import", paramLabel = "FILE", description = "Take over a map in AIF JSON, through the journal.")
    private Optional<Path> map = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who takes it over; needed with --import.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--export", description = "Print the map as AIF JSON instead.")
    private boolean export;

    @Override
    public Integer call() throws IOException {
        if (map.isPresent()) {
            try (Session session = Session.create(chosen.box(), chosen.at())) {
                take(
                        session.store(),
                        map.get(),
                        by.orElseThrow(() -> new UserError("--import needs --by NAME: the journal keeps who did it")));
            }
        }
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            Amended amended = CaseArgument.of(session.store());
            amended.idle().forEach(idle -> System.err.println("An edit no longer fits and changes nothing: " + idle));
            if (export) {
                System.out.println(Aif.write(amended.map(), CaseArgument.naming(session.store())));
            } else {
                ArgumentMap argued = amended.map();
                Standing standing = Standing.of(argued, as, new HashSet<>(without));
                print(argued, standing, session.store());
                // without anything set aside, what is shown is what came of the case since it was tried
                Standing before = without.isEmpty()
                        ? Standing.of(argued, Standing.View.AS_TRIED, Set.of())
                        : Standing.of(argued, as, Set.of());
                changes(Change.between(argued, before, standing));
            }
        }
        return 0;
    }

    /// A map that lies beside the folder under its name, `harbour-lane.argument.json`, is taken over once, when the
    /// case
    /// has no edits of its own.
    static void adopt(Session session) throws IOException {
        Path box = session.box().toAbsolutePath().normalize();
        Path beside = box.resolveSibling(box.getFileName() + ".argument.json");
        if (session.store().rulings().argued().isEmpty() && Files.isRegularFile(beside)) {
            take(session.store(), beside, beside.getFileName().toString());
        }
    }

    private static void take(CaseStore store, Path file, String by) throws IOException {
        String json = Files.readString(file);
        try {
            Aif.read(json, CaseArgument.finder(store));
        } catch (IllegalArgumentException e) {
            throw new UserError("[" + file + "] is no map of arguments: " + e.getMessage());
        }
        store.rule(new Ruling(
                new Decision.Argued(Amended.MAP, json),
                Ruling.ARGUMENT,
                List.of(),
                Map.of(),
                by,
                Instant.now(),
                Optional.empty()));
    }

    private static void print(ArgumentMap map, Standing standing, CaseStore store) {
        Set<String> conclusions = new HashSet<>(map.conclusions());
        try (var out = JsonLines.standardOutput()) {
            for (ArgumentMap.Node node : map.nodes()) {
                out.line(json -> {
                    json.text(
                            "kind",
                            node.evidence() ? "evidence" : conclusions.contains(node.id()) ? "conclusion" : "claim");
                    json.text("id", node.id());
                    json.text("says", node.text());
                    json.text("label", standing.label(node.id()).name().toLowerCase(Locale.ROOT));
                    node.accordingTo().ifPresent(by -> json.text("accordingTo", by));
                    node.fallen().ifPresent(fallen -> json.text("fallen", fallen));
                    json.list(
                            "passages",
                            node.passages(),
                            p -> json.passage(CaseArgument.naming(store).path(p), p));
                    json.strings("unfound", node.unfound());
                });
            }
            for (ArgumentMap.Open open : map.openQuestions()) {
                out.line(json -> {
                    json.text("kind", "open question");
                    json.text("step", open.step().id());
                    json.text("scheme", open.scheme().key());
                    json.text("question", open.question());
                });
            }
            for (ArgumentMap.Answer answer : map.answers()) {
                out.line(json -> {
                    json.text("kind", "answered question");
                    json.text("step", answer.step());
                    json.text("question", answer.question());
                    json.text("says", answer.text());
                    answer.by().ifPresent(who -> json.text("by", who));
                    json.list(
                            "passages",
                            answer.passages(),
                            p -> json.passage(CaseArgument.naming(store).path(p), p));
                });
            }
            for (ArgumentMap.Contrary contrary : map.contraries()) {
                out.line(json -> {
                    json.text("kind", "contrary");
                    json.strings("statements", contrary.statements());
                    json.text("standard", contrary.standard().key());
                });
            }
            for (String conclusion : map.conclusions()) {
                Standing.Sum sum = standing.sum(conclusion);
                sets(
                        out,
                        conclusion,
                        "single point",
                        sum.singlePoints().stream().map(List::of).toList(),
                        true);
                sets(
                        out,
                        conclusion,
                        "toppling",
                        sum.toppling().sets(),
                        sum.toppling().complete());
                sets(
                        out,
                        conclusion,
                        "standing",
                        sum.standing().sets(),
                        sum.standing().complete());
            }
        }
    }

    private static void changes(List<Change> changes) {
        try (var out = JsonLines.standardOutput()) {
            for (Change change : changes) {
                out.line(json -> {
                    json.text("kind", "change");
                    json.text("id", change.id());
                    json.text("before", change.before().name().toLowerCase(Locale.ROOT));
                    json.text("after", change.after().name().toLowerCase(Locale.ROOT));
                    json.strings("because", change.because());
                });
            }
        }
    }

    private static void sets(JsonLines out, String conclusion, String kind, List<List<String>> sets, boolean complete) {
        for (List<String> set : sets) {
            out.line(json -> {
                json.text("kind", kind);
                json.text("conclusion", conclusion);
                json.strings("set", set);
                json.text("complete", Boolean.toString(complete));
            });
        }
    }
}
