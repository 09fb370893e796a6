package oyer.site.reader;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.site.reader.Sheets.Sheet;

/// The way along a sheet, page by page and line by line, the same wherever a sheet is shown.
final class PageWalk {

    private PageWalk() {}

    /// Makes what is shown of a page between two offsets, which are equal for an empty page.
    @FunctionalInterface
    interface PageMaker<P> {
        P page(Page page, int start, int end);
    }

    /// Makes what is shown of a line.
    ///
    /// @param <L> a line
    @FunctionalInterface
    interface LineMaker<L> {
        /// @param whole whether it begins where a line begins, not where a sheet cuts one
        L line(int start, int end, boolean whole);
    }

    static <P> List<P> pages(DocumentText text, Sheet sheet, PageMaker<P> maker) {
        List<P> pages = new ArrayList<>();
        for (Page page : text.pages()) {
            int start = Math.max(page.start(), sheet.start());
            int end = Math.min(page.end(), sheet.end());
            boolean empty = page.start() == page.end() && sheet.start() <= page.start() && page.end() <= sheet.end();
            if (start < end || empty) {
                pages.add(maker.page(page, start, end));
            }
        }
        return pages;
    }

    static <L> List<L> lines(DocumentText text, int start, int end, LineMaker<L> maker) {
        List<L> lines = new ArrayList<>();
        String characters = text.characters();
        int at = start;
        while (at < end) {
            int feed = characters.indexOf('\n', at, end);
            int stop = feed < 0 ? end : feed;
            boolean whole = at == text.pageAt(at).start() || characters.charAt(at - 1) == '\n';
            lines.add(maker.line(at, stop, whole));
            at = feed < 0 ? end : feed + 1;
        }
        return lines;
    }
}
