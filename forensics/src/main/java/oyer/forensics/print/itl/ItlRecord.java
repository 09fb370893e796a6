package oyer.forensics.print.itl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.forensics.print.UnreadablePrint;

/// One tagged record: type, and its fields by number, each still in bytes (an image is a field too).
///
/// @param offset where it begins in the file, bytes
record ItlRecord(int type, int offset, Map<Integer, byte[]> fields) {
    /// Separators of the traditional encoding (ANSI/NIST-ITL 1-2011, annex B): file, group, record, unit.
    static final byte FS = 0x1c;

    static final byte GS = 0x1d;
    static final char RS = 0x1e;
    static final char US = 0x1f;

    Optional<String> text(int field) {
        byte[] bytes = fields.get(field);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.ISO_8859_1).strip());
    }

    int number(int field) throws UnreadablePrint {
        String text = text(field).orElseThrow(() -> new UnreadablePrint(where(field) + " is missing."));
        return number(text, field);
    }

    int number(String text, int field) throws UnreadablePrint {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw new UnreadablePrint(where(field) + " holds '" + text.strip() + "', not a number.", notANumber);
        }
    }

    Optional<Integer> numberIfAny(int field) throws UnreadablePrint {
        Optional<String> text = text(field).filter(t -> !t.isEmpty());
        return text.isEmpty() ? Optional.empty() : Optional.of(number(text.get(), field));
    }

    /// Subfields, each cut into its items.
    List<List<String>> rows(int field) {
        return text(field).stream()
                .flatMap(text -> Arrays.stream(text.split(String.valueOf(RS), -1)))
                .filter(row -> !row.isBlank())
                .map(row -> List.of(row.split(String.valueOf(US), -1)))
                .toList();
    }

    String where(int field) {
        return "Field %d.%03d of the record at byte %d".formatted(type, field, offset);
    }
}
