package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.text.DocumentId;

/// Values that a case tells, indexed by the words around them: which two share words, how much those words say, and
/// what else is told alike. Only values of one kind are compared.
public final class Tellings {

    /// A word around more values than this says little of which is meant.
    private static final int COMMON = 24;

    private static final int SELDOM = 6;

    /// In a short case every word is seldom: as many values as a case of some pages has.
    private static final int CASE = 60;

    /// Told of a pair of values that have a word in common that is not common.
    public interface Candidate {

        /// @param first number of the fact told first
        /// @param seldom how many of the shared words stand around few values
        void pair(int first, int second, int seldom);
    }

    private final List<Fact> facts;
    /// Every word around a value, each once for each kind, ascending: a word's number is its place here.
    private final int[] words;
    /// For each word the facts that it stands around: those of word `w` are `[first[w], first[w + 1])`.
    private final int[] around;
    private final int[] first;
    /// For each word how much it says, squared: the fewer values it stands around, the more.
    private final double[] square;
    /// For each fact the numbers of the words of its sentence and of those nearest to it, ascending.
    private final int[][] about;
    private final int[][] near;
    /// For each fact the sum of the squares of its sentence's words; below zero while it is not known.
    private final double[] lengths;
    private final double[] supports;
    private final Map<Value, List<Integer>> byValue = new HashMap<>();
    private final Map<Integer, Likes> likes = new HashMap<>();

    /// What is told, wherever it is told.
    private record Value(String kind, long low, long high) {

        public static Value of(Fact fact) {
            return new Value(fact.kind(), fact.low(), fact.high());
        }
    }

    /// The other tellings with words in common, and how alike each is.
    private record Likes(int[] facts, double[] likeness, double most) {}

    public Tellings(List<Fact> facts) {
        this.facts = facts;
        int size = facts.size();
        int[][] stems = new int[size][];
        for (int i = 0; i < size; i++) {
            stems[i] = salted(facts.get(i).about(), facts.get(i));
        }
        this.words = Arrays.stream(stems)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        this.about = new int[size][];
        this.near = new int[size][];
        this.lengths = new double[size];
        this.supports = new double[size];
        Arrays.fill(lengths, -1);
        Arrays.fill(supports, -1);
        this.first = new int[words.length + 1];
        for (int i = 0; i < size; i++) {
            Fact fact = facts.get(i);
            byValue.computeIfAbsent(Value.of(fact), _ -> new ArrayList<>()).add(i);
            about[i] = numbers(stems[i]);
            near[i] = numbers(salted(fact.near(), fact));
            for (int word : about[i]) {
                first[word + 1]++;
            }
        }
        this.square = new double[words.length];
        for (int word = 0; word < words.length; word++) {
            double weight = Math.log(1 + (double) Math.max(CASE, size) / Math.max(1, first[word + 1]));
            square[word] = weight * weight;
            first[word + 1] += first[word];
        }
        this.around = new int[first[words.length]];
        int[] next = Arrays.copyOf(first, words.length);
        for (int i = 0; i < size; i++) {
            for (int word : about[i]) {
                around[next[word]++] = i;
            }
        }
    }

    /// Words of another kind are other words.
    private static int[] salted(int[] stems, Fact fact) {
        int salt = fact.kind().hashCode();
        int[] own = new int[stems.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = stems[i] ^ salt;
        }
        Arrays.sort(own);
        return own;
    }

    private int[] numbers(int[] stems) {
        int[] numbers = new int[stems.length];
        for (int i = 0; i < stems.length; i++) {
            numbers[i] = Arrays.binarySearch(words, stems[i]);
        }
        return numbers;
    }

    /// Around how many values a word stands.
    private int places(int word) {
        return first[word + 1] - first[word];
    }

    /// The words of a fact's sentence, as numbers, ascending.
    public int[] about(int fact) {
        return about[fact];
    }

    public int[] near(int fact) {
        return near[fact];
    }

    public DocumentId document(int fact) {
        return facts.get(fact).passage().document();
    }

