package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

class GermanUnplacedTest {

    private static List<String> places(String text) {
        return Casts.names(Casts.german(text), EntityKind.PLACE);
    }

    @Test
    void aLandIsAPlaceButNotWithinTheNameOfAnAuthority() {
        assertThat(places("Er zog im Mai nach Hessen um.")).containsExactly("Hessen");
        assertThat(places("Die Landesregierung Hessen nahm Stellung.")).isEmpty();
        assertThat(places("Das Ministerium für Bildung, Jugend und Sport des Landes Brandenburg schrieb ihm."))
                .isEmpty();
    }

    @Test
    void theSeatIsPartOfTheCourtThatIsWrittenShortInBrackets() {
        assertThat(places("Die vor dem Finanzgericht (FG) Hamburg erhobene Klage hatte Erfolg."))
                .isEmpty();
    }

    @Test
    void aJournalWrittenShortIsNoPlace() {
        assertThat(places("Das steht so auch in NJW 2018, 686.")).isEmpty();
    }

    @Test
    void whereSomebodyLivesIsAPlaceThoughNoTableKnowsIt() {
        assertThat(places("Er ist wohnhaft in Unterweilersbrunn.")).containsExactly("Unterweilersbrunn");
        assertThat(places("Der Beweis liegt in Turbulenzen.")).isEmpty();
    }
}
