package oyer.bench.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.text.Language;

/// Cost per character on texts made to hurt, at one and at eight megabytes: linear when the two agree.
final class Pathology {

    private static final int SMALL = 1_000_000;
    private static final int LARGE = 8_000_000;

    private Pathology() {}

    static void print() {
        List<String> seeds = List.of(
                "7",
                "the ",
                "May June July ",
                "1985 ",
                "twenty ",
                "a-",
                "in the early part of the ",
                "\"",
                "3.",
                "12:30 ",
                "of the first week of ",
                "x");
        OyerTagger tagger = new OyerTagger();
        for (String seed : seeds) {
            double small = nanos(tagger, seed, SMALL);
            double large = nanos(tagger, seed, LARGE);
            System.out.printf(
                    Locale.ROOT,
                    "pathology %-28s %7.1f ns/char at 1 MB, %7.1f at 8 MB, ratio %.2f%n",
                    "[" + seed + "]",
                    small,
                    large,
                    large / small);
        }
    }

    /// Ordinary prose, repeated: by lines, and as one line without end.
    static void lengths(List<Sample> samples) {
        StringBuilder lines = new StringBuilder();
        for (Sample sample : samples) {
            if (sample.language() == Language.ENGLISH && lines.length() < SMALL) {
                lines.append(sample.text()).append('\n');
            }
        }
        lines.setLength(SMALL);
        OyerTagger tagger = new OyerTagger();
        String text = lines.toString();
        String line = text.replaceAll("\\s+", " ");
        System.out.printf(
                Locale.ROOT, "length   one line of a million characters: %7.1f ns/char%n", nanos(tagger, line, SMALL));
        for (int size : new int[] {SMALL, 10 * SMALL, 100 * SMALL}) {
            try {
                System.out.printf(
                        Locale.ROOT,
                        "length   a document of %d MB: %7.1f ns/char%n",
                        size / SMALL,
                        nanos(tagger, text, size));
            } catch (OutOfMemoryError full) {
                System.out.println("length   a document of " + size / SMALL + " MB does not fit into "
                        + Runtime.getRuntime().maxMemory() / SMALL + " MB of heap");
            }
        }
    }

    private static double nanos(OyerTagger tagger, String seed, int size) {
        Sample sample = new Sample(
                "pathology", Language.ENGLISH, seed.repeat(size / seed.length()), Optional.empty(), List.of());
        if (size <= LARGE) {
            tagger.tag(sample);
        }
        long start = Speed.cpu();
        tagger.tag(sample);
        return (Speed.cpu() - start) / (double) size;
    }
}
