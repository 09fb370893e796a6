package oyer.core.read.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.StepDetail;
import oyer.core.read.register.History.Step;
import oyer.core.text.DocumentId;

/// What two sources tell differently of one item: two days on which it was collected or destroyed, a test that another
/// says was never made, a thing given back that another says was destroyed. Neither is preferred; both are shown.
///
/// @param one the one that is dated earlier
public record Accounts(Kind kind, Step one, Step other) {

    public enum Kind {
        /// The same step, on two days that cannot both be its day.
        TWO_DAYS,
        /// Tested, and said later not to have been.
        TESTED_OR_NOT,
        /// Told to the same side, and said later to have been kept from it.
        DISCLOSED_OR_WITHHELD,
        /// Gone for good, and still there or with somebody later; or gone in two ways.
        WHAT_BECAME_OF_IT
    }

    /// More steps than this are no longer held against each other pair by pair: what so many papers tell of is looked
    /// through by its history.
    private static final int MOST = 200;

    /// Where two sources differ, in order of the history; of one pair of sources each kind once.
    public static List<Accounts> of(History history) {
        List<Step> steps = history.steps().stream().limit(MOST).toList();
        List<Accounts> accounts = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            for (int k = i + 1; k < steps.size(); k++) {
                Step one = steps.get(i);
                Step other = steps.get(k);
                if (!source(one).equals(source(other))) {
                    kind(one, other)
                            .filter(kind -> told.add(List.of(kind, source(one), source(other))))
                            .ifPresent(kind -> accounts.add(new Accounts(kind, one, other)));
                }
            }
        }
        return List.copyOf(accounts);
    }

    /// A document, or whoever speaks in it.
    private record Source(DocumentId document, OptionalInt speaker) {}

    private static Source source(Step step) {
        return new Source(step.document(), step.step().accordingTo());
    }

    private static Optional<Kind> kind(Step one, Step other) {
        if (!sameCount(one, other)) {
            return Optional.empty();
        }
        Status a = one.is();
        Status b = other.is();
        if (a == b && once(a) && apart(one, other)) {
            return Optional.of(Kind.TWO_DAYS);
        }
        if (tested(a) && b == Status.NOT_TESTED && before(one, other)
                || tested(b) && a == Status.NOT_TESTED && before(other, one)) {
            return Optional.of(Kind.TESTED_OR_NOT);
        }
        if (a == Status.DISCLOSED && b == Status.WITHHELD && before(one, other) && sameSide(one, other)
                || b == Status.DISCLOSED && a == Status.WITHHELD && before(other, one) && sameSide(one, other)) {
            return Optional.of(Kind.DISCLOSED_OR_WITHHELD);
        }
        boolean gone = a == Status.DESTROYED && (b == Status.RETURNED || b == Status.TRANSFERRED || b == Status.MISSING)
                || b == Status.DESTROYED && a == Status.RETURNED
                || a == Status.RETURNED && b == Status.MISSING;
        return gone && dated(one) && dated(other) ? Optional.of(Kind.WHAT_BECAME_OF_IT) : Optional.empty();
    }

    /// What is said of some of a group is not said of others.
    private static boolean sameCount(Step one, Step other) {
        return one.step().count().equals(other.step().count())
                || one.step().count().isEmpty()
                || other.step().count().isEmpty();
    }

    private static boolean once(Status is) {
        return is == Status.COLLECTED || is == Status.DESTROYED;
    }

    private static boolean tested(Status is) {
        return is == Status.TESTED || is == Status.RETESTED;
    }

    private static boolean dated(Step step) {
        return step.step().when().earliest().isPresent()
                && step.step().when().latest().isPresent();
    }

    /// Two stretches of the calendar without a day in common.
    private static boolean apart(Step one, Step other) {
        return before(one, other) || before(other, one);
    }

    /// Whether the one was over when the other began; what has no place on the calendar is before nothing.
    private static boolean before(Step one, Step other) {
        Optional<LocalDate> end = one.step().when().latest();
        Optional<LocalDate> begin = other.step().when().earliest();
        return dated(one) && dated(other) && end.orElseThrow().isBefore(begin.orElseThrow());
    }

    private static boolean sameSide(Step one, Step other) {
        Optional<StepDetail.Party> side = side(one);
        Optional<StepDetail.Party> another = side(other);
        return side.isPresent() && (another.isEmpty() || side.equals(another));
    }

    private static Optional<StepDetail.Party> side(Step step) {
        return step.step().detail().orElse(null) instanceof StepDetail.Reached(StepDetail.Party party)
                ? Optional.of(party)
                : Optional.empty();
    }
}
