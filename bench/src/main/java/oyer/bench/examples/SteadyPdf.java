package oyer.bench.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Saves a PDF so that its bytes depend on its content alone: a fixed identity and time.
final class SteadyPdf {

    private SteadyPdf() {}

    static byte[] save(PDDocument document) throws IOException {
        GregorianCalendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        time.setTimeInMillis(1_396_785_600_000L);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(1L);
        document.getDocumentInformation().setCreationDate(time);
        document.getDocumentInformation().setModificationDate(time);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
