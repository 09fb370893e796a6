package oyer.forensics.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;

/// A print as it goes into a comparison: what its file holds, and what a person marked on it.
///
/// @param number in its file, 1-based
/// @param byHand marks in pixels of its picture; empty to take those of the file, or what the program finds
/// @param resolution where its pixels per inch are from
public record ChosenPrint(Print print, int number, List<Mark> byHand, Stated resolution) {

    /// Where the resolution of a picture is from.
    public enum Stated {
        BY_THE_FILE("as the file states"),
        GIVEN("as given with the question"),
        ASSUMED("as assumed, since the file does not state it");

        private final String words;

        Stated(String words) {
            this.words = words;
        }
    }

    public ChosenPrint {
        byHand = List.copyOf(byHand);
    }

    /// Its minutiae in pixels of its picture.
    public Marked marked() {
        return PrintViews.marked(print, byHand);
    }

    /// What the matcher takes of it.
    ///
    /// @throws IllegalArgumentException when there are more marks than the matcher's format holds
    public PrintTemplate template() {
        return handMarked() ? PrintTemplate.marked(PrintViews.marking(marked())) : PrintTemplate.of(print);
    }

    private boolean handMarked() {
        return !byHand.isEmpty() && print.image().isPresent();
    }

    /// What is taken for granted of it.
    public String words() {
        Marked marked = marked();
        String from = handMarked()
                ? "marked by hand"
                : print.marking().isPresent() ? "as marked in the file" : "as the program found them";
        return String.format(
                Locale.ROOT,
                "%s: %d minutiae, %s; %d by %d pixels at %.0f per inch, %s.",
                print.id(),
                marked.marks().size(),
                from,
                marked.width(),
                marked.height(),
                marked.dpi(),
                resolution.words);
    }

    /// The marks as arguments of a command: `x,y,degrees,type`, one after the other; empty where none were set by hand.
    public Optional<String> typed() {
        return handMarked()
                ? Optional.of(String.join(
                        ";",
                        byHand.stream()
                                .map(mark -> mark.x() + "," + mark.y() + "," + mark.direction() + "," + mark.type())
                                .toList()))
                : Optional.empty();
    }
}
