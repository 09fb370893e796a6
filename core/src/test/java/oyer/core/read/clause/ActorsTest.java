package oyer.core.read.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.read.frame.Telling;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

class ActorsTest {

    private static final DocumentId ID = new DocumentId("ab".repeat(32));

    /// Whom the first token that is this word means; empty where that is not known.
    private static String who(String words, String token) {
        DocumentText text = new DocumentText(ID, words, List.of());
        DocumentReadings readings = DocumentPipeline.unaided().read(text);
        Prose prose = Prose.of(text, readings.language());
        Actors actors = new Actors(readings, prose, new Telling(readings.statements()));
        for (int i = 0; i < prose.tokens().size(); i++) {
            if (prose.tokens().text(i).equals(token)) {
                int entity = actors.who(i).orElse(-1);
                return readings.entities().stream()
                        .filter(e -> e.number() == entity)
                        .map(e -> e.name())
                        .findFirst()
                        .orElse("");
            }
        }
        throw new IllegalArgumentException(token + " does not stand in " + words);
    }

    @Test
    void whoSignsALetterWritesI() {
        assertThat(who("""
                12 March 1993

                Dear Edith,

                That Sunday I was in the hospital all day with my arm.

                Your brother, Walter Stubbs
                """, "I")).isEqualTo("Walter Stubbs");
    }

    @Test
    void whoIsHeardSaysIInAStatementAndNotWhoTookIt() {
        assertThat(who("""
                WITNESS STATEMENT
                Statement of: Edith CRANE

                I let myself in by the front door and saw nobody.

                Signed: E. Crane        Taken by: D.C. G. Firth
                """, "I")).containsIgnoringCase("Crane");
    }

    @Test
    void werAlsBeschuldigterVernommenWirdSagtIch() {
        assertThat(who("""
                BESCHULDIGTENVERNEHMUNG

                Es erscheint der Kellner Ludwig Sterr, geb. 2.5.1951 in Reisbach, und erklärt:

                Am Freitag bin ich um sieben ins Wirtshaus gegangen.

                Rauscher, KHM        gez. Ludwig Sterr
                """, "ich")).isEqualTo("Ludwig Sterr");
    }

    @Test
    void whoIsReportedToSpeakIsHe() {
        assertThat(who("Adolf Kern traf den Josef Berg. Kern gab an, dass er den Berg nicht gesehen habe.", "er"))
                .isEqualTo("Adolf Kern");
    }

    @Test
    void aPaperThatNobodySignsLeavesIOpen() {
        assertThat(who("I walked along the river with Edith Crane until dark.\n", "I"))
                .isEmpty();
    }

    @Test
    void aNameAloneBelowALetterIsItsWriter() {
        assertThat(who("""
                12 March 1993

                Dear Edith

                That Sunday I was in the hospital all day with my arm. Walter Stubbs came by for an hour, and then the
                rain set in and the roads were closed till evening.

                Give the boys my love.

                Harold Finch
                """, "I")).isEqualTo("Harold Finch");
    }

    @Test
    void whoDoesSomethingWithAnotherIsNotTheOther() {
        assertThat(who("""
                Vermerk vom 9. Mai 1995

                Der Zeuge Horst Engel gab an, mit Bernd Kaspar habe er nicht gesprochen.
                """, "er")).contains("Engel");
    }
}
