package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.ReadResult.Cause;

/// The words of one part of a Word document (its body, its footnotes, a header), in WordprocessingML.
final class WordText {

    private static final int DEEPEST = 2_000;

    private final BlockText out;
    private final WordNumbering numbering;
    private final boolean pages;

    private @Nullable String style;
    private @Nullable String list;
    private int level;
    private boolean started;
    private boolean properties;
    private int fallback;

    /// @param pages whether page breaks count
    WordText(BlockText out, WordNumbering numbering, boolean pages) {
        this.out = out;
        this.numbering = numbering;
        this.pages = pages;
    }

    void read(Content content, Desk desk) throws IOException, XMLStreamException, Failure {
        if (content.size() == 0) {
            return;
        }
        try (InputStream in = content.open()) {
            XMLStreamReader xml = Xml.plain(in);
            int depth = 0;
            boolean text = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Failure(Cause.HOSTILE, "Its parts are nested deeper than any real document's.");
                        }
                        text = open(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text && fallback == 0) {
                            begin();
                            words(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        text = false;
                        close(xml.getLocalName());
                        if (xml.getLocalName().equals("p")) {
                            desk.alive();
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /// Spaces are kept as typed: Word means them.
    private void words(String text) {
        out.exact(text.replace('\n', ' '));
    }

    /// @return whether the element holds words
    private boolean open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "t" -> {
                return true;
            }
            case "p" -> {
                style = null;
                list = null;
                level = -1;
                started = false;
            }
            case "pPr" -> properties = true;
            case "pStyle" -> style = value(xml, "val");
            case "numId" -> {
                if (properties) {
                    list = value(xml, "val");
                }
            }
            case "ilvl" -> {
                if (properties) {
                    level = number(value(xml, "val"));
                }
            }
            case "pageBreakBefore" -> {
                if (properties && !"0".equals(value(xml, "val")) && !"false".equals(value(xml, "val"))) {
                    page();
                }
            }
            case "lastRenderedPageBreak" -> page();
            case "br" -> {
                if ("page".equals(value(xml, "type"))) {
                    page();
                } else {
                    begin();
                    out.exact("\n");
                }
            }
            case "cr" -> out.exact("\n");
            case "tab", "ptab" -> {
                if (!properties) {
                    begin();
                    out.exact("\t");
                }
            }
            case "noBreakHyphen" -> {
                begin();
                out.exact("-");
            }
            case "footnote", "endnote" -> {
                String id = value(xml, "id");
                if (number(id) > 0) {
                    out.block();
                    out.exact("[" + id + "] ");
                    out.stick();
                }
            }
            case "footnoteReference", "endnoteReference" -> out.exact("[" + value(xml, "id") + "]");
            case "comment" -> {
                String author = value(xml, "author");
                String date = value(xml, "date");
                out.block();
                out.exact("[Comment" + (author == null ? "" : " " + author) + (date == null ? "" : ", " + date) + "] ");
                out.stick();
            }
            case "Fallback" -> fallback++;
            case "tc" -> out.cellBegins();
            default -> {}
        }
        return false;
    }

    private void close(String name) {
        switch (name) {
            case "p" -> {
                out.block();
            }
            case "pPr" -> properties = false;
            case "tc" -> {
                out.cellEnds();
            }
            case "tr" -> out.line();
            case "tbl" -> out.block();
            case "Fallback" -> fallback--;
            default -> {}
        }
    }

    /// Before the first words of a paragraph stands its number.
    private void begin() {
        if (started) {
            return;
        }
        started = true;
        String number = numbering.next(list, level, style);
        if (!number.isEmpty()) {
            out.exact(number);
            out.stick();
        }
    }

    private void page() {
        if (pages && fallback == 0 && !out.atPageStart()) {
            out.page(Optional.empty());
        }
    }

    private static @Nullable String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static int number(@Nullable String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
