package oyer.bench.discrepancies;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The words of real texts: judgments and narratives of the bench folder, without their marks.
record RealTexts(String name, String words) {

    private static final int LONGEST = 150_000;

    static List<RealTexts> of(Path bench) throws IOException {
        List<RealTexts> texts = new ArrayList<>();
        each(
                bench.resolve("raw/uk-judgments/akn.zip"),
                ".xml",
                (name, words) -> texts.add(new RealTexts(name, plain(words))));
        try (Stream<Path> files = Files.list(bench.resolve("time/wikiwars-train"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
                texts.add(new RealTexts(file.getFileName().toString(), plain(Files.readString(file))));
            }
        }
        texts.addAll(echr(bench, "train"));
        texts.sort(Comparator.comparing(RealTexts::name));
        return texts;
    }

    /// Judgments of the European Court of Human Rights.
    ///
    /// @param part `train` or `dev`
    static List<RealTexts> echr(Path bench, String part) throws IOException {
        List<RealTexts> texts = new ArrayList<>();
        Path file = bench.resolve("people/tab-echr/" + part + "/tab.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            ObjectMapper json = new ObjectMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(new RealTexts(
                        "echr-" + part + "-" + texts.size(),
                        json.readTree(line).path("text").asText()));
            }
        }
        return texts;
    }

    /// Texts of other kinds, from which nothing is ever learnt: decisions on veterans' claims and noisy records of old
    /// investigations.
    static List<RealTexts> unlearnt(Path bench) throws IOException {
        List<RealTexts> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        each(bench.resolve("evidence/vetclaims-dev/bva50.zip"), ".json", (name, words) -> {
            String told = json.readTree(words).path("text").asText();
            texts.add(new RealTexts(name.substring(name.lastIndexOf('/') + 1), told));
        });
        each(bench.resolve("raw/jfk/jfk400.zip"), ".md", (name, words) -> texts.add(new RealTexts(name, words)));
        texts.sort(Comparator.comparing(RealTexts::name));
        return texts;
    }

    /// What to do with a file of an archive.
    private interface Told {
        void is(String name, String words) throws IOException;
    }

    private static void each(Path archive, String ending, Told told) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(ending)) {
                    told.is(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /// Longer texts are cut here, so that a run stays short; both passages then lie within.
    RealTexts cut() {
        return new RealTexts(name, words.substring(0, Math.min(LONGEST, words.length())));
    }

    private static String plain(String xml) {
        return xml.replaceAll("(?s)<(meta|DOCID|DATETIME)\\b.*?</\\1>", "")
                .replaceAll("</(p|heading|num|block|td|tr|header|paragraph|level|subparagraph)>", "\n\n")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replaceAll("[ \\t]+", " ")
                .replaceAll("\\n\\s*\\n+", "\n\n")
                .strip();
    }
}
