package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.label.Standard;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.text.Passage;

/// What became of a map by the edits of the journal, one after the other. An edit that no longer fits (what it speaks
/// of was taken away) changes nothing and is told.
///
/// @param idle edits that change nothing, each with why
public record Amended(ArgumentMap map, List<String> idle) {

    /// A whole map in place of the one before.
    public static final String MAP = "map";

    public static final String NODE = "node";
    public static final String STEP = "step";
    public static final String UNDERCUT = "undercut";
    public static final String CONTRARY = "contrary";

    /// A piece of evidence falls, or counts again.
    public static final String STATUS = "status";

    public static final String REMOVE = "remove";

    /// Evidence that a statement rests on: a statement and the step from it in one.
    public static final String REASON = "reason";

    /// A statement that breaks a step, and that it does, in one.
    public static final String ATTACK = "attack";

    /// A critical question of a step is answered so that the step still stands; a passage must say so.
    public static final String ANSWER = "answer";

    /// The proof standard of statements that are held against one another.
    public static final String STANDARD = "standard";

    /// What a person gives a step beside other arguments, 0 to 1.
    public static final String STRENGTH = "strength";

    /// A statement in other words.
    public static final String REWORD = "reword";

    /// A likelihood ratio, and that some are independent: see [oyer.core.argue.weight.Weights]. They change no map.
    public static final String WEIGHT = "weight";

    public static final String INDEPENDENT = "independent";

    /// Every edit there is.
    public static final Set<String> EDITS = Set.of(
            MAP,
            NODE,
            STEP,
            UNDERCUT,
            CONTRARY,
            STATUS,
            REMOVE,
            REASON,
            ATTACK,
            ANSWER,
            STANDARD,
            STRENGTH,
            REWORD,
            WEIGHT,
            INDEPENDENT);

    public Amended {
        idle = List.copyOf(idle);
    }

    /// @param edits rulings that stand, oldest first; those that are no edits of the argument are passed over
    public static Amended of(ArgumentMap draft, List<Ruling> edits, Aif.Finder finder) {
        ArgumentMap map = draft;
        List<String> idle = new ArrayList<>();
        for (Ruling ruling : edits) {
            if (ruling.decision() instanceof Decision.Argued argued && !weighs(argued)) {
                try {
                    map = applied(map, argued, ruling.about(), Optional.of(ruling.by()), finder);
                } catch (IllegalArgumentException e) {
                    idle.add(argued.edit() + ": " + e.getMessage());
                }
            }
        }
        return new Amended(map, idle);
    }

    private static boolean weighs(Decision.Argued argued) {
        return argued.edit().equals(WEIGHT) || argued.edit().equals(INDEPENDENT);
    }

    /// The payload of an edit.
    ///
    /// @param pairs name, value, name, value
    public static String payload(String... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return Json.write(fields);
    }

