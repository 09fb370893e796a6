package oyer.core.read.identity;

/// The name that somebody goes by, within the full one: `Calvin "Red" Tarrant`, `Frank (Bud) Miller`.
final class Byname {

    private static final String OPEN = "\"'(\u201c\u201d\u2018\u2019\u201e\u201a`\u00bb\u00ab";

    private Byname() {}

    /// The name without it; the name itself where none is opened at the beginning of a word.
    static String without(String name) {
        for (int i = 0; i + 2 < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == ' ';
            if (begins && OPEN.indexOf(name.charAt(i)) >= 0 && Character.isLetter(name.charAt(i + 1))) {
                int close = i + 2;
                while (close < name.length() && !closes(name, close)) {
                    close++;
                }
                if (close < name.length()) {
                    return (name.substring(0, i).strip()
                                    + ' '
                                    + name.substring(close + 1).strip())
                            .strip();
                }
            }
        }
        return name;
    }

    private static boolean closes(String name, int i) {
        char c = name.charAt(i);
        boolean last = i + 1 == name.length() || name.charAt(i + 1) == ' ';
        return last && (c == ')' || OPEN.indexOf(c) >= 0);
    }
}
