package oyer.intake.format;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.ReadResult.Cause;

/// What an exception of a library means to the user.
public final class Failures {

    private Failures() {}

    /// The cause and a sentence for whatever a parser threw.
    public static Failure of(Throwable thrown) {
        Throwable at = thrown;
        for (int i = 0; i < 20 && at != null; i++, at = at.getCause()) {
            Failure known = known(at);
            if (known != null) {
                return known;
            }
        }
        return new Failure(Cause.BROKEN, "It is damaged or not what its name says: " + brief(thrown));
    }

    private static @Nullable Failure known(Throwable thrown) {
        return switch (thrown) {
            case Failure failure -> failure;
            case TooMuch much -> new Failure(Cause.TOO_LARGE, String.valueOf(much.getMessage()));
            case InvalidPasswordException _ -> encrypted();
            case EncryptedDocumentException _ -> encrypted();
            case org.apache.tika.exception.EncryptedDocumentException _ -> encrypted();
            case UnsupportedFormatException _ ->
                new Failure(Cause.UNSUPPORTED, "This kind of file is not read: " + brief(thrown));
            case ZeroByteFileException _ -> new Failure(Cause.EMPTY, "The file holds nothing: 0 bytes.");
            case WriteLimitReachedException _ ->
                new Failure(Cause.TOO_LARGE, "It holds more text than the limit for one document.");
            case StackOverflowError _ ->
                new Failure(Cause.HOSTILE, "Its parts are nested deeper than any real document's.");
            default -> bySaying(thrown);
        };
    }

    /// Some libraries tell only by their message.
    private static @Nullable Failure bySaying(Throwable thrown) {
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("zip bomb") || said.contains("suspected bomb")) {
            return new Failure(Cause.HOSTILE, "It is built to grow beyond all measure when unpacked (a bomb).");
        }
        if (said.contains("jaxp0001") || said.contains("entity expansion") || said.contains("maxelementdepth")) {
            return new Failure(
                    Cause.HOSTILE, "Its XML is built to exhaust a reader (entities or nesting beyond all measure).");
        }
        if (said.contains("password") || said.contains("encrypted")) {
            return encrypted();
        }
        return null;
    }

    static Failure encrypted() {
        return new Failure(
                Cause.ENCRYPTED, "It is locked with a password. Save a copy without the password and add that.");
    }

    /// The first line of what it says, at most 160 characters.
    static String brief(Throwable thrown) {
        String said = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        int line = said.indexOf('\n');
        String first = (line < 0 ? said : said.substring(0, line)).strip();
        return (first.length() > 160 ? first.substring(0, 160) + "…" : first) + (first.endsWith(".") ? "" : ".");
    }
}
