package oyer.bench.examples;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The smallest OpenDocument text that holds headings, paragraphs and tables.
final class OpenDocumentFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    private OpenDocumentFile() {}

    static byte[] of(List<Block> blocks) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading h ->
                    body.append("<text:h text:outline-level=\"")
                            .append(h.level())
                            .append("\">")
                            .append(Block.escape(h.words()))
                            .append("</text:h>");
                case Block.Paragraph p -> body.append(paragraph(p.words()));
                case Block.Table t -> table(t, body);
            }
        }
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put(
                "content.xml",
                HEAD + "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:text=\""
                        + NAMES + "text:1.0\" xmlns:table=\"" + NAMES
                        + "table:1.0\" office:version=\"1.2\"><office:body>"
                        + "<office:text>" + body + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                HEAD + "<manifest:manifest xmlns:manifest=\"" + NAMES
                        + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + TYPE
                        + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        return SteadyZip.of(parts);
    }

    private static String paragraph(String words) {
        return "<text:p>" + Block.escape(words) + "</text:p>";
    }

    private static void table(Block.Table table, StringBuilder body) {
        body.append("<table:table><table:table-column table:number-columns-repeated=\"")
                .append(table.rows().getFirst().size())
                .append("\"/>");
        for (List<String> row : table.rows()) {
            body.append("<table:table-row>");
            row.forEach(cell -> body.append("<table:table-cell office:value-type=\"string\">")
                    .append(paragraph(cell))
                    .append("</table:table-cell>"));
            body.append("</table:table-row>");
        }
        body.append("</table:table>");
    }
}
