package oyer.forensics.print;

import java.util.Optional;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The resolution a picture file states of itself, from the JDK's common metadata (millimetres a pixel). A screen's 72
/// or 96 is what programs write when they know nothing, and counts as no statement.
final class StatedResolution {
    private StatedResolution() {}

    static Optional<Double> of(IIOMetadata metadata) {
        if (!metadata.isStandardMetadataFormatSupported()) return Optional.empty();
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName("HorizontalPixelSize");
        if (sizes.getLength() == 0) return Optional.empty();
        double millimetres;
        try {
            millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        } catch (NumberFormatException unstated) {
            return Optional.empty();
        }
        double dpi = Resolution.perInch(10 / millimetres);
        return dpi >= Resolution.LEAST && dpi <= Resolution.MOST ? Optional.of(dpi) : Optional.empty();
    }
}
