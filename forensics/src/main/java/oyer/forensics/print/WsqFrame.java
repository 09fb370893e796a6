package oyer.forensics.print;

/// The size a WSQ file announces, looked at before it is decoded (IAFIS-IC-0110, start-of-frame marker `ffa2`).
final class WsqFrame {
    private WsqFrame() {}

    static void require(String where, byte[] file) throws UnreadablePrint {
        int at = 2;
        while (at + 4 <= file.length) {
            int marker = pair(file, at);
            int length = pair(file, at + 2);
            if (marker == 0xffa2 && at + 10 <= file.length) {
                long pixels = (long) pair(file, at + 6) * pair(file, at + 8);
                if (pixels < 1 || pixels > PrintImage.MOST_PIXELS)
                    throw new UnreadablePrint(
                            where + " announces " + pixels + " pixels; 1 to " + PrintImage.MOST_PIXELS + " are read.");
                return;
            }
            if (marker >> 8 != 0xff || length < 2) break;
            at += 2 + length;
        }
        throw new UnreadablePrint(where + " begins like WSQ but has no frame header. Maybe it was cut short.");
    }

    private static int pair(byte[] file, int at) {
        return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
    }
}
