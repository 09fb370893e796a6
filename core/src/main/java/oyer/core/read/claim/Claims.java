package oyer.core.read.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.read.claim.ClaimLink.Kind;
import oyer.core.text.DocumentId;
import oyer.core.time.When;

/// Groups the statements of a case by matter. Two statements are about the same matter when they share the words that
/// carry it ([Wording]); acts without content (`withdrew his confession`) join what they are about.
public final class Claims {

    /// A word in more statements than this tells nothing; the limit also keeps the work linear.
    private static final int COMMON = 60;

    private record Key(DocumentId document, int entity) {}

    private final List<Version> versions = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private final Map<StatementRef, Integer> places = new HashMap<>();
    private final List<ClaimLink> links = new ArrayList<>();

    private Claims() {}

    /// Claims with at least two versions, in order of their first version's document.
    ///
    /// @param figures who is who; a statement whose speaker is in none stands without one
    public static List<Claim> of(List<DocumentReadings> documents, List<Figure> figures) {
        Claims claims = new Claims();
        claims.collect(documents, figures);
        claims.linkWithinDocuments();
        claims.linkRetractions();
        claims.linkByWords();
        return claims.group();
    }

    private void collect(List<DocumentReadings> documents, List<Figure> figures) {
        Map<Key, String> who = new HashMap<>();
        for (Figure figure : figures) {
            for (Figure.Member member : figure.members()) {
                who.put(new Key(member.document(), member.entity()), figure.id());
            }
        }
        for (DocumentReadings document : documents) {
            for (Statement statement : document.statements()) {
                if (statement.act() == Act.ASKS) {
                    continue; // a question asserts nothing
                }
                OptionalInt speaker = statement.speaker();
                Optional<String> figure = speaker.isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(who.get(new Key(document.document(), speaker.getAsInt())));
                StatementRef ref = new StatementRef(document.document(), statement.number());
                places.put(ref, versions.size());
                versions.add(new Version(ref, statement, figure, made(statement, document)));
                wordings.add(Wording.of(statement.passage().words()));
            }
        }
    }

    private static When made(Statement statement, DocumentReadings document) {
        if (statement.made().dated()) {
            return statement.made();
        }
        String rule = statement.grounds().rule();
        boolean utterance = rule.startsWith("statement.turn")
                || rule.equals("statement.letter")
                || rule.equals("statement.account")
                || rule.equals("statement.mail");
        return utterance
                ? document.written().anchor().<When>map(When.Day::new).orElse(statement.made())
                : statement.made();
    }

    private void linkWithinDocuments() {
        for (Version version : versions) {
            for (int about : version.statement().about()) {
                StatementRef to = new StatementRef(version.ref().document(), about);
                if (places.containsKey(to)) {
                    links.add(new ClaimLink(
                            version.ref(), to, kind(version.statement().act()), grounds("claim.about", .85)));
                }
            }
        }
    }

    private static Kind kind(Act act) {
        return switch (act) {
            case RETRACTS -> Kind.RETRACTS;
            case DENIES -> Kind.DENIES;
            case ASSERTS, ADMITS, ACCUSES, DECIDES, ASKS, PROMISES, OTHER -> Kind.REPEATS;
        };
    }

    /// A retraction whose own document tells nothing of what it takes back joins the speaker's last confession.
    private void linkRetractions() {
        Map<String, Version> confessions = new HashMap<>();
        for (Version version : versions) {
            if (version.statement().act() == Act.ADMITS && version.speaker().isPresent()) {
                confessions.merge(version.speaker().get(), version, (a, b) -> order().compare(a, b) <= 0 ? b : a);
            }
        }
        for (Version version : versions) {
            if (version.statement().act() != Act.RETRACTS
                    || !version.statement().about().isEmpty()
                    || version.speaker().isEmpty()) {
                continue;
            }
            Version confession = confessions.get(version.speaker().get());
            if (confession != null && !confession.ref().equals(version.ref())) {
                links.add(
                        new ClaimLink(version.ref(), confession.ref(), Kind.RETRACTS, grounds("claim.retraction", .7)));
            }
        }
    }

    private void linkByWords() {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            Set<String> stems = wordings.get(i).stems();
            for (String stem : stems) {
                List<Integer> posting = postings.computeIfAbsent(stem, _ -> new ArrayList<>());
                int from = Math.max(0, posting.size() - COMMON);
                for (int other : posting.subList(from, posting.size())) {
                    shared.merge(other, 1, Integer::sum);
                }
                posting.add(i);
            }
            for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
                pair(candidate.getKey(), i);
            }
        }
    }

    private void pair(int first, int second) {
        Version earlier = versions.get(first);
        Version later = versions.get(second);
        if (order().compare(earlier, later) > 0) {
            Version swap = earlier;
            earlier = later;
            later = swap;
        }
        Wording left = wordings.get(first);
        Wording right = wordings.get(second);
        boolean nested = later.ref().document().equals(earlier.ref().document())
                && (contains(later, earlier) || contains(earlier, later));
        if (nested || !left.sameMatter(right)) {
            return;
        }
        boolean same = earlier.speaker().isPresent() && earlier.speaker().equals(later.speaker());
        boolean known = earlier.speaker().isPresent() && later.speaker().isPresent();
        boolean denies = left.denies() != right.denies()
                || later.statement().act() == Act.DENIES && earlier.statement().act() != Act.DENIES;
        double share = left.shared(right);
        if (!same && share < .6) {
            return;
        }
        Kind kind = denies ? Kind.DENIES : same ? Kind.REPEATS : Kind.CONFIRMS;
        boolean already = later.ref().document().equals(earlier.ref().document())
                && later.statement().about().contains(earlier.statement().number());
        if (!already && (same || known)) {
            links.add(new ClaimLink(
                    later.ref(), earlier.ref(), kind, grounds("claim.words", Math.min(.9, .4 + share / 2))));
        }
    }

    private static boolean contains(Version outer, Version inner) {
        return outer.statement()
                .passage()
                .span()
                .contains(inner.statement().passage().span());
    }

    private static Grounds grounds(String rule, double sure) {
        return new Grounds(rule, sure);
    }

    private static Comparator<Version> order() {
        return Comparator.<Version, Boolean>comparing(v -> v.made().earliest().isEmpty())
                .thenComparing(v -> v.made().earliest().orElse(java.time.LocalDate.MAX))
                .thenComparing(Version::ref);
    }

    private List<Claim> group() {
        int[] parent = new int[versions.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (ClaimLink link : links) {
            int from = root(parent, place(link.from()));
            int to = root(parent, place(link.to()));
            parent[Math.max(from, to)] = Math.min(from, to);
        }
        Map<Integer, List<Version>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), _ -> new ArrayList<>()).add(versions.get(i));
        }
        Map<Integer, List<ClaimLink>> held = new HashMap<>();
        for (ClaimLink link : links) {
            held.computeIfAbsent(root(parent, place(link.from())), _ -> new ArrayList<>())
                    .add(link);
        }
        List<Claim> claims = new ArrayList<>();
        groups.forEach((root, members) -> {
            if (members.size() > 1) {
                members.sort(order());
                claims.add(new Claim(
                        members.getFirst().statement().passage().words(), members, held.getOrDefault(root, List.of())));
            }
        });
        return List.copyOf(claims);
    }

    private int place(StatementRef ref) {
        Integer place = places.get(ref);
        if (place == null) {
            throw new IllegalStateException("statement " + ref + " was linked but never collected");
        }
        return place;
    }

    private static int root(int[] parent, int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
