package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Quantity;
import oyer.core.check.CheckedBox;
import oyer.core.check.Text;

class AgeTimesTest {

    private static Text aged(String age) {
        return new Text("Ada Lind was born on 2 May 1960. Ada Lind was " + age + " years old on 3 June 1997.")
                .person("Ada Lind", 0)
                .day("2 May 1960", 1960, 5, 2)
                .person("Ada Lind", 0)
                .quantity(age + " years old", Quantity.Measure.AGE, age, "year")
                .day("3 June 1997", 1997, 6, 3);
    }

    @Test
    void thenIsNotTheDayOfTheLetterThatIsAnswered() {
        String words = "14 December 2003\n\nDear Ms Lind,\n\nThank you for your letter of 24 November 2003. %s\n\n"
                + "Ada Lind was born on 14 March 1971.";
        assertThat(letter(words.formatted("Ada Lind was then 23."))).isZero();
    }

    @Test
    void anAgeThatTheBirthDoesNotGiveIsAContradiction() {
        assertThat(aged("38").check())
                .singleElement()
                .satisfies(d -> assertThat(d.passages()).hasSize(3));
    }

    @Test
    void theRightAgeIsNone() {
        assertThat(aged("37").check()).isEmpty();
    }

    private static int letter(String words) {
        return CheckedBox.found("age-against-birth", words + "\n").size();
    }

    @Test
    void anAgeThenIsThatOfTheDayToldBeforeNotOfTheBirthBesideIt() {
        String words = "Ada Lind was arrested on 14 May 1996. Lind, then %s, was born on 2 April 1968.";
        assertThat(letter(words.formatted("27"))).isEqualTo(1);
        assertThat(letter(words.formatted("28"))).isZero();
    }

    @Test
    void anAgeInAReportLiesBetweenTheDayToldBeforeAndThatOfTheReport() {
        String words = "REPORT\nDate: March 14, 2002\n\nOn March 8, 2002, Sgt. Orr was sent to the mill. The clerk, Amy"
                + " Hunt, age %s, lay in the hall. She was born on June 3, 1979.";
        assertThat(letter(words.formatted("24"))).isEqualTo(1);
        assertThat(letter(words.formatted("22"))).isZero();
    }

    @Test
    void anAgeBeforeANounIsOfThatNounAndNotOfWhomTheSentenceNamesBefore() {
        String words =
                "Carl Lind was born on 2 May 1960. On 3 June 1997 a jury convicted Carl Lind of the murder of %s.";
        assertThat(letter(words.formatted("his seven-year-old stepdaughter"))).isZero();
        assertThat(letter(words.formatted("a seven-year-old girl"))).isZero();
        assertThat(letter("Carl Lind was born on 2 May 1960. On 3 June 1997 Carl Lind, a 52-year-old carpenter, was"
                        + " convicted of murder."))
                .isEqualTo(1);
    }

    @Test
    void aBirthInBracketsIsOfWhomTheBracketsStandBehind() {
        assertThat(letter("Ada Lind (a citizen, born on 2 April 1968) told him that Qrrzt Vvn (a citizen, born on 24"
                        + " September 1922) had left."))
                .isZero();
    }

    @Test
    void anAgeOfAFormIsHeldAgainstTheBirthOnItsLine() {
        String form = "AUTOPSY REPORT\n\nName: Walter Karl Dorn\nBorn: June 5, 1931          Age: %s\n"
                + "Date of death: May 3, 1980\n";
        assertThat(CheckedBox.found("age-against-birth", form.formatted("51"))).hasSize(1);
        assertThat(CheckedBox.found("age-against-birth", form.formatted("48"))).isEmpty();
    }

    @Test
    void theAccusedOfAGermanJudgmentIsWhoIsBornInItsHead() {
        String judgment =
                "URTEIL\n\nIn der Strafsache gegen den Tischler Karl D o r n , geboren am 5. Juni 1931 in Lahrstedt,"
                        + "\n\nhat das Landgericht Lahrstedt in der Sitzung vom 3. Mai 1980 für Recht erkannt:\n\n"
                        + "Der Angeklagte wird freigesprochen.\n\nGründe:\n\nDer heute %sjährige Angeklagte ist ledig.\n";
        assertThat(CheckedBox.found("age-against-birth", judgment.formatted("44")))
                .hasSize(1);
        assertThat(CheckedBox.found("age-against-birth", judgment.formatted("48")))
                .isEmpty();
    }

    private static int withBirth(String paper) {
        String form = "AUTOPSY REPORT\n\nName: Peter Kahn\nBorn: June 5, 1931\nDate of death: May 3, 1980\n";
        return CheckedBox.found("age-against-birth", form, paper).size();
    }

