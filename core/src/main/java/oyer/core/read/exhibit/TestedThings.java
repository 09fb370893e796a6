package oyer.core.read.exhibit;

/// What a laboratory can compare with a person.
final class TestedThings {

    private TestedThings() {}

    static boolean testable(Draft draft) {
        return switch (draft.type) {
            case DNA, FINGERPRINT, FOOTWEAR, BIOLOGICAL, OTHER, WEAPON -> true;
            case DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
        };
    }
}
