package oyer.core.casefile;

import java.util.Collections;
import java.util.List;
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

    /// The discrepancy among exactly these passages belongs to an issue of the case: `identification`, `custody of the
    /// scarf`. It may belong to several.
    ///
    /// @param issue as the reviewers call it, one line
    record Filed(String issue) implements Decision {}

    /// Let us see the case without this passage.
    record SetAside() implements Decision {}

    /// An edit of the argument. Only `oyer.core.argue` knows what it means.
    ///
    /// @param edit which kind of edit
    /// @param payload JSON
    record Argued(String edit, String payload) implements Decision {}

    /// A chapter of the story in which the case is told.
    ///
    /// @param chapter what it is known by, however often it is written anew
    /// @param place by which chapters are ordered
    /// @param text paragraphs, parted by empty lines; `[[1]]` refers to the first passage of the ruling
    record Told(String chapter, int place, String title, String text) implements Decision {}

    /// Not to be published.
    ///
    /// @param what is kept back
    /// @param key the words, a figure's name, a document's hash; empty for a passage, which the ruling names
    /// @param form what is shown in its place
    record Redacted(Kept what, String key, Form form) implements Decision {}

    /// A comparison of traces was made and is to be kept.
    ///
    /// @param id the same for the same question about the same bytes
    /// @param title of the question, one line
    /// @param record the whole result, JSON; only `oyer.forensics` knows what is in it
    record Compared(String id, String title, String record) implements Decision {}

    /// Minutiae marked by hand on a print; they stand in place of what the program finds there.
    ///
    /// @param document that holds the print, its hash
    /// @param print its number in the document, 1-based
    /// @param dpi pixels per inch of the picture that the marks were set on
    record Marked(String document, int print, double dpi, List<LaidPrints.Mark> marks) implements Decision {
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    /// What can be kept back.
    enum Kept {
        PASSAGE,
        FIGURE,
        WORDS,
        DOCUMENT
    }

    /// What is shown in the place of what is kept back; all but the first after Fed. R. Crim. P. 49.1(a).
    enum Form {
        /// That something is kept back; of figures, which.
        BLANK,
        INITIALS,
        YEAR,
        LAST_FOUR,
        /// City and state of a home address.
        TOWN
    }

    /// An earlier ruling no longer holds. Undoing this one makes it hold again.
    ///
    /// @param entry number of that ruling in the journal
    record Undone(long entry) implements Decision {}

    /// Whether readings, or who is who, are others because of it.
    default boolean changesReadings() {
        return switch (this) {
            case Amended _, Rejected _, Added _, Merged _, Split _, Undone _ -> true;
            case Confirmed _,
                    Noted _,
                    Tagged _,
                    Explained _,
                    Filed _,
                    SetAside _,
                    Argued _,
                    Told _,
                    Redacted _,
                    Compared _,
                    Marked _ -> false;
        };
    }

    /// Whether a later one on the same subject takes its place: of two verdicts only one can stand.
    default boolean isVerdict() {
        return switch (this) {
            case Confirmed _, Amended _, Rejected _, Added _, Explained _, Told _, Redacted _, Compared _, Marked _ ->
                true;
            case Merged _, Split _, Noted _, Tagged _, Filed _, SetAside _, Argued _, Undone _ -> false;
        };
    }

    private static Map<String, String> sorted(Map<String, String> fields) {
        return Collections.unmodifiableMap(new TreeMap<>(fields));
    }
}
