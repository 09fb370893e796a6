package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;

/// Where the words begin and end that somebody is said to have said, in English.
class EnglishExtentTest {

    private static List<String> told(String text) {
        return drawn(english(text));
    }

    @Test
    void whatOnlyLeadsToAClauseIsNotWhatIsSaid() {
        assertThat(drawn(english("As promised, Berg also confessed - twice.")))
                .noneMatch(said -> said.endsWith("As promised"));
    }

    @Test
    void aNounGoesOnBehindARowOfWordsThatDescribeIt() {
        assertThat(drawn(english("The report reveals a flawed, or perhaps wholly careless, inquiry.")))
                .containsExactly("The report: a flawed, or perhaps wholly careless, inquiry");
    }

    @Test
    void aSubjectWithAParticipleGetsItsVerbBehindAComma() {
        assertThat(drawn(
                        english("It rests on an analysis that shows that the marks found at the mill, are of a boot.")))
                .anyMatch(said -> said.endsWith("that the marks found at the mill, are of a boot"));
    }

    @Test
    void whoSpeaksOfHimselfWithAShortVerbAdmitsOrDenies() {
        assertThat(english("Berg said: \"I've killed my brother.\""))
                .extracting(Statement::act)
                .containsExactly(Act.ADMITS);
        assertThat(english("\"I'm innocent,\" Berg said."))
                .extracting(Statement::act)
                .containsExactly(Act.DENIES);
    }

    @Test
    void whatSheIsSaidToHaveAdmittedToAnotherIsNotWhatSheTakesBack() {
        List<Statement> read = english("Lund says that Ada Berg came in and said: \"I've killed my brother.\" "
                + "Ada Berg admitted killing her brother, then withdrew her confession.");
        Statement last = read.getLast();
        assertThat(last.about()).containsExactly(read.get(read.size() - 2).number());
    }

    @Test
    void anAsideEndsAtASemicolonADashOrABracketToo() {
        assertThat(told("Most letters were burnt, the clerks say; in 1962 the house was sold."))
                .containsExactly("the clerks: Most letters were burnt");
        assertThat(told("In Holm the river had risen, the Gazette reported on Tuesday -- a flood without warning."))
                .containsExactly("the Gazette: In Holm the river had risen");
        assertThat(told("The door was open (at least at nine, Berg says) and nobody was in."))
                .containsExactly("Berg: at least at nine");
    }

    @Test
    void aTextThatBreaksOffBehindToIsReadToItsEnd() {
        assertThat(told("The lamp was lit, the clerk said. Then she was asked to"))
                .contains("the clerk: The lamp was lit");
        assertThat(told("The lamp was lit, the clerk said. Then she refused to"))
                .contains("the clerk: The lamp was lit");
        assertThat(told("The lamp was lit, the clerk said. Berg promised to")).contains("the clerk: The lamp was lit");
    }

    @Test
    void whoSpeaksHimselfIsNamedWithHimself() {
        assertThat(told("Berg himself said the lamp was lit.")).containsExactly("Berg himself: the lamp was lit");
    }

    @Test
    void aClauseThatLeadsToTheMainOneEndsAtItsComma() {
        assertThat(told("Having announced that he would not sit again, the judge went home."))
                .containsExactly("?: that he would not sit again");
    }

    @Test
    void aClauseWhoseSubjectIsARelativeIsSaidWithoutIt() {
        assertThat(told("Berg asked for a sentence, which she said was not a year."))
                .contains("she: was not a year");
        assertThat(told("He kept a knife he said belonged to Lund.")).containsExactly("he: belonged to Lund");
    }

    @Test
    void whatARelativeStandsForIsDenied() {
        assertThat(english("She was seen at the ferry, which Lund denies."))
                .singleElement()
                .satisfies(s -> assertThat(s.act()).isEqualTo(Act.DENIES))
                .satisfies(s -> assertThat(s.passage().words()).isEqualTo("which"));
        assertThat(told("She was seen at the ferry, which Lund uses.")).isEmpty();
    }

    @Test
    void asReportedByAPaperIsThePapersReport() {
        assertThat(told("As first reported by the Harbour Gazette, the clerk had lied."))
                .containsExactly("the Harbour Gazette: the clerk had lied");
    }

    @Test
    void aPassiveTakesAClauseWithoutThat() {
        assertThat(told("The clerk was told he would be called on Friday."))
                .containsExactly("?: he would be called on Friday");
    }

    @Test
    void aTimeBetweenTheVerbAndWhatIsSaidIsLeftOut() {
        assertThat(told("Berg has said for weeks he will not testify.")).containsExactly("Berg: he will not testify");
        assertThat(told("Berg said this week that the lamp was out.")).containsExactly("Berg: that the lamp was out");
    }

    @Test
    void aClaimThatIsStatedByAVerbOfBeingIsRead() {
        assertThat(told("Her claim is that the door was open.")).containsExactly("Her: that the door was open");
        assertThat(told("Her claim is old.")).isEmpty();
    }

    @Test
    void anInfinitiveOfSpeechHasTheSubjectOfItsClauseAndIsNotSaidToHaveHappened() {
        List<Statement> used = english("Lund used the hearing to accuse Berg of lying.");
        assertThat(drawn(used)).containsExactly("Lund: Berg of lying");
        assertThat(used.getFirst().act()).isEqualTo(Act.OTHER);
        assertThat(told("The letter led Ada Berg to admit that she had seen him."))
                .containsExactly("Ada Berg: that she had seen him");
    }

