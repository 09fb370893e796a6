package oyer.core.read.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import oyer.core.casefile.EvidenceItem.Because;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Type;

/// Which statements and confessions of several documents are one paper: by whose they are and the day of them.
final class Papers {

    /// What a person says of the case, as papers call it.
    private static final Set<String> SAID = Set.of("statement", "confession", "aussage", "geständnis");

    /// Joins two descriptions, and says why.
    interface Join {
        void two(Described one, Described other, Because because);
    }

    private final List<Described> all;
    private final Join join;

    Papers(List<Described> all, Join join) {
        this.all = all;
        this.join = join;
    }

    /// `Statement of Jane Hale` in a list, and the statement itself; a confession of the day on which one person only
    /// made a statement.
    void byPersonAndDay() {
        Map<LocalDate, List<Described>> byDay = new LinkedHashMap<>();
        for (Described one : all) {
            boolean paper = one.type() == Type.DOCUMENT || one.type() == Type.TESTIMONY;
            if (paper && one.words.stream().anyMatch(SAID::contains)) {
                one.day()
                        .ifPresent(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>())
                                .add(one));
            }
        }
        byDay.values().forEach(this::ofOneDay);
    }

    /// A statement with the mark of an exhibit that the defence moved to suppress is what the accused said: the only
    /// statement of the case that is called a confession, where there is one only.
    void suppressed(UnaryOperator<Described> head) {
        Map<Described, Set<String>> called = new LinkedHashMap<>();
        all.forEach(one ->
                called.computeIfAbsent(head.apply(one), _ -> new HashSet<>()).addAll(one.words));
        List<Described> confessions = called.entrySet().stream()
                .filter(e -> e.getValue().contains("confession") && e.getValue().contains("statement")
                        || e.getValue().contains("geständnis") && e.getValue().contains("aussage"))
                .map(Map.Entry::getKey)
                .toList();
        List<Described> exhibits = all.stream().filter(Papers::challenged).toList();
        if (confessions.size() == 1
                && exhibits.size() == 1
                && confessions.getFirst() != head.apply(exhibits.getFirst())) {
            join.two(confessions.getFirst(), exhibits.getFirst(), Because.DESCRIPTION);
        }
    }

    private static boolean challenged(Described one) {
        return !one.marks.isEmpty()
                && one.words.stream().anyMatch(SAID::contains)
                && person(one).isEmpty()
                && one.readings.stream()
                        .flatMap(r -> r.status().stream())
                        .anyMatch(s -> s.is() == ExhibitReading.Status.CHALLENGED);
    }

    private void ofOneDay(List<Described> papers) {
        Map<Described, List<String>> whose = new LinkedHashMap<>();
        papers.forEach(one -> whose.put(one, person(one)));
        Map<String, List<Described>> firsts = new LinkedHashMap<>();
        List<Described> all = new ArrayList<>();
        whose.forEach((one, person) -> {
            if (person.isEmpty()) {
                return;
            }
            List<Described> named = firsts.computeIfAbsent(person.getLast(), _ -> new ArrayList<>());
            Optional<Described> known = named.stream()
                    .filter(f -> same(whose.getOrDefault(f, List.of()), person))
                    .findFirst();
            known.filter(k -> !k.document.equals(one.document))
                    .ifPresent(k -> join.two(k, one, Because.PERSON_AND_DAY));
            if (known.isEmpty()) {
                named.add(one);
                all.add(one);
            }
        });
        whose.forEach((one, person) -> {
            boolean confession = one.words.contains("confession") || one.words.contains("geständnis");
            if (confession && person.isEmpty() && all.size() == 1) {
                join.two(all.getFirst(), one, Because.PERSON_AND_DAY);
            }
        });
    }

    /// Of one surname, the given name as far as both tell it: `Jane R. Hale` and `J. Hale`.
    private static boolean same(List<String> one, List<String> other) {
        return one.getFirst().startsWith(other.getFirst()) || other.getFirst().startsWith(one.getFirst());
    }

    private static List<String> person(Described one) {
        return one.readings.stream()
                .map(ExhibitReading::name)
                .map(Papers::person)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Two or more capitalised words in a row behind `of`, or in the brackets at the end that say whose it is.
    private static List<String> person(String name) {
        int bracket = name.endsWith(")") ? name.lastIndexOf(" (") + 2 : 1;
        int of = Math.max(name.indexOf(" of "), name.indexOf(" von ") + 1);
        if (bracket < 2 && of < 1) {
            return List.of();
        }
        String from = bracket >= 2 ? name.substring(bracket, name.length() - 1) : name.substring(of + 4);
        List<String> person = new ArrayList<>();
        for (String word : from.strip().split("\\s")) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                break;
            }
            person.add(word.replaceAll("[,.;:]{1,3}$", "").toLowerCase(Locale.ROOT));
            if (word.endsWith(",")) {
                break;
            }
        }
        return person.size() >= 2 ? person : List.of();
    }
}
