package oyer.forensics.matrix;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import oyer.forensics.serology.Abo;

/// One sample that was collected.
///
/// @param tested whether DNA was looked for
/// @param usable whether a result came of it that a person can be compared with
/// @param group as read by serology, where it was
/// @param findings by person
public record Sample(String id, boolean tested, boolean usable, Optional<Abo> group, Map<String, Finding> findings) {

    public Sample {
        if (usable && !tested) {
            throw new IllegalArgumentException("sample [" + id + "] gave a result without having been tested");
        }
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /// What it says of a person: an untested or unusable sample says nothing, whatever a table has there.
    public Finding of(String person) {
        if (!tested) {
            return Finding.NOT_TESTED;
        }
        return usable ? findings.getOrDefault(person, Finding.NOT_TESTED) : Finding.NO_RESULT;
    }
}
