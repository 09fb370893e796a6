package oyer.intake.format;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Text decoded from bytes whose encoding nobody told.
///
/// A byte order mark says the encoding and is then no character of the text. Without one: UTF-8 if the bytes are valid
/// as such, UTF-16 or UTF-32 if their zeros show it, else what the letters make likely, with windows-1252 for western
/// text in doubt. Line ends stay as they are. A byte that its encoding does not know becomes U+FFFD.
///
/// @param text all of it
/// @param charset in which it was read
public record Decoded(String text, Charset charset) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final int SAMPLE = 1 << 16;

    public static Decoded of(byte[] bytes) {
        return of(bytes, null);
    }

    /// @param declared what the file or the mail around it says; used when the bytes do not speak against it
    public static Decoded of(byte[] bytes, @Nullable String declared) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (validAs(utf8, bytes)) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset told = known(declared);
        if (told != null && !told.equals(StandardCharsets.UTF_8) && !told.equals(StandardCharsets.US_ASCII)) {
            Charset charset = told.equals(StandardCharsets.ISO_8859_1) ? WESTERN : told;
            return new Decoded(new String(bytes, charset), charset);
        }
        if (mostlyUtf8(utf8)) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset guess = guess(bytes);
        return new Decoded(new String(bytes, guess), guess);
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        int n = bytes.length;
        if (n >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return new Decoded(new String(bytes, 3, n - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
        if (n >= 4 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe && bytes[2] == 0 && bytes[3] == 0) {
            return new Decoded(new String(bytes, 4, n - 4, StandardCharsets.UTF_32LE), StandardCharsets.UTF_32LE);
        }
        if (n >= 4 && bytes[0] == 0 && bytes[1] == 0 && bytes[2] == (byte) 0xfe && bytes[3] == (byte) 0xff) {
            return new Decoded(new String(bytes, 4, n - 4, StandardCharsets.UTF_32BE), StandardCharsets.UTF_32BE);
        }
        if (n >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return new Decoded(new String(bytes, 2, n - 2, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
        }
        if (n >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return new Decoded(new String(bytes, 2, n - 2, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
        }
        return null;
    }

    /// Western text in UTF-16 has a zero in nearly every other byte.
    private static @Nullable Charset wide(byte[] bytes) {
        int n = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = n / 2;
        if (pairs < 2) {
            return null;
        }
        if (odd > pairs * 7 / 10 && even < pairs / 10) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 7 / 10 && odd < pairs / 10 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean validAs(String utf8, byte[] bytes) {
        int first = utf8.indexOf('\ufffd');
        // the replacement character can itself be in the file
        return first < 0
                || ByteBuffer.wrap(utf8.getBytes(StandardCharsets.UTF_8)).equals(ByteBuffer.wrap(bytes));
    }

    /// A few bad bytes in a text that is otherwise plainly UTF-8: a cut-off end, a damaged place.
    private static boolean mostlyUtf8(String utf8) {
        int bad = 0;
        int good = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c == '\ufffd') {
                bad++;
            } else if (c > 0x7f) {
                good++;
            }
        }
        return good > 4 * bad;
    }

    private static Charset guess(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
        if (dos(sample)) {
            return DOS;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < 50) {
            return WESTERN;
        }
        Charset found = known(match.getName());
        return found == null
                        || found.name().startsWith("ISO-8859-1")
                        || found.name().startsWith("IBM")
                ? WESTERN
                : found;
    }

    /// German umlauts as DOS wrote them (ü is 0x81, which windows-1252 does not know), and none as Windows does.
    private static boolean dos(byte[] bytes) {
        int dos = 0;
        int windows = 0;
        for (byte b : bytes) {
            switch (b & 0xff) {
                case 0x81 -> dos++;
                case 0xe4, 0xf6, 0xfc, 0xdf -> windows++;
                default -> {}
            }
        }
        return dos > 0 && windows == 0;
    }

    static @Nullable Charset known(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
