package oyer.intake.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.text.DocumentId;
import oyer.core.text.Page;

/// The values that both directions share, as bytes: big-endian numbers, text as UTF-8 behind its length.
final class Wire {

    /// Longest text in one value: more than any limit on a document's characters allows.
    private static final int LONGEST = 1 << 30;

    private Wire() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a value of " + length + " bytes cannot be right");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the other side stopped within a value");
        }
        return bytes;
    }

    static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    static Set<String> set(DataInputStream in) throws IOException {
        return new HashSet<>(texts(in));
    }

    static void limits(DataOutputStream out, Limits limits) throws IOException {
        out.writeLong(limits.partBytes());
        out.writeLong(limits.totalBytes());
        out.writeInt(limits.depth());
        out.writeInt(limits.parts());
        out.writeInt(limits.pages());
        out.writeInt(limits.characters());
        out.writeInt(limits.expansion());
        texts(out, limits.ocr());
        out.writeInt(limits.ocrSeconds());
        out.writeInt(limits.ocrAtOnce());
    }

    static Limits limits(DataInputStream in) throws IOException {
        return new Limits(
                in.readLong(),
                in.readLong(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                texts(in),
                in.readInt(),
                in.readInt());
    }

    static void document(DataOutputStream out, Document document) throws IOException {
        text(out, document.id().sha256());
        texts(out, document.paths());
        out.writeLong(document.bytes());
        text(out, document.mediaType());
        text(out, document.title());
        out.writeLong(document.modified().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE));
        result(out, document.result());
    }

    static Document document(DataInputStream in) throws IOException {
        DocumentId id = new DocumentId(text(in));
        List<String> paths = texts(in);
        long bytes = in.readLong();
        String mediaType = text(in);
        String title = text(in);
        long modified = in.readLong();
        return new Document(
                id,
                paths,
                bytes,
                mediaType,
                title,
                modified == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(modified)),
                result(in));
    }

    private static void result(DataOutputStream out, ReadResult result) throws IOException {
        switch (result) {
            case ReadResult.Read read -> {
                out.writeByte('r');
                out.writeInt(read.pages());
                out.writeInt(read.ocrPages());
                out.writeInt(read.needsOcrPages());
                out.writeInt(read.words());
            }
            case ReadResult.Failed failed -> {
                out.writeByte('f');
                text(out, failed.cause().name());
                text(out, failed.reason());
            }
            case ReadResult.Container container -> {
                out.writeByte('c');
                out.writeInt(container.parts());
            }
            case ReadResult.Prints _ -> out.writeByte('p');
        }
    }

    private static ReadResult result(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'r' -> new ReadResult.Read(in.readInt(), in.readInt(), in.readInt(), in.readInt());
            case 'f' -> new ReadResult.Failed(ReadResult.Cause.valueOf(text(in)), text(in));
            case 'c' -> new ReadResult.Container(in.readInt());
            case 'p' -> new ReadResult.Prints();
            default -> throw new IOException("no result begins with " + kind);
        };
    }

    static void pages(DataOutputStream out, List<Page> pages) throws IOException {
        out.writeInt(pages.size());
        for (Page page : pages) {
            out.writeInt(page.number());
            text(out, page.label().orElse(""));
            out.writeInt(page.start());
            out.writeInt(page.end());
            text(out, page.origin().name());
        }
    }

    static List<Page> pages(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            String label = text(in);
            pages.add(new Page(
                    number,
                    label.isEmpty() ? Optional.empty() : Optional.of(label),
                    in.readInt(),
                    in.readInt(),
                    Page.Origin.valueOf(text(in))));
        }
        return pages;
    }

    static void boxes(DataOutputStream out, PageBoxes boxes) throws IOException {
        out.writeFloat(boxes.width());
        out.writeFloat(boxes.height());
        text(out, boxes.text());
        out.writeInt(boxes.glyphs().size());
        for (PageBoxes.Glyph glyph : boxes.glyphs()) {
            out.writeInt(glyph.start());
            out.writeInt(glyph.end());
            out.writeFloat(glyph.left());
            out.writeFloat(glyph.top());
            out.writeFloat(glyph.width());
            out.writeFloat(glyph.height());
        }
    }

    static PageBoxes boxes(DataInputStream in) throws IOException {
        float width = in.readFloat();
        float height = in.readFloat();
        String text = text(in);
        int count = in.readInt();
        List<PageBoxes.Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            glyphs.add(new PageBoxes.Glyph(
                    in.readInt(), in.readInt(), in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
        }
        return new PageBoxes(width, height, text, glyphs);
    }

    static void recognised(DataOutputStream out, Map<Integer, PageBoxes> pages) throws IOException {
        out.writeInt(pages.size());
        for (Map.Entry<Integer, PageBoxes> page : pages.entrySet()) {
            out.writeInt(page.getKey());
            boxes(out, page.getValue());
        }
    }

    static Map<Integer, PageBoxes> recognised(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<Integer, PageBoxes> pages = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            pages.put(number, boxes(in));
        }
        return pages;
    }
}
