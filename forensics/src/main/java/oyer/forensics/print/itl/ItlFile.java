package oyer.forensics.print.itl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.forensics.print.UnreadablePrint;

/// Cuts a file in the traditional encoding into its records, by the lengths they state and the list in field 1.003.
/// Types 3 to 8 are binary with a length of four bytes before them; every other type is tagged text that may end in an
/// image.
final class ItlFile {
    private static final int MOST_RECORDS = 2_000;
    private static final int MOST_FIELDS = 1_000;

    private ItlFile() {}

    static boolean accepts(byte[] file) {
        return file.length > 6 && new String(file, 0, 6, ISO_8859_1).matches("1\\.0?01:");
    }

    /// @param refused receives, in words, what of the file is left out: a record that is broken within, and all from
    /// the
    /// place on where records can no longer be told apart
    /// @throws UnreadablePrint when no record but the first can be told
    static List<ItlRecord> records(byte[] file, List<String> refused) throws UnreadablePrint {
        ItlRecord first = tagged(file, 0);
        List<ItlRecord> records = new ArrayList<>(List.of(first));
        int at = length(file, 0);
        List<List<String>> content = first.rows(3);
        if (content.size() > MOST_RECORDS)
            throw new UnreadablePrint(
                    "The file announces " + content.size() + " records; at most " + MOST_RECORDS + " are read.");
        int told = 0;
        List<List<String>> announced = content.subList(Math.min(1, content.size()), content.size());
        for (List<String> entry : announced) {
            int type;
            int length;
            try {
                type = first.number(entry.getFirst(), 3);
                if (at >= file.length)
                    throw new UnreadablePrint("The file ends at byte " + at + ", before its announced record of type "
                            + type + ". Maybe it was cut short.");
                length = binary(type) ? binaryLength(file, at) : length(file, at);
            } catch (UnreadablePrint broken) {
                if (told == 0) throw broken;
                refused.add(broken.getMessage() + " Of " + announced.size() + " records announced, "
                        + (announced.size() - told) + " are not read.");
                return records;
            }
            told++;
            try {
                records.add(binary(type) ? binary(file, at, type) : tagged(file, at));
            } catch (UnreadablePrint broken) {
                refused.add(String.valueOf(broken.getMessage()));
            }
            at += length;
        }
        if (at < file.length)
            refused.add((file.length - at) + " bytes behind the last record announced, from byte " + at
                    + ", are not read.");
        return records;
    }

    private static boolean binary(int type) {
        return type >= 3 && type <= 8;
    }

    private static int binaryLength(byte[] file, int at) throws UnreadablePrint {
        if (file.length - at < 18) throw new UnreadablePrint("The record at byte " + at + " is cut short.");
        int length = ByteBuffer.wrap(file).getInt(at);
        if (length < 18 || length > file.length - at)
            throw new UnreadablePrint("The record at byte " + at + " states a length of " + length + " bytes; "
                    + (file.length - at) + " are left.");
        return length;
    }

    /// Type-4: length 4, IDC 1, impression 1, positions 6, resolution 1, width 2, height 2, compression 1, then the
    /// image (ANSI/NIST-ITL 1-2011, 8.4); given here under the numbers the tagged types use.
    private static ItlRecord binary(byte[] file, int at, int type) throws UnreadablePrint {
        int length = binaryLength(file, at);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        Map<Integer, byte[]> fields = new HashMap<>();
        fields.put(6, digits(bytes.getShort(at + 13) & 0xffff));
        fields.put(7, digits(bytes.getShort(at + 15) & 0xffff));
        fields.put(11, digits(file[at + 17] & 0xff));
        fields.put(13, digits(file[at + 6] & 0xff));
        fields.put(999, Arrays.copyOfRange(file, at + 18, at + length));
        return new ItlRecord(type, at, fields);
    }

    private static byte[] digits(int number) {
        return Integer.toString(number).getBytes(ISO_8859_1);
    }

    private static ItlRecord tagged(byte[] file, int at) throws UnreadablePrint {
        int end = at + length(file, at);
        Map<Integer, byte[]> fields = new HashMap<>();
        int type = 0;
        int from = at;
        while (from < end) {
            int colon = find(file, from, Math.min(end, from + 12), (byte) ':');
            if (colon < 0)
                throw new UnreadablePrint("No field begins at byte " + from + ". Maybe a length before it is wrong.");
            String tag = new String(file, from, colon - from, ISO_8859_1);
            int dot = tag.indexOf('.');
            int number;
            try {
                type = Integer.parseInt(tag.substring(0, Math.max(0, dot)));
                number = Integer.parseInt(tag.substring(dot + 1));
            } catch (NumberFormatException notATag) {
                throw new UnreadablePrint("'" + tag + "' at byte " + from + " is no field number.", notATag);
            }
            // an image may hold any byte, so it runs to the record's end
            int until = number == 999 ? end - 1 : find(file, colon, end, ItlRecord.GS);
            if (until < 0) until = end - 1;
            fields.put(number, Arrays.copyOfRange(file, colon + 1, until));
            if (fields.size() > MOST_FIELDS)
                throw new UnreadablePrint("The record at byte " + at + " has too many fields.");
            from = until + 1;
        }
        return new ItlRecord(type, at, fields);
    }

    private static int length(byte[] file, int at) throws UnreadablePrint {
        int colon = find(file, at, Math.min(file.length, at + 12), (byte) ':');
        int end = colon < 0 ? -1 : find(file, colon, Math.min(file.length, colon + 14), ItlRecord.GS);
        if (end < 0)
            throw new UnreadablePrint("No record begins at byte " + at + ". Maybe a length before it is wrong.");
        String digits = new String(file, colon + 1, end - colon - 1, ISO_8859_1).strip();
        try {
            int length = Integer.parseInt(digits);
            if (length < end - at || length > file.length - at)
                throw new UnreadablePrint("The record at byte " + at + " states a length of " + length + " bytes; "
                        + (file.length - at) + " are left. Maybe the file was cut short.");
            return length;
        } catch (NumberFormatException notALength) {
            throw new UnreadablePrint("The record at byte " + at + " states the length '" + digits + "'.", notALength);
        }
    }

    private static int find(byte[] file, int from, int to, byte wanted) {
        for (int i = from; i < to; i++) if (file[i] == wanted) return i;
        return -1;
    }
}
