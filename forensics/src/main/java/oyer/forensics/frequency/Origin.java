package oyer.forensics.frequency;

/// Who counted alleles, when, and how the figures may be passed on.
///
/// @param source as its publisher cites it; empty where nobody says
/// @param licence empty where nobody says
/// @param date of the figures, as stated; empty where nobody says
public record Origin(String source, String licence, String date) {

    public static final Origin UNKNOWN = new Origin("", "", "");

    /// Takes up a line of a table's head, `source: ...`, `licence: ...` or `date: ...`; any other is left as it is.
    public Origin with(String line) {
        int colon = line.indexOf(':');
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        return switch (colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(java.util.Locale.ROOT)) {
            case "source" -> new Origin(value, licence, date);
            case "licence", "license" -> new Origin(source, value, date);
            case "date" -> new Origin(source, licence, value);
            default -> this;
        };
    }
}
