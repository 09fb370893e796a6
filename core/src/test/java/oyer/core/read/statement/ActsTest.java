package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.english;
import static oyer.core.read.statement.Told.german;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement.Act;

/// What a plain `said` does by the words that were said, and what they do not do.
class ActsTest {

    private static Act said(String words) {
        return english("Ada Berg said: \"" + words + "\"").getFirst().act();
    }

    private static Act answered(String words) {
        return english("BY MR. LUND:\nQ. What then?\nA. " + words).get(1).act();
    }

    private static Act that(String words) {
        return english("Karl Lund told the clerk that " + words + ".")
                .getFirst()
                .act();
    }

    private static Act gesagt(String words) {
        return german("Karl Lund sagte: „" + words + "“").getFirst().act();
    }

    private static Act dass(String words) {
        return german("Karl Lund sagte, " + words + ".").getFirst().act();
    }

    @Test
    void whoSaysThatSomethingNeverWasDeniesIt() {
        assertThat(said("She never came.")).isEqualTo(Act.DENIES);
        assertThat(said("The left one I never touched.")).isEqualTo(Act.DENIES);
        assertThat(said("There was no row between them.")).isEqualTo(Act.DENIES);
        assertThat(said("Nobody told me there was a will.")).isEqualTo(Act.DENIES);
        assertThat(said("That is nonsense.")).isEqualTo(Act.DENIES);
        assertThat(that("he had nothing to do with it")).isEqualTo(Act.DENIES);
        assertThat(that("he has no knowledge of a key")).isEqualTo(Act.DENIES);
    }

    @Test
    void whatIsNotKnownOrWillNotBeDoneIsNoDenial() {
        assertThat(said("I don't know.")).isEqualTo(Act.ASSERTS);
        assertThat(said("I would not swear to it.")).isEqualTo(Act.ASSERTS);
        assertThat(said("I will never forget that night.")).isEqualTo(Act.ASSERTS);
        assertThat(said("She never drives after dark.")).isEqualTo(Act.ASSERTS);
        assertThat(said("I cannot agree to an adjournment.")).isEqualTo(Act.ASSERTS);
        assertThat(said("He came in with a man I did not see before.")).isEqualTo(Act.ASSERTS);
        assertThat(said("The knife I never touched.")).isEqualTo(Act.DENIES);
        assertThat(answered("No objection.")).isEqualTo(Act.OTHER);
        assertThat(answered("(No response.)")).isEqualTo(Act.OTHER);
    }

    @Test
    void imDeutschenStehtDerSprecherAuchHinterDemVerb() {
        assertThat(gesagt("Most habe ich nie geholt.")).isEqualTo(Act.DENIES);
        assertThat(gesagt("Mir gehört der nicht.")).isEqualTo(Act.DENIES);
        assertThat(gesagt("Der Karl war nie in Oberau.")).isEqualTo(Act.DENIES);
        assertThat(dass("Streit habe es an dem Abend nicht gegeben")).isEqualTo(Act.DENIES);
        assertThat(gesagt("Das Blut an der Jacke lässt sich nicht wegreden.")).isEqualTo(Act.ASSERTS);
        assertThat(dass("er wisse die Zeit nicht mehr")).isEqualTo(Act.ASSERTS);
        assertThat(gesagt("Ich bestreite nicht, dass ich drei Bier getrunken habe."))
                .isEqualTo(Act.ADMITS);
    }

    @Test
    void whatAnotherIsQuotedWithIsNotTheSpeakersOwn() {
        assertThat(answered("He told the sergeant, and I quote, \"I hit him twice.\""))
                .isEqualTo(Act.ASSERTS);
        assertThat(answered("I did.")).isEqualTo(Act.ASSERTS);
        assertThat(answered("I hit him twice.")).isEqualTo(Act.ADMITS);
        assertThat(said("He said she gave me up, which was a lie.")).isEqualTo(Act.ACCUSES);
        assertThat(said("The paper I signed is not true.")).isEqualTo(Act.RETRACTS);
        assertThat(said("Nobody has told me what to say.")).isEqualTo(Act.DENIES);
    }

