package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccusingTest {

    private static boolean accused(String text, String name) {
        return Casts.who(Casts.german(text), name).roles().stream().anyMatch(CasePart::charged);
    }

    @Test
    void aGermanPaperIsAgainstWhomItsHeadNamesBehindGegen() {
        assertThat(accused("In der Strafsache gegen Karl Weber wegen Mordes", "Karl Weber"))
                .isTrue();
        assertThat(accused("In dem Verfahren gegen den ledigen Kellner Karl Weber wurde", "Karl Weber"))
                .isTrue();
        assertThat(accused(
                        "H A F T B E F E H L\nGegen den Beschuldigten\n  Karl Weber, geboren am 3.5.1960",
                        "Karl Weber"))
                .isTrue();
        assertThat(accused("Karl Weber lehnte mit dem Rücken gegen die Wand.", "Karl Weber"))
                .isFalse();
        assertThat(accused("Er stieß gegen Karl Weber und fiel.", "Karl Weber")).isFalse();
        assertThat(accused("Gegen Karl Weber spielte er oft Schach.", "Karl Weber"))
                .isFalse();
    }

    @Test
    void aHeadingThatNamesThePartSaysItOfTheNameBelow() {
        assertThat(accused("Vernehmung des Beschuldigten (2. Vernehmung)\n\nKarl Weber, geb. 30.08.1959", "Karl Weber"))
                .isTrue();
        assertThat(accused(
                        "N I E D E R S C H R I F T\naufgenommen mit dem Verdächtigen\nName: Karl Weber", "Karl Weber"))
                .isTrue();
        assertThat(accused(
                        "BESCHULDIGTENVERNEHMUNG\n\nVor KHK Rolf Stein erscheint der Kellner\n  Karl Weber, geb. 2.5.1951",
                        "Karl Weber"))
                .isTrue();
        assertThat(accused(
                        "BESCHULDIGTENVERNEHMUNG\n\nVor KHK Rolf Stein erscheint der Kellner\n  Karl Weber, geb. 2.5.1951",
                        "Rolf Stein"))
                .isFalse();
        assertThat(accused("ZEUGENVERNEHMUNG\n\nKarl Weber, geb. 2.5.1951", "Karl Weber"))
                .isFalse();
    }

    @Test
    void whomACourtSentencedStoodAccused() {
        assertThat(accused(
                        "Das Landgericht hat den 45-jährigen Schlosser Karl Weber am Freitag zu neun Jahren verurteilt.",
                        "Karl Weber"))
                .isTrue();
        assertThat(accused("Das Landgericht hat den Zeugen Karl Weber am Freitag vernommen.", "Karl Weber"))
                .isFalse();
    }

    @Test
    void theAccusedOfOneWhomADocumentNamesIsHeInEachCaseOfTheNoun() {
        Cast cast = Casts.german("In der Strafsache gegen Karl Weber. Der Angeklagte schwieg. Die Einlassung des"
                + " Angeklagten ist widerlegt. Dem Angeklagten war das bekannt.");
        assertThat(Casts.who(cast, "Der Angeklagte").name()).isEqualTo("Karl Weber");
        assertThat(Casts.who(cast, "des Angeklagten").name()).isEqualTo("Karl Weber");
        assertThat(Casts.who(cast, "Dem Angeklagten").name()).isEqualTo("Karl Weber");
    }

    @Test
    void severalWhoStandAccusedAreLeftOpen() {
        Cast cast = Casts.german("In der Strafsache gegen Karl Weber. Die Angeklagten schwiegen. Der Angeklagte ging.");
        assertThat(Casts.who(cast, "Der Angeklagte").named()).isFalse();
        assertThat(Casts.who(cast, "Die Angeklagten").named()).isFalse();
    }

    @Test
    void anAccusedWithoutANameIsOneInHisDocument() {
        Cast cast = Casts.german("Der Angeklagte schwieg. Die Frau des Angeklagten kam.");
        assertThat(Casts.who(cast, "des Angeklagten")).isEqualTo(Casts.who(cast, "Der Angeklagte"));
    }

    @Test
    void wordsForOnePartAreOfOnePart() {
        assertThat(CasePart.of("the defendant")).contains(CasePart.DEFENDANT);
        assertThat(CasePart.of("die beschuldigte Person")).contains(CasePart.ACCUSED);
        assertThat(CasePart.of("counsel for the accused")).isEmpty();
        assertThat(CasePart.definite("der Angeklagte")).contains(CasePart.DEFENDANT);
        assertThat(CasePart.definite("die Angeklagten")).isEmpty();
        assertThat(CasePart.definite("an accused")).isEmpty();
        assertThat(CasePart.ACCUSED.same(CasePart.DEFENDANT)).isTrue();
        assertThat(CasePart.ACCUSED.same(CasePart.VICTIM)).isFalse();
    }
}
