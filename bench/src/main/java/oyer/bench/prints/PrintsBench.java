package oyer.bench.prints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import oyer.forensics.print.Clarity;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Finger;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.MissRates;
import oyer.forensics.print.PrintImage;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;

/// `oyer bench prints FOLDER [--dpi N]`: pictures named `FINGER_IMPRESSION.tif` (as the FVC sets are), or a folder of
/// such sets; the first impression of each finger is enrolled, every other is searched, whole and cut to squares.
/// Prints
/// the rows of `miss-rates.csv`. With `--rates` all pairs are compared and the rates of error printed.
/// `oyer bench prints --invent FOLDER [FINGERS [IMPRESSIONS]]` makes such a set of prints of nobody.
/// `oyer bench prints --speed [N]`: a search over N invented prints.
public final class PrintsBench {
    /// Sides of the squares, millimetres; 0: the whole picture.
    private static final double[] SIDES = {0, 10.2, 8.1, 6.1, 5.1, 4.1};

    private PrintsBench() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        if (given.isEmpty()) {
            System.err.println("oyer bench prints FOLDER [--dpi N] [--rates]  |  oyer bench prints --speed [N]  |"
                    + "  oyer bench prints --invent FOLDER [FINGERS [IMPRESSIONS]]");
            System.exit(2);
        }
        if (given.getFirst().equals("--speed")) {
            speed(given.size() > 1 ? Integer.parseInt(given.get(1)) : 100_000);
            return;
        }
        if (given.getFirst().equals("--invent") && given.size() > 1) {
            invent(
                    Path.of(given.get(1)),
                    given.size() > 2 ? Integer.parseInt(given.get(2)) : 30,
                    given.size() > 3 ? Integer.parseInt(given.get(3)) : 8);
            return;
        }
        int dpi = given.indexOf("--dpi");
        Optional<Double> resolution = dpi < 0 || dpi + 1 == given.size()
                ? Optional.of(500.0)
                : Optional.of(Double.valueOf(given.get(dpi + 1)));
        List<PrintSet> sets = PrintSet.in(Path.of(given.getFirst()), resolution);
        for (PrintSet set : sets) {
            if (given.contains("--rates")) PairRates.print(set);
            else missRates(set);
        }
        if (sets.isEmpty()) System.exit(1);
    }

    private static void missRates(PrintSet set) {
        TreeMap<String, List<PrintImage>> fingers = new TreeMap<>();
        set.fingers().forEach((finger, prints) -> {
            List<PrintImage> images =
                    prints.stream().flatMap(print -> print.image().stream()).toList();
            if (!images.isEmpty()) fingers.put(finger, images);
        });
        List<Enrolled> enrolled = fingers.entrySet().stream()
                .map(e -> new Enrolled(
                        e.getKey(),
                        "",
                        Finger.UNKNOWN,
                        PrintTemplate.extracted(e.getValue().getFirst())))
                .toList();
        Gallery gallery = new Gallery(enrolled);
        System.out.println("# " + set.name() + ", " + LocalDate.now() + ", " + PrintViews.METHOD + ": " + fingers.size()
                + " fingers enrolled from " + set.prints() + " prints");
        System.out.println("side_mm,clarity,searched,not_first,below_threshold");
        for (double side : SIDES) rows(side, fingers, gallery);
    }

    /// A clean exemplar of each finger, then impressions that are worn more and more.
    private static void invent(Path folder, int fingers, int impressions) throws IOException {
        Files.createDirectories(folder);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int finger = 1; finger <= fingers; finger++) {
            InventedFinger invented = new InventedFinger(random);
            for (int impression = 1; impression <= impressions; impression++) {
                double worn = impression == 1 ? 0.05 : 0.1 + 1.1 * (impression - 1.5) / (impressions - 1);
                Files.write(
                        folder.resolve((100 + finger) + "_" + impression + ".png"),
                        PrintViews.png(invented.impression(worn, random)));
            }
        }
        System.err.println(fingers + " fingers of nobody, " + impressions + " impressions each, in " + folder);
    }

    /// Counts of one size and clarity.
    private static final class Tally {
        private int searched;
        private int notFirst;
        private int below;

        void add(boolean first, double own) {
            searched++;
            if (!first) notFirst++;
            if (own < MissRates.THRESHOLD) below++;
        }

        void print(double side, String clarity) {
            System.out.printf(
                    Locale.ROOT,
                    "%s,%s,%d,%.4f,%.4f%n",
                    side == 0 ? "" : side,
                    clarity,
                    searched,
                    searched == 0 ? 0 : (double) notFirst / searched,
                    searched == 0 ? 0 : (double) below / searched);
        }
    }

    private static void rows(double side, TreeMap<String, List<PrintImage>> fingers, Gallery gallery) {
        Tally all = new Tally();
        Map<Clarity.Grade, Tally> graded = new EnumMap<>(Clarity.Grade.class);
        for (Clarity.Grade grade : Clarity.Grade.values()) graded.put(grade, new Tally());
        for (var finger : fingers.entrySet())
            for (PrintImage image :
                    finger.getValue().subList(1, finger.getValue().size())) {
                PrintImage mark = side == 0 ? image : square(image, side);
                PrintSearch search = PrintSearch.of(
                        PrintTemplate.extracted(mark), gallery, gallery.prints().size(), _ -> {});
                double own = search.candidates().stream()
                        .filter(candidate -> candidate.print().id().equals(finger.getKey()))
                        .mapToDouble(candidate -> candidate.score())
                        .findFirst()
                        .orElseThrow();
                boolean first = search.candidates().stream()
                        .allMatch(
                                candidate -> candidate.print().id().equals(finger.getKey()) || candidate.score() < own);
                all.add(first, own);
                Clarity.of(mark).map(Clarity::grade).map(graded::get).ifPresent(tally -> tally.add(first, own));
            }
        if (all.searched == 0) {
            System.err.println("no finger has a second impression: nothing is searched");
            return;
        }
        all.print(side, "");
        graded.forEach((grade, tally) -> tally.print(side, grade.key()));
    }

    /// The square about the centre of what is ridge: of the columns and rows weighed by how dark they are.
    private static PrintImage square(PrintImage image, double millimetres) {
        int side = (int) Math.round(millimetres * image.dpi() / 25.4);
        long weight = 1;
        long sumX = image.width() / 2;
        long sumY = image.height() / 2;
        for (int y = 0; y < image.height(); y++)
            for (int x = 0; x < image.width(); x++) {
                int dark = 255 - (image.grey()[y * image.width() + x] & 0xff);
                weight += dark;
                sumX += (long) dark * x;
                sumY += (long) dark * y;
            }
        int width = Math.min(side, image.width());
        int height = Math.min(side, image.height());
        int left = Math.clamp(sumX / weight - width / 2, 0, image.width() - width);
        int top = Math.clamp(sumY / weight - height / 2, 0, image.height() - height);
        byte[] grey = new byte[width * height];
        for (int y = 0; y < height; y++)
            System.arraycopy(image.grey(), (top + y) * image.width() + left, grey, y * width, width);
        return new PrintImage(width, height, image.dpi(), grey);
    }

    private static void speed(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Enrolled[] prints = new Enrolled[count];
        Arrays.setAll(
                prints, i -> new Enrolled("" + i, "", Finger.UNKNOWN, PrintTemplate.marked(Invented.marking(random))));
        Gallery gallery = new Gallery(List.of(prints));
        PrintTemplate probe = PrintTemplate.marked(Invented.marking(random));
        double bytes = Arrays.stream(prints)
                .mapToInt(print -> print.template().bytes().length)
                .average()
                .orElse(0);
        for (int round = 0; round < 3; round++) {
            Duration before = processor();
            long began = System.nanoTime();
            PrintSearch search = PrintSearch.of(probe, gallery, 10, _ -> {});
            double seconds = (System.nanoTime() - began) / 1e9;
            double busy = processor().minus(before).toMillis() / 1e3;
            System.out.printf(
                    Locale.ROOT,
                    "%,d prints searched in %.2f s (%,.0f a second, %d processors; %.2f s of processor time), %.0f bytes"
                            + " each at rest%n",
                    search.searched(),
                    seconds,
                    count / seconds,
                    Runtime.getRuntime().availableProcessors(),
                    busy,
                    bytes);
        }
    }

    /// What this process has used, whoever else has the machine.
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
