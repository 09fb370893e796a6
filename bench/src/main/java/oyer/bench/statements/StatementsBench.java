package oyer.bench.statements;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.statement.StatementReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Prints how well statements are read: `StatementsBench FOLDER [train|dev] [english|german] [tune|held] [errors]`,
/// with the folder of the bench sets. Documents are parted by the hash of their name: rules are written looking at
/// `tune`, and `held` tells whether they are true of the language. Without either both halves are printed, then the
/// whole. `errors` counts by cue word what was missed and found without a mark, and lists it; by rule, how many
/// speakers were right.
public final class StatementsBench {

    private static final DocumentId ID = new DocumentId("0".repeat(64));

    /// The time of this thread alone, so that what else the machine does is not counted.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private StatementsBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Set<String> wanted = Set.of(args);
        String split = wanted.contains("train") ? "train" : "dev";
        boolean errors = wanted.contains("errors");
        List<String> halves = wanted.contains("tune")
                ? List.of("tune")
                : wanted.contains("held") ? List.of("held") : List.of("tune", "held", "both");
        if (!wanted.contains("german")) {
            List<Marked> english = PolNear.read(folder.resolve("polnear/" + split + ".zip"));
            for (String half : halves) {
                score("PolNeAR " + split, half, english, Language.ENGLISH, errors, List.of("all"));
            }
            Path court = folder.resolveSibling("people").resolve("gum-court-dev");
            if (Files.isDirectory(court)) {
                CourtTurns.score(court);
            }
        }
        if (!wanted.contains("english")) {
            List<Marked> german = GermanNews.read(folder.resolve("german-news-quotes/" + split + ".jsonl.gz"));
            for (String half : halves) {
                score("German news " + split, half, german, Language.GERMAN, errors, List.of("Direct", "all"));
            }
        }
    }

    private static boolean in(String half, Marked marked) {
        CRC32 hash = new CRC32();
        hash.update(marked.name().getBytes(StandardCharsets.UTF_8));
        return half.equals("both") || half.equals("tune") == (hash.getValue() % 2 == 0);
    }

    private static void score(
            String set, String half, List<Marked> all, Language language, boolean errors, List<String> kinds) {
        String name = half.equals("both") ? set : set + " " + half;
        for (String kind : kinds) {
            boolean direct = kind.equals("Direct");
            Predicate<Attribution> in = a -> !direct || a.kind().equals("Direct");
            SpanScore content = new SpanScore();
            SpanScore speaker = new SpanScore();
            int attributed = 0;
            int right = 0;
            long chars = 0;
            long nanos = 0;
            Misses misses = new Misses();
            Map<String, int[]> voices = new TreeMap<>();
            for (Marked marked : all) {
                if (!in(half, marked)) {
                    continue;
                }
                long start = CLOCK.getCurrentThreadCpuTime();
                List<Statement> read = read(marked.text(), language);
                nanos += CLOCK.getCurrentThreadCpuTime() - start;
                chars += marked.text().length();
                List<Statement> kept = read.stream()
                        .filter(s -> !direct || s.mode() == Mode.DIRECT)
                        .toList();
                List<Attribution> gold =
                        marked.attributions().stream().filter(in).toList();
                List<Span> spans =
                        kept.stream().map(s -> s.passage().span()).distinct().toList();
                content.add(
                        gold.stream().map(Attribution::content).toList(),
                        spans,
                        marked.text().length());
                List<List<Span>> sources = gold.stream()
                        .map(Attribution::source)
                        .filter(s -> !s.isEmpty())
                        .distinct()
                        .toList();
                List<Span> speakers = kept.stream()
                        .flatMap(s -> s.speakerWords().stream())
                        .map(Passage::span)
                        .distinct()
                        .toList();
                speaker.add(sources, speakers, marked.text().length());
                if (errors) {
                    listSpeakers(marked.text(), sources, speakers);
                    kept.forEach(s -> s.speakerWords().ifPresent(w -> {
                        boolean good = sources.stream().anyMatch(g -> g.contains(w.span()));
                        boolean whole = s.grounds().rule().endsWith("reported");
                        String cue = whole ? " " + s.cue().map(Passage::words).orElse("") : "";
                        voices.computeIfAbsent(s.grounds().rule() + cue, _ -> new int[2])[good ? 0 : 1]++;
                    }));
                }
                for (Attribution a : gold) {
                    if (a.source().isEmpty()) {
                        continue;
                    }
                    Span hull = new Span(
                            a.content().getFirst().start(),
                            a.content().getLast().end());
                    List<Statement> near = kept.stream()
                            .filter(x -> x.passage().span().overlaps(hull))
                            .toList();
                    if (!near.isEmpty()) {
                        attributed++;
                        boolean hit = near.stream()
                                .flatMap(x -> x.speakerWords().stream())
                                .anyMatch(w -> a.source().stream().anyMatch(w.span()::overlaps));
                        right += hit ? 1 : 0;
                    }
                }
                misses.add(marked, gold, kept);
            }
            IO.println(name + ", " + kind + ": content " + content);
            IO.println(name + ", " + kind + ": speaker " + speaker);
            misses.table(name + ", " + kind);
            IO.println(String.format(
                    Locale.ROOT, "names and statements: %.2f MB of text a second of one core", chars * 1e3 / nanos));
            if (errors) {
                misses.print();
                voices.forEach((rule, n) -> IO.println(
                        String.format(Locale.ROOT, "%-30s speaker right %4d unmarked %4d", rule, n[0], n[1])));
            }
        }
    }

    /// The speakers that are missed, and those that nobody marked.
    private static void listSpeakers(String text, List<List<Span>> sources, List<Span> speakers) {
        sources.stream()
                .filter(s -> speakers.stream().noneMatch(s::contains))
                .forEach(s -> IO.println("NO SPEAKER " + around(text, s.getFirst())));
        speakers.stream()
                .filter(s -> sources.stream().noneMatch(g -> g.contains(s)))
                .forEach(s -> IO.println("UNMARKED SPEAKER " + around(text, s)));
    }

    private static String around(String text, Span span) {
        return (text.substring(Math.max(0, span.start() - 70), span.start())
                        + " <<" + text.substring(span.start(), span.end()) + ">> "
                        + text.substring(span.end(), Math.min(text.length(), span.end() + 70)))
                .replaceAll("\\s+", " ");
    }

    static List<Statement> read(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(ID, text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader().read(prose, cast);
    }
}
