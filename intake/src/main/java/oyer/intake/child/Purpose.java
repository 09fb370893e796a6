package oyer.intake.child;

import java.io.IOException;
import java.util.Map;
import oyer.core.review.DocumentReader.Received;
import oyer.intake.format.Content;
import oyer.intake.format.Item;
import oyer.intake.wire.PageBoxes;
import oyer.intake.wire.Reply;

/// What a descent through a file is for.
interface Purpose {

    /// Whether a document, or one that it may hold, is wanted.
    boolean wants(String path);

    void begins(String path, Content content) throws IOException;

    void ends() throws IOException;

    /// Whether this document was all that was wanted: then nothing reads it.
    boolean takes(Item item) throws IOException;

    void gives(Received received, Map<Integer, PageBoxes> recognised) throws IOException;

    void alive() throws IOException;

    /// Where replies go.
    interface Out {
        void say(Reply reply) throws IOException;
    }
}
