package oyer.core.check.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Gathers the words around a value that a reader found.
public final class FactReader {

    /// A longer run of words is a list or a table, not a sentence.
    private static final int LONG = 250;

    private static final int BESIDE = 8;

    private FactReader() {}

    /// @param rivals the other values of its kind in the document, in order: a word is near the value that it is
    ///     nearest to
    public static Optional<Fact> read(
            Sheet sheet, String kind, Passage passage, List<Passage> rivals, long low, long high, String said) {
        Tokens tokens = sheet.tokens();
        int sentence = sheet.sentenceOf(passage);
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        int start = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        if (end - start > LONG || last >= end) {
            return Optional.empty();
        }
        int from = start;
        int to = end;
        for (Passage rival : around(rivals, passage)) {
            int there = sheet.firstToken(rival.span());
            int until = sheet.lastToken(rival.span());
            if (until < first && until >= from) {
                from = (until + first + 1) / 2;
            } else if (there > last && there < to) {
                to = (last + there + 1) / 2;
            }
        }
        Words near = new Words(to - from);
        Words about = new Words(end - start);
        Words names = new Words(end - start);
        Words again = new Words(end - start);
        Words numbers = new Words(end - start);
        Words runs = new Words(end - start);
        int[] beside = new int[2];
        int previous = 0;
        for (int i = start; i < end; i++) {
            boolean close = i >= from && i < to;
            if (i >= first && i <= last) {
                continue;
            }
            if (close && CueWords.ANOTHER.has(tokens, i)) {
                again.add(Stems.of(tokens, i));
            }
            if (CueWords.STOP.has(tokens, i)) {
                continue;
            }
            if (tokens.kind(i) == Kind.WORD && tokens.length(i) > 2) {
                int stem = Stems.of(tokens, i);
                about.add(stem);
                runs.add(31 * previous + stem);
                previous = stem;
                if (i < first) {
                    beside[0] = stem;
                } else if (beside[1] == 0) {
                    beside[1] = stem;
                }
                if (close) {
                    near.add(stem);
                    if (tokens.capitalised(i) && i > start) {
                        names.add(stem);
                    }
                }
            } else if (tokens.kind(i) != Kind.SIGN && i > start + 1) {
                about.add(tokens.hash(i));
                if (close) {
                    numbers.add(tokens.hash(i));
                }
            }
        }
        return Optional.of(new Fact(
                kind,
                passage,
                low,
                high,
                said,
                sentence,
                new long[0],
                near.set(),
                about.set(),
                names.set(),
                again.set(),
                numbers.set(),
                runs.set(),
                beside,
                beside(tokens, first - 1, -1, start - 1),
                beside(tokens, last + 1, 1, end)));
    }

    /// Of the rivals, those right before and right after.
    private static List<Passage> around(List<Passage> rivals, Passage passage) {
        int low = 0;
        int high = rivals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rivals.get(middle).start() < passage.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return rivals.subList(Math.max(0, low - 1), Math.min(rivals.size(), low + 2));
    }

    private static int[] beside(Tokens tokens, int at, int step, int stop) {
        Words words = new Words(BESIDE);
        for (int i = at; i != stop && words.size < BESIDE; i += step) {
            if (tokens.kind(i) != Kind.SIGN) {
                words.add(tokens.hash(i));
            }
        }
        return Arrays.copyOf(words.words, words.size);
    }

    /// Words as they are gathered.
    private static final class Words {
        private final int[] words;
        private int size;

        public Words(int most) {
            words = new int[Math.max(0, most)];
        }

        public void add(int word) {
            words[size++] = word;
        }

        public int[] set() {
            return Arrays.stream(words, 0, size).sorted().distinct().toArray();
        }
    }
}
