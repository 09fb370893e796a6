package oyer.core.read.quantity;

import java.util.List;
import oyer.core.casefile.Quantity;
import oyer.core.text.Prose;

/// Reads the numbers that a text states of something, English and German.
///
/// A passage is the number with its unit (`35 miles`, `19 years old`) or the bare number of a count, whose noun is
/// [Quantity#of()]. Dates, clock times, page and case numbers are none. A bound that stands beside it (`at least`, `or
/// more`) is [Quantity#bound()] and no part of the passage.
public final class QuantityReader {

    /// In order of their passages.
    public List<Quantity> read(Prose prose) {
        return new QuantityPass(prose).read();
    }
}
