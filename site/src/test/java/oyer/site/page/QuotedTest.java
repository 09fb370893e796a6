package oyer.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.Around;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

class QuotedTest {

    private static final String TEXT = "On Friday,\nMay 7, 1999, it rained. On Friday, May 7, 1999, it rained.";
    private static final int SECOND = TEXT.indexOf("On", 2);

    private static Passage passage(String words, int from) {
        int start = TEXT.indexOf(words, from);
        return new Passage(new DocumentId("0".repeat(64)), 1, 1, new Span(start, start + words.length()), words);
    }

    private static Around around(Passage passage) {
        int first = passage.start() < SECOND ? 0 : SECOND;
        int last = passage.start() < SECOND ? SECOND - 1 : TEXT.length();
        if (passage.end() > last) {
            return Around.NOTHING;
        }
        return new Around(
                TEXT.substring(first, passage.start()).replace('\n', ' '),
                TEXT.substring(passage.end(), last).replace('\n', ' '));
    }

    private static List<String> quoted(Passage... passages) {
        return Quoted.of(List.of(passages), QuotedTest::around).stream()
                .map(quoted -> String.join(
                        "",
                        quoted.parts().stream()
                                .map(part -> part.passage().isPresent() ? "[" + part.words() + "]" : part.words())
                                .toList()))
                .toList();
    }

    @Test
    void valuesOfOneSentenceAreQuotedWithItOnce() {
        assertThat(quoted(passage("May 7, 1999", 0), passage("Friday", 0)))
                .containsExactly("On [Friday], [May 7, 1999], it rained.");
    }

    @Test
    void sentencesOfTheSameWordsAreTwo() {
        assertThat(quoted(passage("May 7, 1999", 0), passage("Friday", SECOND)))
                .containsExactly("On Friday, [May 7, 1999], it rained.", "On [Friday], May 7, 1999, it rained.");
        assertThat(quoted(passage("May 7, 1999", SECOND), passage("Friday", 0))).hasSize(2);
    }

    @Test
    void ofAPassageWithinAnotherTheInnerOneIsShownAndTheSameOneTwiceIsShownOnce() {
        Passage day = passage("May 7, 1999", 0);
        assertThat(quoted(day, passage("1999", 0), day)).containsExactly("On Friday, May 7, [1999], it rained.");
        assertThat(quoted(day, day)).containsExactly("On Friday, [May 7, 1999], it rained.");
    }

    @Test
    void aLongPassageIsKeptWhereTheWordsAroundTheInnerOneAreNotAllOfIt() {
        Passage both = passage(TEXT, 0);
        assertThat(quoted(both, passage("1999", 0)))
                .containsExactly("[" + TEXT.replace('\n', ' ') + "]", "On Friday, May 7, [1999], it rained.");
    }
}
