package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class DoingToldTwoWaysCheckTest {

    private static List<Discrepancy> english(String report, String interview) {
        return CheckedBox.found(DoingToldTwoWaysCheck.RULE, """
                        Report of Sergeant Alan Pell, 9 March 1993

                        Walter Stubbs was seen at his cottage. He gave an account of Saturday 6 March 1993.
                        """ + report + "\n", """
                        Interview with Walter Stubbs, 15 March 1993

                        DC Marsh: Tell me about Saturday 6 March 1993.
                        Stubbs: It was a wet day.
                        """ + interview + "\n");
    }

    private static List<Discrepancy> german(String report, String interview) {
        return CheckedBox.found(DoingToldTwoWaysCheck.RULE, """
                        Vermerk vom 9. Mai 1995

                        Aufgesucht wurde der Schlosser Karl Brandl. Es ging um Samstag, den 6. Mai 1995.
                        """ + report + "\n", """
                        Vernehmung des Beschuldigten
                        Beschuldigter: Karl Brandl, geb. 3. Februar 1950

                        Es geht um Samstag, den 6. Mai 1995.
                        """ + interview + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Walter Stubbs walked to the quarry.|Stubbs: I took my truck to the quarry.",
                "Walter Stubbs went to the quarry on his bicycle.|Stubbs: Harold Finch gave me a lift to the quarry.",
                "Walter Stubbs went by himself.|Stubbs: I was with Harold Finch.",
                "Walter Stubbs was quite sober.|Stubbs: I was drunk by then.",
                "Walter Stubbs had two halves of bitter.|Stubbs: I had five or six pints.",
                "Walter Stubbs had nothing to drink.|Stubbs: I drank three beers.",
                "Walter Stubbs was asleep by then.|Stubbs: I was still up.",
                "Walter Stubbs went straight home.|Stubbs: I stopped off at the Crown.",
                "Walter Stubbs watched the news.|Stubbs: I did not watch any television.",
                "Walter Stubbs paid in cash.|Stubbs: I used a credit card.",
                "Walter Stubbs was carrying nothing.|Stubbs: I had my tool bag with me.",
                "Walter Stubbs does not own a gun.|Stubbs: I keep a shotgun in the barn.",
                "Walter Stubbs heard nothing.|Stubbs: I heard two shots.",
                "Walter Stubbs stayed ten minutes.|Stubbs: I was there an hour.",
                "Walter Stubbs went with his brother to the quarry.|Stubbs: I was on my own.",
                "Walter Stubbs does not smoke.|Stubbs: I smoked two or three.",
                "Walter Stubbs cannot drive.|Stubbs: I was at the wheel.",
                "Walter Stubbs was in tears.|Stubbs: I was not crying.",
                "Walter Stubbs asked for a solicitor.|Stubbs: I did not ask for a solicitor.",
                "Walter Stubbs had a row with Harold Finch.|Stubbs: I did not quarrel with Harold Finch.",
                "Walter Stubbs got on well with Harold Finch.|Stubbs: I had fallen out with Harold Finch.",
                "Walter Stubbs did not speak to Harold Finch.|Stubbs: I had a word with Harold Finch.",
            })
    void oneSideOfADoingIsToldInTwoWays(String report, String interview) {
        assertThat(english(report, interview)).singleElement().satisfies(d -> {
            assertThat(d.explanation()).contains("Walter Stubbs", "is told in two ways");
            assertThat(d.passages()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Brandl sei zu Fuß zur Mühle gegangen.|Ich bin mit dem Fahrrad zur Mühle gefahren.",
                "Karl Brandl sei allein gewesen.|Mein Schwager Rolf Timm war dabei.",
                "Karl Brandl war nüchtern.|Ich war schwer betrunken.",
                "Karl Brandl habe nur Wasser getrunken.|Ich hatte sechs oder sieben Bier getrunken.",
                "Karl Brandl sei gleich heim.|Ich bin noch beim Wirt eingekehrt.",
                "Karl Brandl besitzt keine Waffe.|Ich besitze ein Gewehr.",
            })
    void eineSeiteWirdVerschiedenErzaehlt(String report, String interview) {
        assertThat(german(report, interview))
                .singleElement()
                .satisfies(d -> assertThat(d.german().orElseThrow()).contains("Brandl", "wird verschieden erzählt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another day, another occasion, a habit, a supposition, another person
                "Walter Stubbs walked to the quarry.|Stubbs: On Thursday 4 March 1993 I took my truck to the quarry.",
                "Walter Stubbs walked to the quarry.|Stubbs: The Saturday before I took my truck to the quarry.",
                "Walter Stubbs walked to the quarry.|Stubbs: I usually took my truck to the quarry.",
                "Walter Stubbs walked to the quarry.|Stubbs: If it had been dry I would have taken my truck to the quarry.",
                "Walter Stubbs walked to the quarry.|Stubbs: Harold Finch took his truck to the quarry.",
                // what another says he said, what is asked, what is told both ways
                "Walter Stubbs had five pints.|Stubbs: Finch says I had two halves.",
                "Walter Stubbs walked to the quarry.|DC Marsh: Is it not so that you took your truck to the quarry?",
                "Walter Stubbs walked to the quarry. He drove home in his truck.|Stubbs: I took my truck to the quarry.",
                // within an estimate
                "Walter Stubbs had two pints.|Stubbs: I had three pints.",
                "Walter Stubbs stayed about ten minutes.|Stubbs: I was there a quarter of an hour.",
                "Walter Stubbs smokes his pipe without a filter.|Stubbs: I smoke.",
                "Walter Stubbs smoked until then.|Stubbs: I don't smoke since I gave up.",
                // a later change of state, and other senses of the words
                "Walter Stubbs was living alone.|Stubbs: I was with Harold Finch.",
                "Walter Stubbs owned a rifle formerly.|Stubbs: I do not own a gun.",
            })
    void whatIsOfAnotherOccasionOrWithinAnEstimateFits(String report, String interview) {
        assertThat(english(report, interview)).isEmpty();
    }

    @Test
    void andererTagGewohnheitUndVermutungPassen() {
        String report = "Karl Brandl sei zu Fuß zur Mühle gegangen.";
        assertThat(german(report, "Am Freitag bin ich mit dem Auto zur Mühle gefahren."))
                .isEmpty();
        assertThat(german(report, "Meistens bin ich mit dem Auto zur Mühle gefahren."))
                .isEmpty();
        assertThat(german(report, "Vielleicht bin ich mit dem Auto zur Mühle gefahren."))
                .isEmpty();
    }

    @Test
    void whomAPaperKnowsByOneNameAloneIsWhoBearsItAloneInTheCase() {
        assertThat(CheckedBox.found(DoingToldTwoWaysCheck.RULE, """
                        Niederschrift mit Rosa Leitner, Kellnerin, vom 22. August 1979

                        Am 20. August 1979 war der Franz Moser im Gasthaus. Er war nüchtern. Justus Justus war auch da.
                        """, """
                        Hauptverhandlung vor dem Kreisgericht

                        Zeugin Rosa Leitner gibt an: Der Moser war schwer betrunken.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Moser"));
    }
}
