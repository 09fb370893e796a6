package oyer.intake.format;

/// Which reader reads which kind of file. To add a format, add a line.
public final class Formats {

    private static final Format PLAIN = new PlainText();
    private static final Format OTHER = new ByTika();

    private Formats() {}

    public static Format of(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> new Pdf();
            case "text/html", "application/xhtml+xml" -> new Html();
            case "message/rfc822", "message/news", "multipart/related" -> new Mail();
            case "application/mbox" -> new Mailbox();
            case "application/zip", "application/java-archive", "application/x-zip-compressed" -> new Zip();
            case "application/x-7z-compressed" -> new SevenZip();
            case "application/x-tar", "application/x-gtar" -> new Archive("tar");
            case "application/x-cpio" -> new Archive("cpio");
            case "application/gzip", "application/x-gzip" -> new Packed("gz");
            case "application/x-bzip2" -> new Packed("bzip2");
            case "application/x-xz" -> new Packed("xz");
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                    "application/vnd.ms-word.document.macroenabled.12" -> new Docx();
            default -> byKind(mediaType);
        };
    }

    private static Format byKind(String mediaType) {
        if (mediaType.endsWith("/xml") || mediaType.endsWith("+xml") && !mediaType.startsWith("image/")) {
            return new Xml();
        }
        if (mediaType.startsWith("text/") && !mediaType.equals("text/rtf")
                || mediaType.equals("application/json")
                || mediaType.equals("application/javascript")
                || mediaType.equals("application/sql")) {
            return PLAIN;
        }
        if (mediaType.startsWith("image/") && !mediaType.equals("image/svg+xml")) {
            return new Images();
        }
        return OTHER;
    }
}
