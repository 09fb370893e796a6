package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Written;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Whole German papers, each with who says what in it below a line of dashes: `speaker | words`; `-` where nobody says
/// it, `?` in front of a row that is known to fail.
class GermanVoicesTest {

    private static final double SAME = .3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vernehmung-fa",
                "vernehmung-nummern",
                "vernehmung-frei",
                "beschuldigtenvernehmung",
                "zeugenvernehmung-tonband",
                "hauptverhandlung-aufruf",
                "hauptverhandlung",
                "hauptverhandlung-wort",
                "hauptverhandlung-woertlich",
                "vernehmung-erzaehlung",
                "vernehmung-benannt",
                "niederschrift-anfuehrung",
                "einvernahme-ch-kopf",
                "einvernahme-at",
                "einvernahme-ch",
                "einvernahme-ch-frei",
                "urteil",
                "vermerk",
                "gutachten",
                "anzeige",
                "brief",
                "presse"
            })
    void eachPaperSaysWhoSpeaks(String paper) throws IOException {
        assertThat(misses(text(paper))).isEmpty();
    }

    private static String text(String paper) throws IOException {
        try (InputStream in = GermanVoicesTest.class.getResourceAsStream("papers-de/" + paper + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> misses(String paper) {
        int key = paper.lastIndexOf("\n----\n");
        String words = paper.substring(0, key + 1);
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), words, List.of()), Language.GERMAN);
        Cast cast = NameReader.read(prose);
        List<Statement> statements =
                new StatementReader().read(prose, cast, TimeReader.read(prose, new Written.Unknown()));
        List<String> misses = new ArrayList<>();
        for (String row : paper.substring(key + 6).split("\n")) {
            if (row.isBlank() || row.startsWith("?")) {
                continue;
            }
            String speaker = row.substring(0, row.indexOf('|')).strip();
            String said = row.substring(row.indexOf('|') + 1).strip();
            int start = words.indexOf(said);
            assertThat(start).as(said).isNotNegative();
            Optional<Statement> best = statements.stream()
                    .max(Comparator.comparingDouble(s -> shared(s, start, start + said.length())))
                    .filter(s -> shared(s, start, start + said.length()) >= SAME);
            String read = best.map(s -> name(s, cast)).orElse("nobody");
            boolean right = speaker.equals("-") ? best.isEmpty() : best.isPresent() && read.contains(speaker);
            if (!right) {
                misses.add(speaker + " | " + said + " | read: " + read
                        + best.map(s -> " [" + s.grounds().rule() + "] "
                                        + s.passage().words())
                                .orElse(""));
            }
        }
        return misses;
    }

    private static double shared(Statement s, int start, int end) {
        int from = s.passage().start();
        int to = s.passage().end();
        int both = Math.min(to, end) - Math.max(from, start);
        return both <= 0 ? 0 : (double) both / (Math.max(to, end) - Math.min(from, start));
    }

    private static String name(Statement s, Cast cast) {
        String words = s.speakerWords().map(p -> p.words()).orElse("nobody named");
        return s.speaker().isPresent()
                ? cast.entities().get(s.speaker().getAsInt()).name() + " (" + words.toLowerCase(Locale.GERMAN) + ")"
                : words + " (open)";
    }
}
