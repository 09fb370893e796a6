package oyer.forensics.read;

/// How a file is laid out.
public enum Format {
    /// One row a sample and marker: LRmix, EuroForMix, GeneMapper's long export. Comma, semicolon or tab.
    ROWS("one row a sample and marker (LRmix, EuroForMix)"),
    /// One row a sample, one column a marker, alleles within a cell.
    GENEMAPPER("GeneMapper table"),
    /// One row a specimen, columns `TH01_1`, `TH01_2`.
    CODIS_CSV("CODIS CSV"),
    CODIS_XML("CODIS XML"),
    UNKNOWN("not known");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
