package oyer.dossier;

import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;

/// Words of a paragraph in one look, and where they lead.
///
/// @param leads a destination in the same PDF; empty for words that lead nowhere
/// @param marks hears where the words were drawn
record Run(String words, Look look, Optional<COSBase> leads, Marks marks) {

    /// Where something was drawn.
    ///
    /// @param page its number, from 1
    /// @param top in points from the foot of the page
    record Place(int page, COSBase sheet, float top) {}

    /// Hears where words were drawn; once for each line of theirs.
    @FunctionalInterface
    interface Marks {
        void at(Place place);
    }

    /// Size in points and colour of letters.
    enum Look {
        TITLE(24, 0x1b1f22),
        HEADING(15, 0x1b1f22),
        TEXT(10, 0x1b1f22),
        LABEL(10, 0x26404d),
        LINK(10, 0x1d5674),
        CITE(8.4f, 0x1d5674),
        QUIET(10, 0x5f676b),
        FOOT(9, 0x5f676b);

        final float size;
        final int colour;

        Look(float size, int colour) {
            this.size = size;
            this.colour = colour;
        }
    }

    static Run of(String words, Look look) {
        return new Run(words, look, Optional.empty(), _ -> {});
    }

    static Run to(String words, Look look, COSBase leads) {
        return new Run(words, look, Optional.of(leads), _ -> {});
    }
}
