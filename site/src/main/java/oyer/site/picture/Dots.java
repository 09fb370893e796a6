package oyer.site.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/// A picture in dots, two to a unit, on paper colour.
final class Dots {

    private static final int SCALE = 2;
    /// So many dots are still drawn: beyond, a picture is drawn at one to a unit.
    private static final long MOST = 40_000_000;

    private final Graphics2D graphics;

    private Dots(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static void write(Picture picture, OutputStream out) throws IOException {
        int scale = (long) picture.width() * picture.height() * SCALE * SCALE > MOST ? 1 : SCALE;
        BufferedImage image =
                new BufferedImage(picture.width() * scale, picture.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Tone.SHEET.color(1));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Dots dots = new Dots(graphics);
        picture.shapes().forEach(dots::draw);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                stroke(line.width(), line.dashed());
                graphics.setColor(line.tone().color(1));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
                if (line.arrow()) {
                    graphics.fill(way(line.head(), true));
                }
            }
            case Shape.Box box -> {
                graphics.setColor(box.tone().color(box.opacity()));
                graphics.fill(new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius()));
            }
            case Shape.Dot dot -> {
                var circle = new Ellipse2D.Double(
                        dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
                graphics.setColor(dot.tone().color(1));
                if (dot.hollow()) {
                    stroke(1.5, false);
                    graphics.draw(circle);
                } else {
                    graphics.fill(circle);
                }
            }
            case Shape.Path path -> {
                graphics.setColor(path.tone().color(path.opacity()));
                if (path.closed()) {
                    graphics.fill(way(path.points(), true));
                    if (path.width() > 0) {
                        stroke(path.width(), false);
                        graphics.setColor(Tone.LINE.color(1));
                        graphics.draw(way(path.points(), true));
                    }
                } else {
                    stroke(path.width(), false);
                    graphics.draw(way(path.points(), false));
                }
            }
            case Shape.Label label -> label(label);
        }
    }

    private void label(Shape.Label label) {
        if (label.text().isBlank()) {
            return;
        }
        Font font =
                new Font(Font.SANS_SERIF, label.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) label.size());
        TextLayout layout = new TextLayout(label.text(), font, graphics.getFontRenderContext());
        double left = label.x()
                - switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> layout.getAdvance() / 2;
                    case END -> layout.getAdvance();
                };
        if (label.halo()) {
            stroke(3, false);
            graphics.setColor(Tone.SHEET.color(1));
            graphics.draw(layout.getOutline(AffineTransform.getTranslateInstance(left, label.y())));
        }
        graphics.setColor(label.tone().color(1));
        layout.draw(graphics, (float) left, (float) label.y());
    }

    private void stroke(double width, boolean dashed) {
        graphics.setStroke(new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                dashed ? new float[] {5, 4} : null,
                0));
    }

    private static Path2D way(List<Shape.Point> points, boolean closed) {
        Path2D way = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                way.moveTo(points.get(i).x(), points.get(i).y());
            } else {
                way.lineTo(points.get(i).x(), points.get(i).y());
            }
        }
        if (closed && !points.isEmpty()) {
            way.closePath();
        }
        return way;
    }
}
