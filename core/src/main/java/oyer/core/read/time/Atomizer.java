package oyer.core.read.time;

import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// Cuts tokens into [Atoms] and gives each its symbol, in one pass.
final class Atomizer {

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final String text;
    private final Atoms atoms;
    private int token;

    Atomizer(Grammar grammar, Tokens tokens) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.tokens = tokens;
        this.text = tokens.characters();
        this.atoms = new Atoms(tokens.characters(), tokens.size() + tokens.size() / 16 + 16);
    }

    Atoms atoms() {
        for (token = 0; token < tokens.size(); token++) {
            boolean glued = tokens.gap(token) == Gap.NONE;
            int start = tokens.start(token);
            int end = tokens.end(token);
            switch (tokens.kind(token)) {
                case NUMBER -> number(start, end, false, glued);
                case SIGN -> known(lexicon.find(tokens, token), start, end, false, glued);
                case WORD -> word(start, end, glued);
                case MIXED -> mixed(start, end, glued);
            }
        }
        return atoms;
    }

    private void word(int start, int end, boolean glued) {
        Lexicon.Entry entry = lexicon.find(tokens, token);
        if (entry != null) {
            known(entry, start, end, false, glued);
        } else if (end - start > 3 && joint(start, end) >= 0) {
            parts(start, end, glued);
        } else {
            add(start, end, Lexicon.OTHER, -1, false, glued, null);
        }
    }

    /// The first hyphen or apostrophe, or -1.
    private int joint(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' && (c == '-' || c == '\'') || c >= '\u2010' && c <= '\u2019') {
                return i;
            }
        }
        return -1;
    }

    private void parts(int start, int end, boolean glued) {
        int from = start;
        boolean first = true;
        while (from < end) {
            int joint = joint(from, end);
            int to = joint < 0 ? end : joint;
            if (to > from) {
                part(from, to, !first || glued);
                first = false;
            }
            if (joint >= 0) {
                known(lexicon.find(text, joint, joint + 1), joint, joint + 1, false, true);
            }
            from = joint < 0 ? end : joint + 1;
        }
    }

    private void part(int start, int end, boolean glued) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            digit |= isDigit(text.charAt(i));
        }
        if (digit) {
            runs(start, end, glued);
        } else {
            known(lexicon.find(text, start, end), start, end, false, glued);
        }
    }

    private void mixed(int start, int end, boolean glued) {
        if (joint(start, end) >= 0) {
            parts(start, end, glued);
        } else {
            runs(start, end, glued);
        }
    }

    /// Letters and digits without a joint: `30th`, `1980s`, `10pm`, `l986`, `30T14`.
    private void runs(int start, int end, boolean glued) {
        int digits = start;
        while (digits < end && isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == end) {
            number(start, end, false, glued);
            return;
        }
        if (digits > start && digits - start <= 4) {
            int value = value(start, digits);
            if (grammar.isOrdinalEnding(text, digits, end)) {
                add(start, end, grammar.ordinalSymbol(), value, false, glued, null);
                return;
            }
            if (value % 10 == 0 && digits - start >= 2 && grammar.isDecadeEnding(text, digits, end)) {
                add(start, end, grammar.decadeSymbol(), value, false, glued, null);
                return;
            }
        }
        if (end - start <= 4 && misread(start, end, glued)) {
            return;
        }
        int from = start;
        while (from < end) {
            int to = from;
            boolean digit = isDigit(text.charAt(from));
            while (to < end && isDigit(text.charAt(to)) == digit) {
                to++;
            }
            if (digit) {
                number(from, to, from > start, from > start || glued);
            } else {
                known(lexicon.find(text, from, to), from, to, from > start, from > start || glued);
            }
            from = to;
        }
    }

    /// What character recognition makes of a year or a day: `l986`, `19O5`, `3O`.
    private boolean misread(int start, int end, boolean glued) {
        int value = 0;
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int d = isDigit(c) ? c - '0' : c == 'l' || c == 'I' ? 1 : c == 'O' || c == 'o' ? 0 : -1;
            if (d < 0) {
                return false;
            }
            digit |= isDigit(c);
            value = value * 10 + d;
        }
        if (!digit || end - start == 4 && (value < 1500 || value > 2099) || end - start == 3) {
            return false;
        }
        add(start, end, grammar.numberSymbol(value, end - start), value, false, glued, null);
        return true;
    }

    private void number(int start, int end, boolean inner, boolean glued) {
        int length = end - start;
        int value = length <= 9 ? value(start, end) : Integer.MAX_VALUE;
        add(start, end, grammar.numberSymbol(value, length), value, inner, glued, null);
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Math.max(0, Character.digit(text.charAt(i), 10));
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void known(Lexicon.@Nullable Entry entry, int start, int end, boolean inner, boolean glued) {
        if (entry == null) {
            add(start, end, Lexicon.OTHER, -1, inner, glued, null);
            return;
        }
        int symbol = Character.isUpperCase(text.charAt(start)) && !isUnitInCapitals(entry, start, end)
                ? entry.capital()
                : entry.small();
        String number = entry.values().get(WordClass.NUMBER);
        if (number != null) {
            add(start, end, symbol, Integer.parseInt(number), inner, glued, entry);
            mergeNumber(symbol, Integer.parseInt(number));
            return;
        }
        String ordinal = entry.values().get(WordClass.ORDINAL);
        add(start, end, symbol, ordinal == null ? -1 : Integer.parseInt(ordinal), inner, glued, entry);
        if (ordinal != null) {
            mergeOrdinal(Integer.parseInt(ordinal));
        }
    }

    /// `30 MINS`, `HALF AN HR`: in a log that is all capitals a unit shortened is no name.
    private boolean isUnitInCapitals(Lexicon.Entry entry, int start, int end) {
        int before = atoms.size() - 1;
        return entry.values().containsKey(WordClass.UNIT)
                && end - start > 1
                && Character.isUpperCase(text.charAt(end - 1))
                && before >= 0
                && (atoms.number(before) >= 0 || Character.isUpperCase(text.charAt(atoms.end(before) - 1)));
    }

    /// `twenty` `five`, `two` `hundred` `and` `five`, `nineteen` `eighty` `six`.
    private void mergeNumber(int symbol, int value) {
        int before = joinable(value);
        if (before < 0) {
            return;
        }
        int left = atoms.number(before);
        int sum = combine(left, value);
        if (sum > 0 && symbol != Lexicon.OTHER) {
            atoms.merge(before, grammar.spelledSymbol(sum), sum);
        }
    }

    private void mergeOrdinal(int value) {
        int before = joinable(value);
        if (before >= 0 && value < 10 && atoms.number(before) % 10 == 0 && atoms.number(before) < 100) {
            atoms.merge(before, grammar.ordinalSymbol(), atoms.number(before) + value);
        }
    }

    /// The spelled number before, over a hyphen or, after hundreds, over an `and`; or -1.
    private int joinable(int value) {
        int before = atoms.size() - 2;
        if (before >= 0
                && !isSpelled(before)
                && before >= 1
                && isSpelled(before - 1)
                && (isHyphen(before) && value < 10
                        || grammar.isAnd(atoms.symbol(before)) && atoms.number(before - 1) >= 100 && value < 100)) {
            before--;
        }
        return before >= 0 && isSpelled(before) ? before : -1;
    }

    private boolean isSpelled(int atom) {
        return atoms.number(atom) >= 0 && lexicon.has(atoms.symbol(atom), WordClass.NUMBER);
    }

    private boolean isHyphen(int atom) {
        return atoms.length(atom) == 1 && lexicon.has(atoms.symbol(atom), WordClass.DASH);
    }

    /// What two spelled numbers make together, or -1 when they stand side by side.
    static int combine(int left, int right) {
        if (right == 100 && left >= 1 && left < 100 || right == 1000 && left >= 1 && left < 1000) {
            return left * right;
        }
        if (right < 10 && left >= 20 && left % 10 == 0 && (left < 100 || left % 100 != 0 && left < 2100)
                || right < 100 && left >= 100 && left % 100 == 0
                || left >= 1000 && left % 1000 == 0 && right < 1000) {
            return left + right;
        }
        if (left >= 11 && left <= 20 && right >= 10 && right < 100) {
            return left * 100 + right;
        }
        return -1;
    }

    private void add(
            int start, int end, int symbol, int number, boolean inner, boolean glued, Lexicon.@Nullable Entry entry) {
        atoms.add(start, end, symbol, token, number, inner, glued, entry);
    }
}
