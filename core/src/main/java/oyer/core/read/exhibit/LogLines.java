package oyer.core.read.exhibit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;
import oyer.core.time.When;

/// Lines of a log that tell without a verb: `1010  AT/1 to DC Brough for lab` hands a thing over, `02:30 Blutprobe
/// Brück`
/// takes a sample.
final class LogLines {

    private static final WordRoles WORDS = WordRoles.of(LogLines.class, "log-lines.txt");

    /// Characters before the hour that a line begins with.
    private static final int MARGIN = 3;

    private final Prose prose;
    private final Tokens tokens;
    private final EvidenceWords words;

    LogLines(Prose prose, EvidenceWords words) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
    }

    /// @param here the things of a sentence
    void read(List<Draft> here, int first, int end, List<TimeReading> times, List<Mention> named) {
        Optional<TimeReading> hour = hour(first, times);
        if (hour.isEmpty() || told(first, end)) {
            return;
        }
        When when = hour.get().when();
        here.stream().max(Comparator.comparing(d -> d.passage.span())).ifPresent(last -> {
            int to = tokens.at(last.passage.end());
            boolean on = to + 1 < end && (has("to", to) || has("an", to) && somebody(to + 1, named));
            if (last.steps.isEmpty() && on && tokens.capitalised(to + 1)) {
                add(last, Status.TRANSFERRED, when, to);
            }
        });
        for (Draft draft : here) {
            int noun = tokens.at(draft.passage.end()) - 1;
            if (draft.steps.isEmpty() && has("samples", noun)) {
                add(draft, Status.COLLECTED, when, noun);
            }
        }
    }

    /// `Messer an Haustür` hands nothing over.
    private boolean somebody(int token, List<Mention> named) {
        int next = token + 1 < tokens.size() ? tokens.start(token + 1) : -1;
        return words.laboratory(tokens, token)
                || named.stream()
                        .anyMatch(m -> m.kind() == EntityKind.PERSON
                                && m.form() != Mention.Form.PRONOUN
                                && (m.passage().start() == tokens.start(token)
                                        || m.passage().start() == next));
    }

    private void add(Draft draft, Status is, When when, int token) {
        draft.steps.add(StatusStep.of(is, when, prose.passage(token, token), OptionalInt.empty()));
    }

    /// The hour with which the line of a sentence begins.
    private Optional<TimeReading> hour(int first, List<TimeReading> times) {
        int line = prose.characters().lastIndexOf('\n', tokens.start(first)) + 1;
        return times.stream()
                .filter(t -> t.passage().start() - line <= MARGIN
                        && t.passage().start() >= line
                        && t.when().dated()
                        && !(t.when() instanceof When.Before))
                .findFirst();
    }

    private boolean told(int first, int end) {
        for (int t = first; t < end; t++) {
            if (words.is(tokens, t, "was") || words.is(tokens, t, "have") || words.is(tokens, t, "modal")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String role, int token) {
        return WORDS.has(role, tokens, token);
    }
}
