package oyer.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.review.ReadingFields;
import oyer.core.review.Reviewing;
import oyer.core.text.Passage;
import oyer.core.time.Edtf;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.review.Subject;

/// Takes what a reviewer decided and goes back to where it was decided. Fields: `act`; `on`, one [Subject] or several;
/// `f.NAME` the fields of an amendment; `text` of a note or tag; `issue` to file a discrepancy to; `reason`; `entry` to
/// undo; `name` of the reviewer where none was chosen before; `back`; `rows` where a script only wants to know what the
/// rows then show.
final class RulePost {

    private static final int LONGEST_NAME = 80;
    private static final String A_YEAR = "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly";

    private final Desk desk;
    private final Posted form;
    private final String reviewer;
    private final Reviewing reviewing;

    private RulePost(Desk desk, Posted form, String reviewer) {
        this.desk = desk;
        this.form = form;
        this.reviewer = reviewer;
        this.reviewing = desk.reviewing().orElseThrow(() -> new NotHere("rule"));
    }

    static Response answer(Desk desk, Request request) {
        Posted form = request.posted();
        Optional<String> name = form.text("name").map(RulePost::shortened);
        Optional<String> reviewer = name.or(() -> request.cookie("reviewer"));
        if (reviewer.isEmpty()) {
            return Response.page(ReviewerPage.of(desk, request));
        }
        Address back = Routes.back(form.text("back"));
        String act = form.text("act").orElse("");
        String cookie = cookie(name);
        if (act.equals("alone") || act.equals("together")) {
            return new Response.Elsewhere(
                    back, "alone=" + (act.equals("alone") ? "1" + A_YEAR : "; Path=/; Max-Age=0"));
        }
        List<String> problems = new RulePost(desk, form, reviewer.get()).take(act);
        if (problems.isEmpty() && name.isEmpty() && form.text("rows").isPresent()) {
            return Response.page(DecidedPage.of(desk, request, back));
        }
        return problems.isEmpty()
                ? new Response.Elsewhere(back, cookie)
                : new Response.Page(422, MessagePage.of(desk, request, problems.getFirst(), back));
    }

    /// What makes the browser remember a name once given.
    static String cookie(Optional<String> name) {
        return name.map(RulePost::shortened)
                .map(n -> "reviewer=" + URLEncoder.encode(n, StandardCharsets.UTF_8) + A_YEAR)
                .orElse("");
    }

