package oyer.site.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form with files, as RFC 7578 writes it. What does not follow it is passed over.
final class Multipart {

    private static final byte[] BLANK = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Multipart() {}

    static Posted parse(String contentType, byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, Posted.File> files = new LinkedHashMap<>();
        Optional<String> boundary = parameter(contentType, "boundary");
        if (boundary.isPresent()) {
            byte[] between = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
            int at = find(body, between, 0);
            while (at >= 0) {
                int start = at + between.length;
                int next = find(body, between, start);
                if (next < 0) {
                    break;
                }
                part(body, start, next - 2, fields, files);
                at = next;
            }
        }
        return new Posted(fields, files);
    }

    private static void part(
            byte[] body, int start, int end, Map<String, List<String>> fields, Map<String, Posted.File> files) {
        int head = find(body, BLANK, start);
        if (head < 0 || head + BLANK.length > end) {
            return;
        }
        String heads = new String(body, start, head - start, StandardCharsets.UTF_8);
        String disposition = heads.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .orElse("");
        byte[] content = Arrays.copyOfRange(body, head + BLANK.length, end);
        Optional<String> file = parameter(disposition, "filename");
        parameter(disposition, "name").ifPresent(name -> {
            if (file.isPresent()) {
                files.put(name, new Posted.File(file.get(), content));
            } else {
                fields.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        });
    }

    /// `name="value"` or `name=value` in a header.
    private static Optional<String> parameter(String header, String name) {
        for (String piece : header.split(";", -1)) {
            String stripped = piece.strip();
            if (stripped.regionMatches(true, 0, name + "=", 0, name.length() + 1)) {
                String value = stripped.substring(name.length() + 1);
                boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
                return Optional.of(quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return Optional.empty();
    }

    private static int find(byte[] body, byte[] wanted, int from) {
        for (int i = from; i <= body.length - wanted.length; i++) {
            if (body[i] == wanted[0] && Arrays.equals(body, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }
}
