package oyer.site.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentText;
import oyer.core.text.Span;
import oyer.site.fake.SampleCase;
import oyer.site.fake.SampleDocument;
import oyer.site.reader.Sheets.Sheet;

class LayoutTest {

    private static DocumentText text(String characters) {
        return new DocumentText(SampleDocument.id(characters), characters, List.of());
    }

    private static List<Segment> segments(DocumentText text, Optional<Span> here, Marked... marked) {
        List<Marked> sorted = new ArrayList<>(List.of(marked));
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return Leaf.of(text, new Sheet(0, text.length()), sorted, here, span -> span.start() + "-" + span.end())
                .getFirst()
                .lines()
                .stream()
                .flatMap(line -> line.segments().stream())
                .toList();
    }

    @Test
    void spansThatNestAndCrossAreAllShown() {
        DocumentText text = text("She said that Ann Lee left on Monday.");
        List<Segment> segments = segments(
                text,
                Optional.empty(),
                new Marked(new Span(9, 36), Kind.STATEMENT),
                new Marked(new Span(14, 21), Kind.PERSON),
                new Marked(new Span(18, 30), Kind.EVENT),
                new Marked(new Span(30, 36), Kind.TIME));
        assertThat(segments)
                .extracting(Segment::text)
                .containsExactly("She said ", "that ", "Ann ", "Lee", " left on ", "Monday", ".");
        assertThat(segments)
                .extracting(Segment::classes)
                .containsExactly(
                        "",
                        "r k-statement",
                        "r k-person k-statement",
                        "r k-person k-statement k-event",
                        "r k-statement k-event",
                        "r k-time k-statement",
                        "");
        assertThat(segments.get(2).address()).as("the innermost is explained").isEqualTo("14-21");
    }

    @Test
    void theWordsAskedForAreMarkedExactlyEvenAcrossLines() {
        DocumentText text = text("one two\nthree four");
        List<Segment> segments = segments(text, Optional.of(new Span(4, 13)), new Marked(new Span(2, 6), Kind.TIME));
        assertThat(segments).filteredOn(Segment::here).extracting(Segment::text).containsExactly("tw", "o", "three");
        assertThat(segments)
                .filteredOn(Segment::first)
                .extracting(Segment::text)
                .containsExactly("tw");
    }

    @Test
    void wordsAskedForThatBeginWithALineEndStillHaveAPlaceToLand() {
        List<Segment> segments = segments(text("one\ntwo"), Optional.of(new Span(3, 7)));
        assertThat(segments)
                .filteredOn(Segment::first)
                .extracting(Segment::text)
                .containsExactly("two");
    }

    @Test
    void whateverIsMarkedNoCharacterIsLostOrDoubled() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 300; round++) {
            StringBuilder characters = new StringBuilder();
            int length = 1 + random.nextInt(120);
            for (int i = 0; i < length; i++) {
                characters.append(random.nextInt(9) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
            }
            Marked[] marked = new Marked[random.nextInt(20)];
            for (int i = 0; i < marked.length; i++) {
                int start = random.nextInt(length);
                marked[i] = new Marked(
                        new Span(start, start + 1 + random.nextInt(length - start)),
                        List.of(Kind.values()).get(random.nextInt(Kind.values().length)));
            }
            String shown = segments(text(characters.toString()), Optional.empty(), marked).stream()
                    .map(Segment::text)
                    .collect(Collectors.joining());
            assertThat(shown).isEqualTo(characters.toString().replace("\n", ""));
        }
    }

    @Test
    void aLongDocumentIsCutIntoSheetsWithoutAGap() {
        DocumentText text = SampleCase.longText(4_000);
        List<Sheet> sheets = Sheets.of(text);
        assertThat(sheets).hasSizeGreaterThan(10);
        int at = 0;
        for (Sheet sheet : sheets) {
            assertThat(sheet.start()).isEqualTo(at);
            assertThat(sheet.end() - sheet.start()).isBetween(1, 24_000);
            at = sheet.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void aSingleEndlessLineIsCutToo() {
        DocumentText text = text("x".repeat(100_000));
        assertThat(Sheets.of(text)).allMatch(sheet -> sheet.end() - sheet.start() <= 24_000);
        Layout second = Layout.of(text, Optional.empty(), List.of(), Optional.empty(), 30_000, Span::toString);
        assertThat(second.leaves().getFirst().lines().getFirst().whole()).isFalse();
    }

    @Test
    void aDocumentWithoutWordsHasOneEmptySheet() {
        Layout layout = Layout.of(text(""), Optional.empty(), List.of(), Optional.empty(), 0, Span::toString);
        assertThat(layout.sheets()).isEqualTo(1);
        assertThat(layout.leaves().getFirst().lines()).isEmpty();
    }
}
