package oyer.site.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables as comma-separated values after RFC 4180, in UTF-8 with a mark at the front by which spreadsheet programs
/// know it.
///
/// A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, tab or return) gets an
/// apostrophe in front, as OWASP advises, since the words of a document may be hostile. Plain numbers stay as they are.
public final class Csv {

    private final OutputStream out;

    public Csv(OutputStream out, List<String> header) throws IOException {
        this.out = out;
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        row(header);
    }

    public void row(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.indexOf(',') >= 0
                || safe.indexOf('"') >= 0
                || safe.indexOf('\n') >= 0
                || safe.indexOf('\r') >= 0
                || safe.indexOf('\t') >= 0;
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isFormula(String text) {
        // spreadsheets skip white space before they look for a formula
        String shown = text.stripLeading();
        if (shown.isEmpty() || "=+-@＝＋－＠".indexOf(shown.charAt(0)) < 0) {
            return !text.isEmpty() && "\t\r".indexOf(text.charAt(0)) >= 0;
        }
        return !isNumber(text);
    }

    private static boolean isNumber(String text) {
        return text.length() > 1
                && (text.charAt(0) == '-' || text.charAt(0) == '+')
                && text.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
