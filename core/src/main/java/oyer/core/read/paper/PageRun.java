package oyer.core.read.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordSet;

/// The page numbers that a paper prints itself, and those that are missing: `page 1 of 3` alone, or `(1)`, `(2)`, `(4)`
/// at the edges of the lines.
///
/// @param passages the numbers beside the gap, or the last and the words with which the paper ends
/// @param printed the numbers that are there, of pages that say of how many they are; else none
public record PageRun(List<Integer> missing, List<Passage> passages, SortedMap<Integer, Passage> printed) {

    /// Characters that a page hardly exceeds: a text so long may have all its pages and print one number.
    private static final int PAGE = 2_500;

    private static final int MOST = 400;

    /// In the plural only: `page 3, 4 and 6` may be where something is told.
    private static final WordSet SHEETS = WordSet.of("sheets", "leaves", "blätter", "folios");

    public PageRun {
        missing = List.copyOf(missing);
        passages = List.copyOf(passages);
        printed = Collections.unmodifiableSortedMap(printed);
    }

    private int last() {
        return Math.max(missing.getLast(), printed.lastKey());
    }

    /// Papers that are the pages of one, each scanned by itself: of the same many pages, with no number twice, are one
    /// run; where nothing is missing among them, none.
    public static List<PageRun> joined(List<PageRun> runs) {
        Map<Integer, List<PageRun>> byLast = new LinkedHashMap<>();
        List<PageRun> joined = new ArrayList<>();
        for (PageRun run : runs) {
            if (run.printed().isEmpty()) {
                joined.add(run);
            } else {
                byLast.computeIfAbsent(run.last(), _ -> new ArrayList<>()).add(run);
            }
        }
        byLast.forEach((last, parts) -> {
            TreeMap<Integer, Passage> all = new TreeMap<>();
            parts.forEach(p -> all.putAll(p.printed()));
            boolean once = all.size()
                    == parts.stream().mapToInt(p -> p.printed().size()).sum();
            if (parts.size() == 1 || !once) {
                joined.addAll(parts);
                return;
            }
            List<Integer> missing = missing(all, last);
            if (!missing.isEmpty()) {
                List<Passage> beside = beside(all, missing.getFirst());
                joined.add(new PageRun(missing, beside.size() < 2 ? List.copyOf(all.values()) : beside, all));
            }
        });
        return joined;
    }

    public String listed() {
        return missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public static Optional<PageRun> missing(Prose prose) {
        Tokens tokens = prose.tokens();
        TreeMap<Integer, Passage> told = new TreeMap<>();
        TreeMap<Integer, Passage> alone = new TreeMap<>();
        int last = 0;
        int before = 0;
        boolean rising = true;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean page = tokens.is(i, "page") || tokens.is(i, "seite") || tokens.is(i, "blatt");
            int number = tokens.whole(i + 1, 3);
            if (page && number > 0 && (tokens.is(i + 2, "of") || tokens.is(i + 2, "von"))) {
                int of = tokens.whole(i + 3, 3);
                if (of > 0 && (edge(tokens, i, i + 4) || tokens.is(i - 1, '(') && edge(tokens, i - 1, i + 5))) {
                    told.putIfAbsent(number, prose.passage(i, i + 3));
                    last = Math.max(last, of);
                }
            }
            boolean bracketed = tokens.is(i, '(') && number > 0 && tokens.is(i + 2, ')');
            if (bracketed && after(tokens, i + 3) && apart(tokens, i)) {
                rising &= number > before;
                before = number;
                alone.putIfAbsent(number, prose.passage(i, i + 2));
            }
        }
        boolean most = told.size() > 2 && 2 * told.size() > last;
        if (!told.isEmpty() && last <= MOST && (most || prose.characters().length() < PAGE * (last - 1))) {
            return of(prose, told, last, told);
        }
        Optional<PageRun> counted = counted(prose);
        if (counted.isPresent()) {
            return counted;
        }
        boolean run = rising && alone.size() > 2 && alone.firstKey() == 1 && alone.lastKey() <= alone.size() + 2;
        return run ? of(prose, alone, alone.lastKey(), new TreeMap<>()) : Optional.empty();
    }

    /// `Sheets 11, 12 and 14`, `Bl. 1, 2 und 4`: a row of pages told as they are there, with one left out.
    private static Optional<PageRun> counted(Prose prose) {
        Tokens tokens = prose.tokens();
        for (int i = 0; i + 4 < tokens.size(); i++) {
            if (!SHEETS.has(tokens, i)) {
                continue;
            }
            List<Integer> row = new ArrayList<>();
            int at = tokens.is(i + 1, '.') ? i + 2 : i + 1;
            for (; at < tokens.size() && tokens.whole(at, 3) > 0; at += 2) {
                row.add(tokens.whole(at, 3));
                if (!tokens.is(at + 1, ',') && !tokens.is(at + 1, "and") && !tokens.is(at + 1, "und")) {
                    break;
                }
            }
            int apart = row.size() < 3 ? 0 : row.getLast() - row.getFirst() - row.size() + 1;
            boolean rises = IntStream.range(1, row.size()).allMatch(n -> row.get(n) > row.get(n - 1));
            // of more than one that is left out it is a choice
            if (apart == 1 && rises && at < tokens.size()) {
                List<Integer> missing = IntStream.rangeClosed(row.getFirst(), row.getLast())
                        .filter(n -> !row.contains(n))
                        .boxed()
                        .toList();
                int s = prose.sentences().of(i);
                return Optional.of(new PageRun(
                        missing,
                        List.of(
                                prose.passage(i, at),
                                prose.passage(
                                        prose.sentences().first(s),
                                        prose.sentences().end(s) - 1)),
                        new TreeMap<>()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PageRun> of(
            Prose prose, TreeMap<Integer, Passage> numbers, int last, TreeMap<Integer, Passage> printed) {
        List<Integer> missing = missing(numbers, last);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> beside = beside(numbers, missing.getFirst());
        if (beside.size() < 2) { // where the paper ends instead
            int s = prose.sentences().size() - 1;
            beside.add(
                    prose.passage(prose.sentences().first(s), prose.sentences().end(s) - 1));
        }
        return Optional.of(new PageRun(missing, beside, printed));
    }

    private static List<Integer> missing(TreeMap<Integer, Passage> printed, int last) {
        return IntStream.rangeClosed(1, last)
                .filter(n -> !printed.containsKey(n))
                .boxed()
                .toList();
    }

    private static List<Passage> beside(TreeMap<Integer, Passage> printed, int gap) {
        List<Passage> beside = new ArrayList<>();
        Optional.ofNullable(printed.lowerEntry(gap)).ifPresent(e -> beside.add(e.getValue()));
        Optional.ofNullable(printed.higherEntry(gap)).ifPresent(e -> beside.add(e.getValue()));
        return beside;
    }

    /// At the beginning or the end of its line.
    private static boolean edge(Tokens tokens, int first, int end) {
        return first == 0 || tokens.gap(first) == Gap.LINE || tokens.gap(first) == Gap.BLOCK || after(tokens, end);
    }

    private static boolean after(Tokens tokens, int token) {
        return token >= tokens.size() || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
    }

    /// Alone on its line or far from the words before it.
    private static boolean apart(Tokens tokens, int token) {
        return token == 0
                || tokens.gap(token) == Gap.LINE
                || tokens.gap(token) == Gap.BLOCK
                || tokens.start(token) - tokens.end(token - 1) > 5;
    }
}
