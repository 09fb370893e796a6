package oyer.core.read.name;

/// Names as a scanner misread them: a capital I or the figure 1 where an l was, a nought where an o was, the damage
/// that
/// the word itself shows (`MiIler`, `Stah1`, `C0le`).
/// What the page says stays as it is; such a word is only looked up, and held against others, as the one it stands for.
public final class Misread {

    private Misread() {}

    /// The word that was meant; the word itself where nothing in it is misread.
    public static String mended(String word) {
        return misread(word, 0, word.length()) ? mended(word, 0, word.length()) : word;
    }

    static String mended(String characters, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        out.append(characters, start, end);
        for (int i = start + 1; i < end; i++) {
            if (wrong(characters, start, i, end)) {
                out.setCharAt(i - start, characters.charAt(i) == '0' ? 'o' : 'l');
            }
        }
        return out.toString();
    }

    static boolean misread(String characters, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (wrong(characters, start, i, end)) {
                return true;
            }
        }
        return false;
    }

    /// A figure among small letters: `Co1e`, `Di11`; not `Item1`, whose word no table knows, nor `B2`.
    private static boolean figure(String characters, int start, int i, int end) {
        int first = i;
        while (first > start && within(characters.charAt(first - 1))) {
            first--;
        }
        int last = i + 1;
        while (last < end && within(characters.charAt(last))) {
            last++;
        }
        boolean word = first > start && Character.isUpperCase(characters.charAt(first - 1));
        boolean ends = last == end || !Character.isLetterOrDigit(characters.charAt(last));
        return word
                && ends
                && last - first > 2
                && Character.isLowerCase(characters.charAt(first))
                && (characters.charAt(i) == '1' || i + 1 < end && Character.isLowerCase(characters.charAt(i + 1)));
    }

    private static boolean within(char c) {
        return c == '1' || c == '0' || Character.isLowerCase(c);
    }

    /// Not the second capital of `McInnes`, nor that of German nouns for both sexes (`BürgerInnen`).
    private static boolean wrong(String characters, int start, int i, int end) {
        char c = characters.charAt(i);
        if (c == '1' || c == '0') {
            return figure(characters, start, i, end);
        }
        if (c != 'I' || end - start < 4) {
            return false;
        }
        int run = i;
        while (run > start && characters.charAt(run - 1) == 'I') {
            run--;
        }
        char before = run > start ? characters.charAt(run - 1) : ' ';
        boolean within = Character.isLowerCase(before);
        boolean goesOn =
                i + 1 == end || Character.isLowerCase(characters.charAt(i + 1)) || characters.charAt(i + 1) == 'I';
        boolean both = i + 1 < end && characters.charAt(i + 1) == 'n';
        return within && goesOn && !both && before != 'c' && Character.isUpperCase(characters.charAt(start));
    }
}
