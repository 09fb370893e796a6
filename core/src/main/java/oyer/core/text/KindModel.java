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

/// Weights of an averaged perceptron (Collins 2002) over [KindFeatures], a byte each, and a lexicon of what
/// words can be. How both were made, and from what, is said in the NOTICE beside them.
///
/// @param rows for each slot two longs with one weight for each kind
/// @param lexicon a number for each set of kinds that a word was seen or is known as
record KindModel(long[] rows, WordTable<Integer> lexicon) {

    static final int KINDS = WordKind.values().length;

    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

    /// @param weights a row of one weight for each kind, for each slot
    static KindModel of(byte[] weights, WordTable<Integer> lexicon) {
        return new KindModel(rows(weights), lexicon);
    }

    private static final class English {
        static final KindModel MODEL = load("kinds-en");
    }

    static KindModel english() {
        return English.MODEL;
    }

    /// The kind for which the weights of these slots speak most; of several the first.
    int best(int[] slots) {
        long even = 0;
        long odd = 0;
        long even2 = 0;
        long odd2 = 0;
        for (int slot : slots) {
            long one = rows[2 * slot];
            long two = rows[2 * slot + 1];
            even += one & EVEN;
            odd += one >>> 8 & EVEN;
            even2 += two & EVEN;
            odd2 += two >>> 8 & EVEN;
        }
        int best = 0;
        int most = -1;
        for (int k = 0; k < KINDS; k++) {
            long lanes = k < 8 ? (k & 1) == 0 ? even : odd : (k & 1) == 0 ? even2 : odd2;
            int score = (int) (lanes >>> 16 * (k >> 1 & 3) & 0xFFFF);
            if (score > most) {
                most = score;
                best = k;
            }
        }
        return best;
    }

    /// Each weight in a lane of its own, raised so that none is negative: eight kinds are added at once.
    private static long[] rows(byte[] weights) {
        long[] rows = new long[2 * KindFeatures.SLOTS];
        for (int i = 0; i < weights.length; i++) {
            int kind = i % KINDS;
            rows[2 * (i / KINDS) + kind / 8] |= (weights[i] + 128L) << 8 * (kind & 7);
        }
        return rows;
    }

    private static KindModel load(String name) {
        try (InputStream model = open(name + ".model.gz");
                InputStream words = open(name + ".words.gz")) {
            byte[] weights = new DataInputStream(model).readNBytes(KindFeatures.SLOTS * KINDS);
            return of(weights, lexicon(words));
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
