package oyer.intake.child;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oyer.core.review.DocumentReader.Received;
import oyer.intake.format.Content;
import oyer.intake.format.Item;
import oyer.intake.format.Looks;
import oyer.intake.wire.PageBoxes;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;

/// Shows pages of one document, found within the file where it is a part of it. Says nothing where a page cannot be
/// shown. The document is kept until another is asked for.
final class Looking {

    private final Purpose.Out out;
    private final Looks looks = new Looks();
    private @Nullable Item held;

    Looking(Purpose.Out out) {
        this.out = out;
    }

    void answer(Request.Look look, Content content) throws IOException {
        if (look.held() && held != null && held.content().sha256().equals(look.sha256())) {
            show(look, held);
            return;
        }
        held = null;
        new Descent(new Search(look), look.limits()).read(look.path(), content);
    }

    private void show(Request.Look look, Item item) throws IOException {
        Reply reply;
        try {
            if (!Looks.shows(item.mediaType())) {
                return;
            }
            reply = look.dpi() > 0
                    ? new Reply.Picture(looks.png(item, look.page(), look.dpi()))
                    : new Reply.Boxes(looks.boxes(item, look.page(), look.limits()));
        } catch (Exception | StackOverflowError e) {
            return; // a page that cannot be shown has no picture; its words are there all the same
        }
        out.say(reply);
    }

    /// Goes down to the one document that is wanted.
    private final class Search implements Purpose {

        private final Request.Look look;

        Search(Request.Look look) {
            this.look = look;
        }

        @Override
        public boolean wants(String path) {
            return path.equals(look.wanted()) || look.wanted().startsWith(path + "!/");
        }

        @Override
        public void begins(String path, Content content) {}

        @Override
        public void ends() {}

        @Override
        public boolean takes(Item item) throws IOException {
            if (!item.path().equals(look.wanted())) {
                return false;
            }
            if (item.content().sha256().equals(look.sha256())) {
                show(look, item);
                held = item;
            }
            return true;
        }

        @Override
        public void gives(Received received, Map<Integer, PageBoxes> recognised) {}

        @Override
        public void alive() throws IOException {
            out.say(new Reply.Progress());
        }
    }
}
