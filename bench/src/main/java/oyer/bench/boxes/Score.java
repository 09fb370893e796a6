package oyer.bench.boxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.bench.boxes.Key.Clash;

/// The program's answers for one box held against its key.
final class Score {
    /// A key quotes a clause, the program may quote the clause beside it.
    private static final int MARGIN = 40;

    private static final double SAME_STATEMENT = .3;
    private static final double SAME_PERSON = .95;

    private final Key key;
    private final Map<String, String> texts;
    private final boolean errors;
    private final Tally tally = new Tally();

    Score(Key key, Map<String, String> texts, boolean errors) {
        this.key = key;
        this.texts = texts;
        this.errors = errors;
    }

    Tally tally() {
        return tally;
    }

    /// A clash counts as found where one discrepancy has two of its passages (of a gap: its one). A near miss counts as
    /// left alone where no discrepancy that belongs to no clash has both of its passages.
    void clashes(List<Answer> answers) {
        Set<Answer> used = new HashSet<>();
        for (Clash clash : key.clashes()) {
            List<Answer> found =
                    answers.stream().filter(a -> tells(a.passages(), clash)).toList();
            used.addAll(found);
            tally.add("clashes found", !found.isEmpty());
            tally.add("  " + clash.type(), !found.isEmpty());
            if (found.isEmpty()) {
                error("missed " + clash.type() + ", " + clash.kind() + ": " + clash.why());
                clash.passages().forEach(p -> error("    " + p.document() + ": " + p.text()));
            }
        }
        for (Clash near : key.nearMisses()) {
            List<Answer> said = answers.stream()
                    .filter(a -> !used.contains(a) && tells(a.passages(), near))
                    .toList();
            tally.add("near misses left alone", said.isEmpty());
            said.forEach(a -> error("no clash: " + near.why() + " / " + a.text("rule") + ": " + a.text("explanation")));
        }
        for (Answer answer : answers) {
            tally.add("alarms that are in the key", used.contains(answer));
            if (!used.contains(answer)) {
                error("not in the key, " + answer.text("rule") + ": " + answer.text("explanation"));
                answer.passages().forEach(p -> error("    " + p.document() + ": " + p.text()));
            }
        }
    }

    static boolean tells(List<Place> said, Clash clash) {
        long covered = clash.passages().stream()
                .filter(p -> said.stream().anyMatch(p.wider(MARGIN)::overlaps))
                .count();
        return covered >= Math.min(2, clash.passages().size());
    }

    void times(List<Answer> readings) {
        List<Answer> times = of(readings, "time");
        for (Key.Time time : key.times()) {
            List<Answer> here = times.stream()
                    .filter(t -> time.places().stream().anyMatch(t.place()::overlaps))
                    .toList();
            boolean right = here.stream().anyMatch(t -> t.text("value").equals(time.value()));
            tally.add("times with the right value", right);
            if (!right) {
                Place place = time.places().getFirst();
                error("time [" + place.text() + "] in " + place.document() + " is " + time.value() + ", read "
                        + here.stream()
                                .map(t -> "[" + t.text("text") + "] " + t.text("value"))
                                .toList());
            }
        }
    }

    void statements(List<Answer> readings) {
        List<Answer> statements = of(readings, "statement");
        Map<String, String> names = names(readings);
        for (Key.Said said : key.statements()) {
            Optional<Answer> best = statements.stream()
                    .max(Comparator.comparingDouble(s -> s.place().shared(said.words())))
                    .filter(s -> s.place().shared(said.words()) >= SAME_STATEMENT);
            String speaker =
                    best.map(s -> names.getOrDefault(s.text("speaker"), "")).orElse("");
            boolean spoke = best.isPresent() && sameName(speaker, said.speaker());
            boolean act = best.isPresent() && best.get().text("act").equals(said.act());
            tally.add("statements found", best.isPresent());
            tally.add("statements with their speaker", spoke);
            tally.add("statements with their act", act);
            if (!spoke || !act) {
                error("statement [" + said.words().text() + "] in "
                        + said.words().document() + ": " + said.speaker() + " " + said.act() + ", read "
                        + (best.isEmpty()
                                ? "nothing"
                                : speaker + " " + best.get().text("act")));
            }
        }
    }

    /// One name is the other's if its last word stands in it.
    private static boolean sameName(String one, String other) {
        return !one.isBlank() && !other.isBlank() && (holds(one, lastWord(other)) || holds(other, lastWord(one)));
    }

    private static boolean holds(String name, String word) {
        return name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String name) {
        String[] words = name.strip().split("[ .,)]+");
        return words[words.length - 1];
    }

    void exhibits(List<Answer> readings) {
        List<Answer> exhibits = of(readings, "exhibit");
        for (Key.Exhibit exhibit : key.exhibits()) {
            List<Answer> steps = new ArrayList<>();
            for (Answer each : exhibits) {
                each.steps().stream()
                        .filter(s -> each.of(s).overlaps(exhibit.told().wider(MARGIN)))
                        .forEach(steps::add);
            }
            List<Answer> right = steps.stream()
                    .filter(s -> s.text("is").equals(exhibit.status()))
                    .toList();
            boolean dated = right.stream()
                    .anyMatch(s -> exhibit.date()
                            .map(d -> s.text("earliest").startsWith(d))
                            .orElse(true));
            tally.add("last steps of exhibits", !right.isEmpty());
            tally.add("last steps with their date", dated);
            if (!dated) {
                error("exhibit " + exhibit.name() + " " + exhibit.status() + " "
                        + exhibit.date().orElse("undated") + " at ["
                        + exhibit.told().text() + "] in "
                        + exhibit.told().document() + ", read "
                        + steps.stream()
                                .map(s -> s.text("is") + " " + s.text("earliest"))
                                .toList());
            }
        }
    }

