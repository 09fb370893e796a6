package oyer.core.read.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// One pass over a text: at each number the most specific rule that fits.
final class QuantityPass {

    /// How far a share may stand from the whole that it is a share of: `of the 42 samples tested, 11`.
    private static final int SHARE_WITHIN = 10;

    /// Letters of an age in one word: three at least, and `jährig`.
    private static final int SHORTEST_AGE = 9;

    private final Prose prose;
    private final Tokens tokens;
    private final Numerals numerals;
    private final UnitFinder units;
    private final NumberContext context;
    private final CountedThing things;
    private final AgeFinder ages;
    private final List<Quantity> found = new ArrayList<>();

    /// A count that opened with `of the`, waiting for its share: index into `found`, or -1.
    private int whole = -1;

    private int wholeEnd = -1;

    /// A count followed by `of the`, waiting for its whole.
    private int share = -1;

    private int shareEnd = -1;

    QuantityPass(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.numerals = new Numerals(tokens, prose.language());
        this.units = new UnitFinder(tokens, prose.language());
        this.context = new NumberContext(tokens, prose.language());
        this.things = new CountedThing(tokens, context, prose.language());
        this.ages = new AgeFinder(tokens, context);
    }

    List<Quantity> read() {
        for (int i = 0; i < tokens.size(); i++) {
            Kind kind = tokens.kind(i);
            if (kind == Kind.SIGN) {
                continue;
            }
            Numeral number = numerals.at(i);
            if (number != null) {
                i = Math.max(number.last(), read(number));
            } else if (kind == Kind.MIXED) {
                glued(i);
            } else if (kind == Kind.WORD && tokens.length(i) > 8) {
                ageInOneWord(i);
            } else if (tokens.is(i, "twice") || tokens.is(i, "zweimal")) {
                count(new Numeral(i, i, BigDecimal.TWO, false, false), i, "times", .8);
            }
        }
        return List.copyOf(found);
    }

    /// Reads one number; gives the last token that it used.
    private int read(Numeral number) {
        UnitFinder.Found unit = number.ordinal() ? null : units.after(number.last());
        if (unit == null) {
            unit = unitBeyondRange(number);
        }
        AgeFinder.Found age = ages.at(number, unit);
        if (age.is()) {
            add(number, age.last(), Measure.AGE, age.unit(), Optional.empty(), age.rule(), age.sure());
            return age.last();
        }
        Unit currency = units.currencyBefore(number.first());
        if (currency != null) {
            add(number, number.first() - 1, number.last(), Measure.MONEY, currency.name(), "money", .95);
            return number.last();
        }
        if (context.names(number)) {
            return number.last();
        }
        if (unit != null) {
            return measured(number, unit);
        }
        if (number.ordinal()) {
            return rank(number);
        }
        if (alcohol(number)) {
            add(number, number.last(), Measure.CONCENTRATION, "BAC", Optional.of("blood alcohol"), "alcohol", .9);
            return number.last();
        }
        return counted(number);
    }

    private int measured(Numeral number, UnitFinder.Found unit) {
        Unit measured = unit.unit();
        int last = unit.last() > number.last() + 4 ? number.last() : unit.last();
        if (number.yearLike() && measured.measure() == Measure.DURATION && tokens.gap(number.last() + 1) == Gap.LINE) {
            return number.last();
        }
        add(
                number,
                last,
                measured.measure(),
                measured.name(),
                ofWhat(last),
                measured.measure().name().toLowerCase(java.util.Locale.ROOT),
                .93);
        return last;
    }

    /// `40 to 50 years`: the first number has the unit of the second.
    private UnitFinder.@Nullable Found unitBeyondRange(Numeral number) {
        int sign = number.last() + 1;
        boolean range = tokens.is(sign, '-')
                || tokens.is(sign, '\u2013')
                || tokens.is(sign, "to")
                || tokens.is(sign, "bis")
                || tokens.is(sign, "or")
                || tokens.is(sign, "oder");
        if (number.ordinal() || !range || sign + 1 >= tokens.size()) {
            return null;
        }
        Numeral second = numerals.at(sign + 1);
        UnitFinder.Found unit = second == null || second.ordinal() ? null : units.after(second.last());
        return unit == null ? null : new UnitFinder.Found(unit.unit(), number.last());
    }

    private Optional<String> ofWhat(int last) {
        if (!tokens.is(last + 1, "of") && !tokens.is(last + 1, "der") && !tokens.is(last + 1, "von")) {
            return Optional.empty();
        }
        int from = last + 2;
        if (tokens.is(from, "the") || tokens.is(from, "his") || tokens.is(from, "her") || tokens.is(from, "den")) {
            from++;
        }
        int end = things.end(from);
        if (end < 0
                && from < tokens.size()
                && tokens.kind(from) == Kind.WORD
                && !context.is(from, NumberContext.Role.STOP)) {
            end = from;
        }
        return end < 0 ? Optional.empty() : Optional.of(words(from, end));
    }

