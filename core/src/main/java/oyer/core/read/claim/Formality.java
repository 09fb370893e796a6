package oyer.core.read.claim;

import java.util.List;
import java.util.Locale;
import oyer.core.text.TableFile;

/// What stands in every signed statement and tells nothing of the matter: that it was read over, made of free will,
/// that rights were explained, who the signer is.
final class Formality {

    /// A longer sentence tells more than the formality that stands in it.
    private static final int LONGEST = 220;

    private static final List<String> PHRASES = TableFile.rows(Formality.class, "formalities.txt").stream()
            .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
            .toList();

    private Formality() {}

    static boolean is(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        String plain = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
        return PHRASES.stream().anyMatch(plain::contains);
    }
}
