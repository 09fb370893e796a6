package oyer.core.read.quantity;

import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordTable;

/// Finds the unit behind a number (`35 miles`, `120 km/h`, `9mm`, `seven miles an hour`) or the currency before it.
final class UnitFinder {

    /// @param last the last token of the unit
    record Found(Unit unit, int last) {}

    private static final Unit MPH = new Unit(Measure.SPEED, "mph");
    private static final Unit KMH = new Unit(Measure.SPEED, "km/h");
    private static final int LONGEST_SUFFIX = 12;

    private final Tokens tokens;
    private final WordTable<Unit> units;
    private final boolean english;

    UnitFinder(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.units = Unit.of(language);
        this.english = language == Language.ENGLISH;
    }

    @Nullable Found after(int last) {
        int next = last + 1;
        if (next < tokens.size() && tokens.is(next, '-') && next + 1 < tokens.size()) {
            next++; // 3-inch, 12 - Pfund
        }
        if (next >= tokens.size() || tokens.gap(next) == Gap.BLOCK) {
            return null;
        }
        Found pair = pair(next);
        if (pair != null) {
            return pair;
        }
        Unit unit = units.get(tokens, next);
        if (unit == null || clockOrName(next)) {
            return null;
        }
        return perHour(new Found(unit, next));
    }

    /// `in` and `a` are words before they are units; so is a capital `M` that begins a name.
    private boolean clockOrName(int unit) {
        boolean short1 = tokens.length(unit) <= 2 && tokens.kind(unit) == Kind.WORD;
        return short1 && (tokens.is(unit, "in") || tokens.is(unit, "m") && tokens.capitalised(unit));
    }

    /// `km/h`, `mg/l`, `per cent`.
    private @Nullable Found pair(int next) {
        if (next + 2 < tokens.size()
                && tokens.is(next + 1, '/')
                && tokens.gap(next + 1) == Gap.NONE
                && tokens.length(next) <= 3
                && tokens.length(next + 2) <= 3) {
            Unit unit = units.get(tokens.text(next) + "/" + tokens.text(next + 2));
            if (unit != null) {
                return new Found(unit, next + 2);
            }
        }
        if (tokens.is(next, "per") && (tokens.is(next + 1, "cent") || tokens.is(next + 1, "mille"))) {
            Unit unit = units.get("per_" + tokens.text(next + 1));
            return unit == null ? null : new Found(unit, next + 1);
        }
        return null;
    }

    private Found perHour(Found found) {
        int next = found.last() + 1;
        boolean per = tokens.is(next, "per") || tokens.is(next, "an") || tokens.is(next, "pro");
        boolean hour = tokens.is(next + 1, "hour") || tokens.is(next + 1, "Stunde");
        if (per && hour) {
            if (found.unit().name().equals("mi")) {
                return new Found(MPH, next + 1);
            }
            if (found.unit().name().equals("km")) {
                return new Found(KMH, next + 1);
            }
        }
        return found;
    }

    /// The currency that stands before a number: `$ 8.50`, `EUR 500`.
    @Nullable Unit currencyBefore(int first) {
        if (first == 0 || tokens.gap(first) == Gap.BLOCK) {
            return null;
        }
        int before = first - 1;
        boolean sign = tokens.kind(before) == Kind.SIGN;
        boolean code = tokens.kind(before) == Kind.WORD && tokens.length(before) <= 3 && tokens.allCapitals(before);
        boolean column = tokens.start(first) - tokens.end(before) > 2; // `500 DM        18.500,-- DM`
        if (!sign && (!code || column)) {
            return null;
        }
        Unit unit = units.get(tokens, before);
        return unit != null && unit.measure() == Measure.MONEY ? unit : null;
    }

    /// The unit that is glued to digits: `9mm`, `115USD`.
    @Nullable Unit suffix(int token, int digits) {
        int from = tokens.start(token) + digits;
        int to = tokens.end(token);
        // `2.4m` may be millions
        boolean millions = to - from == 1 && tokens.last(token) == 'm' && english;
        return to - from > LONGEST_SUFFIX || millions
                ? null
                : units.get(tokens.characters().substring(from, to));
    }
}
