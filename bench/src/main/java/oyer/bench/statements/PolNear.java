package oyer.bench.statements;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import oyer.core.text.Span;

/// Reads PolNeAR: texts and brat standoff in one archive; of an article marked by several people the first is taken.
final class PolNear {

    private PolNear() {}

    static List<Marked> read(Path zip) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> marks = new TreeMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(".txt") || name.endsWith(".ann")) {
                    String file = name.substring(name.lastIndexOf('/') + 1, name.length() - 4);
                    String words = new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    (name.endsWith(".txt") ? texts : marks).put(file, words);
                }
            }
        }
        List<Marked> read = new ArrayList<>();
        texts.forEach((name, text) -> {
            for (Map.Entry<String, String> mark : marks.entrySet()) {
                if (mark.getKey().startsWith(name)) {
                    read.add(new Marked(name, text, attributions(mark.getValue(), text)));
                    break;
                }
            }
        });
        return read;
    }

    private record Part(String type, List<Span> spans) {}

    private static List<Attribution> attributions(String standoff, String text) {
        Map<String, Part> parts = new HashMap<>();
        List<Attribution> found = new ArrayList<>();
        for (String line : standoff.split("\n")) {
            String[] columns = line.split("\t");
            if (line.startsWith("T") && columns.length > 1) {
                int space = columns[1].indexOf(' ');
                List<Span> spans = new ArrayList<>();
                for (String pair : columns[1].substring(space + 1).split(";")) {
                    String[] ends = pair.split(" ");
                    spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
                }
                parts.put(columns[0], new Part(columns[1].substring(0, space), spans));
            }
        }
        for (String line : standoff.split("\n")) {
            if (!line.startsWith("E")) {
                continue;
            }
            List<Span> content = new ArrayList<>();
            List<Span> source = new ArrayList<>();
            List<Span> cue = new ArrayList<>();
            for (String argument : line.substring(line.indexOf('\t') + 1).split(" ")) {
                Part part =
                        parts.get(argument.substring(argument.indexOf(':') + 1).strip());
                if (part != null && part.type().equals("Content")) {
                    content.addAll(part.spans());
                } else if (part != null && part.type().equals("Source")) {
                    source.addAll(part.spans());
                } else if (part != null && part.type().equals("Cue")) {
                    cue.addAll(part.spans());
                }
            }
            if (!content.isEmpty()) {
                found.add(new Attribution(
                        joined(content, text), source, cue, source.isEmpty() ? "no source" : "attribution"));
            }
        }
        return found;
    }

    /// The marking tool cuts a stretch at each line end; those that only white space parts are one again.
    private static List<Span> joined(List<Span> pieces, String text) {
        pieces.sort(null);
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces) {
            if (!joined.isEmpty()
                    && joined.getLast().end() <= piece.start()
                    && text.substring(joined.getLast().end(), piece.start()).isBlank()) {
                joined.set(joined.size() - 1, new Span(joined.getLast().start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
