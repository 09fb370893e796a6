package oyer.core.casefile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// What a [Ruling] says of the passages that it is about.
public sealed interface Decision {

    /// What was read from them is right.
    record Confirmed() implements Decision {}

    /// It is right when these fields are as given here; the others stay as they were read.
    ///
    /// @param to new values by field: `when` in EDTF, `name`, `act`, ...
    record Amended(Map<String, String> to) implements Decision {
        public Amended {
            to = sorted(to);
        }
    }

    /// It is not so.
    record Rejected() implements Decision {}

    /// The program missed it.
    ///
    /// @param fields what is to be read there, by field
    record Added(Map<String, String> fields) implements Decision {
        public Added {
            fields = sorted(fields);
        }
    }

    /// The figures, or the pieces of evidence, that the passages speak of are one.
    record Merged() implements Decision {}

    /// What the later passages speak of is another one than what the first speaks of.
    record Split() implements Decision {}

    record Noted(String text) implements Decision {}

    record Tagged(String tag) implements Decision {}

    /// The discrepancy among exactly these passages has an innocent reason. Holds until one of them changes.
    record Explained() implements Decision {}

    /// Let us see the case without this passage.
    record SetAside() implements Decision {}

    /// An edit of the argument. Only `oyer.core.argue` knows what it means.
    ///
    /// @param edit which kind of edit
    /// @param payload JSON
    record Argued(String edit, String payload) implements Decision {}

    /// An earlier ruling no longer holds. Undoing this one makes it hold again.
    ///
    /// @param entry number of that ruling in the journal
    record Undone(long entry) implements Decision {}

    /// Whether readings, or who is who, are others because of it.
    default boolean changesReadings() {
        return switch (this) {
            case Amended _, Rejected _, Added _, Merged _, Split _, Undone _ -> true;
            case Confirmed _, Noted _, Tagged _, Explained _, SetAside _, Argued _ -> false;
        };
    }

    /// Whether a later one on the same subject takes its place: of two verdicts only one can stand.
    default boolean isVerdict() {
        return switch (this) {
            case Confirmed _, Amended _, Rejected _, Added _, Explained _ -> true;
            case Merged _, Split _, Noted _, Tagged _, SetAside _, Argued _, Undone _ -> false;
        };
    }

    private static Map<String, String> sorted(Map<String, String> fields) {
        return Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
