package oyer.intake.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import oyer.core.casefile.ReadResult.Cause;

/// A mailbox (MBOX): messages one after the other, each behind a line that begins with `From `, numbered from 1.
final class Mailbox implements Format {

    private interface Sink {
        void message(int number, byte[] bytes, boolean cut) throws IOException;
    }

    @Override
    public void read(Item item, Desk desk) throws Exception {
        int[] count = {0};
        split(item.content(), 0, (_, _, _) -> count[0]++);
        if (count[0] == 0) {
            throw new Failure(Cause.BROKEN, "It is named a mailbox but holds no message.");
        }
        desk.holds(count[0]);
        int most = (int) Math.min(desk.limits().partBytes(), 256L << 20);
        split(item.content(), most, (number, bytes, cut) -> {
            String name = String.valueOf(number);
            if (cut) {
                desk.lost(name, bytes.length, Cause.TOO_LARGE, "The message is larger than " + (most >> 20) + " MB.");
            } else if (desk.wants(name)) {
                desk.part(name, Optional.empty(), Spool.of(bytes));
            }
        });
    }

    /// @param most bytes of a message to keep
    private static void split(Content content, int most, Sink sink) throws IOException {
        try (InputStream in = new BufferedInputStream(content.open(), 1 << 16)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            byte[] line = new byte[1 << 13];
            boolean blank = true;
            boolean within = false;
            boolean cut = false;
            boolean lineBegins = true;
            int number = 0;
            for (int n = line(in, line); n > 0; n = line(in, line)) {
                if (lineBegins && blank && begins(line, n)) {
                    if (within) {
                        sink.message(++number, message.toByteArray(), cut);
                    }
                    message.reset();
                    cut = false;
                    within = true;
                } else if (within) {
                    if (message.size() + n <= most) {
                        message.write(line, 0, n);
                    } else {
                        cut = true;
                    }
                }
                blank = lineBegins && (line[0] == '\n' || line[0] == '\r');
                lineBegins = line[n - 1] == '\n';
            }
            if (within) {
                sink.message(++number, message.toByteArray(), cut);
            }
        }
    }

    private static boolean begins(byte[] line, int n) {
        return n > 5 && line[0] == 'F' && line[1] == 'r' && line[2] == 'o' && line[3] == 'm' && line[4] == ' ';
    }

    /// One line with its end, or as much of it as fits.
    private static int line(InputStream in, byte[] line) throws IOException {
        int n = 0;
        while (n < line.length) {
            int b = in.read();
            if (b < 0) {
                break;
            }
            line[n++] = (byte) b;
            if (b == '\n') {
                break;
            }
        }
        return n;
    }
}
