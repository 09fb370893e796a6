package oyer.core.check.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Shortfall;
import oyer.core.casefile.TimeReading;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// Which papers of a box are of one matter. A box may hold the papers of several: the judgments that are cited,
/// the file of another case. That the robber of the one had a red car and the thief of the other a blue is no
/// discrepancy.
///
/// What is set apart is told ([#told()]), so that nobody takes a silence for an answer.
///
/// Two papers are of one matter where they name the same people or days or bear the same number, or where papers lie
/// between them that do. One that names hardly anybody may be of any.
///
/// In a box of many matters, an archive, two papers must share what few of the others have ([RareSigns]), whatever
/// they name; and what a paper refers to of no file in such a box is not missing from a case.
public final class Matters {

    /// What is missing from a case, not from the paper that tells of it.
    private static final Set<String> MISSING_PAPERS =
            Set.of("paper-not-here", "referred-and-absent", "named-and-never-heard");

    /// A paper that names fewer people says too little of whose case it is.
    private static final int FEW = 3;

    /// Of so many people one may be a namesake.
    private static final int MANY = 10;

    /// Of so many days one may be the same by chance.
    private static final int DAYS = 5;

    private static final int SHORTEST_NAME = 3;

    private static final double SURE = .5;

    private static final int FIGURES = 5;

    /// @param people by their last names
    /// @param days to the day
    /// @param signs figures of the case that it names, and numbers such as that of the case
    private record Paper(Set<String> people, Set<LocalDate> days, Set<String> signs) {

        public boolean meets(Paper other) {
            return shared(people, other.people, MANY)
                    || shared(days, other.days, DAYS)
                    || signs.stream().anyMatch(other.signs::contains);
        }

        private static <T> boolean shared(Set<T> one, Set<T> other, int chance) {
            long shared = one.stream().filter(other::contains).count();
            return shared > Math.min(one.size(), other.size()) / chance;
        }
    }

    /// In a set of more papers two of them must meet themselves: from one to the next a chain of namesakes and
    /// chances leads anywhere.
    private static final int CHAINED = 30;

    /// So many papers that are set apart are cited.
    private static final int CITED = 40;

    private final Map<DocumentId, Paper> papers = new HashMap<>();
    private final Map<DocumentId, Map<RareSigns.Sign, Set<Integer>>> box = new HashMap<>();
    private final Map<Integer, Integer> repeated = new HashMap<>();
    private RareSigns rare = new RareSigns(Map.of(), Map.of());
    private final Map<DocumentId, Passage> heads = new TreeMap<>();
    private Map<DocumentId, Integer> matter = Map.of();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private int aside;