    @Test
    void anAgeInADecisionIsOfTheDeedAndNotOfTheDayOnWhichTheCourtDecides() {
        String opinion =
                "COURT OF APPEALS OF OHIO, BARROW COUNTY\nState v. Denning, No. 84-CA-7\nDecided June 3, 1984\n\n"
                        + "REEVE, J.\n\nThe appeal was argued on May 2, 1984. Peter Kahn, %s, was found dead in his shop.\n";
        assertThat(withBirth(opinion.formatted("48"))).isZero();
        // older than he can ever have been by then
        assertThat(withBirth(opinion.formatted("58"))).isEqualTo(1);
        // a report is of its own time
        assertThat(
                        withBirth(
                                "POLICE REPORT\nDate: June 3, 1984\n\nOn May 2, 1984 we went there. Peter Kahn, 48, lay in his shop.\n"))
                .isEqualTo(1);
        String beschluss = "BUNDESGERICHTSHOF\nBESCHLUSS\nvom 3. Juni 1984\nin der Strafsache gegen Denning\n\n"
                + "Das Landgericht hat den Angeklagten am 2. Mai 1983 verurteilt. Der Kaufmann Peter Kahn, %s, wurde tot in"
                + " seinem Laden gefunden.\n";
        assertThat(withBirth(beschluss.formatted("48"))).isZero();
        assertThat(withBirth(beschluss.formatted("58"))).isEqualTo(1);
    }

    @Test
    void whoIsConvictedOnADayIsAsOldAsTheSentenceSaysAndTheVictimWasBefore() {
        String english =
                "A jury convicted Carl Lind on February 3, 1983 of the murder of the %s-year-old Peter Kahn.\n";
        assertThat(withBirth(english.formatted("48"))).isZero();
        String german =
                "Das Landgericht hat Karl Lind am 3. Februar 1983 wegen Mordes an dem %sjährigen Peter Kahn verurteilt.\n";
        assertThat(withBirth(german.formatted("48"))).isZero();
        // of whoever is convicted on it
        assertThat(withBirth("On February 3, 1983 the 48-year-old Peter Kahn was convicted of theft.\n"))
                .isEqualTo(1);
    }

    /// On a form or behind a name an age is that of the paper's own time, whether or not the paper states its day.
    @Test
    void anAgeOnAFormIsOfThePapersTime() {
        String form = "REPORT\nDate occurred: 14 May 1996\nCrime: theft\n\nVictim:   LIND Ada, baker, %s\n";
        String birth = "STATEMENT\n\nAda Lind, born 2 April 1968, says: The yard was dark.\n";
        for (String told : new String[] {"%s years", "%s yoa", "aged %s"}) {
            assertThat(CheckedBox.found("age-against-birth", form.formatted(told.formatted("31")), birth))
                    .as(told)
                    .hasSize(1);
            assertThat(CheckedBox.found("age-against-birth", form.formatted(told.formatted("28")), birth))
                    .as(told)
                    .isEmpty();
        }
    }

    @Test
    void aPaperThatTellsOfLongAgoMayTellTheAgeOfThen() {
        String paper = "Gazette, 3 June 2014\n\nOn 14 May 1996 the mill burned. Ada Lind (%s) was in it.\n";
        String birth = "STATEMENT\n\nAda Lind, born 2 April 1968, says: The yard was dark.\n";
        assertThat(CheckedBox.found("age-against-birth", paper.formatted("28"), birth))
                .isEmpty();
        assertThat(CheckedBox.found("age-against-birth", paper.formatted("46"), birth))
                .isEmpty();
        assertThat(CheckedBox.found("age-against-birth", paper.formatted("51"), birth))
                .hasSize(1);
    }

    @Test
    void aTermBehindADeedIsNoAge() {
        String paper = "RECORD\nDate: 14 May 1996\n\nCarl Lind, born 2 April 1968\nTheft, 3 years\nArson, 12 years\n";
        assertThat(CheckedBox.found("age-against-birth", paper)).isEmpty();
    }

    @Test
    void aGermanFormShortensTheYears() {
        String form =
                "BERICHT\nOrt, 14. Mai 1996\n\nZeuge:   Karl Lind, Schlosser, %s J., ledig\n\nDer Hof war dunkel, und das Tor stand offen.\n";
        String birth = "AUSSAGE\n\nKarl Lind, geboren am 2. April 1968, sagt: Der Hof war dunkel.\n";
        assertThat(CheckedBox.found("age-against-birth", form.formatted("35"), birth))
                .hasSize(1);
        assertThat(CheckedBox.found("age-against-birth", form.formatted("28"), birth))
                .isEmpty();
    }

    @Test
    void aFatherNamedByHisSurnameIsNotAsOldAsHisSon() {
        assertThat(CheckedBox.found(
                        "age-against-birth",
                        "The Keeran Herald\nFriday 19 October 2007\n\nDeclan Corry (31) was found guilty on Thursday."
                                + " Mr Corry (58), a father of four, died in the fire.\n"))
                .isEmpty();
    }
}
