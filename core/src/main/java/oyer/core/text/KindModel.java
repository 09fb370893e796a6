package oyer.core.text;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Weights of an averaged perceptron (Collins 2002) over [KindFeatures], a byte each, and a lexicon of what words can
/// be. How both were made, and from what, is said in the NOTICE beside them.
///
/// @param weights a row of one weight for each kind, for each slot
/// @param lexicon a number for each set of kinds that a word was seen or is known as
record KindModel(byte[] weights, WordTable<Integer> lexicon) {

    static final int KINDS = WordKind.values().length;

    private static final class English {
        static final KindModel MODEL = load("kinds-en");
    }

    static KindModel english() {
        return English.MODEL;
    }

    int best(int[] slots, int[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int slot : slots) {
            int at = slot * KINDS;
            for (int k = 0; k < KINDS; k++) {
                scores[k] += weights[at + k];
            }
        }
        int best = 0;
        for (int k = 1; k < KINDS; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    private static KindModel load(String name) {
        try (InputStream model = open(name + ".model.gz");
                InputStream words = open(name + ".words.gz")) {
            byte[] weights = new DataInputStream(model).readNBytes(KindFeatures.SLOTS * KINDS);
            return new KindModel(weights, lexicon(words));
        } catch (IOException e) {
            throw new UncheckedIOException("resource [" + name + "]", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = KindModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("no resource [" + name + "] beside " + KindModel.class.getName());
        }
        return new GZIPInputStream(in, 1 << 16);
    }

    /// Lines of a number, a tab and the words that have it, parted by spaces.
    static WordTable<Integer> lexicon(InputStream words) throws IOException {
        Map<String, Integer> entries = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            Integer code = Integer.valueOf(line.substring(0, tab));
            for (String word : line.substring(tab + 1).split(" ")) {
                entries.put(word, code);
            }
        }
        return WordTable.of(entries);
    }
}
