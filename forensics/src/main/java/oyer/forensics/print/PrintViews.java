package oyer.forensics.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;

/// Prints and comparisons as the pages show them: minutiae in pixels of the picture.
public final class PrintViews {
    /// The matcher these figures come from.
    public static final String METHOD = "SourceAFIS 3.18.1";

    private PrintViews() {}

    /// @param byHand empty to take the marking of the file, or what the program finds
    public static Marked marked(Print print, List<Mark> byHand) {
        Optional<PrintImage> image = print.image();
        if (!byHand.isEmpty() && image.isPresent()) {
            return new Marked(
                    image.get().width(), image.get().height(), image.get().dpi(), true, byHand);
        }
        if (print.marking().isPresent()) {
            Marking marking = print.marking().get();
            return view(marking, image.map(PrintImage::dpi).orElse(marking.dpi()), true, image);
        }
        PrintImage picture = image.orElseThrow();
        return view(PrintTemplate.extracted(picture).marking(), picture.dpi(), false, image);
    }

    private static Marked view(Marking marking, double dpi, boolean byHand, Optional<PrintImage> image) {
        double scale = dpi / marking.dpi();
        int width = image.map(PrintImage::width).orElse((int) Math.ceil(marking.width() * scale));
        int height = image.map(PrintImage::height).orElse((int) Math.ceil(marking.height() * scale));
        List<Mark> marks = new ArrayList<>();
        for (Minutia minutia : marking.minutiae()) {
            marks.add(new Mark(
                    Math.clamp(Math.round(minutia.x() * scale), 0, width - 1),
                    Math.clamp(Math.round(minutia.y() * scale), 0, height - 1),
                    minutia.direction(),
                    minutia.type() == Minutia.Type.UNSTATED
                            ? ""
                            : minutia.type().name().toLowerCase(Locale.ROOT)));
        }
        return new Marked(width, height, dpi, byHand, marks);
    }

    /// The pairs of a comparison in pixels of both pictures.
    public static LaidPrints laid(Comparison comparison, ChosenPrint probe, ChosenPrint candidate) {
        Marked left = probe.marked();
        Marked right = candidate.marked();
        List<LaidPrints.Pair> pairs = new ArrayList<>();
        for (Pair pair : comparison.pairs()) {
            pairs.add(new LaidPrints.Pair(nearest(pair.probe(), left), nearest(pair.candidate(), right)));
        }
        return new LaidPrints(
                new LaidPrints.Print(probe.print().sha256(), probe.number(), left),
                new LaidPrints.Print(candidate.print().sha256(), candidate.number(), right),
                comparison.score(),
                pairs);
    }

    public static byte[] template(Marked print) {
        return TemplateFiles.ansi378(marking(print));
    }

    static Marking marking(Marked print) {
        List<Minutia> minutiae = new ArrayList<>();
        for (Mark mark : print.marks()) {
            minutiae.add(new Minutia(mark.x(), mark.y(), Math.floorMod(mark.direction(), 360), type(mark.type())));
        }
        return new Marking(print.width(), print.height(), print.dpi(), minutiae);
    }

    private static Minutia.Type type(String type) {
        return switch (type) {
            case "ending" -> Minutia.Type.ENDING;
            case "bifurcation" -> Minutia.Type.BIFURCATION;
            default -> Minutia.Type.UNSTATED;
        };
    }

    /// The matcher keeps minutiae at 500 pixels per inch, in an order of its own.
    private static Mark nearest(Minutia minutia, Marked print) {
        double scale = print.dpi() / PrintTemplate.DPI;
        Mark best = print.marks().getFirst();
        double least = Double.MAX_VALUE;
        for (Mark mark : print.marks()) {
            double apart = Math.hypot(mark.x() - minutia.x() * scale, mark.y() - minutia.y() * scale);
            if (apart < least) {
                least = apart;
                best = mark;
            }
        }
        return best;
    }

    public static byte[] png(PrintImage image) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, image.width(), image.height(), image.grey());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
