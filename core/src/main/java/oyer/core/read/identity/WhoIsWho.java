package oyer.core.read.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.read.name.GivenNames;

/// Who is who across documents.
///
/// Two entities are one when their full names agree: same surname, first names equal or one the other's initial or
/// short form, no middle names that differ, no sex that differs. A short form or initial that fits two people is left
/// apart. A surname or first name alone joins the one person of the case who bears it and whom its title fits, of
/// several the one who has its role too, and else nobody; initials alone join the one whose they are; a name that a
/// document itself gives as another's joins the two. Who has no name stays alone. Every link says why, and what is
/// weakly read or left open is kept aside as uncertain.
public final class WhoIsWho {

    private WhoIsWho() {}

    /// One person, organisation or place each. Ids are `p1`, `o1`, `l1`, ... in order of document id and first
    /// mention, so that the same documents give the same ids in whatever order they come.
    public static List<Figure> of(Collection<DocumentReadings> readings) {
        List<DocumentReadings> documents = readings.stream()
                .sorted(Comparator.comparing(DocumentReadings::document))
                .toList();
        Joining joining = new Joining();
        for (DocumentReadings document : documents) {
            int[] mentions = counts(document);
            for (Entity entity : document.entities()) {
                joining.add(new Join(document.document(), entity, mentions[entity.number()]));
            }
        }
        int[] next = new int[EntityKind.values().length];
        List<Figure> figures = new ArrayList<>();
        List<List<Joined>> clusters = joining.clusters();
        Evidence evidence = new Evidence(clusters);
        for (List<Joined> cluster : clusters) {
            figures.add(figure(cluster, next, evidence.of(cluster)));
        }
        return List.copyOf(figures);
    }

    private static int[] counts(DocumentReadings document) {
        int[] counts = new int[document.entities().size()];
        for (Mention mention : document.mentions()) {
            counts[mention.entity()]++;
        }
        return counts;
    }

    static String fullest(List<Joined> cluster) {
        // `the defendant` is what a document calls somebody whom another one names
        boolean named = cluster.stream().anyMatch(j -> j.join().entity().named());
        Set<String> names = cluster.stream()
                .filter(j -> !named || j.join().entity().named())
                .map(j -> j.join().entity().name())
                .collect(Collectors.toSet());
        return names.stream()
                .max(Comparator.comparingInt(FullName::weight)
                        .thenComparing((String name) -> !turned(name, names))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// `Brandner Michael`, where another paper writes `Michael Brandner`.
    private static boolean turned(String name, Set<String> names) {
        FullName parts = FullName.of(name);
        return parts.full()
                && GivenNames.known(parts.last())
                && names.stream()
                        .map(FullName::of)
                        .anyMatch(other -> other.first().equals(parts.last())
                                && other.last().equals(parts.first()));
    }

    /// Letters of a word whose ending may be that of a case.
    private static final int INFLECTED = 7;

    private static Figure figure(List<Joined> cluster, int[] next, Figure.Standing standing) {
        EntityKind kind = cluster.getFirst().join().entity().kind();
        String prefix = switch (kind) {
            case PERSON -> "p";
            case ORGANISATION -> "o";
            case PLACE -> "l";
        };
        String fullest = fullest(cluster);
        boolean named = kind == EntityKind.PERSON
                && cluster.stream().anyMatch(j -> j.join().entity().named());
        String name = named ? FullName.shown(fullest) : fullest;
        Map<String, Entity.Alias> aliases = new LinkedHashMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        List<Figure.Member> members = new ArrayList<>();
        int mentions = 0;
        for (Joined joined : cluster) {
            Entity entity = joined.join().entity();
            if (!entity.name().equalsIgnoreCase(name)) {
                aliases.putIfAbsent(entity.name(), new Entity.Alias(entity.name(), joined.because()));
            }
            for (Entity.Alias alias : entity.aliases()) {
                if (!alias.name().equals(name)) {
                    aliases.putIfAbsent(alias.name(), alias);
                }
            }
            entity.roles().forEach(role -> roles.merge(stem(role), role, WhoIsWho::plainer));
            members.add(new Figure.Member(joined.join().document(), entity.number(), joined.because()));
            mentions += joined.join().mentions();
        }
        return new Figure(
                prefix + ++next[kind.ordinal()],
                kind,
                name,
                List.copyOf(aliases.values()),
                List.copyOf(roles.values()),
                members,
                mentions,
                standing);
    }

    /// A role without the ending of its case: `Beschuldigter`, `Beschuldigte` and `Beschuldigten` are one.
    private static String stem(String role) {
        boolean german = role.length() > INFLECTED && Character.isUpperCase(role.charAt(0)) && role.indexOf(' ') < 0;
        for (String ending : List.of("en", "er", "em", "e")) {
            if (german && role.endsWith(ending)) {
                return role.substring(0, role.length() - ending.length());
            }
        }
        return role;
    }

    /// The form in which somebody is called what he is, before those of other cases.
    private static String plainer(String one, String other) {
        return one.endsWith("n") && !other.endsWith("n") || one.endsWith("m") && !other.endsWith("m") ? other : one;
    }
}
