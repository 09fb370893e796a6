package oyer.core.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.text.TableFile;

/// Whether a document looks published, so that what stands in it was there for anybody to read: its title or its file's
/// name is that of a newspaper, a broadcast or a notice to the press. A proposal; the passage shows it.
public final class Publication {

    private static final Set<String> WORDS = TableFile.rows(Publication.class, "words.txt").stream()
            .filter(row -> row.getFirst().equals("PUBLISHED"))
            .flatMap(row -> List.of(row.get(1).split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Publication() {}

    /// @param name the title of a document, or its path
    public static boolean named(String name) {
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                if (i > from && WORDS.contains(name.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