    private int rank(Numeral number) {
        int next = number.last() + 1;
        boolean noun = next < tokens.size()
                && tokens.kind(next) == Kind.WORD
                && tokens.gap(next) != Gap.BLOCK
                && tokens.gap(next) != Gap.NONE
                && !context.is(next, NumberContext.Role.STOP)
                && !tokens.is(next, "time")
                && !tokens.is(next, "Mal");
        if (noun) {
            double sure = number.digits() ? .95 : .8;
            add(number, number.last(), Measure.ORDINAL, "", Optional.of(tokens.text(next)), "ordinal", sure);
        } else if (number.digits() && tokens.kind(number.first()) == Kind.MIXED) {
            add(number, number.last(), Measure.ORDINAL, "", Optional.empty(), "ordinal", .7);
        }
        return number.last();
    }

    /// A small decimal fraction after `alcohol level of`, as breath and blood tests state it.
    private boolean alcohol(Numeral number) {
        if (number.whole() || number.value().compareTo(BigDecimal.valueOf(6)) > 0) {
            return false;
        }
        for (int i = number.first() - 1; i >= Math.max(0, number.first() - 7); i--) {
            if (tokens.is(i, '.')) {
                return false;
            }
            if (tokens.is(i, "alcohol")
                    || tokens.is(i, "BAC")
                    || tokens.is(i, "BAK")
                    || tokens.is(i, "Blutalkohol")
                    || tokens.is(i, "Blutalkoholkonzentration")) {
                return true;
            }
        }
        return false;
    }

    private int counted(Numeral number) {
        int next = number.last() + 1;
        boolean one = !number.digits() && number.value().compareTo(BigDecimal.ONE) == 0;
        boolean partitive = partitive(next);
        if (number.value().compareTo(new BigDecimal("0.5")) == 0 && !number.digits()) {
            if (partitive || tokens.is(next, "the") || tokens.is(next, "der")) {
                add(number, number.last(), Measure.OTHER, "", ofWhat(number.last()), "half", .8);
            }
            return number.last();
        }
        if (partitive) {
            int from = afterDeterminer(next + (tokens.is(next, "out") ? 2 : 1));
            Numeral follows = from < tokens.size() ? numerals.at(from) : null;
            boolean wholeFollows = follows != null && !follows.ordinal();
            int end = wholeFollows ? -1 : things.end(from);
            if (wholeFollows || end >= 0) {
                Optional<String> of = end < 0 ? Optional.empty() : Optional.of(words(from, end));
                add(number, number.last(), Measure.COUNT, "", of, "count-of", .9);
                if (wholeFollows) {
                    share = found.size() - 1;
                    shareEnd = from;
                }
                return number.last();
            }
        }
        if (one) {
            return number.last();
        }
        if (prose.language() == oyer.core.text.Language.GERMAN
                && !number.digits()
                && number.value().signum() == 0) {
            return number.last();
        }
        if (!number.digits()
                && tokens.capitalised(number.first())
                && amidSentence(number)
                && tokens.capitalised(next)) {
            return number.last(); // within a title: A Tale of Two Cities
        }
        int end = number.yearLike() && afterPreposition(number.first()) ? -1 : things.end(next);
        if (end >= 0) {
            boolean times = tokens.is(end, "times") || tokens.is(end, "Mal") || tokens.is(end, "mal");
            count(number, end, words(next, end), times || number.digits() ? .9 : .87);
        } else if (whole >= 0 && number.first() - wholeEnd <= SHARE_WITHIN && sameSentence(wholeEnd, number.first())) {
            count(number, number.last(), found.get(whole).of().orElse(""), .9);
        } else if (number.digits() && !number.yearLike() && bare(number)) {
            add(number, number.last(), Measure.COUNT, "", Optional.empty(), "bare", .5);
        }
        return number.last();
    }

    private boolean amidSentence(Numeral number) {
        int next = number.last() + 1;
        int first = number.first();
        return next < tokens.size()
                && first > prose.sentences().first(prose.sentences().of(first));
    }

    private boolean bare(Numeral number) {
        int before = number.first() - 1;
        return number.last() > number.first()
                || before >= 0
                        && tokens.kind(before) == Kind.WORD
                        && !tokens.capitalised(before)
                        && tokens.gap(number.first()) != Gap.BLOCK
                        && tokens.length(number.first()) < 6;
    }

    /// Adds a count, and ties it to the whole or the share that stands before it.
    private void count(Numeral number, int end, String of, double sure) {
        Optional<String> what = of.isEmpty() ? Optional.empty() : Optional.of(of);
        if (share >= 0 && number.first() == shareEnd) {
            add(number, number.last(), Measure.COUNT, "", what, "count", sure);
            Quantity part = found.get(share);
            found.set(share, withWhole(part, prose.passage(number.first(), end), what));
            share = -1;
            return;
        }
        int before = number.first() - 1;
        if (tokens.is(before, "the")
                || tokens.is(before, "all")
                || tokens.is(before, "den")
                || tokens.is(before, "these")
                || tokens.is(before, "those")
                || tokens.is(before, "insgesamt")) {
            before--;
        }
        boolean opens = tokens.is(before, "of") || tokens.is(before, "von");
        add(number, number.last(), Measure.COUNT, "", what, "count", sure);
        if (opens) {
            whole = found.size() - 1;
            wholeEnd = end;
        } else if (whole >= 0 && number.first() - wholeEnd <= SHARE_WITHIN && sameSentence(wholeEnd, number.first())) {
            Quantity all = found.get(whole);
            Passage stated = prose.text().passage(all.passage().start(), tokens.end(wholeEnd));
            found.set(found.size() - 1, withWhole(found.getLast(), stated, what));
        }
    }

