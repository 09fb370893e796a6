package oyer.core.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;

/// What the words of one expression say, before it is placed on the calendar. A builder: filled word by word, then read
/// by the [Resolver]. Numbers are 0 and strings empty where nothing is said; a year is [#NONE].
final class Expression {

    static final int NONE = Integer.MIN_VALUE;

    final Rule rule;
    /// First and last atom.
    int first = -1;
    int last = -1;

    int year = NONE;
    int yy = -1;
    boolean bc;
    int month;
    int day;
    int weekday;
    int half;
    int hour = -1;
    int minute = -1;
    int second = -1;
    boolean am;
    boolean pm;
    String season = "";
    String part = "";
    String holiday = "";
    int dayOffset = NONE;
    /// A decade by its last digits, `1980` or `80`; or a century by its ordinal.
    int decade = -1;
    int century = -1;
    String edge = "";
    String approx = "";
    String point = "";
    String unit = "";
    String secondUnit = "";
    String thirdUnit = "";
    String vague = "";
    String ref = "";
    String set = "";
    String shift = "";
    int ordinal = -1;
    /// The second of two weekdays: the first after the one before.
    boolean follows;
    /// The day before that began the range of which this is the end, or the same weekday named in full a moment ago.
    @Nullable LocalDate beside;
    /// Whether it stands in a row of a log, and is not the hour of that row.
    boolean row;
    /// Whether it is the hour of a breakfast, which after an evening is the next day's.
    boolean breakfast;
    /// Numbers in order, spelled or in digits, that no other class took.
    final List<Integer> numbers = new ArrayList<>();
    boolean andHalf;
    int words;
    /// `an hour and a half`: the half is over one.
    boolean oneAndHalf;
    /// How two numbers hang together: `2.5`, `5 1/2`, `1,200`.
    boolean decimal;
    boolean fraction;
    boolean thousands;
    /// Whether the unit is in the plural.
    boolean plain;
    /// Whether somebody's birth is told: no day to come.
    boolean born;
    /// The part of the day that the next words tell of, when an hour of twelve says none: `at eight; that evening he`.
    String ahead = "";
    /// Whether its hour may be before noon or after it.
    boolean twelve;

    Expression(Rule rule) {
        this.rule = rule;
    }

    /// 1 to 4, when it speaks of a numbered quarter; else 0.
    int quarter() {
        return (unit.equals("Q") || secondUnit.equals("Q")) && ordinal >= 1 && ordinal <= 4 ? ordinal : 0;
    }

    boolean has(String setting) {
        return rule.settings().containsKey(setting);
    }

    String setting(String name) {
        return rule.settings().getOrDefault(name, "");
    }

    /// Takes in what one atom says as a member of a class.
    void take(WordClass type, String value, int number) {
        switch (type) {
            case MONTH, MABBR, MAILMONTH, MAY -> month = Integer.parseInt(value);
            case MON, MM -> month = number;
            case DAY -> day = number;
            case WEEKDAY, WEEKDAYS, WDABBR -> weekday = Integer.parseInt(value);
            case SEASON -> season = value;
            case UNIT -> {
                if (unit.isEmpty()) {
                    unit = value;
                } else if (secondUnit.isEmpty()) {
                    secondUnit = value;
                } else {
                    thirdUnit = value;
                }
            }
            case PART -> part = part.endsWith(":00") ? part : value; // midnight that evening
            case DAYWORD -> dayOffset = Integer.parseInt(value);
            case EDGE -> edge = value;
            case APPROX -> approx = value;
            case POINT -> point = value;
            case NUMBER, DIGITS, MILITARY -> numbers.add(number);
            case GROUP -> {
                numbers.add(number);
                thousands = true;
            }
            case ORDINAL -> ordinal = number;
            case VAGUE -> vague = value;
            case HOLIDAY -> holiday = value;
            case REF -> ref = value;
            case SET -> set = value;
            case DECADE -> decade = Integer.parseInt(value);
            case DECADEYEAR -> decade = number;
            case AM -> am = true;
            case PM -> pm = true;
            case BC -> bc = true;
            case SHIFT -> shift = value;
            case HALF -> {
                andHalf = true;
                oneAndHalf = !unit.isEmpty();
            }
            case WITHHALF -> {
                numbers.add(Integer.parseInt(value));
                andHalf = true;
            }
            case DAYPART -> {
                weekday = value.charAt(0) - '0';
                part = value.substring(1);
            }
            case LENGTH -> set = value;
            case HOUR -> hour = number;
            case MINUTE -> {
                if (minute < 0) {
                    minute = number;
                } else {
                    second = number;
                }
            }
            case YEAR, OLDYEAR -> year = number;
            case YY, LATEYY -> yy = number;
            case ZONE,
                    ERA,
                    FUTURE,
                    PAST,
                    INTENT,
                    PREP,
                    WHEN,
                    TITLE,
                    GIVEN,
                    NOTYEAR,
                    MAKE,
                    STREET,
                    NOTE,
                    COUNTED,
                    ARTICLE,
                    OPENER,
                    GOESON,
                    REPORT,
                    DASH,
                    UNKNOWN,
                    HALFOF,
                    ASIDE,
                    DEADLINE,
                    QLETTER,
                    ARREST,
                    TELLING,
                    BACK,
                    INQUIRY,
                    SAID,
                    THAT -> {
                // they shape the span, not the value
            }
        }
    }

