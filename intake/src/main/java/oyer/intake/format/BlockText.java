package oyer.intake.format;

import java.util.List;
import java.util.Optional;
import oyer.core.text.Page;
import oyer.core.text.Page.Origin;

/// Text with structure as plain text: white space within a paragraph becomes one space, lines end in a line feed,
/// paragraphs in two, cells of a row are parted by a tab.
final class BlockText {

    private enum Break {
        NONE,
        SPACE,
        CELL,
        LINE,
        BLOCK
    }

    private final PagedText out;
    private Break pending = Break.NONE;
    private boolean stuck;
    private int cells;
    private boolean cellFresh;
    private boolean tight;
    private boolean wrapped;

    BlockText(int most) {
        this.out = new PagedText(most);
    }

    /// Words whose white space means nothing.
    void text(CharSequence words) {
        int length = words.length();
        for (int i = 0; i < length; i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                wrapped = true;
            }
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                ask(Break.SPACE);
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                put(c);
            }
        }
    }

    /// Words whose white space is meant.
    void exact(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\f') {
                page(Optional.empty());
            } else if (c == '\n') {
                if (pending == Break.NONE || pending == Break.SPACE) {
                    pending = Break.LINE;
                } else {
                    pending = Break.BLOCK;
                }
            } else if (c != '\r') {
                put(c);
            }
        }
    }

    private void put(char c) {
        if (pending != Break.NONE) {
            if (!out.atPageStart()) {
                switch (pending) {
                    case SPACE -> {
                        if (!(tight && wrapped && (c == '.' || c == ',' || c == ';' || c == ':'))) {
                            out.append(' ');
                        }
                    }
                    case CELL -> out.append('\t');
                    case LINE -> out.append('\n');
                    case BLOCK -> out.append("\n\n");
                    case NONE -> {}
                }
            }
            pending = Break.NONE;
        }
        stuck = false;
        wrapped = false;
        cellFresh = false;
        out.append(c);
    }

    private void ask(Break wish) {
        if (cellFresh && pending == Break.CELL) {
            return; // the first paragraph of a cell stays beside the cell before
        }
        if (wish.compareTo(pending) > 0) {
            pending = stuck && wish != Break.SPACE ? Break.SPACE : wish;
        }
    }

    void space() {
        ask(Break.SPACE);
    }

    void line() {
        ask(Break.LINE);
    }

    /// A cell is over: the line end of its last paragraph does not part it from the next cell.
    void cellEnds() {
        cells = Math.max(0, cells - 1);
        cellFresh = false;
        if (pending != Break.BLOCK) {
            pending = Break.CELL;
        }
    }

    /// A paragraph begins or ends; within a cell that is but a line.
    void block() {
        ask(cells > 0 ? Break.LINE : Break.BLOCK);
    }

    void cellBegins() {
        cells++;
        cellFresh = true;
    }

    /// From now on white space with a line end in it, before a mark that no space precedes, is taken for layout of the
    /// file and left out.
    void tight() {
        tight = true;
    }

    /// Takes back a break that was asked for but turned out to stand within a sentence.
    void joined() {
        if (pending == Break.LINE) {
            pending = Break.NONE;
        }
    }

    /// What comes next stays on this line, whatever it is: a paragraph's number is followed by its words.
    void stick() {
        ask(Break.SPACE);
        stuck = true;
    }

    void page(Optional<String> label) {
        pending = Break.NONE;
        stuck = false;
        out.endPage(label, Origin.TEXT);
    }

    boolean atPageStart() {
        return out.atPageStart();
    }

    int pageCount() {
        return out.pageCount();
    }

    CharSequence soFar() {
        return out.text();
    }

    Words words(Optional<String> title) {
        List<Page> pages = out.pages();
        String text = out.text().toString();
        List<Page> labelled = PrintedLabels.on(text, pages);
        return Words.of(text, labelled, title);
    }
}
