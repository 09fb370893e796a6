package oyer.core.read.name;

/// Names as a scanner misread them: a capital I where an l was, the one damage that the word itself shows (`MiIler`).
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
                out.setCharAt(i - start, 'l');
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

    /// Not the second capital of `McInnes`, nor that of German nouns for both sexes (`BürgerInnen`).
    private static boolean wrong(String characters, int start, int i, int end) {
        if (characters.charAt(i) != 'I' || end - start < 4) {
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
