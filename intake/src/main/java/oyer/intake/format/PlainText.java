package oyer.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Page;
import oyer.core.text.Page.Origin;

/// Plain text as it is: not one character changed. A form feed ends a page and belongs to none.
public final class PlainText implements Format {

    @Override
    public void read(Item item, Desk desk) throws Exception {
        desk.words(
                words(Decoded.of(item.content().bytes()).text(), desk.limits().characters()));
    }

    /// @throws Failure when there are more than `most` characters
    public static Words words(String text, int most) throws Failure {
        if (text.length() > most) {
            throw new Failure(
                    oyer.core.casefile.ReadResult.Cause.TOO_LARGE,
                    "It holds " + text.length() + " characters; the limit for one document is " + most + ". Split it.");
        }
        return Words.of(text, pages(text), Optional.empty());
    }

    static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        int start = 0;
        for (int feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
            pages.add(page(pages, start, feed));
            start = feed + 1;
        }
        if (start < text.length() && !text.substring(start).isBlank() || pages.isEmpty()) {
            pages.add(page(pages, start, text.length()));
        }
        return PrintedLabels.on(text, pages);
    }

    private static Page page(List<Page> before, int start, int end) {
        return new Page(before.size() + 1, Optional.empty(), start, end, Origin.TEXT);
    }
}
