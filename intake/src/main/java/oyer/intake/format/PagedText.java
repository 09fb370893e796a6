package oyer.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Page;
import oyer.core.text.Page.Origin;

/// Text being put together page by page. Pages touch: one ends where the next begins, each with a line end.
final class PagedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Page> pages = new ArrayList<>();
    private final int most;
    private int pageStart;

    /// @param most characters allowed
    PagedText(int most) {
        this.most = most;
    }

    StringBuilder text() {
        return text;
    }

    boolean atPageStart() {
        return text.length() == pageStart;
    }

    void append(CharSequence more) {
        if (text.length() + more.length() > most) {
            throw new TooMuch("It holds more than " + most + " characters, the limit for one document. Split it.");
        }
        text.append(more);
    }

    void append(char c) {
        if (text.length() >= most) {
            throw new TooMuch("It holds more than " + most + " characters, the limit for one document. Split it.");
        }
        text.append(c);
    }

    void endPage(Optional<String> label, Origin origin) {
        if (!atPageStart() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        pages.add(new Page(pages.size() + 1, label, pageStart, text.length(), origin));
        pageStart = text.length();
    }

    int pageCount() {
        return pages.size();
    }

    /// Ends the last page, if it holds anything or is the only one.
    List<Page> pages() {
        if (!atPageStart() || pages.isEmpty()) {
            endPage(Optional.empty(), Origin.TEXT);
        }
        return pages;
    }
}
