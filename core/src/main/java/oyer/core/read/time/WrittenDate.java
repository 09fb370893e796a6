package oyer.core.read.time;

import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Prose;

/// When a document says it was written: its date line, its mail header.
public final class WrittenDate {

    private WrittenDate() {}

    /// [Written.Unknown] when the document does not say.
    public static Written find(Prose prose) {
        return new Written.Unknown();
    }

    static List<TimeReading> none() {
        return List.of();
    }
}
