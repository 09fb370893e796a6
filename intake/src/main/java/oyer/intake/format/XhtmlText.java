package oyer.intake.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What Tika's parsers say, as XHTML, put down as text.
final class XhtmlText extends DefaultHandler {

    private final BlockText out;
    private final Desk desk;
    private int hidden;
    private int events;

    XhtmlText(int most, Desk desk) {
        this.out = new BlockText(most);
        this.desk = desk;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (hidden > 0 || Markup.hides(name)) {
            hidden++;
            return;
        }
        String kind = attributes.getValue("class");
        if (name.equals("div") && ("page".equals(kind) || "slide-content".equals(kind)) && !out.atPageStart()) {
            out.page(Optional.empty());
        }
        Markup.breaks(name, out);
        if (Markup.isCell(name)) {
            out.cellBegins();
        }
        if ((++events & 0x3ff) == 0) {
            try {
                desk.alive();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        if (Markup.isCell(name)) {
            out.cellEnds();
        } else if (!name.equals("br")) {
            Markup.breaks(name, out);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (hidden == 0) {
            out.text(java.nio.CharBuffer.wrap(characters, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (hidden == 0) {
            out.space();
        }
    }

    Words words(Metadata about) {
        String title = about.get(TikaCoreProperties.TITLE);
        String subject = about.get(TikaCoreProperties.SUBJECT);
        boolean message = about.get(Message.MESSAGE_FROM) != null;
        return out.words(Titles.given(message && subject != null ? subject : title));
    }
}
