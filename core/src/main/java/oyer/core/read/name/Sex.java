package oyer.core.read.name;

/// What a name, a title or a noun tells of the sex of the person, for pronouns.
enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    static Sex of(int classes) {
        boolean male = (classes & (Words.FIRST_M | Words.MALE)) != 0;
        boolean female = (classes & (Words.FIRST_F | Words.FEMALE)) != 0;
        return male == female ? UNKNOWN : male ? MALE : FEMALE;
    }

    boolean fits(Sex other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
