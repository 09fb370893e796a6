package oyer.core.read.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Entity;
import oyer.core.read.name.GivenNames;
import oyer.core.read.name.Nicknames;
import oyer.core.read.name.Ranks;
import oyer.core.text.DocumentId;

/// People known by full names, asked for by a single one: a surname, a first name, a former name.
final class Bearers {

    /// A name that more people bear than this says nothing of one.
    private static final int MOST = 50;
    /// Names given of those who may be meant.
    private static final int FEW = 4;

    private final List<List<Joined>> clusters;
    private final int[] into;
    private final Map<String, Set<Integer>> byLast = new HashMap<>();
    private final Map<String, Set<Integer>> byFirst = new HashMap<>();
    private final Map<String, Set<Integer>> byFull = new HashMap<>();
    private final Map<String, Set<Integer>> byInitials = new HashMap<>();
    private final Map<String, Set<Integer>> byByname = new HashMap<>();
    private final Map<Integer, Set<String>> forms = new HashMap<>();
    private final Map<Integer, Set<DocumentId>> documents = new HashMap<>();
    /// Surnames that an officer and somebody else bear.
    private final Set<String> officers = new HashSet<>();
    private final Map<Integer, Boolean> policed = new HashMap<>();
    /// By surname the keys of officers of whom no full name is known.
    private final Map<String, Set<String>> ranks = new HashMap<>();
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    /// Somebody of whom no full name is known, and the documents that name him.
    private record Stranger(List<Joined> all, Set<DocumentId> in) {
        void add(Joined joined) {
            all.add(joined);
            in.add(joined.join().document());
        }
    }

    Bearers(List<List<Joined>> clusters) {
        this.clusters = clusters;
        this.into = new int[clusters.size()];
        for (int k = 0; k < into.length; k++) {
            into[k] = k;
            for (Joined joined : clusters.get(k)) {
                index(joined.join().name(), k);
            }
        }
    }

    private void index(FullName parts, int cluster) {
        if (parts.full()) {
            byLast.computeIfAbsent(parts.last(), _ -> new LinkedHashSet<>()).add(cluster);
            parts.allInitials()
                    .forEach(i -> byInitials
                            .computeIfAbsent(i, _ -> new LinkedHashSet<>())
                            .add(cluster));
            if (parts.first().length() > 1) {
                byFirst.computeIfAbsent(parts.first(), _ -> new LinkedHashSet<>())
                        .add(cluster);
                byFull.computeIfAbsent(parts.first() + ' ' + parts.last(), _ -> new LinkedHashSet<>())
                        .add(cluster);
            }
        }
    }

    private int head(int cluster) {
        int at = cluster;
        while (into[at] != at) {
            at = into[at];
        }
        return at;
    }

    /// Joins whoever bears a name that a document gives as another name of somebody: `formerly`, `arrested as`.
    void joinAliases() {
        for (int k = 0; k < into.length; k++) {
            for (Joined joined : List.copyOf(clusters.get(k))) {
                turned(joined, k);
                for (Entity.Alias alias : joined.join().entity().aliases()) {
                    FullName parts = FullName.of(alias.name());
                    if (alias.because().startsWith("the text gives") && !parts.full()) {
                        byByname.computeIfAbsent(parts.last(), _ -> new LinkedHashSet<>())
                                .add(k);
                    }
                    if (alias.because().startsWith("the text")
                            && parts.full()
                            && parts.first().length() > 1) {
                        Set<Integer> others = byFull.getOrDefault(parts.first() + ' ' + parts.last(), Set.of());
                        if (others.size() == 1) {
                            merge(others.iterator().next(), k, alias);
                        }
                        index(parts, k);
                    }
                }
            }
        }
    }

    /// `RENNARD Agnes`, `Kager Resi`: the surname first without a comma, where the case knows one Agnes Rennard.
    private void turned(Joined joined, int cluster) {
        FullName name = joined.join().name();
        if (name.full() && name.middle().isEmpty() && name.first().length() > 2 && GivenNames.known(name.last())) {
            Set<Integer> others = byFull.getOrDefault(name.last() + ' ' + name.first(), Set.of());
            if (others.size() == 1 && head(others.iterator().next()) != head(cluster)) {
                merge(
                        others.iterator().next(),
                        cluster,
                        new Entity.Alias(joined.join().entity().name(), "the same names, the surname first"));
            }
        }
    }