    /// The name of an issue, without breaks.
    private static String oneLine(String typed) {
        return shortened(typed.strip().replaceAll("\\s+", " "));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// @return keys of the messages that say what is wrong
    private List<String> take(String act) {
        if (act.equals("undo")) {
            undo();
            return List.of();
        }
        Map<String, String> fields = form.under("f.");
        // what is confirmed or rejected is what was read, whatever its form would hold
        boolean typedIn = act.equals("amend") || act.equals("add");
        for (String date : List.of("when", "made", "held")) {
            String typed = typedIn ? fields.getOrDefault(date, "") : "";
            if (!typed.isEmpty() && Edtf.parse(typed).isEmpty()) {
                return List.of("rule.nodate");
            }
        }
        List<Subject> subjects = new ArrayList<>();
        for (String on : form.all("on")) {
            Optional<Subject> subject = Subject.parse(on, desk.store()::text);
            if (subject.isEmpty()) {
                return List.of("rule.nowords");
            }
            subjects.add(subject.get());
        }
        if (subjects.isEmpty()) {
            return List.of("rule.nothing");
        }
        if (act.equals("explain")
                && form.text("reason").filter(r -> !r.isBlank()).isEmpty()) {
            return List.of("rule.nohow");
        }
        if (act.equals("merge") || act.equals("split")) {
            return together(act, subjects);
        }
        for (Subject subject : subjects) {
            Optional<Decision> decision = decision(act, subject, fields);
            if (decision.isEmpty()) {
                return List.of("rule.nothing");
            }
            rule(decision.get(), kind(act, subject), subject.about(), said(act, subject));
        }
        return List.of();
    }

    private List<String> together(String act, List<Subject> subjects) {
        List<Passage> about =
                subjects.stream().flatMap(s -> s.about().stream()).distinct().toList();
        if (about.size() < 2) {
            return List.of("rule.two");
        }
        Decision decision = act.equals("merge") ? new Decision.Merged() : new Decision.Split();
        rule(decision, subjects.getFirst().kind(), about, Map.of());
        return List.of();
    }

    private void rule(Decision decision, String kind, List<Passage> about, Map<String, String> said) {
        reviewing.rule(new Ruling(
                decision,
                kind,
                about,
                said,
                reviewer,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                form.text("reason")));
    }

    private void undo() {
        Rulings rulings = desk.store().rulings();
        Optional<Ruled> undone = form.text("entry")
                .flatMap(entry -> rulings.all().stream()
                        .filter(r -> String.valueOf(r.number()).equals(entry))
                        .findFirst())
                .or(() -> form.text("entry").isPresent() ? Optional.empty() : rulings.lastBy(reviewer));
        undone.filter(r -> !rulings.isUndone(r.number()))
                .ifPresent(r -> rule(
                        new Decision.Undone(r.number()),
                        r.ruling().kind(),
                        r.ruling().about(),
                        Map.of()));
    }

    private static String kind(String act, Subject subject) {
        return switch (act) {
            case "note", "tag", "set-aside" -> Ruling.PASSAGE;
            default -> subject.kind();
        };
    }

    private Optional<Decision> decision(String act, Subject subject, Map<String, String> fields) {
        return switch (act) {
            case "confirm" -> Optional.of(standing(subject).orElseGet(Decision.Confirmed::new));
            case "reject" -> Optional.of(new Decision.Rejected());
            case "amend" -> Optional.of(fields).filter(f -> !f.isEmpty()).map(f -> amended(subject, f));
            case "add" ->
                ReadingFields.of(subject.kind()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Decision.Added(filled(fields)));
            case "explain" -> Optional.of(new Decision.Explained());
            case "file" ->
                subject.kind().equals(Ruling.DISCREPANCY)
                        ? form.text("issue")
                                .map(RulePost::oneLine)
                                .filter(i -> !i.isEmpty())
                                .map(Decision.Filed::new)
                        : Optional.empty();
            case "note" -> form.text("text").map(Decision.Noted::new);
            case "tag" -> form.text("text").map(Decision.Tagged::new);
            case "set-aside" -> Optional.of(new Decision.SetAside());
            default -> Optional.empty();
        };
    }

    /// To confirm what another corrected or added is to decide the same.
    private Optional<Decision> standing(Subject subject) {
        return last(subject)
                .map(Ruled::decision)
                .filter(d -> d instanceof Decision.Amended || d instanceof Decision.Added);
    }

    private Decision amended(Subject subject, Map<String, String> fields) {
        return last(subject)
                        .map(Ruled::decision)
                        .map(d -> d instanceof Decision.Added)
                        .orElse(false)
                ? new Decision.Added(filled(fields))
                : new Decision.Amended(fields);
    }

    private static Map<String, String> filled(Map<String, String> fields) {
        Map<String, String> filled = new java.util.TreeMap<>(fields);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }

    private Optional<Ruled> last(Subject subject) {
        List<Ruled> verdicts =
                desk.store().rulings().verdicts(subject.kind(), subject.about().getFirst());
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
    }

    /// What the program read there: by this the ruling is known again. Of what stands corrected, what was corrected.
    private Map<String, String> said(String act, Subject subject) {
        if (subject.kind().equals(Ruling.DISCREPANCY)) {
            return Map.of("rule", subject.rule());
        }
        if (act.equals("add") || ReadingFields.of(subject.kind()).isEmpty()) {
            return Map.of();
        }
        Passage place = subject.about().getFirst();
        return last(subject)
                .map(r -> r.ruling().said())
                .or(() -> desk.store()
                        .proposed(place.document())
                        .flatMap(readings -> readings.all()
                                .filter(r -> r.passage().span().equals(place.span())
                                        && ReadingFields.kind(r).equals(subject.kind()))
                                .findFirst()
                                .map(r -> ReadingFields.of(r, readings))))
                .orElse(Map.of());
    }
}
