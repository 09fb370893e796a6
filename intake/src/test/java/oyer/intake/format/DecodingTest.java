package oyer.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.core.text.Page;

class DecodingTest {

    @Test
    void whatIsValidAsUtf8IsReadAsUtf8AndNotChanged() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        String letters = "abc äöüß é “” — \r\n\t \u00a0 \ufffd 漢字 \ud83d\ude00";
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = random.nextInt(80); k > 0; k--) {
                int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
                text.appendCodePoint(letters.codePointAt(at));
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(Decoded.of(bytes).text()).isEqualTo(text.toString());
        }
    }

    @Test
    void anyBytesDecodeToSomething() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[1 + random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(Decoded.of(bytes).charset()).isNotNull();
        }
    }

    @Test
    void pagesCoverEveryCharacterButTheFormFeeds() {
        String text = "one\n\ftwo\n\f\fthree";
        List<Page> pages = PlainText.pages(text);
        assertThat(pages).hasSize(4);
        assertThat(pages)
                .extracting(page -> text.substring(page.start(), page.end()))
                .containsExactly("one\n", "two\n", "", "three");
    }

    @Test
    void aLeafNumberAndANumberOutOfHowManyNeedNoNeighbour() {
        String text = "Bl. 17 d.A.\nVermerk\n";
        assertThat(PrintedLabels.on(text, PlainText.pages(text)).getFirst().label())
                .contains("Bl. 17");
        String other = "words\nSeite 3 von 9\n";
        assertThat(PrintedLabels.on(other, PlainText.pages(other)).getFirst().label())
                .contains("3");
    }

    @Test
    void aPageThatAnotherTextSpeaksOfIsNoLabel() {
        String text = "He said see page 12 for the rest\nand more\n";
        assertThat(PlainText.pages(text).getFirst().label()).isEmpty();
    }
}
