package oyer.core.review;

import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Passage;

/// A passage in the form in which lawyers cite it, by what is printed on the page, not by where it lies in a file:
/// `Smith Tr. 23:14-24:6` for a deposition, `4 Tr. 789:14` for the fourth volume of a trial, `HL-000123` for a page
/// with
/// a Bates stamp, else the document with page and line. After the usage of The Bluebook, rule B17.
public final class Citation {

    private Citation() {}

    public static String of(Document document, DocumentText text, Passage passage) {
        Page first = text.pageAt(passage.start());
        Page last = text.pageAt(passage.end() - 1);
        if (text.linesArePrinted()) {
            int from = text.lineAt(passage.start());
            int to = text.lineAt(passage.end() - 1);
            String start = called(first) + ":" + from;
            String end = first.equals(last) ? from == to ? "" : "-" + to : "-" + called(last) + ":" + to;
            return reporter(document) + " " + start + end;
        }
        Optional<String> stamp = first.label().filter(Citation::isBates);
        if (stamp.isPresent()) {
            String end = first.equals(last) ? "" : "-" + called(last);
            return document.title() + ", " + stamp.get() + end;
        }
        String pages = text.pages().size() == 1
                ? ""
                : ", p. " + called(first) + (first.equals(last) ? "" : "-" + called(last));
        int from = text.lineAt(passage.start());
        int to = text.lineAt(passage.end() - 1);
        return document.title() + pages + ", l. " + from + (first.equals(last) && to > from ? "-" + to : "");
    }

    /// What is printed on a page, else its place in the file.
    private static String called(Page page) {
        return page.label().map(String::strip).filter(l -> !l.isEmpty()).orElseGet(() -> String.valueOf(page.number()));
    }

    /// Letters, then five digits or more: `HL-000123`, `DEF 00417`.
    static boolean isBates(String label) {
        int digits = 0;
        while (digits < label.length() && Character.isDigit(label.charAt(label.length() - 1 - digits))) {
            digits++;
        }
        return digits >= 5 && digits < label.length() && Character.isLetter(label.charAt(0));
    }

    /// `4 Tr.` by the number of a volume, `Smith Tr.` by the name of who was heard, else `Tr.`
    static String reporter(Document document) {
        String[] words = (document.title() + " " + document.path()).split("[^\\p{L}\\p{N}]+", 200);
        for (int i = 0; i + 1 < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (word.equals("vol") || word.equals("volume") || word.equals("band")) {
                int number = number(words[i + 1]);
                if (number > 0) {
                    return number + " Tr.";
                }
            }
        }
        for (int i = 0; i + 2 < words.length; i++) {
            if (words[i].equalsIgnoreCase("deposition") && words[i + 1].equalsIgnoreCase("of")) {
                int last = i + 2;
                while (last + 1 < words.length && capital(words[last + 1]) && last < i + 4) {
                    last++;
                }
                if (capital(words[last])) {
                    return words[last].charAt(0) + words[last].substring(1).toLowerCase(Locale.ROOT) + " Tr.";
                }
            }
        }
        return "Tr.";
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /// Arabic or Roman, up to a hundred; 0 for what is neither.
    private static int number(String word) {
        if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(word);
        }
        int value = 0;
        int before = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int letter = switch (Character.toUpperCase(word.charAt(i))) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                default -> 0;
            };
            if (letter == 0) {
                return 0;
            }
            value += letter < before ? -letter : letter;
            before = Math.max(before, letter);
        }
        return value;
    }
}
