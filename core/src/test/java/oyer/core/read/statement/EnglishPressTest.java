package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement.Act;

/// Speech as newspapers print it.
class EnglishPressTest {

    @Test
    void aHeadlineSaysWhatSomebodySays() {
        String body = "\n\nThe van was seen twice that evening, and a neighbour remembered Holm well.";
        assertThat(drawn(english("Neighbour Says She Saw the White Van Twice" + body)))
                .contains("Neighbour: She Saw the White Van Twice");
        assertThat(drawn(english("White Van Was Seen Twice, Neighbour Says" + body)))
                .contains("Neighbour: White Van Was Seen Twice");
        assertThat(drawn(english("Holm: White Van Was Seen Twice" + body))).contains("Holm: White Van Was Seen Twice");
    }

    @Test
    void aHeadlineWhoseFirstWordIsNobodyIsNotSaid() {
        String body = "\n\nThe van was seen twice that evening, and a neighbour remembered Holm well.";
        assertThat(english("Exclusive: White Van Was Seen Twice" + body)).isEmpty();
        assertThat(english("Two Questions About the White Van" + body)).isEmpty();
    }

    @Test
    void aQuotationMayBeSignedBehindADash() {
        assertThat(drawn(english("\"We heard a shot and then nothing more.\" - Ida Berg\n\nThe village is small.")))
                .containsExactly("Ida Berg: \"We heard a shot and then nothing more.\"");
        assertThat(drawn(english("\"We heard a shot and then nothing more.\" - That was all there was to it.")))
                .containsExactly("?: \"We heard a shot and then nothing more.\"");
    }

    @Test
    void whatOnlyJoinsASentenceToTheOneBeforeIsNotSaid() {
        assertThat(drawn(english("But the lamp was off, Berg said."))).containsExactly("Berg: the lamp was off");
        assertThat(drawn(english("However, the lamp was off, according to Berg.")))
                .containsExactly("Berg: the lamp was off");
        assertThat(drawn(english("WREXLEY (AP) - The lamp was off, according to Berg.")))
                .containsExactly("Berg: The lamp was off");
        assertThat(drawn(english("Yesterday, the lamp was off, Berg said.")))
                .containsExactly("Berg: Yesterday, the lamp was off");
    }

    @Test
    void toWhomItIsToldMayBeNamedAtLength() {
        assertThat(drawn(english("Berg told a crowd gathered in the hall she would leave.")))
                .containsExactly("Berg: she would leave");
        assertThat(drawn(english("Berg told CNN that the lamp was off.")))
                .containsExactly("Berg: that the lamp was off");
        assertThat(drawn(english("Berg told “Good Morning Wrexley” that the lamp was off.")))
                .containsExactly("Berg: that the lamp was off");
    }

    @Test
    void aNounThatAParticipleDescribesSpeaksWhole() {
        assertThat(drawn(english("A note found in the van confirmed the date.")))
                .containsExactly("A note found in the van: the date");
        assertThat(drawn(english("A poll released Sunday found that many had left.")))
                .containsExactly("A poll released Sunday: that many had left");
    }

    @Test
    void whoDeclinesToCommentSaysNothingBeforeIt() {
        assertThat(drawn(english("Asked about the van, Lund declined to comment.")))
                .containsExactly("?: about the van", "Lund: to comment");
    }

    @Test
    void aQuotationGoesOnFromSpeechAndNotFromWhatSomebodySupports() {
        assertThat(drawn(english("\"The van was white,\" Ida Berg said. Her brother supports the mayor."
                        + "\n\n\"It stood there until nine in the evening.\"")))
                .contains("Ida Berg: \"It stood there until nine in the evening.\"");
    }

    @Test
    void aTranscriptThatAnArticleQuotesHasItsSpeakers() {
        assertThat(drawn(english(
                        "They spoke on air:\n\n\"HOLM: Where was the van that evening?\n\n\"BERG: By the bridge."
                                + "\n\n\"HOLM: And the lamp?\n\n\"BERG: Off, as always.\"")))
                .contains("HOLM: Where was the van that evening?", "BERG: By the bridge.");
    }

