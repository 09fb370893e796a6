package oyer.forensics.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.forensics.serology.AboComparison;

/// A blood group read in a stain beside that of a person.
public record BloodReport(String stain, String person, AboComparison comparison) {

    public TraceComparison of(Asked asked) {
        return asked.told(
                Kind.BLOOD_GROUP,
                "Stain read " + stain + ", person " + person + ": "
                        + comparison.result().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Optional.of(new Propositions(
                        "a person of group " + person
                                + (comparison.mixed() ? " is among those who bled there" : " left the stain"),
                        comparison.mixed() ? "only others bled there" : "somebody else left the stain")),
                List.of(comparison.words()),
                List.of(
                        comparison.mixed()
                                ? "More than one person may have bled there."
                                : "The stain comes from one person.",
                        "Readings as the laboratory reported them; antigens fade with age and dilution."),
                List.of(),
                "ABO: antigens A and B codominant, O their absence");
    }
}
