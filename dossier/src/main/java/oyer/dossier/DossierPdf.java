package oyer.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import oyer.core.review.Progress;

/// A dossier as PDF, with bookmarks, links, a table of contents and of sources; PDF/A-2a and PDF/UA-1. Drawn in one
/// pass, page by page: the pages of contents are kept free and drawn last, when it is known on which page each part
/// begins.
public final class DossierPdf {

    private static final int STEPS = 3;

    private static final float CLOSE = 1.4f * Sheets.MM;
    private static final float LINE = 2.2f * Sheets.MM;
    private static final float TOLD = 3 * Sheets.MM;
    private static final float HEAD = 4 * Sheets.MM;
    private static final float TITLE = 38 * Sheets.MM;

    /// Parts of a dossier that the page of contents names, at least; each heading may take two lines.
    private static final int CONTENTS_A_PAGE = 20;

    private DossierPdf() {}

    /// @param progress hears of each of its steps
    public static void write(Dossier dossier, OutputStream out, Progress progress) throws IOException {
        progress.at("dossier", 1, STEPS, "");
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new Drawing(dossier, document).draw();
            progress.at("dossier", 2, STEPS, "");
            document.save(out);
        }
        progress.at("dossier", STEPS, STEPS, "");
    }

    /// A heading where it was drawn.
    private record Part(String heading, Run.Place place) {}

    private static final class Drawing {
        private final Dossier dossier;
        private final PaperWords words;
        private final PDDocument document;
        private final Tags tags;
        private final Sheets sheets;
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, Run.Place> named = new TreeMap<>();
        /// By exhibit, then by page, where it is first cited there.
        private final Map<Integer, Map<Integer, Run.Place>> cited = new TreeMap<>();

        Drawing(Dossier dossier, PDDocument document) throws IOException {
            this.dossier = dossier;
            this.document = document;
            this.words = new PaperWords(dossier.language());
            this.tags = new Tags(document);
            this.sheets = new Sheets(document, Face.in(document), tags);
        }

        void draw() throws IOException {
            Archival.make(document, dossier.title(), words.say("title"), dossier.about(), words.code());
            COSDictionary all = tags.document();
            sheets.page("");
            sheets.down(TITLE);
            sheets.paragraph(all, "H1", List.of(Run.of(dossier.title(), Run.Look.TITLE)), HEAD, false);
            sheets.paragraph(all, "P", List.of(Run.of(dossier.about(), Run.Look.QUIET)), HEAD, false);
            COSDictionary contents = tags.child(all, "Sect");
            sheets.reserve(1 + (dossier.sections().size() + 2) / CONTENTS_A_PAGE);
            for (Dossier.Section section : dossier.sections()) {
                section(section);
            }
            exhibits();
            sources();
            contents(contents);
            sheets.end();
            bookmarks();
            names();
        }

        private COSDictionary part(String heading) throws IOException {
            COSDictionary section = tags.child(tags.document(), "Sect");
            sheets.page(heading);
            heading(section, heading, place -> {
                if (parts.isEmpty() || parts.getLast().place().page() < place.page()) {
                    parts.add(new Part(heading, place));
                }
            });
            return section;
        }

        private void heading(COSDictionary section, String heading, Run.Marks marks) throws IOException {
            Run run = new Run(heading, Run.Look.HEADING, Optional.empty(), marks);
            sheets.paragraph(section, "H2", List.of(run), HEAD, false);
        }

        private void section(Dossier.Section section) throws IOException {
            COSDictionary part = part(section.heading());
            for (Dossier.Line line : section.lines()) {
                sheets.paragraph(part, "P", runs(line), section.told() ? TOLD : LINE, !section.told());
            }
            if (section.left() > 0) {
                sheets.paragraph(
                        part, "P", List.of(Run.of(words.say("left", section.left()), Run.Look.QUIET)), LINE, true);
            }
        }

        private List<Run> runs(Dossier.Line line) {
            List<Run> runs = new ArrayList<>();
            if (!line.label().isEmpty()) {
                runs.add(Run.of(line.label() + "  ", Run.Look.LABEL));
            }
            for (Dossier.Piece piece : line.pieces()) {
                runs.add(Run.of(piece.words(), Run.Look.TEXT));
                if (piece.exhibit() > 0) {
                    runs.add(Run.of(" ", Run.Look.TEXT));
                    runs.add(new Run(
                            "[" + piece.cite() + "]",
                            Run.Look.CITE,
                            Optional.of(Sheets.to(name(piece.exhibit()))),
                            place -> cited.computeIfAbsent(piece.exhibit(), _ -> new TreeMap<>())
                                    .putIfAbsent(place.page(), place)));
                    runs.add(Run.of(" ", Run.Look.TEXT));
                }
            }
            return runs;
        }

        private static String name(int exhibit) {
            return "x" + exhibit;
        }

        private void exhibits() throws IOException {
            COSDictionary part = part(words.say("exhibits"));
            for (Dossier.Exhibit exhibit : dossier.exhibits()) {
                Run number = new Run(
                        words.say("exhibit", exhibit.number()) + "  ",
                        Run.Look.LABEL,
                        Optional.empty(),
                        place -> named.putIfAbsent(name(exhibit.number()), place));
                String where = "  " + exhibit.where(words);
                sheets.paragraph(
                        part,
                        "P",
                        List.of(number, Run.of(exhibit.title(), Run.Look.TEXT), Run.of(where, Run.Look.QUIET)),
                        LINE,
                        true);
            }
        }

        private void sources() throws IOException {
            COSDictionary part = part(words.say("sources"));
            sheets.paragraph(part, "P", List.of(Run.of(words.say("sources.what"), Run.Look.QUIET)), LINE, true);
            for (Dossier.Exhibit exhibit : dossier.exhibits()) {
                List<Run> runs = new ArrayList<>();
                runs.add(Run.of(words.say("exhibit", exhibit.number()) + ", " + exhibit.title() + "  ", Run.Look.TEXT));
                String joint = "";
                for (Map.Entry<Integer, Run.Place> page :
                        cited.getOrDefault(exhibit.number(), Map.of()).entrySet()) {
                    if (!joint.isEmpty()) {
                        runs.add(Run.of(joint, Run.Look.QUIET));
                    }
                    runs.add(Run.to(page.getKey().toString(), Run.Look.CITE, Sheets.to(page.getValue())));
                    joint = ", ";
                }
                sheets.paragraph(part, "P", runs, CLOSE, true);
            }
        }

        private void contents(COSDictionary section) throws IOException {
            sheets.reserved(words.say("contents"));
            heading(section, words.say("contents"), _ -> {});
            COSDictionary table = tags.child(section, "TOC");
            for (Part part : parts) {
                sheets.paragraph(
                        table,
                        "TOCI",
                        List.of(
                                Run.to(part.heading(), Run.Look.LINK, Sheets.to(part.place())),
                                Run.of("  " + part.place().page(), Run.Look.QUIET)),
                        CLOSE,
                        true);
            }
        }

        private void bookmarks() {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (Part part : parts) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(part.heading());
                item.getCOSObject().setItem(COSName.DEST, Sheets.to(part.place()));
                outline.addLast(item);
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
        }

        private void names() {
            COSArray places = new COSArray();
            named.forEach((name, place) -> {
                places.add(new COSString(name));
                places.add(Sheets.to(place));
            });
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.NAMES, places);
            COSDictionary names = new COSDictionary();
            names.setItem(COSName.DESTS, leaf);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        }
    }
}
