package oyer.bench.people;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import oyer.core.text.KindLearner;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.WordKind;
import oyer.core.text.WordKinds;

/// Makes the model of parts of speech that core ships. The teacher is OpenNLP's tagger (Apache-2.0, learnt from the
/// English Web Treebank), the texts are the Text Anonymization Benchmark (MIT), GAP (Apache-2.0) and LitBank (CC BY
/// 4.0), the lexicon is what the teacher saw there joined with WordNet. Ours answers the same question in a pass that
/// is many times faster, and needs no library.
///
///     java -cp ... oyer.bench.people.TrainKinds BENCH index.sense core/src/main/resources/oyer/core/text
///     java -cp ... oyer.bench.people.TrainKinds BENCH index.sense held-out
public final class TrainKinds {

    private static final int EPOCHS = 5;
    private static final int K = WordKind.values().length;

    private record Tagged(Prose prose, byte[] kinds) {}

    private TrainKinds() {}

    public static void main(String[] args) throws IOException {
        Path bench = Path.of(args[0]);
        List<Labelled> texts = new ArrayList<>(Labelled.tab(bench, "train"));
        texts.addAll(Labelled.litbank(bench));
        texts.addAll(Labelled.gap(bench));
        POSTaggerME teacher = teacher();
        List<Tagged> tagged = new ArrayList<>();
        for (Labelled text : texts) {
            Prose prose = PeopleBench.prose(text);
            tagged.add(new Tagged(prose, teach(teacher, prose)));
        }
        boolean held = args[2].equals("held-out");
        List<Tagged> learnt = new ArrayList<>();
        List<Tagged> kept = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            (held && i % 10 == 0 ? kept : learnt).add(tagged.get(i));
        }
        byte[] lexicon = lexicon(learnt, new WordNetLexicon(Path.of(args[1])));
        KindLearner learner = new KindLearner(new ByteArrayInputStream(lexicon));
        learnt.forEach(t -> learner.add(t.prose, t.kinds));
        learner.learn(EPOCHS);
        if (held) {
            agreement(learner, kept);
            return;
        }
        Path out = Path.of(args[2]);
        learner.write(Files.newOutputStream(out.resolve("kinds-en.model.gz")));
        try (GZIPOutputStream words = new GZIPOutputStream(Files.newOutputStream(out.resolve("kinds-en.words.gz")))) {
            words.write(lexicon);
        }
    }

    private static POSTaggerME teacher() throws IOException {
        try (InputStream in = TrainKinds.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            return new POSTaggerME(new POSModel(java.util.Objects.requireNonNull(in)));
        }
    }

    /// Tags each sentence; `don't` and `Anna's` are given to the teacher in two pieces, as it learnt them.
    private static byte[] teach(POSTaggerME teacher, Prose prose) {
        Tokens tokens = prose.tokens();
        byte[] kinds = new byte[tokens.size()];
        for (int s = 0; s < prose.sentences().size(); s++) {
            List<String> words = new ArrayList<>();
            List<Integer> of = new ArrayList<>();
            for (int i = prose.sentences().first(s); i < prose.sentences().end(s); i++) {
                String word = tokens.text(i).replace('\u2019', '\'');
                String lower = word.toLowerCase(Locale.ROOT);
                int cut = lower.endsWith("n't") && lower.length() > 3 ? word.length() - 3 : word.lastIndexOf('\'');
                boolean two = cut > 0 && word.length() - cut <= 3;
                words.add(two ? word.substring(0, cut) : word);
                of.add(i);
                if (two) {
                    words.add(word.substring(cut));
                    of.add(-1);
                }
            }
            String[] tags = teacher.tag(words.toArray(String[]::new));
            for (int k = 0; k < tags.length; k++) {
                if (of.get(k) >= 0) {
                    kinds[of.get(k)] = (byte) kind(tags[k]).ordinal();
                }
            }
        }
        return kinds;
    }

    private static WordKind kind(String tag) {
        return switch (tag) {
            case "NOUN" -> WordKind.NOUN;
            case "PROPN" -> WordKind.NAME;
            case "PRON" -> WordKind.PRONOUN;
            case "VERB" -> WordKind.VERB;
            case "AUX" -> WordKind.AUXILIARY;
            case "ADJ" -> WordKind.ADJECTIVE;
            case "ADV" -> WordKind.ADVERB;
            case "ADP" -> WordKind.PREPOSITION;
            case "SCONJ" -> WordKind.SUBORDINATOR;
            case "CCONJ" -> WordKind.COORDINATOR;
            case "DET" -> WordKind.DETERMINER;
            case "PART" -> WordKind.PARTICLE;
            case "NUM" -> WordKind.NUMBER;
            default -> WordKind.OTHER;
        };
    }

    /// Words by what they can be: the set of kinds and the commonest of them, numbered.
    private static byte[] lexicon(List<Tagged> tagged, WordNetLexicon known) {
        Map<String, int[]> seen = new HashMap<>();
        for (Tagged t : tagged) {
            Tokens tokens = t.prose.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.kind(i) == Tokens.Kind.WORD) {
                    String word = tokens.text(i).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
                    if (word.endsWith("'s")) {
                        word = word.substring(0, word.length() - 2);
                    }
                    seen.computeIfAbsent(word, _ -> new int[K])[t.kinds[i]]++;
                }
            }
        }
        TreeMap<String, String> combined = new TreeMap<>();
        TreeSet<String> words = new TreeSet<>(known.counts.keySet());
        words.addAll(seen.keySet());
        for (String word : words) {
            int[] here = seen.getOrDefault(word, new int[K]);
            int[] there = known.counts.getOrDefault(word, new int[4]);
            int total = java.util.Arrays.stream(here).sum();
            int mask = 0;
            int best = -1;
            int most = 0;
            for (int k = 0; k < K; k++) {
                if (total >= 8 && here[k] > total * .03) {
                    mask |= 1 << k;
                    if (here[k] > most) {
                        most = here[k];
                        best = k;
                    }
                }
            }
            for (int k = 0; k < 4; k++) {
                if (there[k] > 0) {
                    mask |= WordNetLexicon.bit(k);
                    if (total < 8 && there[k] > most) {
                        most = there[k];
                        best = WordNetLexicon.ordinal(k);
                    }
                }
            }
            boolean nounOnly = total < 8 && mask == WordNetLexicon.bit(0);
            boolean nameOnly = mask == 1 << WordKind.NAME.ordinal();
            if (mask != 0 && !nounOnly && !nameOnly && !word.contains(" ")) {
                combined.merge(mask + ":" + best, word, (a, b) -> a + " " + b);
            }
        }
        StringBuilder lines = new StringBuilder();
        int code = 0;
        for (String words2 : combined.values()) {
            lines.append(++code).append('\t').append(words2).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void agreement(KindLearner learner, List<Tagged> kept) throws IOException {
        long same = 0;
        long all = 0;
        long nanos = 0;
        long chars = 0;
        Map<String, Integer> wrong = new HashMap<>();
        learner.write(new ByteArrayOutputStream());
        for (Tagged t : kept) {
            long start = System.nanoTime();
            WordKinds read = learner.read(t.prose);
            nanos += System.nanoTime() - start;
            chars += t.prose.characters().length();
            for (int i = 0; i < t.kinds.length; i++) {
                all++;
                WordKind gold = WordKind.values()[t.kinds[i]];
                if (read.of(i) == gold) {
                    same++;
                } else {
                    wrong.merge(gold + " read as " + read.of(i), 1, Integer::sum);
                }
            }
        }
        IO.println(String.format(
                Locale.ROOT,
                "agrees with the teacher on %.4f of %d tokens held out (with averaging %.2f MB/s)",
                (double) same / all,
                all,
                chars * 1e3 / nanos));
        wrong.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(15)
                .forEach(e -> IO.println(e.getKey() + " " + e.getValue()));
    }
}
