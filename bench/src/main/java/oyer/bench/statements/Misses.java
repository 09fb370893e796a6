package oyer.bench.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import oyer.core.casefile.Statement;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// What was missed and what was found without a mark, counted by cue word and listed, so that the commonest cause is
/// mended first.
final class Misses {

    private static final class Row {
        private int marked;
        private int unseen;
        private int span;
        private int speaker;
        private int unmarked;
    }

    private final Map<String, Row> rows = new TreeMap<>();

    /// By rule of ours: how often its content was right, near, without a mark.
    private final Map<String, int[]> rules = new TreeMap<>();

    /// How the extent differs where it does: `begins early, ends right`, and how often.
    private final Map<String, Integer> extents = new TreeMap<>();

    private final List<String> lines = new ArrayList<>();

    void add(Marked marked, List<Attribution> gold, List<Statement> read) {
        String text = marked.text();
        boolean[] used = new boolean[read.size()];
        for (Attribution a : gold) {
            Span hull = hull(a.content());
            String cue = a.cue().isEmpty() ? "-" : words(text, hull(a.cue()));
            Row row = row(a.cue().isEmpty() ? "-" : words(text, a.cue().getLast()));
            row.marked++;
            String all = words(
                    text,
                    new Span(
                            Math.min(hull.start(), Math.min(start(a.source(), hull), start(a.cue(), hull))),
                            Math.max(hull.end(), Math.max(end(a.source(), hull), end(a.cue(), hull)))));
            String is = "<" + (a.source().isEmpty() ? "" : words(text, hull(a.source()))) + "> " + cue + " {"
                    + pieces(text, a.content()) + "}   IN: " + all;
            int best = -1;
            int most = 0;
            boolean exact = false;
            for (int i = 0; i < read.size(); i++) {
                Span span = read.get(i).passage().span();
                int overlap = Math.min(span.end(), hull.end()) - Math.max(span.start(), hull.start());
                if (overlap > most && !used[i]) {
                    most = overlap;
                    best = i;
                }
                if (a.content().contains(span)) {
                    exact = true;
                    used[i] = true;
                    best = i;
                    break;
                }
            }
            for (int i = 0; i < read.size(); i++) {
                // a further piece of the same attribution is no attribution of its own
                used[i] |= a.content().size() > 1
                        && a.content().contains(read.get(i).passage().span());
            }
            if (best < 0) {
                row.unseen++;
                lines.add((told(a, read) ? "UNSEEN WITHIN " : "UNSEEN ") + is);
                continue;
            }
            used[best] = true;
            rule(read.get(best))[exact ? 0 : 1]++;
            if (!exact) {
                row.span++;
                String extent = extent(a.content(), read.get(best).passage().span());
                extents.merge(extent, 1, Integer::sum);
                lines.add("SPAN [" + extent + "] " + is + "\n     READ " + brief(read.get(best)));
            }
            boolean said = a.source().isEmpty()
                    ? read.get(best).speakerWords().isEmpty()
                    : read.get(best)
                            .speakerWords()
                            .map(w -> a.source().contains(w.span()))
                            .orElse(false);
            if (!said) {
                row.speaker++;
                lines.add("SPEAKER " + is + "\n     READ " + brief(read.get(best)));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (!used[i]) {
                Statement s = read.get(i);
                rule(s)[2]++;
                row(s.cue().map(Passage::words).orElse("-")).unmarked++;
                int from = s.passage().span().start();
                lines.add("UNMARKED " + brief(s) + "   IN: "
                        + words(
                                text,
                                new Span(
                                        Math.max(0, from - 120),
                                        Math.min(
                                                text.length(),
                                                s.passage().span().end() + 40))));
            }
        }
    }

    /// Whether the cue stands within what is read as said, so that the statement that was missed is told in another.
    private static boolean told(Attribution a, List<Statement> read) {
        Span cue = hull(a.cue().isEmpty() ? a.content() : a.cue());
        return read.stream()
                .map(s -> s.passage().span())
                .anyMatch(s -> s.start() <= cue.start() && cue.end() <= s.end());
    }

    /// How a stretch differs from that of the marked pieces which it overlaps most.
    private static String extent(List<Span> pieces, Span read) {
        Span nearest = pieces.getFirst();
        int most = 0;
        for (Span piece : pieces) {
            int overlap = Math.min(piece.end(), read.end()) - Math.max(piece.start(), read.start());
            if (overlap > most) {
                most = overlap;
                nearest = piece;
            }
        }
        return "begins " + side(read.start(), nearest.start()) + ", ends " + side(read.end(), nearest.end());
    }

    private static String side(int read, int marked) {
        return read < marked ? "early" : read > marked ? "late" : "right";
    }

    private int[] rule(Statement s) {
        return rules.computeIfAbsent(s.grounds().rule(), _ -> new int[3]);
    }

    private Row row(String cue) {
        String word = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return rows.computeIfAbsent(word, _ -> new Row());
    }

    private static int start(List<Span> spans, Span hull) {
        return spans.isEmpty() ? hull.start() : hull(spans).start();
    }

    private static int end(List<Span> spans, Span hull) {
        return spans.isEmpty() ? hull.end() : hull(spans).end();
    }

    private static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        return new Span(start, spans.stream().mapToInt(Span::end).max().orElse(start));
    }

    private static String pieces(String text, List<Span> spans) {
        StringBuilder all = new StringBuilder();
        spans.forEach(s -> all.append(all.isEmpty() ? "" : " || ").append(words(text, s)));
        return all.toString();
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    private static String brief(Statement s) {
        return s.grounds().rule() + " <" + s.speakerWords().map(Passage::words).orElse("-") + "> "
                + s.cue().map(Passage::words).orElse("-") + " {"
                + s.passage().words().replace('\n', '/') + "}";
    }

    /// One line a kind, of all that was marked and read.
    void table(String set) {
        int marked = sum(r -> r.marked);
        IO.println(String.format(
                Locale.ROOT,
                "%s: of %d marked: %d missed (no cue seen), %d with another extent, %d with another speaker; %d read without a mark",
                set,
                marked,
                sum(r -> r.unseen),
                sum(r -> r.span),
                sum(r -> r.speaker),
                sum(r -> r.unmarked)));
        IO.println(set + ": another extent: " + extents);
    }

    private int sum(ToIntFunction<Row> count) {
        return rows.values().stream().mapToInt(count).sum();
    }

    void print() {
        rows.entrySet().stream()
                .sorted((a, b) -> weight(b.getValue()) - weight(a.getValue()))
                .forEach(e -> IO.println(String.format(
                        Locale.ROOT,
                        "%-24s marked %4d unseen %4d span %4d speaker %4d unmarked %4d",
                        e.getKey(),
                        e.getValue().marked,
                        e.getValue().unseen,
                        e.getValue().span,
                        e.getValue().speaker,
                        e.getValue().unmarked)));
        rules.forEach((rule, n) -> IO.println(
                String.format(Locale.ROOT, "%-30s right %4d near %4d unmarked %4d", rule, n[0], n[1], n[2])));
        lines.forEach(IO::println);
    }

    private static int weight(Row row) {
        return row.unseen + row.span + row.unmarked;
    }
}