    private void merge(int one, int two, Entity.Alias alias) {
        int from = Math.max(head(one), head(two));
        int to = Math.min(head(one), head(two));
        if (from != to) {
            into[from] = to;
            for (Joined joined : clusters.get(from)) {
                clusters.get(to).add(new Joined(joined.join(), alias.because()));
            }
            clusters.get(from).clear();
        }
    }

    /// Joins each single name with the one person of the case it can be.
    void joinSingles(List<Join> singles) {
        // those with a title first: `Finch` alone is `Mrs. Finch`, if the case knows no other
        List<Join> order = new ArrayList<>(singles);
        // then those with an office: `Thode` alone is `Richter Thode`
        order.sort(Comparator.comparing(Bearers::untitled)
                .thenComparing(single -> single.entity().roles().isEmpty()));
        singles.forEach(this::officer);
        for (Join single : order) {
            String name = single.entity().name();
            String word = single.name().last();
            String title = FullName.title(name);
            Set<Integer> bearers = word.length() < 2 ? Set.of() : byLast.getOrDefault(word, Set.of());
            if (police(single) && bearers.size() > 1 && bearers.size() <= MOST && anyPolice(bearers)) {
                bearers = officers(bearers); // an officer by rank is the officer of the name
            }
            if (officers.contains(word) && police(single) && !anyPolice(bearers)) {
                strangerBy("police " + word)
                        .add(new Joined(single, "an officer, whom a document tells from others of this surname"));
                continue;
            }
            if (DOCTORS.contains(title) && bearers.size() > 1 && bearers.size() <= MOST) {
                Set<Integer> titled = titled(title, heads(bearers));
                bearers = titled.size() == 1 ? titled : bearers; // of the name one is a doctor
            }
            Set<Integer> fitting = new LinkedHashSet<>();
            if (bearers.size() <= MOST && !(officers.contains(word) && title.isEmpty() && !police(single))) {
                boolean beside = false;
                for (int bearer : bearers) {
                    if (fits(title, head(bearer))) {
                        beside |= documents(head(bearer)).contains(single.document());
                        fitting.add(head(bearer));
                    }
                }
                if (beside) { // its document knows one of them and does not say that it is he; nor is it then another
                    // for sure
                    stranger(single, title, word, fitting);
                    continue;
                }
            }
            String because = "the only one in the case with this surname";
            if (bearers.isEmpty() && title.isEmpty() && GivenNames.known(word)) {
                because = "the only one in the case with this first name";
                firstNamed(word, fitting);
            }
            if (fitting.isEmpty()
                    && word.length() == 1
                    && !single.name().first().isEmpty()) {
                because = "the only one in the case with this first name and initial";
                abbreviated(single.name(), fitting);
            } else if (fitting.isEmpty()
                    && title.isEmpty()
                    && byByname.getOrDefault(word, Set.of()).size() == 1) {
                because = "the only one in the case who goes by this name";
                fitting.addAll(heads(byByname.getOrDefault(word, Set.of())));
            }
            if (fitting.isEmpty() && word.length() == 1) {
                because = "the only one in the case with these initials";
                fitting.addAll(byInitials.getOrDefault(FullName.initials(name), Set.of()));
                fitting = heads(fitting);
            }
            if (fitting.size() > 1) {
                Set<Integer> own = ofOwnName(word, fitting);
                fitting = own.size() == 1 ? own : fitting; // nobody is called by the name that she was born with
            }
            if (fitting.size() > 1) {
                Set<Integer> ofRole = ofRole(single.entity(), fitting);
                if (ofRole.size() == 1) {
                    because += " and role";
                    fitting = ofRole;
                }
            }
            if (fitting.size() == 1) {
                int only = fitting.iterator().next();
                clusters.get(only).add(new Joined(single, because + " whom it fits"));
            } else {
                stranger(single, title, word, fitting.isEmpty() ? heads(bearers) : fitting);
            }
        }
    }

    /// Notes an officer whose document names somebody else of the surname in full, and so keeps the two apart.
    private void officer(Join single) {
        String word = single.name().last();
        Set<Integer> bearers = police(single) ? byLast.getOrDefault(word, Set.of()) : Set.of();
        if (bearers.size() <= MOST) {
            for (int bearer : bearers) {
                if (documents(head(bearer)).contains(single.document())) {
                    officers.add(word);
                }
            }
        }
    }