    /// Takes in a word that a rule spells out; some of them carry a meaning beside their place in the pattern.
    void literal(Lexicon.@Nullable Entry entry, Atoms atoms, int atom, Lexicon lexicon, Language language) {
        if (entry == null) {
            return;
        }
        words++;
        entry.values().forEach((type, value) -> {
            switch (type) {
                case EDGE, POINT, VAGUE, SHIFT, HALF, UNIT, PART, SEASON, APPROX ->
                    take(type, value, atoms.number(atom));
                default -> {
                    // the word stands for itself
                }
            }
        });
        int symbol = atoms.symbol(atom);
        bound(symbol, lexicon);
        if (lexicon.isWord(symbol, "p")) {
            pm = true; // p.m.
        } else if (lexicon.isWord(symbol, "b")) {
            bc = true; // b.c.
        } else if (lexicon.isWord(symbol, "a")
                && atom + 1 < atoms.size()
                && lexicon.isWord(atoms.symbol(atom + 1), ".")) {
            am = true; // a.m., but not a quarter past
        } else if (lexicon.isWord(symbol, "/")) {
            fraction = true;
        } else if (lexicon.isWord(symbol, language == Language.GERMAN ? "," : ".")) {
            decimal = true;
        } else if (lexicon.isWord(symbol, language == Language.GERMAN ? "." : ",") && unit.isEmpty()) {
            thousands = true;
        }
    }

    /// `more than`, `at least`, `no more than` before an amount; after it, `three more years` is no bound.
    private void bound(int symbol, Lexicon lexicon) {
        if (!numbers.isEmpty() || !vague.isEmpty() || !unit.isEmpty()) {
            return;
        }
        if (lexicon.isWord(symbol, "no")) {
            approx = "EQUAL";
        } else if (lexicon.isWord(symbol, "more") || lexicon.isWord(symbol, "over") || lexicon.isWord(symbol, "mehr")) {
            approx = approx.equals("EQUAL") ? "EQUAL_OR_LESS" : "MORE_THAN";
        } else if (lexicon.isWord(symbol, "less") || lexicon.isWord(symbol, "weniger")) {
            approx = approx.equals("EQUAL") ? "EQUAL_OR_MORE" : "LESS_THAN";
        } else if (lexicon.isWord(symbol, "least")
                || lexicon.isWord(symbol, "mindestens")
                || lexicon.isWord(symbol, "wenigstens")) {
            approx = "EQUAL_OR_MORE";
        } else if (lexicon.isWord(symbol, "most")
                || lexicon.isWord(symbol, "up")
                || lexicon.isWord(symbol, "bis")
                || lexicon.isWord(symbol, "höchstens")
                || lexicon.isWord(symbol, "maximal")
                || lexicon.isWord(symbol, "allenfalls")) {
            approx = "EQUAL_OR_LESS";
        } else if (lexicon.isWord(symbol, "über")) {
            approx = "MORE_THAN";
        }
    }
}
