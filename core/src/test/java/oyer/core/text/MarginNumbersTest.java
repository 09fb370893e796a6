package oyer.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MarginNumbersTest {

    /// A page of 25 numbered lines, the words of one of them given.
    private static String page(int page, int line, String... words) {
        List<String> lines = new ArrayList<>();
        lines.add(page + "\n");
        for (int i = 1; i <= 25; i++) {
            String said = i >= line && i < line + words.length ? words[i - line] : "A.  Yes, sir.";
            lines.add((i + " " + said).strip());
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }

    private static DocumentText document(String text) {
        return new DocumentText(new DocumentId("a".repeat(64)), text, List.of());
    }

    @Test
    void anExcerptOfATranscriptIsNumberedThoughItIsShort() {
        Tokens tokens = Tokens.of("""
                212
                 1  Q.  Where did you stand?
                 2  A.  By the gate, with Mr. Gerald
                 3      Pruett, who held the dog.
                 4  Q.  Was it dark?
                 5  A.  It was. I could see the
                 6      lamp over the door.
                """);
        for (int token = 0; token < tokens.size(); token++) {
            assertThat(tokens.text(token)).doesNotMatch("\\d+");
        }
    }

    @Test
    void aNumberedListOfNamesIsNoTranscript() {
        Tokens tokens = Tokens.of("1  A. Smith\n2  B. Brown\n3  Q. Jones\n4  C. White\n5  D. Black\n");
        assertThat(tokens.text(0)).isEqualTo("1");
    }

    @Test
    void aNameGoesOnOverTheNumberOfTheNextLine() {
        String text = page(412, 13, "should reflect that I know Mr. Gerald", "Pruett, who is the brother.");
        assertThat(words(text)).containsSequence("Gerald", "Pruett").doesNotContain("13", "14", "412");
    }

    @Test
    void theLinesOfTwoPagesAreBothNumbered() {
        String text = page(412, 25, "I went to see") + page(413, 1, "him again on Monday.");
        assertThat(words(text)).containsSequence("see", "him", "again").doesNotContain("413", "1");
        Tokens tokens = Tokens.of(text);
        assertThat(tokens.gap(tokens.at(text.indexOf("him")))).isEqualTo(Tokens.Gap.LINE);
    }

    @Test
    void anEmptyNumberedLineParts() {
        String text = page(412, 7, "Before the court", "", "For the State");
        Tokens tokens = Tokens.of(text);
        assertThat(tokens.gap(tokens.at(text.indexOf("For")))).isEqualTo(Tokens.Gap.BLOCK);
    }

    @Test
    void theLineOfAPassageIsThePrintedOne() {
        String text = page(412, 13, "should reflect that I know Mr. Gerald");
        assertThat(document(text).lineAt(text.indexOf("Gerald"))).isEqualTo(13);
        assertThat(document(text).lineAt(text.indexOf("13 should"))).isEqualTo(13);
    }

    @Test
    void aNumberedListOfAFewLinesKeepsItsNumbers() {
        String list =
                IntStream.rangeClosed(1, 12).mapToObj(i -> i + " pair of boots").collect(Collectors.joining("\n"));
        assertThat(words(list)).contains("1", "7", "12");
        assertThat(document("Inventory\n\n" + list).lineAt(11)).isEqualTo(3);
    }

    @Test
    void numbersWithinALineStay() {
        String text = page(412, 3, "30 miles are 48 kilometres");
        assertThat(words(text)).containsSequence("30", "miles", "are", "48");
    }

    @Test
    void aYearAtTheBeginningOfALineStays() {
        String text = page(1, 3, "in June of") + "1985 he was tried.\n";
        assertThat(words(text)).containsSequence("1985", "he");
    }

    @Test
    void anotherPageMayEndShort() {
        String text = page(412, 1, "He left.") + "413\n\n1 She stayed.\n2 I know.\n";
        assertThat(words(text)).endsWith("She", "stayed", ".", "I", "know", ".");
        Optional<String> last = Optional.of("I");
        assertThat(document(text).lineAt(text.lastIndexOf(last.get()))).isEqualTo(2);
    }

    @Test
    void aMillionNumbersAreReadInOnePass() {
        String text =
                IntStream.range(0, 300_000).mapToObj(i -> (i % 25 + 1) + " x").collect(Collectors.joining("\n"));
        assertThat(words(text)).hasSize(300_000).containsOnly("x");
        assertThat(words("1 ".repeat(500_000))).hasSize(500_000);
    }

    @Test
    void anExcerptWithoutQuestionsIsNumberedWhereItsSentencesRunOnOverTheNumbers() {
        String text = """
                14  THE COURT: We are back on the record. The motion
                15  was filed late and the motion was heard on 4 April
                16  last. Counsel asked for time, which I gave, and
                17  for the tape. Mr. Low opposed it, in writing, since
                18  the tape was gone. It was never found.
                """;
        assertThat(words(text)).containsSequence("4", "April", "last").doesNotContain("14", "16", "18");
        assertThat(document(text)
                        .passage(text.indexOf("heard"), text.indexOf(". Counsel"))
                        .asRead())
                .isEqualTo("heard on 4 April last");
    }

    @Test
    void aListOfThingsInSmallLettersIsNumberedByItself() {
        assertThat(words("1  knife, kitchen\n2  black bag\n3  torch, broken\n4  rope\n5  two keys\n6  wallet\n"))
                .contains("1", "6");
    }

    @Test
    void aDayAtTheHeadOfALineIsNoNumberOfIt() {
        String text = "The motion was filed on\n4 April and heard on\n5 May by the same judge.\n";
        assertThat(words(text)).contains("4", "5");
        assertThat(document(text)
                        .passage(text.indexOf("filed"), text.indexOf(" and"))
                        .asRead())
                .isEqualTo("filed on 4 April");
    }

    @Test
    void whatIsReadOverThreeNumberedLinesIsQuotedWithoutTheirNumbers() {
        String text = page(412, 13, "should reflect that on 4 April", "he wrote to Mr. Gerald", "Pruett.");
        int from = text.indexOf("reflect");
        assertThat(document(text).passage(from, text.indexOf("Pruett") + 6).words())
                .contains("14");
        String spaced = text.replaceAll("(?m)^(\\d+) ", "$1   ");
        int start = spaced.indexOf("reflect");
        assertThat(document(spaced).passage(start, spaced.indexOf("Pruett") + 6).asRead())
                .isEqualTo("reflect that on 4 April he wrote to Mr. Gerald Pruett");
    }
}
