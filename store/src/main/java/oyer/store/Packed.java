package oyer.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes and characters made small. Characters come back exactly as they went, even where a hostile text
/// holds half a surrogate pair, which UTF-8 cannot carry.
final class Packed {

    private static final byte UTF_8 = 0;
    private static final byte UTF_16 = 1;
    private static final int HEAD = 5; // encoding, unpacked length

    private Packed() {}

    static byte[] of(String characters) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters));
            return deflate(UTF_8, bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            ByteBuffer bytes = ByteBuffer.allocate(characters.length() * 2);
            bytes.asCharBuffer().put(characters);
            return deflate(UTF_16, bytes.array(), bytes.capacity());
        }
    }

    static byte[] of(byte[] bytes) {
        return deflate(UTF_8, bytes, bytes.length);
    }

    static String characters(byte[] packed) {
        byte[] bytes = bytes(packed);
        return packed[0] == UTF_8
                ? new String(bytes, StandardCharsets.UTF_8)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    static byte[] bytes(byte[] packed) {
        byte[] bytes = new byte[ByteBuffer.wrap(packed).getInt(1)];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed, HEAD, packed.length - HEAD);
            int length = 0;
            while (length < bytes.length && !inflater.finished()) {
                int got = inflater.inflate(bytes, length, bytes.length - length);
                if (got == 0) {
                    break;
                }
                length += got;
            }
            if (length != bytes.length) {
                throw new IllegalStateException("packed bytes end after " + length + " of " + bytes.length
                        + ". The store is damaged; `oyer rebuild` makes it anew from the originals.");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException(
                    "packed bytes are damaged; `oyer rebuild` makes the store anew from the originals", e);
        }
    }

    private static byte[] deflate(byte encoding, byte[] bytes, int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 3 + 64);
        packed.writeBytes(ByteBuffer.allocate(HEAD).put(encoding).putInt(length).array());
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] chunk = new byte[Math.clamp(length / 2, 256, 1 << 16)];
            while (!deflater.finished()) {
                packed.writeBytes(Arrays.copyOf(chunk, deflater.deflate(chunk)));
            }
        }
        return packed.toByteArray();
    }
}
