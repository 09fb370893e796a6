package oyer.intake.format;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ReadResult;
import oyer.core.text.Page;
import oyer.intake.wire.PageBoxes;

/// The words of one document.
///
/// @param pages in order; empty means one page
/// @param title what the document calls itself
/// @param written when it says that it was sent or last saved
/// @param recognised boxes of the pages read from images, by page number
public record Words(
        String text,
        List<Page> pages,
        Optional<String> title,
        Optional<Instant> written,
        Map<Integer, PageBoxes> recognised) {

    public Words {
        pages = List.copyOf(pages);
        recognised = Map.copyOf(recognised);
    }

    public static Words of(String text, List<Page> pages, Optional<String> title) {
        return new Words(text, pages, title, Optional.empty(), Map.of());
    }

    public ReadResult.Read result() {
        int ocr = 0;
        int needs = 0;
        for (Page page : pages) {
            switch (page.origin()) {
                case TEXT -> {}
                case OCR -> ocr++;
                case NEEDS_OCR -> needs++;
            }
        }
        return new ReadResult.Read(Math.max(1, pages.size()), ocr, needs, count(text));
    }

    /// Stretches without white space that hold a letter or a digit.
    public static int count(CharSequence text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0') {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
