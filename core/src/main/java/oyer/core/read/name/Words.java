package oyer.core.read.name;

/// What is known of a word as part of a name: a set of these bits. Classes overlap; context decides.
final class Words {
    static final int FIRST_M = 1;
    static final int FIRST_F = 1 << 1;
    static final int FIRST = FIRST_M | FIRST_F;
    static final int LAST = 1 << 2;
    /// The first name or surname is a common word too.
    static final int DOUBTFUL = 1 << 3;
    static final int TITLE = 1 << 4;
    static final int ROLE = 1 << 5;
    static final int ORG = 1 << 6;
    static final int ORG_TAIL = 1 << 7;
    static final int ORG_OF = 1 << 8;
    static final int TOWN = 1 << 9;
    /// A country, state, region or other place that is no town.
    static final int LAND = 1 << 10;
    static final int PLACE_HEAD = 1 << 11;
    static final int PLACE_OF = 1 << 12;
    /// First word of a place of several words.
    static final int PLACE_START = 1 << 13;
    static final int NATION = 1 << 14;
    static final int PARTICLE = 1 << 15;
    static final int CALENDAR = 1 << 16;
    static final int COMMON = 1 << 17;
    static final int KIN = 1 << 18;
    static final int MALE = 1 << 19;
    static final int FEMALE = 1 << 20;
    static final int WORK = 1 << 21;
    static final int SAYS = 1 << 22;
    static final int ARTICLE = 1 << 23;
    static final int IN = 1 << 24;
    static final int ACRONYM = 1 << 25;

    static final int SOMEBODY = 1 << 26;

    /// No description of a person runs across it.
    static final int STOP = 1 << 27;
    static final int PREP = 1 << 28;
    /// A verb or what often stands between a subject and its verb.
    static final int VERB = 1 << 29;

    /// What is done to a victim.
    static final int HARM = 1 << 30;
    /// What befalls an accused.
    static final int CHARGE = 1 << 31;

    private Words() {}

    /// Bits of a class as named in the tables.
    static int of(String name) {
        return switch (name) {
            case "m" -> FIRST_M;
            case "f" -> FIRST_F;
            case "u" -> FIRST;
            case "m*" -> FIRST_M | DOUBTFUL;
            case "f*" -> FIRST_F | DOUBTFUL;
            case "u*" -> FIRST | DOUBTFUL;
            case "s" -> LAST;
            case "s*" -> LAST | DOUBTFUL;
            case "title" -> TITLE;
            case "title-m" -> TITLE | MALE;
            case "title-f" -> TITLE | FEMALE;
            case "role" -> ROLE;
            case "person" -> SOMEBODY;
            case "person-m" -> SOMEBODY | MALE;
            case "person-f" -> SOMEBODY | FEMALE;
            case "stop" -> STOP;
            case "prep" -> PREP;
            case "verb" -> VERB;
            case "harm" -> HARM;
            case "charge" -> CHARGE;
            case "kin" -> KIN;
            case "kin-m" -> KIN | MALE;
            case "kin-f" -> KIN | FEMALE;
            case "org" -> ORG;
            case "org-tail" -> ORG_TAIL;
            case "org-of" -> ORG | ORG_OF;
            case "acronym" -> ACRONYM;
            case "place" -> LAND;
            case "place-head" -> PLACE_HEAD;
            case "place-of" -> PLACE_OF;
            case "nation" -> NATION;
            case "calendar" -> CALENDAR;
            case "particle" -> PARTICLE;
            case "work" -> WORK;
            case "says" -> SAYS;
            case "article" -> ARTICLE;
            case "in" -> IN;
            default ->
                throw new IllegalArgumentException(
                        "word class [" + name + "] is not known. Maybe a typing" + " error in a table of names?");
        };
    }
}
