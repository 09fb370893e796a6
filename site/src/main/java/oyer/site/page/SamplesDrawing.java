package oyer.site.page;

import java.util.List;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// The matrix of samples by persons as a drawing: each result by its sign and its words, so that it can be read without
/// colours; where nothing is said the field is empty.
final class SamplesDrawing {

    private static final int LEFT = 220;
    private static final int WIDE = 132;
    private static final int HIGH = 26;
    private static final int TOP = 34;

    private SamplesDrawing() {}

    static Picture of(SamplesPage.Sheet of, Frame frame) {
        Picture.Sheet sheet = new Picture.Sheet();
        List<String> persons = of.persons();
        int width = LEFT + WIDE * persons.size() + 8;
        int height = TOP + HIGH * of.lines().size() + 8;
        for (int p = 0; p < persons.size(); p++) {
            sheet.add(new Shape.Label(
                    LEFT + WIDE * (p + 0.5),
                    TOP - 12,
                    Picture.fitting(persons.get(p), WIDE - 8, 12),
                    Shape.Anchor.MIDDLE,
                    12,
                    true,
                    false,
                    Tone.INK,
                    new Shape.To("", persons.get(p))));
        }
        for (int i = 0; i < of.lines().size(); i++) {
            SamplesPage.Line line = of.lines().get(i);
            double y = TOP + HIGH * i;
            sheet.line(0, y, width, y, Tone.LINE);
            sheet.add(new Shape.Label(
                    6,
                    y + 17,
                    Picture.fitting(line.sample(), LEFT - 14, 12),
                    Shape.Anchor.START,
                    12,
                    false,
                    false,
                    Tone.INK,
                    new Shape.To(frame.links().passage(line.passage()), line.sample())));
            for (int p = 0; p < persons.size(); p++) {
                SamplesPage.State state = line.state(persons.get(p));
                if (state != SamplesPage.State.NOT_COMPARED) {
                    cell(sheet, LEFT + WIDE * p, y, state, frame);
                }
            }
        }
        return sheet.picture(width, height, of.document().title());
    }

    private static void cell(Picture.Sheet sheet, double x, double y, SamplesPage.State state, Frame frame) {
        Tone tone = switch (state) {
            case EXCLUDED -> Tone.GOOD;
            case NOT_EXCLUDED -> Tone.EXHIBIT;
            case INCONCLUSIVE, NO_RESULT, OPEN, NOT_COMPARED -> Tone.QUIET;
        };
        String sign = switch (state) {
            case EXCLUDED -> "–";
            case NOT_EXCLUDED -> "+";
            case INCONCLUSIVE, OPEN -> "?";
            case NO_RESULT, NOT_COMPARED -> "○";
        };
        sheet.add(new Shape.Box(x + 3, y + 3, WIDE - 6, HIGH - 6, 3, tone, 0.14, Shape.To.NOWHERE));
        sheet.add(new Shape.Label(
                x + WIDE / 2.0,
                y + 17,
                Picture.fitting(sign + " " + frame.words().say("samples." + state.word()), WIDE - 8, 11),
                Shape.Anchor.MIDDLE,
                11,
                false,
                false,
                Tone.INK,
                Shape.To.NOWHERE));
    }
}
