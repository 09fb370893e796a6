package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import oyer.core.text.DocumentId;

/// What papers tell of, by matter: what is told of oftener than a check can use is counted within each, so that the
/// lamps of other cases do not hide the two of this one.
public final class OneMatter {

    private OneMatter() {}

    /// Sets that papers link which may be held against each other, directly or by way of others; in the order in which
    /// they came.
    public static <T> List<List<T>> of(
            List<T> all, Function<T, DocumentId> document, BiPredicate<DocumentId, DocumentId> together) {
        Map<DocumentId, List<T>> byPaper = new LinkedHashMap<>();
        all.forEach(one -> byPaper.computeIfAbsent(document.apply(one), _ -> new ArrayList<>())
                .add(one));
        Map<DocumentId, Integer> set = new LinkedHashMap<>();
        List<DocumentId> left = new ArrayList<>(byPaper.keySet());
        int sets = 0;
        while (!left.isEmpty()) {
            List<DocumentId> open = new ArrayList<>(List.of(left.removeFirst()));
            while (!open.isEmpty()) {
                DocumentId one = open.removeLast();
                set.put(one, sets);
                List<DocumentId> linked =
                        left.stream().filter(other -> together.test(one, other)).toList();
                left.removeAll(linked);
                open.addAll(linked);
            }
            sets++;
        }
        List<List<T>> of = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            of.add(new ArrayList<>());
        }
        all.forEach(one -> of.get(set.getOrDefault(document.apply(one), 0)).add(one));
        return of;
    }
}
