package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import oyer.core.casefile.ReadResult.Cause;

/// Whatever else Tika reads: DOC, XLS, XLSX, PPT, PPTX, RTF, ODT, EPUB, Outlook messages, RAR. What such a file holds
/// are documents of their own.
final class ByTika implements Format {

    /// An image within a document that is smaller than this is taken for a logo or a line.
    private static final int WORDY_IMAGE = 60_000;

    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf");

    /// ANSI/NIST-ITL, WSQ and ISO 19794-2, by the endings that laboratories give them.
    private static final Set<String> PRINTS = Set.of("an2", "eft", "nst", "nist", "wsq", "fmr", "fmd");

    private static @Nullable CompositeParser all;

    @Override
    public void read(Item item, Desk desk) throws Exception {
        Parser parser = parser(item.mediaType());
        if (parser == null && holdsPrints(item.name())) {
            desk.prints();
            return;
        }
        if (parser == null) {
            throw new Failure(
                    Cause.UNSUPPORTED,
                    item.mediaType().equals("application/octet-stream")
                            ? "Nobody knows what kind of file this is; no words were found in it."
                            : "Files of this kind (" + item.mediaType() + ") hold no words that can be read.");
        }
        Metadata about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, item.name());
        about.set(Metadata.CONTENT_TYPE, item.mediaType());
        XhtmlText out = new XhtmlText(desk.limits().characters(), desk);
        Embedded embedded = new Embedded(desk);
        try (TikaInputStream in = switch (item.content()) {
            case Content.Held held -> TikaInputStream.get(held.bytes());
            case Content.Filed filed -> TikaInputStream.get(filed.file());
        }) {
            parser.parse(in, out, about, context(embedded));
        } catch (Exception | StackOverflowError e) {
            embedded.discard();
            throw e;
        }
        Words words = out.words(about);
        if (Words.count(words.text()) == 0 && !embedded.parts.isEmpty()) {
            desk.holds(embedded.parts.size());
        } else {
            desk.words(words);
        }
        for (Part part : embedded.parts) {
            if (part.content != null) {
                desk.part(part.name, Optional.empty(), part.content);
            } else if (part.why != null) {
                desk.lost(part.name, 0, part.why.why(), String.valueOf(part.why.getMessage()));
            }
        }
    }

    private static ParseContext context(Embedded embedded) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, embedded);
        // recognition is done here, page by page: Tika must not start it behind our back
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, ocr);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    /// The parser for a type; none for types that have no words (sound, film, programs).
    private static synchronized @Nullable Parser parser(String mediaType) {
        if (mediaType.startsWith("audio/") || mediaType.startsWith("video/") || mediaType.startsWith("font/")) {
            return null;
        }
        if (all == null) {
            all = new AutoDetectParser(TikaConfig.getDefaultConfig());
        }
        Parser found = all.getParsers().get(MediaType.parse(mediaType));
        return found == null || found instanceof EmptyParser || isCode(mediaType) ? null : found;
    }

    private static boolean isCode(String mediaType) {
        return mediaType.contains("executable")
                || mediaType.contains("java-vm")
                || mediaType.contains("sharedlib")
                || mediaType.contains("object");
    }

    /// @param content null where it could not be had, for the reason in `why`
    private record Part(
            String name,
            @Nullable Content content,
            @Nullable Failure why) {}

    /// Keeps what is embedded, to be read when the document around it is done.
    private static final class Embedded implements EmbeddedDocumentExtractor {

        private final Desk desk;
        private final List<Part> parts = new ArrayList<>();

        Embedded(Desk desk) {
            this.desk = desk;
        }

        @Override
        public boolean shouldParseEmbedded(Metadata about) {
            String role = about.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
            return role == null || role.equals("ATTACHMENT") || role.equals("INLINE");
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata about, boolean html)
                throws IOException {
            String given = about.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String last = given == null ? "part" : given.substring(given.lastIndexOf('/') + 1);
            String name = (parts.size() + 1) + "-" + last;
            if (parts.size() >= desk.limits().parts() || !desk.wants(name)) {
                return;
            }
            try {
                Content content = Spool.of(in, desk.allowance(0));
                String type = String.valueOf(about.get(Metadata.CONTENT_TYPE));
                boolean image = type.startsWith("image/") || IMAGES.contains(last.substring(last.lastIndexOf('.') + 1));
                if (content.size() == 0 || image && (content.size() < WORDY_IMAGE || last.endsWith("mf"))) {
                    content.close();
                } else {
                    parts.add(new Part(name, content, null));
                }
            } catch (IOException | Failure e) {
                parts.add(new Part(name, null, Failures.of(e)));
            }
            desk.alive();
        }

        void discard() {
            for (Part part : parts) {
                if (part.content != null) {
                    part.content.close();
                }
            }
        }
    }

    private static boolean holdsPrints(String name) {
        return PRINTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
