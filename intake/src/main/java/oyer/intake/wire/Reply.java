package oyer.intake.wire;

import java.util.Map;
import oyer.core.review.DocumentReader.Received;

/// What a reading process answers, in any number, the last of them [Done].
public sealed interface Reply {

    /// The process is up.
    record Ready() implements Reply {}

    /// Work on a document begins; if the process ends now, this one is to blame.
    record Began(String path, String sha256, long bytes) implements Reply {}

    /// A sign of life: a page more was read.
    record Progress() implements Reply {}

    /// A document was read, or could not be.
    ///
    /// @param recognised boxes of the pages that were read from images, by page number
    record Given(Received received, Map<Integer, PageBoxes> recognised) implements Reply {
        public Given {
            recognised = Map.copyOf(recognised);
        }
    }

    /// Work on the document begun last is over; what holds it goes on.
    record Ended() implements Reply {}

    record Boxes(PageBoxes boxes) implements Reply {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Picture(byte[] png) implements Reply {}

    /// The request is answered; nothing follows.
    record Done() implements Reply {}
}
