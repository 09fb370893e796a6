package oyer.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What can be asked of traces on a page, and what each question has to be told.
public enum Question {
    MATCH,
    MIXTURE,
    KINSHIP,
    RELATIVES,
    SEARCH,
    INCLUSION,
    BLOOD,
    SAMPLES,
    IMPORT;

    private static final List<String> RELATIONS =
            List.of("parent_child", "full_sibling", "half_sibling", "uncle_nephew", "grandparent", "first_cousin");
    private static final List<String> GROUPS = List.of("O", "A", "B", "AB", "inconclusive");

    /// One thing to be told.
    ///
    /// @param name of the field, and of its message
    /// @param option that stands before the value; empty for one that has its place
    /// @param usual what stands there to begin with
    /// @param choices of a [Kind#CHOICE]
    public record Field(String name, Kind kind, String option, String usual, List<String> choices) {

        public enum Kind {
            /// A file of the case, and which profile of it where it holds several.
            PROFILES,
            /// A file of the case that is taken whole.
            TABLE,
            CHOICE,
            TEXT,
            CHECK,
            /// One of the populations that ship.
            POPULATION
        }

        public Field {
            choices = List.copyOf(choices);
        }
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        switch (this) {
            case MATCH -> {
                fields.add(profiles("stain", ""));
                fields.add(profiles("person", ""));
                fields.add(choice("formula", "--formula=", List.of("4.10", "4.1", "product")));
            }
            case MIXTURE -> {
                samples(fields);
                fields.add(profiles("person", "--person="));
                fields.add(profiles("known", "--known="));
                fields.add(profiles("known2", "--known="));
                fields.add(text("unknown", "--unknown=", "0"));
                fields.add(optional("related", "--related="));
                fields.add(text("dropout", "--dropout=", "0.1"));
                fields.add(text("dropin", "--dropin=", "0.05"));
            }
            case KINSHIP -> {
                fields.add(profiles("person", ""));
                fields.add(profiles("other", ""));
                fields.add(choice("as", "--as=", RELATIONS));
                fields.add(optional("else", "--else="));
            }
            case RELATIVES -> {
                fields.add(profiles("stain", ""));
                fields.add(text("name", "--name=", ""));
                fields.add(profiles("parent", "--parent="));
                fields.add(profiles("parent2", "--parent="));
                fields.add(profiles("sibling", "--sibling="));
                fields.add(profiles("sibling2", "--sibling="));
                fields.add(profiles("child", "--child="));
            }
            case SEARCH -> {
                fields.add(table("database", ""));
                samples(fields);
                fields.add(profiles("known", "--known="));
                fields.add(text("unknown", "--unknown=", "0"));
                fields.add(text("dropout", "--dropout=", "0.1"));
                fields.add(text("dropin", "--dropin=", "0.05"));
                fields.add(text("least", "--least=", "1000"));
            }
            case INCLUSION -> fields.add(profiles("sample", ""));
            case BLOOD -> {
                fields.add(choice("stain.group", "", GROUPS));
                fields.add(choice("person.group", "", GROUPS));
                fields.add(new Field("mixed", Field.Kind.CHECK, "--mixed", "", List.of()));
            }
            case SAMPLES -> {
                fields.add(table("table", ""));
                fields.add(text("victim", "--victim=", ""));
                fields.add(text("group", "--group=", ""));
            }
            case IMPORT -> {
                fields.add(table("import", ""));
                fields.add(text("prosecution", "--prosecution=", ""));
                fields.add(text("defence", "--defence=", ""));
                fields.add(text("of", "--of=", ""));
            }
        }
        if (this != BLOOD && this != SAMPLES && this != IMPORT) {
            fields.add(new Field("population", Field.Kind.POPULATION, "--population=", "", List.of()));
            fields.add(table("frequencies", "--frequencies="));
            fields.add(text("theta", "--theta=", "0.01"));
            fields.add(choice("rare", "--rare=", List.of("5/2N", "rarest", "none")));
        }
        fields.add(table("scale", "--scale="));
        fields.add(text("exhibit", "--exhibit=", ""));
        return fields;
    }

    private static void samples(List<Field> fields) {
        fields.add(profiles("sample", ""));
        fields.add(profiles("sample2", ""));
        fields.add(profiles("sample3", ""));
    }

    private static Field profiles(String name, String option) {
        return new Field(name, Field.Kind.PROFILES, option, "", List.of());
    }

    private static Field table(String name, String option) {
        return new Field(name, Field.Kind.TABLE, option, "", List.of());
    }

    private static Field text(String name, String option, String usual) {
        return new Field(name, Field.Kind.TEXT, option, usual, List.of());
    }

    private static Field choice(String name, String option, List<String> choices) {
        return new Field(name, Field.Kind.CHOICE, option, choices.getFirst(), choices);
    }

    private static Field optional(String name, String option) {
        List<String> choices = new ArrayList<>(List.of(""));
        choices.addAll(RELATIONS);
        return new Field(name, Field.Kind.CHOICE, option, "", choices);
    }
}
