package oyer.core.release;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Rulings;
import oyer.core.text.Passage;

/// One thing that is kept back.
///
/// @param key what it is called in reports, which must not say the words
/// @param about the passages decided on; none where the key of the decision says what
public record Redaction(String key, Decision.Redacted decision, List<Passage> about) {

    public Redaction {
        about = List.copyOf(about);
    }

    /// Those decided in the case.
    public static List<Redaction> of(Rulings rulings) {
        List<Redaction> all = new ArrayList<>();
        for (Ruled ruled : rulings.redactions()) {
            if (ruled.decision() instanceof Decision.Redacted redacted) {
                all.add(new Redaction(
                        "R" + ruled.number(), redacted, ruled.ruling().about()));
            }
        }
        return all;
    }
}
