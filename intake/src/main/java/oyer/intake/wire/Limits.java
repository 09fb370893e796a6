package oyer.intake.wire;

import java.util.List;

/// How far a reading process goes with one file.
///
/// @param partBytes a part of a container, unpacked, is at most this large
/// @param totalBytes all parts of one file together, unpacked, at every depth
/// @param depth containers within containers
/// @param parts documents that one file may hold, at every depth
/// @param pages of one document
/// @param characters of one document
/// @param expansion how many times larger than its packed size a part may be once it is over 16 MB; text seldom goes
///     beyond 20
/// @param ocr languages for character recognition, as Tesseract names them; empty turns it off
/// @param ocrSeconds for one page
/// @param ocrAtOnce pages of one file being recognised at the same time
public record Limits(
        long partBytes,
        long totalBytes,
        int depth,
        int parts,
        int pages,
        int characters,
        int expansion,
        List<String> ocr,
        int ocrSeconds,
        int ocrAtOnce) {

    public Limits {
        ocr = List.copyOf(ocr);
    }

    /// What suits a case file on an ordinary machine.
    public static Limits usual() {
        return new Limits(
                512L << 20,
                8L << 30,
                12,
                200_000,
                50_000,
                60_000_000,
                150,
                List.of("eng", "deu"),
                90,
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    public Limits withOcr(List<String> languages) {
        return new Limits(
                partBytes, totalBytes, depth, parts, pages, characters, expansion, languages, ocrSeconds, ocrAtOnce);
    }

    public Limits withParts(long each, long total, int most) {
        return new Limits(each, total, depth, most, pages, characters, expansion, ocr, ocrSeconds, ocrAtOnce);
    }
}
