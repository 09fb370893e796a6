package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import oyer.core.casefile.ReadResult.Cause;

/// XML: Akoma Ntoso, TEI and what else has words in elements. Nothing outside the file is ever fetched; XML with small
/// faults is read all the same.
final class Xml implements Format {

    private static final int DEEPEST = 2_000;

    private static final XMLInputFactory FACTORY = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /// For the parts of office formats, which never need a document type.
    static XMLStreamReader plain(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }

    @Override
    public void read(Item item, Desk desk) throws Exception {
        XmlWords words = new XmlWords(desk.limits().characters());
        try (InputStream in = item.content().open()) {
            read(FACTORY.createXMLStreamReader(in), words, desk);
        } catch (XMLStreamException e) {
            Failure failure = Failures.of(e);
            if (failure.why() == Cause.HOSTILE) {
                throw failure;
            }
            words = lenient(item.content(), desk);
        }
        desk.words(words.finish());
    }

    private static void read(XMLStreamReader in, XmlWords words, Desk desk)
            throws XMLStreamException, Failure, IOException {
        int depth = 0;
        long events = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new Failure(
                                Cause.HOSTILE,
                                "Its elements are nested more than " + DEEPEST + " deep, as no real document's are.");
                    }
                    words.open(in.getLocalName(), name -> in.getAttributeValue(null, name));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    words.close(in.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.text(in.getText());
                default -> {}
            }
            if ((++events & 0xffff) == 0) {
                desk.alive();
            }
        }
    }

    /// Not well formed: read as far as its tags make sense.
    private static XmlWords lenient(Content content, Desk desk) throws IOException, Failure {
        org.jsoup.nodes.Document document;
        try (InputStream in = content.open()) {
            document = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "", Parser.xmlParser());
        }
        if (document.childNodeSize() == 0 || document.getAllElements().size() < 2) {
            throw new Failure(Cause.BROKEN, "It is named XML but has no elements.");
        }
        XmlWords words = new XmlWords(desk.limits().characters());
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            words.text(text.getWholeText());
                        } else if (node instanceof Element element && depth > 0) {
                            words.open(local(element), name -> element.attr(String.valueOf(name)));
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && depth > 0) {
                            words.close(local(element));
                        }
                    }
                },
                document);
        return words;
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }
}
