package oyer.core.read.quantity;

import java.util.Set;
import oyer.core.read.quantity.NumberContext.Role;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Tells when a number is somebody's age: `19 years old`, `aged 71`, `was 19`, `, 50,`, `34-Jährige`.
final class AgeFinder {

    /// @param last the last token that belongs to the age, or -1 when it is none
    /// @param sure the confidence of the rule
    record Found(int last, String unit, String rule, double sure) {
        boolean is() {
            return last >= 0;
        }
    }

    static final Found NONE = new Found(-1, "", "", 0);

    private static final Set<String> SUBJECTS = Set.of("he", "she", "i", "who", "er", "sie", "ich", "der", "die");
    private static final Set<String> COPULAS = Set.of("was", "is", "turned", "war", "ist", "wurde", "wird", "am");
    private static final Set<String> BETWEEN = Set.of(
            "only", "just", "then", "about", "already", "nearly", "almost", "erst", "damals", "gerade", "schon",
            "around", "now");
    private static final Set<String> THEN =
            Set.of("then", "now", "aged", "still", "only", "damals", "heute", "jetzt", "erst");
    private static final Set<String> NO_PERSON = Set.of("it", "this", "that", "there", "what", "es", "das", "which");
    private static final Set<String> CLOSERS = Set.of(
            "when", "then", "and", "but", "at", "while", "years", "today", "now", "or", "als", "und", "damals",
            "jahre");

    /// For what somebody is sentenced to years.
    private static final Set<String> DEEDS =
            TableFile.classes(AgeFinder.class, "deeds.txt").getOrDefault("DEED", Set.of());

    /// The longest word of these tables.
    private static final int LONGEST = 18;

    private static final int OLD = 110;

    /// Behind a deed instead of a trade, fewer years are a sentence.
    private static final int GROWN = 16;

    /// Words of a line of a form before the age, at most.
    private static final int LINE = 12;

    private final Tokens tokens;
    private final NumberContext context;

