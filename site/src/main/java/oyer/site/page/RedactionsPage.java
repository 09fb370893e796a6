package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.release.PersonalData;
import oyer.core.release.Shown;
import oyer.core.review.MentionRow;
import oyer.core.review.Reviewing;
import oyer.core.review.Slice;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.review.Subject;

/// What is not to be published: decided, and proposed.
///
/// @param redactions that hold
/// @param proposals personal data found and not decided on; empty until they are asked for
/// @param asked whether they are
public record RedactionsPage(
        Frame frame,
        List<Ruled> redactions,
        List<PersonalData.Proposal> proposals,
        boolean asked,
        Pager pager,
        Map<String, String> titles)
        implements View {

    private static final int MOST = 50;

    static RedactionsPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "redactions");
        boolean asked = request.text("show").filter("proposals"::equals).isPresent();
        List<Ruled> redactions = desk.store().rulings().redactions();
        List<PersonalData.Proposal> open = asked ? open(desk, redactions) : List.of();
        Slice<PersonalData.Proposal> slice = Paged.of(open, request, MOST);
        Map<String, String> titles = new TreeMap<>();
        slice.rows()
                .forEach(p -> titles.computeIfAbsent(
                        p.passage().document().sha256(),
                        _ -> desk.store()
                                .document(p.passage().document())
                                .map(d -> d.title())
                                .orElse("")));
        return new RedactionsPage(frame, redactions, slice.rows(), asked, Pager.of(slice, frame.here(), MOST), titles);
    }

    private static List<PersonalData.Proposal> open(Desk desk, List<Ruled> redactions) {
        List<Passage> decided =
                redactions.stream().flatMap(r -> r.ruling().about().stream()).toList();
        List<String> keys = redactions.stream()
                .map(r -> r.ruling().said().getOrDefault("key", ""))
                .filter(key -> !key.isEmpty())
                .toList();
        return PersonalData.in(desk.store()).stream()
                .filter(p -> !decided.contains(p.passage()) && !keys.contains(p.key()))
                .toList();
    }

    /// Takes what is to be kept back. Fields: `on`, passages as [Subject]s; or `what` (words, figure, document) with
    /// `key`;
    /// `form`; `figure`, the id of one; `name` of the reviewer; `reason`; `back`.
    static Response edit(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("redactions"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        Address back = Routes.back(form.text("back"));
        if (reviewer.isEmpty()) {
            return new Response.Page(422, MessagePage.of(desk, request, "story.who", back));
        }
        List<Ruling> rulings = new ArrayList<>();
        for (String on : form.all("on")) {
            Optional<Subject> subject = Subject.parse(on, desk.store()::text);
            if (subject.isEmpty()) {
                return new Response.Page(422, MessagePage.of(desk, request, "rule.nowords", back));
            }
            // a proposal names its form, and a minor, in what a discrepancy uses for its rule
            String[] proposed = subject.get().rule().split("~", 2);
            Decision.Form shown = form(proposed[0].isEmpty() ? form.text("form").orElse("") : proposed[0]);
            boolean named = proposed.length > 1 && !proposed[1].isEmpty();
            Decision.Kept what = named ? Decision.Kept.FIGURE : Decision.Kept.PASSAGE;
            rulings.add(ruling(
                    reviewer.get(),
                    new Decision.Redacted(what, named ? proposed[1] : "", shown),
                    subject.get().about(),
                    form.text("reason")));
        }
        form.text("figure")
                .flatMap(desk.store()::figure)
                .ifPresent(figure -> rulings.add(ruling(
                        reviewer.get(),
                        new Decision.Redacted(
                                Decision.Kept.FIGURE,
                                figure.name(),
                                form(form.text("form").orElse(""))),
                        desk.store().mentions(figure.id(), 0, 1).rows().stream()
                                .map(MentionRow::mention)
                                .map(m -> m.passage())
                                .toList(),
                        form.text("reason"))));
        form.text("key")
                .ifPresent(key -> rulings.add(ruling(
                        reviewer.get(),
                        new Decision.Redacted(
                                kept(form.text("what").orElse("")),
                                key,
                                form(form.text("form").orElse(""))),
                        List.of(),
                        form.text("reason"))));
        if (rulings.isEmpty()) {
            return new Response.Page(422, MessagePage.of(desk, request, "rule.nothing", back));
        }
        rulings.forEach(reviewing::rule);
        return new Response.Elsewhere(back, RulePost.cookie(form.text("name")));
    }

    private static Ruling ruling(String by, Decision.Redacted decision, List<Passage> about, Optional<String> reason) {
        return new Ruling(
                decision,
                Ruling.REDACTION,
                about,
                Map.of("what", decision.what().name(), "key", decision.key()),
                by,
                Instant.now(),
                reason);
    }

    private static Decision.Form form(String typed) {
        for (Decision.Form form : Decision.Form.values()) {
            if (form.name().equalsIgnoreCase(typed)) {
                return form;
            }
        }
        return Decision.Form.BLANK;
    }

    private static Decision.Kept kept(String typed) {
        for (Decision.Kept kept : Decision.Kept.values()) {
            if (kept.name().equalsIgnoreCase(typed) && kept != Decision.Kept.PASSAGE) {
                return kept;
            }
        }
        return Decision.Kept.WORDS;
    }

    /// Answers `/dossier/{ending}`: the case on paper.
    static Response dossier(Desk desk, Request request) {
        String ending = request.part("ending");
        if (!ending.equals("pdf") && !ending.equals("docx")) {
            throw new NotHere(ending);
        }
        try {
            Optional<byte[]> file =
                    desk.papers().dossier(ending, request.words().language());
            if (file.isEmpty()) {
                return new Response.Page(
                        422, MessagePage.of(desk, request, "redactions.refused", Address.of("/redactions")));
            }
            String type = ending.equals("pdf")
                    ? "application/pdf"
                    : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            return new Response.Download(type, "dossier." + ending, out -> out.write(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotHere(ending);
        }
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "redactions.csv", out -> {
            Csv csv = new Csv(out, List.of("entry", "what", "key", "form", "by", "at", "reason"));
            for (Ruled ruled : desk.store().rulings().redactions()) {
                Decision.Redacted redacted = redacted(ruled);
                csv.row(List.of(
                        "R" + ruled.number(),
                        redacted.what().name(),
                        words(ruled),
                        redacted.form().name(),
                        ruled.ruling().by(),
                        ruled.ruling().at().toString(),
                        ruled.ruling().reason().orElse("")));
            }
        });
    }

    public static Decision.Redacted redacted(Ruled ruled) {
        if (ruled.decision() instanceof Decision.Redacted redacted) {
            return redacted;
        }
        throw new IllegalArgumentException("entry " + ruled.number() + " redacts nothing");
    }

    /// What is kept back, for the reviewer's eyes.
    public static String words(Ruled ruled) {
        String key = redacted(ruled).key();
        return !key.isEmpty()
                ? key
                : ruled.ruling().about().stream()
                        .map(Passage::words)
                        .findFirst()
                        .orElse("");
    }

    /// What would be shown in the place of a proposal.
    public String stand(PersonalData.Proposal proposal) {
        return proposal.stand(frame.words().language() == Language.GERMAN ? Shown.german() : Shown.english());
    }

    /// What the form of a proposal sends.
    public static String on(PersonalData.Proposal proposal) {
        return new Subject(
                        Ruling.REDACTION,
                        List.of(proposal.passage()),
                        proposal.kind().form().name() + (proposal.key().isEmpty() ? "" : "~" + proposal.key()))
                .toString();
    }

    public Decision.Form[] forms() {
        return Decision.Form.values();
    }

    @Override
    public String template() {
        return "redactions";
    }
}
