package oyer.intake.format;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.text.Page;
import oyer.core.text.Page.Origin;
import oyer.intake.wire.PageBoxes;

/// PDF: one page for each of its pages; forms as filled in, notes at the foot of their page; scanned pages recognised.
/// Files attached to it are documents of their own.
final class Pdf implements Format {

    @Override
    public void read(Item item, Desk desk) throws Exception {
        PlainFonts.use();
        try (PDDocument document = open(item.content())) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new Failure(Cause.BROKEN, "It is a PDF without any page.");
            }
            if (count > desk.limits().pages()) {
                throw new Failure(
                        Cause.TOO_LARGE,
                        "It has " + count + " pages; the limit for one document is "
                                + desk.limits().pages() + ". Split it.");
            }
            desk.words(words(document, count, desk));
            PdfAttachments.read(document, desk);
        }
    }

    static PDDocument open(Content content) throws IOException {
        PDDocument document = Loader.loadPDF(content.random());
        try {
            if (document.isEncrypted()) {
                document.setAllSecurityToBeRemoved(true);
            }
            flatten(document);
        } catch (RuntimeException e) {
            document.close();
            throw e;
        }
        return document;
    }

    /// What is filled into a form becomes words of the page.
    private static void flatten(PDDocument document) {
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null && !form.getFields().isEmpty()) {
                form.flatten();
            }
        } catch (IOException | RuntimeException e) {
            // a damaged form: the page is read without it
        }
    }

    /// A page as read, before recognition.
    private record Read(String text, boolean image, boolean recognised) {}

    private static Words words(PDDocument document, int count, Desk desk) throws IOException {
        @Nullable Read[] read = new Read[count];
        List<Integer> images = new ArrayList<>();
        long[] characters = {0};
        PdfText.read(document, 1, count, false, (number, page, words) -> {
            String text = words.text() + notes(page);
            characters[0] += text.length();
            if (characters[0] > desk.limits().characters()) {
                throw new TooMuch("It holds more than " + desk.limits().characters()
                        + " characters, the limit for one document. Split it.");
            }
            boolean image = PdfScan.needsRecognition(page, words, text);
            if (image) {
                images.add(number);
            }
            read[number - 1] = new Read(text, image, words.unseen * 10 > words.shown * 9 && words.shown > 0);
            desk.alive();
        });
        Map<Integer, PageBoxes> recognised = images.isEmpty() ? Map.of() : recognise(document, images, desk);
        PagedText out = new PagedText(desk.limits().characters());
        for (int i = 0; i < count; i++) {
            Read page = read[i];
            PageBoxes boxes = recognised.get(i + 1);
            if (boxes != null) {
                out.append(boxes.text());
                out.endPage(Optional.empty(), Origin.OCR);
            } else if (page != null) {
                out.append(page.text);
                out.endPage(
                        Optional.empty(), page.image ? Origin.NEEDS_OCR : page.recognised ? Origin.OCR : Origin.TEXT);
            } else {
                out.endPage(Optional.empty(), Origin.TEXT); // a page with nothing on it
            }
        }
        String text = out.text().toString();
        List<Page> pages = labelled(document, PrintedLabels.on(text, out.pages()));
        PDDocumentInformation about = document.getDocumentInformation();
        Optional<String> title = Titles.given(about.getTitle());
        return new Words(text, pages, title, written(about), recognised);
    }

    private static Optional<Instant> written(PDDocumentInformation about) {
        try {
            Calendar day = about.getCreationDate();
            return day == null ? Optional.empty() : Optional.of(day.toInstant());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Map<Integer, PageBoxes> recognise(PDDocument document, List<Integer> images, Desk desk)
            throws IOException {
        try (Recogniser recogniser = Recogniser.open(desk)) {
            if (recogniser == null) {
                return Map.of();
            }
            for (int number : images) {
                PDPage page = document.getPage(number - 1);
                try {
                    recogniser.add(number, PdfScan.raster(document, number), PdfScan.width(page), PdfScan.height(page));
                } catch (IOException | RuntimeException e) {
                    // an image that cannot be drawn: the page stays unread and is listed as such
                }
                desk.alive();
            }
            return recogniser.finish();
        }
    }

    /// Comments and text boxes put on a page by its readers.
    static String notes(PDPage page) {
        if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
            return "";
        }
        StringBuilder notes = new StringBuilder();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String note = annotation instanceof PDAnnotationMarkup ? annotation.getContents() : null;
                if (note != null && !note.isBlank()) {
                    notes.append('\n').append(note.strip().replace('\r', '\n')).append('\n');
                }
            }
        } catch (IOException | RuntimeException e) {
            // damaged annotations: the page's own words are there
        }
        return notes.toString();
    }

    /// Where nothing is printed, what the file says a page is called, when it says more than a plain count.
    private static List<Page> labelled(PDDocument document, List<Page> pages) {
        if (!document.getDocumentCatalog().getCOSObject().containsKey(COSName.PAGE_LABELS)) {
            return pages;
        }
        try {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<Page> labelled = new ArrayList<>(pages.size());
            for (Page page : pages) {
                String label = page.number() <= labels.length ? labels[page.number() - 1] : null;
                labelled.add(
                        page.label().isEmpty() && label != null && !label.isBlank()
                                ? new Page(
                                        page.number(),
                                        Optional.of(label.strip()),
                                        page.start(),
                                        page.end(),
                                        page.origin())
                                : page);
            }
            return labelled;
        } catch (IOException | RuntimeException e) {
            return pages;
        }
    }
}
