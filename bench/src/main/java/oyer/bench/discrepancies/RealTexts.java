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
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bench.resolve("raw/uk-judgments/akn.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    texts.add(new RealTexts(
                            entry.getName(), plain(new String(zip.readAllBytes(), StandardCharsets.UTF_8))));
                }
            }
        }
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

    /// Longer texts are cut here, so that a run stays short; both passages then lie within.
    RealTexts cut() {
        return new RealTexts(name, words.substring(0, Math.min(LONGEST, words.length())));
    }

    /// Whether nothing is learnt from this text: every other one, by its name.
    boolean held() {
        return (name.hashCode() & 1) == 1;
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
