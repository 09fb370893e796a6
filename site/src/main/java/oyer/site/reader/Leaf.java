package oyer.site.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;
import oyer.site.reader.Sheets.Sheet;

/// A page, or what of it is on this sheet.
public record Leaf(Page page, List<Line> lines) {

    public Leaf {
        lines = List.copyOf(lines);
    }

    /// Lays a sheet out.
    ///
    /// @param here the words that were asked for
    /// @param address of the place where a reading is explained
    static List<Leaf> of(
            DocumentText text, Sheet sheet, List<Marked> marked, Optional<Span> here, Function<Span, String> address) {
        Layer layer = new Layer(new Sweep(marked), here, address);
        return PageWalk.pages(text, sheet, (page, start, end) -> new Leaf(page, lines(text, start, end, layer)));
    }

    private record Layer(Sweep sweep, Optional<Span> here, Function<Span, String> address) {}

    private static List<Line> lines(DocumentText text, int start, int end, Layer layer) {
        return PageWalk.lines(
                text,
                start,
                end,
                (at, stop, whole) ->
                        new Line(text.lineAt(at), at, whole, segments(text.characters(), at, stop, layer)));
    }

    private static List<Segment> segments(String characters, int start, int end, Layer layer) {
        List<Segment> segments = new ArrayList<>();
        int at = start;
        while (at < end) {
            layer.sweep.to(at);
            int stop = layer.sweep.change(at, end);
            boolean here = false;
            boolean first = false;
            if (layer.here.isPresent()) {
                Span asked = layer.here.get();
                here = asked.contains(at);
                // the words asked for may begin on a line end that is not shown
                first = here && (at == asked.start() || blank(characters, asked.start(), at));
                stop = at < asked.start() ? Math.min(stop, asked.start()) : stop;
                stop = here ? Math.min(stop, asked.end()) : stop;
            }
            String shown = characters.substring(at, stop).replace("\r", "").replace("\f", "");
            // what is left of a reading between two others can be a blank or a full stop: nothing to step on
            boolean words = shown.codePoints().anyMatch(Character::isLetterOrDigit);
            segments.add(new Segment(
                    shown,
                    layer.sweep.classes(),
                    words ? layer.sweep.innermost().map(layer.address).orElse("") : "",
                    here,
                    first));
            at = stop;
        }
        return segments;
    }

    private static boolean blank(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.charAt(i) != '\n' && characters.charAt(i) != '\r') {
                return false;
            }
        }
        return true;
    }
}
