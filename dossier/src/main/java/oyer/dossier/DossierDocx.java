package oyer.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A dossier as a file of word processors, to be written on in: every source is a footnote with the words it quotes.
public final class DossierDocx {

    private DossierDocx() {}

    public static void write(Dossier dossier, OutputStream out) throws IOException {
        PaperWords words = new PaperWords(dossier.language());
        try (XWPFDocument document = new XWPFDocument()) {
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setTitle(dossier.title());
            properties.setCreator("Oyer");
            styles(document);
            document.createFootnotes();
            heading(document, dossier.title(), 1);
            paragraph(document, dossier.about());
            for (Dossier.Section section : dossier.sections()) {
                heading(document, section.heading(), 2);
                section.lines().forEach(line -> line(document, line));
                if (section.left() > 0) {
                    paragraph(document, words.say("left", section.left()));
                }
            }
            heading(document, words.say("exhibits"), 2);
            for (Dossier.Exhibit exhibit : dossier.exhibits()) {
                paragraph(
                        document,
                        words.say("exhibit", exhibit.number()) + ": " + exhibit.title() + " (" + exhibit.path()
                                + (exhibit.pages() > 0 ? ", " + words.say("pages", exhibit.pages()) : "") + ")");
            }
            document.write(out);
        }
    }

    private static void line(XWPFDocument document, Dossier.Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!line.label().isEmpty()) {
            run(paragraph, line.label() + "  ", run -> run.setBold(true));
        }
        for (Dossier.Piece piece : line.pieces()) {
            run(paragraph, piece.words(), _ -> {});
            if (piece.exhibit() > 0) {
                XWPFFootnote footnote = document.createFootnote();
                String quoted = piece.words().contains(piece.quoted()) ? "" : ": “" + piece.quoted() + "”";
                run(footnote.createParagraph(), piece.cite() + quoted, _ -> {});
                paragraph.addFootnoteReference(footnote);
                run(paragraph, " ", _ -> {});
            }
        }
    }

    private static void paragraph(XWPFDocument document, String words) {
        run(document.createParagraph(), words, _ -> {});
    }

    private static void heading(XWPFDocument document, String words, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        run(paragraph, words, _ -> {});
    }

    private static void run(XWPFParagraph paragraph, String words, Consumer<XWPFRun> look) {
        XWPFRun run = paragraph.createRun();
        StringBuilder plain = new StringBuilder(words.length());
        // a word processor's file is XML, which knows no other controls
        words.codePoints()
                .map(c -> c == '\n' || c == '\t' ? ' ' : c)
                .filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(plain::appendCodePoint);
        run.setText(plain.toString());
        look.accept(run);
    }

    private static void styles(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (int level = 1; level <= 2; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level - 1L));
            style.getPPr().addNewKeepNext();
            var look = style.addNewRPr();
            look.addNewB();
            look.addNewSz().setVal(java.math.BigInteger.valueOf(level == 1 ? 44 : 30));
            styles.addStyle(new XWPFStyle(style));
        }
    }
}
