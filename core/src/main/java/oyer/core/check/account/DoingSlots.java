package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.Openings;
import oyer.core.text.Phrases;
import oyer.core.text.TableFile;

/// The sides of a doing that two accounts may tell differently, by the table `doings.txt`.
final class DoingSlots {

    /// @param traits `pair` of two people; `lasting` whenever it is told; `placed` where places tell occasions apart;
    ///     `counted` and `minutes` of numbers; `either` where what is denied is the other value
    /// @param english how it is called, with `{}` for the name
    /// @param texts of each value, English and German
    /// @param signs in the order of the table
    /// @param unless words beside which a clause tells nothing of it
    record Slot(
            String name,
            List<String> traits,
            String english,
            String german,
            Map<String, List<String>> texts,
            List<Sign> signs,
            Phrases unless) {

        boolean pair() {
            return traits.contains("pair");
        }

        boolean lasting() {
            return traits.contains("lasting");
        }

        boolean placed() {
            return traits.contains("placed");
        }

        boolean minutes() {
            return traits.contains("minutes");
        }

        boolean counted() {
            return minutes() || traits.contains("counted");
        }

        /// The other of two values, where what is denied of the one is told of the other.
        Optional<String> other(String value) {
            return traits.contains("either")
                    ? texts.keySet().stream().filter(v -> !v.equals(value)).findFirst()
                    : Optional.empty();
        }
    }

    /// @param value that it tells, or `n` for the number beside it, `~` for how long
    /// @param plain whether its denial tells nothing
    /// @param beside of which one must stand in the clause; none where it needs none
    record Sign(String value, boolean plain, Phrases words, Phrases beside) {}

    /// A sign and the slot that it is of.
    record Pointing(Slot slot, Sign sign) {}

    /// All signs, slot by slot, in the order of the table.
    static final List<Pointing> ALL = read().stream()
            .flatMap(slot -> slot.signs().stream().map(sign -> new Pointing(slot, sign)))
            .toList();

    /// Of the words of [#ALL].
    static final Openings OPENINGS =
            Openings.of(ALL.stream().map(p -> p.sign().words()).toList());

    private DoingSlots() {}

    private static List<Slot> read() {
        Map<String, List<String>> heads = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> texts = new HashMap<>();
        Map<String, List<Sign>> signs = new HashMap<>();
        Map<String, List<String>> unless = new HashMap<>();
        Map<String, List<String>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(DoingSlots.class, "doings.txt")) {
            String slot = row.get(1);
            switch (row.getFirst()) {
                case "class" -> classes.put(slot, words(row.get(2)));
                case "slot" -> heads.put(slot, row);
                case "value" ->
                    texts.computeIfAbsent(slot, _ -> new LinkedHashMap<>())
                            .put(row.get(2), List.of(row.get(3), row.get(4)));
                case "unless" ->
                    unless.computeIfAbsent(slot, _ -> new ArrayList<>()).addAll(words(row.get(2)));
                case "sign" -> {
                    String value = row.get(2);
                    boolean plain = value.endsWith("!");
                    signs.computeIfAbsent(slot, _ -> new ArrayList<>())
                            .add(new Sign(
                                    plain ? value.substring(0, value.length() - 1) : value,
                                    plain,
                                    Phrases.of(words(row.get(4))),
                                    beside(row.get(3), classes)));
                }
                default -> throw new IllegalStateException("[doings.txt] has a row that begins with " + row.getFirst());
            }
        }
        return heads.entrySet().stream()
                .map(e -> new Slot(
                        e.getKey(),
                        words(e.getValue().get(2)),
                        e.getValue().get(3),
                        e.getValue().get(4),
                        texts.getOrDefault(e.getKey(), Map.of()),
                        List.copyOf(signs.getOrDefault(e.getKey(), List.of())),
                        Phrases.of(unless.getOrDefault(e.getKey(), List.of()))))
                .toList();
    }

    private static Phrases beside(String column, Map<String, List<String>> classes) {
        return column.equals("-") ? Phrases.NONE : Phrases.of(classes.getOrDefault(column, List.of(column)));
    }

    private static List<String> words(String column) {
        return List.of(column.split(" +"));
    }
}
