package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Rulings;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.review.RuledReadings;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.review.Marks;

/// What was decided, by whom, when and why, the newest first, and what this version reads otherwise.
///
/// @param diverging decisions whose words are now read otherwise; the decision stands
/// @param divergingInAll how many there are of them, shown or not
/// @param who only this reviewer's
public record ReviewPage(
        Frame frame,
        List<Ruled> rows,
        Pager pager,
        List<String> reviewers,
        Optional<String> who,
        List<RuledReadings.Divergence> diverging,
        int divergingInAll)
        implements View {

    private static final int MOST = 100;
    private static final int FEW = 50;
    private static final Kept<List<RuledReadings.Divergence>> DIVERGING =
            new Kept<>(store -> diverging(store, store.rulings()));

    static ReviewPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "review");
        List<Ruled> all = all(frame.marks(), request);
        Slice<Ruled> slice = Paged.of(all, request, MOST);
        // two who code the same file apart see their own only
        List<RuledReadings.Divergence> diverging =
                frame.marks().alone() ? diverging(desk.store(), frame.marks().rulings()) : DIVERGING.of(desk.store());
        return new ReviewPage(
                frame,
                slice.rows(),
                Pager.of(slice, frame.here(), MOST),
                frame.marks().rulings().all().stream()
                        .map(r -> r.ruling().by())
                        .distinct()
                        .sorted()
                        .toList(),
                request.text("who"),
                diverging.stream().limit(FEW).toList(),
                diverging.size());
    }

    private static List<Ruled> all(Marks marks, Request request) {
        Optional<String> who = request.text("who");
        return marks.rulings().all().reversed().stream()
                .filter(r -> who.isEmpty() || who.get().equals(r.ruling().by()))
                .toList();
    }

    private static List<RuledReadings.Divergence> diverging(CaseStore store, Rulings rulings) {
        List<RuledReadings.Divergence> found = new ArrayList<>();
        List<DocumentId> documents = rulings.standing().stream()
                .flatMap(r -> r.ruling().about().stream())
                .map(Passage::document)
                .distinct()
                .toList();
        for (DocumentId id : documents) {
            store.proposed(id)
                    .ifPresent(read -> store.text(id)
                            .ifPresent(text -> found.addAll(RuledReadings.diverging(read, text, rulings.of(id)))));
        }
        return found;
    }

    /// What was read when it was ruled on, as far as it is now read otherwise; all of it where nothing is read now.
    public Map<String, String> then(RuledReadings.Divergence divergence) {
        return otherwise(divergence.ruled().ruling().said(), divergence.now().orElse(Map.of()));
    }

    /// What is read now, as far as it was read otherwise.
    public Map<String, String> now(RuledReadings.Divergence divergence) {
        return otherwise(
                divergence.now().orElse(Map.of()), divergence.ruled().ruling().said());
    }

    private static Map<String, String> otherwise(Map<String, String> these, Map<String, String> those) {
        Map<String, String> other = new TreeMap<>();
        these.forEach((field, value) -> {
            if (!value.equals(those.getOrDefault(field, ""))) {
                other.put(field, value);
            }
        });
        those.forEach((field, value) -> {
            if (!value.isEmpty() && !these.containsKey(field)) {
                other.put(field, "");
            }
        });
        return other;
    }

    public boolean undone(Ruled ruled) {
        return frame.marks().rulings().isUndone(ruled.number());
    }

    /// Where a decision that rests on no passage is shown: a comparison, a print; empty for the others.
    public String address(Ruled ruled) {
        return switch (ruled.decision()) {
            case Decision.Compared kept -> undone(ruled) ? "" : frame.links().to("comparison/" + kept.id());
            case Decision.Marked marked ->
                frame.links()
                        .address("prints")
                        .with("probe", marked.document())
                        .with("probe-number", marked.print())
                        .toString();
            case Decision.Confirmed _,
                    Decision.Amended _,
                    Decision.Rejected _,
                    Decision.Added _,
                    Decision.Merged _,
                    Decision.Split _,
                    Decision.Noted _,
                    Decision.Tagged _,
                    Decision.Explained _,
                    Decision.Filed _,
                    Decision.SetAside _,
                    Decision.Argued _,
                    Decision.Told _,
                    Decision.Redacted _,
                    Decision.Undone _ -> "";
        };
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "review.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "entry",
                            "at",
                            "by",
                            "decision",
                            "kind",
                            "document",
                            "page",
                            "line",
                            "words",
                            "read",
                            "value",
                            "reason",
                            "stands"));
            for (Ruled r : all(Frame.of(desk, request, "review").marks(), request)) {
                Optional<Passage> first = r.ruling().about().stream().findFirst();
                csv.row(List.of(
                        String.valueOf(r.number()),
                        r.ruling().at().toString(),
                        r.ruling().by(),
                        Marks.name(r.decision()),
                        r.ruling().kind(),
                        first.flatMap(p -> desk.store().document(p.document()))
                                .map(Document::path)
                                .orElse(""),
                        first.map(p -> String.valueOf(p.page())).orElse(""),
                        first.map(p -> String.valueOf(p.line())).orElse(""),
                        first.map(Passage::words).orElse(""),
                        Marks.fields(r.ruling().said()),
                        Marks.content(r.decision()),
                        r.ruling().reason().orElse(""),
                        desk.store().rulings().stands(r.number()) ? "yes" : "no"));
            }
        });
    }

    @Override
    public String template() {
        return "review";
    }
}
