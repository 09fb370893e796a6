package oyer.core.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.claim.Confession.Detail;
import oyer.core.read.claim.Confession.Thing;
import oyer.core.read.claim.Confession.Told;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.time.When;

class ConfessionTest {

    private static Passage passage(char document, String words) {
        return new DocumentText(new DocumentId(String.valueOf(document).repeat(64)), words, List.of())
                .passage(0, words.length());
    }

    private static Told told(char document, String who, Act act, String day, String words) {
        Statement statement = new Statement(
                0,
                passage(document, words),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Mode.DIRECT,
                act,
                new When.Undated(),
                List.of(),
                OptionalInt.empty(),
                new Grounds("statement.turn", .9));
        return new Told(statement, Optional.of(who), Optional.of(LocalDate.parse(day)));
    }

    private static final Told CONFESSED =
            told('c', "lund", Act.ADMITS, "1984-06-03", "I threw the bread knife into the mill pond.");

    @Test
    void whoSpokeOfADetailFirstStandsFirst() {
        Told report = told('a', "officer", Act.ASSERTS, "1984-06-01", "the bread knife was thrown into the mill pond");
        Told question = told('b', "officer", Act.ASKS, "1984-06-02", "Did you throw the bread knife into the pond?");
        Told later = told('d', "press", Act.ASSERTS, "1984-07-01", "the bread knife was thrown into the mill pond");
        List<Detail> details = new Confession(List.of(later, question, CONFESSED, report), List.of()).of("lund");
        assertThat(details).hasSize(1);
        assertThat(details.getFirst().before()).containsExactly(report, question);
    }

    @Test
    void whatOthersDenyStandsAgainstIt() {
        Told witness = told('e', "miller", Act.DENIES, "1984-08-01", "nobody threw a bread knife into the mill pond");
        assertThat(new Confession(List.of(CONFESSED, witness), List.of())
                        .of("lund")
                        .getFirst()
                        .against())
                .containsExactly(witness);
    }

    @Test
    void evidenceFirstSpokenOfLaterIsKeptApart() {
        Thing known = new Thing("mill pond sample", passage('f', "mill pond"), Optional.empty());
        Thing before = new Thing("pond", passage('1', "pond"), Optional.of(LocalDate.of(1984, 6, 1)));
        Thing after = new Thing("bread knife", passage('2', "bread knife"), Optional.of(LocalDate.of(1984, 6, 9)));
        Detail detail = new Confession(List.of(CONFESSED), List.of(known, before, after))
                .of("lund")
                .getFirst();
        assertThat(detail.found()).containsExactly(before);
        assertThat(detail.after()).containsExactly(after);
    }

    @Test
    void whoAdmitsNothingHasNoSheet() {
        assertThat(new Confession(List.of(CONFESSED), List.of()).of("officer")).isEmpty();
    }

    @Test
    void whatWasPublishedIsKeptApartFromWhatWasSaid() {
        Told report = told('a', "officer", Act.ASSERTS, "1984-06-01", "the bread knife was thrown into the mill pond");
        Told printed = told('9', "press", Act.ASSERTS, "1984-06-02", "a bread knife was thrown into the mill pond");
        Told open = new Told(printed.statement(), printed.speaker(), printed.day(), true);
        Detail detail = new Confession(List.of(report, open, CONFESSED), List.of())
                .of("lund")
                .getFirst();
        assertThat(detail.before()).containsExactly(report);
        assertThat(detail.known()).containsExactly(open);
    }

    @Test
    void aFormalityIsNoDetail() {
        Told formal = told(
                'c', "lund", Act.ASSERTS, "1984-06-03", "I have read the above statement and it is true and correct.");
        assertThat(new Confession(List.of(CONFESSED, formal), List.of()).of("lund"))
                .extracting(Detail::told)
                .containsExactly(CONFESSED);
    }

    @Test
    void aNewspaperIsKnownByItsTitle() {
        assertThat(Publication.named("The Harbour Gazette, March 16")).isTrue();
        assertThat(Publication.named("Impound inventory")).isFalse();
        assertThat(Publication.named("Hafen-Anzeiger vom 3. Mai")).isTrue();
    }

    @Test
    void halfOfADetailsWordsToldBeforeAreEnoughWhenTheyNameNobody() {
        Told window = told('c', "lund", Act.ADMITS, "1984-06-03", "I got in by the rear window.");
        Told printed = told('9', "officer", Act.ASSERTS, "1984-06-02", "that the killer came in by the rear window");
        Told names = told('8', "officer", Act.ASSERTS, "1984-06-02", "that Carl Holm was a friend of Ada Berg");
        Told hit = told('c', "lund", Act.ADMITS, "1984-06-03", "I hit Carl Holm twice.");
        assertThat(new Confession(List.of(window, printed), List.of())
                        .of("lund")
                        .getFirst()
                        .before())
                .containsExactly(printed);
        assertThat(new Confession(List.of(hit, names), List.of())
                        .of("lund")
                        .getFirst()
                        .before())
                .isEmpty();
        Told fenster = told('c', "lund", Act.ADMITS, "1984-06-03", "Ich stieg durch das hintere Fenster ein.");
        Told presse =
                told('9', "officer", Act.ASSERTS, "1984-06-02", "der Täter sei durch ein hinteres Fenster gekommen");
        assertThat(new Confession(List.of(fenster, presse), List.of())
                        .of("lund")
                        .getFirst()
                        .before())
                .containsExactly(presse);
    }

    @Test
    void theBackWindowIsTheSameWindow() {
        Told window = told('c', "lund", Act.ADMITS, "1984-06-03", "I got in by the back window.");
        Told printed = told('9', "officer", Act.ASSERTS, "1984-06-02", "that the killer came in by the back window");
        Told gave = told('8', "officer", Act.ASSERTS, "1984-06-02", "that she looked back at the window");
        assertThat(new Confession(List.of(window, printed, gave), List.of())
                        .of("lund")
                        .getFirst()
                        .before())
                .containsExactly(printed);
    }

    @Test
    void theHeadOfADocumentTellsHowItCameAbout() {
        assertThat(Obtained.of("City Police\nInterview Report\nMs. Dahl said in court later"))
                .contains(Obtained.INTERVIEW);
        assertThat(Obtained.of("Polizei\nVernehmung\nBeschuldigter: Jonas Reuter"))
                .contains(Obtained.INTERROGATION);
        assertThat(Obtained.of("Landgericht Lund\nVernehmung der Zeugin Kranz")).contains(Obtained.HEARING);
        assertThat(Obtained.of("Dear Ada,\nthe fish was good.")).isEmpty();
    }
}
