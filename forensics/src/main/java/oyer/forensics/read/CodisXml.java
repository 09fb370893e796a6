package oyer.forensics.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A CODIS import file: `SPECIMEN` with `SPECIMENID` and `LOCUS`, each with `LOCUSNAME` and `ALLELE/ALLELEVALUE`.
///
/// No document type, no entity, nothing from elsewhere is ever resolved.
final class CodisXml {

    private final Draft draft;
    private Optional<String> specimen = Optional.empty();
    private Optional<String> locus = Optional.empty();
    private List<String> alleles = new ArrayList<>();
    private int locusLine;
    private boolean hasAllele;
    private int nameless;

    CodisXml(Draft draft) {
        this.draft = draft;
    }

    void read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, systemId, _, _) -> {
            throw new XMLStreamException("the file asks for [" + systemId + "], and nothing from elsewhere is read");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                step(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            draft.problem(line, "is no well-formed XML from here on: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private void step(XMLStreamReader xml, int event) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "SPECIMEN" -> specimen = Optional.empty();
                case "SPECIMENID" -> specimen = Optional.of(draft.another(text(xml)));
                case "LOCUS" -> {
                    locus = Optional.empty();
                    alleles = new ArrayList<>();
                    locusLine = line;
                }
                case "LOCUSNAME" -> locus = Optional.of(text(xml));
                case "ALLELE" -> hasAllele = false;
                case "ALLELEVALUE" -> {
                    alleles.add(text(xml));
                    hasAllele = true;
                }
                default -> {}
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            switch (xml.getLocalName()) {
                case "ALLELE" -> {
                    if (!hasAllele) {
                        draft.problem(line, "an ALLELE without ALLELEVALUE");
                    }
                }
                case "LOCUS" -> located();
                default -> {}
            }
        }
    }

    private void located() {
        if (locus.isEmpty() || locus.get().isEmpty()) {
            draft.problem(locusLine, "a LOCUS without LOCUSNAME; its alleles " + alleles + " are not read");
            return;
        }
        if (specimen.isEmpty()) {
            specimen = Optional.of(draft.another("specimen without id " + ++nameless));
            draft.problem(locusLine, "a SPECIMEN without SPECIMENID before its first LOCUS");
        }
        draft.locus(locusLine, locus.get())
                .ifPresent(at -> draft.add(locusLine, specimen.get(), at, alleles, List.of()));
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        return xml.getElementText().strip();
    }

    private static String firstLine(String message) {
        int end = message.lastIndexOf("Message: ");
        String told = end >= 0 ? message.substring(end + 9) : message;
        return told.length() <= 200 ? told : told.substring(0, 200);
    }
}
