package oyer.core.check.sheet;

import java.time.LocalDate;
import java.util.Arrays;

/// Whether two values are told of the same thing, by the words around them. Any of three will do:
///
/// - nearly all that stands near the one stands near the other;
/// - the two sentences are alike as a whole, their other values of the kind included;
/// - the same run of words leads up to the value or follows it.
///
/// In each case words that are seldom in the case are among those shared, neither names anybody whom the other does
/// not, neither tells of `another`, and no sentence names both values: then they are two things.
public final class SameThing {

    private SameThing() {}

    /// @param seldom how many of the shared words stand around few values of the case
    public static boolean is(Fact a, Fact b, int seldom) {
        boolean adjacent =
                a.passage().document().equals(b.passage().document()) && Math.abs(a.sentence() - b.sentence()) < 2;
        if (adjacent || seldom < 2 || a.has(b.low()) || b.has(a.low()) || !Arrays.equals(a.again(), b.again())) {
            return false;
        }
        boolean slip = slip(a, b);
        return close(a, b, slip) || whole(a, b, seldom, slip) || slip && led(a, b);
    }

    /// Whether the two are dates such that one slip of a hand makes the other of the one: one part differs, or the days
    /// lie close. Two events of the same kind seldom have such dates.
    private static boolean slip(Fact a, Fact b) {
        if (!a.kind().startsWith("date")) {
            return false;
        }
        LocalDate one = LocalDate.ofEpochDay(a.low());
        LocalDate other = LocalDate.ofEpochDay(b.low());
        int parts = (one.getYear() == other.getYear() ? 1 : 0)
                + (one.getMonth() == other.getMonth() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        return parts == 2 || Math.abs(a.low() - b.low()) <= 10;
    }

    private static boolean close(Fact a, Fact b, boolean slip) {
        int shared = Stems.shared(a.near(), b.near());
        int less = Math.min(a.near().length, b.near().length);
        int more = Math.max(a.near().length, b.near().length);
        return numbers(a, b)
                && names(a, b)
                && shared >= 4
                && shared * 10 >= less * (slip ? 5 : 9)
                && shared * 10 >= more * (slip ? 2 : 8);
    }

    private static boolean whole(Fact a, Fact b, int seldom, boolean slip) {
        int shared = Stems.shared(a.about(), b.about());
        int less = Math.min(a.about().length, b.about().length);
        int more = Math.max(a.about().length, b.about().length);
        if (slip) {
            boolean placed =
                    Arrays.equals(a.others(), b.others()) || a.run(b) >= 2 || Stems.shared(a.near(), b.near()) >= 3;
            return placed && shared >= 4 && seldom >= 3 && shared * 10 >= less * 4;
        }
        return names(a, b)
                && Arrays.equals(a.others(), b.others())
                && shared >= 6
                && shared * 10 >= less * 9
                && shared * 10 >= more * 8
                && (seldom >= 4 || a.run(b) >= 3);
    }

    private static boolean led(Fact a, Fact b) {
        return a.run(b) >= 4 && Stems.shared(a.about(), b.about()) >= 3;
    }

    private static boolean numbers(Fact a, Fact b) {
        return a.numbers().length == 0 || b.numbers().length == 0 || Arrays.equals(a.numbers(), b.numbers());
    }

    private static boolean names(Fact a, Fact b) {
        return Stems.shared(a.names(), b.about()) == a.names().length
                || Stems.shared(b.names(), a.about()) == b.names().length;
    }
}
