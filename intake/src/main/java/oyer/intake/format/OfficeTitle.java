package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The title among an office document's properties (Dublin Core `title`).
final class OfficeTitle {

    private OfficeTitle() {}

    static Optional<String> of(Content core) throws IOException {
        if (core.size() == 0) {
            return Optional.empty();
        }
        try (core;
                InputStream in = core.open()) {
            XMLStreamReader xml = Xml.plain(in);
            StringBuilder title = new StringBuilder();
            boolean within = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    within = event == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("title");
                } else if (event == XMLStreamConstants.CHARACTERS && within && title.length() < 1000) {
                    title.append(xml.getText());
                }
            }
            return Titles.given(title.toString());
        } catch (XMLStreamException e) {
            return Optional.empty(); // the properties are damaged, not the words
        }
    }
}