    private static boolean police(Join join) {
        return !FullName.rank(join.entity().name()).isEmpty()
                || join.entity().roles().stream().anyMatch(Ranks::police);
    }

    private boolean anyPolice(Set<Integer> all) {
        return all.stream()
                .anyMatch(k -> policed.computeIfAbsent(
                        head(k), h -> clusters.get(h).stream().anyMatch(j -> police(j.join()))));
    }

    private Set<Integer> officers(Set<Integer> all) {
        Set<Integer> officers = new LinkedHashSet<>();
        for (int k : all) {
            if (anyPolice(Set.of(k))) {
                officers.add(k);
            }
        }
        return officers;
    }

    /// Titles that say more than whether somebody is a man or a woman.
    private static final Set<String> DOCTORS = Set.of("dr", "prof", "professor", "rev", "sir", "lord");

    private Set<Integer> titled(String title, Set<Integer> all) {
        Set<Integer> titled = new LinkedHashSet<>();
        for (int k : all) {
            if (forms.computeIfAbsent(k, this::forms).stream().anyMatch(form -> form.startsWith(title + '|'))) {
                titled.add(k);
            }
        }
        return titled;
    }

    /// Where a cluster's people are named: a document that names somebody of the surname beside them means another.
    private Set<DocumentId> documents(int cluster) {
        return documents.computeIfAbsent(cluster, k -> {
            Set<DocumentId> in = new HashSet<>();
            for (Joined joined : clusters.get(k)) {
                if (joined.join().name().full()) {
                    in.add(joined.join().document());
                }
            }
            return in;
        });
    }

    private static boolean untitled(Join single) {
        return FullName.title(single.entity().name()).isEmpty();
    }

    private Set<Integer> heads(Set<Integer> all) {
        Set<Integer> heads = new LinkedHashSet<>();
        all.forEach(k -> heads.add(head(k)));
        return heads;
    }

