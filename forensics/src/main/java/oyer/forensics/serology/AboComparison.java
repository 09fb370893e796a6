package oyer.forensics.serology;

import java.util.Optional;

/// What the reading of a stain says of one person: logic only. Antigens are lost with age and dilution, so a reading is
/// no better than the detection limit that is stated with it.
///
/// @param stain empty where the reading was inconclusive
/// @param person empty where the person was not typed
/// @param mixed whether more than one person may have bled there
public record AboComparison(Optional<Abo> stain, Optional<Abo> person, boolean mixed) {

    public enum Result {
        EXCLUDED,
        NOT_EXCLUDED,
        NO_CONCLUSION
    }

    public Result result() {
        if (stain.isEmpty() || person.isEmpty()) {
            return Result.NO_CONCLUSION;
        }
        boolean fits = mixed ? person.get().within(stain.get()) : person.get() == stain.get();
        return fits ? Result.NOT_EXCLUDED : Result.EXCLUDED;
    }

    /// Why, in a sentence.
    public String words() {
        return switch (result()) {
            case NO_CONCLUSION ->
                "No conclusion: " + (stain.isEmpty() ? "the stain gave no reading" : "the person's group is not known")
                        + ". It counts neither as exclusion nor as inclusion.";
            case EXCLUDED ->
                mixed
                        ? "Excluded as a contributor, provided that the antigens of group " + group()
                                + " could be detected: one that is too weak or decayed reads as absent."
                        : "Excluded as the only donor: a person of group " + group()
                                + " does not leave a stain that reads " + stain.orElseThrow()
                                + ", unless an antigen was lost or the typing erred.";
            case NOT_EXCLUDED ->
                mixed && person.orElseThrow() == Abo.O
                        ? "Not excluded: a donor of group O adds no A or B antigen, so blood groups cannot exclude one"
                                + " from any mixture."
                        : "Not excluded: so is everyone of a group that fits, often two in five of the population; alone"
                                + " it is worth little.";
        };
    }

    private Abo group() {
        return person.orElseThrow();
    }
}
