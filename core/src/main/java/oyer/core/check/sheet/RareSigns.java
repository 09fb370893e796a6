package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import oyer.core.text.DocumentId;

/// Which papers of a box of many matters are of one, by the people, days and numbers that they share and few other
/// papers have.
///
/// A sign counts by its rarity, the logarithm of how many papers there are to each that has it: what every paper of an
/// archive names, the president in its stamp or the judge whom all judgments cite, ties none of them together. Two
/// papers are of one matter where what they share weighs enough; or something, where a third is of the matter of both.
final class RareSigns {

    /// A box of fewer papers is too small to tell what is rare.
    private static final int BOX = 20;

    /// Somebody whom one paper in so many names is what the box is about.
    private static final int SUBJECT = 4;

    /// A line that so many papers have, and one in so many, is a stamp, a letterhead or the print of a form.
    private static final int PRINTED = 10;

    /// What two papers of one matter share weighs at least so many times a name that a single paper has.
    private static final double SAME = 1.25;

    /// The same where a third paper ties both.
    private static final double TIED = .25;

    /// Which part of what the shorter paper names is shared at least: long papers share much by chance.
    private static final double PART = .1;

    /// Fewer others are no file.
    private static final int FILE = 2;

    /// What a paper can have in common with another, and how much it tells beside a last name. A day may be the same
    /// by chance; a first name adds to the last.
    enum Kind {
        PERSON(1),
        WHOLE_NAME(.5),
        DAY(.5),
        NUMBER(1);

        private final double part;

        Kind(double part) {
            this.part = part;
        }
    }

    record Sign(Kind kind, String words) {}

    private final Map<DocumentId, Set<Sign>> papers = new TreeMap<>();
    private final Map<Sign, List<DocumentId>> having = new HashMap<>();
    /// Worked out when it is asked for, by several threads.
    private final Map<DocumentId, Map<DocumentId, Double>> sharing = new ConcurrentHashMap<>();

    private final Map<DocumentId, Set<DocumentId>> met = new ConcurrentHashMap<>();
    private final Map<DocumentId, Double> named = new HashMap<>();
    private final boolean many;

    /// @param box the signs of each paper, each with the lines in which it stands
    /// @param repeated in how many papers a line is
    RareSigns(Map<DocumentId, Map<Sign, Set<Integer>>> box, Map<Integer, Integer> repeated) {
        int printed = Math.max(PRINTED, box.size() / PRINTED);
        new TreeMap<>(box).forEach((document, signs) -> {
            Set<Sign> own = new LinkedHashSet<>();
            signs.forEach((sign, lines) -> {
                if (lines.stream().anyMatch(line -> repeated.getOrDefault(line, 0) < printed)) {
                    own.add(sign);
                    having.computeIfAbsent(sign, _ -> new ArrayList<>()).add(document);
                }
            });
            papers.put(document, own);
        });
        papers.forEach((document, own) -> named.put(
                document,
                own.stream()
                        .filter(sign -> sign.kind() == Kind.PERSON || sign.kind() == Kind.DAY)
                        .mapToDouble(this::weight)
                        .sum()));
        many = box.size() >= BOX
                && having.entrySet().stream()
                        .noneMatch(e ->
                                e.getKey().kind() == Kind.PERSON && e.getValue().size() * SUBJECT >= box.size());
    }

    /// Whether the papers are of many matters: there are enough of them, and nobody whom every fourth names.
    boolean many() {
        return many;
    }

    boolean meet(DocumentId one, DocumentId other) {
        return same(one, other) || shared(one, other) >= least(TIED) && !Collections.disjoint(met(one), met(other));
    }

    /// The papers that share enough with one to be of its matter.
    Collection<DocumentId> met(DocumentId one) {
        Set<DocumentId> known = met.get(one);
        if (known == null) {
            known = new LinkedHashSet<>(sharing(one).keySet());
            known.removeIf(other -> !same(one, other));
            met.put(one, known);
        }
        return known;
    }

    /// Whether a paper lies in a file from which another could be missing: some others are of its matter, and a
    /// fourth of them of that of each other. From one to the next of an archive leads many a chain.
    public boolean file(DocumentId one) {
        List<DocumentId> met = List.copyOf(met(one));
        long pairs = 0;
        for (int i = 0; i < met.size(); i++) {
            for (int j = i + 1; j < met.size(); j++) {
                pairs += same(met.get(i), met.get(j)) ? 1 : 0;
            }
        }
        return met.size() >= FILE && pairs * 8 >= (long) met.size() * (met.size() - 1);
    }

    private boolean same(DocumentId one, DocumentId other) {
        double shared = shared(one, other);
        return shared >= least(SAME) && shared >= PART * Math.min(named(one), named(other));
    }

    private double least(double times) {
        return times * Math.log(papers.size());
    }

    private double shared(DocumentId one, DocumentId other) {
        return sharing(one).getOrDefault(other, 0.);
    }

    private Map<DocumentId, Double> sharing(DocumentId one) {
        Map<DocumentId, Double> known = sharing.get(one);
        if (known != null) {
            return known;
        }
        Map<DocumentId, Double> shared = new LinkedHashMap<>();
        for (Sign sign : papers.getOrDefault(one, Set.of())) {
            having.getOrDefault(sign, List.of()).forEach(other -> shared.merge(other, weight(sign), Double::sum));
        }
        shared.remove(one);
        // in a large box nearly every paper shares some little with every other, which ties none
        shared.values().removeIf(weight -> weight < least(TIED));
        sharing.put(one, shared);
        return shared;
    }

    private double named(DocumentId document) {
        return named.getOrDefault(document, 0.);
    }

    private double weight(Sign sign) {
        int holders = having.getOrDefault(sign, List.of()).size();
        return holders == 0 ? 0 : sign.kind().part * Math.log((double) papers.size() / holders);
    }
}
