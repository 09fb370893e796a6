package oyer.site.reader;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;

/// Cuts a document into sheets, each as much as one reads at a sitting: some pages, or a part of a very long one.
public final class Sheets {

    /// Characters on a sheet, unless a single page holds more.
    static final int ENOUGH = 12_000;

    private static final int TOO_MANY = 24_000;

    private Sheets() {}

    /// A stretch of the text, `[start, end)`; `start == end` only for a document without words.
    public record Sheet(int start, int end) {
        boolean holds(int offset) {
            return start <= offset && offset < end;
        }
    }

    /// In order, without gaps, from the first character to the last; at least one.
    public static List<Sheet> of(DocumentText text) {
        List<Sheet> sheets = new ArrayList<>();
        int start = 0;
        List<Page> pages = text.pages();
        for (int i = 0; i < pages.size(); i++) {
            int end = i + 1 < pages.size() ? pages.get(i + 1).start() : text.length();
            int begin = pages.get(i).start();
            if (end - start > ENOUGH && begin > start) {
                sheets.add(new Sheet(start, begin));
                start = begin;
            }
            while (end - start > TOO_MANY) {
                int cut = cut(text.characters(), start + ENOUGH);
                sheets.add(new Sheet(start, cut));
                start = cut;
            }
        }
        if (start < text.length() || sheets.isEmpty()) {
            sheets.add(new Sheet(start, text.length()));
        }
        return sheets;
    }

    /// After the next line, else after the next word, else right here, but never between two halves of a character.
    private static int cut(String characters, int from) {
        int most = Math.min(characters.length(), from + TOO_MANY - ENOUGH);
        int line = characters.indexOf('\n', from, most);
        int space = line >= 0 ? line : characters.indexOf(' ', from, most);
        if (space >= 0) {
            return space + 1;
        }
        return Character.isLowSurrogate(characters.charAt(from)) ? from + 1 : from;
    }

    /// The sheet, counted from 0, on which a character stands.
    public static int holding(List<Sheet> sheets, int offset) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).holds(offset)) {
                return i;
            }
        }
        return Math.max(0, sheets.size() - 1);
    }
}
