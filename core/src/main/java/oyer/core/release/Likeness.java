package oyer.core.release;

/// When two folded words may be the same name, written or recognised otherwise.
final class Likeness {

    private Likeness() {}

    /// Letters that recognition takes for one another, each group as one: `rn` and `m`, `0` and `o`, `1`, `l` and `i`.
    static String drawn(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (c == 'r' && next == 'n') {
                out.append('m');
                i++;
            } else if (c == 'v' && next == 'v') {
                out.append('w');
                i++;
            } else if (c == 'c' && next == 'l') {
                out.append('d');
                i++;
            } else {
                out.append(
                        switch (c) {
                            case '0' -> 'o';
                            case '1', 'l', '|', '!', 'j' -> 'i';
                            case '5', '$' -> 's';
                            case '8', '6' -> 'b';
                            case '9', 'q' -> 'g';
                            case '2' -> 'z';
                            case '4' -> 'a';
                            case '3', '\u20ac' -> 'e';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }

    /// Spellings of one sound, as names vary: `Meier`, `Mayer`; `Catherine`, `Kathryn`.
    static String sounded(String word) {
        String s = word.replace("ph", "f")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("sch", "s")
                .replace("sh", "s")
                .replace("tz", "z")
                .replace("dt", "t")
                .replace("ey", "ai")
                .replace("ei", "ai")
                .replace("ay", "ai")
                .replace("ie", "i")
                .replace('c', 'k')
                .replace('y', 'i')
                .replace('v', 'f');
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean silent = c == 'h' && i > 0 || c == 'e' && i == s.length() - 1;
            if (!silent && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// Whether one becomes the other by at most `most` letters changed, left out, added, or two neighbours swapped.
    static boolean near(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[][] row = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[1][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = row[2];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(now[j - 1], row[1][j]) + 1, row[1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, row[0][j - 2] + 1);
                }
                now[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return false;
            }
            row[2] = row[0];
            row[0] = row[1];
            row[1] = now;
        }
        return row[1][b.length()] <= most;
    }
}
