package oyer.site.frozen;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

/// On which pages each word stands, as plain data that a page opened from a disk can load: a file for each two first
/// letters, and one that names the pages.
final class WordIndex {

    private static final int LONGEST = 40;

    /// Pages, as `[address, title, page]`, in the order of their numbers.
    private final StringBuilder pages = new StringBuilder();

    private int count;

    /// By the two first letters, then by word: numbers of pages, each as what it is more than the one before.
    private final TreeMap<String, TreeMap<String, Postings>> words = new TreeMap<>();

    private static final class Postings {
        private final StringBuilder list = new StringBuilder();
        private int last;

        void add(int page) {
            list.append(list.isEmpty() ? "" : ",").append(page - last);
            last = page;
        }
    }

    /// Adds a document, page by page.
    void add(String title, DocumentText text, Places.Leaves leaves) {
        for (Page page : text.pages()) {
            String address = Places.sheet(leaves, leaves.sheetOf(page.start())) + "#p" + page.number();
            pages.append(pages.isEmpty() ? "" : ",\n")
                    .append("[\"")
                    .append(JsonStringEncoder.getInstance().quoteAsString(address))
                    .append("\",\"")
                    .append(JsonStringEncoder.getInstance().quoteAsString(title))
                    .append("\",")
                    .append(page.number())
                    .append(']');
            for (String word : words(text.characters(), page.start(), page.end())) {
                words.computeIfAbsent(shard(word), _ -> new TreeMap<>())
                        .computeIfAbsent(word, _ -> new Postings())
                        .add(count);
            }
            count++;
        }
    }

    private static Set<String> words(String characters, int start, int end) {
        Set<String> words = new HashSet<>();
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && Character.isLetterOrDigit(characters.charAt(at))) {
                at++;
            }
            if (at > from && at - from <= LONGEST) {
                words.add(characters.substring(from, at).toLowerCase(Locale.ROOT));
            }
            at = Math.max(at, from + 1);
        }
        return words;
    }

    /// Two letters or digits of the word as they stand in a file's name: code points in hexadecimal.
    private static String shard(String word) {
        return Integer.toHexString(word.charAt(0))
                + (word.length() > 1 ? "-" + Integer.toHexString(word.charAt(1)) : "");
    }

    /// Writes the index into the folder `find` of the site.
    void write(Path site) throws IOException {
        Path folder = site.resolve("find");
        Whole.write(folder.resolve("pages.js"), "oyerFind.pages([" + pages + "]);\n");
        for (var shard : words.entrySet()) {
            StringBuilder out = new StringBuilder("oyerFind.words(\"")
                    .append(shard.getKey())
                    .append("\",{\n");
            String joint = "";
            for (var word : shard.getValue().entrySet()) {
                out.append(joint)
                        .append('"')
                        .append(JsonStringEncoder.getInstance().quoteAsString(word.getKey()))
                        .append("\":[")
                        .append(word.getValue().list)
                        .append(']');
                joint = ",\n";
            }
            Whole.write(
                    folder.resolve(shard.getKey() + ".js"), out.append("});\n").toString());
        }
        Whole.write(folder.resolve("shards.js"), "oyerFind.shards(" + names() + ");\n");
    }

    private String names() {
        return words.keySet().stream().collect(java.util.stream.Collectors.joining("\",\"", "[\"", "\"]"));
    }
}
