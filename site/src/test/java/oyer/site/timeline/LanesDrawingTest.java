package oyer.site.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import oyer.core.review.Density;
import oyer.core.review.Lane;
import oyer.core.text.Language;
import oyer.core.time.When;
import oyer.site.http.Response;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.words.Days;
import oyer.site.words.Words;

class LanesDrawingTest {

    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST = LocalDate.of(1989, 12, 31);

    private static LanesDrawing.Mark mark(When when) {
        return new LanesDrawing.Mark(when, "seen at the quay", "1985: <seen> & heard\f", "/d/1");
    }

    private static Picture drawn(List<LanesDrawing.Mark> marks, List<LanesDrawing.Column> columns) {
        Lane lane = new Lane(Lane.Kind.PERSON, "p1", "Ada Quint", Math.max(1, marks.size()), FIRST, LAST);
        return LanesDrawing.of(
                List.of(new LanesDrawing.Drawn(lane, "Persons", "/chronology?figure=p1", marks, columns)),
                FIRST,
                LAST,
                new Days(Words.in(Language.ENGLISH)),
                "Lanes");
    }

    @Test
    void aDayIsADotAYearABarAndAnOpenEndFades() {
        Picture picture = drawn(
                List.of(
                        mark(new When.Day(LocalDate.of(1985, 3, 1))),
                        mark(new When.Interval(LocalDate.of(1983, 1, 1), LocalDate.of(1983, 12, 31))),
                        mark(new When.After(LocalDate.of(1987, 1, 1)))),
                List.of());
        assertThat(picture.shapes()).filteredOn(Shape.Dot.class::isInstance).hasSize(1);
        List<Double> opacities = picture.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(s -> ((Shape.Box) s).opacity())
                .toList();
        assertThat(opacities).hasSize(7).contains(0.42);
        assertThat(opacities.subList(1, 7)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void marksOfOneDayAreNeverOnTopOfOneAnother() {
        List<LanesDrawing.Mark> marks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            marks.add(mark(new When.Day(LocalDate.of(1985, 3, 1))));
        }
        assertThat(drawn(marks, List.of()).shapes().stream()
                        .filter(Shape.Dot.class::isInstance)
                        .map(s -> ((Shape.Dot) s).y()))
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    @Test
    void manyAreColumnsAsHighAsTheyAreMany() {
        Picture picture = drawn(
                List.of(),
                List.of(column(LocalDate.of(1982, 1, 1), 10), column(LocalDate.of(1984, 1, 1), 40), column(FIRST, 0)));
        assertThat(picture.shapes().stream().filter(Shape.Box.class::isInstance).map(s -> ((Shape.Box) s).height()))
                .containsExactly(8.5, 34.0);
    }

    private static LanesDrawing.Column column(LocalDate first, long events) {
        return new LanesDrawing.Column(new Density(first, first.plusDays(30), events), events + " events", "/x");
    }

    @Test
    void savedDrawingsAreWhole() throws Exception {
        Picture picture = drawn(List.of(mark(new When.Day(LocalDate.of(1985, 3, 1)))), List.of());
        String svg = picture.svg();
        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.strip().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(parsed.getElementsByTagName("circle").getLength()).isOne();
        assertThat(svg).contains("seen").contains("&amp; heard").doesNotContain("<seen>");
        assertThat(dots(picture).getWidth()).isEqualTo(2 * picture.width());
    }

    private static java.awt.image.BufferedImage dots(Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (picture.png("x.png") instanceof Response.Download file) {
            file.writing().to(out);
        }
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
