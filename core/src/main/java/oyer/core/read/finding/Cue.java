package oyer.core.read.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The classes of `findings.txt`. Each token of a text is looked up once, and its classes are kept as bits.
enum Cue {
    EXAM,
    SENT,
    TAKEN,
    SAMPLED,
    PLACE,
    ASKED,
    DONE,
    UNDONE,
    NOT,
    OPEN,
    HEARSAY,
    ELSE,
    YET,
    RESULT,
    FOUND,
    FREE,
    IS,
    EXCLUDED,
    MAYBE,
    BLOOD,
    PRINT,
    DNA,
    FIBRE,
    RESIDUE,
    DRUG,
    ALCOHOL,
    SALIVA,
    SEMEN,
    FIRE,
    COMPARE,
    FIRING,
    HAND;

    /// What is looked for in an examination.
    static final long SOUGHT =
            bits(BLOOD, PRINT, DNA, FIBRE, RESIDUE, DRUG, ALCOHOL, SALIVA, SEMEN, FIRE, COMPARE, FIRING, HAND);

    /// What can be on a thing.
    static final long SUBSTANCE = bits(BLOOD, PRINT, DNA, FIBRE, RESIDUE, DRUG, SALIVA, SEMEN, FIRE);

    private record Phrase(List<String> words, long bit) {}

    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final Map<String, List<Phrase>> STEMS = new HashMap<>();
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(Cue.class, "findings.txt")) {
            String line = row.getFirst();
            int bar = line.indexOf('|');
            long bit = valueOf(line.substring(0, bar).strip().toUpperCase(Locale.ROOT))
                    .bit();
            for (String listed : line.substring(bar + 1).split(",")) {
                List<String> words = List.of(listed.strip().split(" "));
                String first = words.getFirst();
                if (words.size() > 1) {
                    PHRASES.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Phrase(words, bit));
                } else if (first.endsWith("*")) {
                    STEMS.computeIfAbsent(first.substring(0, 1), _ -> new ArrayList<>())
                            .add(new Phrase(List.of(first.substring(0, first.length() - 1)), bit));
                } else {
                    WORDS.merge(first, bit, (one, other) -> one | other);
                }
            }
        }
    }

    private static final WordTable<Long> SINGLE = WordTable.of(WORDS);
    private static final WordTable<List<Phrase>> SEVERAL = WordTable.of(PHRASES);
    private static final WordTable<List<Phrase>> BEGUN = WordTable.of(STEMS);

    long bit() {
        return 1L << ordinal();
    }

    private static long bits(Cue... cues) {
        long all = 0;
        for (Cue cue : cues) {
            all |= cue.bit();
        }
        return all;
    }

    /// The classes of a token; of a phrase, those of its first token.
    static long of(Tokens tokens, int token) {
        Long single = SINGLE.get(tokens, token);
        long all = single == null ? 0 : single;
        List<Phrase> phrases = SEVERAL.get(tokens, token);
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                all |= goesOn(tokens, token, phrase.words()) ? phrase.bit() : 0;
            }
        }
        List<Phrase> stems = BEGUN.get(tokens.characters(), tokens.start(token), tokens.start(token) + 1);
        for (int i = 0; stems != null && i < stems.size(); i++) {
            String begin = stems.get(i).words().getFirst();
            boolean begins = tokens.length(token) >= begin.length()
                    && tokens.characters().regionMatches(true, tokens.start(token), begin, 0, begin.length());
            all |= begins ? stems.get(i).bit() : 0;
        }
        return all;
    }

    private static boolean goesOn(Tokens tokens, int token, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.is(token + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
