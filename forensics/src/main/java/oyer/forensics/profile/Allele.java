package oyer.forensics.profile;

/// A variant at a locus: the number of repeats, `9` or `9.3`, or `X` and `Y` of amelogenin.
public record Allele(String name) implements Comparable<Allele> {

    /// @throws IllegalArgumentException when it is not one, with the reason
    public static Allele of(String written) {
        String name = written.strip();
        if (name.equals("X") || name.equals("Y")) {
            return new Allele(name);
        }
        if (name.equalsIgnoreCase("OL")) {
            throw new IllegalArgumentException("[OL] lies off the ladder and has no repeat number");
        }
        int dot = name.indexOf('.');
        String whole = dot < 0 ? name : name.substring(0, dot);
        String part = dot < 0 ? "" : name.substring(dot + 1);
        if (!isNumber(whole, 3) || (dot >= 0 && !isNumber(part, 1))) {
            throw new IllegalArgumentException(
                    "[" + shortened(name) + "] is no allele: a repeat number such as 9 or 9.3 is wanted");
        }
        String repeats = String.valueOf(Integer.parseInt(whole));
        return new Allele(part.isEmpty() || part.equals("0") ? repeats : repeats + "." + part);
    }

    private static boolean isNumber(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "...";
    }

    /// Tenths of a repeat, to order by; X and Y come last.
    private int rank() {
        if (name.equals("X")) {
            return 100_000;
        }
        if (name.equals("Y")) {
            return 100_001;
        }
        int dot = name.indexOf('.');
        return dot < 0
                ? Integer.parseInt(name) * 10
                : Integer.parseInt(name.substring(0, dot)) * 10 + name.charAt(dot + 1) - '0';
    }

    @Override
    public int compareTo(Allele other) {
        return Integer.compare(rank(), other.rank());
    }

    @Override
    public String toString() {
        return name;
    }
}
