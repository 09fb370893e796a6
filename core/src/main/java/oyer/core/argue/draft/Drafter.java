package oyer.core.argue.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.ArgumentMap.Node;
import oyer.core.argue.map.Scheme;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Statement;
import oyer.core.text.Passage;

/// Proposes a map from readings: admissions by the accused and what takes them back, accusations by others and what
/// takes those back, traces and what became of them, denials. It only places what was read; how the pieces hang
/// together beyond that is for a person to say, so each argues for the charge as a whole.
public final class Drafter {

    private static final Set<String> ACCUSED = Set.of(
            "defendant",
            "accused",
            "appellant",
            "appellee",
            "petitioner",
            "suspect",
            "angeklagter",
            "angeklagte",
            "beschuldigter",
            "beschuldigte",
            "verurteilter");
    private static final Set<ExhibitReading.Type> TRACES = Set.of(
            ExhibitReading.Type.DNA,
            ExhibitReading.Type.FINGERPRINT,
            ExhibitReading.Type.FOOTWEAR,
            ExhibitReading.Type.BIOLOGICAL);
    private static final int LONGEST = 140;

    private final Map<String, Figure> of = new HashMap<>();
    private final Optional<Figure> accused;
    private final List<Node> nodes = new ArrayList<>();
    private final List<ArgumentMap.Step> steps = new ArrayList<>();
    private final List<ArgumentMap.Undercut> undercuts = new ArrayList<>();
    private final Map<String, List<String>> stepsOf = new HashMap<>();
    private final List<Later> later = new ArrayList<>();
    private boolean denied;

    /// A retraction, placed when all that can be taken back is known.
    private record Later(String node, String speaker) {}

    public Drafter(List<Figure> figures) {
        for (Figure figure : figures) {
            figure.members().forEach(m -> of.put(key(m.document().sha256(), m.entity()), figure));
        }
        accused = figures.stream()
                .filter(f -> f.roles().stream().anyMatch(r -> ACCUSED.contains(r.toLowerCase(Locale.ROOT))))
                .max(Comparator.comparingInt(Figure::mentions).thenComparing(Figure::id));
        accused.ifPresent(a -> {
            claim("charge", a.name() + " did what he or she is charged with");
            claim("denial", a.name() + " did not");
        });
    }

    private static String key(String document, int entity) {
        return document + "#" + entity;
    }

    private void claim(String id, String text) {
        nodes.add(new Node(id, text, false, true, Optional.empty(), List.of(), Optional.empty(), List.of()));
    }

    /// Takes in the readings of one document.
    public void add(DocumentReadings readings) {
        if (accused.isEmpty()) {
            return;
        }
        for (Statement statement : readings.statements()) {
            speaker(readings, statement.speaker()).ifPresent(s -> place(readings, statement, s));
        }
        for (ExhibitReading exhibit : readings.exhibits()) {
            if (TRACES.contains(exhibit.type())) {
                trace(exhibit);
            }
        }
    }

    private Optional<Figure> speaker(DocumentReadings readings, OptionalInt entity) {
        return entity.isPresent()
                ? Optional.ofNullable(of.get(key(readings.document().sha256(), entity.getAsInt())))
                : Optional.empty();
    }

    private void place(DocumentReadings readings, Statement statement, Figure speaker) {
        boolean self = accused.filter(speaker::equals).isPresent();
        switch (statement.act()) {
            case ADMITS -> {
                if (self) {
                    argue(evidence(statement.passage(), speaker.name()), "charge", Scheme.CONFESSION, speaker.id());
                }
            }
            case ACCUSES -> {
                if (!self) {
                    argue(evidence(statement.passage(), speaker.name()), "charge", Scheme.WITNESS, speaker.id());
                }
            }
            case DENIES -> {
                if (self) {
                    denied = true;
                    argue(evidence(statement.passage(), speaker.name()), "denial", Scheme.WITNESS, "");
                }
            }
            case RETRACTS -> later.add(new Later(evidence(statement.passage(), speaker.name()), speaker.id()));
            case ASSERTS, DECIDES, ASKS, PROMISES, OTHER -> {}
        }
    }

    private void trace(ExhibitReading exhibit) {
        String item = evidence(exhibit.passage(), "");
        String step = argue(item, "charge", Scheme.TRACE, "");
        for (ExhibitReading.StatusStep status : exhibit.status()) {
            switch (status.is()) {
                case EXCLUDED, SUPPRESSED, DISCREDITED, MISSING, DESTROYED, UNATTRIBUTED, CHALLENGED ->
                    undercuts.add(new ArgumentMap.Undercut(
                            evidence(status.passage(), ""),
                            step,
                            Optional.of(status.is() == ExhibitReading.Status.MISSING ? "custody" : "source")));
                case MENTIONED, COLLECTED, TESTED, RETESTED, DISCLOSED, WITHHELD, ADMITTED, RETURNED, ABSENT -> {}
            }
        }
    }

    private String evidence(Passage passage, String accordingTo) {
        String id = "r" + passage.document().sha256().substring(0, 8) + "-" + passage.start();
        if (nodes.stream().noneMatch(n -> n.id().equals(id))) {
            String words = passage.words().replaceAll("\\s+", " ");
            nodes.add(new Node(
                    id,
                    words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…",
                    true,
                    true,
                    Optional.empty(),
                    List.of(passage),
                    Optional.of(accordingTo).filter(a -> !a.isEmpty()),
                    List.of()));
        }
        return id;
    }

    private String argue(String premise, String conclusion, Scheme scheme, String by) {
        String id = "a" + (steps.size() + 1);
        steps.add(new ArgumentMap.Step(id, conclusion, List.of(premise), Optional.of(scheme)));
        stepsOf.computeIfAbsent(by, _ -> new ArrayList<>()).add(id);
        return id;
    }

    /// The map as far as read; empty when nobody is named as the accused.
    public ArgumentMap map() {
        if (accused.isEmpty()) {
            return ArgumentMap.empty();
        }
        List<ArgumentMap.Undercut> all = new ArrayList<>(undercuts);
        for (Later retraction : later) {
            for (String step : stepsOf.getOrDefault(retraction.speaker, List.of())) {
                all.add(new ArgumentMap.Undercut(retraction.node, step, Optional.of("withdrawn")));
            }
        }
        return new ArgumentMap(
                List.of("charge", "denial"),
                nodes,
                steps,
                all.stream().distinct().toList(),
                denied ? List.of(List.of("charge", "denial")) : List.of(),
                true);
    }
}
