package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;

class EnglishStatementsTest {

    @Test
    void aThatClauseIsTheContentWithItsThat() {
        assertThat(drawn(english("Ada Berg said that she had left the house at nine.")))
                .containsExactly("Ada Berg: that she had left the house at nine");
    }

    @Test
    void aQuotationBeforeItsCueKeepsItsMarks() {
        List<Statement> read = english("\"I never saw the knife,\" said Carl Lund, a neighbour of the family.");
        assertThat(drawn(read)).containsExactly("Carl Lund, a neighbour of the family: \"I never saw the knife,\"");
        assertThat(read.getFirst().mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void aCueInTheMiddleLeavesTwoPiecesOfOneSpeaker() {
        assertThat(drawn(english("\"The door was open,\" Berg said. \"Nobody was in the kitchen that night.\"")))
                .containsExactly("Berg: \"The door was open,\"", "Berg: \"Nobody was in the kitchen that night.\"");
    }

    @Test
    void aParentheticalCueAtTheEndTakesTheSentenceBeforeIt() {
        assertThat(drawn(english("Most letters were burnt, says Ada Berg.")))
                .containsExactly("Ada Berg: Most letters were burnt");
    }

    @Test
    void accordingToNamesTheSource() {
        assertThat(drawn(english("According to the coroner, the wound was made after midnight.")))
                .containsExactly("the coroner: the wound was made after midnight");
        assertThat(drawn(english("The wound was made after midnight, according to the coroner.")))
                .containsExactly("the coroner: The wound was made after midnight");
    }

    @Test
    void aWithdrawnConfessionPointsAtTheConfession() {
        List<Statement> read =
                english("Ada Berg admitted killing the clerk, then withdrew her confession and accused Carl Lund.");
        assertThat(read).extracting(Statement::act).containsExactly(Act.ADMITS, Act.RETRACTS, Act.ACCUSES);
        assertThat(read.get(1).about()).containsExactly(0);
        assertThat(read.get(1).passage().words()).isEqualTo("then withdrew her confession");
        assertThat(read).allMatch(s -> s.speaker().equals(read.getFirst().speaker()));
    }

    @Test
    void aShotThatWasHeardIsNoDeedOfWhoHeardIt() {
        assertThat(english("Ada Berg said that she heard one shot. Ada Berg said that she heard a shot."))
                .extracting(Statement::act)
                .containsOnly(Act.ASSERTS);
        assertThat(english("Ada Berg said that she shot the clerk."))
                .extracting(Statement::act)
                .containsExactly(Act.ADMITS);
    }

    @Test
    void aPleaCarriesAStatementWithoutContent() {
        List<Statement> read = english("Carl Lund pleaded not guilty.");
        assertThat(read).extracting(Statement::act).containsExactly(Act.DENIES);
        assertThat(read.getFirst().passage().words()).isEqualTo("pleaded not guilty");
    }

    @Test
    void whatIsToldWithinAStatementKeepsTheChain() {
        List<Statement> read =
                english("Carl Lund says that Ada came back that night and said: \"I have burnt the letters.\"");
        assertThat(read).hasSize(2);
        assertThat(read.get(1).within()).isEqualTo(OptionalInt.of(0));
        assertThat(read.get(1).speakerWords().orElseThrow().words()).isEqualTo("Ada");
    }

    @Test
    void anAccountToldAgainPointsAtTheFirst() {
        List<Statement> read = english("Ada Berg said that the stranger had stolen the silver watch. Years passed. "
                + "In a new interview, Ada Berg says that a stranger had stolen her silver watch in May.");
        assertThat(read).hasSize(2);
        assertThat(read.get(1).about()).containsExactly(0);
    }

    @Test
    void aHouseInQuotationMarksIsNoSpeech() {
        assertThat(english("They drove to a house called \"Quiet Corner\" near the river."))
                .isEmpty();
    }

    @Test
    void aNounOfTheSameFormIsNoVerb() {
        assertThat(english("The State Department was closed. The show was long. His claim to the land failed."))
                .isEmpty();
    }

    @Test
    void whatIsNotSaidIsNoAdmission() {
        assertThat(english("Carl Lund never admitted that he owned a knife."))
                .extracting(Statement::act)
                .containsExactly(Act.DENIES);
    }

    @Test
    void theSameWordsOfSomebodyElseAreNoRepetition() {
        List<Statement> read = english("Ada Berg said: \"I've burnt the silver letters.\" Ada Berg was heard again. "
                + "She says that he has burnt the silver letters.");
        assertThat(read).hasSize(2);
        assertThat(read.get(1).speaker()).isEqualTo(read.getFirst().speaker());
        assertThat(read.get(1).about()).isEmpty();
    }

    @Test
    void aNounCarriesWhatIsSaidForTheSubjectOfItsVerb() {
        assertThat(drawn(english("Ada Berg raised concerns about the missing ledger.")))
                .containsExactly("Ada Berg: the missing ledger");
        assertThat(drawn(english("Carl Lund was adamant that the gate was shut.")))
                .containsExactly("Carl Lund: that the gate was shut");
    }

    @Test
    void whatIsRefusedToBeSaidHangsOnTheInnerVerb() {
        assertThat(drawn(english("Ada Berg refused to say who had the key.")))
                .containsExactly("Ada Berg: who had the key");
    }

    @Test
    void anObjectEndsWhereTheTimeOrTheReasonBegins() {
        assertThat(drawn(english("Ada Berg criticised the inquiry in a letter.")))
                .containsExactly("Ada Berg: the inquiry");
        assertThat(drawn(english("Ada Berg rejected the offer because it came too late.")))
                .containsExactly("Ada Berg: the offer");
    }

    @Test
    void theCommaThatClosesADescriptionBelongsToTheSpeaker() {
        assertThat(drawn(english("Ada Berg, a clerk of the mill, said the gate was shut.")))
                .containsExactly("Ada Berg, a clerk of the mill,: the gate was shut");
    }

    @Test
    void aStatementInALeadingClauseEndsAtTheComma() {
        assertThat(drawn(english("While Ada Berg said the gate was shut, two men had walked through it.")))
                .containsExactly("Ada Berg: the gate was shut");
    }

    @Test
    void aCourtThatDeniesAMotionDecides() {
        assertThat(english("The court denied a new trial. Ada Berg denied the theft."))
                .extracting(Statement::act)
                .containsExactly(Act.DECIDES, Act.DENIES);
    }

    @Test
    void whatWasDoneToHerIsNoAdmission() {
        assertThat(english("Ada Berg told him that she had been beaten.")
                        .getFirst()
                        .act())
                .isEqualTo(Act.ASSERTS);
    }

    @Test
    void theDateThatOpensASentenceIsNoPartOfTheOneWhoSpeaks() {
        assertThat(drawn(english("On Monday, 11 June 2003 his sister Ada Lund said he had left at nine.")))
                .containsExactly("his sister Ada Lund: he had left at nine");
        assertThat(drawn(english("In 2003 Ada Lund said he had left at nine.")))
                .containsExactly("Ada Lund: he had left at nine");
    }

    @Test
    void aCueAtTheEndTakesASentenceThatOpensWithItsReason() {
        assertThat(drawn(english("When she came to the gate, the keeper had gone, she said.")))
                .containsExactly("she: When she came to the gate, the keeper had gone");
    }

    @Test
    void aCueAtTheEndMayNameWhoWasTold() {
        assertThat(drawn(english("The gate was shut, Ada Berg told the inspector.")))
                .containsExactly("Ada Berg: The gate was shut");
        assertThat(drawn(english("Ada Berg told POLINEWS she had shut the gate.")))
                .containsExactly("Ada Berg: she had shut the gate");
    }

    @Test
    void aClauseBehindTheCueIsItsContentThoughACommaStandsBefore() {
        assertThat(drawn(english("Carl Lund, who kept the inn, said he recoiled when the man came in.")))
                .containsExactly("Carl Lund, who kept the inn,: he recoiled when the man came in");
    }

    @Test
    void whatIsToldInALeadingClauseEndsWhereTheMainClauseBegins() {
        assertThat(drawn(english("Even as Lund claimed that \"the gate was shut,\" his wife said it was open.")))
                .containsExactly("Lund: that \"the gate was shut,\"", "his wife: it was open");
    }

    @Test
    void aCommaInANumberEndsNothing() {
        assertThat(drawn(english("Ada Berg proposed a reward of about 54,000 crowns for the letter.")))
                .containsExactly("Ada Berg: a reward of about 54,000 crowns for the letter");
    }

    @Test
    void aPronounWithItsVerbBeginsAClause() {
        assertThat(drawn(english("The keeper says he's at home."))).containsExactly("The keeper: he's at home");
    }

    @Test
    void hoursOfQuestioningAskNothing() {
        List<Statement> read = english("After nine hours of questioning he confessed, then withdrew his confession.");
        assertThat(drawn(read)).containsExactly("he: confessed", "he: then withdrew his confession");
    }

    @Test
    void whereItWasSaidIsNoPartOfTheOneWhoSpeaks() {
        assertThat(drawn(english("At trial Detective Moss testified that the lamp was lit.")))
                .containsExactly("Detective Moss: that the lamp was lit");
    }

    @Test
    void aBeliefThatSomebodyElseReportsIsTheReportersWords() {
        assertThat(drawn(english("His wife never believed that it was Lund, her sister said on Tuesday.")))
                .containsExactly("her sister: His wife never believed that it was Lund");
    }

    @Test
    void notToBeSureIsNoDenial() {
        assertThat(english("Ada Berg told me that she was no longer sure."))
                .extracting(Statement::act)
                .containsExactly(Act.ASSERTS);
    }

    @Test
    void aParticipleBehindAPrepositionHasTheSubjectOfItsSentence() {
        assertThat(drawn(english("Carl Lund surprised the court by saying that the gate was open.")))
                .containsExactly("Carl Lund: that the gate was open");
    }

    @Test
    void toWhomSomethingWasDisclosedIsNoStatement() {
        assertThat(english("The notes were not disclosed to the defence until 2010."))
                .isEmpty();
        assertThat(drawn(english("The witness is expected to name the driver.")))
                .containsExactly("?: to name the driver");
    }

    @Test
    void aNameInCommasBehindAnOfficeIsNothingSaid() {
        assertThat(drawn(english("The prosecutor, Mr. Alan Voight, did not mention the letter.")))
                .containsExactly("The prosecutor, Mr. Alan Voight,: the letter");
    }

    @Test
    void hisNotesSayWhatHeSays() {
        List<Statement> read =
                english("Detective Munro's notes of 12 May were kept. They say that the lamp was off. Munro left.");
        assertThat(drawn(read)).containsExactly("They: that the lamp was off");
        assertThat(read.getFirst().speaker()).isPresent();
    }

    @Test
    void theDayOfTheWithdrawalIsNotTheDayOfWhatWasSaidFirst() {
        List<Statement> read =
                english("Ruth Ames said at first that she had seen a grey van, but withdrew this on 14 March 1999.");
        assertThat(drawn(read)).containsExactly("Ruth Ames: that she had seen a grey van", "Ruth Ames: withdrew this");
        assertThat(read).extracting(s -> s.made().dated()).containsExactly(false, true);
    }

    @Test
    void whatIsTakenBackIsAStatementOfItsOwn() {
        assertThat(drawn(english("Mr. Holt said that he saw the van, and withdrew that on 3 May 2011.")))
                .first()
                .isEqualTo("Mr. Holt: that he saw the van");
    }

    @Test
    void addingToSomethingIsNoSpeech() {
        assertThat(english("Berg kept the barn, adding to her share of the farm."))
                .isEmpty();
    }

    @Test
    void aWordBehindAnArticleIsNoVerbOfSpeech() {
        assertThat(english("Berg sent a post of a hangman's noose as a quip about the inn."))
                .isEmpty();
    }

    @Test
    void whoIsToldSomethingDoesNotTellIt() {
        assertThat(drawn(english("\"The lamp was off,\" Berg, 49, told Lund News.")))
                .containsExactly("Berg, 49,: \"The lamp was off,\"");
    }

    @Test
    void aDayDoesNotSpeakAndIsNoPartOfWhoDoes() {
        assertThat(drawn(english("Ada Berg on Monday said that the lamp was off.")))
                .containsExactly("Ada Berg: that the lamp was off");
    }

    @Test
    void quotedWordsOfSeveralSentencesAreOneContent() {
        assertThat(drawn(english("Lund said that he \"needed help. So he called her.\" Nobody came.")))
                .containsExactly("Lund: that he \"needed help. So he called her.\"");
    }

    @Test
    void whatSomebodyNotesIsTheRestOfTheSentence() {
        assertThat(drawn(english("As the clerk noted, the gate had been locked since June.")))
                .containsExactly("the clerk: the gate had been locked since June");
        assertThat(drawn(english("The gate had been locked since June, as the clerk has noted.")))
                .containsExactly("the clerk: The gate had been locked since June");
    }

    @Test
    void whatSomebodyIsAskedAtTheHeadOfASentenceIsAsked() {
        List<Statement> read = english("Asked whether the gate was locked, Ada Berg said she had no key.");
        assertThat(drawn(read)).containsExactly("?: whether the gate was locked", "Ada Berg: she had no key");
        assertThat(read.getFirst().act()).isEqualTo(Act.ASKS);
        assertThat(drawn(english("Asked whether Lund had confessed, Berg shrugged and said that he did not know.")))
                .containsExactly("?: whether Lund had confessed", "Berg: that he did not know");
    }

    @Test
    void whatSomebodyCallsItIsSaid() {
        assertThat(drawn(english("Berg called it \"a bad night for the whole street.\"")))
                .containsExactly("Berg: it \"a bad night for the whole street.\"");
    }

    @Test
    void anObjectEndsWhereTheNextActBegins() {
        assertThat(drawn(english("Lund said the gate was open, and accused the clerk of neglect.")))
                .containsExactly("Lund: the gate was open", "Lund: the clerk of neglect");
        assertThat(drawn(english("Lund told reporters that he had called twice, but nobody wrote it down.")))
                .containsExactly("Lund: that he had called twice, but nobody wrote it down");
    }

    @Test
    void theNameBeforeAnAppositionIsTheSubjectOfWhatIsNoted() {
        assertThat(drawn(english("Ada Berg, the judge's daughter, noted the rule in the interview.")))
                .containsExactly("Ada Berg, the judge's daughter,: the rule");
    }

    @Test
    void whatMightBeIsNoAdmissionAndWhatWasNotSeenNoDenial() {
        assertThat(english("He said: \"Maybe I done it and I was drunk.\"")
                        .getFirst()
                        .act())
                .isEqualTo(Act.ASSERTS);
        assertThat(english("She said: \"I could not see his face in the dark.\"")
                        .getFirst()
                        .act())
                .isEqualTo(Act.ASSERTS);
        assertThat(english("She said: \"I did not touch the lamp at all.\"")
                        .getFirst()
                        .act())
                .isEqualTo(Act.DENIES);
    }

    @Test
    void sentencesThatGoOnWithOnePronounMeanOnePerson() {
        List<Statement> read = english("Peter Hask met us. He stated that he came early. He then went up and found"
                + " Mr. Alan Pruett on the floor. He stated that he did not touch anything.");
        assertThat(read).hasSize(2);
        assertThat(read.get(1).speaker()).isEqualTo(read.getFirst().speaker()).isNotEqualTo(OptionalInt.empty());
    }
}
