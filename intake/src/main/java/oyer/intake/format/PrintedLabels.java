package oyer.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Page;

/// Finds the number that is printed on a page, and its Bates stamp, in the first and last lines of the page.
///
/// `Page 3 of 10`, `Seite 3`, `Bl. 17` say so themselves. A bare number (`12`, `- 12 -`, at the end of a running head)
/// and a stamp (`ABC-000123`) count only when a neighbouring page goes on in the same step, so that a year, a house
/// number or a case number is not taken for one.
public final class PrintedLabels {

    /// How many lines of words at each end of a page are looked at.
    private static final int LINES = 2;

    private PrintedLabels() {}

    /// A number found in a line.
    ///
    /// @param said it names itself a page number
    private record Found(String kind, String label, long number, boolean said) {}

    /// The same pages, those without a label given one where it is found in `text`.
    public static List<Page> on(String text, List<Page> pages) {
        List<List<Found>> found = new ArrayList<>(pages.size());
        for (Page page : pages) {
            found.add(candidates(text, page.start(), page.end()));
        }
        List<Page> labelled = new ArrayList<>(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String printed = pick(found, i, false);
            String stamp = pick(found, i, true);
            String label = printed == null ? stamp : stamp == null ? printed : printed + " · " + stamp;
            labelled.add(
                    label == null
                            ? page
                            : new Page(page.number(), Optional.of(label), page.start(), page.end(), page.origin()));
        }
        return labelled;
    }

    private static @Nullable String pick(List<List<Found>> found, int page, boolean stamp) {
        for (Found one : found.get(page)) {
            if (one.kind.isEmpty() == stamp && (one.said || goesOn(found, page, one))) {
                return one.label;
            }
        }
        return null;
    }

    private static boolean goesOn(List<List<Found>> found, int page, Found one) {
        return follows(found, page - 1, one, -1) || follows(found, page + 1, one, 1);
    }

    private static boolean follows(List<List<Found>> found, int page, Found one, int step) {
        if (page < 0 || page >= found.size()) {
            return false;
        }
        for (Found other : found.get(page)) {
            if (other.number == one.number + step && other.kind.equals(one.kind)) {
                return true;
            }
        }
        return false;
    }

    private static List<Found> candidates(String text, int start, int end) {
        List<Found> found = new ArrayList<>();
        int lines = 0;
        int at = start;
        int middle = start;
        while (at < end && lines < LINES) {
            int stop = text.indexOf('\n', at);
            stop = stop < 0 || stop > end ? end : stop;
            lines += line(text, at, stop, found);
            at = stop + 1;
            middle = at;
        }
        lines = 0;
        at = end;
        while (at > middle && lines < LINES) {
            int from = Math.max(middle, text.lastIndexOf('\n', at - 1) + 1);
            if (from < at) {
                lines += line(text, from, at, found);
            }
            at = from - 1;
        }
        return found;
    }

    /// @return 1 when the line holds anything
    private static int line(String text, int start, int end, List<Found> found) {
        if (end - start > 400) {
            return 1; // no running head
        }
        String line = text.substring(start, end).strip();
        if (line.isEmpty()) {
            return 0;
        }
        String[] words = words(line);
        for (int i = 0; i < words.length; i++) {
            Found named = i + 1 < words.length ? named(words, i) : null;
            if (named != null) {
                found.add(named);
            }
            Found stamp = stamp(words, i);
            if (stamp != null) {
                found.add(stamp);
            }
        }
        bare(words, 0, found);
        if (words.length > 1) {
            bare(words, words.length - 1, found);
        }
        if (words.length == 3 && dash(words[0]) && dash(words[2])) {
            bare(words, 1, found);
        }
        return 1;
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            while (i < line.length() && gap(line.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < line.length() && !gap(line.charAt(i))) {
                i++;
            }
            if (i > from) {
                words.add(line.substring(from, i));
            }
        }
        return words.toArray(String[]::new);
    }

    private static boolean gap(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '|';
    }

    private static boolean dash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("—");
    }

    /// `Page 3`, `Seite 3 von 9`, `Blatt 17`, `Bl. 17`.
    private static @Nullable Found named(String[] words, int i) {
        String word = words[i];
        boolean page = word.equalsIgnoreCase("page") || word.equalsIgnoreCase("seite");
        boolean leaf = word.equals("Bl.") || word.equals("Blatt");
        if (!page && !leaf) {
            return null;
        }
        String number = digits(words[i + 1], 6);
        if (number == null) {
            return null;
        }
        // in running text: "see page 12 for details" has more behind it than a running head has
        boolean said = words.length <= 12 && (i + 2 >= words.length || counts(words, i + 2) || i == 0 && leaf);
        return new Found("page", leaf ? word + " " + number : number, Long.parseLong(number), said);
    }

    private static boolean counts(String[] words, int i) {
        return words[i].equalsIgnoreCase("of")
                || words[i].equalsIgnoreCase("von")
                || words[i].startsWith("/")
                || words[i].equals("d.A.")
                || words[i].equals("d.")
                || dash(words[i]);
    }

    private static void bare(String[] words, int i, List<Found> found) {
        String number = digits(words[i], 5);
        if (number != null) {
            found.add(new Found("bare", number, Long.parseLong(number), false));
            return;
        }
        long roman = words.length == 1 ? roman(words[i]) : 0;
        if (roman > 0) {
            found.add(new Found("roman", words[i], roman, false));
        }
    }

    /// `ABC-000123`, `ABC000123`, `ABC_0001234`: letters, then at least four digits.
    private static @Nullable Found stamp(String[] words, int i) {
        String word = words[i];
        int digits = word.length();
        while (digits > 0 && word.charAt(digits - 1) >= '0' && word.charAt(digits - 1) <= '9') {
            digits--;
        }
        int count = word.length() - digits;
        if (count < 4 || count > 12 || digits < 2) {
            return null;
        }
        for (int k = 0; k < digits; k++) {
            char c = word.charAt(k);
            if (!(c >= 'A' && c <= 'Z' || c == '-' || c == '_' || c == '.') || k == 0 && c < 'A') {
                return null;
            }
        }
        // kind "" is how a stamp is known; the prefix is in the number's place by its hash
        long number = Long.parseLong(word.substring(digits));
        return new Found("", word, number + ((long) word.substring(0, digits).hashCode() << 40), false);
    }

    private static @Nullable String digits(String word, int most) {
        int from = 0;
        int to = word.length();
        while (from < to && "-–—([".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-–—)].,:;".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        int slash = word.indexOf('/', from);
        if (slash > from && slash < to) {
            to = slash; // 3/10
        }
        if (to == from || to - from > most) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return null;
            }
        }
        return word.substring(from, to);
    }

    private static long roman(String word) {
        long sum = 0;
        int before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int value = switch (word.charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                default -> 0;
            };
            if (value == 0) {
                return 0;
            }
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
