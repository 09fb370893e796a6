package oyer.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Rulings;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// Who is who as reviewers decided: people merged and people split, by words that mention them.
final class RuledFigures {

    /// An entity of one document.
    record Who(DocumentId document, int entity) {}

    /// @param counted how often each entity is mentioned
    record Spoken(Function<Passage, Optional<Who>> at, Function<Who, Integer> counted, Function<Who, Entity> entity) {}

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Spoken spoken;

    private RuledFigures(List<Figure> proposed, Spoken spoken) {
        proposed.forEach(f -> figures.put(f.id(), f));
        this.spoken = spoken;
    }

    static List<Figure> of(List<Figure> proposed, Rulings rulings, Spoken spoken) {
        RuledFigures ruled = new RuledFigures(proposed, spoken);
        for (Ruled each : rulings.standing()) {
            if (each.decision() instanceof Decision.Merged) {
                ruled.merge(each);
            } else if (each.decision() instanceof Decision.Split) {
                ruled.split(each);
            }
        }
        // whom nothing mentions any more, because each mention was rejected, is nobody
        return ruled.figures.values().stream().filter(f -> f.mentions() > 0).toList();
    }

    private Optional<Figure> figure(Passage passage) {
        return spoken.at.apply(passage).flatMap(this::figure);
    }

    private Optional<Figure> figure(Who who) {
        return figures.values().stream()
                .filter(f -> f.members().stream()
                        .anyMatch(m -> m.entity() == who.entity && m.document().equals(who.document)))
                .findFirst();
    }

    private void merge(Ruled ruled) {
        List<Figure> all = ruled.ruling().about().stream()
                .flatMap(p -> figure(p).stream())
                .distinct()
                .toList();
        for (int i = 1; i < all.size(); i++) {
            Figure into = figures.getOrDefault(all.getFirst().id(), all.getFirst());
            Figure from = all.get(i);
            if (from.kind() == into.kind()) {
                figures.remove(from.id());
                figures.put(into.id(), merged(into, from, because(ruled)));
            }
        }
    }

    private static String because(Ruled ruled) {
        return ruled.ruling().by()
                + ruled.ruling().reason().map(reason -> ": " + reason).orElse("");
    }

    private static Figure merged(Figure into, Figure from, String because) {
        List<Entity.Alias> aliases = new ArrayList<>(into.aliases());
        Set<String> names = new LinkedHashSet<>();
        names.add(into.name());
        into.aliases().forEach(a -> names.add(a.name()));
        if (names.add(from.name())) {
            aliases.add(new Entity.Alias(from.name(), because));
        }
        from.aliases().stream().filter(a -> names.add(a.name())).forEach(aliases::add);
        Set<String> roles = new LinkedHashSet<>(into.roles());
        roles.addAll(from.roles());
        List<Figure.Member> members = new ArrayList<>(into.members());
        from.members().forEach(m -> members.add(new Figure.Member(m.document(), m.entity(), because)));
        return new Figure(
                into.id(),
                into.kind(),
                into.name(),
                aliases,
                List.copyOf(roles),
                members,
                into.mentions() + from.mentions(),
                into.standing().compareTo(from.standing()) <= 0 ? into.standing() : from.standing());
    }

    private void split(Ruled ruled) {
        Optional<Figure> stays = figure(ruled.ruling().about().getFirst());
        List<Who> go = ruled.ruling().about().stream()
                .skip(1)
                .flatMap(p -> spoken.at.apply(p).stream())
                .distinct()
                .filter(who -> stays.isPresent() && figure(who).equals(stays))
                .toList();
        Optional<Who> kept = spoken.at.apply(ruled.ruling().about().getFirst());
        List<Who> leaving =
                go.stream().filter(who -> !kept.equals(Optional.of(who))).toList();
        if (stays.isEmpty() || leaving.isEmpty()) {
            return;
        }
        Figure was = stays.get();
        List<Figure.Member> left = was.members().stream()
                .filter(m -> !leaving.contains(new Who(m.document(), m.entity())))
                .toList();
        int gone = leaving.stream().mapToInt(spoken.counted::apply).sum();
        figures.put(
                was.id(),
                new Figure(
                        was.id(),
                        was.kind(),
                        was.name(),
                        was.aliases(),
                        was.roles(),
                        left,
                        was.mentions() - gone,
                        was.standing()));
        Entity first = spoken.entity.apply(leaving.getFirst());
        String id = was.id() + "-" + ruled.number();
        figures.put(
                id,
                new Figure(
                        id,
                        was.kind(),
                        first.name(),
                        first.aliases(),
                        first.roles(),
                        leaving.stream()
                                .map(w -> new Figure.Member(w.document(), w.entity(), because(ruled)))
                                .toList(),
                        gone,
                        was.standing()));
    }
}
