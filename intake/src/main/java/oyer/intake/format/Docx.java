package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import oyer.core.casefile.ReadResult.Cause;

/// Word's DOCX: the words in order with their numbering, footnotes and comments at the end, letterheads at the top.
/// Pages are those that Word recorded when it last laid the document out, or breaks put by hand; a document with
/// neither is one page. Deleted text that a change record still holds is left out. Images within it are documents of
/// their own when they are large enough to hold words.
///
/// Read directly rather than by POI's model, which has no page breaks and needs many times the memory.
final class Docx implements Format {

    private static final int WORDY_IMAGE = 60_000;

    @Override
    public void read(Item item, Desk desk) throws Exception {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(item.content().channel())
                .setIgnoreLocalFileHeader(true)
                .get()) {
            ZipArchiveEntry main = zip.getEntry("word/document.xml");
            if (main == null) {
                throw new Failure(Cause.BROKEN, "It is named a Word document but holds no document.");
            }
            int most = desk.limits().characters();
            WordNumbering numbering = WordNumbering.read(part(zip, "word/numbering.xml", desk));
            numbering.styles(part(zip, "word/styles.xml", desk));
            BlockText out = new BlockText(most);
            for (String head : notes(zip, "word/header", numbering, desk)) {
                out.exact(head);
                out.block();
            }
            WordText text = new WordText(out, numbering, true);
            try (Content document = part(zip, main, desk)) {
                text.read(document, desk);
            }
            for (String name : List.of("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")) {
                try (Content notes = part(zip, name, desk)) {
                    out.block();
                    new WordText(out, numbering, false).read(notes, desk);
                }
            }
            for (String foot : notes(zip, "word/footer", numbering, desk)) {
                out.block();
                out.exact(foot);
            }
            desk.words(out.words(OfficeTitle.of(part(zip, "docProps/core.xml", desk))));
            images(zip, desk);
        }
    }

    /// The different texts of all headers or all footers; a lone page number is none.
    private static Set<String> notes(ZipFile zip, String prefix, WordNumbering numbering, Desk desk)
            throws IOException, Failure, XMLStreamException {
        Set<String> texts = new LinkedHashSet<>();
        for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
            if (entry.getName().startsWith(prefix) && entry.getName().endsWith(".xml")) {
                BlockText text = new BlockText(1 << 20);
                try (Content content = part(zip, entry, desk)) {
                    new WordText(text, numbering, false).read(content, desk);
                }
                String words = text.words(Optional.empty()).text().strip();
                if (PdfScan.letters(words) > 6) {
                    texts.add(words);
                }
            }
        }
        return texts;
    }

    private static void images(ZipFile zip, Desk desk) throws IOException {
        PartNames names = new PartNames();
        List<ZipArchiveEntry> images = new ArrayList<>();
        for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
            if (entry.getName().startsWith("word/media/") && entry.getSize() >= WORDY_IMAGE
                    || entry.getName().startsWith("word/embeddings/")) {
                images.add(entry);
            }
        }
        for (ZipArchiveEntry entry : images) {
            String name = names.of(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
            if (!desk.wants(name) || name.endsWith(".emf") || name.endsWith(".wmf")) {
                continue;
            }
            Content content;
            try {
                content = part(zip, entry, desk);
            } catch (IOException | Failure e) {
                Failure failure = Failures.of(e);
                desk.lost(name, entry.getSize(), failure.why(), String.valueOf(failure.getMessage()));
                continue;
            }
            desk.part(name, Optional.empty(), content);
        }
    }

    /// A part of the package; empty content where it has none of that name.
    private static Content part(ZipFile zip, String name, Desk desk) throws IOException, Failure {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Spool.of(new byte[0]) : part(zip, entry, desk);
    }

    private static Content part(ZipFile zip, ZipArchiveEntry entry, Desk desk) throws IOException, Failure {
        try (InputStream in = zip.getInputStream(entry)) {
            return Spool.of(in, desk.allowance(Math.max(1, entry.getCompressedSize())));
        }
    }
}
