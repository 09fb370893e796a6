package oyer.core.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// Where quoted words stand in the papers of a case, and what a paper has nearest where they stand in none. Both are
/// looked up by the seldom words of the quotation, so that a case of thousands of pages is gone through once and not
/// once for each quotation.
final class QuotedPapers {

    /// Words in a row that two passages seldom share by chance.
    private static final int RUN = 3;

    /// Sentences in which a word stands oftener than this lead nowhere.
    private static final int COMMON = 60;

    /// How many words the quotation and the passage share at least, with what is said around the quotation.
    private static final int SHARED = 2;

    /// How much nearer a passage is by one who is named beside the quotation.
    private static final double THEIRS = 1.5;

    /// How near a passage is at least that has less than a fourth of the quotation: in a case of thousands of pages
    /// some passage has a word or two of anything.
    private static final double NEAR = 3;

    private static final int FOURTH = 4;

    /// How near the second of two passages is at least, to be cited too.
    private static final double SECOND = .6;

    /// So many passages that say how sure something is are looked at for that alone.
    private static final int SURELY = 20 * COMMON;

    /// @param parts hashes of its words as they stand, cut where it says that something is left out
    /// @param stems of those of its words that matter
    /// @param around stems of the sentence in which it is quoted
    /// @param kinds of papers of which the sentence speaks
    /// @param people who are named there
    record Quoted(
            Passage passage,
            List<int[]> parts,
            int[] stems,
            boolean denies,
            int[] around,
            Set<String> kinds,
            Set<String> people) {}

    /// @param stems of its whole sentence, of which its own are those from `first` to `end`
    record Clause(int[] stems, int first, int end, boolean denies) {

        /// The parts of a sentence, and the whole last; the signs at which they were cut have no stem.
        static List<Clause> of(List<int[]> parts, List<Boolean> denying) {
            int[] stems = parts.size() == 1
                    ? parts.getFirst()
                    : parts.stream().flatMapToInt(Arrays::stream).toArray();
            List<Clause> clauses = new ArrayList<>();
            int first = 0;
            boolean denies = false;
            for (int i = 0; i < parts.size(); i++) {
                int end = first + parts.get(i).length;
                clauses.add(new Clause(stems, first, end, denying.get(i)));
                denies ^= denying.get(i);
                first = end;
            }
            if (parts.size() > 1) {
                clauses.add(new Clause(stems, 0, stems.length, denies));
            }
            return List.copyOf(clauses);
        }

        boolean has(int stem) {
            for (int i = first; i < end; i++) {
                if (stems[i] == stem) {
                    return true;
                }
            }
            return false;
        }
    }

    /// @param from its words begin there among those of its paper, and end before `to`
    /// @param clauses its parts, the whole last
    /// @param people who are named in it or in the sentence before, and whose words it is
    record Line(Passage passage, int from, int to, int[] stems, List<Clause> clauses, Set<String> people) {}

    record Paper(DocumentId document, Set<String> kinds, Set<String> people, int[] words, List<Line> lines) {}

    private record Place(int paper, int at) {}

    private record Located(Paper paper, Line line) {}

    private final List<Paper> papers;
    private final List<Located> lines = new ArrayList<>();
    private final Map<Integer, Integer> often = new HashMap<>();

    private final BiPredicate<DocumentId, DocumentId> together;

    private QuotedPapers(List<Paper> papers, BiPredicate<DocumentId, DocumentId> together) {
        this.papers = papers;
        this.together = together;
    }

    /// The nearest passages of each quotation that stands in no paper and that some paper comes near to.
    ///
    /// @param cut whether so many passages say how sure something is that these were not looked at
    record Sources(Map<Quoted, List<Passage>> of, boolean cut) {}

    /// @param together which papers are of one matter
    static Sources sources(List<Quoted> quoted, List<Paper> papers, BiPredicate<DocumentId, DocumentId> together) {
        QuotedPapers all = new QuotedPapers(papers, together);
        List<Quoted> open = all.open(quoted);
        return open.isEmpty() ? new Sources(Map.of(), false) : all.nearest(open);
    }