    /// Those of several bearers who are named so, and have not only been.
    private Set<Integer> ofOwnName(String last, Set<Integer> fitting) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int k : fitting) {
            if (clusters.get(k).stream()
                    .map(j -> j.join().name())
                    .anyMatch(name -> name.full() && name.last().equals(last))) {
                found.add(k);
            }
        }
        return found;
    }

    /// Those of several bearers who have one of its roles too.
    private Set<Integer> ofRole(Entity single, Set<Integer> fitting) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int k : fitting) {
            for (Joined joined : clusters.get(k)) {
                if (!Collections.disjoint(joined.join().entity().roles(), single.roles())) {
                    found.add(k);
                }
            }
        }
        return found;
    }

    /// One of whom no full name is known: with a title the same one in every document, else alone.
    private void stranger(Join single, String title, String word, Set<Integer> fitting) {
        boolean unknown = fitting.isEmpty();
        boolean titled = unknown && !title.isEmpty() && word.length() > 1;
        if (unknown && title.isEmpty() && word.length() > 2) {
            Stranger titledSo = onlyTitled(word);
            boolean lady = titledSo != null && titledSo == strangers.get("f " + word);
            if (titledSo != null && !(lady && police(single)) && !titledSo.in.contains(single.document())) {
                titledSo.add(new Joined(single, "the only one in the case who bears it"));
                return;
            }
        }
        if (unknown && title.isEmpty() && word.length() > 1 && police(single)) {
            String key = rank(single) + ' ' + word;
            ranks.computeIfAbsent(word, _ -> new HashSet<>()).add(key);
            strangerBy(key).add(new Joined(single, "same rank and surname, of which the case knows no other bearer"));
            return;
        }
        if (unknown && title.isEmpty() && word.length() > 3 && !GivenNames.known(word)) {
            Stranger same = strangers.get("office " + word);
            if (same == null && single.entity().roles().isEmpty()) {
                same = onlyOfficer(word);
            }
            if (same != null && !same.in.contains(single.document()) && mayHold(same, single)) {
                same.add(new Joined(single, "the same surname and no other office, and no other bearer in the case"));
                return;
            }
            if (same == null && !single.entity().roles().isEmpty()) {
                strangerBy("office " + word).add(new Joined(single, "nobody else in the case bears it"));
                return;
            }
        }
        String sex = male(title) ? "m" : female(title) ? "f" : title;
        String key = titled ? sex + ' ' + word : "alone " + strangers.size();
        String why = titled
                ? "same title and surname, of which the case knows no other bearer"
                : unknown ? "nobody else in the case bears it" : "more than one may be meant: " + names(fitting);
        strangerBy(key).add(new Joined(single, why, !unknown));
    }

    /// Whether nothing that two are said to be tells them apart.
    private static boolean mayHold(Stranger known, Join single) {
        Set<String> roles = new HashSet<>();
        single.entity().roles().forEach(role -> roles.add(head(role)));
        Set<String> held = new HashSet<>();
        known.all.forEach(j -> j.join().entity().roles().forEach(role -> held.add(head(role))));
        return roles.isEmpty() || !Collections.disjoint(roles, held);
    }

    /// `Richter` of `Vorsitzender Richter`.
    private static String head(String role) {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String rank(Join join) {
        return join.entity().roles().stream()
                .filter(Ranks::police)
                .map(Ranks::spelt)
                .findFirst()
                .orElseGet(() -> Ranks.spelt(FullName.rank(join.entity().name())));
    }

    private Stranger strangerBy(String key) {
        return strangers.computeIfAbsent(key, _ -> new Stranger(new ArrayList<>(), new HashSet<>()));
    }

    /// The one officer of whom no more than rank and surname is known; nobody where two ranks bear the surname.
    private @Nullable Stranger onlyOfficer(String word) {
        Set<String> ranked = ranks.getOrDefault(word, Set.of());
        return ranked.size() == 1 ? strangers.get(ranked.iterator().next()) : null;
    }

    private @Nullable Stranger onlyTitled(String word) {
        Stranger male = strangers.get("m " + word);
        Stranger female = strangers.get("f " + word);
        return male == null ? female : female == null ? male : null;
    }

    private String names(Set<Integer> fitting) {
        return fitting.stream()
                .limit(FEW)
                .map(k -> FullName.shown(WhoIsWho.fullest(clusters.get(k))))
                .collect(Collectors.joining(", ", "", fitting.size() > FEW ? ", ..." : ""));
    }

    /// `Karin S.`: the given name in full, the surname by its first letter.
    private void abbreviated(FullName name, Set<Integer> fitting) {
        for (int k : byFirst.getOrDefault(name.first(), Set.of())) {
            boolean fits = clusters.get(head(k)).stream()
                    .map(j -> j.join().name())
                    .anyMatch(f -> f.full()
                            && f.first().equals(name.first())
                            && f.last().startsWith(name.last()));
            if (fits && fitting.size() < FEW) {
                fitting.add(head(k));
            }
        }
    }

    private void firstNamed(String word, Set<Integer> fitting) {
        Set<Integer> same = byFirst.getOrDefault(word, Set.of());
        same.stream().limit(MOST).forEach(k -> fitting.add(head(k)));
        for (String form : Nicknames.of(word)) {
            byFirst.getOrDefault(form, Set.of()).stream().limit(MOST).forEach(k -> fitting.add(head(k)));
        }
    }

    /// Few forms a cluster, however many documents name it: each is looked at once.
    private boolean fits(String title, int cluster) {
        for (String form : forms.computeIfAbsent(cluster, this::forms)) {
            int bar = form.indexOf('|');
            if (!GivenNames.fits(title, form.substring(bar + 1)) || differ(title, form.substring(0, bar))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> forms(int cluster) {
        Set<String> found = new LinkedHashSet<>();
        for (Joined joined : clusters.get(cluster)) {
            String name = joined.join().entity().name();
            FullName parts = FullName.of(name);
            found.add(FullName.title(name) + '|' + (parts.full() ? parts.first() : ""));
        }
        return found;
    }

    private static boolean differ(String one, String other) {
        return male(one) && female(other) || female(one) && male(other);
    }

    private static boolean male(String title) {
        return title.equals("mr") || title.equals("herr") || title.equals("herrn") || title.equals("sir");
    }

    private static boolean female(String title) {
        return title.equals("mrs") || title.equals("ms") || title.equals("miss") || title.equals("frau");
    }

    List<List<Joined>> clusters() {
        List<List<Joined>> all = new ArrayList<>();
        for (List<Joined> cluster : clusters) {
            if (!cluster.isEmpty()) {
                all.add(cluster);
            }
        }
        strangers.values().forEach(s -> all.add(s.all));
        return all;
    }
}
