package oyer.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.Discrepancy;
import oyer.core.read.claim.Changed;
import oyer.core.text.Around;
import oyer.core.text.Passage;

/// Passages in the sentence in which they stand: those of one sentence that do not overlap are quoted with it once.
///
/// @param parts in their order; white space is folded
public record Quoted(List<Part> parts) {

    /// @param passage whose words they are; empty for words around
    public record Part(String words, Optional<Passage> passage) {}

    public Quoted {
        parts = List.copyOf(parts);
    }

    /// The first passage, by which the quotation is cited.
    public Passage passage() {
        return parts.stream()
                .flatMap(part -> part.passage().stream())
                .findFirst()
                .orElseThrow();
    }

    /// One of two versions of the same words.
    ///
    /// @param words what the other version has not is marked fresh
    public record Version(Passage passage, List<Changed.Stretch> words) {

        public Version {
            words = List.copyOf(words);
        }
    }

    /// Of words that stand twice, each with what the other has not; empty for anything else, and for more words than
    /// are compared one by one.
    public static List<Version> versions(Discrepancy discrepancy) {
        List<Passage> passages = discrepancy.passages();
        if (discrepancy.type() != Discrepancy.Type.DUPLICATE || passages.size() != 2) {
            return List.of();
        }
        Passage one = passages.getFirst();
        Passage other = passages.getLast();
        if (!Changed.compares(folded(one)) || !Changed.compares(folded(other))) {
            return List.of();
        }
        return List.of(
                new Version(one, Changed.between(folded(other), folded(one))),
                new Version(other, Changed.between(folded(one), folded(other))));
    }

    /// @param around the words around each passage
    public static List<Quoted> of(List<Passage> passages, Function<Passage, Around> around) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Passage passage : once(passages, around)) {
            groups.stream()
                    .filter(group -> together(group.getFirst(), passage, around)
                            && group.stream().noneMatch(other -> other.span().overlaps(passage.span())))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Passage> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(passage);
        }
        return groups.stream().map(group -> quoted(group, around)).toList();
    }

    /// Each place once: of two passages of which one holds the other, the inner one stands in all the words of both.
    private static List<Passage> once(List<Passage> passages, Function<Passage, Around> around) {
        List<Passage> once = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean told = false;
            for (int j = 0; j < passages.size(); j++) {
                Passage other = passages.get(j);
                told |= i != j
                        && other.document().equals(passage.document())
                        && (other.span().equals(passage.span())
                                ? j < i
                                : passage.span().contains(other.span())
                                        && whole(other, around.apply(other)).contains(folded(passage)));
            }
            if (!told) {
                once.add(passage);
            }
        }
        return once;
    }

    private static boolean together(Passage a, Passage b, Function<Passage, Around> around) {
        if (b.start() < a.start()) {
            return together(b, a, around);
        }
        String whole = whole(a, around.apply(a));
        int shown = around.apply(b).before().length() - around.apply(a).before().length();
        // white space apart they lie as far apart as in the sentence; in two sentences of the same words, one more
        int apart = b.start() - a.start();
        return a.document().equals(b.document())
                && whole.equals(whole(b, around.apply(b)))
                && shown >= 0
                && apart >= shown
                && apart < shown + whole.length();
    }

    private static String whole(Passage passage, Around around) {
        return around.before() + folded(passage) + around.after();
    }

    private static Quoted quoted(List<Passage> group, Function<Passage, Around> around) {
        List<Passage> inOrder =
                group.stream().sorted(Comparator.comparingInt(Passage::start)).toList();
        String whole = whole(inOrder.getFirst(), around.apply(inOrder.getFirst()));
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Passage passage : inOrder) {
            // the whole is the same for all of them, so what stands before one tells where it begins
            int start = around.apply(passage).before().length();
            int end = start + folded(passage).length();
            if (start > at) {
                parts.add(new Part(whole.substring(at, start), Optional.empty()));
            }
            parts.add(new Part(whole.substring(start, end), Optional.of(passage)));
            at = end;
        }
        if (at < whole.length()) {
            parts.add(new Part(whole.substring(at), Optional.empty()));
        }
        return new Quoted(parts);
    }

    private static String folded(Passage passage) {
        return passage.words().strip().replaceAll("\\s+", " ");
    }
}
