package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// One person fills the same slot on two occasions with values that exclude each other: the stranger walked away, later
/// he got into a car; `I never met her`, later `I had met her once`. A change of what is said; which is true is not for
/// the program to say.
///
/// Of two documents of one speaker, where neither of them holds both values: who walks to the car and drives off has
/// done both.
final class OwnSlotsCheck implements Check {

    /// @param one and `other`: the values that exclude each other
    private record Pair(Slot slot, String one, String other, String english, String german) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(Slot.AWAY, "foot", "vehicle", "how somebody went away", "wie jemand wegging"),
            new Pair(Slot.KNEW, "never", "met", "having met somebody", "eine Begegnung"),
            new Pair(Slot.TOUCHED, "not", "did", "having touched or moved somebody", "eine Berührung"),
            new Pair(Slot.SEEN, "nobody", "somebody", "having seen anybody", "ob jemand zu sehen war"),
            new Pair(Slot.HEARD_SHOT, "none", "some", "what was heard", "was zu hören war"));

    private final Slots slots = new Slots(Slot.AWAY, Slot.KNEW, Slot.TOUCHED, Slot.SEEN, Slot.HEARD_SHOT);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Pair pair : PAIRS) {
            List<Filled> ones = slots.said(pair.slot(), pair.one());
            List<Filled> others = slots.said(pair.slot(), pair.other());
            for (Filled one : ones) {
                for (Filled other : others) {
                    boolean versions = one.sameSpeaker(other)
                            && !one.document().equals(other.document())
                            && alike(pair, one, other)
                            && none(others, one)
                            && none(ones, other);
                    if (versions && told.add(pair.slot() + one.speaker().orElse(""))) {
                        found.add(of(pair, one, other));
                    }
                }
            }
        }
        return found;
    }

    /// Whether both keep a word and it is the same, where the slot keeps words: the same place, the same person.
    private static boolean alike(Pair pair, Filled one, Filled other) {
        boolean kept = pair.slot() == Slot.SEEN;
        return !kept || one.frame().word().equals(other.frame().word());
    }

    /// None of the other value in the same document of the same speaker.
    private static boolean none(List<Filled> values, Filled of) {
        return values.stream().noneMatch(v -> v.document().equals(of.document()) && v.sameSpeaker(of));
    }

    private static Discrepancy of(Pair pair, Filled one, Filled other) {
        boolean order = one.written().isEmpty()
                || other.written().isEmpty()
                || !one.written().get().isAfter(other.written().get());
        Filled first = order ? one : other;
        Filled second = order ? other : one;
        return new Discrepancy(
                        Discrepancy.Type.CHANGE,
                        "own-versions",
                        first.name() + " tells it" + on(first.written()) + " in one way and"
                                + (second.written().isEmpty() ? " elsewhere" : on(second.written()))
                                + " in another; the versions exclude each other: " + pair.english() + ".",
                        List.of(first.passage(), second.passage()),
                        .7)
                .inGerman(first.name() + " schildert es in zwei Fassungen, die einander ausschließen; es geht um: "
                        + pair.german() + ".");
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(d -> " on " + CalendarWords.day(d)).orElse("");
    }
}
