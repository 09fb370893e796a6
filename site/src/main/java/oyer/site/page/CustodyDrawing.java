package oyer.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oyer.core.read.register.Custody;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// The chain of custody as lines: a lane for each hand, the item's way through them from left to right, hand-over by
/// hand-over. Where the chain breaks the line is broken.
final class CustodyDrawing {

    private static final int LEFT = 190;
    private static final int STEP = 108;
    private static final int LANE = 34;
    private static final int TOP = 44;
    private static final double SIZE = 12;

    private CustodyDrawing() {}

    static Picture of(ItemPage page) {
        // what lists count and describe tells of no hands, and stands in the list below
        List<Custody.Entry> entries = page.custody().entries().stream()
                .filter(Custody.Entry::handedOver)
                .toList();
        Map<String, Integer> lanes = new LinkedHashMap<>();
        for (Custody.Entry entry : entries) {
            entry.from().ifPresent(hand -> lanes.putIfAbsent(hand, lanes.size()));
            entry.to().ifPresent(hand -> lanes.putIfAbsent(hand, lanes.size()));
        }
        int width = LEFT + STEP * (entries.size() + 1);
        int height = TOP + LANE * Math.max(1, lanes.size()) + 12;
        Picture.Sheet sheet = new Picture.Sheet();
        lanes.forEach((hand, lane) -> {
            double y = y(lane);
            sheet.line(LEFT - 8, y, width - 8, y, Tone.LINE);
            sheet.text(6, y + 4, Picture.fitting(hand, LEFT - 20, SIZE), SIZE, Tone.INK);
        });
        String holder = "";
        for (int i = 0; i < entries.size(); i++) {
            Custody.Entry entry = entries.get(i);
            double x = LEFT + STEP * (i + 0.6);
            List<Custody.Gap> gaps = page.before(entry);
            if (i > 0 && !holder.isEmpty()) {
                held(sheet, x - STEP, x, y(lanes.getOrDefault(holder, 0)), gaps.isEmpty());
            }
            handOver(page, sheet, entry, lanes, x);
            List<String> breaks = new ArrayList<>();
            gaps.forEach(gap -> breaks.add(page.say(gap)));
            if (!breaks.isEmpty()) {
                double y = TOP - 8;
                sheet.add(new Shape.Label(
                        x - STEP / 2.0,
                        y,
                        "▲",
                        Shape.Anchor.MIDDLE,
                        SIZE,
                        true,
                        false,
                        Tone.WARN,
                        new Shape.To("", String.join("; ", breaks))));
            }
            holder = entry.to().orElse("");
        }
        if (!holder.isEmpty()) {
            double x = LEFT + STEP * (entries.size() - 0.4);
            held(sheet, x, width - 8.0, y(lanes.getOrDefault(holder, 0)), true);
        }
        return sheet.picture(
                width,
                height,
                page.frame().words().say("item.custody") + ": "
                        + page.row().item().name());
    }

    private static double y(int lane) {
        return TOP + LANE * (lane + 0.5);
    }

    private static void held(Picture.Sheet sheet, double from, double to, double y, boolean whole) {
        sheet.add(new Shape.Line(from, y, to, y, whole ? Tone.EXHIBIT : Tone.WARN, whole ? 3 : 2, !whole, false));
    }

    private static void handOver(
            ItemPage page, Picture.Sheet sheet, Custody.Entry entry, Map<String, Integer> lanes, double x) {
        Shape.To to = new Shape.To(
                page.frame().links().passage(entry.passage()), entry.passage().words());
        double from =
                y(entry.from().map(lanes::get).orElse(entry.to().map(lanes::get).orElse(0)));
        double end =
                y(entry.to().map(lanes::get).orElse(entry.from().map(lanes::get).orElse(0)));
        if (from != end) {
            sheet.add(new Shape.Line(
                    x, from, x, end - Math.signum(end - from) * 6, Tone.EXHIBIT, 2, !entry.form(), true));
        }
        sheet.add(new Shape.Dot(x, from, 4, Tone.EXHIBIT, entry.from().isEmpty(), to));
        sheet.add(new Shape.Dot(x, end, 5, Tone.EXHIBIT, entry.to().isEmpty(), to));
        String day = entry.day().map(Object::toString).orElse("?")
                + entry.at().map(at -> " " + at).orElse("");
        sheet.add(new Shape.Label(
                x, 16, Picture.fitting(day, STEP - 6, 11), Shape.Anchor.MIDDLE, 11, false, false, Tone.QUIET, to));
        if (entry.count().isPresent()) {
            sheet.add(new Shape.Label(
                    x + 9,
                    (from + end) / 2 + 4,
                    String.valueOf(entry.count().getAsInt()),
                    Shape.Anchor.START,
                    11,
                    false,
                    true,
                    Tone.INK,
                    Shape.To.NOWHERE));
        }
    }
}
