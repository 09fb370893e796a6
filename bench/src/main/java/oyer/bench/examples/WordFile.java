package oyer.bench.examples;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The smallest Word file (ECMA-376) that holds headings, paragraphs and tables.
final class WordFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordFile() {}

    static byte[] of(List<Block> blocks) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading h -> body.append(paragraph("Heading" + h.level(), h.words()));
                case Block.Paragraph p -> body.append(paragraph("Normal", p.words()));
                case Block.Table t -> table(t, body);
            }
        }
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/word/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""");
        parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relationship("styles", "styles.xml"));
        parts.put(
                "word/styles.xml",
                HEAD + "<w:styles " + SPACE + ">" + style("Normal", "Normal", 22, false)
                        + style("Heading1", "heading 1", 28, true) + style("Heading2", "heading 2", 24, true)
                        + style("Heading3", "heading 3", 22, true) + "</w:styles>");
        parts.put(
                "word/document.xml",
                HEAD + "<w:document " + SPACE + "><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/></w:sectPr></w:body></w:document>");
        return SteadyZip.of(parts);
    }

    private static String relationship(String type, String target) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String style(String id, String name, int halfPoints, boolean bold) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:spacing w:after=\"140\"/></w:pPr><w:rPr>" + (bold ? "<w:b/>" : "")
                + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
                + Block.escape(words) + "</w:t></w:r></w:p>";
    }

    private static void table(Block.Table table, StringBuilder body) {
        body.append("<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>");
        for (List<String> row : table.rows()) {
            body.append("<w:tr>");
            row.forEach(cell ->
                    body.append("<w:tc>").append(paragraph("Normal", cell)).append("</w:tc>"));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }
}
