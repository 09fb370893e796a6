package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// GAP: of the pronouns that Oyer links, how many mean whom they are said to mean.
final class GapScore {

    private static final double[] SURE = {.5, .6, .7, .8, .85, .9, .95};

    private GapScore() {}

    static void print(Path file, boolean errors) throws IOException {
        int linked = 0;
        int right = 0;
        int other = 0;
        int all = 0;
        int namesFound = 0;
        int[][] above = new int[SURE.length][2];
        int names = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split("\t");
            String text = f[1];
            Cast cast = NameReader.read(
                    Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), Language.ENGLISH));
            int pronoun = at(cast, Integer.parseInt(f[3]), f[2].length(), Mention.Form.PRONOUN);
            int a = at(cast, Integer.parseInt(f[5]), f[4].length(), Mention.Form.NAME);
            int b = at(cast, Integer.parseInt(f[8]), f[7].length(), Mention.Form.NAME);
            all++;
            names += 2;
            namesFound += (a >= 0 ? 1 : 0) + (b >= 0 ? 1 : 0);
            if (pronoun < 0) {
                continue;
            }
            linked++;
            double sure = confidence(cast, Integer.parseInt(f[3]));
            boolean isA = f[6].equals("TRUE");
            boolean isB = f[9].equals("TRUE");
            boolean saysA = pronoun == a;
            boolean saysB = pronoun == b;
            boolean correct;
            if (!isA && !isB) {
                correct = !saysA && !saysB;
            } else {
                correct = isA && saysA || isB && saysB;
            }
            if (!saysA && !saysB) {
                other++;
            }
            for (int t = 0; t < SURE.length; t++) {
                if (sure >= SURE[t]) {
                    above[t][0]++;
                    above[t][1] += correct ? 1 : 0;
                }
            }
            if (correct) {
                right++;
            } else if (errors) {
                System.out.println("GAP " + f[0] + " A=" + f[4] + " " + f[6] + " B=" + f[7] + " " + f[9] + " ours="
                        + cast.entities().get(pronoun).name() + " | "
                        + text.substring(Math.max(0, Integer.parseInt(f[3]) - 220), Integer.parseInt(f[3])) + "[["
                        + f[2] + "]]" + text.substring(Integer.parseInt(f[3]) + f[2].length()));
            }
        }
        System.out.printf(
                "%s: %d of %d linked, %d right (%.3f), %d to a third; names found %.3f%n",
                file.getFileName(),
                linked,
                all,
                right,
                right / (double) Math.max(1, linked),
                other,
                namesFound / (double) names);
        for (int t = 0; t < SURE.length; t++) {
            System.out.printf("  at %.2f: %d right of %d%n", SURE[t], above[t][1], above[t][0]);
        }
    }

    /// Both beside each other on the first `most` texts: of the pronouns that each links, how many it links
    /// rightly.
    static void beside(Path file, int most, CoreNlpPeer peer) throws IOException {
        int[] ours = new int[2];
        int[] theirs = new int[2];
        long nanos = 0;
        long characters = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, Math.min(lines.size(), most + 1))) {
            String[] f = line.split("\t");
            Cast cast = NameReader.read(
                    Prose.of(new DocumentText(new DocumentId("0".repeat(64)), f[1], List.of()), Language.ENGLISH));
            int start = Integer.parseInt(f[3]);
            int pronoun = at(cast, start, f[2].length(), Mention.Form.PRONOUN);
            int a = at(cast, Integer.parseInt(f[5]), f[4].length(), Mention.Form.NAME);
            int b = at(cast, Integer.parseInt(f[8]), f[7].length(), Mention.Form.NAME);
            count(ours, f, pronoun >= 0, pronoun == a, pronoun == b);
            long begin = System.nanoTime();
            CoreNlpPeer.Chains chains = peer.chains(f[1]);
            nanos += System.nanoTime() - begin;
            characters += f[1].length();
            int chain = chains.at(start, start + f[2].length()).orElse(-1);
            int chainA = chains.at(Integer.parseInt(f[5]), Integer.parseInt(f[5]) + f[4].length())
                    .orElse(-2);
            int chainB = chains.at(Integer.parseInt(f[8]), Integer.parseInt(f[8]) + f[7].length())
                    .orElse(-2);
            count(theirs, f, chain >= 0, chain == chainA, chain == chainB);
        }
        System.out.printf(
                "%s, first %d: Oyer %d right of %d linked; CoreNLP statistical coreference %d right of %d linked,"
                        + " %.1f KB/s%n",
                file.getFileName(), most, ours[0], ours[1], theirs[0], theirs[1], characters / 1e3 / (nanos / 1e9));
    }

    private static void count(int[] counts, String[] f, boolean linked, boolean saysA, boolean saysB) {
        boolean isA = f[6].equals("TRUE");
        boolean isB = f[9].equals("TRUE");
        counts[1] += linked ? 1 : 0;
        counts[0] += linked && (isA && saysA || isB && saysB || !isA && !isB && !saysA && !saysB) ? 1 : 0;
    }

    private static int at(Cast cast, int start, int length, Mention.Form form) {
        for (Mention mention : cast.mentions()) {
            if (mention.form() == form
                    && mention.passage().start() < start + length
                    && start < mention.passage().end()) {
                return mention.entity();
            }
        }
        return -1;
    }

    private static double confidence(Cast cast, int start) {
        return cast.mentions().stream()
                .filter(m -> m.form() == Mention.Form.PRONOUN && m.passage().start() == start)
                .mapToDouble(m -> m.grounds().confidence())
                .findFirst()
                .orElse(0);
    }
}
