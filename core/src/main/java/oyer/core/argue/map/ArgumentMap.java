package oyer.core.argue.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oyer.core.argue.label.Standard;
import oyer.core.text.Passage;

/// Who says that what follows from what: statements, steps from some to another, and what undercuts a step.
///
/// @param conclusions ids of the statements in question, the first shown first
/// @param contraries which statements cannot all be so
/// @param answers critical questions that somebody has answered
/// @param drafted whether no person has amended it yet
public record ArgumentMap(
        List<String> conclusions,
        List<Node> nodes,
        List<Step> steps,
        List<Undercut> undercuts,
        List<Contrary> contraries,
        List<Answer> answers,
        boolean drafted) {

    /// A statement.
    ///
    /// @param evidence whether it is evidence, taken for granted unless it falls; else it must be argued for
    /// @param tried whether it was before the court that decided; what came later counts only as of today
    /// @param fallen why it no longer counts (`suppressed`, `excluded`, `disproven`, `retracted`, `missing`)
    /// @param passages the words that it rests on
    /// @param accordingTo who says so
    /// @param unfound words that were given as its source and do not stand in any document, as `document: words`
    public record Node(
            String id,
            String text,
            boolean evidence,
            boolean tried,
            Optional<String> fallen,
            List<Passage> passages,
            Optional<String> accordingTo,
            List<String> unfound) {
        public Node {
            passages = List.copyOf(passages);
            unfound = List.copyOf(unfound);
        }

        /// In other words, resting on more passages.
        Node reworded(String words, List<Passage> more) {
            List<Passage> all = new java.util.ArrayList<>(passages);
            more.stream().filter(p -> !all.contains(p)).forEach(all::add);
            return new Node(id, words, evidence, tried, fallen, all, accordingTo, unfound);
        }

        Node fallen(Optional<String> because) {
            return new Node(id, text, evidence, tried, because, passages, accordingTo, unfound);
        }
    }

    /// An argument: all premises together carry the conclusion.
    ///
    /// @param weight what a person gives it beside other arguments, 0 to 1, no measurement; 1 where nobody gave any
    public record Step(String id, String conclusion, List<String> premises, Optional<Scheme> scheme, double weight) {
        public Step {
            premises = List.copyOf(premises);
            require(weight >= 0 && weight <= 1, "the weight " + weight + " of [" + id + "] is not within 0 to 1");
        }

        public Step(String id, String conclusion, List<String> premises, Optional<Scheme> scheme) {
            this(id, conclusion, premises, scheme, 1);
        }

        Step weighing(double given) {
            return new Step(id, conclusion, premises, scheme, given);
        }
    }

    /// Statements that cannot all be so, and what it takes for one of them to prevail.
    public record Contrary(List<String> statements, Standard standard) {
        public Contrary {
            statements = List.copyOf(statements);
        }

        public boolean holds(String id) {
            return statements.contains(id);
        }

        Contrary under(Standard other) {
            return new Contrary(statements, other);
        }
    }

    /// That a critical question of a step is answered so that the step still stands; one answered otherwise is an
    /// [Undercut].
    ///
    /// @param by who answered it
    public record Answer(String step, String question, String text, List<Passage> passages, Optional<String> by) {
        public Answer {
            passages = List.copyOf(passages);
        }
    }

    /// That a statement, if it stands, breaks a step.
    ///
    /// @param question the critical question of the step's scheme that it answers, where told
    public record Undercut(String attacker, String step, Optional<String> question) {}

    /// A critical question that no part of the map takes up.
    public record Open(Step step, Scheme scheme, String question) {}

    public ArgumentMap {
        conclusions = List.copyOf(conclusions);
        nodes = List.copyOf(nodes);
        steps = List.copyOf(steps);
        undercuts = List.copyOf(undercuts);
        contraries = List.copyOf(contraries);
        answers = List.copyOf(answers);
        Set<String> ids = new LinkedHashSet<>();
        nodes.forEach(n -> require(ids.add(n.id), "statement [" + n.id + "] is there twice"));
        Set<String> stepIds = new LinkedHashSet<>();
        for (Step step : steps) {
            require(stepIds.add(step.id), "argument [" + step.id + "] is there twice");
            require(
                    ids.contains(step.conclusion),
                    "[" + step.id + "] concludes [" + step.conclusion + "], which is nowhere");
            step.premises.forEach(
                    p -> require(ids.contains(p), "[" + step.id + "] rests on [" + p + "], which is nowhere"));
        }
        for (Undercut undercut : undercuts) {
            require(ids.contains(undercut.attacker), "the attacker [" + undercut.attacker + "] is nowhere");
            require(stepIds.contains(undercut.step), "the attacked argument [" + undercut.step + "] is nowhere");
        }
        Set<String> taken = new LinkedHashSet<>();
        contraries.forEach(c -> c.statements.forEach(p -> require(
                ids.contains(p) && taken.add(p), "[" + p + "] is nowhere, or contrary twice; put those together")));
        answers.forEach(a -> require(stepIds.contains(a.step), "the answered argument [" + a.step + "] is nowhere"));
        conclusions.forEach(c -> require(ids.contains(c), "the conclusion [" + c + "] is nowhere"));
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public static ArgumentMap empty() {
        return new ArgumentMap(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true);
    }

    /// The same with statements in other words.
    public ArgumentMap worded(Function<Node, String> words) {
        List<Node> said =
                nodes.stream().map(n -> n.reworded(words.apply(n), List.of())).toList();
        return new ArgumentMap(conclusions, said, steps, undercuts, contraries, answers, drafted);
    }

    public Optional<Node> node(String id) {
        return nodes.stream().filter(n -> n.id.equals(id)).findFirst();
    }

    public List<Step> stepsTo(String conclusion) {
        return steps.stream().filter(s -> s.conclusion.equals(conclusion)).toList();
    }

    public List<Undercut> undercutting(String step) {
        return undercuts.stream().filter(u -> u.step.equals(step)).toList();
    }

    /// What a statement is held against, and under which standard.
    public Optional<Contrary> contrary(String id) {
        return contraries.stream().filter(c -> c.holds(id)).findFirst();
    }

    public List<Answer> answers(String step, String question) {
        return answers.stream()
                .filter(a -> a.step.equals(step) && a.question.equals(question))
                .toList();
    }

    /// Critical questions of its steps that nothing takes up and nobody has answered, in order.
    public List<Open> openQuestions() {
        return steps.stream()
                .flatMap(step -> step.scheme.stream()
                        .flatMap(scheme -> scheme.questions().stream()
                                .filter(q -> undercutting(step.id).stream()
                                        .noneMatch(u -> u.question.equals(Optional.of(q))))
                                .filter(q -> answers(step.id, q).isEmpty())
                                .map(q -> new Open(step, scheme, q))))
                .toList();
    }
}
