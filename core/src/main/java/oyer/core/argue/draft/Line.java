package oyer.core.argue.draft;

import java.util.Map;
import java.util.Optional;
import oyer.core.argue.map.Scheme;
import oyer.core.read.inference.Inference.Doubt;

/// A kind of argument that a side makes in a criminal case.
enum Line {
    CONFESSION(true, Scheme.CONFESSION, Phrase.CONFESSION),
    IDENTIFICATION(true, Scheme.IDENTIFICATION, Phrase.IDENTIFICATION),
    WITNESS(true, Scheme.WITNESS, Phrase.WITNESS),
    EXPERT(true, Scheme.EXPERT, Phrase.EXPERT),
    TRACE(true, Scheme.TRACE, Phrase.TRACE),
    MOTIVE(true, Scheme.MOTIVE, Phrase.MOTIVE),
    CIRCUMSTANCE(true, Optional.empty(), Phrase.CIRCUMSTANCE),
    OWN_WORD(false, Scheme.WITNESS, Phrase.OWN_WORD),
    ALIBI(false, Scheme.ALIBI, Phrase.ALIBI),
    OTHER_TRACE(false, Scheme.TRACE, Phrase.OTHER_TRACE),
    OTHER_CONFESSION(false, Scheme.CONFESSION, Phrase.OTHER_CONFESSION),
    OTHER_WITNESS(false, Scheme.WITNESS, Phrase.OTHER_WITNESS),
    OTHER_EXPERT(false, Scheme.EXPERT, Phrase.OTHER_EXPERT),
    WITHHELD(false, Optional.empty(), Phrase.WITHHELD),
    OTHER(false, Optional.empty(), Phrase.OTHER);

    private static final Map<Doubt, String> OF_CONFESSIONS =
            Map.of(Doubt.COERCED, "free", Doubt.UNRELIABLE, "knowledge", Doubt.DISHONEST, "knowledge");
    private static final Map<Doubt, String> OF_IDENTIFICATIONS =
            Map.of(Doubt.VIEW, "view", Doubt.LINEUP, "lineup", Doubt.UNRELIABLE, "sure", Doubt.DISHONEST, "sure");
    private static final Map<Doubt, String> OF_EXPERTS = Map.of(
            Doubt.UNQUALIFIED,
            "field",
            Doubt.METHOD,
            "method",
            Doubt.UNRELIABLE,
            "dissent",
            Doubt.CONTAMINATED,
            "data");
    private static final Map<Doubt, String> OF_TRACES = Map.of(
            Doubt.CONTAMINATED,
            "custody",
            Doubt.METHOD,
            "method",
            Doubt.UNRELIABLE,
            "source",
            Doubt.EXCLUDED,
            "source",
            Doubt.INNOCENT,
            "innocent");
    private static final Map<Doubt, String> OF_WITNESSES = Map.of(
            Doubt.DISHONEST, "honest", Doubt.COERCED, "honest", Doubt.VIEW, "position", Doubt.UNRELIABLE, "consistent");

    /// Whether the prosecution makes it; else the defence.
    final boolean against;

    final Optional<Scheme> scheme;
    final Phrase phrase;

    Line(boolean against, Scheme scheme, Phrase phrase) {
        this(against, Optional.of(scheme), phrase);
    }

    Line(boolean against, Optional<Scheme> scheme, Phrase phrase) {
        this.against = against;
        this.scheme = scheme;
        this.phrase = phrase;
    }

    /// The same line of the other side.
    Line turned() {
        return switch (this) {
            case TRACE -> OTHER_TRACE;
            case WITNESS, IDENTIFICATION -> OTHER_WITNESS;
            case EXPERT -> OTHER_EXPERT;
            case CONFESSION -> OTHER_CONFESSION;
            case MOTIVE, CIRCUMSTANCE -> OTHER;
            case OTHER_TRACE -> TRACE;
            case OTHER_WITNESS, OWN_WORD, ALIBI -> WITNESS;
            case OTHER_EXPERT -> EXPERT;
            case OTHER_CONFESSION -> CONFESSION;
            case OTHER, WITHHELD -> CIRCUMSTANCE;
        };
    }

    Line on(boolean side) {
        return against == side ? this : turned();
    }

    /// Whether it makes a side's case by itself. A motive makes nobody a killer, and what was kept from the defence
    /// says
    /// that, not what is in it.
    boolean carries() {
        return switch (this) {
            case MOTIVE, WITHHELD -> false;
            case CONFESSION,
                    IDENTIFICATION,
                    WITNESS,
                    EXPERT,
                    TRACE,
                    CIRCUMSTANCE,
                    OWN_WORD,
                    ALIBI,
                    OTHER_TRACE,
                    OTHER_CONFESSION,
                    OTHER_WITNESS,
                    OTHER_EXPERT,
                    OTHER -> true;
        };
    }

    /// The critical question that a doubt answers with no.
    Optional<String> question(Doubt doubt) {
        return scheme.flatMap(s -> Optional.ofNullable(
                switch (s) {
                    case CONFESSION -> OF_CONFESSIONS.get(doubt);
                    case IDENTIFICATION -> OF_IDENTIFICATIONS.get(doubt);
                    case EXPERT -> OF_EXPERTS.get(doubt);
                    case TRACE -> OF_TRACES.get(doubt);
                    case WITNESS -> OF_WITNESSES.get(doubt);
                    case ALIBI -> doubt == Doubt.DISHONEST ? "interest" : "witness";
                    case MOTIVE -> "real";
                }));
    }

    /// The question that is answered with no when the speaker takes it back.
    Optional<String> takenBack() {
        return scheme.map(s -> switch (s) {
            case CONFESSION -> "withdrawn";
            case WITNESS -> "consistent";
            case IDENTIFICATION -> "sure";
            case EXPERT -> "dissent";
            case TRACE -> "source";
            case MOTIVE -> "real";
            case ALIBI -> "witness";
        });
    }

    /// The question that is answered with no when something else cannot be true beside what is said; empty where a
    /// contradiction says nothing of the piece itself.
    Optional<String> clashes() {
        return switch (this) {
            case CONFESSION, OTHER_CONFESSION -> Optional.of("knowledge");
            case IDENTIFICATION -> Optional.of("view");
            case WITNESS, OTHER_WITNESS -> Optional.of("consistent");
            case ALIBI -> Optional.of("reach");
            case EXPERT, TRACE, MOTIVE, CIRCUMSTANCE, OWN_WORD, OTHER_TRACE, OTHER_EXPERT, WITHHELD, OTHER ->
                Optional.empty();
        };
    }
}
