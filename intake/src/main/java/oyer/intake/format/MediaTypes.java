package oyer.intake.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// What kind of file it is, by its bytes first and its name second.
public final class MediaTypes {

    /// Web pages, drawings, and office documents written as one XML file.
    private static final Set<String> OTHER_ROOTS =
            Set.of("html", "svg", "worddocument", "workbook", "package", "document", "fictionbook", "rss", "feed");

    private static @Nullable Detector detector;

    private MediaTypes() {}

    /// @param name the last step of its path
    public static String of(Content content, String name) throws IOException {
        byte[] head = content.head(1024);
        if (indexOf(head, "%PDF-") >= 0) {
            return "application/pdf";
        }
        String plain = plainly(head, name.toLowerCase(Locale.ROOT));
        if (plain != null) {
            return plain;
        }
        Metadata about = new Metadata();
        about.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (TikaInputStream in = switch (content) {
            case Content.Held held -> TikaInputStream.get(held.bytes());
            case Content.Filed filed -> TikaInputStream.get(filed.file());
        }) {
            String type = detector().detect(in, about).getBaseType().toString();
            return settled(type, head, name.toLowerCase(Locale.ROOT));
        }
    }

    /// Where name and first bytes agree there is nothing to detect: Tika's tables take half a second to load.
    private static @Nullable String plainly(byte[] head, String name) {
        if (!looksLikeText(head)) {
            return null;
        }
        int i = 0;
        while (i < head.length && head[i] <= ' ' && head[i] >= 0) {
            i++;
        }
        boolean tag = i + 1 < head.length && head[i] == '<';
        if (tag && head[i + 1] != '?' && (name.endsWith(".html") || name.endsWith(".htm"))) {
            return "text/html";
        }
        if (tag && name.endsWith(".xml") && isPlainRoot(head, i)) {
            return "application/xml";
        }
        return name.endsWith(".eml") && !tag ? "message/rfc822" : null;
    }

    /// The first element begins within the head and is not one that makes the file something else than XML to be read.
    private static boolean isPlainRoot(byte[] head, int from) {
        for (int i = from; i + 1 < head.length; i++) {
            if (head[i] == '<' && Character.isLetter(head[i + 1])) {
                int end = i + 1;
                while (end < head.length && (Character.isLetterOrDigit(head[end]) || head[end] == ':')) {
                    end++;
                }
                String root = new String(head, i + 1, end - i - 1, StandardCharsets.US_ASCII);
                String local = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
                return end < head.length && !OTHER_ROOTS.contains(local);
            }
        }
        return false;
    }

    /// Tika's guess, corrected where it is known to go wrong.
    private static String settled(String type, byte[] head, String name) {
        boolean named = type.equals("application/octet-stream") || type.startsWith("text/");
        if (named && name.endsWith(".mbox") && startsWith(head, "From ")) {
            return "application/mbox";
        }
        if (named && name.endsWith(".eml")) {
            return "message/rfc822";
        }
        if (type.equals("application/octet-stream") && looksLikeText(head)) {
            return "text/plain";
        }
        return type;
    }

    /// No zero bytes and hardly any control characters.
    public static boolean looksLikeText(byte[] head) {
        int control = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b && b != 0x1a) {
                control++;
            }
        }
        return control * 100 <= head.length;
    }

    private static synchronized Detector detector() {
        if (detector == null) {
            detector = new DefaultDetector(TikaConfig.getDefaultConfig().getMimeRepository());
        }
        return detector;
    }

    private static boolean startsWith(byte[] bytes, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (i >= bytes.length || bytes[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, String ascii) {
        for (int i = 0; i + ascii.length() <= bytes.length; i++) {
            int k = 0;
            while (k < ascii.length() && bytes[i + k] == ascii.charAt(k)) {
                k++;
            }
            if (k == ascii.length()) {
                return i;
            }
        }
        return -1;
    }
}
