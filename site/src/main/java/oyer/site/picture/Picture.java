package oyer.site.picture;

import java.util.ArrayList;
import java.util.List;
import oyer.site.http.Response;
import oyer.site.http.Templates;
import oyer.site.http.View;

/// A drawing: shapes from the back to the front.
///
/// @param title what it shows, for who does not see it
public record Picture(int width, int height, String title, List<Shape> shapes) {

    /// Of a letter's width to its size, in the mean of a sans serif type: to know beforehand what a text takes.
    private static final double LETTER = 0.54;

    public Picture {
        shapes = List.copyOf(shapes);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("picture of " + width + " by " + height);
        }
    }

    /// Shapes on their way into a picture.
    public static final class Sheet {

        private final List<Shape> shapes = new ArrayList<>();

        public void add(Shape shape) {
            shapes.add(shape);
        }

        public void line(double x1, double y1, double x2, double y2, Tone tone) {
            add(new Shape.Line(x1, y1, x2, y2, tone, 1, false, false));
        }

        public void box(double x, double y, double width, double height, Tone tone, double opacity) {
            add(new Shape.Box(x, y, width, height, 0, tone, opacity, Shape.To.NOWHERE));
        }

        public void text(double x, double y, String text, double size, Tone tone) {
            add(new Shape.Label(x, y, text, Shape.Anchor.START, size, false, false, tone, Shape.To.NOWHERE));
        }

        public Picture picture(int width, int height, String title) {
            return new Picture(width, height, title, shapes);
        }
    }

    /// How wide a text will be, about.
    public static double width(String text, double size) {
        return text.length() * size * LETTER;
    }

    /// As much of a text as goes into a width.
    public static String fitting(String text, double width, double size) {
        int letters = (int) (width / (size * LETTER));
        if (text.length() <= letters) {
            return text;
        }
        int cut = Math.max(0, letters - 1);
        if (cut > 0 && Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        return cut < 2 ? "" : text.substring(0, cut).strip() + "…";
    }

    /// A file that needs no style sheet.
    public String svg() {
        return Templates.write(new Alone(this));
    }

    public Response svg(String file) {
        return new Response.Download(
                "image/svg+xml", file, out -> out.write(svg().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    public Response png(String file) {
        return new Response.Download("image/png", file, out -> Dots.write(this, out));
    }

    /// The picture as a file of its own.
    public record Alone(Picture picture) implements View {

        @Override
        public String template() {
            return "svg";
        }
    }
}
