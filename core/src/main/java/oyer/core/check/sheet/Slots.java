package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;

/// The slots that a check asks for, as its documents fill them.
public final class Slots {

    private final Set<Slot> wanted;
    private final Map<Slot, List<Filled>> filled = new EnumMap<>(Slot.class);

    public Slots(Slot first, Slot... rest) {
        wanted = EnumSet.of(first, rest);
    }

    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (wanted.contains(frame.slot())) {
                filled.computeIfAbsent(frame.slot(), _ -> new ArrayList<>()).add(Filled.of(sheet, frame));
            }
        }
    }

    /// Those of a value that are said to be so, the earliest document first.
    public List<Filled> said(Slot slot, String value) {
        return filled.getOrDefault(slot, List.of()).stream()
                .filter(f -> f.said() && f.frame().value().equals(value))
                .sorted(Comparator.<Filled, Boolean>comparing(f -> f.written().isEmpty())
                        .thenComparing(f -> f.written().orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    /// All of a value, asked and supposed among them, in the order of documents.
    public List<Filled> all(Slot slot, String value) {
        return filled.getOrDefault(slot, List.of()).stream()
                .filter(f -> f.frame().value().equals(value))
                .toList();
    }
}