    private static Quantity withWhole(Quantity part, Passage whole, Optional<String> of) {
        return new Quantity(
                part.passage(),
                part.measure(),
                part.value(),
                part.unit(),
                part.of().isPresent() ? part.of() : of,
                part.bound(),
                Optional.of(whole),
                part.grounds());
    }

    private boolean partitive(int next) {
        return tokens.is(next, "of")
                || tokens.is(next, "von")
                || tokens.is(next, "out") && tokens.is(next + 1, "of")
                || tokens.is(next, "der")
                || tokens.is(next, "aus");
    }

    private int afterDeterminer(int from) {
        boolean determiner = tokens.is(from, "the")
                || tokens.is(from, "these")
                || tokens.is(from, "those")
                || tokens.is(from, "all")
                || tokens.is(from, "his")
                || tokens.is(from, "her")
                || tokens.is(from, "their")
                || tokens.is(from, "den")
                || tokens.is(from, "insgesamt")
                || tokens.is(from, "its");
        return determiner ? from + 1 : from;
    }

    private boolean afterPreposition(int first) {
        int before = first - 1;
        return tokens.is(before, "in")
                || tokens.is(before, "by")
                || tokens.is(before, "since")
                || tokens.is(before, "until")
                || tokens.is(before, "from")
                || tokens.is(before, "the")
                || tokens.is(before, "of")
                || tokens.is(before, "seit")
                || tokens.is(before, "Jahr")
                || tokens.is(before, "im")
                || tokens.is(before, ',')
                || tokens.is(before, "after");
    }

    private boolean sameSentence(int left, int right) {
        return prose.sentences().of(left) == prose.sentences().of(right);
    }

    /// `9mm`, `115USD`, `34jährige`.
    private void glued(int token) {
        int digits = 0;
        String text = tokens.characters();
        while (digits < tokens.length(token)
                && text.charAt(tokens.start(token) + digits) >= '0'
                && text.charAt(tokens.start(token) + digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 9) {
            return;
        }
        BigDecimal value = new BigDecimal(text.substring(tokens.start(token), tokens.start(token) + digits));
        Numeral number = new Numeral(token, token, value, false, true);
        if (text.regionMatches(true, tokens.start(token) + digits, "j\u00e4hrig", 0, 6) && number.between(1, 115)) {
            add(number, token, Measure.AGE, "year", Optional.empty(), "age-adjective", .98);
            return;
        }
        Unit unit = tokens.gap(token) == Gap.NONE ? null : units.suffix(token, digits);
        if (unit != null) {
            add(number, token, unit.measure(), unit.name(), Optional.empty(), "glued-unit", .85);
        }
    }

    /// `twenty-year-old`, `vierunddreißigjährige`.
    private void ageInOneWord(int token) {
        int length = tokens.length(token);
        String word = length < SHORTEST_AGE || length > 48 ? "" : tokens.lower(token);
        int cut = word.indexOf("-year-old");
        if (cut < 0) {
            cut = word.indexOf("j\u00e4hrig");
        }
        if (cut < 3) {
            return;
        }
        String prefix = word.substring(0, word.charAt(cut - 1) == '-' ? cut - 1 : cut);
        Tokens alone = Tokens.of(prefix);
        Numeral number = alone.size() == 0 ? null : new Numerals(alone, prose.language()).at(0);
        if (number != null && number.last() == alone.size() - 1 && number.between(1, 115)) {
            Numeral here = new Numeral(token, token, number.value(), false, false);
            add(here, token, Measure.AGE, "year", Optional.empty(), "age-adjective", .98);
        }
    }

    private String words(int first, int last) {
        return prose.characters().substring(tokens.start(first), tokens.end(last));
    }

    private void add(
            Numeral number, int last, Measure measure, String unit, Optional<String> of, String rule, double sure) {
        add(number, number.first(), last, measure, unit, of, rule, sure);
    }

    private void add(Numeral number, int first, int last, Measure measure, String unit, String rule, double sure) {
        add(number, first, last, measure, unit, Optional.empty(), rule, sure);
    }

    private void add(
            Numeral number,
            int first,
            int last,
            Measure measure,
            String unit,
            Optional<String> of,
            String rule,
            double sure) {
        Bound bound = context.bound(first, last).bound();
        found.add(new Quantity(
                prose.passage(first, last),
                measure,
                number.value(),
                unit,
                of,
                bound,
                Optional.empty(),
                new Grounds("quantity." + rule, sure)));
    }
}
