package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.casefile.ExhibitReading.Type;

/// What a laboratory can compare with a person.
final class TestedThings {

    private TestedThings() {}

    static boolean testable(Draft draft) {
        return testable(draft.type);
    }

    /// Those of a sentence that can be compared. Whose a knife is no comparison tells: where a trace is
    /// named, `the blood on the knife stems from Dow` is of the blood.
    static List<Draft> of(List<Draft> here, boolean ofTrace) {
        boolean traces = ofTrace && here.stream().anyMatch(d -> trace(d.type));
        return here.stream()
                .filter(d -> testable(d) && (!traces || trace(d.type)))
                .toList();
    }

    /// What a body leaves, so that a comparison can tell whose it is.
    static boolean trace(Type type) {
        return switch (type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, OTHER -> true;
            case WEAPON, DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
        };
    }

    static boolean testable(Type type) {
        return switch (type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, OTHER, WEAPON -> true;
            case DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
        };
    }
}
