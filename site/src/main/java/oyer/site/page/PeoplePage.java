package oyer.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Figure.Standing;
import oyer.core.casefile.Mention;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.review.Subject;

/// The cast: people, organisations, places.
///
/// @param standing those who are named, who are only described, or whose names are uncertain
/// @param inAll how many of each kind are named
/// @param standings how many of the kind there are of each standing
/// @param filter words that the name, an alias or a role holds
public record PeoplePage(
        Frame frame,
        EntityKind kind,
        Standing standing,
        Map<EntityKind, Long> inAll,
        Map<Standing, Long> standings,
        long relations,
        String filter,
        String sort,
        List<Figure> figures,
        Map<String, String> spoken,
        Map<DocumentId, String> titles,
        Pager pager)
        implements View {

    private static final int MOST = 100;

    static PeoplePage of(Desk desk, Request request) {
        EntityKind kind = request.oneOf(EntityKind.class, "kind").orElse(EntityKind.PERSON);
        Map<EntityKind, Long> inAll = new EnumMap<>(EntityKind.class);
        for (EntityKind each : EntityKind.values()) {
            inAll.put(each, 0L);
        }
        List<Figure> all = desk.store().figures();
        Map<Standing, Long> standings = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            standings.put(each, 0L);
        }
        for (Figure figure : all) {
            if (figure.kind() == kind) {
                standings.merge(figure.standing(), 1L, Long::sum);
            }
            if (figure.standing() == Standing.NAMED) {
                inAll.merge(figure.kind(), 1L, Long::sum);
            }
        }
        Frame frame = Frame.of(desk, request, "people");
        Slice<Figure> slice = Paged.of(select(all, kind, request), request, desk.most(MOST));
        return new PeoplePage(
                frame,
                kind,
                standing(request),
                inAll,
                standings,
                desk.store().relations(Optional.empty(), 0, 1).total(),
                request.text("q").orElse(""),
                request.text("sort").orElse("mentions"),
                slice.rows(),
                frame.marks().open() ? spoken(desk, slice.rows()) : Map.of(),
                titles(desk, slice.rows()),
                Pager.of(slice, frame.here(), desk.most(MOST)));
    }

    private static Map<DocumentId, String> titles(Desk desk, List<Figure> figures) {
        Map<DocumentId, String> titles = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.standing() == Standing.UNNAMED)
                .flatMap(figure -> figure.members().stream())
                .map(Figure.Member::document)
                .distinct()
                .forEach(id -> desk.store().document(id).ifPresent(d -> titles.put(id, d.title())));
        return titles;
    }

    /// What names each figure in a form: words that mention it, by the figure's id.
    private static Map<String, String> spoken(Desk desk, List<Figure> figures) {
        Map<String, String> spoken = new HashMap<>();
        for (Figure figure : figures) {
            desk.store()
                    .mention(figure.id())
                    .map(mention -> Subject.of(figure.kind().name().toLowerCase(Locale.ROOT), mention.passage()))
                    .ifPresent(subject -> spoken.put(figure.id(), subject.toString()));
        }
        return spoken;
    }

    private static Standing standing(Request request) {
        return request.oneOf(Standing.class, "standing").orElse(Standing.NAMED);
    }

    private static List<Figure> select(List<Figure> all, EntityKind kind, Request request) {
        Standing standing = standing(request);
        String filter = request.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<Figure> chosen = new ArrayList<>(all.stream()
                .filter(f -> f.kind() == kind && f.standing() == standing)
                .filter(f -> filter.isEmpty() || spoken(f).contains(filter))
                .toList());
        chosen.sort(
                request.text("sort").orElse("").equals("name")
                        ? Comparator.comparing(Figure::name, String.CASE_INSENSITIVE_ORDER)
                        : Comparator.comparingInt(Figure::mentions).reversed());
        return chosen;
    }

    private static String spoken(Figure figure) {
        StringBuilder spoken = new StringBuilder(figure.name());
        figure.aliases().forEach(alias -> spoken.append('\n').append(alias.name()));
        figure.roles().forEach(role -> spoken.append('\n').append(role));
        return spoken.toString().toLowerCase(Locale.ROOT);
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "people.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "id",
                            "kind",
                            "name",
                            "aliases",
                            "roles",
                            "mentions",
                            "documents",
                            "standing",
                            "because",
                            "first document",
                            "page",
                            "line",
                            "words"));
            for (Figure f : select(
                    desk.store().figures(),
                    request.oneOf(EntityKind.class, "kind").orElse(EntityKind.PERSON),
                    request)) {
                Optional<Passage> first = desk.store().mention(f.id()).map(Mention::passage);
                csv.row(List.of(
                        f.id(),
                        f.kind().name().toLowerCase(Locale.ROOT),
                        f.name(),
                        String.join(
                                "; ", f.aliases().stream().map(a -> a.name()).toList()),
                        String.join("; ", f.roles()),
                        String.valueOf(f.mentions()),
                        String.valueOf(documents(f)),
                        f.standing().name().toLowerCase(Locale.ROOT),
                        because(f),
                        first.flatMap(p -> desk.store().document(p.document()))
                                .map(Document::title)
                                .orElse(""),
                        first.map(p -> String.valueOf(p.page())).orElse(""),
                        first.map(p -> String.valueOf(p.line())).orElse(""),
                        first.map(Passage::words).orElse("")));
            }
        });
    }

    /// In how many documents it is spoken of.
    public static long documents(Figure figure) {
        return figure.members().stream().map(Figure.Member::document).distinct().count();
    }

    public String tab(EntityKind each) {
        return frame.links()
                .address("people")
                .with("kind", each == EntityKind.PERSON ? "" : each.name().toLowerCase(Locale.ROOT))
                .toString();
    }

    public String of(Standing each) {
        return frame.links()
                .address("people")
                .with("kind", kind == EntityKind.PERSON ? "" : kind.name().toLowerCase(Locale.ROOT))
                .with("standing", each == Standing.NAMED ? "" : each.name().toLowerCase(Locale.ROOT))
                .toString();
    }

    /// By what else it is called; of names that differ in capitals only the first. Names that tell something new stand
    /// before those that are its own, shortened.
    public static List<Entity.Alias> aliases(Figure figure) {
        Set<String> seen = new HashSet<>();
        Set<String> own = words(figure.name());
        return figure.aliases().stream()
                .filter(alias -> seen.add(alias.name().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(alias -> own.containsAll(words(alias.name()))))
                .toList();
    }

    /// The words of a name that are no initials and no title with its point, in small letters.
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (word.length() > 1 && !word.endsWith(".")) {
                words.add(word);
            }
        }
        return words;
    }

    /// What it is in the case, without what another of its roles says as well: a `detective sergeant` is a `sergeant`.
    public static List<String> roles(Figure figure) {
        return figure.roles().stream()
                .filter(role -> figure.roles().stream().noneMatch(other -> says(other, role)))
                .toList();
    }

    private static boolean says(String longer, String role) {
        return longer.length() > role.length()
                && (longer.endsWith(" " + role) || longer.startsWith(role + " for ") || longer.startsWith(role + " ("));
    }

    /// The paper that alone speaks of it, for what is only described: one `the shop` is told from another by that.
    public Optional<String> paper(Figure figure) {
        return standing == Standing.UNNAMED && documents(figure) == 1
                ? figure.members().stream()
                        .map(m -> titles.getOrDefault(m.document(), ""))
                        .findFirst()
                : Optional.empty();
    }

    /// Why somebody was left where he is.
    public static String because(Figure figure) {
        return figure.members().isEmpty() ? "" : figure.members().getFirst().because();
    }

    public String export() {
        return frame.here().to(frame.links().to("people.csv")).without("start").toString();
    }

    public String sorted(String by) {
        return frame.here()
                .without("start")
                .with("sort", by.equals("mentions") ? "" : by)
                .toString();
    }

    @Override
    public String template() {
        return "people";
    }
}
