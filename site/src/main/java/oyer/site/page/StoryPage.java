package oyer.site.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.review.Chapter;
import oyer.core.review.Reviewing;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;

/// The story of the case in chapters, as it is to be published, and where it is written.
///
/// @param titles of the documents referred to
public record StoryPage(Frame frame, List<Chapter> chapters, Map<String, String> titles) implements View {

    private static final int LONGEST = 200_000;

    static StoryPage of(Desk desk, Request request) {
        List<Chapter> chapters = Chapter.of(desk.store());
        return new StoryPage(Frame.of(desk, request, "story"), chapters, titles(desk, chapters));
    }

    static Map<String, String> titles(Desk desk, List<Chapter> chapters) {
        Map<String, String> titles = new java.util.HashMap<>();
        chapters.stream()
                .flatMap(c -> c.sources().stream())
                .flatMap(Optional::stream)
                .map(Passage::document)
                .distinct()
                .forEach(id -> titles.put(
                        id.sha256(),
                        desk.store().document(id).map(d -> d.title()).orElse(id.brief())));
        return titles;
    }

    /// Takes a chapter as written, or what is to become of one. Fields: `act` (save, remove, earlier, later, cite),
    /// `chapter`, `title`, `text`; `cite` the address of a passage; `name` of the reviewer; `back`.
    static Response edit(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("story"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        Address back = Routes.back(form.text("back"));
        if (reviewer.isEmpty()) {
            return new Response.Page(422, MessagePage.of(desk, request, "story.who", back));
        }
        List<Chapter> chapters = Chapter.of(desk.store());
        String id = form.text("chapter").orElse("");
        Optional<Chapter> before =
                chapters.stream().filter(c -> c.id().equals(id)).findFirst();
        int last = chapters.isEmpty() ? 0 : chapters.getLast().place();
        switch (form.text("act").orElse("")) {
            case "remove" -> before.ifPresent(c -> rule(reviewing, reviewer.get(), c.id(), new Decision.Rejected(), c));
            case "earlier", "later" ->
                swap(
                        reviewing,
                        reviewer.get(),
                        chapters,
                        before,
                        form.text("act").get());
            default -> {
                String typed = form.text("text").orElse("");
                String text = form.text("cite")
                        .map(address -> before.map(Chapter::text).orElse("") + "\n\n“"
                                + form.text("quote").orElse("") + "” " + address)
                        .orElse(typed);
                Chapter.Written written = Chapter.written(
                        text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                        before.map(Chapter::sources).orElse(List.of()),
                        desk.store()::text);
                if (written.missing().isPresent()) {
                    return new Response.Page(422, MessagePage.of(desk, request, "story.misfit", back));
                }
                String chapter = before.map(Chapter::id)
                        .orElseGet(() -> UUID.randomUUID().toString().substring(0, 8));
                Decision told = new Decision.Told(
                        chapter,
                        before.map(Chapter::place).orElse(last + 1),
                        form.text("title").or(() -> before.map(Chapter::title)).orElse("…"),
                        written.text().strip());
                reviewing.rule(ruling(reviewer.get(), chapter, told, written.sources()));
            }
        }
        return new Response.Elsewhere(back, RulePost.cookie(form.text("name")));
    }

    private static void swap(
            Reviewing reviewing, String by, List<Chapter> chapters, Optional<Chapter> moved, String way) {
        int at = moved.map(chapters::indexOf).orElse(-1);
        int other = way.equals("earlier") ? at - 1 : at + 1;
        if (at < 0 || other < 0 || other >= chapters.size()) {
            return;
        }
        Chapter one = chapters.get(at);
        Chapter two = chapters.get(other);
        rule(reviewing, by, one.id(), new Decision.Told(one.id(), two.place(), one.title(), one.text()), one);
        rule(reviewing, by, two.id(), new Decision.Told(two.id(), one.place(), two.title(), two.text()), two);
    }

    private static void rule(Reviewing reviewing, String by, String chapter, Decision decision, Chapter of) {
        // a source whose words are gone keeps its number: the chapter is left as it is
        if (of.sources().stream().allMatch(Optional::isPresent)) {
            reviewing.rule(ruling(
                    by,
                    chapter,
                    decision,
                    of.sources().stream().flatMap(Optional::stream).toList()));
        }
    }

    private static Ruling ruling(String by, String chapter, Decision decision, List<Passage> sources) {
        return new Ruling(
                decision, Ruling.STORY, sources, Map.of("chapter", chapter), by, Instant.now(), Optional.empty());
    }

    @Override
    public String template() {
        return "story";
    }
}
