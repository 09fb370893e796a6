package oyer.site.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.Amended;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.review.CaseArgument;
import oyer.core.review.Reviewing;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;

/// Edits of the map of arguments, as forms post them.
final class ArguePost {

    /// Characters of one field.
    private static final int LONGEST = 2_000;

    private ArguePost() {}

    /// Takes one edit: `edit`, its fields, `name` of the reviewer where none was chosen before.
    static Response take(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("argue"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        Address back = Routes.back(form.text("back"));
        Decision.Argued argued = edit(form);
        Optional<List<Passage>> passages = quoted(desk, form);
        if (passages.isEmpty()) {
            return new Response.Page(422, MessagePage.of(desk, request, "argument.unquoted", back));
        }
        if (reviewer.isEmpty() || !fits(desk, argued, passages.get())) {
            return new Response.Page(422, MessagePage.of(desk, request, "argument.misfit", back));
        }
        reviewing.rule(new Ruling(
                argued, Ruling.ARGUMENT, passages.get(), Map.of(), reviewer.get(), Instant.now(), form.text("reason")));
        return new Response.Elsewhere(back, RulePost.cookie(form.text("name")));
    }

    /// The passage of the words that an edit quotes: none where it quotes none, empty where they stand nowhere.
    static Optional<List<Passage>> quoted(Desk desk, Posted form) {
        String words = form.text("words").orElse("").strip();
        if (words.isEmpty()) {
            return Optional.of(List.of());
        }
        Aif.Finder finder = CaseArgument.finder(desk.store());
        return desk.store().documents().stream()
                .flatMap(d -> finder.find(d.path(), words).stream())
                .findFirst()
                .map(List::of);
    }

    private static Decision.Argued edit(Posted form) {
        String edit = form.text("edit").orElse("");
        String id = form.text("id")
                .orElse((edit.equals(Amended.STEP) ? "a" : "s")
                        + UUID.randomUUID().toString().substring(0, 8));
        List<String> pairs = new ArrayList<>(List.of("id", id));
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
                "standard",
                "weight",
                "fallen")) {
            form.text(field)
                    .ifPresent(value -> pairs.addAll(
                            List.of(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value)));
        }
        return new Decision.Argued(edit, Amended.payload(pairs.toArray(new String[0])));
    }

    private static boolean fits(Desk desk, Decision.Argued argued, List<Passage> passages) {
        try {
            Amended.applied(
                    CaseArgument.of(desk.store()).map(),
                    argued,
                    passages,
                    Optional.empty(),
                    CaseArgument.finder(desk.store()));
            return !argued.edit().equals(Amended.MAP);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