    /// Those that stand in no other paper.
    private List<Quoted> open(List<Quoted> quoted) {
        Map<Integer, Integer> times = new HashMap<>();
        quoted.forEach(q -> q.parts().forEach(part -> Arrays.stream(part).forEach(word -> times.put(word, 0))));
        papers.forEach(p -> Arrays.stream(p.words()).forEach(word -> times.computeIfPresent(word, (_, n) -> n + 1)));
        Map<Integer, List<Place>> places = new HashMap<>();
        for (Quoted quote : quoted) {
            int[] part = telling(quote, times);
            seldom(part, times).forEach(i -> places.putIfAbsent(part[i], new ArrayList<>()));
        }
        for (int p = 0; p < papers.size(); p++) {
            int[] words = papers.get(p).words();
            for (int at = 0; at < words.length; at++) {
                List<Place> of = places.get(words[at]);
                if (of != null) {
                    of.add(new Place(p, at));
                }
            }
        }
        return quoted.stream().filter(q -> !standing(q, times, places)).toList();
    }

    /// The part that is looked up: the one whose words are the most seldom.
    private static int[] telling(Quoted quote, Map<Integer, Integer> times) {
        return quote.parts().stream()
                .filter(part -> part.length > 0)
                .min(Comparator.comparingInt(part -> seldom(part, times)
                        .map(i -> times.getOrDefault(part[i], 0))
                        .sum()))
                .orElse(new int[0]);
    }

