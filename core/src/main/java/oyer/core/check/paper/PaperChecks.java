package oyer.core.check.paper;

import java.util.List;
import oyer.core.check.sheet.Check;

/// The papers themselves: what is quoted, what stands twice, what is referred to and absent. To add a check: write it
/// as a [Check] and add it to
/// the list here.
public final class PaperChecks {

    private PaperChecks() {}

    public static List<Check> all() {
        return List.of(
                new DuplicateCheck(),
                new QuotationCheck(),
                new MisquotedCheck(),
                new PaperNotHereCheck(),
                new AbsentDocumentCheck(),
                new VolumeCheck(),
                new NoSuchPaperCheck(),
                new QuotedOppositeCheck(),
                new ReferredPaperCheck());
    }
}
