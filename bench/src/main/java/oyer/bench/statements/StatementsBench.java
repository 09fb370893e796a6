package oyer.bench.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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

/// Prints how well statements are read: `StatementsBench FOLDER [train|dev] [show]`, with the folder of the bench sets.
/// `show` prints what was missed and what was found without a mark, for the documents at the head of the set.
public final class StatementsBench {

    private static final DocumentId ID = new DocumentId("0".repeat(64));
    private static final int SHOWN = 12;

    private StatementsBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Set<String> wanted = Set.of(args);
        String split = wanted.contains("train") ? "train" : "dev";
        boolean show = wanted.contains("show");
        if (!wanted.contains("german")) {
            List<Marked> english = PolNear.read(folder.resolve("polnear/" + split + ".zip"));
            score("PolNeAR " + split, english, Language.ENGLISH, show, List.of("all"));
            Path court = folder.resolveSibling("people").resolve("gum-court-dev");
            if (Files.isDirectory(court)) {
                CourtTurns.score(court);
            }
        }
        if (!wanted.contains("english")) {
            List<Marked> german = GermanNews.read(folder.resolve("german-news-quotes/" + split + ".jsonl.gz"));
            score("German news " + split, german, Language.GERMAN, show, List.of("Direct", "all"));
        }
    }

    private static void score(String name, List<Marked> set, Language language, boolean show, List<String> kinds) {
        for (String kind : kinds) {
            boolean direct = kind.equals("Direct");
            Predicate<Attribution> in = a -> !direct || a.kind().equals("Direct");
            SpanScore content = new SpanScore();
            SpanScore speaker = new SpanScore();
            int attributed = 0;
            int right = 0;
            long chars = 0;
            long nanos = 0;
            int shown = 0;
            for (Marked marked : set) {
                long start = System.nanoTime();
                List<Statement> read = read(marked.text(), language);
                nanos += System.nanoTime() - start;
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
                if (show && shown++ < SHOWN) {
                    show(marked, gold, kept);
                }
            }
            IO.println(name + ", " + kind + ": content " + content);
            IO.println(name + ", " + kind + ": speaker " + speaker);
            IO.println(
                    String.format(Locale.ROOT, "names and statements: %.2f MB of text a second", chars * 1e3 / nanos));
        }
    }

    static List<Statement> read(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(ID, text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return new StatementReader().read(prose, cast);
    }

    private static void show(Marked marked, List<Attribution> gold, List<Statement> read) {
        IO.println("===== " + marked.name());
        List<Span> used = new ArrayList<>();
        for (Attribution a : gold) {
            boolean hit = false;
            for (Statement s : read) {
                Span span = s.passage().span();
                if (a.content().contains(span)) {
                    used.add(span);
                    hit = true;
                }
            }
            if (!hit) {
                Span hull = new Span(
                        a.content().getFirst().start(), a.content().getLast().end());
                IO.println("MISSED " + a.kind() + ": " + around(marked.text(), hull));
                for (Statement s : read) {
                    if (s.passage().span().overlaps(hull)) {
                        used.add(s.passage().span());
                        IO.println("   read as: " + brief(s));
                    }
                }
            } else {
                for (Statement s : read) {
                    if (a.content().contains(s.passage().span())
                            && !a.source().isEmpty()
                            && s.speakerWords()
                                    .map(w -> !a.source().contains(w.span()))
                                    .orElse(true)) {
                        IO.println("SPEAKER of " + brief(s) + " should be "
                                + marked.text()
                                        .substring(
                                                a.source().getFirst().start(),
                                                a.source().getLast().end()));
                    }
                }
            }
        }
        for (Statement s : read) {
            if (!used.contains(s.passage().span())) {
                IO.println("UNMARKED " + brief(s));
            }
        }
    }

    private static String around(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - 60), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 60));
        return (before + "[[" + text.substring(span.start(), span.end()) + "]]" + after).replace('\n', '/');
    }

    private static String brief(Statement s) {
        return s.grounds().rule() + " <" + s.speakerWords().map(Passage::words).orElse("-") + "> "
                + s.cue().map(Passage::words).orElse("-") + " {"
                + s.passage().words().replace('\n', '/') + "}";
    }
}