    /// @param by who makes the edit
    /// @throws IllegalArgumentException when the edit does not fit the map
    public static ArgumentMap applied(
            ArgumentMap map, Decision.Argued edit, List<Passage> passages, Optional<String> by, Aif.Finder finder) {
        if (edit.edit().equals(MAP)) {
            return Aif.read(edit.payload(), finder);
        }
        Map<String, Object> fields = Json.object(edit.payload());
        List<ArgumentMap.Node> nodes = new ArrayList<>(map.nodes());
        List<ArgumentMap.Step> steps = new ArrayList<>(map.steps());
        List<ArgumentMap.Undercut> undercuts = new ArrayList<>(map.undercuts());
        List<ArgumentMap.Contrary> contraries = new ArrayList<>(map.contraries());
        List<ArgumentMap.Answer> answers = new ArrayList<>(map.answers());
        List<String> conclusions = new ArrayList<>(map.conclusions());
        String id = Json.string(fields, "id").orElse("");
        switch (edit.edit()) {
            case NODE -> {
                boolean evidence = needed(fields, "evidence").equals("true");
                nodes.add(node(fields, id, evidence, passages));
                if (conclusions.isEmpty() && !evidence) {
                    conclusions.add(id);
                }
            }
            case REASON -> {
                nodes.add(node(fields, id, !needed(fields, "evidence").equals("false"), passages));
                steps.add(new ArgumentMap.Step(
                        "a-" + id,
                        needed(fields, "conclusion"),
                        List.of(id),
                        Json.string(fields, "scheme").flatMap(Scheme::of)));
            }
            case ATTACK -> {
                nodes.add(node(fields, id, true, passages));
                undercuts.add(new ArgumentMap.Undercut(id, needed(fields, "step"), Json.string(fields, "question")));
            }
            case REWORD -> {
                there(map, id);
                String text = needed(fields, "text");
                nodes.replaceAll(n -> n.id().equals(id) ? n.reworded(text, passages) : n);
            }
            case STEP -> {
                String premise = needed(fields, "premise");
                String other = Json.string(fields, "also").orElse("");
                steps.add(new ArgumentMap.Step(
                        id,
                        needed(fields, "conclusion"),
                        other.isEmpty() ? List.of(premise) : List.of(premise, other),
                        Json.string(fields, "scheme").flatMap(Scheme::of)));
            }
            case UNDERCUT ->
                undercuts.add(new ArgumentMap.Undercut(
                        needed(fields, "attacker"), needed(fields, "step"), Json.string(fields, "question")));
            case CONTRARY ->
                contraries.add(new ArgumentMap.Contrary(
                        List.of(needed(fields, "one"), needed(fields, "other")),
                        Json.string(fields, "standard").flatMap(Standard::of).orElse(Standard.PREPONDERANCE)));
            case ANSWER -> answers.add(answer(map, fields, passages, by));
            case STANDARD -> {
                Standard standard = Standard.of(needed(fields, "standard"))
                        .orElseThrow(() -> new IllegalArgumentException("there is no such proof standard"));
                if (map.contrary(id).isEmpty()) {
                    throw new IllegalArgumentException("[" + id + "] is held against nothing");
                }
                contraries.replaceAll(c -> c.holds(id) ? c.under(standard) : c);
            }
            case STRENGTH -> {
                if (steps.stream().noneMatch(s -> s.id().equals(id))) {
                    throw new IllegalArgumentException("there is no argument [" + id + "]");
                }
                double weight = number(needed(fields, "weight"));
                steps.replaceAll(s -> s.id().equals(id) ? s.weighing(weight) : s);
            }
            case STATUS -> {
                there(map, id);
                nodes.replaceAll(n -> n.id().equals(id) ? n.fallen(Json.string(fields, "fallen")) : n);
            }
            case REMOVE -> remove(id, nodes, steps, undercuts, contraries, answers, conclusions);
            default -> throw new IllegalArgumentException("there is no edit [" + edit.edit() + "]");
        }
        return new ArgumentMap(conclusions, nodes, steps, undercuts, contraries, answers, false);
    }

    private static void there(ArgumentMap map, String id) {
        if (map.node(id).isEmpty()) {
            throw new IllegalArgumentException("there is no statement [" + id + "]");
        }
    }

    private static ArgumentMap.Node node(
            Map<String, Object> fields, String id, boolean evidence, List<Passage> passages) {
        return new ArgumentMap.Node(
                id,
                needed(fields, "text"),
                evidence,
                Json.string(fields, "tried").orElse("true").equals("true"),
                Optional.empty(),
                passages,
                Json.string(fields, "accordingTo"),
                List.of());
    }

    private static void remove(
            String id,
            List<ArgumentMap.Node> nodes,
            List<ArgumentMap.Step> steps,
            List<ArgumentMap.Undercut> undercuts,
            List<ArgumentMap.Contrary> contraries,
            List<ArgumentMap.Answer> answers,
            List<String> conclusions) {
        nodes.removeIf(n -> n.id().equals(id));
        conclusions.remove(id);
        contraries.removeIf(c -> c.holds(id));
        List<String> gone = new ArrayList<>(List.of(id));
        steps.removeIf(s -> {
            boolean goes = s.id().equals(id)
                    || s.conclusion().equals(id)
                    || s.premises().contains(id);
            return goes && gone.add(s.id());
        });
        undercuts.removeIf(u -> gone.contains(u.step()) || gone.contains(u.attacker()));
        answers.removeIf(a -> gone.contains(a.step()));
    }

    private static ArgumentMap.Answer answer(
            ArgumentMap map, Map<String, Object> fields, List<Passage> passages, Optional<String> by) {
        String question = needed(fields, "question");
        String step = needed(fields, "step");
        boolean asked = map.steps().stream()
                .anyMatch(s -> s.id().equals(step)
                        && s.scheme()
                                .filter(scheme -> scheme.questions().contains(question))
                                .isPresent());
        if (!asked) {
            throw new IllegalArgumentException("[" + step + "] is not asked [" + question + "]");
        }
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("an answer needs a passage that gives it");
        }
        return new ArgumentMap.Answer(step, question, needed(fields, "text"), passages, by);
    }

    /// A weight as people write it, with a point or a comma.
    private static double number(String weight) {
        try {
            return Double.parseDouble(weight.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("[" + weight + "] is no number", e);
        }
    }

    private static String needed(Map<String, Object> fields, String name) {
        return Json.string(fields, name)
                .orElseThrow(() -> new IllegalArgumentException("the edit says no [" + name + "]"));
    }
}
