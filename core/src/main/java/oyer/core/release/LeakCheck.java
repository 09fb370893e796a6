package oyer.core.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks for words that must not be seen in every byte of what was written: in names of files, in UTF-8 and UTF-16,
/// between and inside tags, behind character references and percent signs, inside archives and compressed streams.
public final class LeakCheck {

    private static final int DEEPEST = 6;

    /// Fewer letters stand in any megabyte of noise by chance.
    private static final int LEAST_IN_NOISE = 6;

    private static final int MOST_BYTES = 1 << 28;

    private final Finder finder;
    private final Set<String> own;
    private final Function<Path, List<String>> reading;
    private final Set<Leak> leaks = new TreeSet<>();

    /// A word that got through.
    ///
    /// @param term what was decided, by its key: a report that said the word would be one more leak
    /// @param where the file, and the part of it
    public record Leak(String where, String term) implements Comparable<Leak> {
        @Override
        public int compareTo(Leak other) {
            int byPlace = where.compareTo(other.where);
            return byPlace != 0 ? byPlace : term.compareTo(other.term);
        }
    }

    /// @param own words of the program's own pages, as they are written: seeing one alone tells nothing
    /// @param reading the words that a reader would see in a file whose bytes do not show them, such as a PDF's
    public LeakCheck(Finder finder, Set<String> own, Function<Path, List<String>> reading) {
        this.finder = finder;
        this.own = Set.copyOf(own);
        this.reading = reading;
    }

    /// Looks through a folder, or one file.
    ///
    /// @param ours files that came with the program and hold nothing of the case
    /// @return what got through, by place; empty when nothing did
    public List<Leak> in(Path folder, Predicate<Path> ours) throws IOException {
        if (!finder.any()) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = file.equals(folder)
                        ? String.valueOf(file.getFileName())
                        : folder.relativize(file).toString();
                text(name, name);
                if (Files.isRegularFile(file) && !ours.test(file)) {
                    bytes(Files.readAllBytes(file), name, 0);
                    reading.apply(file).forEach(words -> text(words, name));
                }
            }
        }
        return List.copyOf(leaks);
    }

    private void bytes(byte[] bytes, String where, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        boolean picture = begins(bytes, 0x89, 'P', 'N', 'G') || begins(bytes, 0xFF, 0xD8, 0xFF);
        if (begins(bytes, 'P', 'K', 3, 4)) {
            archive(bytes, where, depth);
        } else if (begins(bytes, 0x1F, 0x8B)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes(in.readNBytes(MOST_BYTES), where + " (gzip)", depth + 1);
            } catch (IOException notWhole) {
                text(new String(bytes, StandardCharsets.ISO_8859_1), where);
            }
        } else if (begins(bytes, '%', 'P', 'D', 'F')) {
            text(new String(bytes, StandardCharsets.ISO_8859_1), where);
            wide(bytes, where);
            streams(bytes, where, depth);
        } else if (!picture) {
            text(new String(bytes, StandardCharsets.UTF_8), where);
            wide(bytes, where);
        } else {
            pictureWords(bytes, where);
        }
    }

    private static boolean begins(byte[] bytes, int... signs) {
        if (bytes.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private void archive(byte[] bytes, String where, int depth) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = where + "!/" + entry.getName();
                text(entry.getName(), where);
                text(String.valueOf(entry.getComment()), part);
                bytes(in.readNBytes(MOST_BYTES), part, depth + 1);
            }
        }
    }

    /// Sixteen-bit characters, wherever bytes of nought show that there are some.
    private void wide(byte[] bytes, String where) {
        boolean any = false;
        for (byte b : bytes) {
            any |= b == 0;
        }
        if (!any) {
            return;
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            text(new String(bytes, charset), where);
            text(new String(bytes, 1, bytes.length - 1, charset), where);
        }
    }

    /// What is written in a picture's own text parts, between its parts of pixels.
    private void pictureWords(byte[] bytes, String where) throws IOException {
        int at = 8;
        while (begins(bytes, 0x89, 'P', 'N', 'G') && at + 12 <= bytes.length) {
            int length = (bytes[at] & 0xFF) << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | bytes[at + 3] & 0xFF;
            String kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            if (!kind.equals("IDAT")) {
                byte[] part = java.util.Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
                text(new String(part, StandardCharsets.UTF_8), where);
                inflated(part, where, DEEPEST - 1);
            }
            at += length + 12;
        }
        if (!begins(bytes, 0x89, 'P', 'N', 'G')) {
            text(new String(bytes, StandardCharsets.ISO_8859_1), where);
        } else if (at < bytes.length) {
            text(new String(bytes, at, bytes.length - at, StandardCharsets.UTF_8), where);
        }
    }

    private void streams(byte[] bytes, String where, int depth) throws IOException {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = all.indexOf("stream");
        while (from >= 0) {
            int start = from + "stream".length();
            start += start < bytes.length && bytes[start] == '\r' ? 1 : 0;
            start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
            int end = all.indexOf("endstream", start);
            if (end < 0) {
                break;
            }
            inflated(java.util.Arrays.copyOfRange(bytes, start, end), where, depth);
            from = all.indexOf("stream", end + "endstream".length());
        }
    }

    /// What zlib makes of bytes, at each place where such a stream may begin.
    private void inflated(byte[] bytes, String where, int depth) throws IOException {
        for (int at = 0; at + 2 < bytes.length; at++) {
            boolean head = (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
            if (!head || at > 0 && at > 200) {
                continue;
            }
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(bytes, at, bytes.length - at);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                byte[] buffer = new byte[1 << 14];
                while (!inflater.finished() && out.size() < MOST_BYTES) {
                    int n = inflater.inflate(buffer);
                    if (n == 0) {
                        break;
                    }
                    out.write(buffer, 0, n);
                }
                if (out.size() > 0) {
                    bytes(out.toByteArray(), where + " (compressed)", depth + 1);
                    return;
                }
            } catch (DataFormatException notCompressed) {
                // no stream begins here after all
            } finally {
                inflater.end();
            }
        }
    }

    /// Whether bytes that were no text were read as some: fonts, colours, what is still compressed.
    private static boolean noise(String text) {
        long controls = text.chars()
                .filter(c -> c < 9 || c > 13 && c < 32 || c > 126 && c < 160 || c == 0xFFFD)
                .count();
        return controls * 50 > text.length();
    }

    /// Few letters, or letters strewn among other signs: of noise any short name can be picked out so.
    private static boolean byChance(String seen) {
        long letters = seen.chars()
                .filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .count();
        return letters < LEAST_IN_NOISE || seen.length() > 2 * letters;
    }

    /// Every view of a text in which a word could be read.
    private void text(String text, String where) {
        List<String> views = new ArrayList<>(List.of(text));
        if (text.indexOf('<') >= 0) {
            views.set(0, Markup.attributes(text));
            views.add(Markup.without(text, ""));
            views.add(Markup.without(text, " "));
        }
        for (String view : List.copyOf(views)) {
            String plain = Markup.unescaped(view);
            if (!plain.equals(view)) {
                views.add(plain);
            }
        }
        boolean noise = noise(text);
        for (String view : views) {
            for (Finder.Found found : finder.in(view, false, false)) {
                String seen = view.substring(found.span().start(), found.span().end());
                boolean chance = noise && (!found.exact() || byChance(seen));
                if (!own.contains(seen) && !chance) {
                    leaks.add(new Leak(where, found.term().key()));
                }
            }
        }
    }
}
