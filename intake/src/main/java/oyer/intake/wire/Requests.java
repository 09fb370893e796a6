package oyer.intake.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/// Requests as bytes: the request, then the file in chunks each behind its length, a zero, then the file's SHA-256.
public final class Requests {

    private static final int CHUNK = 1 << 16;

    private Requests() {}

    public static void write(DataOutputStream out, Request request) throws IOException {
        switch (request) {
            case Request.Read read -> {
                out.writeByte('R');
                Wire.text(out, read.path());
                Wire.limits(out, read.limits());
                Wire.texts(out, read.done());
                Wire.texts(out, read.avoid());
            }
            case Request.Look look -> {
                out.writeByte('L');
                Wire.text(out, look.path());
                Wire.limits(out, look.limits());
                Wire.text(out, look.wanted());
                Wire.text(out, look.sha256());
                out.writeInt(look.page());
                out.writeInt(look.dpi());
                out.writeBoolean(look.held());
            }
        }
    }

    /// @throws java.io.EOFException when there are no more requests
    public static Request read(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 'R' -> new Request.Read(Wire.text(in), Wire.limits(in), Wire.set(in), Wire.set(in));
            case 'L' ->
                new Request.Look(
                        Wire.text(in),
                        Wire.limits(in),
                        Wire.text(in),
                        Wire.text(in),
                        in.readInt(),
                        in.readInt(),
                        in.readBoolean());
            default -> throw new IOException("no request begins with " + kind);
        };
    }

    /// Sends a file's bytes.
    ///
    /// @return the SHA-256 of what was sent, which the other side has been told
    public static byte[] content(DataOutputStream out, InputStream file, MessageDigest digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = file.read(chunk); n >= 0; n = file.read(chunk)) {
            if (n > 0) {
                digest.update(chunk, 0, n);
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
        }
        byte[] sha256 = digest.digest();
        out.writeInt(0);
        out.write(sha256);
        out.flush();
        return sha256;
    }

    /// Receives a file's bytes into `to`.
    ///
    /// @return their SHA-256 as the sender computed it
    public static byte[] content(DataInputStream in, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = in.readInt(); n != 0; n = in.readInt()) {
            if (n < 0 || n > CHUNK) {
                throw new IOException("a chunk of " + n + " bytes cannot be right");
            }
            in.readFully(chunk, 0, n);
            to.write(chunk, 0, n);
        }
        byte[] sha256 = new byte[32];
        in.readFully(sha256);
        return sha256;
    }
}
