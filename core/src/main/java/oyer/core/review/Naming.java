package oyer.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;

/// The cast of one document, to which a reviewer can name somebody new.
final class Naming {

    private final List<Entity> entities;

    Naming(List<Entity> entities) {
        this.entities = new ArrayList<>(entities);
    }

    List<Entity> entities() {
        return List.copyOf(entities);
    }

    /// Number of the one who goes by this name, or by it among others; a new one when nobody does.
    int number(String name, EntityKind kind) {
        String wanted = name.strip();
        return find(wanted, kind).orElseGet(() -> {
            entities.add(new Entity(entities.size(), kind, wanted, List.of(), List.of(), true));
            return entities.size() - 1;
        });
    }

    OptionalInt some(Optional<String> name, EntityKind kind) {
        return name.filter(n -> !n.isBlank()).isPresent()
                ? OptionalInt.of(number(name.get(), kind))
                : OptionalInt.empty();
    }

    List<Integer> several(String names, EntityKind kind) {
        List<Integer> numbers = new ArrayList<>();
        for (String name : names.split(";", -1)) {
            if (!name.isBlank()) {
                numbers.add(number(name, kind));
            }
        }
        return numbers;
    }

    private Optional<Integer> find(String name, EntityKind kind) {
        Optional<Integer> full = entities.stream()
                .filter(e -> e.kind() == kind && e.name().equals(name))
                .map(Entity::number)
                .findFirst();
        return full.or(() -> entities.stream()
                .filter(e -> e.kind() == kind
                        && e.aliases().stream().anyMatch(a -> a.name().equals(name)))
                .map(Entity::number)
                .findFirst());
    }
}
