package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Mention;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Result;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What more a sentence says of a step: who found it, who gave it to whom, by which method and laboratory it was
/// tested, whom it reached.
final class Handing {

    private static final int REACH = 9;

    private final Tokens tokens;
    private final EvidenceWords words;

    Handing(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
    }

    Optional<StepDetail> detail(Status is, int token, int first, int end, List<Mention> named) {
        return switch (is) {
            case TRANSFERRED, RETURNED -> transfer(token, first, end, named);
            case TESTED, RETESTED ->
                Optional.of(test(first, end, named, List.of())).filter(Handing::says);
            case DISCLOSED, WITHHELD -> reached(token, end);
            case MENTIONED,
                    MADE,
                    COLLECTED,
                    NOT_TESTED,
                    USABLE,
                    INCONCLUSIVE,
                    SUPPRESSED,
                    ADMITTED,
                    EXCLUDED,
                    CHALLENGED,
                    DISCREDITED,
                    MISSING,
                    DESTROYED,
                    UNATTRIBUTED,
                    ABSENT -> Optional.empty();
        };
    }

    private static boolean says(StepDetail detail) {
        return !(detail instanceof StepDetail.Test t)
                || t.method().isPresent()
                || t.laboratory().isPresent()
                || !t.results().isEmpty();
    }

    /// A test as the sentence tells it.
    StepDetail test(int first, int end, List<Mention> named, List<Result> results) {
        Optional<String> method = Optional.empty();
        for (int i = first; i < end && method.isEmpty(); i++) {
            if (words.method(tokens, i)) {
                boolean analysis = i + 1 < end && words.method(tokens, i + 1);
                method = Optional.of(Wording.of(tokens, i, analysis ? i + 1 : i));
            }
        }
        Optional<String> laboratory = named.stream()
                .filter(m -> m.kind() == EntityKind.ORGANISATION && laboratory(m))
                .map(m -> said(m))
                .findFirst()
                .or(() -> laboratory(first, end));
        return new StepDetail.Test(method, laboratory, results);
    }

    /// `The county laboratory examined it`: the words for it, where no name is read.
    private Optional<String> laboratory(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean house = words.laboratory(tokens, i) && tokens.kind(i) == Tokens.Kind.WORD && tokens.length(i) > 2;
            if (house && !(i + 1 < end && tokens.kind(i + 1) == Tokens.Kind.WORD && tokens.is(i, "forensic"))) {
                int from = i;
                while (from > first
                        && i - from < 3
                        && tokens.gap(from) == Tokens.Gap.SPACE
                        && tokens.kind(from - 1) == Tokens.Kind.WORD
                        && !words.is(tokens, from - 1, "stop")
                        && !words.is(tokens, from - 1, "place")
                        && !words.is(tokens, from - 1, "was")
                        && words.status(tokens, from - 1).isEmpty()) {
                    from--;
                }
                return Optional.of(Wording.of(tokens, from, i));
            }
        }
        return Optional.empty();
    }

    private boolean laboratory(Mention mention) {
        for (int t = tokens.at(mention.passage().start());
                t < tokens.size() && tokens.start(t) < mention.passage().end();
                t++) {
            if (words.laboratory(tokens, t)) {
                return true;
            }
        }
        return false;
    }

    /// The same step, with results that were told of it.
    StatusStep with(StatusStep step, List<Result> results) {
        StepDetail.Test was = step.detail().orElse(null) instanceof StepDetail.Test t
                ? t
                : new StepDetail.Test(Optional.empty(), Optional.empty(), List.of());
        List<Result> all = new ArrayList<>(was.results());
        all.addAll(results);
        return new StatusStep(
                step.is(),
                step.when(),
                step.passage(),
                step.accordingTo(),
                step.count(),
                Optional.of(new StepDetail.Test(was.method(), was.laboratory(), all)));
    }

    private Optional<StepDetail> transfer(int token, int first, int end, List<Mention> named) {
        Optional<String> from = Optional.empty();
        Optional<String> to = Optional.empty();
        for (Mention mention : named) {
            int at = tokens.at(mention.passage().start());
            int before = at - 1;
            // `from Detective Ann Ruiz`, `to the laboratory`
            while (before > first
                    && at - before <= 3
                    && (article(before) || tokens.capitalised(before) || tokens.is(before, '.'))) {
                before--;
            }
            if (before < first || at >= end || Math.abs(at - token) > REACH || mention.kind() == EntityKind.PLACE) {
                continue;
            }
            if (from.isEmpty() && (tokens.is(before, "from") || tokens.is(before, "von"))) {
                from = Optional.of(said(mention));
            } else if (to.isEmpty() && (tokens.is(before, "to") || tokens.is(before, "an"))) {
                to = Optional.of(said(mention));
            }
        }
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new StepDetail.Transfer(from, to, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private boolean article(int token) {
        return tokens.is(token, "the") || tokens.is(token, "das") || tokens.is(token, "die");
    }

    private String said(Mention mention) {
        int first = tokens.at(mention.passage().start());
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.start(last + 1) < mention.passage().end()) {
            last++;
        }
        return Wording.of(tokens, first, last);
    }

    /// `withheld from the jury`, `disclosed to the defense`.
    private Optional<StepDetail> reached(int token, int end) {
        for (int i = token + 1; i + 1 < Math.min(end, token + 4); i++) {
            if (tokens.is(i, "to") || tokens.is(i, "from") || tokens.is(i, "an") || tokens.is(i, "vor")) {
                return Parties.of(Wording.of(tokens, i + 1, Math.min(end - 1, i + 4)))
                        .map(StepDetail.Reached::new);
            }
        }
        return Optional.empty();
    }

    /// The person who found it: named right before the verb, or behind `by`.
    OptionalInt finder(int token, int first, int end, List<Mention> named) {
        OptionalInt found = OptionalInt.empty();
        for (Mention mention : named) {
            int at = tokens.at(mention.passage().start());
            if (mention.kind() != EntityKind.PERSON || at < first || at >= end) {
                continue;
            }
            int gap = tokens.start(token) - mention.passage().end();
            boolean active = gap >= 0 && gap < 3;
            boolean by = at > token && at - token <= 4 && tokens.is(token + 1, "by")
                    || at > token && agent(token, at)
                    || at < token && at > first && passive(at, first);
            if (active || by) {
                found = OptionalInt.of(mention.entity());
            }
        }
        return found;
    }

    /// `collected at the scene by Officer Haas`: between the verb and `by` stands where it was.
    private boolean agent(int token, int at) {
        int by = at - 1;
        while (by > token && at - by <= 4 && (tokens.capitalised(by) || tokens.is(by, '.'))) {
            by--;
        }
        if (!tokens.is(by, "by") || by - token > REACH) {
            return false;
        }
        for (int i = token + 1; i < by; i++) {
            if (words.status(tokens, i).isPresent() || tokens.is(i, ',') || tokens.is(i, "and")) {
                return false;
            }
        }
        return true;
    }

    /// `von Kommissar Huber im Keller sichergestellt`: a rank may stand between.
    private boolean passive(int at, int first) {
        return by(at - 1) || at - 2 >= first && by(at - 2) && tokens.capitalised(at - 1);
    }

    private boolean by(int token) {
        return tokens.is(token, "von") || tokens.is(token, "durch");
    }
}
