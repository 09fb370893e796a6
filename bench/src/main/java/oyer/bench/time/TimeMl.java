package oyer.bench.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Reads TimeML documents: the text of TEXT without its mark-up, the expressions within it, the day of DCT.
final class TimeMl {

    private static final Pattern DCT = Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&(amp|lt|gt|quot|apos);");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private TimeMl() {}

    /// All `.tml` files below a folder, also those inside of zip files.
    static List<Sample> read(Path folder, Language language) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".tml")) {
                    samples.add(sample(file.getFileName().toString(), Files.readString(file), language));
                } else if (file.toString().endsWith(".zip")) {
                    zip(file, language, samples);
                }
            }
        }
        return samples;
    }

    private static void zip(Path file, Language language, List<Sample> samples) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".tml") && !entry.getName().contains("__MACOSX")) {
                    samples.add(
                            sample(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8), language));
                }
            }
        }
    }

    static Sample sample(String name, String xml, Language language) {
        Matcher dct = DCT.matcher(xml);
        Optional<LocalDate> written = dct.find() ? Optional.of(LocalDate.parse(dct.group(1))) : Optional.empty();
        int from = xml.indexOf("<TEXT>") + 6;
        int to = xml.indexOf("</TEXT>");
        String body = xml.substring(from, to < 0 ? xml.length() : to);
        StringBuilder text = new StringBuilder();
        List<Found> gold = new ArrayList<>();
        Matcher tag = TAG.matcher(body);
        int at = 0;
        int start = -1;
        String value = "";
        while (tag.find()) {
            text.append(body, at, tag.start());
            at = tag.end();
            String found = tag.group();
            if (found.startsWith("<TIMEX3")) {
                Matcher attribute = VALUE.matcher(found);
                value = attribute.find() ? attribute.group(1) : "";
                start = text.length();
            } else if (found.equals("</TIMEX3>") && start >= 0) {
                if (text.length() > start) {
                    gold.add(new Found(new Span(start, text.length()), value));
                }
                start = -1;
            } else if (found.startsWith("&")) {
                text.append(
                        switch (found) {
                            case "&amp;" -> "&";
                            case "&lt;" -> "<";
                            case "&gt;" -> ">";
                            case "&quot;" -> "\"";
                            default -> "'";
                        });
            }
        }
        text.append(body, at, body.length());
        return new Sample(name, language, text.toString(), written, List.copyOf(gold));
    }
}
