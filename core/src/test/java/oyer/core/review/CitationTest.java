package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

class CitationTest {

    private static final DocumentId ID = new DocumentId("c".repeat(64));

    private static Document document(String title) {
        return new Document(
                ID,
                List.of("box/" + title + ".pdf"),
                10,
                "application/pdf",
                title,
                Optional.empty(),
                new ReadResult.Read(2, 0, 0, 10));
    }

    /// Two printed pages, 23 and 24, of 25 numbered lines each.
    private static DocumentText transcript() {
        StringBuilder text = new StringBuilder();
        List<Page> pages = new ArrayList<>();
        for (int page = 23; page <= 24; page++) {
            int start = text.length();
            for (int line = 1; line <= 25; line++) {
                text.append(line < 10 ? " " : "")
                        .append(line)
                        .append("  words")
                        .append(page * 100 + line)
                        .append('\n');
            }
            pages.add(new Page(page - 22, Optional.of(String.valueOf(page)), start, text.length(), Page.Origin.TEXT));
        }
        return new DocumentText(ID, text.toString(), pages);
    }

    private static String cite(String title, DocumentText text, String first, String last) {
        int start = text.characters().indexOf(first);
        int end = text.characters().indexOf(last) + last.length();
        return Citation.of(document(title), text, text.passage(start, end));
    }

    @Test
    void aTranscriptIsCitedByItsPrintedPageAndLine() {
        assertThat(cite("Deposition of Ann Smith", transcript(), "words2314", "words2406"))
                .isEqualTo("Smith Tr. 23:14-24:6");
        assertThat(cite("Trial, Volume IV", transcript(), "words2314", "words2316"))
                .isEqualTo("4 Tr. 23:14-16");
        assertThat(cite("trial-transcript-vol-3", transcript(), "words2409", "words2409"))
                .isEqualTo("3 Tr. 24:9");
        assertThat(cite("Hearing", transcript(), "words2409", "words2409")).isEqualTo("Tr. 24:9");
    }

    @Test
    void aStampedPageIsCitedByItsStampAndAnyOtherByPageAndLine() {
        DocumentText stamped = new DocumentText(
                ID,
                "one\ntwo\n",
                List.of(
                        new Page(1, Optional.of("HL-000123"), 0, 4, Page.Origin.TEXT),
                        new Page(2, Optional.empty(), 4, 8, Page.Origin.TEXT)));
        assertThat(cite("Memo", stamped, "one", "one")).isEqualTo("Memo, HL-000123");
        assertThat(cite("Memo", stamped, "two", "two")).isEqualTo("Memo, p. 2, l. 1");
        DocumentText plain = new DocumentText(ID, "one\ntwo\nthree", List.of());
        assertThat(cite("Letter", plain, "two", "three")).isEqualTo("Letter, l. 2-3");
    }
}
