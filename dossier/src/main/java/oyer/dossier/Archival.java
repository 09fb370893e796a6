package oyer.dossier;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What makes a PDF one to be kept (PDF/A-2a, ISO 19005-2) and read aloud (PDF/UA-1, ISO 14289-1) beside embedded fonts
/// and tags: what it says of itself, and what its colours mean. No date is among it: the same case gives the same file.
final class Archival {

    private static final String NAME = "sRGB IEC61966-2.1";
    private static final String MAKER = "Oyer";

    private Archival() {}

    static void make(PDDocument document, String title, String subject, String about, String language)
            throws IOException {
        PDDocumentInformation told = new PDDocumentInformation();
        told.setTitle(title);
        told.setSubject(about);
        told.setAuthor(MAKER);
        told.setProducer(MAKER);
        told.setKeywords(subject);
        document.setDocumentInformation(told);
        document.setDocumentId((long) title.hashCode());
        document.setVersion(1.7f);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.getCOSObject().setItem(COSName.MARK_INFO, marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        PDOutputIntent colours = new PDOutputIntent(
                document,
                new ByteArrayInputStream(
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        colours.setInfo(NAME);
        colours.setOutputCondition(NAME);
        colours.setOutputConditionIdentifier(NAME);
        colours.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(colours);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(title, subject, about, language).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String packet(String title, String subject, String about, String language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <pdf:Producer>%s</pdf:Producer><pdf:Keywords>%s</pdf:Keywords>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(language, Xml.escaped(title), Xml.escaped(about), MAKER, MAKER, Xml.escaped(subject));
    }
}
