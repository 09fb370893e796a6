package oyer.forensics.report.pdf;

import java.util.Optional;

/// The pictures of two prints, PNG; a print that is minutiae alone has none.
public record PrintPictures(Optional<byte[]> probe, Optional<byte[]> candidate) {

    public static PrintPictures none() {
        return new PrintPictures(Optional.empty(), Optional.empty());
    }
}
