package oyer.forensics.profile;

import java.util.Locale;

/// A place on the genome that is typed, by its canonical name: `D3S1358`, `VWA`, `PENTAD`.
///
/// @param name upper case, without the blanks, hyphens and underscores in which laboratories differ
public record Locus(String name) implements Comparable<Locus> {

    public Locus {
        if (name.isEmpty() || name.length() > 20) {
            throw new IllegalArgumentException("locus [" + name + "]: a name of 1 to 20 letters and digits is wanted");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                throw new IllegalArgumentException("locus [" + name + "] has [" + c + "] in it, not a letter or digit");
            }
        }
    }

    /// The locus of a name as laboratories write it: `vWA`, `V W A` and `Penta_D` are understood.
    ///
    /// @throws IllegalArgumentException when it is no name of a locus
    public static Locus of(String written) {
        StringBuilder name = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != ' ' && c != '_' && c != '-' && c != '\u00A0') {
                name.append(c);
            }
        }
        String canonical = name.toString().toUpperCase(Locale.ROOT);
        return new Locus(
                switch (canonical) {
                    case "AMELOGENIN", "AM" -> "AMEL";
                    case "THO1", "HUMTH01" -> "TH01";
                    case "HUMVWA", "VWF31", "VWA31" -> "VWA";
                    case "CSF" -> "CSF1PO";
                    case "ACTBP2", "HUMACTBP2" -> "SE33";
                    case "HUMFIBRA", "FIBRA" -> "FGA";
                    default -> canonical;
                });
    }

    /// Whether it tells sex or follows the Y chromosome, and so has no place in a product over loci.
    public boolean followsSex() {
        return name.equals("AMEL") || name.startsWith("DYS") || name.startsWith("Y") || name.startsWith("DXS");
    }

    @Override
    public int compareTo(Locus other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