    AgeFinder(Tokens tokens, NumberContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    Found at(Numeral number, UnitFinder.@org.jspecify.annotations.Nullable Found unit) {
        int last = number.last();
        if (number.ordinal()) {
            return NONE;
        }
        if (unit != null && unit.unit().measure() == oyer.core.casefile.Quantity.Measure.DURATION) {
            int old = unit.last() + 1;
            String name = unit.unit().name();
            if (tokens.is(old, "old") || tokens.is(old, "alt")) {
                return new Found(old, name, "age-old", .98);
            }
            if (tokens.is(old, '-') && tokens.is(old + 1, "old")) {
                return new Found(old + 1, name, "age-old", .98);
            }
            if (tokens.is(old, "of") && tokens.is(old + 1, "age")) {
                return new Found(old + 1, name, "age-old", .98);
            }
            if (afterAge(number.first())) {
                return new Found(unit.last(), name, "age-of", .95);
            }
            boolean put = behindName(number.first(), unit.last() + 1)
                    || number.between(GROWN, OLD) && onLine(number.first(), unit.last() + 1);
            if (name.equals("year") && number.between(5, OLD) && put) {
                return new Found(unit.last(), name, "age-apposition", .85);
            }
            return NONE;
        }
        if (!number.whole() || !number.between(0, 115)) {
            return NONE;
        }
        int next = last + 1;
        if (tokens.is(next, '-') && tokens.gap(next) == Gap.NONE && next + 1 < tokens.size()) {
            next++;
        }
        if (startsWith(next, "year-old") || startsWith(next, "J\u00e4hrig") || startsWith(next, "jaehrig")) {
            return new Found(next, "year", "age-adjective", .98);
        }
        if (startsWith(next, "month-old") || startsWith(next, "week-old") || startsWith(next, "day-old")) {
            return new Found(
                    next, tokens.text(next).substring(0, tokens.text(next).indexOf('-')), "age-adjective", .98);
        }
        int years = yearsOld(next);
        if (years > 0) {
            return new Found(years, "year", "age-old", .95);
        }
        if (afterAge(number.first())) {
            return new Found(last, "year", "age-of", .93);
        }
        if (copula(number)) {
            return new Found(last, "year", "age-copula", .8);
        }
        if (thenAged(number)) {
            return new Found(last, "year", "age-then", .9);
        }
        if (apposition(number)) {
            return new Found(last, "year", "age-apposition", .85);
        }
        return NONE;
    }

    /// The last token of `yo`, `y/o`, `yoa`, `y.o.a.`, or of `J.` behind a comma as German forms have it; else 0.
    private int yearsOld(int next) {
        if (tokens.is(next, "yo") || tokens.is(next, "yoa")) {
            return next;
        }
        if (tokens.is(next, "y") && tokens.is(next + 1, '/') && tokens.is(next + 2, "o")) {
            return next + 2;
        }
        if (tokens.is(next, "y") && tokens.is(next + 1, '.') && tokens.is(next + 2, "o")) {
            boolean dot = tokens.is(next + 3, '.');
            return dot && tokens.is(next + 4, "a") ? next + 4 : next + 2;
        }
        boolean german = tokens.is(next, "j") && tokens.is(next + 1, '.') && tokens.gap(next + 1) == Gap.NONE;
        return german && tokens.is(next - 2, ',') && closes(next + 2) ? next : 0;
    }

    boolean startsWith(int token, String stem) {
        return token < tokens.size()
                && tokens.length(token) >= stem.length()
                && tokens.length(token) <= stem.length() + 4
                && tokens.characters().regionMatches(true, tokens.start(token), stem, 0, stem.length());
    }

    /// `Anna BERG, 63 yrs, shopkeeper`, `Zeuge Karl Berg, 18 Jahre, Lehrling`: two words of a name, then the years
    /// between
    /// commas or at the end of a line.
    private boolean behindName(int first, int next) {
        int comma = first - 1;
        return closes(next)
                && comma > 1
                && tokens.is(comma, ',')
                && tokens.capitalised(comma - 1)
                && tokens.capitalised(comma - 2)
                && tokens.gap(comma - 1) != Gap.LINE
                && !context.is(comma - 1, Role.MONTH)
                && !context.is(comma - 1, Role.LABEL);
    }

    private boolean closes(int next) {
        return next >= tokens.size()
                || tokens.gap(next) == Gap.LINE
                || tokens.gap(next) == Gap.BLOCK
                || tokens.is(next, ',')
                || tokens.is(next, ';')
                || tokens.is(next, '.')
                || tokens.is(next, ')');
    }

    /// `Victim:  BERG Anna, shopkeeper, 59 years`: on the line of a form, behind a name and what somebody is.
    /// `BERG Karl, murder, 25 years` is a sentence.
    private boolean onLine(int first, int next) {
        if (!closes(next) || !tokens.is(first - 1, ',') || tokens.gap(first) == Gap.LINE || in(first - 2, DEEDS)) {
            return false;
        }
        int i = first - 1;
        while (i > 0 && first - i < LINE && tokens.gap(i) != Gap.LINE && tokens.gap(i) != Gap.BLOCK) {
            if (tokens.is(i, ':')) {
                return tokens.capitalised(i + 1)
                        && tokens.kind(i + 1) == Kind.WORD
                        && (tokens.is(i + 2, ',') || tokens.capitalised(i + 2));
            }
            i--;
        }
        return false;
    }

    /// `aged`, `age`, `age:`, `at the age of`, `im Alter von`.
    private boolean afterAge(int first) {
        int before = tokens.is(first - 1, ':') ? first - 2 : first - 1;
        if (tokens.is(before, "of") || tokens.is(before, "von")) {
            return tokens.is(before - 1, "age") || tokens.is(before - 1, "Alter") || tokens.is(before - 1, "ages");
        }
        return tokens.is(before, "aged") || tokens.is(before, "age") || tokens.is(before, "Alter");
    }

    /// Somebody `was 19`, with nothing after the number that it could count.
    private boolean copula(Numeral number) {
        int before = number.first() - 1;
        if (before > 0 && in(before, BETWEEN)) {
            before--;
        }
        if (before < 1 || !in(before, COPULAS) || number.value().intValue() < 1) {
            return false;
        }
        int subject = before - 1;
        if (tokens.kind(subject) != Kind.WORD || in(subject, NO_PERSON)) {
            return false;
        }
        boolean person = in(subject, SUBJECTS) || tokens.capitalised(subject) && !context.is(subject, Role.MONTH);
        int next = number.last() + 1;
        return person && closed(next) && !context.is(subject, Role.LABEL);
    }

    /// `Anna Berg, then 34, had`, `sein Bruder, damals 34`: an adverb of time before a bare number at a comma.
    private boolean thenAged(Numeral number) {
        int adverb = number.first() - 1;
        int comma = adverb - 1;
        int next = number.last() + 1;
        return comma > 0
                && in(adverb, THEN)
                && (tokens.is(comma, ',') || tokens.is(comma, '('))
                && tokens.kind(comma - 1) == Kind.WORD
                && number.between(1, 110)
                && closed(next);
    }

    private boolean closed(int next) {
        return next >= tokens.size()
                || tokens.gap(next) == Gap.BLOCK
                || tokens.kind(next) == Kind.SIGN && ".,;!?)\"\u201d".indexOf(tokens.first(next)) >= 0
                || in(next, CLOSERS);
    }

    /// A name, a number, a comma: `Anna Berg, 50, of Ulm`; or in brackets, `Anna Berg (50)`.
    private boolean apposition(Numeral number) {
        int open = number.first() - 1;
        int name = open - 1;
        if (!number.digits() || number.first() != number.last() || name < 0 || tokens.length(number.first()) > 2) {
            return false;
        }
        boolean comma =
                tokens.is(open, ',') && (tokens.is(number.last() + 1, ',') || tokens.is(number.last() + 1, ';'));
        boolean bracket = tokens.is(open, '(') && tokens.is(number.last() + 1, ')');
        return (comma || bracket)
                && tokens.kind(name) == Kind.WORD
                && tokens.capitalised(name)
                && tokens.length(name) > 1
                && !context.is(name, Role.MONTH)
                && !context.is(name, Role.LABEL)
                && number.between(comma ? 5 : 10, 110)
                // a list of numbers is no list of ages
                && !(comma && number.last() + 2 < tokens.size() && tokens.kind(number.last() + 2) == Kind.NUMBER);
    }

    private boolean in(int token, Set<String> words) {
        return token >= 0
                && tokens.kind(token) == Kind.WORD
                && tokens.length(token) <= LONGEST
                && words.contains(tokens.text(token).toLowerCase(java.util.Locale.ROOT));
    }
}
