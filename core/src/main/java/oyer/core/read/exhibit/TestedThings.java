package oyer.core.read.exhibit;

import oyer.core.casefile.ExhibitReading.Type;

/// What a laboratory can compare with a person.
final class TestedThings {

    private TestedThings() {}

    static boolean testable(Draft draft) {
        return testable(draft.type);
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
