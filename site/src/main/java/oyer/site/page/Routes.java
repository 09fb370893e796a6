package oyer.site.page;

import static oyer.site.http.Response.page;
import static oyer.site.http.Route.get;
import static oyer.site.http.Route.post;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import oyer.core.review.Reviewing;
import oyer.core.text.Language;
import oyer.site.http.Address;
import oyer.site.http.Assets;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.Route;
import oyer.site.http.View;

/// Every address of the workbench.
public final class Routes {

    private Routes() {}

    public static List<Route> of(Desk desk) {
        return List.of(
                get("/", request -> page(StartPage.of(desk, request))),
                get("/progress", request -> progress(desk)),
                get("/chronology", request -> page(ChronologyPage.of(desk, request))),
                get("/chronology.csv", request -> ChronologyPage.csv(desk, request)),
                get("/chronology.jsonl", request -> ChronologyPage.jsonLines(desk, request)),
                get("/lanes", request -> page(LanesPage.of(desk, request))),
                get(
                        "/lanes.svg",
                        request -> LanesPage.of(desk, request).picture().svg("lanes.svg")),
                get(
                        "/lanes.png",
                        request -> LanesPage.of(desk, request).picture().png("lanes.png")),
                get("/lanes.csv", request -> LanesPage.csv(desk, request)),
                get("/map", request -> page(MapPage.of(desk, request))),
                get("/map.svg", request -> MapPage.of(desk, request).picture().svg("map.svg")),
                get("/map.png", request -> MapPage.of(desk, request).picture().png("map.png")),
                get("/map.csv", request -> MapPage.csv(desk, request)),
                get("/import", request -> page(ImportPage.of(desk, request))),
                post("/import", request -> ImportPage.brought(desk, request)),
                get("/people", request -> page(PeoplePage.of(desk, request))),
                get("/people.csv", request -> PeoplePage.csv(desk, request)),
                get("/relations", request -> page(RelationsPage.of(desk, request))),
                get("/relations.csv", request -> RelationsPage.csv(desk, request)),
                get(
                        "/relations.svg",
                        request -> RelationsPage.of(desk, request).drawing().svg("relations.svg")),
                get(
                        "/relations.png",
                        request -> RelationsPage.of(desk, request).drawing().png("relations.png")),
                get(
                        "/conflicts.svg",
                        request ->
                                RelationsPage.conflicts(desk, request).drawing().svg("conflicts.svg")),
                get(
                        "/conflicts.png",
                        request ->
                                RelationsPage.conflicts(desk, request).drawing().png("conflicts.png")),
                get("/conflicts", request -> page(RelationsPage.conflicts(desk, request))),
                get("/conflicts.csv", request -> RelationsPage.conflictsCsv(desk, request)),
                get("/figure/{id}/mentions.csv", request -> FigurePage.csv(desk, request)),
                get("/figure/{id}", request -> page(FigurePage.of(desk, request))),
                get("/statements", request -> page(StatementsPage.of(desk, request))),
                get("/statements.csv", request -> StatementsPage.csv(desk, request)),
                get("/versions", request -> page(VersionsPage.of(desk, request))),
                get("/versions.csv", request -> VersionsPage.csv(desk, request)),
                get("/confession", request -> page(ConfessionPage.of(desk, request))),
                get("/confession.csv", request -> ConfessionPage.csv(desk, request)),
                get("/exhibits", request -> page(ExhibitsPage.of(desk, request))),
                get("/exhibits.csv", request -> ExhibitsPage.csv(desk, request)),
                get("/exhibits-steps.csv", request -> ItemPage.stepsCsv(desk, request)),
                get("/exhibit/{id}", request -> page(ItemPage.of(desk, request))),
                get("/exhibit/{id}/history.csv", request -> ItemPage.csv(desk, request)),
                get(
                        "/exhibit/{id}/custody.svg",
                        request -> ItemPage.of(desk, request).custodySvg()),
                get(
                        "/exhibit/{id}/custody.png",
                        request -> ItemPage.of(desk, request).custodyPng()),
                get("/samples.svg", request -> SamplesPage.asked(desk, request).svg("samples.svg")),
                get("/samples.png", request -> SamplesPage.asked(desk, request).png("samples.png")),
                get("/samples", request -> page(SamplesPage.of(desk, request))),
                get("/samples.csv", request -> SamplesPage.csv(desk, request)),
                get("/comparisons", request -> page(TracesPage.of(desk, request))),
                get("/comparisons.csv", request -> TracesPage.csv(desk, request)),
                get("/comparisons/new", request -> page(AskPage.of(desk, request))),
                post("/comparisons/new", request -> AskPage.answer(desk, request)),
                get("/comparison/{id}/paper.pdf", request -> TracePage.pdf(desk, request)),
                get("/comparison/{id}", request -> page(TracePage.of(desk, request))),
                get("/comparison/{id}/record.json", request -> TracePage.json(desk, request)),
                get("/comparison/{id}/tables.csv", request -> TracePage.csv(desk, request)),
                get("/prints", request -> page(PrintsPage.of(desk, request))),
                get("/prints.csv", request -> PrintsPage.csv(desk, request)),
                get("/prints.pdf", request -> PrintsPage.pdf(desk, request)),
                post("/prints/keep", request -> PrintsPage.keep(desk, request)),
                post("/prints/marks/{side}", request -> PrintsPage.keepMarks(desk, request)),
                get("/prints/{id}/{number}", request -> PrintsPage.picture(desk, request)),
                get("/prints/{id}/{number}/template", request -> PrintsPage.template(desk, request)),
                get("/footprints", request -> page(FootprintsPage.of(desk, request))),
                get("/footprints.csv", request -> FootprintsPage.csv(desk, request)),
                get("/proceedings", request -> page(ProceedingsPage.of(desk, request))),
                get("/proceedings.csv", request -> ProceedingsPage.csv(desk, request)),
                get("/causes", request -> page(CausesPage.of(desk, request))),
                get("/causes.csv", request -> CausesPage.csv(desk, request)),
                get("/reached", request -> page(ReachedPage.of(desk, request))),
                get("/reached.csv", request -> ReachedPage.csv(desk, request)),
                get("/course", request -> page(CoursePage.of(desk, request))),
                get("/course.csv", request -> CoursePage.csv(desk, request)),
                get(
                        "/course.svg",
                        request -> CoursePage.of(desk, request).picture().svg("course.svg")),
                get(
                        "/course.png",
                        request -> CoursePage.of(desk, request).picture().png("course.png")),
                get("/held", request -> page(HeldPage.of(desk, request))),
                get("/held.csv", request -> HeldPage.csv(desk, request)),
                get("/discrepancies", request -> page(DiscrepanciesPage.of(desk, request))),
                get("/discrepancies.csv", request -> DiscrepanciesPage.csv(desk, request)),
                get("/times", request -> page(TimesPage.of(desk, request))),
                get("/alibi", request -> page(AlibiPage.of(desk, request))),
                get("/alibi.csv", request -> AlibiPage.csv(desk, request)),
                get("/argument", request -> page(ArgumentPage.of(desk, request))),
                get(
                        "/argument.svg",
                        request -> ArgumentPage.of(desk, request).alone().svg("argument.svg")),
                get(
                        "/argument.png",
                        request -> ArgumentPage.of(desk, request).alone().png("argument.png")),
                get("/argument-matrix.csv", request -> ArgumentPage.matrixCsv(desk, request)),
                get("/argument.json", request -> ArgumentPage.json(desk, request)),
                get("/argument.txt", request -> ArgumentPage.outline(desk, request)),
                get("/argument.csv", request -> ArgumentPage.csv(desk, request)),
                get("/weights", request -> page(WeightsPage.of(desk, request))),
                get("/weights.csv", request -> WeightsPage.csv(desk, request)),
                post("/weigh", request -> WeightsPage.edit(desk, request)),
                post("/argue", request -> ArguePost.take(desk, request)),
                get("/documents", request -> page(DocumentsPage.of(desk, request))),
                get("/boxes", request -> page(BoxesPage.of(desk, request))),
                get("/boxes.csv", request -> BoxesPage.csv(desk, request)),
                get("/documents.csv", request -> DocumentsPage.csv(desk, request)),
                get("/d/{id}", request -> page(ReaderPage.of(desk, request))),
                get("/d/{id}/looks", request -> page(LookPage.of(desk, request))),
                get("/d/{id}/look/{page}", request -> Look.png(desk, request)),
                get("/search.csv", request -> SearchPage.csv(desk, request)),
                get("/search", request -> page(SearchPage.of(desk, request))),
                get("/story", request -> page(StoryPage.of(desk, request))),
                post("/story", request -> StoryPage.edit(desk, request)),
                get("/redactions", request -> page(RedactionsPage.of(desk, request))),
                get("/dossier/{ending}", request -> RedactionsPage.dossier(desk, request)),
                get("/redactions.csv", request -> RedactionsPage.csv(desk, request)),
                post("/redactions", request -> RedactionsPage.edit(desk, request)),
                get("/review", request -> page(ReviewPage.of(desk, request))),
                get("/review.csv", request -> ReviewPage.csv(desk, request)),
                get("/compare", request -> page(ComparePage.of(desk, request))),
                get("/compare.csv", request -> ComparePage.csv(desk, request)),
                post("/rule", request -> RulePost.answer(desk, request)),
                get("/help", request -> page(HelpPage.of(desk, request))),
                get("/tour/end", Tour::end),
                get("/language/{code}", Routes::language),
                get("/assets/{file}", new Assets()::file));
    }

    /// The page for an address that is none, or at which the program failed.
    public static View apology(Desk desk, int status, Request request) {
        return MessagePage.of(desk, status, request);
    }

    private static Response language(Request request) {
        Language language = Language.ofCode(request.part("code")).orElseThrow(() -> new NotHere(request.part("code")));
        return new Response.Elsewhere(
                back(request.text("to")),
                "language=" + language.code() + "; Path=/; Max-Age=31536000; SameSite=Strict");
    }

    /// The page to go back to: only a path of this site, whatever was sent.
    static Address back(Optional<String> sent) {
        Optional<String> to = sent.filter(path -> path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\'));
        return Address.of(to.orElse("/"));
    }

    private static Response progress(Desk desk) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            Optional<SoFar> progress = desk.progress().get();
            if (progress.isPresent()) {
                SoFar soFar = progress.get();
                json.writeStringField("step", soFar.step());
                json.writeNumberField("done", soFar.done());
                json.writeNumberField("total", soFar.total());
            }
            json.writeBooleanField(
                    "pending", desk.reviewing().map(Reviewing::pending).orElse(false));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Response.Bytes("application/json", out.toByteArray(), "");
    }
}
