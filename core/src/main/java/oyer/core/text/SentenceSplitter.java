package oyer.core.text;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Finds where sentences begin, on real pages: after a full stop that is no abbreviation's and no ordinal's, also when
/// the next sentence is glued to it; after an empty line; at a line that looks like a heading.
final class SentenceSplitter {

    private static final Map<Language, WordTable<Boolean>> ABBREVIATIONS = Map.of(
            Language.ENGLISH,
            table(Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "sgt", "lt", "col", "gen", "capt", "cpl", "det", "insp", "rev",
                    "hon", "jr", "sr", "st", "no", "nos", "vol", "pp", "p", "fig", "ex", "exh", "cf", "v", "vs", "inc",
                    "ltd", "co", "corp", "dept", "dist", "ct", "div", "art", "sec", "para", "paras", "jan", "feb",
                    "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
                    "thu", "thur", "thurs", "fri", "sat", "sun", "approx", "ca", "al", "ed", "eds", "tr", "dep", "def",
                    "ave", "blvd", "rd", "mt", "ft", "gov", "sen", "rep", "pres", "supt", "messrs", "atty", "esq", "rt",
                    "agg", "cst", "ser", "b", "ofc", "dets", "hwy", "bldg", "prov", "magis", "crim", "pty", "encl",
                    "supp")),
            Language.GERMAN,
            table(Set.of(
                    "dr",
                    "prof",
                    "hr",
                    "fr",
                    "nr",
                    "abs",
                    "art",
                    "str",
                    "bzw",
                    "ca",
                    "z",
                    "b",
                    "d",
                    "h",
                    "u",
                    "a",
                    "vgl",
                    "s",
                    "bl",
                    "bd",
                    "jan",
                    "feb",
                    "mär",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "okt",
                    "nov",
                    "dez",
                    "mo",
                    "di",
                    "mi",
                    "do",
                    "sa",
                    "so",
                    "geb",
                    "gest",
                    "verh",
                    "gesch",
                    "ggf",
                    "evtl",
                    "inkl",
                    "etc",
                    "usw",
                    "sog",
                    "st",
                    "tel",
                    "az",
                    "i",
                    "v",
                    "ziff",
                    "lt",
                    "insb",
                    "rn",
                    "rdn",
                    "f",
                    "ff",
                    "m",
                    "w",
                    "e",
                    "o",
                    "g",
                    "min",
                    "std",
                    "mio",
                    "mrd",
                    "dipl",
                    "ing",
                    "pol",
                    "krim",
                    "gr",
                    "lfd",
                    "ass",
                    "kal",
                    "anl",
                    "pos",
                    "rer",
                    "nat",
                    "med",
                    "phil",
                    "jur",
                    "iur",
                    "habil",
                    "techn",
                    "vet",
                    "ri",
                    "betr",
                    "bezgl",
                    "einschl",
                    "abt",
                    "insp",
                    "bezinsp",
                    "gez",
                    "wohnh",
                    "gem",
                    "mind",
                    "insges",
                    "polizeil",
                    "fernmdl",
                    "verst",
                    "besch",
                    "geschäd",
                    "vorl",
                    "bekl",
                    "anwes",
                    "ausgeschr",
                    "zuzgl",
                    "gegr",
                    "unbek")));

    /// What may stand in a lead that tells only when, beside names of days and months.
    private static final WordTable<Boolean> WHEN = table(Set.of(
            "at",
            "on",
            "about",
            "around",
            "by",
            "approximately",
            "approx",
            "exactly",
            "the",
            "of",
            "a",
            "p",
            "m",
            "morning",
            "evening",
            "night",
            "day",
            "same",
            "and",
            "to"));

    /// Words with which German sentences begin and no surname does.
    private static final WordTable<Boolean> OPENERS = table(Set.of(
            "er",
            "sie",
            "es",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "ein",
            "eine",
            "einen",
            "sein",
            "seine",
            "ihr",
            "ihre",
            "dieser",
            "diese",
            "dieses",
            "im",
            "am",
            "auf",
            "nach",
            "bei",
            "aus",
            "mit",
            "vor",
            "in",
            "an",
            "als",
            "wenn",
            "auch",
            "doch",
            "aber",
            "dann",
            "da",
            "dort",
            "danach",
            "daraufhin",
            "deshalb",
            "zudem",
            "so",
            "man",
            "ob",
            "nun",
            "laut",
            "gegen",
            "um",
            "seit",
            "während",
            "nachdem",
            "weil",
            "dabei",
            "damit",
            "dazu",
            "zur",
            "zum",
            "beide",
            "keiner",
            "niemand",
            "wie",
            "was",
            "wer",
            "wo",
            "unter",
            "über"));

    /// No sentence ends in more closing signs than these; a page of quotation marks must not cost its square.
    private static final int CLOSERS = 6;

    private final Tokens tokens;
    private final Language language;
    private final WordTable<Boolean> abbreviations;
    private final int[] ownLines;
    /// Where the sentence begins that is being read.
    private int start;

    SentenceSplitter(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.abbreviations = ABBREVIATIONS.getOrDefault(language, WordTable.of(Map.of()));
        this.ownLines = LineBreaks.of(tokens);
    }

    private static WordTable<Boolean> table(Set<String> words) {
        return WordTable.of(words.stream().collect(Collectors.toMap(Function.identity(), _ -> true)));
    }

    Sentences sentences() {
        int[] starts = new int[tokens.size() / 12 + 8];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || begins(i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i;
                start = i;
            }
        }
        return new Sentences(Arrays.copyOf(starts, count), tokens.size());
    }

    private boolean begins(int token) {
        if (tokens.gap(token) == Gap.BLOCK
                || tokens.gap(token) == Gap.LINE && item(token)
                || tokens.gap(token) == Gap.LINE && (Arrays.binarySearch(ownLines, token) >= 0 || endsHeading(token))
                || tokens.gap(token) == Gap.SPACE && beginsField(token)) {
            return true;
        }
        int end = token - 1;
        // closing quotation marks and brackets belong to the sentence before
        while (end > 0 && token - end <= CLOSERS && isCloser(end) && tokens.gap(end) == Gap.NONE) {
            end--;
        }
        if (isCloser(token) && tokens.gap(token) == Gap.NONE) {
            return false;
        }
        if (tokens.is(end, '!') || tokens.is(end, '?') || tokens.is(end, '\u2026')) {
            return startsSentence(token);
        }
        return tokens.is(end, '.') && startsSentence(token) && stops(end, token);
    }

    /// `b) Karl Berg, ...`: an item of a list, on a line that begins with its letter.
    private boolean item(int token) {
        return tokens.kind(token) == Kind.WORD
                && tokens.length(token) == 1
                && tokens.is(token + 1, ')')
                && tokens.gap(token + 1) == Gap.NONE
                && token + 2 < tokens.size()
                && tokens.gap(token + 2) == Gap.SPACE;
    }

    /// Spaces that set the next field of a form apart from the one before it in the line.
    private static final int FIELD_SPACES = 3;

    private static final int LONGEST_LABEL = 4;

    /// Whether the next field of a form begins in the line: `Born: March 3, 1920          Age: 56`.
    private boolean beginsField(int token) {
        if (tokens.start(token) - tokens.end(token - 1) < FIELD_SPACES || !tokens.capitalised(token)) {
            return false;
        }
        int last = token;
        while (last < tokens.size()
                && last - token <= LONGEST_LABEL
                && (last == token || tokens.gap(last) != Gap.LINE && tokens.gap(last) != Gap.BLOCK)) {
            if (last > token && tokens.start(last) - tokens.end(last - 1) >= FIELD_SPACES) {
                return false;
            }
            if (tokens.is(last, ':')) {
                return true;
            }
            last++;
        }
        return false;
    }

    private static final int LONGEST_HEADING = 90;

    /// Words of a lead that tells only when: `On Saturday, 4 May 1991, at about 9:10 a.m.`
    private static final int HOUR = 18;

    /// Whether the line before this token is a heading: short, without a full stop, and much shorter than the line that
    /// follows, so that it is no line of a wrapped paragraph.
    private boolean endsHeading(int token) {
        String text = tokens.characters();
        int end = tokens.end(token - 1);
        char last = text.charAt(end - 1);
        if (!startsSentence(token)
                || LineBreaks.open(tokens, token - 1)
                || last == '.'
                || last == ','
                || last == ';'
                || last == ':'
                || last == '-') {
            return false;
        }
        int first = token - 1;
        while (first > 0
                && tokens.gap(first) == Gap.SPACE | tokens.gap(first) == Gap.NONE
                && end - tokens.start(first) <= LONGEST_HEADING) {
            if (tokens.is(first - 1, '.') && tokens.gap(first) == Gap.NONE && !tokens.is(first, '.')) {
                break; // a heading glued to the sentence before it
            }
            first--;
        }
        int length = end - tokens.start(first);
        if (length > LONGEST_HEADING || !startsSentence(first)) {
            return false;
        }
        int lineEnd = text.indexOf('\n', tokens.start(token));
        int next = (lineEnd < 0 ? text.length() : lineEnd) - tokens.start(token);
        return next > length + length / 2;
    }

    private boolean isCloser(int token) {
        char c = tokens.first(token);
        return tokens.length(token) == 1
                && (c == '"'
                        || c == '\''
                        || c == '\u201d'
                        || c == '\u2019'
                        || c == '\u201c'
                        || c == '\u00bb'
                        || c == '\u00ab'
                        || c == ')'
                        || c == ']');
    }

    private boolean isTitle(int token) {
        return tokens.is(token, "Mr") || tokens.is(token, "Mrs") || tokens.is(token, "Ms") || tokens.is(token, "Dr");
    }

    private boolean startsSentence(int token) {
        char c = tokens.first(token);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || !Character.isLetter(c) && c != ',' && c != ';' && c != ':' && c != '.' && c != '-';
    }

    /// `No.` abbreviates a number where one follows; else it is an answer.
    private boolean answersNo(int word, int next) {
        return tokens.is(word, "no") && language == Language.ENGLISH && tokens.kind(next) == Kind.WORD;
    }

    /// `On 4 May at 9:10 a.m. Karl Berg was arrested`: nothing is said yet but when.
    private boolean ledByHour(int m) {
        boolean hour = m - start <= HOUR
                && m > start + 3
                && tokens.is(m, "m")
                && tokens.is(m - 1, '.')
                && (tokens.is(m - 2, "a") || tokens.is(m - 2, "p"));
        boolean led = tokens.is(start, "at")
                || tokens.is(start, "on")
                || tokens.is(start, "about")
                || tokens.is(start, "around")
                || tokens.is(start, "by");
        for (int i = start + 1; i < m && hour && led; i++) {
            led = tokens.kind(i) != Kind.WORD || tokens.capitalised(i) || WHEN.get(tokens, i) != null;
        }
        return hour && led;
    }

    /// `sagte Frau K. Sie habe ...`: the letter that stands for a name ends the sentence before a word that opens one.
    private boolean letterForName(int letter, int next) {
        return language == Language.GERMAN
                && letter > start
                && tokens.length(letter) == 1
                && tokens.capitalised(letter)
                && tokens.kind(letter - 1) == Kind.WORD
                && tokens.length(letter - 1) > 2
                && tokens.gap(letter) != Gap.NONE
                && tokens.capitalised(next)
                && OPENERS.get(tokens, next) != null;
    }

    /// Whether the full stop at `stop` ends a sentence, given what follows.
    private boolean stops(int stop, int next) {
        if (stop == 0) {
            return true;
        }
        int before = stop - 1;
        boolean glued = tokens.gap(next) == Gap.NONE;
        boolean free = tokens.gap(stop) != Gap.NONE || tokens.kind(before) == Kind.SIGN;
        if (free && glued && Character.isDigit(tokens.first(next))) {
            return false; // a .38 revolver, (.22)
        }
        return switch (tokens.kind(before)) {
            case WORD -> {
                if (tokens.gap(stop) != Gap.NONE) {
                    yield true;
                }
                if (letterForName(before, next)) {
                    yield true;
                }
                boolean street = language == Language.GERMAN
                        && tokens.kind(next) == Kind.NUMBER
                        && tokens.length(before) > 3
                        && tokens.text(before).endsWith("str"); // Zechenstr. 115
                boolean abbreviated = street || abbreviations.get(tokens, before) != null && !answersNo(before, next);
                if (abbreviated || ledByHour(before)) {
                    yield false;
                }
                // an initial: J. Smith, U.S.
                boolean initial = tokens.capitalised(before)
                        && (tokens.length(before) == 1
                                || tokens.length(before) == 2 && before > 0 && isTitle(before - 1));
                yield !initial || glued && tokens.length(next) > 3 && before > 0 && !tokens.is(before - 1, '.');
            }
            case NUMBER -> {
                boolean hour = tokens.kind(next) == Kind.MIXED && tokens.length(next) <= 4;
                if (glued && (tokens.kind(next) == Kind.NUMBER || hour && Character.isDigit(tokens.first(next)))) {
                    yield false; // 30.4.1986, 3.5, 7.10am
                }
                // German ordinals and dates: 30. April, am 3. Mai, der 2. Weltkrieg
                yield language != Language.GERMAN || tokens.length(before) > 2 || glued && tokens.length(next) > 3;
            }
            case MIXED, SIGN -> true;
        };
    }
}
