package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameLearner;
import oyer.core.read.name.NameReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Span F1 by kind, strict, and entity B³ of people, organisations and places.
///
///     java -cp ... oyer.bench.people.PeopleBench BENCH [tab-dev|tab-train|ler|litbank|gum|gap|peers] [errors]
public final class PeopleBench {

    private PeopleBench() {}

    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        String which = args.length > 1 ? args[1] : "";
        boolean errors = args.length > 2 && args[2].equals("errors");
        if (which.isEmpty() || which.equals("tab-dev")) {
            names("tab-dev", Labelled.tab(bench, "dev"), errors);
        }
        if (which.isEmpty() || which.equals("tab-train")) {
            names("tab-train", Labelled.tab(bench, "train"), errors);
        }
        if (which.isEmpty() || which.equals("ler")) {
            names("ler", Labelled.ler(bench), errors);
        }
        if (which.isEmpty() || which.equals("litbank")) {
            names("litbank", Labelled.litbank(bench), errors);
        }
        if (which.isEmpty() || which.equals("gum")) {
            names("gum court", Labelled.gum(bench), errors);
        }
        if (which.equals("peers")) {
            peers(bench);
        }
        if (which.isEmpty() || which.equals("gap")) {
            for (String part : List.of("development", "validation")) {
                GapScore.print(bench.resolve("people/gap-dev/gap-" + part + ".tsv"), errors);
            }
        }
    }

    /// Texts of each kind on which the peer, slow as it is, is run beside Oyer.
    private static final int SAMPLE = Integer.getInteger("sample", 8);

    private static final int PRONOUNS = Integer.getInteger("pronouns", 60);

    private static void peers(Path bench) throws IOException {
        if (!CoreNlpPeer.isThere()) {
            System.out.println("CoreNLP's models are not there; mvn -Ppeers fetches them");
            return;
        }
        CoreNlpPeer names = CoreNlpPeer.names();
        NameLearner held = TrainNames.learn(Labelled.tab(bench, "train")); // the shipped model has seen these texts
        List<Labelled> judgments = Labelled.tab(bench, "dev");
        judgments = judgments.subList(0, Math.min(SAMPLE, judgments.size()));
        names("judgments, sample, Oyer", judgments, held::read, false);
        names("judgments, sample, CoreNLP", judgments, names::read, false);
        names("transcripts, Oyer", Labelled.gum(bench), NameReader::read, false);
        names("transcripts, CoreNLP", Labelled.gum(bench), names::read, false);
        if (PRONOUNS > 0) {
            GapScore.beside(bench.resolve("people/gap-dev/gap-validation.tsv"), PRONOUNS, CoreNlpPeer.pronouns());
        }
    }

    static Prose prose(Labelled labelled) {
        return Prose.of(
                new DocumentText(new DocumentId("0".repeat(64)), labelled.text(), List.of()), labelled.language());
    }

    private static void names(String title, List<Labelled> all, boolean errors) {
        names(title + ", rules alone", all, NameReader::readByRules, false);
        names(title, all, NameReader::read, errors);
    }

    static void names(String title, List<Labelled> all, Function<Prose, Cast> reader, boolean errors) {
        int[][] counts = new int[3][3];
        Map<String, int[]> recall = new HashMap<>();
        double[] bcubed = new double[3];
        int[] courts = new int[3];
        long characters = 0;
        long nanos = 0;
        for (Labelled labelled : all) {
            long begin = System.nanoTime();
            Cast cast = reader.apply(prose(labelled));
            nanos += System.nanoTime() - begin;
            characters += labelled.text().length();
            Map<String, Integer> found = new HashMap<>();
            for (Mention mention : cast.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    found.put(
                            key(mention.passage().start(), mention.passage().end(), mention.kind()), mention.entity());
                }
            }
            Map<String, String> gold = new HashMap<>();
            for (Labelled.Name name : labelled.names()) {
                String key = key(name.start(), name.end(), name.kind());
                gold.put(key, name.entity());
                courts[2] += name.label().equals(COURT) ? 1 : 0;
                courts[0] += name.label().equals(COURT) && found.containsKey(key) ? 1 : 0;
                int[] r = recall.computeIfAbsent(name.label(), _ -> new int[2]);
                r[1]++;
                if (found.containsKey(key)) {
                    r[0]++;
                } else if (errors) {
                    show("missed", labelled.text(), name.start(), name.end(), name.kind());
                }
            }
            for (Map.Entry<String, Integer> one : found.entrySet()) {
                int kind = one.getKey().charAt(0) - '0';
                courts[1] += court(one.getKey(), labelled.text()) ? 1 : 0;
                counts[kind][1]++;
                if (gold.containsKey(one.getKey())) {
                    counts[kind][0]++;
                } else if (errors) {
                    String[] p = one.getKey().split(" ");
                    show(
                            "false ",
                            labelled.text(),
                            Integer.parseInt(p[1]),
                            Integer.parseInt(p[2]),
                            EntityKind.values()[kind]);
                }
            }
            gold.keySet().forEach(key -> counts[key.charAt(0) - '0'][2]++);
            bcubed(gold, found, bcubed);
        }
        StringBuilder out =
                new StringBuilder(title).append(" (").append(all.size()).append(" documents)");
        for (int k = 0; k < 3; k++) {
            double p = counts[k][0] / (double) Math.max(1, counts[k][1]);
            double r = counts[k][0] / (double) Math.max(1, counts[k][2]);
            out.append(String.format(
                    "%n  %-12s P %.3f R %.3f F1 %.3f (%d)",
                    EntityKind.values()[k], p, r, 2 * p * r / Math.max(1e-9, p + r), counts[k][2]));
        }
        if (courts[2] > 0) {
            double cp = courts[0] / (double) Math.max(1, courts[1]);
            double cr = courts[0] / (double) courts[2];
            out.append(String.format(
                    "%n  %-12s P %.3f R %.3f F1 %.3f (%d)", "courts", cp, cr, 2 * cp * cr / (cp + cr), courts[2]));
        }
        double p = bcubed[0] / Math.max(1, bcubed[2]);
        double r = bcubed[1] / Math.max(1, bcubed[2]);
        out.append(String.format("%n  entities B3 of names found: P %.3f R %.3f F1 %.3f", p, r, 2 * p * r / (p + r)));
        out.append(String.format("%n  recall by label:"));
        recall.forEach((label, c) -> out.append(String.format(" %s %.3f (%d)", label, c[0] / (double) c[1], c[1])));
        out.append(String.format("%n  %.2f MB/s", characters / 1e6 / (nanos / 1e9)));
        System.out.println(out);
    }

    /// The label of courts in German Legal Entity Recognition.
    private static final String COURT = "GRT";

    private static final Pattern COURTS = Pattern.compile(
            "(?i:gericht|gerichtshof|finanzhof)|\\b(?:BGH|BAG|BSG|BFH|BVerfG|BVerwG|BPatG|EuGH|EuG|EGMR|LAG|OLG|LG|AG|LSG|SG"
                    + "|FG|VG|OVG|VGH|ArbG)\\b");

    /// Whether what was found as an organisation names a court: its words say so.
    private static boolean court(String key, String text) {
        String[] p = key.split(" ");
        return key.charAt(0) - '0' == EntityKind.ORGANISATION.ordinal()
                && COURTS.matcher(text)
                        .region(Integer.parseInt(p[1]), Integer.parseInt(p[2]))
                        .find();
    }

    private static String key(int start, int end, EntityKind kind) {
        return kind.ordinal() + " " + start + " " + end;
    }

    /// B³ over the names that both have: for each, the share of its found cluster that is right, and of its
    /// true one that is found.
    private static void bcubed(Map<String, String> gold, Map<String, Integer> found, double[] sum) {
        Map<String, Set<String>> byGold = new HashMap<>();
        Map<Integer, Set<String>> byFound = new HashMap<>();
        List<String> both = new ArrayList<>();
        gold.forEach((key, entity) -> {
            Integer ours = found.get(key);
            if (ours != null && !entity.isEmpty()) {
                both.add(key);
                byGold.computeIfAbsent(entity, _ -> new HashSet<>()).add(key);
                byFound.computeIfAbsent(ours, _ -> new HashSet<>()).add(key);
            }
        });
        for (String key : both) {
            Set<String> truth = byGold.getOrDefault(gold.get(key), Set.of());
            Set<String> ours = byFound.getOrDefault(found.get(key), Set.of());
            int common = common(truth, ours);
            sum[0] += common / (double) ours.size();
            sum[1] += common / (double) truth.size();
            sum[2]++;
        }
    }

    private static int common(Set<String> one, Collection<String> two) {
        int n = 0;
        for (String key : two) {
            if (one.contains(key)) {
                n++;
            }
        }
        return n;
    }

    private static void show(String what, String text, int start, int end, EntityKind kind) {
        System.out.println(what + " " + kind + " ..."
                + text.substring(Math.max(0, start - 40), start).replace('\n', ' ') + "["
                + text.substring(start, end).replace('\n', ' ') + "]"
                + text.substring(end, Math.min(text.length(), end + 30)).replace('\n', ' '));
    }
}
