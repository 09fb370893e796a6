package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;

class ApartTest {

    @Test
    void anOfficerAndSomebodyElseOfTheSurnameInOneSentenceAreTwo() {
        Cast cast = Casts.english("Detective Voss took the statement of Anna Voss. Then Voss left.");
        List<Entity> people = of(cast);
        assertThat(people).hasSize(3); // who left is left open
        assertThat(people.get(0).roles()).containsExactly("detective");
        assertThat(people.get(1).name()).isEqualTo("Anna Voss");
    }

    @Test
    void anOfficerNamedInFullIsMeantByTheRankAndTheSurname() {
        Cast cast = Casts.english("Detective Paul Voss came. Anna Voss wept. Detective Voss wrote it down.");
        assertThat(cast.mentions().get(2).entity())
                .isEqualTo(cast.mentions().get(0).entity());
    }

    @Test
    void anOfficerIsTheOneNamedInFullWhereNothingTellsThemApart() {
        Cast cast = Casts.english("Anna Voss joined the force in 1990. In May Detective Voss wrote a report.");
        assertThat(of(cast)).hasSize(1);
    }

    @Test
    void aGermanOfficerIsNoLadyOfHisSurname() {
        Cast cast = Casts.german("Frau Stein gab an, sie habe Lärm gehört. POK Stein notierte dies. Frau Stein ging.");
        assertThat(of(cast)).hasSize(2);
        assertThat(of(cast).getFirst().name()).isEqualTo("Frau Stein");
    }

    @Test
    void aGermanLadyOfficerIsOne() {
        Cast cast = Casts.german("POKin Stein nahm die Anzeige auf. Frau Stein fragte weiter.");
        assertThat(of(cast)).hasSize(1);
    }

    @Test
    void aGermanTitleTellsWhoIsMeant() {
        Cast cast = Casts.german("Frau Wolter kam. Herr Wolter ist Maurer. Frau Wolter schwieg.");
        assertThat(of(cast)).extracting(Entity::name).containsExactly("Frau Wolter", "Herr Wolter");
    }

    private static List<Entity> of(Cast cast) {
        return cast.entities().stream()
                .filter(e -> e.kind() == EntityKind.PERSON && e.named())
                .toList();
    }

    @Test
    void whoIsSaidToBeNoRelationIsAnother() {
        Cast cast = Casts.english("Colin Webb was at the bar. Constable Webb, who is no relation, came at once.");
        assertThat(of(cast)).hasSize(2);
    }

    @Test
    void whoeverIsNamedInFullWithATitleIsNotTheOfficerOfTheSurname() {
        Cast cast = Casts.english("Constable Webb was there. You know Mr. Colin Webb. In June Mr. Webb left.");
        assertThat(of(cast)).hasSize(2);
    }

    @Test
    void theSonWhoseFatherIsToldByHisGenerationIsAnother() {
        Cast cast = Casts.english("I know Thomas Weir well. His father, Thomas Weir senior, worked here.");
        assertThat(of(cast)).extracting(Entity::name).containsExactly("Thomas Weir", "Thomas Weir senior");
    }

    @Test
    void anOfficerWhoSignsAsAWitnessWithHisInitialIsTheOneWhoTookItDown() {
        String statement = "Statement made to Detective Sergeant Paul Roe.\n\nWitness: P. Roe D/Sgt.\n";
        assertThat(of(Casts.english(statement))).hasSize(1);
        assertThat(of(Casts.english(statement.replace("P. Roe", "M. Roe")))).hasSize(2);
    }
}