    @Test
    void anInfinitiveThatIsWishedForIsNotCutAtALaterThat() {
        assertThat(told("Lund hopes to find the man that Berg saw."))
                .containsExactly("Lund: to find the man that Berg saw");
    }

    @Test
    void aVerbThatAgreesWithTheNameBeforeItIsNoNoun() {
        assertThat(told("Lund plans to sell the house in Fairfield, Iowa."))
                .containsExactly("Lund: to sell the house in Fairfield, Iowa");
        assertThat(told("The papers list plans and maps.")).noneMatch(s -> s.startsWith("papers list"));
    }

    @Test
    void butWithoutASubjectIsPartOfWhatIsSaid() {
        assertThat(told("Lund said he saw the lamp, but left before nine."))
                .containsExactly("Lund: he saw the lamp, but left before nine");
        assertThat(told("Lund said he saw the lamp, but Berg had left before nine."))
                .containsExactly("Lund: he saw the lamp");
    }

    @Test
    void whatIsAddedInTheWritersPresentIsTheWriters() {
        assertThat(told("Lund said it was Carl Berg, who is still at large."))
                .containsExactly("Lund: it was Carl Berg");
        assertThat(told("Lund said it was Carl Berg, who would leave that night."))
                .containsExactly("Lund: it was Carl Berg, who would leave that night");
    }

    @Test
    void anObjectEndsWhereAnotherSubjectHasItsVerb() {
        assertThat(told("Lund praised the lamp and Senator Berg was sent home."))
                .containsExactly("Lund: the lamp");
    }

    @Test
    void whatAVerbCallsSomebodyStandsBehindItsAs() {
        assertThat(told("The clerk, whom Lund described as a liar, went home.")).containsExactly("Lund: a liar");
    }

    @Test
    void whereAndWhenItWasSaidIsNoPartOfIt() {
        assertThat(
                        told(
                                "Berg said in an affidavit sworn before the notary in Holm on 3 May 1994 that the lamp was out."))
                .containsExactly("Berg: that the lamp was out");
        assertThat(told("Berg said in a statement Thursday night they pulled the nets."))
                .containsExactly("Berg: they pulled the nets");
    }

    @Test
    void theLabelOfAFormIsNoStatement() {
        assertThat(told("Reporting officer: Carl Lund\nVictim: Ida Holm")).isEmpty();
    }

    @Test
    void aQuotationGoesOnOverTheEndOfAPage() {
        assertThat(told("Berg said, \"The lamp was out and the door\n\nwas open at nine.\" He went home."))
                .containsExactly("Berg: \"The lamp was out and the door\n\nwas open at nine.\"");
    }

    @Test
    void theObjectOfAClauseAboutANounEndsBeforeThatNounsOwnVerb() {
        assertThat(told("Those who backed Lund left the hall before noon.")).contains("who: Lund");
        assertThat(told("A letter that names the porter lay in the drawer.")).noneMatch(said -> said.contains("lay"));
        assertThat(told("Some of the clerks supporting Berg stayed away.")).noneMatch(said -> said.contains("stayed"));
    }

    @Test
    void whenItWasIsNoPartOfWhatIsNamed() {
        assertThat(told("Berg defended the search when the judge asked him about it."))
                .contains("Berg: the search");
        assertThat(told("Lund discussed the keys before leaving the house.")).contains("Lund: the keys");
        assertThat(told("Berg praised him in a crowded hall.")).containsExactly("Berg: him");
        assertThat(told("Berg accused him of theft.")).containsExactly("Berg: him of theft");
    }

    @Test
    void anotherCueOfTwoWordsBehindACommaIsTheSpeakersNextAct() {
        assertThat(told("Lund said that the hall was dark, pointing to the lamp on the floor."))
                .containsExactly("Lund: that the hall was dark", "Lund: the lamp on the floor");
        assertThat(told("Lund said it was \"a trap,\" calling for a new trial."))
                .containsExactly("Lund: it was \"a trap,\"", "Lund: a new trial");
        assertThat(told("Lund said it was ''a trap,'' calling for a new trial."))
                .containsExactly("Lund: it was ''a trap,''", "Lund: a new trial");
    }

    @Test
    void whoseJoinsBehindAnAndIsNoPartOfWhatIsNamed() {
        assertThat(told("They echoed similar themes and took the stage together."))
                .containsExactly("They: similar themes");
        assertThat(told("The clerk, with Berg calling it a farce and Lund hugging her in the hall, left."))
                .contains("Berg: it a farce");
        assertThat(told("Of the tenants, many said yes, but four of the clerks say she does not."))
                .contains("four of the clerks: she does not")
                .anyMatch(said -> said.endsWith(": yes"));
    }

    @Test
    void whatAnotherSaysOfItIsNoPartOfWhatIsTold() {
        assertThat(told("Lund said that the search was illegal, which the judge called an outrage."))
                .contains("Lund: that the search was illegal");
        assertThat(told("Berg said the men, which he called rats, ran."))
                .contains("Berg: the men, which he called rats, ran");
    }

    @Test
    void whatWasFoundBySomebodyFindsNothing() {
        assertThat(told("A note found by the porter shows that the lamp was off."))
                .containsExactly("A note found by the porter: that the lamp was off");
        assertThat(told("The clerk replied by letter that the lamp was off."))
                .containsExactly("The clerk: that the lamp was off");
        assertThat(told("A survey of tenants released on Tuesday showed Berg with a lead of ten points."))
                .containsExactly("A survey of tenants released on Tuesday: Berg with a lead of ten points");
        assertThat(told("The clerk on Tuesday said that the lamp was off."))
                .containsExactly("The clerk: that the lamp was off");
    }
}
