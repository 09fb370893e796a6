package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;

class NominalsTest {

    @Test
    void aDescriptionThatStandsByANameIsThatPerson() {
        Cast cast = Casts.english("The presiding judge, Anna Becker, refused to step down.");
        assertThat(Casts.who(cast, "The presiding judge").name()).isEqualTo("Anna Becker");
        assertThat(Casts.who(cast, "Anna Becker").roles()).contains("judge");
    }

    @Test
    void twoUnknownMenAreTwo() {
        Cast cast = Casts.english("She came with another man. Later another man drove the car.");
        assertThat(cast.entities()).filteredOn(e -> !e.named()).hasSize(2);
    }

    @Test
    void theApplicantIsTheOneWhomTheTextCallsSo() {
        Cast cast = Casts.english("The case was brought by Mr Peter Miller (\"the applicant\") in May. On Monday the"
                + " applicant was heard.");
        assertThat(Casts.who(cast, "the applicant").name()).isEqualTo("Mr Peter Miller");
        assertThat(cast.entities()).hasSize(1);
    }

    @Test
    void whatSomebodyWasOpensNobodyNew() {
        Cast cast = Casts.english("For years he was a lawyer.");
        assertThat(cast.entities()).isEmpty();
    }

    @Test
    void whomAMurderBefellIsAVictimAndWhomATrialAnAccused() {
        Cast cast =
                Casts.english("The murder of Anna Becker shocked the town. The trial of Peter Miller began in May.");
        assertThat(Casts.who(cast, "Anna Becker").roles()).containsExactly("victim");
        assertThat(Casts.who(cast, "Peter Miller").roles()).containsExactly("accused");
    }

    @Test
    void nobodyHasTwoMothers() {
        Cast cast =
                Casts.english("Anna Becker was tired. Her mother was ill. It rained. The road was closed. Nobody came."
                        + " It was cold. Anna Becker was tired. Her own mother was away.");
        assertThat(cast.entities()).filteredOn(e -> !e.named()).hasSize(1);
    }

    @Test
    void theMothersOfTwoAreTwo() {
        Cast cast = Casts.english(
                "Anna Becker was tired. Her mother was ill.\n\nPeter Miller was tired. His mother was" + " ill.");
        assertThat(cast.entities()).filteredOn(e -> !e.named()).hasSize(2);
    }

    @Test
    void aFamilyIsToldOfWithAnArticleAndAnSWithoutOneIsAGenitive() {
        Cast cast = Casts.english("Peter Lund was held. The Lunds wept. When Lunds German pass ran out, he wrote.");
        assertThat(cast.entities()).extracting(Entity::name).containsExactly("Peter Lund", "the Lunds");
        assertThat(cast.mentions())
                .filteredOn(m -> m.passage().words().equals("Lunds"))
                .extracting(m -> cast.entities().get(m.entity()).name())
                .containsExactly("the Lunds", "Peter Lund");
    }

    @Test
    void anOfficeIsNotWhoHoldsIt() {
        Cast cast =
                Casts.english("The sheriff's department was called. The coroner's office closed. The sheriff came.");
        assertThat(cast.entities())
                .filteredOn(e -> e.kind() == EntityKind.PERSON)
                .extracting(Entity::name)
                .containsExactly("The sheriff");
    }

    @Test
    void meinNeffeIstWerEsTat() {
        Cast cast = Casts.german("Die hat mein Neffe montiert. Unsere Nachbarin sah es.");
        assertThat(cast.mentions()).extracting(m -> m.passage().words()).contains("mein Neffe").doesNotContain("Die hat mein Neffe");
    }
}