    void proceedings(List<Answer> readings) {
        List<Answer> steps = of(readings, "proceeding");
        for (Key.Step step : key.proceedings()) {
            List<Answer> here = steps.stream()
                    .filter(s -> s.place().overlaps(step.told().wider(MARGIN)))
                    .toList();
            boolean dated = here.stream()
                    .anyMatch(s -> step.date()
                            .map(d -> s.text("earliest").startsWith(d))
                            .orElse(true));
            tally.add("proceedings found", !here.isEmpty());
            tally.add("proceedings with their date", dated);
            if (!dated) {
                error("proceeding " + step.action() + " " + step.date().orElse("undated") + " at ["
                        + step.told().text() + "] in " + step.told().document() + ", read "
                        + here.stream()
                                .map(s -> s.text("action") + " " + s.text("earliest"))
                                .toList());
            }
        }
    }

    /// A person is read whole where every form of the name is read somewhere, nearly all of them as one person, and
    /// that person is nobody else.
    void people(List<Answer> readings) {
        List<Answer> people = of(readings, "person").stream()
                .filter(p -> !p.text("mention").equals("pronoun"))
                .toList();
        Map<String, String> names = names(readings);
        Map<Key.Person, Map<String, Integer>> ids = new HashMap<>();
        for (Key.Person person : key.people()) {
            Map<String, Integer> count = new HashMap<>();
            List<String> unread = new ArrayList<>();
            for (String form : person.forms()) {
                if (!count(person, form, people, count)) {
                    unread.add(form);
                }
            }
            ids.put(person, count);
            tally.add("people whose every form is read", unread.isEmpty());
            if (!unread.isEmpty()) {
                error("person " + person.name() + ": not read " + unread);
            }
        }
        for (Key.Person person : key.people()) {
            Map<String, Integer> count = ids.getOrDefault(person, Map.of());
            int all = count.values().stream().mapToInt(Integer::intValue).sum();
            Optional<String> id = top(count);
            boolean one = id.isPresent() && count.getOrDefault(id.get(), 0) >= SAME_PERSON * all;
            boolean alone = key.people().stream()
                    .allMatch(p -> p == person
                            || id.isEmpty()
                            || !top(ids.getOrDefault(p, Map.of())).equals(id));
            tally.add("people read as one, and nobody else", one && alone);
            if (!one || !alone) {
                error("person " + person.name() + " read as "
                        + count.entrySet().stream()
                                .map(e -> names.getOrDefault(e.getKey(), "?") + " " + e.getValue())
                                .toList()
                        + (alone ? "" : ", shared with another"));
            }
        }
        Set<String> words = new HashSet<>();
        key.people().forEach(p -> p.forms().forEach(f -> words.addAll(words(f))));
        for (Answer person : people) {
            if (person.text("mention").equals("name")) {
                boolean known = words(person.text("text")).stream().anyMatch(words::contains);
                tally.add("names that are somebody's", known);
                if (!known) {
                    error("nobody in the key: " + person.text("text") + " in "
                            + person.place().document());
                }
            }
        }
    }

    private boolean count(Key.Person of, String form, List<Answer> people, Map<String, Integer> count) {
        boolean read = false;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (Place place : Place.of(text.getKey(), form, text.getValue())) {
                for (Answer person : people) {
                    Place at = person.place();
                    boolean most = at.end() - at.start() >= .6 * form.length();
                    if (at.overlaps(place) && (most || untitled(of, form, place, at))) {
                        count.merge(person.text("id"), 1, Integer::sum);
                        read = true;
                    }
                }
            }
        }
        return read;
    }

    /// Whether what was read of a form leaves out no more than a rank or a title at its beginning: `Grebe` of `POK
    /// Grebe`, `Tilman Rauch` of `Prof. Dr. Tilman Rauch`, and not `Rauch` of `Tilman Rauch`.
    private static boolean untitled(Key.Person of, String form, Place place, Place at) {
        if (at.start() <= place.start() || at.end() < place.end()) {
            return false;
        }
        Set<String> own =
                new HashSet<>(List.of(of.name().toLowerCase(Locale.ROOT).split("[ ,]+")));
        String left = form.substring(0, Math.min(form.length(), at.start() - place.start()));
        for (String word : left.strip().split(" +")) {
            boolean shortened = word.endsWith(".") && word.length() > 2;
            if (!shortened && own.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> top(Map<String, Integer> count) {
        return count.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    private static Map<String, String> names(List<Answer> readings) {
        Map<String, String> names = new HashMap<>();
        readings.stream()
                .filter(r -> r.is("person") || r.is("organisation"))
                .forEach(r -> names.put(r.text("id"), r.text("name")));
        return names;
    }

    private static List<Answer> of(List<Answer> readings, String kind) {
        return readings.stream().filter(r -> r.is(kind)).toList();
    }

    private void error(String line) {
        if (errors) {
            System.out.println("    " + line);
        }
    }
}
