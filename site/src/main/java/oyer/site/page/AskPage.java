package oyer.site.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.Laboratory;
import oyer.core.review.Reviewing;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.page.Question.Field;

/// A question about traces, asked of files of the case. The answer is kept, and shown.
///
/// @param documents that may hold profiles or tables, by id
/// @param typed what was sent before, where the question could not be answered
/// @param refused why it could not
/// @param exhibits what pieces of evidence are called, to choose from
public record AskPage(
        Frame frame,
        Question question,
        Map<String, String> documents,
        Map<String, String> populations,
        Posted typed,
        Optional<String> refused,
        List<String> exhibits)
        implements View {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xml");
    private static final int MOST_DOCUMENTS = 2_000;
    private static final int LONGEST = 200;

    static AskPage of(Desk desk, Request request) {
        return of(desk, request, request.oneOf(Question.class, "kind").orElse(Question.MATCH), Optional.empty());
    }

    private static AskPage of(Desk desk, Request request, Question question, Optional<String> refused) {
        Map<String, String> documents = new LinkedHashMap<>();
        for (Document document : desk.store().documents()) {
            String path = document.path().toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(path::endsWith) && documents.size() < MOST_DOCUMENTS) {
                documents.put(document.id().sha256(), document.path());
            }
        }
        return new AskPage(
                Frame.of(desk, request, "comparisons", request.words().say("ask.title")),
                question,
                documents,
                desk.laboratory().populations(),
                request.posted(),
                refused,
                ItemPage.suggestions(desk));
    }

    /// Takes the form: answers with the page of the comparison, or with the form again and why not.
    static Response answer(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("comparisons/new"));
        Posted form = request.posted();
        Question question =
                form.text("kind").flatMap(AskPage::question).orElseThrow(() -> new NotHere("comparisons/new"));
        Optional<String> reviewer = form.text("reviewer").or(() -> request.cookie("reviewer"));
        try {
            TraceComparison comparison = desk.laboratory().ask(terms(desk, question, form));
            if (reviewer.isEmpty()) {
                return Response.page(ReviewerPage.of(desk, request, "comparisons/new", "reviewer"));
            }
            reviewing.rule(desk.laboratory()
                    .keeping(comparison, reviewer.get(), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            return new Response.Elsewhere(
                    new Links("").address("comparison/" + comparison.id()), RulePost.cookie(form.text("reviewer")));
        } catch (Laboratory.Refused refused) {
            return new Response.Page(
                    422, of(desk, request, question, Optional.of(String.valueOf(refused.getMessage()))));
        }
    }

    private static Optional<Question> question(String word) {
        for (Question question : Question.values()) {
            if (question.word().equals(word)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private static List<Laboratory.Term> terms(Desk desk, Question question, Posted form) {
        List<Laboratory.Term> terms = new ArrayList<>(List.of(new Laboratory.Word(question.word())));
        if (question == Question.MIXTURE) {
            terms.add(new Laboratory.Word("--sweep=dropout,dropin,theta,unknowns"));
        }
        for (Field field : question.fields()) {
            Optional<String> value = form.text(field.name()).map(AskPage::shortened);
            if (value.isEmpty()) {
                continue;
            }
            switch (field.kind()) {
                case PROFILES, TABLE ->
                    Choices.id(value.get())
                            .flatMap(id -> desk.store().document(id))
                            .ifPresent(document -> terms.add(new Laboratory.File(
                                    field.option(),
                                    document,
                                    form.text(field.name() + "-profile")
                                            .map(AskPage::shortened)
                                            .orElse(""))));
                case CHECK -> terms.add(new Laboratory.Word(field.option()));
                case CHOICE -> {
                    if (field.choices().contains(value.get())) {
                        terms.add(new Laboratory.Word(field.option() + value.get()));
                    }
                }
                case TEXT, POPULATION -> terms.add(new Laboratory.Word(field.option() + value.get()));
            }
        }
        return terms;
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    /// Whether documents are left that the lists do not offer.
    public boolean more() {
        return documents.size() == MOST_DOCUMENTS;
    }

    public Question[] questions() {
        return Question.values();
    }

    /// What stands in a field.
    public String value(Field field) {
        return refused.isPresent() || !value(field.name()).isEmpty() ? value(field.name()) : field.usual();
    }

    public String value(String name) {
        return typed.text(name)
                .or(() -> Optional.ofNullable(frame.here().parameters().get(name)))
                .orElse("");
    }

    public String ask(Question other) {
        return frame.links()
                .address("comparisons/new")
                .with("kind", other.word())
                .with("exhibit", value("exhibit"))
                .toString();
    }

    @Override
    public String template() {
        return "ask";
    }
}
