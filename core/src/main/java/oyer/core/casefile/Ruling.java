package oyer.core.casefile;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import oyer.core.text.Passage;

/// What a reviewer decided. It names passages and what was read from them, not a row: a newer version of a reader never
/// loses it.
///
/// @param kind of what is ruled on: of a reading as `oyer extract` names it (`time`, `person`, `statement`, ...), or
///     `discrepancy`, `passage`, `argument`
/// @param about the passages; the first is where it is shown; none for an edit of the argument that rests on none
/// @param said what the program had read there at the time of the ruling, by field; empty where it had read nothing
/// @param by the reviewer's name, as chosen
public record Ruling(
        Decision decision,
        String kind,
        List<Passage> about,
        Map<String, String> said,
        String by,
        Instant at,
        Optional<String> reason) {

    /// Kind of a ruling on a [Discrepancy].
    public static final String DISCREPANCY = "discrepancy";

    /// Kind of a ruling on the words themselves: a note, a tag, what is set aside.
    public static final String PASSAGE = "passage";

    /// Kind of an edit of the argument.
    public static final String ARGUMENT = "argument";

    /// Kind of a chapter of the story; its `said` holds `chapter`.
    public static final String STORY = "story";

    /// Kind of what is not to be published; its `said` holds `what` and `key`.
    public static final String REDACTION = "redaction";

    /// Kind of a comparison of traces that is kept; its `said` holds `id`.
    public static final String TRACE = "trace";

    /// Kind of what was marked on a print; its `said` holds `document` and `print`.
    public static final String PRINT = "print";

    public Ruling {
        about = List.copyOf(about);
        said = Collections.unmodifiableMap(new TreeMap<>(said));
        if (by.isBlank()) {
            throw new IllegalArgumentException("a ruling on " + kind + " without the name of who ruled");
        }
        boolean alone = kind.equals(STORY)
                || kind.equals(REDACTION)
                || kind.equals(TRACE)
                || kind.equals(PRINT)
                || decision instanceof Decision.Argued
                || decision instanceof Decision.Undone;
        if (about.isEmpty() && !alone) {
            throw new IllegalArgumentException("a ruling on " + kind + " without a passage");
        }
    }

    /// What it is ruled on: of two verdicts on the same subject the later stands.
    public Subject subject() {
        if (kind.equals(STORY)
                || kind.equals(REDACTION) && !said.getOrDefault("key", "").isEmpty()) {
            return new Subject(kind, List.of(), said);
        }
        // how a check words a discrepancy is not what makes it the same one
        return kind.equals(DISCREPANCY)
                ? new Subject(kind, about, Map.of("rule", said.getOrDefault("rule", "")))
                : new Subject(kind, about, said);
    }

    /// A thing that can be ruled on.
    public record Subject(String kind, List<Passage> about, Map<String, String> said) {
        public Subject {
            about = List.copyOf(about);
            said = Collections.unmodifiableMap(new TreeMap<>(said));
        }
    }
}