    /// Places of its most seldom words, one more than may be misread: wherever it stands, one of them stands too.
    private static IntStream seldom(int[] part, Map<Integer, Integer> times) {
        return IntStream.range(0, part.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> times.getOrDefault(part[i], 0)))
                .limit(misread(part) + 1L)
                .mapToInt(Integer::intValue);
    }

    private static int misread(int[] part) {
        return part.length / 8; // a word that was misread or mended
    }

    /// Whether some other paper has the words as they are quoted.
    private boolean standing(Quoted quote, Map<Integer, Integer> times, Map<Integer, List<Place>> places) {
        DocumentId own = quote.passage().document();
        int[] part = telling(quote, times);
        if (part.length == 0) {
            return papers.stream().anyMatch(p -> !p.document().equals(own));
        }
        Set<Integer> without = new HashSet<>(); // papers that have this part and not the others
        for (int i : seldom(part, times).toArray()) {
            for (Place place : places.getOrDefault(part[i], List.of())) {
                Paper paper = papers.get(place.paper());
                if (!without.contains(place.paper())
                        && fits(paper.words(), place.at() - i, part)
                        && !paper.document().equals(own)) {
                    if (quote.parts().stream().allMatch(p -> holds(paper.words(), 0, paper.words().length, p))) {
                        return true;
                    }
                    without.add(place.paper());
                }
            }
        }
        return false;
    }

    private static boolean holds(int[] words, int from, int to, int[] quote) {
        return IntStream.rangeClosed(from, to - quote.length).anyMatch(at -> fits(words, at, quote));
    }

    private static boolean fits(int[] words, int at, int[] quote) {
        int allowed = misread(quote);
        if (at < 0 || at + quote.length > words.length) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < quote.length && other <= allowed; i++) {
            other += words[at + i] == quote[i] ? 0 : 1;
        }
        return other <= allowed;
    }

    private Sources nearest(List<Quoted> open) {
        Map<Integer, List<Integer>> having = new HashMap<>();
        open.forEach(q -> Arrays.stream(q.stems()).forEach(stem -> having.putIfAbsent(stem, new ArrayList<>())));
        for (Paper paper : papers) {
            for (Line line : paper.lines()) {
                int at = lines.size();
                lines.add(new Located(paper, line));
                Arrays.stream(line.stems()).distinct().forEach(stem -> {
                    int times = often.merge(stem, 1, Integer::sum);
                    List<Integer> in = having.get(stem);
                    if (in != null && times <= most(stem)) {
                        in.add(at);
                    }
                });
            }
        }
        Map<Quoted, List<Passage>> found = new LinkedHashMap<>();
        for (Quoted quote : open) {
            nearest(quote, having).ifPresent(near -> found.put(quote, near));
        }
        boolean asked = open.stream().anyMatch(q -> has(q.stems(), MisquotedCheck.SURE));
        return new Sources(found, asked && often.getOrDefault(MisquotedCheck.SURE, 0) > SURELY);
    }

    private Optional<List<Passage>> nearest(Quoted quote, Map<Integer, List<Integer>> having) {
        Set<Integer> candidates = new TreeSet<>();
        for (int stem : quote.stems()) {
            if (often.getOrDefault(stem, 0) <= most(stem)) {
                candidates.addAll(having.getOrDefault(stem, List.of()));
            }
        }
        Near best = new Near(0, Optional.empty());
        Near second = best;
        for (int i : candidates) {
            Paper paper = lines.get(i).paper();
            Line line = lines.get(i).line();
            if (paper.document().equals(quote.passage().document())
                    || paper.kinds().stream().noneMatch(quote.kinds()::contains)
                    || !together.test(quote.passage().document(), paper.document())) {
                continue;
            }
            if (same(quote, line)) {
                return Optional.empty(); // in other forms of the same words
            }
            double near = nearness(quote, paper, line);
            if (near > best.near()) {
                second = best;
                best = new Near(near, Optional.of(line.passage()));
            } else if (near > second.near()) {
                second = new Near(near, Optional.of(line.passage()));
            }
        }
        List<Passage> passages = new ArrayList<>(best.passage().stream().toList());
        if (second.near() >= SECOND * best.near()) {
            second.passage().ifPresent(passages::add);
        }
        return passages.isEmpty() ? Optional.empty() : Optional.of(passages);
    }

    /// In how many sentences a word may stand to lead to them.
    private static int most(int stem) {
        return stem == MisquotedCheck.SURE ? SURELY : stem == MisquotedCheck.NUMBER ? 0 : COMMON;
    }

    /// How many words of the quotation itself the passage has at least. Who is named beside it may be who quotes; of a
    /// trial of many days the case may hold one.
    private static int least(Quoted quote, Paper paper) {
        boolean theirs = quote.people().isEmpty() || quote.people().stream().anyMatch(paper.people()::contains);
        boolean sure = theirs
                && paper.kinds().stream()
                        .anyMatch(k -> !k.equals("transcript") && quote.kinds().contains(k));
        long words = Arrays.stream(quote.stems()).distinct().count();
        boolean brief = words == 1 || words == 2 && has(quote.stems(), MisquotedCheck.SURE);
        return sure || brief ? 1 : 2;
    }

    private record Near(double near, Optional<Passage> passage) {}

    private static boolean same(Quoted quote, Line line) {
        return quote.stems().length > 1
                && asks(line.passage()) == asks(quote.passage())
                && line.clauses().stream()
                        .filter(c -> Arrays.stream(quote.stems()).allMatch(c::has))
                        .findFirst()
                        .filter(c -> c.denies() == quote.denies())
                        .isPresent();
    }

    private static boolean asks(Passage passage) {
        return passage.words().indexOf('?') >= 0;
    }

    private static boolean has(int[] stems, int stem) {
        return Arrays.stream(stems).anyMatch(s -> s == stem);
    }

    /// By the words that the two share, the seldom ones counting more; 0 where they do not speak of the same.
    private double nearness(Quoted quote, Paper paper, Line line) {
        double near = 0;
        int shared = 0;
        int own = 0;
        for (int stem : Arrays.stream(line.stems()).distinct().toArray()) {
            int times = stem == MisquotedCheck.SURE || stem == MisquotedCheck.NUMBER
                    ? COMMON / 2
                    : often.getOrDefault(stem, 1);
            if (times > COMMON) {
                continue;
            }
            double weight = Math.log(1 + (double) COMMON / times);
            if (has(quote.stems(), stem)) {
                near += weight;
                shared++;
                own += stem == MisquotedCheck.NUMBER ? 0 : 1;
            } else if (has(quote.around(), stem)) {
                near += weight / 2;
                shared++;
            }
        }
        if (own > 0 && quote.parts().stream().anyMatch(part -> run(part, paper.words(), line.from(), line.to()))) {
            near++;
            shared++;
        }
        boolean theirs = line.people().stream().anyMatch(quote.people()::contains);
        double nearness = theirs ? THEIRS * near : near;
        boolean part = nearness >= NEAR
                || (long) own * FOURTH
                        >= Arrays.stream(quote.stems()).distinct().count();
        return part && shared + (theirs ? 1 : 0) >= SHARED && own >= least(quote, paper) ? nearness : 0;
    }

    /// Whether some words that follow each other in the one do so in the other.
    private static boolean run(int[] part, int[] words, int first, int end) {
        for (int from = 0; from + RUN <= part.length; from++) {
            if (holds(words, first, end, Arrays.copyOfRange(part, from, from + RUN))) {
                return true;
            }
        }
        return false;
    }
}
