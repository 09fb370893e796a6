package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The files attached to a PDF.
final class PdfAttachments {

    private PdfAttachments() {}

    static void read(PDDocument document, Desk desk) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null || names.getEmbeddedFiles() == null) {
            return;
        }
        // a tree from a hostile file may hold itself
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PDNameTreeNode<PDComplexFileSpecification>> nodes = new ArrayDeque<>();
        nodes.add(names.getEmbeddedFiles());
        int number = 0;
        while (!nodes.isEmpty()) {
            PDNameTreeNode<PDComplexFileSpecification> node = nodes.remove();
            if (!met.add(node.getCOSObject())) {
                continue;
            }
            Map<String, PDComplexFileSpecification> files = node.getNames();
            if (files != null) {
                for (PDComplexFileSpecification file : files.values()) {
                    attached(file, ++number, desk);
                }
            }
            if (node.getKids() != null) {
                nodes.addAll(node.getKids());
            }
        }
    }

    private static void attached(PDComplexFileSpecification file, int number, Desk desk) throws IOException {
        PDEmbeddedFile embedded = file.getEmbeddedFile();
        if (embedded == null) {
            return;
        }
        String name = number + "-" + (file.getFilename() == null ? "attachment" : file.getFilename());
        if (!desk.wants(name)) {
            return;
        }
        Content content;
        try (InputStream in = embedded.createInputStream()) {
            content = Spool.of(in, desk.allowance(embedded.getLength()));
        } catch (IOException | Failure e) {
            Failure failure = Failures.of(e);
            desk.lost(name, embedded.getSize(), failure.why(), String.valueOf(failure.getMessage()));
            return;
        }
        desk.part(name, Optional.empty(), content);
    }
}
