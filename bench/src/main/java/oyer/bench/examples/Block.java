package oyer.bench.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A piece of a letter or note: one line of its source.
sealed interface Block {

    /// `# words`, level 1 to 3.
    record Heading(int level, String words) implements Block {}

    record Paragraph(String words) implements Block {}

    /// Consecutive lines `| a | b |`; the first row is the head.
    record Table(List<List<String>> rows) implements Block {}

    static List<Block> parse(String source) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : (source + "\n\n").lines().toList()) {
            if (line.startsWith("|")) {
                String inner = line.substring(1, line.lastIndexOf('|'));
                rows.add(
                        Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList());
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.copyOf(rows)));
                rows.clear();
            }
            int level = line.indexOf(' ') > 0 && line.startsWith("#") ? line.indexOf(' ') : 0;
            if (level > 0) {
                blocks.add(new Heading(level, line.substring(level + 1)));
            } else if (!line.isBlank()) {
                blocks.add(new Paragraph(line));
            }
        }
        return blocks;
    }

    /// The words with the characters that XML reserves written as entities.
    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
