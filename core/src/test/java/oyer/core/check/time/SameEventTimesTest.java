package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;
import oyer.core.check.Text;
import oyer.core.text.Passage;

class SameEventTimesTest {

    @Test
    void theSameEventOnAnotherDayIsAContradiction() {
        assertThat(new Text(
                                "The cellar of the harbour office in Quay Street was searched by two customs officers on 3 May"
                                        + " 2001. It rained all week. Nobody complained. Two customs officers searched the cellar"
                                        + " of the harbour office in Quay Street on 3 June 2001.")
                        .day("3 May 2001", 2001, 5, 3)
                        .day("3 June 2001", 2001, 6, 3)
                        .check())
                .singleElement()
                .satisfies(d -> assertThat(d.passages())
                        .extracting(Passage::words)
                        .containsExactly("3 May 2001", "3 June 2001"));
    }

    @Test
    void aThingThatGoesByItsDayIsTheOneThatWasToldOfAnother() {
        String words =
                "On 9 April 2008 the Quay Street court gave a decision on the crane, which the guild had long asked"
                        + " for. It rained all week. Nobody complained. Later the court heard from its clerk that a ferryman, who"
                        + " slept badly, meant to appeal against the decision of %s on the crane.";
        assertThat(new Text(String.format(words, "7 April 2008"))
                        .day("9 April 2008", 2008, 4, 9)
                        .day("7 April 2008", 2008, 4, 7)
                        .check())
                .singleElement()
                .satisfies(d -> assertThat(d.passages())
                        .extracting(Passage::words)
                        .containsExactly("9 April 2008", "7 April 2008"));
        // a further one that is told too, or one of a day that more than a slip makes
        assertThat(new Text(String.format(words, "7 April 2008")
                                + " It was a bishop who signed and sealed it on 7 April" + " 2008 in the chapel.")
                        .day("9 April 2008", 2008, 4, 9)
                        .day("7 April 2008", 2008, 4, 7)
                        .day("7 April 2008", 2008, 4, 7)
                        .check())
                .isEmpty();
        assertThat(new Text(String.format(words, "17 June 2009"))
                        .day("9 April 2008", 2008, 4, 9)
                        .day("17 June 2009", 2009, 6, 17)
                        .check())
                .isEmpty();
    }

    @Test
    void aNameWithADayInItIsToldOfNoOther() {
        String words = "The barge was let for return on 28 May 2021 by a Return Lease. It rained all week. Nobody"
                + " complained. The harbour office paid what was due under the %s Return Lease.";
        assertThat(new Text(String.format(words, "26 May 2021") + " The 28 May 2021 Return Lease was signed by both.")
                        .day("28 May 2021", 2021, 5, 28)
                        .day("26 May 2021", 2021, 5, 26)
                        .day("28 May 2021", 2021, 5, 28)
                        .check())
                .isNotEmpty();
        assertThat(new Text(String.format(words, "26 May 2021") + " The 26 May 2021 Return Lease was signed by both.")
                        .day("28 May 2021", 2021, 5, 28)
                        .day("26 May 2021", 2021, 5, 26)
                        .day("26 May 2021", 2021, 5, 26)
                        .check())
                .isEmpty();
    }

    @Test
    void twoEventsThatShareFewWordsMayHaveTwoDates() {
        assertThat(new Text("The harbour office was searched on 3 May 2001. It rained all week. Nobody complained."
                                + " A lamp burned in the chapel on 13 May 2001.")
                        .day("3 May 2001", 2001, 5, 3)
                        .day("13 May 2001", 2001, 5, 13)
                        .check())
                .isEmpty();
    }

    @Test
    void aDayThatARuleNamesOverAndOverAndOnceOtherwiseIsASlip() {
        String rule =
                "The new fee applies to a berth let on or after 12 July 2010; or let before 12 July 2010 but not yet"
                        + " paid for; or claimed before %s but not yet heard; or claimed on or after 12 July 2010.";
        assertThat(new Text(String.format(rule, "12 June 2010"))
                        .day("12 July 2010", 2010, 7, 12)
                        .day("12 July 2010", 2010, 7, 12)
                        .day("12 June 2010", 2010, 6, 12)
                        .day("12 July 2010", 2010, 7, 12)
                        .check())
                .isNotEmpty()
                .allSatisfy(d ->
                        assertThat(d.passages()).extracting(Passage::words).contains("12 June 2010", "12 July 2010"));
        assertThat(new Text(String.format(rule, "12 July 2010"))
                        .day("12 July 2010", 2010, 7, 12)
                        .day("12 July 2010", 2010, 7, 12)
                        .day("12 July 2010", 2010, 7, 12)
                        .day("12 July 2010", 2010, 7, 12)
                        .check())
                .isEmpty();
    }

    @Test
    void daysThatTheSameWordsLeadUpToAndFollowAreOfOneThingThoughTheyDifferInMoreThanOnePart() {
        String words =
                "The provision could be read as setting %s as the final date to qualify for the harbour allowance."
                        + " It rained all week. Nobody complained. %s had to be construed as setting %s as the final date to"
                        + " qualify for the harbour allowance.";
        assertThat(new Text(String.format(words, "31 December 1991", "Therefore the provision", "30 September 1991"))
                        .day("31 December 1991", 1991, 12, 31)
                        .day("30 September 1991", 1991, 9, 30)
                        .check())
                .singleElement()
                .satisfies(d -> assertThat(d.passages())
                        .extracting(Passage::words)
                        .containsExactly("31 December 1991", "30 September 1991"));
        assertThat(new Text(String.format(words, "31 December 1991", "Therefore the provision", "31 December 1991"))
                        .day("31 December 1991", 1991, 12, 31)
                        .day("31 December 1991", 1991, 12, 31)
                        .check())
                .isEmpty();
    }

    @Test
    void thingsWithNumbersOfTheirOwnAreTwoThings() {
        assertThat(CheckedBox.found(
                        "same-event-other-date",
                        "He carried the diplomatic passport 6480 which was issued in Port Ardle on 20 February 1964. It"
                                + " rained all week. Nobody complained. She carried the diplomatic passport 7739 which"
                                + " was issued in Port Ardle on 9 February 1964.\n"))
                .isEmpty();
    }
}
