package oyer.core.read.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.EvidenceItem.Because;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.read.register.Described.Mark;

/// Which exhibits of single documents are one: by mark, by a number that is unlikely twice, by a description that only
/// one marked item has which the document speaks of, by kind, person and day, by place. Each link says why. Rather two
/// for one than one for two: what bears the same mark and is described in words that have nothing in common stays
/// apart, and a reviewer can merge. Linear in the number of exhibits.
public final class EvidenceItems {

    /// Kinds of which a case has few; papers, traces and samples it has in numbers.
    private static final Set<Type> SINGLE = Set.of(Type.WEAPON, Type.VEHICLE, Type.DIGITAL, Type.OTHER);

    private static final Set<String> GENERAL = Set.of("report", "document", "record", "bericht", "protokoll");

    private final List<Described> all = new ArrayList<>();
    private final Map<Described, Described> into = new HashMap<>();
    private final Map<Described, Because> why = new HashMap<>();

    private EvidenceItems() {}

    /// In order of document id and number, so that the same documents give the same items in whatever order they come.
    public static List<EvidenceItem> of(Collection<DocumentReadings> readings) {
        EvidenceItems items = new EvidenceItems();
        readings.stream()
                .sorted(Comparator.comparing(DocumentReadings::document))
                .forEach(items::add);
        items.byMark();
        items.byNumber();
        items.byDescription();
        Papers papers = new Papers(items.all, items::join);
        papers.byPersonAndDay();
        items.byPlace();
        items.byTitle();
        items.bySpokenOf();
        items.bySeries();
        papers.suppressed(items::head);
        return items.items();
    }

    private void add(DocumentReadings readings) {
        Map<Integer, Described> here = new TreeMap<>();
        for (ExhibitReading reading : readings.exhibits()) {
            int order = all.size() + here.size();
            here.computeIfAbsent(reading.exhibit(), n -> new Described(readings.document(), n, order))
                    .add(reading);
        }
        all.addAll(here.values());
    }

    private Described head(Described one) {
        Described head = one;
        while (into.containsKey(head)) {
            head = into.get(head);
        }
        return head;
    }

    private void join(Described one, Described other, Because because) {
        Described first = head(one);
        Described second = head(other);
        if (first == second) {
            return;
        }
        boolean order = first.order <= second.order;
        into.put(order ? second : first, order ? first : second);
        why.putIfAbsent(order ? second : first, because);
    }

    private void byMark() {
        Map<String, List<Described>> byKey = new LinkedHashMap<>();
        for (Described one : all) {
            one.marks.forEach(
                    m -> byKey.computeIfAbsent(m.key(), _ -> new ArrayList<>()).add(one));
        }
        byKey.forEach((key, bearers) -> {
            Map<String, Described> byOwner = new LinkedHashMap<>();
            for (Described one : bearers) {
                String owner = owner(one, key);
                if (!owner.isEmpty()) {
                    link(byOwner, owner, one);
                }
            }
            for (Described one : bearers) {
                if (owner(one, key).isEmpty() && byOwner.size() <= 1) {
                    link(
                            byOwner,
                            byOwner.isEmpty() ? "" : byOwner.keySet().iterator().next(),
                            one);
                }
            }
        });
    }

    private void link(Map<String, Described> byOwner, String owner, Described one) {
        Described known = byOwner.putIfAbsent(owner, one);
        if (known != null && !strange(known, one)) {
            join(known, one, Because.MARK);
        }
        if (known != null && known.words.isEmpty()) {
            byOwner.put(owner, one); // the next is compared with what is described
        }
    }

