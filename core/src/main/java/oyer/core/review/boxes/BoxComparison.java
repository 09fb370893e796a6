package oyer.core.review.boxes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.review.CaseStore;
import oyer.core.review.Progress;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

/// Which pages of two boxes are the same, nearly the same, or in one box only. Every page of both is accounted for.
///
/// Each page goes with at most one of the other box: equal words first, then the likest. A page with no words (a scan
/// that nobody has read) can go with none and is told apart.
///
/// A comparison holds on to neither case, so that it can be kept beside them.
///
/// @param same pages whose words are equal
/// @param differing pages that are nearly the same, the least alike first
/// @param wordless pages of either box that have no words to compare
public record BoxComparison(
        Folder one,
        Folder other,
        int pagesOfOne,
        int pagesOfOther,
        int same,
        List<Pair> differing,
        List<Leaf> onlyOne,
        List<Leaf> onlyOther,
        List<Leaf> wordless,
        List<Item> itemsOnlyOne,
        List<Item> itemsOnlyOther) {

    /// Less alike than this are two pages, not versions of one: of runs of three words about this many still agree when
    /// every fifth word was read wrongly (`.8^3 / (2 - .8^3)`).
    public static final double ALIKE = 0.34;

    /// Runs that stand on more pages than this are formulas and tell no page from another.
    private static final int COMMON = 64;

    private static final int CANDIDATES = 4;

    /// Two versions of one page.
    ///
    /// @param likeness shared runs of three words among all of both, below 1 or 1 where only the order differs
    public record Pair(Leaf one, Leaf other, double likeness) {}

    public BoxComparison {
        differing = List.copyOf(differing);
        onlyOne = List.copyOf(onlyOne);
        onlyOther = List.copyOf(onlyOther);
        wordless = List.copyOf(wordless);
        itemsOnlyOne = List.copyOf(itemsOnlyOne);
        itemsOnlyOther = List.copyOf(itemsOnlyOther);
    }

    /// How two versions of a page differ, in the words.
    ///
    /// @param one the case of the first box
    /// @param other the case of the second, which may be the same
    public static Difference difference(Pair pair, CaseStore one, CaseStore other) {
        return Difference.between(words(one, pair.one), words(other, pair.other));
    }

    private static String words(CaseStore store, Leaf leaf) {
        DocumentText text = store.text(leaf.document().id()).orElseThrow();
        Page page = text.pages().get(leaf.page() - 1);
        return text.characters().substring(page.start(), page.end());
    }

    /// Compares; time and memory grow with the words of both boxes.
    public static BoxComparison of(Box one, Box other, Progress progress) {
        List<Leaf> wordless = new ArrayList<>();
        Side left = Side.of(one, wordless, progress);
        Side right = Side.of(other, wordless, progress);
        int[] partner = new int[left.leaves.size()];
        Arrays.fill(partner, -1);
        boolean[] taken = new boolean[right.leaves.size()];
        int same = equals(left, right, partner, taken);
        List<Match> matches = likest(left, right, partner, taken, progress);
        List<Pair> differing = new ArrayList<>();
        for (Match match : matches) {
            if (partner[match.left] < 0 && !taken[match.right]) {
                partner[match.left] = match.right;
                taken[match.right] = true;
                differing.add(new Pair(left.leaves.get(match.left), right.leaves.get(match.right), match.likeness));
            }
        }
        differing.sort(Comparator.comparingDouble(Pair::likeness));
        List<Leaf> onlyLeft = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                onlyLeft.add(left.leaves.get(i));
            }
        }
        List<Leaf> onlyRight = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                onlyRight.add(right.leaves.get(i));
            }
        }
        Items here = Items.of(one);
        Items there = Items.of(other);
        return new BoxComparison(
                one.folder(),
                other.folder(),
                left.pages,
                right.pages,
                same,
                differing,
                onlyLeft,
                onlyRight,
                wordless,
                here.without(there),
                there.without(here));
    }

    private record Match(int left, int right, double likeness) {}

    /// The pages of a box that have words.
    private record Side(List<Leaf> leaves, List<Shingles> shingles, int pages) {

        static Side of(Box box, List<Leaf> wordless, Progress progress) {
            List<Leaf> leaves = new ArrayList<>();
            List<Shingles> shingles = new ArrayList<>();
            int pages = 0;
            List<Document> documents = box.documents();
            int done = 0;
            for (Document document : documents) {
                progress.at("compare", done++, documents.size(), box.path(document));
                Optional<DocumentText> text = box.store().text(document.id());
                if (text.isEmpty()) {
                    continue; // could not be read: the list of documents says why
                }
                for (Page page : text.get().pages()) {
                    pages++;
                    String words = text.get().characters().substring(page.start(), page.end());
                    Shingles of = Shingles.of(words);
                    Optional<Leaf> leaf = leaf(document, text.get(), page, of.words());
                    if (of.words() > 0 && leaf.isPresent()) {
                        leaves.add(leaf.get());
                        shingles.add(of);
                    } else {
                        leaf.ifPresent(wordless::add);
                    }
                }
            }
            return new Side(leaves, shingles, pages);
        }

        /// Where its first line that says anything begins, and not that with the number of the page; else its
        /// first sign.
        private static int opening(String characters, int from, int to) {
            int first = from;
            while (first < to && Character.isWhitespace(characters.charAt(first))) {
                first++;
            }
            for (int at = first; at < to; at++) {
                if (Character.isLetter(characters.charAt(at))) {
                    int line = characters.lastIndexOf('\n', at) + 1;
                    while (Character.isWhitespace(characters.charAt(line))) {
                        line++;
                    }
                    return Math.max(first, line);
                }
            }
            return first;
        }

        /// Nothing where the page has not even a sign on it that could be opened.
        private static Optional<Leaf> leaf(Document document, DocumentText text, Page page, int words) {
            int start = opening(text.characters(), page.start(), page.end());
            int end = Math.min(page.end(), start + 80);
            int line = text.characters().indexOf('\n', start);
            end = line > start && line < end ? line : end;
            return end > start
                    ? Optional.of(new Leaf(document, page.number(), words, text.passage(start, end)))
                    : Optional.empty();
        }
    }

    private static int equals(Side left, Side right, int[] partner, boolean[] taken) {
        Map<Long, List<Integer>> byWords = new HashMap<>();
        for (int r = 0; r < taken.length; r++) {
            byWords.computeIfAbsent(right.shingles.get(r).whole(), _ -> new ArrayList<>())
                    .add(r);
        }
        int same = 0;
        for (int l = 0; l < partner.length; l++) {
            List<Integer> equal = byWords.getOrDefault(left.shingles.get(l).whole(), List.of());
            if (!equal.isEmpty()) {
                int r = equal.removeFirst();
                partner[l] = r;
                taken[r] = true;
                same++;
            }
        }
        return same;
    }

    /// Pairs that are alike enough, the likest first; found by the runs that they share.
    private static List<Match> likest(Side left, Side right, int[] partner, boolean[] taken, Progress progress) {
        Index index = new Index(right.shingles, taken);
        int[] shared = new int[taken.length];
        List<Match> matches = new ArrayList<>();
        for (int l = 0; l < partner.length; l++) {
            if (partner[l] < 0) {
                progress.at("compare", l, partner.length, "");
                Shingles page = left.shingles.get(l);
                for (int r : index.likely(page, shared)) {
                    double likeness = page.likeness(right.shingles.get(r));
                    if (likeness >= ALIKE) {
                        matches.add(new Match(l, r, likeness));
                    }
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparingInt(Match::left)
                .thenComparingInt(Match::right));
        return matches;
    }

    /// Runs of the pages that are still free, sorted, each with its page.
    private static final class Index {
        private final long[] runs;
        private final int[] pages;

        Index(List<Shingles> all, boolean[] taken) {
            int size = 0;
            for (int r = 0; r < taken.length; r++) {
                size += taken[r] ? 0 : all.get(r).runs().length;
            }
            // the page in the lower bits: a run keeps 40 bits of its hash, and likeness is counted on whole hashes
            long[] packed = new long[size];
            int next = 0;
            for (int r = 0; r < taken.length; r++) {
                if (!taken[r]) {
                    for (long run : all.get(r).runs()) {
                        packed[next++] = (run & ~0xFFFFFFL) | (r & 0xFFFFFFL);
                    }
                }
            }
            Arrays.parallelSort(packed);
            runs = packed;
            pages = new int[CANDIDATES];
        }

        /// The pages that share most of the rarer runs.
        ///
        /// @param shared zeroes, one a page; zeroes again afterwards
        int[] likely(Shingles page, int[] shared) {
            List<Integer> touched = new ArrayList<>();
            for (long run : page.runs()) {
                long key = run & ~0xFFFFFFL;
                int at = Arrays.binarySearch(runs, key);
                int from = at < 0 ? -at - 1 : at;
                int to = from;
                while (to < runs.length && (runs[to] & ~0xFFFFFFL) == key && to - from <= COMMON) {
                    to++;
                }
                if (to - from <= COMMON) {
                    for (int i = from; i < to; i++) {
                        int other = (int) (runs[i] & 0xFFFFFFL);
                        if (shared[other]++ == 0) {
                            touched.add(other);
                        }
                    }
                }
            }
            int found = 0;
            for (int other : touched) {
                int place = found < CANDIDATES ? found++ : CANDIDATES;
                while (place > 0 && shared[pages[place - 1]] < shared[other]) {
                    if (place < CANDIDATES) {
                        pages[place] = pages[place - 1];
                    }
                    place--;
                }
                if (place < CANDIDATES) {
                    pages[place] = other;
                }
            }
            touched.forEach(other -> shared[other] = 0);
            return Arrays.copyOf(pages, found);
        }
    }
}
