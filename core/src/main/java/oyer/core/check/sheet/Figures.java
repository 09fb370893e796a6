package oyer.core.check.sheet;

import java.util.Arrays;

/// The figures of a number that is read off and written down again.
public final class Figures {

    private Figures() {}

    /// Whether two neighbouring figures changed places, or one figure differs, of as many.
    public static boolean slip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int differ = 0;
        for (int i = 0; i < one.length(); i++) {
            differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        char[] a = one.toCharArray();
        char[] b = other.toCharArray();
        Arrays.sort(a);
        Arrays.sort(b);
        return differ == 1 || differ == 2 && Arrays.equals(a, b);
    }
}
