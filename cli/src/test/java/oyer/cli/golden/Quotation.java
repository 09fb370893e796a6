package oyer.cli.golden;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;

/// Finds quoted words in a document's text: exact but for white space and the line and page numbers that a transcript
/// prints at the beginning of a line. Of a page read by character recognition only letters and digits are compared,
/// since dust becomes punctuation.
final class Quotation {

    private final StringBuilder kept = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final boolean recognised;

    /// @param numbered whether lines begin with a printed number
    Quotation(DocumentText text, boolean numbered) {
        recognised = text.pages().stream().anyMatch(p -> p.origin() == Page.Origin.OCR);
        String characters = text.characters();
        int from = 0;
        while (from < characters.length()) {
            int end = characters.indexOf('\n', from);
            int to = end < 0 ? characters.length() : end;
            int first = numbered ? afterNumber(characters, from, to) : from;
            for (int i = first; i < to; i++) {
                if (counts(characters.charAt(i))) {
                    kept.append(characters.charAt(i));
                    offsets.add(i);
                }
            }
            from = to + 1;
        }
    }

    private boolean counts(char c) {
        return recognised ? Character.isLetterOrDigit(c) : !Character.isWhitespace(c) && c != ' ';
    }

    private static int afterNumber(String characters, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(characters.charAt(i))) {
            i++;
        }
        int digits = i;
        while (i < to && Character.isDigit(characters.charAt(i))) {
            i++;
        }
        boolean number = i > digits && i - digits <= 3;
        return number && (i == to || Character.isWhitespace(characters.charAt(i))) ? i : from;
    }

    /// Every place where the words stand, as spans of the document's text.
    List<Span> places(String words) {
        StringBuilder wanted = new StringBuilder();
        words.chars().filter(c -> counts((char) c)).forEach(c -> wanted.append((char) c));
        List<Span> places = new ArrayList<>();
        for (int at = kept.indexOf(wanted.toString()); at >= 0; at = kept.indexOf(wanted.toString(), at + 1)) {
            places.add(new Span(offsets.get(at), offsets.get(at + wanted.length() - 1) + 1));
        }
        return places;
    }

    /// Where the words of a golden line stand; of several places those within its `within`.
    List<Span> places(Fields line) {
        List<Span> all = places(line.text("words"));
        List<Span> around = line.optional("within").map(this::places).orElse(List.of());
        return around.isEmpty()
                ? all
                : all.stream()
                        .filter(s -> around.stream().anyMatch(a -> a.start() <= s.start() && s.end() <= a.end()))
                        .toList();
    }
}