    private static String owner(Described one, String key) {
        return one.marks.stream()
                .filter(m -> m.key().equals(key))
                .map(Mark::owner)
                .filter(o -> !o.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Both are described, and in words that have nothing in common.
    private static boolean strange(Described one, Described other) {
        return !one.words.isEmpty()
                && !other.words.isEmpty()
                && one.type() != other.type()
                && one.words.stream().noneMatch(other.words::contains);
    }

    private void byNumber() {
        Map<String, Described> byNumber = new HashMap<>();
        for (Described one : all) {
            for (Mark mark : one.marks) {
                if (mark.unusual()) {
                    Described known = byNumber.putIfAbsent(mark.number(), one);
                    if (known != null) {
                        join(known, one, Because.NUMBER);
                    }
                }
            }
        }
    }

    /// An exhibit without a mark that is named in words which, of all that its document lists or marks, describe one.
    private void byDescription() {
        Map<Described, Set<String>> described = new HashMap<>();
        for (Described one : all) {
            if (!one.marks.isEmpty() || one.listed) {
                described.computeIfAbsent(head(one), _ -> new HashSet<>()).addAll(one.words);
            }
        }
        Map<Object, List<Described>> known = new LinkedHashMap<>();
        for (Described one : all) {
            if (described.containsKey(head(one))) {
                known.computeIfAbsent(one.document, _ -> new ArrayList<>()).add(one);
            }
        }
        for (Described one : all) {
            if (!one.marks.isEmpty()
                    || one.listed
                    || one.absent
                    || one.words.isEmpty()
                    || one.type() == Type.TESTIMONY) {
                continue;
            }
            List<Described> here = known.getOrDefault(one.document, List.of());
            // what the document itself describes goes before what others say of its marks
            Set<Described> fitting = new LinkedHashSet<>();
            here.stream()
                    .filter(o -> o.words.containsAll(one.words) && !onlyTells(one, o))
                    .forEach(o -> fitting.add(head(o)));
            if (fitting.isEmpty()) {
                here.stream()
                        .filter(o -> !onlyTells(one, o))
                        .filter(o -> described.getOrDefault(head(o), Set.of()).containsAll(one.words))
                        .forEach(o -> fitting.add(head(o)));
            }
            if (fitting.size() == 1) {
                join(fitting.iterator().next(), one, Because.DESCRIPTION);
            }
        }
    }

    /// The `blood` on the hammer is not what is called `blood swabs`: there it only tells of what they are.
    private static boolean onlyTells(Described one, Described listed) {
        return one.type() == Type.BIOLOGICAL
                && one.words.size() == 1
                && listed.readings.stream().anyMatch(r -> before(r.name(), one.head()));
    }

    private static boolean before(String name, String word) {
        String lower = name.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(lower.charAt(at - 1)))
                && end + 1 < lower.length()
                && lower.charAt(end) == ' '
                && Character.isLetter(lower.charAt(end + 1));
    }

    private void byPlace() {
        Map<String, Described> byKey = new HashMap<>();
        for (Described one : all) {
            Set<String> place = Described.words(one.foundAt().orElse(""));
            if (place.size() < 2 || one.absent || !one.marks.isEmpty()) {
                continue;
            }
            Described known = byKey.putIfAbsent(one.type() + one.head() + place, one);
            if (known != null && !known.document.equals(one.document)) {
                join(known, one, Because.PLACE);
            }
        }
    }

    /// A document that names itself and the one entry of another document's list that has all words of its title:
    /// `TOWING AND INVENTORY REPORT` and `Towing and inventory, J. Hale`.
    private void byTitle() {
        Map<String, List<Described>> listed = new HashMap<>();
        for (Described one : all) {
            boolean disclosed =
                    one.readings.stream().anyMatch(r -> r.grounds().rule().equals("disclosure-list"));
            if (one.listed || disclosed) {
                one.words.forEach(
                        w -> listed.computeIfAbsent(w, _ -> new ArrayList<>()).add(one));
            }
        }
        for (Described one : all) {
            boolean titled =
                    one.readings.stream().anyMatch(r -> r.grounds().rule().equals("copy-stamp"));
            Set<String> title = new LinkedHashSet<>(one.words);
            title.removeAll(GENERAL);
            if (!titled || title.size() < 3) {
                continue;
            }
            List<Described> fitting = listed.getOrDefault(title.iterator().next(), List.of()).stream()
                    .filter(o -> !o.document.equals(one.document) && o.words.containsAll(title))
                    .toList();
            if (fitting.size() == 1) {
                join(fitting.getFirst(), one, Because.DESCRIPTION);
            }
        }
    }

    /// What papers only speak of and nothing becomes of, `the wrench`: with the one thing of the case that has all
    /// of its words, where they are two or more, and else with what other papers name alike, unless the case has
    /// two of the kind, so that either may be meant.
    private void bySpokenOf() {
        Map<Described, List<Described>> clusters = clusters();
        Map<String, List<Described>> known = new HashMap<>();
        List<Described> spokenOf = new ArrayList<>();
        clusters.forEach((head, cluster) -> {
            if (SINGLE.contains(head.type()) && cluster.stream().noneMatch(d -> d.absent)) {
                if (cluster.stream().allMatch(Described::onlySpokenOf)) {
                    spokenOf.add(head);
                } else {
                    known.computeIfAbsent(head.head(), _ -> new ArrayList<>()).add(head);
                }
            }
        });
        Map<Set<String>, Described> alike = new HashMap<>();
        for (Described one : spokenOf) {
            List<Described> ofTheKind = known.getOrDefault(one.head(), List.of());
            List<Described> fitting = ofTheKind.stream()
                    .filter(o -> one.words.size() > 1 && covers(clusters.getOrDefault(o, List.of()), one))
                    .toList();
            if (fitting.size() == 1) {
                join(fitting.getFirst(), one, Because.ONLY_ONE);
            } else if (ofTheKind.size() < 2 && !one.words.isEmpty()) {
                Described other = alike.putIfAbsent(one.words, one);
                if (other != null) {
                    join(other, one, Because.ONLY_ONE);
                }
            }
        }
    }

    /// The police's `sheath knife (IM/1)` and the court's `knife tagged as Exhibit 2`: where the case knows
    /// just these two of the kind, in papers of their own and series of their own, and the words of the one
    /// hold those of the other.
    private void bySeries() {
        Map<Described, List<Described>> clusters = clusters();
        Map<String, List<Described>> ofTheKind = new LinkedHashMap<>();
        clusters.forEach((head, cluster) -> {
            boolean weapon = cluster.stream().anyMatch(d -> d.type() == Type.WEAPON && !d.absent);
            String noun = cluster.stream()
                    .map(Described::head)
                    .filter(h -> !h.isEmpty())
                    .findFirst()
                    .orElse("");
            if (weapon && !noun.isEmpty()) {
                ofTheKind.computeIfAbsent(noun, _ -> new ArrayList<>()).add(head);
            }
        });
        for (List<Described> pair : ofTheKind.values()) {
            if (pair.size() == 2) {
                List<Described> one = clusters.getOrDefault(pair.getFirst(), List.of());
                List<Described> other = clusters.getOrDefault(pair.getLast(), List.of());
                Set<String> series = series(one);
                boolean apart = !series.isEmpty()
                        && !series(other).isEmpty()
                        && series(other).stream().noneMatch(series::contains)
                        && one.stream().noneMatch(d -> other.stream().anyMatch(o -> o.document.equals(d.document)));
                if (apart && (covers(one, pair.getLast()) || covers(other, pair.getFirst()))) {
                    join(pair.getFirst(), pair.getLast(), Because.ONLY_ONE);
                }
            }
        }
    }

    private static Set<String> series(List<Described> cluster) {
        Set<String> series = new HashSet<>();
        cluster.forEach(d -> d.marks.forEach(m -> series.add(m.owner() + ' ' + m.series() + initials(m.number()))));
        return series;
    }

    /// Of `im/1` the initials.
    private static String initials(String number) {
        int slash = number.indexOf('/');
        return slash > 0 ? number.substring(0, slash) : "";
    }

    /// Whether what is told of a thing has all words of another, and nothing told of either speaks against it.
    private static boolean covers(List<Described> cluster, Described one) {
        Set<String> words = new HashSet<>();
        cluster.forEach(d -> words.addAll(d.words));
        return words.containsAll(one.words)
                && cluster.stream()
                        .flatMap(d -> d.readings.stream())
                        .noneMatch(r -> Description.differ(
                                r.name(), one.readings.getFirst().name()));
    }

    private Map<Described, List<Described>> clusters() {
        Map<Described, List<Described>> clusters = new LinkedHashMap<>();
        for (Described one : all) {
            clusters.computeIfAbsent(head(one), _ -> new ArrayList<>()).add(one);
        }
        return clusters;
    }

    private List<EvidenceItem> items() {
        List<EvidenceItem> items = new ArrayList<>();
        for (List<Described> cluster : clusters().values()) {
            List<ExhibitReading> readings =
                    cluster.stream().flatMap(d -> d.readings.stream()).toList();
            items.add(item(
                    "x" + (items.size() + 1),
                    readings,
                    cluster.stream()
                            .map(d ->
                                    new EvidenceItem.Member(d.document, d.exhibit, why.getOrDefault(d, Because.FIRST)))
                            .toList()));
        }
        return List.copyOf(items);
    }

    /// An item of these readings: called by the fullest description that is no bare mark, of the kind most say.
    public static EvidenceItem item(String id, List<ExhibitReading> readings, List<EvidenceItem.Member> members) {
        ExhibitReading fullest = readings.stream()
                .max(Comparator.comparingInt(EvidenceItems::fullness)
                        .thenComparing(r -> -r.passage().start()))
                .orElseThrow();
        Map<Type, Integer> types = new TreeMap<>();
        readings.forEach(r -> types.merge(r.type(), r.type() == Type.OTHER ? 0 : 1, Integer::sum));
        Map<String, String> marks = new LinkedHashMap<>();
        readings.forEach(r -> r.mark().ifPresent(m -> marks.putIfAbsent(m.toLowerCase(Locale.ROOT), m)));
        return new EvidenceItem(
                id,
                fullest.name(),
                types.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Type.OTHER),
                List.copyOf(marks.values()),
                readings.stream().flatMap(r -> r.foundAt().stream()).findFirst(),
                members);
    }

    private static int fullness(ExhibitReading reading) {
        boolean bareMark = reading.mark().filter(reading.name()::equals).isPresent();
        boolean custody = reading.grounds().rule().equals("custody-form");
        boolean mentioned = reading.status().stream().allMatch(s -> s.is() == Status.MENTIONED);
        return bareMark || custody ? 0 : Math.min(reading.name().length(), 60) + (mentioned ? 0 : 1);
    }
}
