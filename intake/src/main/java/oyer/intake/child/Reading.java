package oyer.intake.child;

import java.io.IOException;
import java.util.Map;
import oyer.core.review.DocumentReader.Received;
import oyer.intake.format.Content;
import oyer.intake.format.Item;
import oyer.intake.wire.PageBoxes;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;

/// Reads every document, but those that broke an earlier attempt, and tells of each that was not told of yet.
record Reading(Request.Read request, Purpose.Out out) implements Purpose {

    @Override
    public boolean wants(String path) {
        return !request.avoid().contains(path);
    }

    @Override
    public void begins(String path, Content content) throws IOException {
        out.say(new Reply.Began(path, content.sha256(), content.size()));
    }

    @Override
    public void ends() throws IOException {
        out.say(new Reply.Ended());
    }

    @Override
    public boolean takes(Item item) {
        return false;
    }

    @Override
    public void gives(Received received, Map<Integer, PageBoxes> recognised) throws IOException {
        if (!request.done().contains(received.document().path())) {
            out.say(new Reply.Given(received, recognised));
        }
    }

    @Override
    public void alive() throws IOException {
        out.say(new Reply.Progress());
    }
}
