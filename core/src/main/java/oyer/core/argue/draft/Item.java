package oyer.core.argue.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.ExhibitReading;
import oyer.core.text.Passage;

/// A thing of the register while a draft is gathered: what ties it to the accused, what clears him, what became of it.
final class Item {

    /// One thing said of it.
    record Said(ExhibitReading.Status is, Passage passage, Optional<LocalDate> day) {}

    final String id;
    final String name;
    final Optional<String> mark;
    final ExhibitReading.Type type;
    final List<Said> ties = new ArrayList<>();
    final List<Said> clears = new ArrayList<>();
    final List<Said> became = new ArrayList<>();
    final Set<String> fallen = new LinkedHashSet<>();
    /// The sentence that first calls it new.
    Optional<Passage> spoken = Optional.empty();

    /// What stands before the colon of the row that tells of it.
    String label = "";

    /// Whether what was tested was taken from a body.
    boolean sample;

    /// Whether what ties it to somebody is a trace on it.
    boolean traced;

    boolean fresh;
    boolean withheld;

    Item(String id, String name, Optional<String> mark, ExhibitReading.Type type) {
        this.id = id;
        this.name = name;
        this.mark = mark;
        this.type = type;
    }

    boolean trace() {
        return switch (type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL -> true;
            case DOCUMENT, PHOTOGRAPH, WEAPON, VEHICLE, TESTIMONY, DIGITAL, OTHER -> false;
        };
    }

    boolean body() {
        return type == ExhibitReading.Type.DNA || type == ExhibitReading.Type.BIOLOGICAL;
    }
}
