package oyer.core.read.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Proceeding;
import oyer.core.time.When;

/// One step before an authority, with every passage that tells of it.
///
/// @param when as the most exact of the passages has it
/// @param concerned the figure of the case; empty where none of the passages names one person
/// @param told at least one, the most exact first
public record Step(String action, String outcome, When when, String concerned, List<Proceeding> told) {

    public Step {
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("step " + action + " rests on nothing");
        }
    }

    static Step of(Told told) {
        Proceeding p = told.proceeding();
        return new Step(p.action(), p.outcome().orElse(""), p.when(), told.concerned(), List.of(p));
    }

    /// The same with one more passage that tells of it.
    Step and(Told other) {
        List<Proceeding> all = new ArrayList<>(told);
        all.add(other.proceeding());
        return new Step(action, outcome, when, concerned.isEmpty() ? other.concerned() : concerned, all);
    }

    public Matter matter() {
        return Matter.of(action);
    }

    /// The fullest name that a passage gives.
    public Optional<String> authority() {
        return told.stream().flatMap(p -> p.authority().stream()).max(Comparator.comparingInt(String::length));
    }

    public Optional<String> ground() {
        return told.stream().flatMap(p -> p.ground().stream()).findFirst();
    }

    public Optional<String> term() {
        return told.stream().flatMap(p -> p.term().stream()).findFirst();
    }

    /// Where it stands in the order of steps.
    public LocalDate day() {
        return when.earliest().or(when::latest).orElse(LocalDate.MAX);
    }

    /// What is one and the same said in other words: `guilty` and `convicted`, `dismissed` and `denied`.
    static String key(String action, String outcome) {
        String what = action.equals("retrial") ? "new trial" : action;
        String how = switch (outcome) {
            case "convicted" -> "guilty";
            case "dismissed" -> "denied";
            case "paroled" -> "granted";
            default -> outcome;
        };
        return what + " " + how;
    }

    String key() {
        return key(action, outcome);
    }

    /// Whether they may concern the same person, as far as the passages name one.
    boolean maybeSame(String other) {
        return concerned.isEmpty() || other.isEmpty() || concerned.equals(other);
    }
}
