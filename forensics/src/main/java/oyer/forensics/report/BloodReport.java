package oyer.forensics.report;

import java.util.List;
import java.util.Locale;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.forensics.serology.AboComparison;

/// A blood group read in a stain beside that of a person.
public record BloodReport(String stain, String person, AboComparison comparison) {

    public TraceComparison of(Asked asked) {
        return asked.told(
                Kind.BLOOD_GROUP,
                "Stain read " + stain + ", person " + person + ": "
                        + comparison.result().name().toLowerCase(Locale.ROOT).replace('_', ' '),
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
