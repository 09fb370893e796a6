package oyer.intake.format;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import oyer.core.casefile.ReadResult.Cause;
import oyer.intake.wire.Limits;

/// Where a format reader lays down what it finds in one document. It calls [#words] or [#holds] once, then, for what
/// the document holds, [#part] or [#lost] in a fixed order.
public interface Desk {

    Limits limits();

    /// The document's own words.
    void words(Words words) throws IOException;

    /// It has no words but prints of fingers.
    void prints() throws IOException;

    /// It has no words of its own but holds so many documents.
    void holds(int parts) throws IOException;

    /// Whether a part is needed at all; where not, it need not be unpacked, but [#part] may be called all the same.
    boolean wants(String name);

    /// A document within it, read in its turn before this returns. Takes over `content` and closes it.
    void part(String name, Optional<Instant> modified, Content content) throws IOException;

    /// A document within it that cannot be had.
    void lost(String name, long bytes, Cause cause, String reason) throws IOException;

    /// To unpack a part within the limits.
    ///
    /// @param packed its size before unpacking, 0 where unknown
    Allowance allowance(long packed);

    /// Says that work goes on, so that a long document is not taken for one that hangs.
    void alive() throws IOException;
}