    /// Every pair with a word in common, in order of the first and then of the second.
    public void pairs(Candidate candidate) {
        int[] seldom = new int[facts.size()];
        int[] reached = new int[facts.size()];
        boolean[] known = new boolean[facts.size()];
        for (int i = 0; i < facts.size(); i++) {
            int size = 0;
            for (int word : about[i]) {
                int places = places(word);
                for (int k = first[word]; places <= COMMON && k < first[word + 1]; k++) {
                    int other = around[k];
                    if (other > i) {
                        if (!known[other]) {
                            known[other] = true;
                            seldom[other] = 0;
                            reached[size++] = other;
                        }
                        seldom[other] += places <= SELDOM ? 1 : 0;
                    }
                }
            }
            Arrays.sort(reached, 0, size);
            for (int k = 0; k < size; k++) {
                known[reached[k]] = false;
                candidate.pair(i, reached[k], seldom[reached[k]]);
            }
        }
    }

    /// Whether a value of its kind is told once only.
    public boolean once(int fact) {
        return byValue.getOrDefault(Value.of(facts.get(fact)), List.of()).size() == 1;
    }

    /// How much the shared words say: the fewer values a word stands around, the more.
    public double rarity(int i, int j) {
        double sum = 0;
        for (int word : about[i]) {
            if (Arrays.binarySearch(about[j], word) >= 0) {
                sum += Math.log((double) Math.max(CASE, facts.size()) / Math.max(1, places(word) - 1));
            }
        }
        return Math.max(0, sum);
    }

    /// The cosine of two tellings' words, each weighing by how few values it stands around.
    public double alike(int i, int j) {
        return cosine(about[i], about[j], length(i), length(j));
    }

    /// The same of the words nearest to the two.
    public double nearAlike(int i, int j) {
        return cosine(near[i], near[j], length(near[i]), length(near[j]));
    }

    /// How alike the likest other telling is.
    public double likest(int fact) {
        return likes(fact).most();
    }

    private double cosine(int[] a, int[] b, double lengthA, double lengthB) {
        double both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                both += square[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both == 0 ? 0 : both / Math.sqrt(lengthA * lengthB);
    }

    private double length(int fact) {
        if (lengths[fact] < 0) {
            lengths[fact] = length(about[fact]);
        }
        return lengths[fact];
    }

    private double length(int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(word -> square[word]).sum();
    }

    /// Every other telling, in another sentence, that shares a word which is not common.
    private Likes likes(int fact) {
        Likes known = likes.get(fact);
        if (known != null) {
            return known;
        }
        int most = 0;
        for (int word : about[fact]) {
            most += places(word) <= COMMON ? places(word) : 0;
        }
        int[] others = new int[most];
        int size = 0;
        for (int word : about[fact]) {
            if (places(word) <= COMMON) {
                System.arraycopy(around, first[word], others, size, places(word));
                size += places(word);
            }
        }
        int[] distinct = Arrays.stream(others, 0, size)
                .sorted()
                .distinct()
                .filter(k -> k != fact)
                .filter(k -> !document(fact).equals(document(k))
                        || facts.get(k).sentence() != facts.get(fact).sentence())
                .toArray();
        double[] likeness = new double[distinct.length];
        double likest = 0;
        for (int k = 0; k < distinct.length; k++) {
            int other = distinct[k];
            likeness[k] = cosine(about[fact], about[other], length(fact), length(other));
            likest = Math.max(likest, likeness[k]);
        }
        Likes found = new Likes(distinct, likeness, likest);
        likes.put(fact, found);
        return found;
    }

    /// How many further values are told in words nearly as like as the other telling's: where there are some, it is a
    /// series of like events.
    public double crowd(int fact, int other, double alike) {
        Likes all = likes(fact);
        Set<Value> others = new HashSet<>();
        for (int k = 0; k < all.facts().length; k++) {
            if (all.likeness()[k] >= .7 * alike) {
                others.add(Value.of(facts.get(all.facts()[k])));
            }
        }
        others.remove(Value.of(facts.get(fact)));
        others.remove(Value.of(facts.get(other)));
        return Math.log1p(Math.min(others.size(), 20)) / 3;
    }

    /// How like to a fact the likest other telling with the same date is: a date that is told twice alike is no slip.
    public double support(int fact) {
        if (supports[fact] < 0) {
            double best = 0;
            for (int other : byValue.getOrDefault(Value.of(facts.get(fact)), List.of())) {
                if (other != fact) {
                    int less = Math.max(1, Math.min(about[fact].length, about[other].length));
                    best = Math.max(best, (double) Stems.shared(about[fact], about[other]) / less);
                }
            }
            supports[fact] = best;
        }
        return supports[fact];
    }
}
