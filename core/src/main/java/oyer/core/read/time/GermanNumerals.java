package oyer.core.read.time;

import java.util.ArrayList;
import java.util.List;
import oyer.core.read.time.Lexicon.Word;

/// German writes a number as one word; there are too many to list and few enough to make: `einundzwanzig`,
/// `neunzehnhundertsechsundachtzig`, `dreieinhalb`, `zweijährig`, `einundzwanzigsten`.
final class GermanNumerals {

    private static final String[] ONES = {
        "",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };
    private static final String[][] LASTING = {
        {"jährig", "Y", ""},
        {"monatig", "M", ""},
        {"wöchig", "W", ""},
        {"tägig", "D", ""},
        {"stündig", "H", "T"},
        {"minütig", "M", "T"}
    };

    private GermanNumerals() {}

    static List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int n = 1; n < 100; n++) {
            String word = word(n);
            if (n > 1) {
                add(words, word, WordClass.NUMBER, Integer.toString(n));
            }
            ordinals(words, word, n);
            for (String[] lasting : LASTING) {
                adjectives(words, word + lasting[0], "P" + lasting[2] + n + lasting[1]);
            }
            if (n < 20) {
                add(words, word + "einhalb", WordClass.WITHHALF, Integer.toString(n));
            }
        }
        add(words, "anderthalb", WordClass.WITHHALF, "1");
        add(words, "hundert", WordClass.NUMBER, "100");
        add(words, "tausend", WordClass.NUMBER, "1000");
        for (int year = 1800; year < 2030; year++) {
            String rest = year % 100 == 0 ? "" : word(year % 100);
            String word = year < 2000 ? word(year / 100) + "hundert" + rest : "zweitausend" + rest;
            add(words, word, WordClass.NUMBER, Integer.toString(year));
            if (!rest.isEmpty()) {
                add(words, word, WordClass.YEAR, "");
            }
        }
        return words;
    }

    private static void ordinals(List<Word> words, String word, int n) {
        if (n > 12) {
            for (String ending : List.of("te", "ten", "ter", "tes", "tem")) {
                add(words, word + (n < 20 ? "" : "s") + ending, WordClass.ORDINAL, Integer.toString(n));
            }
        }
    }

    private static void adjectives(List<Word> words, String stem, String value) {
        for (String ending : List.of("", "e", "en", "er", "es", "em")) {
            add(words, stem + ending, WordClass.LENGTH, value);
        }
    }

    private static void add(List<Word> words, String text, WordClass type, String value) {
        words.add(new Word(text, type, value, false));
    }

    private static String word(int n) {
        if (n < 20) {
            return ONES[n];
        }
        return (n % 10 == 0 ? "" : ONES[n % 10] + "und") + TENS[n / 10];
    }
}
