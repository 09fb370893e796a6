package oyer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void eachFieldOfAFormIsItsOwn() {
        assertThat(sentences("NAME: HOLLIS, Ada\nDATE OF REPORT  3-4-81\nOFFICER: Sgt. T. Brill"))
                .containsExactly("NAME: HOLLIS, Ada", "DATE OF REPORT  3-4-81", "OFFICER: Sgt. T. Brill");
    }

    @Test
    void twoFieldsInALineAreTwo() {
        assertThat(sentences("Born: May 2, 1931          Age: 50")).containsExactly("Born: May 2, 1931", "Age: 50");
    }

    @Test
    void eachRowOfALogIsItsOwnAlsoWhereAllAreOfOneLength() {
        assertThat(sentences("21:04:10  CALLER SAYS A MAN LIES ON THE STEPS OF THE HALL\n"
                        + "21:05:42  CALLER SAYS A BOY RAN TO THE BRIDGE AND IS GONE\n"
                        + "21:09:00  CAR 6 AT THE HALL, DOOR WAS FOUND TO BE LOCKED"))
                .hasSize(3);
    }

    @Test
    void aWrappedParagraphGoesOnThoughALineBeginsWithAName() {
        assertThat(sentences("At ten past nine the undersigned spoke to the keeper, Mr.\n"
                        + "Hollis, who had seen a light in the yard and gone down with\n"
                        + "Brill to look for the dog that had barked since before\n"
                        + "the church clock struck. Nobody was there."))
                .hasSize(2);
    }

    @Test
    void aShortLineWithinAWrappedPageEndsWhatItSays() {
        assertThat(sentences("The undersigned spoke to the keeper of the hall, who said that\n"
                        + "he had locked the door at nine\n"
                        + "Statement of the boy\n"
                        + "He had been at the mill since noon and saw nobody there, and he\n"
                        + "went home with his father."))
                .hasSize(3);
    }

    @Test
    void anEntryThatIsWrappedUnderItsHourIsOne() {
        assertThat(sentences("0640   Called to the mill. The miller showed me\n"
                        + "       where the sack had lain.\n"
                        + "0655   To the bridge."))
                .containsExactly(
                        "0640   Called to the mill.",
                        "The miller showed me\n       where the sack had lain.",
                        "0655   To the bridge.");
    }

    @Test
    void germanNounsAtTheHeadOfALineDoNotCutAParagraph() {
        assertThat(sentences(
                        "Der Zeuge gab an, er habe gegen neun Uhr im Hof des Hauses einen\n"
                                + "Wagen gesehen, dessen Lichter brannten, und sei dann mit seinem\n"
                                + "Bruder weitergegangen, ohne sich umzusehen.",
                        Language.GERMAN))
                .hasSize(1);
    }

    @Test
    void noIsAnAnswerWhereNoNumberFollows() {
        assertThat(sentences("I asked him twice. He said no. I went home.")).hasSize(3);
        assertThat(sentences("It is kept as Exhibit No. 12 in the room.")).hasSize(1);
    }

    @Test
    void aNameAtTheEndOfAFullLineGoesOnInTheNext() {
        assertThat(sentences("On the morning of the sale the two of them were met at the gate by Walter\n"
                        + "Brill, who had come for the horses.\n"))
                .hasSize(1);
    }

    private static List<String> sentences(String text) {
        return sentences(text, Language.ENGLISH);
    }

    private static List<String> sentences(String text, Language language) {
        Tokens tokens = Tokens.of(text);
        Sentences sentences = Sentences.of(tokens, language);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(text.substring(tokens.start(sentences.first(i)), tokens.end(sentences.end(i) - 1)));
        }
        return found;
    }
}