    @Test
    void whoOwnsToSomethingAdmitsIt() {
        assertThat(said("That's mine.")).isEqualTo(Act.ADMITS);
        assertThat(said("I had about ten beers that night.")).isEqualTo(Act.ADMITS);
        assertThat(said("I had no beer that night.")).isEqualTo(Act.DENIES);
        assertThat(gesagt("Der grüne Kanister gehört mir.")).isEqualTo(Act.ADMITS);
        assertThat(dass("er sei gegen die Türe gestoßen worden")).isEqualTo(Act.ASSERTS);
    }

    @Test
    void whoNamesWhoItWasAccuses() {
        assertThat(said("It was Karl Lund, I'd know him in the dark.")).isEqualTo(Act.ACCUSES);
        assertThat(said("You killed a defenceless old woman.")).isEqualTo(Act.ACCUSES);
        assertThat(gesagt("Da hat er mich geschubst.")).isEqualTo(Act.ACCUSES);
        assertThat(gesagt("Das Rad ist mir gestohlen worden.")).isEqualTo(Act.ASSERTS);
        assertThat(said("It was Friday, I think.")).isEqualTo(Act.ASSERTS);
    }

    @Test
    void whatIsToComeIsAskedForOrPromised() {
        assertThat(said("Please don't call her.")).isEqualTo(Act.ASKS);
        assertThat(said("Just answer the question.")).isEqualTo(Act.ASKS);
        assertThat(gesagt("Machen Sie mit dem Brief, was recht ist.")).isEqualTo(Act.ASKS);
        assertThat(dass("ich solle keine Polizei holen")).isEqualTo(Act.ASKS);
        assertThat(dass("er solle dort gewesen sein")).isEqualTo(Act.ASSERTS);
        assertThat(said("I will write on Sunday.")).isEqualTo(Act.PROMISES);
        assertThat(said("Tell Karl I want my money or he'll be sorry.")).isEqualTo(Act.PROMISES);
        assertThat(that("he would sooner wait for a lawyer")).isEqualTo(Act.ASSERTS);
    }

    @Test
    void whatACourtDecidesBySayingIt() {
        assertThat(answered("Overruled. The weight is for the jury.")).isEqualTo(Act.DECIDES);
        assertThat(answered("Exhibit 6 is received.")).isEqualTo(Act.DECIDES);
        assertThat(answered("We have. Guilty of murder.")).isEqualTo(Act.DECIDES);
        assertThat(answered("It is admitted that the lamp was out.")).isEqualTo(Act.ASSERTS);
        assertThat(gesagt("Der Kanister wird eingezogen.")).isEqualTo(Act.DECIDES);
    }

    @Test
    void whoOwnsToHavingToldItWrongTakesItBack() {
        assertThat(that("he had been mistaken about the lamp")).isEqualTo(Act.RETRACTS);
        assertThat(gesagt("Das nehme ich zurück.")).isEqualTo(Act.RETRACTS);
        assertThat(dass("er habe sich vertan")).isEqualTo(Act.RETRACTS);
        assertThat(gesagt("Ich nehme den Bus zurück nach Oberau.")).isEqualTo(Act.ASSERTS);
    }

    @Test
    void whatOneShouldHaveDoneToSomebodyIsNoConfessionAndNoCommentNoDenial() {
        assertThat(said("I should have put him in the harbour.")).isNotEqualTo(Act.ADMITS);
        assertThat(said("I should have told you about the key.")).isEqualTo(Act.ADMITS);
        assertThat(said("No comment")).isEqualTo(Act.OTHER);
        assertThat(answered("No comment.")).isEqualTo(Act.OTHER);
        assertThat(said("No comment would have helped her, and I never made one."))
                .isEqualTo(Act.DENIES);
        assertThat(said("I am asked if I told the police that it was Karl Lund."))
                .isEqualTo(Act.OTHER);
        assertThat(gesagt("Kein Kommentar.")).isEqualTo(Act.OTHER);
    }

    @Test
    void aDayInTheClauseBeforeIsNotWhenTheOtherSpoke() {
        assertThat(english("He had given him the key on 17 November 2014 and Lund said that was a mistake.")
                        .getFirst()
                        .made()
                        .dated())
                .isFalse();
        assertThat(english("On 17 November 2014 Berg came in and Lund said that it was late.")
                        .getFirst()
                        .made()
                        .dated())
                .isTrue();
    }
}
