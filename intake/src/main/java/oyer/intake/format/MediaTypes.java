package oyer.intake.format;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/// What kind of file it is, by its bytes first and its name second.
public final class MediaTypes {

    private static @Nullable Detector detector;

    private MediaTypes() {}

    /// @param name the last step of its path
    public static String of(Content content, String name) throws IOException {
        byte[] head = content.head(1024);
        if (indexOf(head, "%PDF-") >= 0) {
            return "application/pdf";
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
