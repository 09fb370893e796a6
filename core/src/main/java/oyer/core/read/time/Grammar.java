package oyer.core.read.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.Language;

/// The grammar of time of one language: its words, its rules, and what numbers look like. Read once from
/// `<code>.words` and `<code>.rules` beside this class.
final class Grammar {

    private static final Map<Language, Grammar> ALL = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private final Language language;
    private final Lexicon lexicon;
    private final Automaton automaton;
    private final List<RuleExample> examples;
    private final int[] byDigits = new int[2 * 100];
    private final int digits;
    private final int year;
    private final int oldYear;
    private final int group;
    private final int military;
    private final int yearOrMilitary;
    private final int ordinal;
    private final int decade;
    private final int spelled;
    private final int spelledYear;
    private final int and;

    private Grammar(Language language) {
        this.language = language;
        RuleParser parser = new RuleParser(
                lines(language.code()), language == Language.GERMAN ? GermanNumerals.words() : List.of());
        this.lexicon = parser.lexicon();
        for (int value = 0; value < 100; value++) {
            byDigits[value] = lexicon.symbolOf(shape(value, 1));
            byDigits[100 + value] = lexicon.symbolOf(shape(value, 2));
        }
        this.digits = lexicon.symbolOf(WordClass.DIGITS);
        this.year = lexicon.symbolOf(WordClass.DIGITS, WordClass.YEAR, WordClass.OLDYEAR);
        this.oldYear = lexicon.symbolOf(WordClass.DIGITS, WordClass.OLDYEAR, WordClass.GROUP);
        this.group = lexicon.symbolOf(WordClass.DIGITS, WordClass.GROUP);
        this.military = lexicon.symbolOf(WordClass.DIGITS, WordClass.MILITARY);
        this.yearOrMilitary = lexicon.symbolOf(WordClass.DIGITS, WordClass.YEAR, WordClass.OLDYEAR, WordClass.MILITARY);
        this.ordinal = lexicon.symbolOf(WordClass.ORDINAL);
        this.decade = lexicon.symbolOf(WordClass.DECADEYEAR);
        this.spelled = lexicon.symbolOf(WordClass.NUMBER);
        this.spelledYear = lexicon.symbolOf(WordClass.NUMBER, WordClass.YEAR);
        List<Rule> rules = parser.rules(lexicon);
        lexicon.freeze();
        this.and = lexicon.literal(language == Language.GERMAN ? "und" : "and");
        this.automaton = new Automaton(rules, lexicon);
        this.examples = List.copyOf(parser.examples());
    }

    static Grammar of(Language language) {
        return ALL.computeIfAbsent(language, Grammar::new);
    }

    private static List<String> lines(String code) {
        List<String> lines = new ArrayList<>(file(code + ".words"));
        lines.addAll(file(code + ".rules"));
        return lines;
    }

    private static List<String> file(String name) {
        try (InputStream in = Grammar.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no grammar of time [" + name + "] beside " + Grammar.class);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordClass[] shape(int value, int length) {
        List<WordClass> classes = new ArrayList<>(List.of(WordClass.DIGITS));
        if (value >= 1 && value <= 31) {
            classes.add(WordClass.DAY);
        }
        if (value >= 1 && value <= 12) {
            classes.add(WordClass.MON);
            if (length == 2) {
                classes.add(WordClass.MM);
            }
        }
        if (value <= 24) {
            classes.add(WordClass.HOUR);
        }
        if (length == 2) {
            classes.add(WordClass.YY);
            if (value > 31) {
                classes.add(WordClass.LATEYY);
            }
            if (value < 60) {
                classes.add(WordClass.MINUTE);
            }
        }
        if (value >= 1) {
            classes.add(WordClass.OLDYEAR);
        }
        return classes.toArray(WordClass[]::new);
    }

    Language language() {
        return language;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Automaton automaton() {
        return automaton;
    }

    List<RuleExample> examples() {
        return examples;
    }

    int numberSymbol(int value, int length) {
        if (length == 4 && value < 1000 && value % 100 < 60) {
            return military;
        }
        if (length <= 2) {
            return byDigits[(length - 1) * 100 + value];
        }
        if (length == 4 && value >= 1000 && value <= 2199) {
            return value % 100 < 60 ? yearOrMilitary : year;
        }
        if (length == 4 && value >= 2200 && value < 2360) {
            return military;
        }
        return length == 3 ? value >= 100 ? oldYear : group : digits;
    }

    int spelledSymbol(int value) {
        return value >= 1100 && value <= 2099 && value % 100 != 0 ? spelledYear : spelled;
    }

    int ordinalSymbol() {
        return ordinal;
    }

    int decadeSymbol() {
        return decade;
    }

    boolean isAnd(int symbol) {
        return lexicon.has(symbol, and);
    }

    boolean isOrdinalEnding(String text, int start, int end) {
        return end - start == 2
                && switch (text.substring(start, end).toLowerCase(Locale.ROOT)) {
                    case "st", "nd", "rd", "th" -> language == Language.ENGLISH;
                    case "te", "er" -> false;
                    default -> false;
                };
    }

    /// Whether a word for a unit, which ends at `end`, is in the plural.
    boolean isPlural(String unit, String text, int end) {
        char last = Character.toLowerCase(text.charAt(end - 1));
        return switch (language) {
            case ENGLISH -> last == 's' && !unit.equals("S") || last == 's' && text.charAt(end - 2) == 'd';
            case GERMAN ->
                last == 'n'
                        || last == 'e'
                                && switch (unit) {
                                    case "Y", "M", "D", "DE", "CE", "Q" -> true;
                                    default -> false;
                                };
        };
    }

    boolean isDecadeEnding(String text, int start, int end) {
        int length = end - start;
        return switch (language) {
            case ENGLISH -> length == 1 && text.charAt(start) == 's';
            case GERMAN -> (length == 2 || length == 3 && text.charAt(end - 1) == 'n') && text.startsWith("er", start);
        };
    }
}
