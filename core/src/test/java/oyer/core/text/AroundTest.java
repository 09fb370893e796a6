package oyer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AroundTest {

    private static DocumentText text(String words) {
        return new DocumentText(new DocumentId("a".repeat(64)), words, List.of());
    }

    private static Around around(String words, String passage) {
        int start = words.indexOf(passage);
        return Around.of(text(words), new Span(start, start + passage.length()));
    }

    @Test
    void theSentenceIsShownAndNotTheOnesBesideIt() {
        Around around = around("He came. Mr. Ames left on 3 May, he said. She stayed.", "3 May");
        assertThat(around).isEqualTo(new Around("Mr. Ames left on ", ", he said."));
    }

    @Test
    void aHeadingOverABlankLineIsNoPartOfIt() {
        Around around = around("THE EVENING\n\nThe clock\nstood at nine", "nine");
        assertThat(around).isEqualTo(new Around("The clock stood at ", ""));
    }

    @Test
    void ofALongSentenceAFewLinesAreShown() {
        String much = "and then ".repeat(60);
        Around around = around("He " + much + "STOPPED " + much + "again.", "STOPPED");
        assertThat(around.before()).startsWith("… ").hasSizeLessThan(190).endsWith("then ");
        assertThat(around.after()).endsWith(" …").hasSizeLessThan(190).startsWith(" and");
    }

    @Test
    void whatIsShownStandsInAnyTextAroundAnyPassage() {
        Random random = new Random(7);
        String signs = "ab .\n\t\f\u00e4?A1";
        for (int n = 0; n < 2_000; n++) {
            StringBuilder words = new StringBuilder();
            random.ints(1 + random.nextInt(900), 0, signs.length()).forEach(i -> words.append(signs.charAt(i)));
            int start = random.nextInt(words.length());
            int end = start + 1 + random.nextInt(words.length() - start);
            Around around = Around.of(text(words.toString()), new Span(start, end));
            assertThat(folded(words.substring(0, start)))
                    .endsWith(folded(around.before().replaceFirst("^… ", "")).strip());
            assertThat(folded(words.substring(end)))
                    .contains(folded(around.after().replaceFirst(" …$", "")).strip());
        }
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