    @Test
    void whoIsAskedIsNoSpeaker() {
        assertThat(english("Lund was asked about the knife."))
                .singleElement()
                .satisfies(s -> assertThat(s.speakerWords()).isEmpty())
                .satisfies(s -> assertThat(s.act()).isEqualTo(Act.ASKS));
    }

    @Test
    void aWishIsNoExplanation() {
        assertThat(drawn(english("Berg wants to explain the letter."))).containsExactly("Berg: to explain the letter");
        assertThat(drawn(english("Berg struggled on Tuesday to explain why he had left.")))
                .containsExactly("Berg: why he had left");
    }

    @Test
    void anAdmissionWithinAStatementIsOneOfItsOwn() {
        assertThat(drawn(english("Berg added that his wife had admitted pushing her sister.")))
                .containsExactly("Berg: that his wife had admitted pushing her sister", "his wife: pushing her sister");
    }

    @Test
    void whoIsAskedWhetherHeBelievedHerSaysWhatFollows() {
        assertThat(drawn(english("Her brother, asked whether he believed her, said he did not know.")))
                .containsExactly("Her brother, asked whether he believed her,: he did not know");
    }

    @Test
    void whoKeepsToHisInnocenceDenies() {
        assertThat(english("Lund has always maintained his innocence."))
                .singleElement()
                .satisfies(s -> assertThat(s.act()).isEqualTo(Act.DENIES));
        assertThat(english("Lund has always maintained his garden.")).isEmpty();
    }

    @Test
    void aNameBehindAPrepositionIsNotWhoSpeaks() {
        String before = "Peter Lund was tried in June. ";
        assertThat(english(before + "A key witness in the Lund case said that the lamp was off."))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isNotEqualTo(OptionalInt.of(0)));
    }

    @Test
    void aQuotationThatEndsItsSentenceIsOfWhomTheNextOneNames() {
        assertThat(drawn(english("\"Why is he asking me?\" Berg said. \"He has seven others to ask.\"")))
                .containsExactly("Berg: \"Why is he asking me?\"", "Berg: \"He has seven others to ask.\"");
        assertThat(drawn(english("She waved. “Open the door!” Lund shouted at the clerk.")))
                .containsExactly("Lund: “Open the door!”");
        assertThat(drawn(english("\"Who had the key?\" Berg told the court on Monday that it was hers.")))
                .contains("Berg: that it was hers");
        assertThat(drawn(english("He asked: \"Who had the key?\" Berg said."))).contains("He: \"Who had the key?\"");
    }

    @Test
    void theSourceAtTheHeadOfASentenceGoesUpToItsComma() {
        assertThat(drawn(english("According to a list that Berg and Holm kept for the office, two keys are gone.")))
                .containsExactly("a list that Berg and Holm kept for the office: two keys are gone");
        assertThat(drawn(english("According to Ada Berg, the clerk of the court, two keys are gone.")))
                .containsExactly("Ada Berg, the clerk of the court,: two keys are gone");
        assertThat(drawn(english("According to Ada Berg, the keys were gone.")))
                .containsExactly("Ada Berg: the keys were gone");
    }

    @Test
    void toWhomAndWhenMayStandBehindWhatIsSaid() {
        assertThat(drawn(english("The two will never meet again, the porter told the Gazette earlier this week.")))
                .containsExactly("the porter: The two will never meet again");
    }

    @Test
    void quotedWordsTellWhatALongNounIsCalled() {
        assertThat(drawn(english("Berg called Lund's plan to open a shop in Holm “an absolute disgrace.”")))
                .containsExactly("Berg: Lund's plan to open a shop in Holm “an absolute disgrace.”");
        assertThat(english("Berg called her brother from the shop.")).isEmpty();
    }

    @Test
    void whatFollowsAHeadlineWithANameIsNotSaidByWhomItNames() {
        String talk = "\n\nHOLM: Where was the van that evening?\n\nBERG: By the bridge.\n\nHOLM: And the lamp?"
                + "\n\nBERG: Off, as always.";
        assertThat(drawn(english("Berg: White Van Was Seen By The Bridge\n\nThe two spoke on air." + talk)))
                .contains("BERG: By the bridge.")
                .noneMatch(said -> said.contains("spoke on air"));
    }
}
