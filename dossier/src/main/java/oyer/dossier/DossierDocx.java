package oyer.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A dossier as a file of word processors (ECMA-376, WordprocessingML), to be written on in: every source is a
/// footnote with the words it quotes. Written part by part as it is told, so that its length costs no room; the
/// footnotes are told in a second pass, in which they have the same numbers.
public final class DossierDocx {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// Numbers below are those of the lines that part text and footnotes.
    private static final int FIRST_NOTE = 1;

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """;

    private static final String PACKAGE = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """;

    private static final String PARTS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>
            </Relationships>
            """;

    private static final String SETTINGS = """
            <w:settings xmlns:w="%s"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>
            """.formatted(NAMESPACE);

    private static final String STYLES = """
            <w:styles xmlns:w="%s">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="20"/><w:lang w:val="LANGUAGE"/></w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
            </w:styles>
            """.formatted(NAMESPACE);

    private static final String NOTES = """
            <w:footnotes xmlns:w="%s"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
            """.formatted(NAMESPACE);

    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";
    private static final String REFERENCE = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";

    private DossierDocx() {}

    public static void write(Dossier dossier, OutputStream out) throws IOException {
        // not closed: it is the caller's
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        PaperWords words = new PaperWords(dossier.language());
        part(zip, "[Content_Types].xml", to -> to.write(TYPES));
        part(zip, "_rels/.rels", to -> to.write(PACKAGE));
        part(zip, "docProps/core.xml", to -> to.write(core(dossier)));
        part(zip, "word/_rels/document.xml.rels", to -> to.write(PARTS));
        part(zip, "word/settings.xml", to -> to.write(SETTINGS));
        part(zip, "word/styles.xml", to -> to.write(STYLES.replace("LANGUAGE", words.code())));
        part(zip, "word/document.xml", to -> text(dossier, words, to));
        part(zip, "word/footnotes.xml", to -> notes(dossier, to));
        zip.finish();
    }

    /// Writes one part of the file.
    @FunctionalInterface
    private interface Part {
        void to(Writer out) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // the same case gives the same file
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write(XML);
        part.to(out);
        out.flush();
        zip.closeEntry();
    }

    private static String core(Dossier dossier) {
        return """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>%s</dc:title><dc:creator>Oyer</dc:creator></cp:coreProperties>
                """.formatted(Xml.escaped(dossier.title()));
    }

    private static void text(Dossier dossier, PaperWords words, Writer out) throws IOException {
        out.write("<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>\n");
        heading(dossier.title(), 1, out);
        paragraph(dossier.about(), out);
        int note = FIRST_NOTE;
        for (Dossier.Section section : dossier.sections()) {
            heading(section.heading(), 2, out);
            for (Dossier.Line line : section.lines()) {
                note = line(line, note, out);
            }
            if (section.left() > 0) {
                paragraph(words.say("left", section.left()), out);
            }
        }
        heading(words.say("exhibits"), 2, out);
        for (Dossier.Exhibit exhibit : dossier.exhibits()) {
            paragraph(
                    words.say("exhibit", exhibit.number()) + ": " + exhibit.title() + " (" + exhibit.where(words) + ")",
                    out);
        }
        out.write("</w:body></w:document>\n");
    }

    /// @return the number of the next footnote
    private static int line(Dossier.Line line, int from, Writer out) throws IOException {
        int note = from;
        out.write("<w:p>");
        if (!line.label().isEmpty()) {
            run(line.label() + "  ", BOLD, out);
        }
        for (Dossier.Piece piece : line.pieces()) {
            run(piece.words(), "", out);
            if (piece.exhibit() > 0) {
                out.write("<w:r>" + REFERENCE + "<w:footnoteReference w:id=\"" + note++ + "\"/></w:r>");
                run(" ", "", out);
            }
        }
        out.write("</w:p>\n");
        return note;
    }

    private static void notes(Dossier dossier, Writer out) throws IOException {
        out.write(NOTES);
        int note = FIRST_NOTE;
        for (Dossier.Section section : dossier.sections()) {
            for (Dossier.Line line : section.lines()) {
                for (Dossier.Piece piece : line.pieces()) {
                    if (piece.exhibit() > 0) {
                        note(piece, note++, out);
                    }
                }
            }
        }
        out.write("</w:footnotes>\n");
    }

    private static void note(Dossier.Piece piece, int number, Writer out) throws IOException {
        String quoted = piece.words().contains(piece.quoted()) ? "" : ": “" + piece.quoted() + "”";
        out.write("<w:footnote w:id=\"" + number + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>"
                + REFERENCE + "<w:footnoteRef/></w:r>");
        run(" " + piece.cite() + quoted, "", out);
        out.write("</w:p></w:footnote>\n");
    }

    private static void heading(String words, int level, Writer out) throws IOException {
        out.write("<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr>");
        run(words, "", out);
        out.write("</w:p>\n");
    }

    private static void paragraph(String words, Writer out) throws IOException {
        out.write("<w:p>");
        run(words, "", out);
        out.write("</w:p>\n");
    }

    private static void run(String words, String look, Writer out) throws IOException {
        out.write("<w:r>" + look + "<w:t xml:space=\"preserve\">" + Xml.escaped(words) + "</w:t></w:r>");
    }
}