    public void read(Sheet sheet) {
        Set<String> people = new HashSet<>();
        Set<String> numbers = numbers(sheet);
        Set<String> signs = new HashSet<>(numbers);
        for (Entity entity : sheet.readings().entities()) {
            String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
            boolean title = last.length() <= SHORTEST_NAME && last.equals(last.toUpperCase(Locale.ROOT)); // `QC`
            if (entity.kind() == EntityKind.PERSON && entity.named() && last.length() >= SHORTEST_NAME && !title) {
                people.add(last.toLowerCase(Locale.ROOT));
                signs.add(sheet.key(entity.number()));
            }
        }
        Set<LocalDate> days = new HashSet<>();
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day day) {
                days.add(day.date());
            }
        }
        papers.put(sheet.readings().document(), new Paper(people, days, signs));
        box.put(sheet.readings().document(), SignReader.read(sheet, numbers));
        SignReader.lines(sheet.prose().characters()).forEach(line -> repeated.merge(line, 1, Integer::sum));
        heads.put(sheet.readings().document(), sheet.sentence(0));
    }

    /// `88-1042`, `AB/12345`: written with five figures at least and something beside them, and neither a time nor a
    /// sum.
    private static Set<String> numbers(Sheet sheet) {
        BitSet other = new BitSet();
        Stream.<Reading>concat(sheet.times().stream(), sheet.quantities().stream())
                .map(Reading::passage)
                .forEach(p -> other.set(p.start(), p.end()));
        String text = sheet.prose().characters();
        Set<String> numbers = new HashSet<>();
        int from = 0;
        int figures = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !part(text.charAt(at))) {
                if (figures >= FIGURES
                        && figures < at - from
                        && other.get(from, at).isEmpty()) {
                    numbers.add(text.substring(from, at));
                }
                figures = 0;
                from = at + 1;
            } else {
                figures += Character.isDigit(text.charAt(at)) ? 1 : 0;
            }
        }
        return numbers;
    }

    private static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }

    /// Tells the matters apart. Asked for behind the last paper, before all that follows.
    public void settle() {
        if (papers.size() > 1) {
            rare = new RareSigns(box, repeated);
            matter = matters();
            matter.values().forEach(number -> sizes.merge(number, 1, Integer::sum));
        }
    }

    /// Whether two papers may be held against each other.
    public boolean together(DocumentId one, DocumentId other) {
        return !apart(one, other);
    }

    /// What is left of discrepancies when papers of different matters are not held against each other.
    public List<Discrepancy> within(List<Discrepancy> found) {
        if (papers.size() < 2) {
            return found;
        }
        List<Discrepancy> within =
                found.stream().flatMap(d -> within(d).stream()).toList();
        aside = found.size() - within.size();
        return within;
    }

    /// How many discrepancies were left out of papers that share nothing; empty for none. Asked for behind [#within].
    public Optional<Shortfall> leftOut() {
        return aside == 0
                ? Optional.empty()
                : Optional.of(new Shortfall(Shortfall.Kind.SET_ASIDE, "matters", String.valueOf(aside)));
    }

    /// That papers are held to be of several matters, with the beginnings of those that are set apart behind that of a
    /// paper of the largest; empty where all are of one. Asked for behind [#within].
    public Optional<Discrepancy> told() {
        Map<Integer, List<Passage>> sets = new TreeMap<>();
        heads.forEach((document, head) -> {
            Integer number = matter.get(document);
            if (number != null && says(document)) {
                sets.computeIfAbsent(number, _ -> new ArrayList<>()).add(head);
            }
        });
        if (sets.size() < 2) {
            return Optional.empty();
        }
        List<List<Passage>> largest = new ArrayList<>(sets.values());
        largest.sort(Comparator.comparingInt((List<Passage> set) -> set.size()).reversed());
        List<Passage> passages = new ArrayList<>(List.of(largest.getFirst().getFirst()));
        largest.stream().skip(1).flatMap(List::stream).limit(CITED).forEach(passages::add);
        long apart = largest.stream().skip(1).mapToLong(List::size).sum();
        return Optional.of(new Discrepancy(
                        Discrepancy.Type.GAP,
                        "other-matter",
                        "The papers seem to be of " + largest.size() + " matters, which share "
                                + (rare.many()
                                        ? "no people, days or numbers that few have; "
                                        : "neither people nor days nor a number; ")
                                + (apart == 1 ? "1 paper is" : apart + " papers are")
                                + " not held against the first of those cited and what belongs to it.",
                        passages,
                        SURE)
                .inGerman("Die Schriftstücke gehören wohl zu " + largest.size() + " Sachen, die "
                        + (rare.many()
                                ? "keine Personen, Tage oder Nummern gemeinsam haben, die selten sind; "
                                : "weder Personen noch Tage noch eine Nummer gemeinsam haben; ")
                        + (apart == 1 ? "1 Schriftstück wird" : apart + " Schriftstücke werden")
                        + " dem zuerst genannten und dem, was dazu gehört, nicht gegenübergestellt."));
    }

    private Optional<Discrepancy> within(Discrepancy discrepancy) {
        if (discrepancy.type() == Discrepancy.Type.DUPLICATE) {
            return Optional.of(discrepancy); // the same words are the same words
        }
        Passage first = discrepancy.passages().getFirst();
        if (rare.many() && MISSING_PAPERS.contains(discrepancy.rule()) && !rare.file(first.document())) {
            return Optional.empty();
        }
        List<Passage> together = discrepancy.passages().stream()
                .filter(p -> !apart(first.document(), p.document()))
                .toList();
        if (together.size() == discrepancy.passages().size()) {
            return Optional.of(discrepancy);
        }
        // the first two are what is held against each other; others are shown beside them
        boolean both = together.size() > 1
                && together.get(1).equals(discrepancy.passages().get(1));
        return both ? Optional.of(discrepancy.of(together)) : Optional.empty();
    }

    private boolean apart(DocumentId one, DocumentId other) {
        Integer a = matter.get(one);
        Integer b = matter.get(other);
        if (rare.many()) {
            return !one.equals(other) && !rare.meet(one, other);
        }
        if (a == null || b == null || !says(one) || !says(other)) {
            return false;
        }
        return !a.equals(b) || sizes.getOrDefault(a, 0) > CHAINED && !meet(one, other);
    }

    private boolean says(DocumentId document) {
        Paper paper = papers.get(document);
        return paper != null && paper.people().size() >= FEW;
    }

    private boolean meet(DocumentId one, DocumentId other) {
        Paper first = papers.get(one);
        Paper second = papers.get(other);
        return first != null && second != null && first.meets(second);
    }

    private Map<DocumentId, Integer> matters() {
        Map<DocumentId, Integer> matter = new HashMap<>();
        List<DocumentId> left = new ArrayList<>(papers.keySet());
        while (!left.isEmpty()) {
            int number = matter.size();
            List<DocumentId> open = new ArrayList<>(List.of(left.removeLast()));
            while (!open.isEmpty()) {
                DocumentId one = open.removeLast();
                matter.put(one, number);
                Collection<DocumentId> met = rare.many()
                        ? rare.met(one).stream()
                                .filter(Predicate.not(matter::containsKey))
                                .toList()
                        : left.stream().filter(other -> meet(one, other)).toList();
                left.removeAll(met);
                open.addAll(met);
            }
        }
        return matter;
    }
}
